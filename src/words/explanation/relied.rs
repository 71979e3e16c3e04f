//! What a program relied on that may come out otherwise.

mod order;

use super::naming::name;
use crate::trace::story::Story;
use crate::trace::{Kind, Outcome, Site, Step};
use crate::verdict::{Symptom, left_in};
use crate::words::excerpt::Mark;

/// What was relied on though it may come out otherwise.
pub(super) struct Relied {
    /// Where, and what to say there; the first is the place that it is about.
    marks: Vec<(Site, String)>,
    /// What may happen, in a clause.
    pub clause: String,
    /// What to look at next.
    pub question: &'static str,
}

impl Relied {
    /// That all these are places of the same kind.
    fn at(sites: &[Site], label: &str, clause: String, question: &'static str) -> Self {
        let marks = sites.iter().map(|site| (*site, label.to_owned()));
        Self {
            marks: marks.collect(),
            clause,
            question,
        }
    }

    /// Where it was relied on.
    pub fn marks(&self) -> impl Iterator<Item = Mark> {
        self.marks
            .iter()
            .map(|(site, label)| Mark::at(*site, label.as_str()))
    }
}

/// The look, the deadline or the wait without cause of the failing order; or the end of main that
/// others were slower than; or what two threads do in either order.
pub(super) fn relied_on(
    symptom: Symptom,
    works: &Story,
    fails: &Story,
    source: &str,
) -> Option<Relied> {
    let found = hash_order(works, fails)
        .or_else(|| causeless(fails))
        .or_else(|| found_none(fails))
        .or_else(|| no_room(fails))
        .or_else(|| asked(fails));
    match symptom {
        Symptom::WrongLines => found
            .or_else(|| order::messages_that_show(works, fails, source))
            .or_else(|| left_behind(fails))
            .or_else(|| read(fails))
            .or_else(|| order::either_order(symptom, works, fails, source)),
        Symptom::Panicked | Symptom::WrongAnswer | Symptom::ExitCode(_) => found
            .or_else(|| read(fails))
            .or_else(|| order::either_order(symptom, works, fails, source)),
        _ => found,
    }
}

/// Where messages come in either order, though the first sentence is about what came of it.
pub(super) fn order_marks(works: &Story, fails: &Story) -> impl Iterator<Item = Mark> {
    let marks = order::messages_alone(works, fails).into_iter();
    marks.map(|(site, label)| Mark::at(site, label))
}

fn first(story: &Story, fits: impl Fn(&Step) -> bool) -> Option<&Step> {
    let mut steps = story.steps.iter();
    steps.find(|step| step.site.line > 0 && fits(step))
}

/// Where the runs part with another order of a hash map: the lines that look at one.
fn hash_order(works: &Story, fails: &Story) -> Option<Relied> {
    let pairs = works.steps.iter().zip(&fails.steps).enumerate();
    let (at, (_, parts)) = pairs
        .into_iter()
        .find(|(_, (one, other))| one.choice != other.choice)?;
    if parts.operation.kind != Kind::HashOrder {
        return None;
    }
    let looks = fails.orders_seen.iter().filter(|(step, _)| *step > at);
    let mut sites: Vec<Site> = looks.map(|(_, site)| *site).collect();
    sites.dedup();
    let place = sites.first().map_or_else(String::new, |site| {
        format!(" that line {} looks at", site.line)
    });
    sites.truncate(3);
    Some(Relied::at(
        &sites,
        "this order is another in each run",
        format!("the hash map or set{place} has another order in each run"),
        "What else could give the order in which it should be?",
    ))
}

fn causeless(fails: &Story) -> Option<Relied> {
    let step = first(fails, |step| {
        step.outcome == Outcome::Causeless && step.operation.kind != Kind::Store
    })?;
    Some(Relied::at(
        &[step.site],
        "this may return although nobody woke it",
        format!(
            "the wait at line {} may end without cause, as the standard library says",
            step.site.line
        ),
        "What tells that what was awaited has really come?",
    ))
}

fn empty(fails: &Story) -> Option<&Step> {
    first(fails, |step| {
        let looks = matches!(step.operation.kind, Kind::TryRecv | Kind::RecvTimeout);
        looks && matches!(step.outcome, Outcome::Empty | Outcome::TimedOut)
    })
}

fn found_none(fails: &Story) -> Option<Relied> {
    let step = empty(fails)?;
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
    let mut relied = Relied::at(
        &[step.site],
        label,
        clause,
        "Which method waits for as long as it takes?",
    );
    let slept = slept.map(|slept| (slept.site, "this may be too short".to_owned()));
    relied.marks.extend(slept);
    Some(relied)
}

/// A `try_send` or `try_lock` that didn't succeed.
fn no_room(fails: &Story) -> Option<Relied> {
    let step = first(fails, |step| {
        matches!(
            (step.operation.kind, step.outcome),
            (Kind::TrySend, Outcome::Full)
                | (
                    Kind::TryLock | Kind::TryRead | Kind::TryWrite,
                    Outcome::Missed
                )
        )
    })?;
    let line = step.site.line;
    Some(match step.operation.kind {
        Kind::TrySend => {
            let clause =
                format!("when nobody has made room yet, line {line} can't send its message");
            let question = "Which method waits until there is room?";
            let mut relied =
                Relied::at(&[step.site], "here there was no room yet", clause, question);
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
            "Which method waits until the lock is free?",
        ),
    })
}

/// Where the message was sent before which there was room.
fn takes_the_room(fails: &Story, refused: &Step) -> Option<Site> {
    let before = fails.steps.iter().take_while(|step| *step != refused);
    let sent = before.filter(|step| {
        matches!(step.operation.kind, Kind::Send | Kind::TrySend)
            && step.outcome == Outcome::Done
            && step.operation.object == refused.operation.object
    });
    let last = sent.last().map(|step| step.site);
    last.filter(|site| site.line > 0)
}

fn asked(fails: &Story) -> Option<Relied> {
    let step = first(fails, |step| step.operation.kind == Kind::IsFinished)?;
    Some(Relied::at(
        &[step.site],
        "what this answers is a matter of luck",
        format!(
            "line {} asks whether a thread is finished, and it may or may not be yet",
            step.site.line
        ),
        "Which method waits until the thread is done?",
    ))
}

/// Threads with something still to do when main ended.
fn left_behind(fails: &Story) -> Option<Relied> {
    let at_work = |thread: &u16| {
        let mut others = fails.unfinished.iter();
        others.any(|(other, _)| other.thread == *thread)
    };
    let left = left_in(fails).threads.into_iter().filter(at_work);
    let left: Vec<u16> = left.collect();
    let known = left
        .iter()
        .filter_map(|thread| fails.ends.threads.get(usize::from(*thread)));
    let sites: Vec<Site> = known.map(|thread| thread.site).collect();
    let who = name(fails, *left.first()?);
    Some(Relied::at(
        &sites,
        "main doesn't wait for this thread",
        format!("main may end before {who} has done its work"),
        "How can main know that the other thread is done?",
    ))
}

/// The last look of main's at an atomic.
fn read(fails: &Story) -> Option<Relied> {
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
        "Does what is read there say all that main has to know?",
    ))
}
