//! Which hints fit a fault.

use super::beside::*;
use super::plights::*;
use super::{Plight, refused};
use crate::course::Graded;
use crate::diagnose::relied::{Look, Relied};
use crate::diagnose::{self, CameBack, Cause, Delivery, Open, Stays, deliveries};
use crate::trace::story::Story;
use crate::trace::{End, Ending, Kind, Response};
use crate::verdict::{
    Evidence, Explored, Finding, OfOne, Order, Over, Receiver, Traffic, Violation, are_moved,
    elements, of_one, surplus,
};
use crate::words::explanation::{
    Advice, Copied, asked_on_in_a_call, asks_for_room, came_back_again, counts_on_a_message,
    counts_otherwise, deadlock_cause, has_too_much_room, is_about_time, is_in_a_number,
    is_inside_something, of_several_types, over_a_fallen_thread, over_something_else,
    printed_before, relied_on, why,
};
use std::collections::BTreeSet;

/// The hints for a fault, whatever its lesson.
pub(super) fn fitting(graded: &Graded) -> Plight {
    match &graded.judgement.evidence {
        Evidence::Refused(errors) => refused::fitting(errors),
        Evidence::CompilerExceeded(_) => TOO_MUCH,
        Evidence::NotFollowed(_) => NOT_FOLLOWED,
        Evidence::Explored(explored) => of_finding(explored, graded),
    }
}

fn of_finding(explored: &Explored, graded: &Graded) -> Plight {
    match &explored.finding {
        Finding::Right | Finding::Stopped => WHO_SENDS,
        Finding::NotCallable(function) => match function.defined_in(&graded.source) {
            Some(_) => OTHER_HEAD,
            None => NOT_CALLABLE,
        },
        Finding::NotFollowed(_) => NOT_FOLLOWED,
        Finding::NothingCrossed { .. } => NOTHING_CROSSED,
        Finding::Luck(unmet, works) => of_luck(unmet.by, works, explored, graded),
        Finding::Wrong(unmet) => of_violation(unmet.by, explored, graded),
    }
}

fn of_luck(violation: Violation, works: &Story, explored: &Explored, graded: &Graded) -> Plight {
    if panics_over_something_else(violation, explored) {
        return of_panic(&explored.story);
    }
    let relied = relied_on(violation, works, explored, graded);
    if let Some(plight) = relied.as_ref().and_then(of_what_was_relied_on) {
        return plight;
    }
    match violation {
        _ if has_looked_in_vain(&explored.story) => {
            of_a_look(violation, relied.as_ref(), explored, graded)
        }
        Violation::Panicked
        | Violation::Deadlock
        | Violation::RunsForEver
        | Violation::QueueTooLong(_) => of_violation(violation, explored, graded),
        _ if is_cut_off(&explored.story, graded) => LEFT_BEHIND,
        _ => LUCK,
    }
}

/// What a thread stops by, where more is to come.
fn of_what_was_relied_on(relied: &Relied) -> Option<Plight> {
    match relied {
        Relied::Look(Look::Read(_)) => Some(READ_TOO_EARLY),
        Relied::End(left) => left.read?.news.map(|_| READ_TOO_EARLY),
        Relied::Stopped(_) => Some(STOPPED_TOO_EARLY),
        _ => None,
    }
}

fn has_looked_in_vain(story: &Story) -> bool {
    let looks = |kind: Kind| matches!(kind, Kind::TryRecv | Kind::RecvTimeout);
    let nothing = [Response::Empty, Response::TimedOut];
    let mut steps = story.steps.iter();
    steps.any(|step| looks(step.operation.kind) && nothing.contains(&step.response))
}

/// Where somebody looked and found nothing, which isn't always what went wrong.
fn of_a_look(
    violation: Violation,
    relied: Option<&Relied>,
    explored: &Explored,
    graded: &Graded,
) -> Plight {
    match violation {
        Violation::Panicked if printed_before(relied, explored, graded).is_some() => TOO_MANY_LINES,
        Violation::Deadlock if relied.is_none() => of_violation(violation, explored, graded),
        _ => LOOKED_TOO_EARLY,
    }
}

/// Whether all wrong orders panic, over something else than a look that found nothing.
fn panics_over_something_else(violation: Violation, explored: &Explored) -> bool {
    let panics = violation == Violation::Panicked && explored.others.is_empty();
    panics && over_something_else(&explored.story).is_some()
}

/// Whether nothing is wrong but that lines are missing, of threads that were not done when main was.
fn is_cut_off(story: &Story, graded: &Graded) -> bool {
    let differs = graded.difference(&story.stdout);
    differs.is_some_and(|differs| differs.is_just_less()) && !story.unfinished.is_empty()
}

fn of_violation(violation: Violation, explored: &Explored, graded: &Graded) -> Plight {
    match violation {
        Violation::Panicked => of_panic(&explored.story),
        Violation::Caught => CAUGHT,
        Violation::Deadlock => match deadlock_cause(&explored.story, &graded.source) {
            Some(Cause::Open(open)) if counts(&open, explored, graded) => ONE_TOO_MANY,
            Some(Cause::Open(_)) => STILL_OPEN,
            Some(Cause::NotWoken(waiter)) if !waiter.operation.kind.takes() => NOT_WOKEN,
            Some(Cause::OwnChannelFull { .. }) if graded.lesson.shares().is_some() => NO_ROOM,
            Some(Cause::OwnChannelFull { .. } | Cause::OwnLock { .. }) => ALONE,
            _ => DEADLOCK,
        },
        Violation::RunsForEver => of_loop(&explored.story, graded),
        Violation::TooMuch(_) => TOO_MUCH,
        Violation::ThreadLeft => LEFT_BEHIND,
        Violation::MessageLeft => MESSAGE_LEFT,
        Violation::OtherTraffic(wanted) => of_messages(wanted, &explored.story),
        Violation::QueueTooLong(_) if has_too_much_room(&explored.story) => TOO_MUCH_ROOM,
        Violation::QueueTooLong(_) => PILED_UP,
        Violation::TooManyThreads(_) | Violation::NoPart(_) => TOO_MANY_THREADS,
        Violation::SumOfFewer(_) => NOTHING_CROSSED,
        Violation::InTurn => IN_TURN,
        Violation::HandedOn(_) => NOT_HANDED_ON,
        Violation::Unsafe(_) => PROMISED,
        Violation::Keeps(_) => KEPT,
        Violation::OtherShares(_) => OTHER_SHARES,
        Violation::CameBack(CameBack::Nothing) => NOTHING_CAME_BACK,
        Violation::CameBack(CameBack::SentAgain { .. }) => SENT_AGAIN,
        Violation::CameBack(CameBack::SaidUnknown { .. }) => SAID_UNKNOWN,
        Violation::AsksAgain(what) if what.elsewhere => ASKED_IN_TURN,
        Violation::AsksAgain(_) => ASKED_AGAIN,
        Violation::Stays(Stays::TooFew { .. }) => TOO_FEW_ANSWERS,
        Violation::Stays(_) => NOBODY_LEAVES,
        Violation::WrongLines => of_lines(explored, graded),
        Violation::WrongAnswer if asked_on_in_a_call(explored).is_some() => TWO_ANSWERS,
        Violation::WrongAnswer if answers_elsewhere(explored) => OTHER_PLACES,
        Violation::WrongAnswer => WRONG_ANSWER,
        Violation::ExitCode(_) | Violation::EndedByThread | Violation::Signal(_) => ENDED,
    }
}

/// Whether who waits asks for so many messages, and not for all that come.
fn counts(open: &Open, explored: &Explored, graded: &Graded) -> bool {
    counts_on_a_message(&open.waiter, &explored.story, &graded.source)
}

/// Whether the values that a call gave are the wanted ones, in another order.
fn answers_elsewhere(explored: &Explored) -> bool {
    let wanted = explored.call.map(|(_, call)| elements(call.gives));
    let gave = explored.story.answer.as_deref().map(elements);
    let both = gave.zip(wanted);
    both.is_some_and(|(gave, wanted)| !explored.is_unheeding && are_moved(&gave, &wanted))
}

fn of_panic(story: &Story) -> Plight {
    let said = story.panic().map_or("", |(_, _, message)| message);
    match why(said) {
        Some(Advice::RecvMeant) => NOTHING_COMES,
        Some(Advice::SendMeant | Advice::TryMeant) => NOBODY_LISTENS,
        Some(Advice::WaitForMessage) => LOOKED_TOO_EARLY,
        _ if over_a_fallen_thread(story).is_some() => JOINED_FALLEN,
        // `unwrap` says so of itself, and `expect` says what its caller wrote.
        _ if said.starts_with("called `") => UNWRAPPED,
        _ => PANICKED,
    }
}

fn of_loop(story: &Story, graded: &Graded) -> Plight {
    let asked = diagnose::asked_in_vain(&story.steps);
    match asked.map(|asked| asked.response) {
        _ if graded.lesson.shares().is_some() && asks_for_room(story).is_some() => NO_ROOM,
        Some(Response::Disconnected) if story.ending == Ending::Ended(End::Livelock) => {
            ASKS_AT_THE_END
        }
        _ => RUNS_FOR_EVER,
    }
}

fn of_lines(explored: &Explored, graded: &Graded) -> Plight {
    let Some(differs) = graded.difference(&explored.story.stdout) else {
        return OTHER_LETTERS;
    };
    let (wanted, printed) = (&differs.wanted, &differs.printed);
    let sorted = |lines: &[String]| {
        let mut lines = lines.to_vec();
        lines.sort_unstable();
        lines
    };
    if asked_on_in_a_call(explored).is_some() {
        TWO_ANSWERS
    } else if is_about_time(&differs, explored, graded) {
        OTHER_TIME
    } else if is_inside_something(&differs) {
        INSIDE
    } else if came_back_again(&explored.story, &differs) {
        SENT_AGAIN
    } else if surplus(printed, wanted).is_some() {
        TOO_MANY_LINES
    } else if differs.is_just_less() {
        TOO_FEW_LINES
    } else if differs.order == Order::AsListed && sorted(wanted) == sorted(printed) {
        OTHER_ORDER
    } else if Copied::of(&differs, graded).is_some() {
        COPIED
    } else if differs.has_words_moved() || differs.has_ends_moved() {
        OTHER_PLACES
    } else if counts_otherwise(&explored.story, &differs) {
        OTHER_COUNT
    } else if is_in_a_number(&differs) {
        OTHER_NUMBER
    } else {
        OTHER_LETTERS
    }
}

/// What is beside the lesson of the messages that crossed, the plainest first.
fn of_messages(wanted: Traffic, story: &Story) -> Plight {
    let crossed = &deliveries(&story.steps);
    let between = crossed
        .iter()
        .filter(|one| one.sent.thread != one.received.thread);
    let may_send = |thread| wanted.receiver.lets_send(thread);
    let by_threads: Vec<&Delivery> = between.filter(|one| may_send(one.sent.thread)).collect();
    let channels: BTreeSet<u32> = by_threads.iter().map(|one| one.channel).collect();
    let senders: BTreeSet<u16> = by_threads.iter().map(|one| one.sent.thread).collect();
    let main_sends = !may_send(0) && crossed.iter().any(|one| one.sent.thread == 0);
    let to_main = wanted.receiver == Receiver::Main;
    let passes_main = by_threads.iter().any(|one| one.received.thread != 0);
    let only_to_main = wanted.receiver == Receiver::Spawned && !passes_main;
    if by_threads.is_empty() || to_main && passes_main || only_to_main {
        WHO_SENDS
    } else if wanted.over == Over::OneChannel && of_several_types(story, &channels) {
        SEVERAL_TYPES
    } else if wanted.over == Over::OneChannel && channels.len() > 1 {
        TOO_MANY_CHANNELS
    } else if matches!(of_one(wanted, crossed), Some(OfOne::TooFew { .. })) {
        TOO_FEW_MESSAGES
    } else if !wanted.lets_so_many_send(senders.len()) && !main_sends {
        OTHER_SENDERS
    } else if by_threads.len() < wanted.messages && !main_sends {
        TOO_FEW_MESSAGES
    } else {
        WHO_SENDS
    }
}
