use super::charts::orders;
use super::deadlock;
use super::naming::name;
use super::panicked::{self, over_an_answer, why};
use super::relied::{Relied, never_woken, order_marks, relied_on};
use super::wrong_output::where_printed;
use super::{Advice, Parts, came_back, crossed, endless, left, queue, started, too_much};
use crate::course::Graded;
use crate::trace::story::Story;
use crate::verdict::{self, Beside, Coverage, Explored, Symptom, difference};
use crate::words::diff::diff;
use crate::words::excerpt::{Mark, excerpt};
use crate::words::text::{FIRST_SENTENCE, first_sentence, shorten, thousands, visible};

/// Words of a first sentence before what happens in some orders.
const IN_SOME: usize = 6;

pub(super) fn luck(symptom: Symptom, works: &Story, explored: &Explored, graded: &Graded) -> Parts {
    let fails = &explored.story;
    let outcome = graded
        .lesson
        .demands()
        .lines
        .filter(|_| symptom == Symptom::WrongLines)
        .and_then(|wanted| difference(wanted, &fails.stdout));
    let relied = never_woken(explored)
        .or_else(|| relied_on(symptom, works, fails, outcome.as_ref(), &graded.source));
    let clause = clause(symptom, fails, &graded.source, relied.as_ref());
    let meter = meter(explored);
    let place = fails.panic().map(|(_, site, _)| site.line);
    let short = match place.filter(|_| symptom == Symptom::Panicked) {
        Some(line) => format!("Depends on luck: in some orders line {line} panics. {meter}"),
        None => format!("Depends on luck: in some orders it goes wrong. {meter}"),
    };
    let clause_alone = first_sentence(format!("Depends on luck: {clause}."), short);
    let cause = first_sentence(format!("Depends on luck: {clause}. {meter}"), clause_alone);
    let mut marks = marks(symptom, relied.as_ref(), fails, &graded.source);
    if relied.is_none() && matches!(symptom, Symptom::Deadlock | Symptom::RunsForEver) {
        marks.extend(order_marks(works, fails));
    }
    let mut shown = match cause.contains(&meter) {
        true => String::new(),
        false => format!("{meter}\n\n"),
    };
    shown.push_str(&match (&outcome, marks.is_empty()) {
        (_, false) => excerpt(&graded.source, &graded.file, &marks),
        (Some(outcome), true) => where_printed(fails, outcome, graded),
        (None, true) => String::new(),
    });
    shown.push_str(&orders(works, fails));
    shown.push_str(&outcome.map(|outcome| diff(&outcome)).unwrap_or_default());
    let next = match relied {
        Some(relied) => relied.next,
        None => otherwise(symptom, explored, graded).into(),
    };
    Parts { cause, shown, next }
}

/// What to look at where nothing is known that was relied on: the same as if all orders failed like this.
fn otherwise(symptom: Symptom, explored: &Explored, graded: &Graded) -> Advice {
    let fails = &explored.story;
    match symptom {
        Symptom::Panicked => {
            let panic = fails.panic();
            let why = panic.and_then(|(_, _, message)| why(message));
            why.unwrap_or(Advice::NotToPanic)
        }
        Symptom::Caught => Advice::NotToPanic,
        Symptom::Deadlock => deadlock::advice(fails, &graded.source),
        Symptom::RunsForEver => endless::advice(fails),
        Symptom::TooMuch(limit) => too_much::advice(limit),
        Symptom::WrongLines => Advice::WhichDiffers,
        Symptom::WrongAnswer => Advice::WorkedOut,
        Symptom::ThreadLeft => Advice::KnowItIsDone,
        Symptom::MessageLeft => Advice::WhoWasToTake,
        Symptom::Beside(Beside::Queue { .. }) => Advice::MakeItWait,
        Symptom::Beside(Beside::Threads { .. }) => Advice::HowManyParts,
        Symptom::Beside(Beside::CameBack(what)) => came_back::advice(what),
        Symptom::Beside(Beside::Messages(wants)) => crossed::advice(wants, fails),
        Symptom::ExitCode(_) => Advice::WhichNumber,
        Symptom::EndedByThread => Advice::WhatMainWouldDo,
        Symptom::Signal(_) => Advice::LastThing,
    }
}

/// Where it was relied on; where that isn't known, what went wrong there.
fn marks(symptom: Symptom, relied: Option<&Relied>, fails: &Story, source: &str) -> Vec<Mark> {
    if let Some(relied) = relied {
        return relied.marks().collect();
    }
    let last = fails.steps.last().map(|last| last.site);
    match (symptom, fails.panic(), last) {
        (Symptom::EndedByThread, _, Some(site)) => {
            vec![Mark::at(site, "here the whole program is ended")]
        }
        (Symptom::ThreadLeft, ..) => left::thread_marks(fails),
        (Symptom::MessageLeft, ..) => left::message_marks(fails),
        (Symptom::Beside(Beside::Queue { .. }), ..) => queue::marks(fails),
        (Symptom::Beside(Beside::Threads { .. }), ..) => started::marks(fails),
        (Symptom::Beside(Beside::CameBack(what)), ..) => came_back::marks(what, fails),
        (Symptom::Caught, ..) => panicked::caught_marks(fails),
        (_, Some((_, site, _)), _) => vec![Mark::at(site, "in some orders, this panics")],
        _ => verdict::cause(fails)
            .map(|cause| deadlock::marks(&cause, fails, source))
            .unwrap_or_default(),
    }
}

fn meter(explored: &Explored) -> String {
    let Coverage {
        schedules,
        right,
        complete,
        fair,
        ..
    } = explored.coverage;
    let (right, all) = (thousands(right), thousands(schedules));
    if complete || fair.is_some() {
        format!("Right in {right} of {all} orders.")
    } else {
        format!("Right in {right} of {all} orders tried; there are more.")
    }
}

fn clause(symptom: Symptom, fails: &Story, source: &str, relied: Option<&Relied>) -> String {
    if let Some(relied) = relied {
        return relied.clause.clone();
    }
    match symptom {
        Symptom::Beside(Beside::Queue { most }) => queue::clause(most, fails),
        Symptom::Beside(Beside::Threads { most }) => started::clause(most, fails),
        Symptom::Panicked => match over_an_answer(fails, FIRST_SENTENCE - IN_SOME) {
            Some(over) => format!("in some orders {over}"),
            None => format!("in some orders {}", panics(fails)),
        },
        _ => format!("in some orders {}", happens(symptom, fails, source)),
    }
}

/// `main panics at line 9`
fn panics(fails: &Story) -> String {
    match fails.panic() {
        Some((thread, site, _)) => format!("{} panics at line {}", name(fails, thread), site.line),
        None => "a thread panics".to_owned(),
    }
}

/// What goes wrong in an order, in a clause.
pub(super) fn happens(symptom: Symptom, fails: &Story, source: &str) -> String {
    match symptom {
        Symptom::Panicked => match over_an_answer(fails, FIRST_SENTENCE) {
            Some(over) => format!("{over}, and panicked"),
            None => panics(fails),
        },
        Symptom::Deadlock => deadlock::clause(fails, source),
        Symptom::WrongLines => "it prints something else".to_owned(),
        Symptom::WrongAnswer => match &fails.answer {
            Some(answer) => format!("it gives {}", shorten(&visible(answer))),
            None => "it gives nothing".to_owned(),
        },
        Symptom::ThreadLeft => left::thread_clause(fails),
        Symptom::MessageLeft => left::message_clause(fails),
        Symptom::Beside(Beside::Queue { most }) => queue::clause(most, fails),
        Symptom::Beside(Beside::Threads { most }) => started::clause(most, fails),
        Symptom::Beside(Beside::CameBack(what)) => came_back::clause(what, fails),
        Symptom::Beside(Beside::Messages(_)) => "the text doesn't come from the message".to_owned(),
        Symptom::Caught => panicked::caught_clause(fails),
        Symptom::RunsForEver => "a loop never leaves".to_owned(),
        Symptom::EndedByThread => match fails.steps.last() {
            Some(last) => format!(
                "{} ends the whole program, at line {}",
                name(fails, last.choice.thread),
                last.site.line
            ),
            None => "another thread than main ends the program".to_owned(),
        },
        Symptom::ExitCode(code) => format!("it ends with exit code {code}"),
        Symptom::Signal(signal) => format!("signal {signal} ends it"),
        Symptom::TooMuch(_) => "it needs more than a program may use".to_owned(),
    }
}
