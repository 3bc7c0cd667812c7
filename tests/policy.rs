//! An organisation's settings: everything wrong is named, and nothing right is lost.

#[path = "policy/changes_nothing.rs"]
mod changes_nothing;
#[path = "policy/money.rs"]
mod money;
#[path = "policy/parse.rs"]
mod parse;
#[path = "policy/schema.rs"]
mod schema;
#[path = "policy/screen.rs"]
mod screen;
