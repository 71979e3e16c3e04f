//! Looks that take what has come, and not what is to come.

use super::{Relied, end, first, printed};
use crate::trace::story::Story;
use crate::trace::{Kind, Outcome, Site, Step};
use crate::words::explanation::Advice;

/// Looks for which the failing order got less of an answer than the one that works.
pub(super) fn missed(works: &Story, fails: &Story) -> Option<Relied> {
    let less = |step: &Step| answers(fails, step) < answers(works, step);
    found_none(works, fails, less)
        .or_else(|| no_room(fails, less))
        .or_else(|| asked(works, fails))
}

/// Any look that found nothing, whatever it missed by that.
pub(super) fn in_vain(works: &Story, fails: &Story) -> Option<Relied> {
    found_none(works, fails, |_| true).or_else(|| no_room(fails, |_| true))
}

/// Whether a look got more of an answer in the failing order: the later, the more.
pub(super) fn found_more(works: &Story, fails: &Story) -> bool {
    fails.steps.iter().any(|step| {
        let looks = matches!(step.operation.kind, Kind::TryRecv | Kind::RecvTimeout);
        looks && answers(fails, step) > answers(works, step)
    })
}

/// How often the thread of a step got more than nothing at its place.
fn answers(story: &Story, at: &Step) -> usize {
    let nothing = |step: &&Step| {
        let nothing = [
            Outcome::Empty,
            Outcome::TimedOut,
            Outcome::Full,
            Outcome::Missed,
        ];
        nothing.contains(&step.outcome)
    };
    alike(story, at).filter(|step| !nothing(step)).count()
}

/// What the thread of a step does of its kind at its place.
fn alike<'s>(story: &'s Story, at: &Step) -> impl Iterator<Item = &'s Step> {
    let (thread, site, kind) = (at.choice.thread, at.site, at.operation.kind);
    story.steps.iter().filter(move |step| {
        (step.choice.thread, step.site, step.operation.kind) == (thread, site, kind)
    })
}

fn found_none(works: &Story, fails: &Story, decides: impl Fn(&Step) -> bool) -> Option<Relied> {
    let step = first(fails, |step| {
        let looks = matches!(step.operation.kind, Kind::TryRecv | Kind::RecvTimeout);
        let none = matches!(step.outcome, Outcome::Empty | Outcome::TimedOut);
        looks && none && decides(step)
    })?;
    let line = step.site.line;
    let slept = first(fails, |step| step.operation.kind == Kind::Sleep);
    let clause = match slept.map(|slept| slept.site.line) {
        Some(sleep) => format!(
            "when a thread is slower than the sleep at line {sleep}, line {line} finds no message"
        ),
        None if step.operation.kind == Kind::RecvTimeout => {
            format!("line {line} waits only for a time, and the other thread may be slower")
        }
        None => format!("line {line} takes only what has come, and a thread may not have sent yet"),
    };
    let label = match step.operation.kind {
        Kind::RecvTimeout => "here the time was over, and nothing had come",
        _ => "here nothing had come yet",
    };
    let again = alike(works, step).count().max(alike(fails, step).count()) > 1;
    let advice = match again && end::keeps_a_sender(fails, step) {
        true => Advice::WaitForAll,
        false => Advice::WaitForMessage,
    };
    let mut relied = Relied::at(&[step.site], label, clause, advice);
    let slept = slept.map(|slept| (slept.site, "this may be too short".to_owned()));
    relied.marks.extend(slept);
    Some(relied)
}

/// A `try_send` or `try_lock` that didn't succeed.
fn no_room(fails: &Story, decides: impl Fn(&Step) -> bool) -> Option<Relied> {
    let step = first(fails, |step| {
        let refused = matches!(
            (step.operation.kind, step.outcome),
            (Kind::TrySend, Outcome::Full)
                | (
                    Kind::TryLock | Kind::TryRead | Kind::TryWrite,
                    Outcome::Missed
                )
        );
        refused && decides(step)
    })?;
    let line = step.site.line;
    Some(match step.operation.kind {
        Kind::TrySend => {
            let clause =
                format!("when nobody has made room yet, line {line} can't send its message");
            let advice = match takes_itself(fails, step) {
                true => Advice::WhoTakes,
                false => Advice::WaitForRoom,
            };
            let mut relied = Relied::at(&[step.site], "here there was no room yet", clause, advice);
            let taken = takes_the_room(fails, step);
            relied
                .marks
                .extend(taken.map(|site| (site, "this message took the room".to_owned())));
            relied
        }
        _ => Relied::at(
            &[step.site],
            "here another thread had the lock",
            format!("when another thread has the lock, line {line} doesn't get it"),
            Advice::WaitForLock,
        ),
    })
}

/// Whether the thread that couldn't send is the one that takes from that channel.
fn takes_itself(fails: &Story, refused: &Step) -> bool {
    fails.steps.iter().any(|step| {
        let kind = step.operation.kind;
        let receives = kind.takes() || kind == Kind::DropReceiver;
        let own = step.choice.thread == refused.choice.thread;
        receives && own && step.operation.object == refused.operation.object
    })
}

/// Where the message was sent before which there was room.
fn takes_the_room(fails: &Story, refused: &Step) -> Option<Site> {
    let before = fails.steps.iter().take_while(|step| *step != refused);
    let sent =
        before.filter(|step| step.sent() && step.operation.object == refused.operation.object);
    let last = sent.last().map(|step| step.site);
    last.filter(|site| site.line > 0)
}

/// A question whether a thread is over, answered otherwise than in the order that works.
fn asked(works: &Story, fails: &Story) -> Option<Relied> {
    let over = |story: &Story, at: &Step| {
        let answers = alike(story, at).filter(|step| step.outcome == Outcome::Done);
        answers.count()
    };
    let step = first(fails, |step| step.operation.kind == Kind::IsFinished)?;
    let late = over(fails, step) > over(works, step);
    let too_many = printed::too_many(works, fails).filter(|_| late);
    let next = match too_many {
        Some(print) => Advice::IsItAskedFor.about(&format!("line {}", print.site.line)),
        None => Advice::WaitForEnd.into(),
    };
    Some(Relied::at(
        &[step.site],
        "what this answers is a matter of luck",
        format!(
            "line {} asks whether a thread is finished, and it may or may not be yet",
            step.site.line
        ),
        next,
    ))
}

/// The last look of main's at an atomic.
pub(super) fn read(fails: &Story) -> Option<Relied> {
    let is_read = |step: &&Step| {
        step.operation.kind == Kind::Load && step.choice.thread == 0 && step.site.line > 0
    };
    let step = fails.steps.iter().rev().find(is_read)?;
    Some(Relied::at(
        &[step.site],
        "what this reads is a matter of luck",
        format!(
            "what line {} reads depends on which thread is faster",
            step.site.line
        ),
        Advice::SaysItAll,
    ))
}
