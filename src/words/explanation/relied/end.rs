//! What main's end cuts off.

use super::Told;
use crate::diagnose::relied::{CutOff, LeftAtWork};
use crate::trace::story::Story;
use crate::words::explanation::Advice;
use crate::words::explanation::naming::name;

pub(super) fn left_at_work(left: &LeftAtWork, fails: &Story) -> Told {
    let who = name(fails, left.thread);
    if let Some(exit) = left.exit {
        let clause = format!(
            "line {} may end the whole program before {who} has done its work",
            exit.line
        );
        let label = "here main ends the whole program";
        return Told::at(&[exit], label, clause, Advice::WhatMainWouldDo);
    }
    let clause = match left.slept.map(|slept| slept.line) {
        Some(sleep) => {
            format!("the sleep at line {sleep} may be over before {who} has done its work")
        }
        None => format!("main may end before {who} has done its work"),
    };
    let label = "main doesn't wait for this thread";
    Told::at(&left.started, label, clause, after_the_end(left.cut_off)).and_slept(left.slept)
}

/// What to look at where main's end cut a thread off.
pub(in super::super) fn after_the_end(cut_off: CutOff) -> Advice {
    match cut_off {
        CutOff::WaitsForMain => Advice::EndItAndWait,
        CutOff::AtWork => Advice::KnowItIsDone,
    }
}
