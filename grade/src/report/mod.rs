//! What is told of a class, in the form of its JSON. docs/class.schema.json says what each part of it is.

mod finding;
mod merge;
mod mistake;
mod row;

use crate::handed_in::Shard;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

pub use finding::Finding;
pub use merge::{Unmerged, merge};
pub use row::{Row, Status};

/// The form of reports; another number, another form.
pub const VERSION: u32 = 1;

/// A class, graded.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Report {
    /// The form.
    pub version: u32,
    /// What graded it.
    pub grader: String,
    /// Which part of the class it is; none where it is the whole.
    pub shard: Option<Shard>,
    /// The lessons that were graded, in their order.
    pub lessons: Vec<Lesson>,
    /// What is known of each learner's answers.
    pub rows: Vec<Row>,
    /// What was handed in, by what stands for it in the rows.
    pub texts: BTreeMap<String, String>,
    /// All that is told of each text that was graded and isn't passed, by what stands for it.
    pub verdicts: BTreeMap<String, String>,
    /// For each mistake, one run that shows it, as SVG, by the text whose run it is.
    pub pictures: BTreeMap<String, String>,
}

/// A lesson.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Lesson {
    pub number: u8,
    pub title: String,
    /// The program that it was shipped with.
    pub shipped: String,
    /// The course's own answer.
    pub worked: Option<String>,
}
