//! To be deepened.

use crate::draft::Draft;

/// Not deep yet.
pub(super) fn questions() -> Draft {
    Draft::default()
}
