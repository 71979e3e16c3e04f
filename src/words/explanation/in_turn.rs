//! About threads that work one after the other, where a lesson asks that they are started at once.

use super::naming::name;
use super::{Advice, Parts, printed};
use crate::course::Graded;
use crate::diagnose::in_turn;
use crate::trace::story::Story;
use crate::verdict::Explored;
use crate::words::excerpt::{Mark, excerpt};

/// A thread is started only when another one was waited for, or has sent.
pub(super) fn one_after_the_other(explored: &Explored, graded: &Graded) -> Parts {
    let shown = excerpt(&graded.source, &graded.file, &marks(&explored.story));
    Parts {
        cause: format!("{}.", clause(&explored.story)),
        shown: shown + &printed(explored),
        next: Advice::WhatItNeedsToBegin.into(),
    }
}

/// `main waits at line 16 for the first thread, and starts the second thread only then`, or
/// `the first thread sends at line 16, and starts the second thread only then`
pub(super) fn clause(story: &Story) -> String {
    let Some(turn) = in_turn(&story.steps) else {
        return "a thread is started only when another one was waited for".to_owned();
    };
    let [by, first, second] = [turn.by, turn.first, turn.second].map(|thread| name(story, thread));
    let line = turn.waited.line;
    let before = match turn.by == turn.first {
        true => format!("{by} sends at line {line}"),
        false => format!("{by} waits at line {line} for {first}"),
    };
    match turn.starter == turn.by {
        true => format!("{before}, and starts {second} only then"),
        false => format!("{before}, and only then {second} is started"),
    }
}

/// Where it was waited for the one, and the other was started.
pub(super) fn marks(story: &Story) -> Vec<Mark> {
    let Some(turn) = in_turn(&story.steps) else {
        return Vec::new();
    };
    let [by, first, second] = [turn.by, turn.first, turn.second].map(|thread| name(story, thread));
    let before = match turn.by == turn.first {
        true => format!("{by} sends here"),
        false => format!("{by} waits for {first} here"),
    };
    vec![
        Mark::at(turn.started, format!("{second} is started after that")),
        Mark::at(turn.waited, before),
    ]
}
