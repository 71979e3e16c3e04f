//! The course's worked answers, which somebody may hand in as their own.

use super::{Answers, HandedIn};
use rivulets::command::Class as Course;
use rivulets::exercise::Exercise;
use rivulets::source::read;
use rivulets::source::tokens::{Token, tokens};
use std::collections::BTreeSet;
use std::hash::{DefaultHasher, Hash, Hasher};

/// The worked answer to a lesson; none where the course was taken without it.
pub fn worked(course: &Course, exercise: &Exercise) -> Option<String> {
    let bytes = read(&exercise.solution(course.project())).ok()?;
    String::from_utf8(bytes).ok()
}

/// A worked answer, to be found again.
pub struct Worked {
    said: u64,
    /// How it begins: nobody else writes that comment.
    head: String,
    /// Whether nobody comes to it by chance.
    is_telling: bool,
}

impl Worked {
    /// That to a lesson.
    pub fn of(course: &Course, exercise: &Exercise) -> Option<Self> {
        let text = worked(course, exercise)?;
        let answers = Answers::of(&exercise.shipped, &[HandedIn { text: &text, by: 1 }]);
        let new = &names(&text) - &names(&exercise.shipped);
        Some(Self {
            said: said(&text),
            head: text.lines().next().unwrap_or_default().to_owned(),
            is_telling: answers.is_work(0) && !new.is_empty(),
        })
    }

    /// Whether a text is it, but for blanks and comments; and not one that many come to by themselves.
    pub fn is_in(&self, text: &str) -> bool {
        let begins = text.lines().next().is_some_and(|line| line == self.head);
        (self.is_telling || begins) && said(text) == self.said
    }
}

/// What a program calls things, but for what it brings into scope.
fn names(text: &str) -> BTreeSet<String> {
    let mut is_used = false;
    let name = |(token, _): &(Token, u32)| {
        is_used = match token {
            Token::Word("use") => true,
            Token::Sign(';') => false,
            _ => is_used,
        };
        match token {
            Token::Word(name) if !is_used => Some((*name).to_owned()),
            _ => None,
        }
    };
    tokens(text).iter().filter_map(name).collect()
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
