//! About a thread that asks again and again for a message, where a lesson asks to do without that.

use super::naming::name;
use super::{Advice, Parts, in_orders};
use crate::course::Graded;
use crate::diagnose::AsksAgain;
use crate::trace::story::Story;
use crate::trace::{Kind, Site};
use crate::verdict::Explored;
use crate::words::excerpt::{Mark, excerpt};

/// A thread finds no message, and asks again with nothing done between.
pub(super) fn asks_again(what: AsksAgain, explored: &Explored, graded: &Graded) -> Parts {
    let marks = marks(what, &explored.story);
    Parts {
        cause: format!("{}.", clause(what, &explored.story)),
        shown: format!(
            "{}{}\n\n",
            excerpt(&graded.source, &graded.file, &marks),
            in_orders(explored)
        ),
        next: advice(what).into(),
    }
}

/// What to look at next: one that looks at several channels can't wait at each of them.
pub(super) fn advice(what: AsksAgain) -> Advice {
    match (what.elsewhere, what.waited) {
        (true, _) => Advice::WaitsAtOne,
        (false, true) => Advice::WaitForMessage,
        (false, false) => Advice::WhatElseToDo,
    }
}

/// `main finds no message at line 12, and asks again at line 12 with nothing done between`
pub(super) fn clause(what: AsksAgain, story: &Story) -> String {
    let AsksAgain {
        thread,
        line,
        again,
        slept,
        elsewhere,
        ..
    } = what;
    let again = match (elsewhere, again == line) {
        (true, true) => "another channel there".to_owned(),
        (true, false) => format!("another channel at line {again}"),
        (false, true) => "again there".to_owned(),
        (false, false) => format!("again at line {again}"),
    };
    format!(
        "{} finds no message at line {line}, and asks {again} with nothing {} between",
        name(story, thread),
        if slept { "but a sleep" } else { "done" }
    )
}

fn marks(what: AsksAgain, story: &Story) -> Vec<Mark> {
    let asks = |line: u32| {
        let looks = [Kind::TryRecv, Kind::RecvTimeout];
        let mut steps = story.steps.iter();
        let step =
            steps.find(|step| step.site.line == line && looks.contains(&step.operation.kind));
        step.map_or(Site { line, column: 1 }, |step| step.site)
    };
    let first = Mark::at(asks(what.line), "nothing was there");
    let again = match what.elsewhere {
        true => "it asks another channel",
        false => "it asks again",
    };
    let second = (what.again != what.line).then(|| Mark::at(asks(what.again), again));
    std::iter::once(first).chain(second).collect()
}
