//! About a program that is right in some orders only.

mod unwanted;

pub(in crate::words) use unwanted::printed_before;

use self::unwanted::unwanted;
use super::charts::orders;
use super::deadlock;
use super::naming::name;
use super::panicked::{self, over_an_answer, why};
use super::relied::{Told, order_marks, printed, slept, told};
use super::wrong_output::where_printed;
use super::{
    Advice, Parts, asks_again, came_back, crossed, endless, handed_on, in_turn, kept, left,
    nothing, poisoned, promised, queue, shares, started, stays, too_much,
};
use crate::course::Graded;
use crate::diagnose::relied::{Look, Orders, Relied, never_woken};
use crate::trace::story::Story;
use crate::verdict::{Coverage, Difference, Explored, Order, Verdict, Violation};
use crate::words::diff::diff;
use crate::words::excerpt::{Mark, excerpt};
use crate::words::text::{FIRST_SENTENCE, first_sentence, shorten, thousands, visible};

/// Words of a first sentence before what happens in some orders.
const IN_SOME: usize = 6;

pub(super) fn luck(
    violation: Violation,
    works: &Story,
    explored: &Explored,
    graded: &Graded,
) -> Parts {
    let fails = &explored.story;
    let differs = lines_that_differ(violation, explored, graded);
    let relied = relied_on(violation, works, explored, graded);
    let itself = itself(violation, relied.as_ref(), explored, graded);
    let stuck = relied.as_ref().and_then(|relied| stuck(relied, explored));
    let sleeps_last = graded.lesson.obeys_durations();
    let relied = relied.map(|relied| in_words(&relied, works, explored, sleeps_last));
    let relied = itself.or(relied);
    let clause = clause(violation, fails, &graded.source, relied.as_ref());
    let meter = meter(explored);
    let place = fails.panic().map(|(_, site, _)| site.line);
    let goes_wrong = match (violation, place) {
        (Violation::Panicked, Some(line)) => format!("line {line} panics"),
        (Violation::Deadlock, _) => deadlock::in_few_words(fails),
        _ => "it goes wrong".to_owned(),
    };
    let short = format!("in some orders {goes_wrong}. {meter}");
    let clause_alone = first_sentence(Verdict::DependsOnLuck, format!("{clause}."), short);
    let cause = first_sentence(
        Verdict::DependsOnLuck,
        format!("{clause}. {meter}"),
        clause_alone,
    );
    let mut marks = marks(violation, relied.as_ref(), fails, &graded.source);
    if relied.is_none() && matches!(violation, Violation::Deadlock | Violation::RunsForEver) {
        marks.extend(order_marks(works, fails));
        marks.extend(slept(works).filter(|_| !sleeps_last));
    }
    let mut shown = match cause.contains(&meter) {
        true => String::new(),
        false => format!("{meter}\n\n"),
    };
    shown.push_str(&match (&differs, marks.is_empty()) {
        (_, false) => excerpt(&graded.source, &graded.file, &marks),
        (Some(differs), true) => where_printed(fails, differs, graded),
        (None, true) => String::new(),
    });
    // Who is right by what is printed may be beside the lesson.
    let heading = match explored.coverage.beside {
        0 => "works, in this order:",
        _ => "nothing goes wrong, in this order:",
    };
    let told = stuck.unwrap_or(fails);
    shown.push_str(&orders(heading, works, told, stuck.is_some()));
    let differs = differs.filter(|_| stuck.is_none());
    shown.push_str(&differs.map(|differs| diff(&differs)).unwrap_or_default());
    let next = match relied {
        Some(relied) => relied.next,
        None => otherwise(violation, explored, graded).into(),
    };
    Parts { cause, shown, next }
}

/// What a program relied on that is right in some orders only.
pub(in crate::words) fn relied_on(
    violation: Violation,
    works: &Story,
    explored: &Explored,
    graded: &Graded,
) -> Option<Relied> {
    let fails = &explored.story;
    let differs = lines_that_differ(violation, explored, graded);
    let differs = differs.as_ref();
    let orders = Orders {
        works,
        fails,
        symptom: violation.symptom(),
        is_just_less: differs.is_some_and(Difference::is_just_less),
        in_any_order: differs.is_some_and(|differs| differs.order == Order::Any),
        source: &graded.source,
    };
    let others = explored.others.iter().map(|other| &other.story);
    never_woken(fails, others, &graded.source).or_else(|| orders.relied_on())
}

/// The order in which a thread that nobody wakes waits for ever, as a learner sees it; another one in which it goes on
/// without cause is simpler.
fn stuck<'e>(relied: &Relied, explored: &'e Explored) -> Option<&'e Story> {
    let mut others = explored.others.iter();
    let stuck = others.find(|other| other.violation == Violation::Deadlock)?;
    let by_nobody = matches!(
        relied,
        Relied::NeverWoken {
            by_nobody: true,
            ..
        }
    );
    by_nobody.then_some(&stuck.story)
}

/// How the lines differ that the failing order printed, where that is what is wrong.
fn lines_that_differ(
    violation: Violation,
    explored: &Explored,
    graded: &Graded,
) -> Option<Difference> {
    let differs = graded.difference(&explored.story.stdout);
    differs.filter(|_| violation == Violation::WrongLines)
}

/// What is wrong by itself, whatever else some orders count on: a fall with a lock, or a line that nobody wants.
fn itself(
    violation: Violation,
    relied: Option<&Relied>,
    explored: &Explored,
    graded: &Graded,
) -> Option<Told> {
    match violation {
        Violation::Panicked => {
            let too_many = || {
                let (site, line) = printed_before(relied, explored, graded)?;
                Some(printed::unasked(site, line))
            };
            poisoned::in_some_orders(&explored.story).or_else(too_many)
        }
        _ => unwanted(violation, explored, graded),
    }
}

/// What to look at where nothing is known that was relied on: the same as if all orders failed like this.
fn otherwise(violation: Violation, explored: &Explored, graded: &Graded) -> Advice {
    let fails = &explored.story;
    match violation {
        Violation::Panicked => {
            let panic = fails.panic();
            let why = panic.and_then(|(_, _, message)| why(message));
            why.unwrap_or(Advice::NotToPanic)
        }
        Violation::Caught => Advice::NotToPanic,
        Violation::Deadlock => deadlock::advice(fails, &graded.source),
        Violation::RunsForEver => endless::advice(fails),
        Violation::TooMuch(limit) => too_much::advice(limit),
        Violation::WrongLines => Advice::WhichDiffers,
        Violation::WrongAnswer => Advice::FollowTheCall,
        Violation::ThreadLeft => Advice::KnowItIsDone,
        Violation::MessageLeft => Advice::WhoWasToTake,
        Violation::QueueTooLong(most) => queue::advice(most, fails),
        Violation::TooManyThreads(_) => started::advice(fails),
        Violation::InTurn => Advice::WhatItNeedsToBegin,
        Violation::HandedOn(_) => Advice::WhoSends,
        Violation::NoPart(_) | Violation::SumOfFewer(_) => Advice::WhoAddsUp,
        Violation::Keeps(_) => Advice::WhoGivesItBack,
        Violation::Unsafe(_) => Advice::WithoutThePromise,
        Violation::OtherShares(wanted) => shares::advice(wanted, fails),
        Violation::CameBack(what) => came_back::advice(what),
        Violation::AsksAgain(what) => asks_again::advice(what),
        Violation::Stays(what) => stays::advice(what),
        Violation::OtherTraffic(wanted) => crossed::advice(wanted, fails),
        Violation::ExitCode(_) => Advice::WhichNumber,
        Violation::EndedByThread => Advice::WhatMainWouldDo,
        Violation::Signal(_) => Advice::LastThing,
    }
}

/// Where it was relied on; where that isn't known, what went wrong there.
fn marks(violation: Violation, relied: Option<&Told>, fails: &Story, source: &str) -> Vec<Mark> {
    if let Some(relied) = relied {
        return relied.marks.clone();
    }
    let last = fails.steps.last().map(|last| last.site);
    match (violation, fails.panic(), last) {
        (Violation::EndedByThread, _, Some(site)) => {
            vec![Mark::at(site, "here the whole program is ended")]
        }
        (Violation::ThreadLeft, ..) => left::thread_marks(fails),
        (Violation::MessageLeft, ..) => left::message_marks(fails),
        (Violation::QueueTooLong(_), ..) => queue::marks(fails),
        (Violation::TooManyThreads(_), ..) => started::marks(fails),
        (Violation::InTurn, ..) => in_turn::marks(fails),
        (Violation::OtherShares(wanted), ..) => shares::marks(wanted, fails),
        (Violation::CameBack(what), ..) => came_back::marks(what, fails),
        (Violation::Stays(what), ..) => stays::marks(what, fails),
        (Violation::Caught, ..) => panicked::caught_marks(fails),
        (_, Some(_), _) => panic_marks(fails),
        (Violation::RunsForEver, ..) if endless::room_marks(fails).is_some() => {
            endless::room_marks(fails).unwrap_or_default()
        }
        _ => deadlock::cause(fails, source)
            .map(|cause| deadlock::marks(&cause, fails, source))
            .unwrap_or_default(),
    }
}

fn meter(explored: &Explored) -> String {
    let Coverage {
        schedules,
        right,
        beside,
        complete,
        fair,
        ..
    } = explored.coverage;
    let all = thousands(schedules);
    let right = match beside {
        0 => format!("Right in {}", thousands(right)),
        _ => format!("Wrong in {}", thousands(schedules - beside)),
    };
    if complete || fair.is_some() {
        format!("{right} of {all} orders.")
    } else {
        format!("{right} of {all} orders tried; there are more.")
    }
}

fn clause(violation: Violation, fails: &Story, source: &str, relied: Option<&Told>) -> String {
    if let Some(relied) = relied {
        return relied.clause.clone();
    }
    match violation {
        Violation::QueueTooLong(most) => queue::clause(most, fails),
        Violation::TooManyThreads(most) => started::clause(most, fails),
        Violation::Panicked => panics_in_some(fails),
        _ => format!("in some orders {}", happens(violation, fails, source)),
    }
}

/// What was relied on; or the panic that comes of it, where that is the fault.
fn in_words(relied: &Relied, works: &Story, explored: &Explored, sleeps_last: bool) -> Told {
    let fails = &explored.story;
    let told = told(relied.clone(), works, fails, sleeps_last);
    match panic_itself(relied, explored) {
        Some(next) => Told {
            clause: panics_in_some(fails),
            next: next.into(),
            ..told.behind(panic_marks(fails))
        },
        None => told,
    }
}

/// Where a look found nothing, and all orders that are wrong panic at another line, over something else than that
/// look: what the panic leads to. Then it is the fault, and the look only the way there.
fn panic_itself(relied: &Relied, explored: &Explored) -> Option<Advice> {
    let Relied::Look(Look::NothingCame { .. }) = relied else {
        return None;
    };
    explored
        .others
        .is_empty()
        .then(|| panicked::over_something_else(&explored.story))?
}

fn panic_marks(fails: &Story) -> Vec<Mark> {
    let place = fails.panic().map(|(_, site, _)| site);
    let mark = place.map(|site| Mark::at(site, "in some orders, this panics"));
    mark.into_iter().collect()
}

fn panics_in_some(fails: &Story) -> String {
    match over_an_answer(fails, FIRST_SENTENCE - IN_SOME) {
        Some(over) => format!("in some orders {over}"),
        None => format!("in some orders {}", panics(fails)),
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
pub(super) fn happens(violation: Violation, fails: &Story, source: &str) -> String {
    match violation {
        Violation::Panicked => match over_an_answer(fails, FIRST_SENTENCE) {
            Some(over) => format!("{over}, and panicked"),
            None => panics(fails),
        },
        Violation::Deadlock => deadlock::clause(fails, source),
        Violation::WrongLines => "it prints something else".to_owned(),
        Violation::WrongAnswer => match &fails.answer {
            Some(answer) => format!("it gives {}", shorten(&visible(answer))),
            None => "it gives nothing".to_owned(),
        },
        Violation::ThreadLeft => left::thread_clause(fails),
        Violation::MessageLeft => left::message_clause(fails),
        Violation::QueueTooLong(most) => queue::clause(most, fails),
        Violation::TooManyThreads(most) => started::clause(most, fails),
        Violation::InTurn => in_turn::clause(fails),
        Violation::HandedOn(wanted) => handed_on::clause(wanted, fails),
        Violation::NoPart(parts) => crossed::no_part_clause(parts),
        Violation::SumOfFewer(sum) => nothing::sum_clause(sum, fails),
        Violation::Keeps(pieces) => kept::clause(pieces),
        Violation::Unsafe(line) => promised::clause(line),
        Violation::OtherShares(wanted) => shares::clause(wanted, fails),
        Violation::CameBack(what) => came_back::clause(what, fails),
        Violation::AsksAgain(what) => asks_again::clause(what, fails),
        Violation::Stays(what) => stays::clause(what),
        Violation::OtherTraffic(wanted) => crossed::clause(wanted, fails),
        Violation::Caught => panicked::caught_clause(fails),
        Violation::RunsForEver => endless::clause(fails),
        Violation::EndedByThread => match fails.steps.last() {
            Some(last) => format!(
                "{} ends the whole program, at line {}",
                name(fails, last.choice.thread),
                last.site.line
            ),
            None => "another thread than main ends the program".to_owned(),
        },
        Violation::ExitCode(code) => format!("it ends with exit code {code}"),
        Violation::Signal(signal) => format!("signal {signal} ends it"),
        Violation::TooMuch(_) => "it needs more than a program may use".to_owned(),
    }
}
