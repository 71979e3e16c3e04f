//! About a loop that never leaves.

use super::naming::{name, sender_here};
use super::queue::has_room_for;
use super::spot;
use super::{Advice, Parts, in_orders, printed};
use crate::course::Graded;
use crate::diagnose::{asked_in_vain, goes_round_with};
use crate::trace::ends::{HeldLock, Owner};
use crate::trace::story::Story;
use crate::trace::{Death, End, Ending, Kind, Response, Spot, Step, Waiting};
use crate::verdict::{Explored, Verdict};
use crate::words::excerpt::{Mark, excerpt};
use crate::words::text::{first_sentence, hanging};

/// Steps of a thread that are looked at for what its loop asks.
const LOOP: usize = 4;

pub(super) fn endless(explored: &Explored, graded: &Graded) -> Parts {
    let story = &explored.story;
    if let Some(spot) = story.spot {
        return found(spot, explored, graded);
    }
    let Some(last) = asked(story) else {
        let cause = "a loop never leaves.".to_owned();
        return Parts {
            cause,
            shown: printed(explored),
            next: Advice::WhichLoop.into(),
        };
    };
    let line = last.site.line;
    let (clause, label, next) = told(story, last);
    let next = match next {
        Advice::WhoMakesRoom if graded.lesson.shares().is_some() => Advice::FullMeant,
        next => next,
    };
    let cause = first_sentence(
        Verdict::RunsForEver,
        format!("{clause}."),
        format!("the loop at line {line} never leaves."),
    );
    let mark = Mark {
        line,
        column: last.site.column,
        label: label.to_owned(),
    };
    let kept = kept_from_another(story, last).map(|(lock, wanted)| {
        let waits = format!("{} waits here", name(story, wanted.thread));
        [
            Mark::at(lock.site, "it took the lock here"),
            Mark::at(wanted.site, waits),
        ]
    });
    let marks: Vec<Mark> = [mark]
        .into_iter()
        .chain(kept.into_iter().flatten())
        .chain(keeps_open(story, last))
        .collect();
    let shown = excerpt(&graded.source, &graded.file, &marks);
    let shown = format!("{shown}{}\n\n{}", in_orders(explored), printed(explored));
    Parts {
        cause,
        shown,
        next: next.into(),
    }
}

/// Who has the Senders for whose sake a look in vain isn't the last that there can be.
fn keeps_open(story: &Story, last: &Step) -> impl Iterator<Item = Mark> {
    let is_vain = matches!(last.response, Response::Empty | Response::TimedOut);
    let looks = is_vain && last.operation.kind.takes();
    let channel = last.operation.object;
    let senders = story.ends.senders.iter();
    let senders = senders.filter(move |sender| looks && sender.channel == channel);
    senders.filter_map(|sender| match sender.owner {
        Owner::Thread(thread) if sender.site.line > 0 => {
            let who = name(story, thread);
            let label = format!(
                "{who} has {}, so the channel can't end",
                sender_here(sender)
            );
            Some(Mark::at(sender.site, label))
        }
        _ => None,
    })
}

/// What to look at next where some orders run for ever.
pub(super) fn advice(story: &Story) -> Advice {
    match story.spot {
        Some(spot) => spot::advice(spot),
        None => asked(story).map_or(Advice::WhichLoop, |last| told(story, last).2),
    }
}

/// `main waits in a loop and keeps the lock of line 7, which the first thread wants`, or that there is a loop.
pub(super) fn clause(story: &Story) -> String {
    let kept = asked(story).and_then(|last| Some((last, kept_from_another(story, last)?)));
    match kept {
        Some((last, (lock, wanted))) => format!(
            "{} waits in a loop and keeps the lock of line {}, which {} wants",
            name(story, last.choice.thread),
            lock.site.line,
            name(story, wanted.thread)
        ),
        None => asks_for_room(story).unwrap_or_else(|| "a loop never leaves".to_owned()),
    }
}

/// `the first thread and the second ask for room at line 21 for ever, and none of them makes any`, where loops offer
/// a message again and again.
pub(in crate::words) fn asks_for_room(story: &Story) -> Option<String> {
    let last = asked(story).filter(|last| is_full(last))?;
    let line = last.site.line;
    let threads = (0..story.ends.threads.len()).filter_map(|thread| u16::try_from(thread).ok());
    let asks: Vec<String> = threads
        .filter(|thread| {
            let own = |step: &&Step| step.choice.thread == *thread && step.site.line > 0;
            let last = story.steps.iter().rev().find(own);
            last.is_some_and(|own| is_full(own) && own.site.line == line)
        })
        .map(|thread| name(story, thread))
        .collect();
    Some(match &asks[..] {
        [one, other] => {
            format!("{one} and {other} ask for room at line {line} for ever, and neither makes any")
        }
        [_, _, ..] => format!(
            "{} threads ask for room at line {line} for ever, and none of them makes any",
            asks.len()
        ),
        _ => {
            let who = name(story, last.choice.thread);
            format!("{who} asks for room at line {line} for ever, and nobody makes any")
        }
    })
}

fn is_full(step: &Step) -> bool {
    step.operation.kind == Kind::TrySend && step.response == Response::Full
}

/// Where it is asked for room in vain; nothing where it is about something else.
pub(super) fn room_marks(story: &Story) -> Option<Vec<Mark>> {
    let last = asked(story).filter(|last| is_full(last))?;
    let channels = story.ends.channels.iter();
    let made = channels.filter(|made| {
        let mut offers = story.steps.iter().filter(|step| is_full(step));
        offers.any(|step| step.operation.object == made.number)
    });
    let made = made.filter_map(|made| Some(Mark::at(made.site, has_room_for(made.room?))));
    let asks = Mark::at(last.site, asks_for_room_label(story, last));
    Some([asks].into_iter().chain(made).collect())
}

fn asks_for_room_label(story: &Story, last: &Step) -> &'static str {
    match sleeps_between(story, last) {
        true => "asks for room again and again, with a sleep between",
        false => "busy waiting: asks for room again and again",
    }
}

/// Whether the thread of a loop slept between its last two questions there.
fn sleeps_between(story: &Story, last: &Step) -> bool {
    let own = |step: &&Step| step.choice.thread == last.choice.thread;
    let own: Vec<&Step> = story.steps.iter().filter(own).collect();
    let asks = |at: &usize| own[*at].site == last.site;
    let mut questions = (0..own.len()).rev().filter(asks);
    let (Some(end), Some(start)) = (questions.next(), questions.next()) else {
        return false;
    };
    let mut between = own[start..end].iter();
    between.any(|step| step.operation.kind == Kind::Sleep)
}

/// A lock that the thread of the loop holds all the way round, with who waits for it.
fn kept_from_another<'s>(story: &'s Story, last: &Step) -> Option<(&'s HeldLock, &'s Waiting)> {
    let own = |lock: &&HeldLock| {
        let of_loop = lock.thread == last.choice.thread && lock.site.line > 0;
        of_loop && goes_round_with(&story.steps, lock)
    };
    story.ends.locks.iter().filter(own).find_map(|lock| {
        let mut stuck = story.ends.stuck.iter();
        let wanted = stuck.find(|waiting| {
            let awaits = story.ends.waited_for(waiting) == Some(lock.thread);
            awaits && waiting.operation.object == lock.lock && waiting.operation.kind != Kind::Join
        })?;
        Some((lock, wanted))
    })
}

/// It was seen at which line the program computes.
fn found(spot: Spot, explored: &Explored, graded: &Graded) -> Parts {
    let story = &explored.story;
    let is_unsafe = explored.remarks.unsafe_line;
    let clause = spot::endless(story, spot, is_unsafe.is_some());
    let short = match is_unsafe {
        None => format!("line {} is never done.", spot.site.line),
        Some(_) => format!("line {} was not done.", spot.site.line),
    };
    let own = |step: &&Step| step.choice.thread == spot.thread && step.site.line > 0;
    let before = story.steps.iter().rev().find(own);
    let before = before.filter(|step| step.site.line != spot.site.line);
    let before = before.map(|step| {
        let label = match step.operation.kind {
            Kind::Start => "the thread is started here",
            _ => "the last that it did before",
        };
        Mark::at(step.site, label)
    });
    let here = match is_unsafe {
        None => spot::mark(spot),
        Some(_) => Mark::at(spot.site, "it was here all the time"),
    };
    let marks: Vec<Mark> = [here].into_iter().chain(before).collect();
    let plain = is_unsafe.map_or_else(String::new, |line| {
        let told = format!(
            "the program has `unsafe`, at line {line}: another thread is sure to see what one writes to plain \
             memory only behind a join, a message, a lock or an atomic"
        );
        format!("{}\n\n", hanging("   = ", &told))
    });
    let shown = excerpt(&graded.source, &graded.file, &marks) + &plain;
    Parts {
        cause: first_sentence(Verdict::RunsForEver, format!("{clause}."), short),
        shown: format!("{shown}{}\n\n{}", in_orders(explored), printed(explored)),
        next: spot::advice(spot).into(),
    }
}

/// What the loop asks, and not how it passes the time in between, or what it takes a lock for.
fn asked(story: &Story) -> Option<&Step> {
    if story.ending == Ending::Ended(End::Livelock)
        && let Some(asked) = asked_in_vain(&story.steps)
    {
        return Some(asked);
    }
    let placed = |step: &&Step| step.site.line > 0;
    let asks = |step: &&Step| {
        !matches!(step.operation.kind, Kind::Yield | Kind::Sleep | Kind::Clock) && placed(step)
    };
    let last = story.steps.iter().rev().find(placed)?;
    let own = |step: &&Step| step.choice.thread == last.choice.thread;
    let mut turns = story.steps.iter().rev().filter(own).take(LOOP);
    turns.find(asks).or(Some(last))
}

/// What it does in a clause, a label for its line, and a question.
fn told(story: &Story, last: &Step) -> (String, &'static str, Advice) {
    let who = name(story, last.choice.thread);
    let line = last.site.line;
    match (story.ending, last.operation.kind, last.response) {
        (Ending::Died(Death::Hang), ..) => (
            format!(
                "{who} computed for 10 seconds after line {line}, and sent, received and printed nothing"
            ),
            "the last that it did",
            Advice::WhichLoop,
        ),
        (_, kind, Response::Disconnected) if kind.takes() => (
            format!(
                "the loop asks again at line {line}, though no Sender is left to change the answer"
            ),
            "this gives no message any more",
            Advice::AnswerAtTheEnd,
        ),
        _ if kept_from_another(story, last).is_some() => (
            clause(story),
            "goes round here, with the lock",
            Advice::LockWhileWaiting,
        ),
        _ if is_full(last) => (
            clause(story),
            asks_for_room_label(story, last),
            Advice::WhoMakesRoom,
        ),
        (_, Kind::Sleep | Kind::Yield | Kind::Clock, _) => (
            format!("{who} passes the time at line {line} again and again, and nothing ends that"),
            "passes the time, again and again",
            Advice::EndOfTheLoop,
        ),
        _ => (
            format!("{who} asks again and again at line {line}, and nothing can change any more"),
            match (sleeps_between(story, last), last.operation.kind) {
                (true, _) => "asked again and again, with a sleep between",
                (_, Kind::RecvTimeout) => "asked again and again, for a while each time",
                _ => "busy waiting: asked again and again",
            },
            Advice::WhatTheLoopAwaits,
        ),
    }
}
