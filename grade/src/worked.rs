//! The course's worked answers, which somebody may hand in as their own.

use rivulets::command::Class as Course;
use rivulets::exercise::Exercise;
use rivulets::source::{read, tokens::tokens};
use std::hash::{DefaultHasher, Hash, Hasher};

/// The worked answer to a lesson; none where the course was taken without it.
pub fn worked(course: &Course, exercise: &Exercise) -> Option<String> {
    let bytes = read(&exercise.solution(course.project())).ok()?;
    String::from_utf8(bytes).ok()
}

/// Stands for a text but for its blanks and comments.
pub fn said(text: &str) -> u64 {
    let mut hasher = DefaultHasher::new();
    for (token, _) in tokens(text) {
        // As Debug has them, since no two that differ are written alike.
        format!("{token:?}").hash(&mut hasher);
    }
    hasher.finish()
}
