//! The chapters of the course: each goes up to where the next begins.

use crate::exercise::ExerciseId;

/// What each is called, and the number of its first lesson; `exercises/README.md` tells more of them.
pub const CHAPTERS: [(u8, &str); 8] = [
    (1, "the stream"),
    (8, "both ends"),
    (13, "the confluence"),
    (15, "what can travel"),
    (18, "waiting"),
    (22, "pressure"),
    (26, "machines made of channels"),
    (31, "the delta"),
];

/// The chapter that begins with this lesson.
pub fn chapter_that_begins(id: ExerciseId) -> Option<&'static str> {
    let begins = |(first, _): &&(u8, &str)| *first == id.number();
    CHAPTERS.iter().find(begins).map(|(_, title)| *title)
}
