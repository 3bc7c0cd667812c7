//! What the product promises, tried in three engines.
//!
//! One program for all tests, so that each engine starts once.

mod answers;
mod brought;
mod calendar;
mod frame;
mod inline;
mod install;
mod installed;
mod journeys;
mod languages;
mod parts;
mod places;
mod quiet;
mod safety;
mod screens;
mod sending;
mod sight;
mod tag;
mod traces;
mod translation;
