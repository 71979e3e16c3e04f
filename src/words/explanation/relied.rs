//! What a program relied on that may come out otherwise.

use crate::trace::story::{Happened, Story};
use crate::trace::{Kind, Outcome, Site, Step};
use crate::verdict::{Explored, Symptom, left_in};
use crate::words::excerpt::Mark;

/// What was relied on though it may come out otherwise.
pub(super) struct Relied {
    sites: Vec<Site>,
    label: &'static str,
    /// What may happen, in a clause.
    pub clause: String,
    /// What to look at next.
    pub question: &'static str,
}

impl Relied {
    /// Where it was relied on.
    pub fn marks(&self) -> impl Iterator<Item = Mark> {
        let label = self.label;
        self.sites.iter().map(move |site| Mark {
            line: site.line,
            column: site.column,
            label: label.to_owned(),
        })
    }
}

/// The look, the deadline or the wait without cause of the failing order; or the end of main that
/// others were slower than; or what two threads do in either order.
pub(super) fn relied_on(
    symptom: Symptom,
    works: &Story,
    explored: &Explored,
    source: &str,
) -> Option<Relied> {
    let fails = &explored.story;
    if explored.by_hash_order {
        return Some(hashes(source));
    }
    let found = causeless(fails)
        .or_else(|| found_none(fails))
        .or_else(|| no_room(fails))
        .or_else(|| asked(fails));
    match symptom {
        Symptom::WrongLines => found
            .or_else(|| left_behind(fails))
            .or_else(|| read(fails))
            .or_else(|| either_order(works, fails)),
        Symptom::Panicked | Symptom::WrongAnswer => found
            .or_else(|| read(fails))
            .or_else(|| either_order(works, fails)),
        _ => found,
    }
}

fn first(story: &Story, fits: impl Fn(&Step) -> bool) -> Option<&Step> {
    let mut steps = story.steps.iter();
    steps.find(|step| step.site.line > 0 && fits(step))
}

/// The lines that speak of a hash map or set, but for their imports.
fn hashes(source: &str) -> Relied {
    let mut sites = Vec::new();
    for (number, line) in (1..).zip(source.lines()) {
        let names = ["HashMap", "HashSet", "RandomState", "hash_map"];
        let at = names.iter().find_map(|name| line.find(name));
        let is_code =
            !line.trim_start().starts_with("use ") && !line.trim_start().starts_with("//");
        if let Some(at) = at.filter(|_| is_code) {
            let column = line[..at].chars().count() as u32 + 1;
            sites.push(Site {
                line: number,
                column,
            });
        }
    }
    let place = sites
        .first()
        .map_or_else(String::new, |site| format!(" of line {}", site.line));
    sites.truncate(3);
    Relied {
        sites,
        label: "its order is another in each run",
        clause: format!(
            "what comes out of the hash map or set{place} has another order in each run"
        ),
        question: "What else could give the order in which it should be?",
    }
}

fn causeless(fails: &Story) -> Option<Relied> {
    let step = first(fails, |step| {
        step.outcome == Outcome::Causeless && step.operation.kind != Kind::Store
    })?;
    Some(Relied {
        sites: vec![step.site],
        label: "this may return although nobody woke it",
        clause: format!(
            "the wait at line {} may end without cause, as the standard library says",
            step.site.line
        ),
        question: "What tells that what was awaited has really come?",
    })
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
    Some(Relied {
        sites: vec![step.site],
        label,
        clause,
        question: "Which method waits for as long as it takes?",
    })
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
        Kind::TrySend => Relied {
            sites: vec![step.site],
            label: "here there was no room yet",
            clause: format!("when nobody has made room yet, line {line} can't send its message"),
            question: "Which method waits until there is room?",
        },
        _ => Relied {
            sites: vec![step.site],
            label: "here another thread had the lock",
            clause: format!("when another thread has the lock, line {line} doesn't get it"),
            question: "Which method waits until the lock is free?",
        },
    })
}

fn asked(fails: &Story) -> Option<Relied> {
    let step = first(fails, |step| step.operation.kind == Kind::IsFinished)?;
    Some(Relied {
        sites: vec![step.site],
        label: "what this answers is a matter of luck",
        clause: format!(
            "line {} asks whether a thread is finished, and it may or may not be yet",
            step.site.line
        ),
        question: "Which method waits until the thread is done?",
    })
}

/// Threads with something still to do when main ended.
fn left_behind(fails: &Story) -> Option<Relied> {
    let at_work = |thread: &u16| {
        let mut others = fails.unfinished.iter();
        others.any(|(other, _)| other.thread == *thread)
    };
    let left = left_in(fails).threads.into_iter().filter(at_work);
    let known = left.filter_map(|thread| fails.ends.threads.get(thread as usize));
    let sites: Vec<Site> = known.map(|thread| thread.site).collect();
    let line = sites.first()?.line;
    Some(Relied {
        sites,
        label: "main doesn't wait for this thread",
        clause: format!("main may end before the thread started at line {line} has done its work"),
        question: "How can main know that the other thread is done?",
    })
}

/// The last look of main's at an atomic.
fn read(fails: &Story) -> Option<Relied> {
    let is_read = |step: &&Step| {
        step.operation.kind == Kind::Load && step.choice.thread == 0 && step.site.line > 0
    };
    let step = fails.steps.iter().rev().find(is_read)?;
    Some(Relied {
        sites: vec![step.site],
        label: "what this reads is a matter of luck",
        clause: format!(
            "what line {} reads depends on which thread is faster",
            step.site.line
        ),
        question: "Does what is read there say all that main has to know?",
    })
}

/// What two threads do in either order: send, take a lock, print.
fn either_order(works: &Story, fails: &Story) -> Option<Relied> {
    let question = "What decides which of the two comes first?";
    if let Some((one, other)) = swapped(works, fails, &[Kind::Send, Kind::TrySend]) {
        return Some(Relied {
            sites: both(one, other),
            label: "what is sent here may come first or second",
            clause: format!(
                "the messages sent at {} may come in either order",
                lines(one, other)
            ),
            question,
        });
    }
    if let Some((one, other)) = swapped(works, fails, &[Kind::Lock]) {
        return Some(Relied {
            sites: both(one, other),
            label: "this may get the lock first or second",
            clause: format!(
                "the lock may be taken in either order at {}",
                lines(one, other)
            ),
            question,
        });
    }
    let (one, other) = swapped_prints(works, fails)?;
    Some(Relied {
        sites: both(one, other),
        label: "this may print first or second",
        clause: format!(
            "what is printed at {} may come in either order",
            lines(one, other)
        ),
        question,
    })
}

fn both(one: Site, other: Site) -> Vec<Site> {
    if one == other {
        vec![one]
    } else {
        vec![one, other]
    }
}

fn lines(one: Site, other: Site) -> String {
    let (first, last) = (one.line.min(other.line), one.line.max(other.line));
    if first == last {
        format!("line {first}")
    } else {
        format!("lines {first} and {last}")
    }
}

/// Where two threads do such a thing with one object, the first time that it isn't the same thread's
/// turn in both stories.
fn swapped(works: &Story, fails: &Story, kinds: &[Kind]) -> Option<(Site, Site)> {
    let turns = |story: &Story, object: u32| -> Vec<(u16, Site)> {
        let of_object = story
            .steps
            .iter()
            .filter(|step| step.operation.object == object && kinds.contains(&step.operation.kind));
        of_object
            .map(|step| (step.choice.thread, step.site))
            .collect()
    };
    let mut objects: Vec<u32> = fails
        .steps
        .iter()
        .map(|step| step.operation.object)
        .collect();
    objects.sort_unstable();
    objects.dedup();
    let mut found = objects
        .into_iter()
        .filter_map(|object| first_swap(&turns(works, object), &turns(fails, object)));
    found.next()
}

fn swapped_prints(works: &Story, fails: &Story) -> Option<(Site, Site)> {
    let prints = |story: &Story| -> Vec<(u16, Site)> {
        let printed = story
            .moments
            .iter()
            .filter(|moment| matches!(moment.what, Happened::Printed { .. }));
        printed.map(|moment| (moment.thread, moment.site)).collect()
    };
    first_swap(&prints(works), &prints(fails))
}

fn first_swap(works: &[(u16, Site)], fails: &[(u16, Site)]) -> Option<(Site, Site)> {
    let mut pairs = works.iter().zip(fails);
    let swap = pairs.find(|((one, _), (other, _))| one != other);
    swap.map(|((_, one), (_, other))| (*one, *other))
        .filter(|(one, other)| one.line > 0 && other.line > 0)
}
