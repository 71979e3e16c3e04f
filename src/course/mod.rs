//! The lessons, their order, and how one is graded.
//!
//! A lesson stands in `tests/exNN.rs`, so that `cargo test --test exNN` runs it; the same file is
//! taken in here, so that the command grades by the same definition.

mod called;
mod chapters;
mod grade;
mod if_ended;
mod lesson;
mod observe;
mod program;
mod progress;
mod several;
mod watch;
mod watched;
mod why;

/// A module for each `tests/exNN.rs`, and all of them in a list: made by `build.rs` from the files.
mod listed {
    include!(concat!(env!("OUT_DIR"), "/lessons.rs"));
}

use crate::exercise::{ExerciseId, Project};

pub use chapters::{CHAPTERS, chapter_that_begins};
pub use grade::{Graded, grade, grade_before, grade_subject};
pub use lesson::{Lesson, Start};
pub use program::Program;
pub use progress::{Known, Mark, keep};
pub use several::{Prepared, prepare};
pub use watch::{Onlooker, Stage, Trying};
pub use why::{Heard, Without, why};

/// Those of our lessons that another course, or a later state of ours, has otherwise: it should be graded by
/// its own. A lesson that can't be read is none of them.
pub fn changed_lessons(project: &Project) -> Vec<ExerciseId> {
    let ids = lessons().into_iter().filter_map(|lesson| lesson.id());
    let lessons = ids.zip(listed::TEXTS);
    let is_other = |id: ExerciseId, text: &str| {
        let there = std::fs::read_to_string(project.lesson(id));
        there.is_ok_and(|there| there != text)
    };
    let changed = lessons.filter(|(id, text)| is_other(*id, text));
    changed.map(|(id, _)| id).collect()
}

/// Every lesson, in the order of the course.
pub fn lessons() -> Vec<Lesson> {
    listed::lessons()
}
