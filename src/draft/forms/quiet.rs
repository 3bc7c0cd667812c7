//! To be deepened.

use crate::draft::Draft;
use crate::draft::dates::Dates;
use crate::meeting::Meeting;
use crate::questions::Mention;

pub(super) fn help(_notes: Option<&str>) -> Draft {
    Draft::default()
}
pub(super) fn notice(_topic: Option<&str>, _notes: Option<&str>, _dates: Dates) -> Draft {
    Draft::default()
}
pub(super) fn reply(_notes: Option<&str>) -> Draft {
    Draft::default()
}
pub(super) fn talk(_meeting: &Meeting, _mention: Mention, _notes: Option<&str>) -> Draft {
    Draft::default()
}
