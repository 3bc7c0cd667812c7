//! The drafts: the examples of the flow, every case as one document, and what holds for all.

#[path = "drafts/cases.rs"]
mod cases;
#[path = "drafts/golden.rs"]
mod golden;
