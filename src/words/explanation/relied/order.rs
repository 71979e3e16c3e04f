//! What two threads do in either order, and where the program counts on one.

use super::Relied;
use crate::source::branch;
use crate::trace::story::{Happened, Moment, Story};
use crate::trace::{Kind, Site, Step};
use crate::verdict::Violation;
use crate::words::explanation::Advice;

const QUESTION: Advice = Advice::WhichComesFirst;

/// Messages that come in either order, prints of two threads, a lock that either may take first.
pub(super) fn either_order(
    violation: Violation,
    works: &Story,
    fails: &Story,
    source: &str,
) -> Option<Relied> {
    messages(violation, works, fails, source)
        .or_else(|| prints(works, fails))
        .or_else(|| locks(violation, works, fails, source))
}

/// Messages that come in either order, where something else was printed for it, and not just less.
pub(super) fn messages_that_show(works: &Story, fails: &Story, source: &str) -> Option<Relied> {
    place(Violation::WrongLines, works, fails, source)?;
    messages(Violation::WrongLines, works, fails, source)
}

/// The same where what went wrong says itself how: the sends and the receive alone.
pub(super) fn messages_alone(works: &Story, fails: &Story) -> Vec<(Site, String)> {
    swapped_sends(works, fails).map_or_else(Vec::new, |swap| swap.marks(fails))
}

fn messages(violation: Violation, works: &Story, fails: &Story, source: &str) -> Option<Relied> {
    let swap = swapped_sends(works, fails)?;
    let sent = lines(swap.one, swap.other);
    let mut marks = Vec::new();
    let clause = match place(violation, works, fails, source) {
        Some((site, label)) => {
            marks.push((site, label.to_owned()));
            format!(
                "line {} counts on the order of the messages sent at {sent}",
                site.line
            )
        }
        None => format!("the messages sent at {sent} may come in either order"),
    };
    marks.extend(swap.marks(fails));
    Some(Relied {
        marks,
        clause,
        next: QUESTION.into(),
    })
}

fn locks(violation: Violation, works: &Story, fails: &Story, source: &str) -> Option<Relied> {
    let turns = |story: &Story, object: u32| turns(story, object, &[Kind::Lock]);
    let (_, _, one, other) = swapped(works, fails, turns)?;
    let taken = lines(one, other);
    let mut marks = Vec::new();
    let clause = match place(violation, works, fails, source) {
        Some((site, label)) => {
            marks.push((site, label.to_owned()));
            format!(
                "line {} counts on the order in which the lock is taken at {taken}",
                site.line
            )
        }
        None => format!("the lock may be taken in either order at {taken}"),
    };
    marks.extend(both(one, other, "this may get the lock first or second"));
    Some(Relied {
        marks,
        clause,
        next: QUESTION.into(),
    })
}

fn prints(works: &Story, fails: &Story) -> Option<Relied> {
    let printed = |story: &Story| -> Vec<(u16, Site, String)> {
        let prints = story.moments.iter();
        let prints = prints
            .filter_map(|moment| Some((moment.thread, moment.site, text(moment)?.to_owned())));
        prints.collect()
    };
    let (works, fails) = (printed(works), printed(fails));
    let turns = |prints: &[(u16, Site, String)]| -> Vec<(u16, Site)> {
        let turns = prints.iter().map(|(thread, site, _)| (*thread, *site));
        turns.collect()
    };
    let (one, other) = overtaken(&works, &fails).or_else(|| {
        let (_, one, other) = first_swap(&turns(&works), &turns(&fails))?;
        Some((one, other))
    })?;
    Some(Relied {
        marks: both(one, other, "this may print first or second"),
        clause: format!(
            "what is printed at {} may come in either order",
            lines(one, other)
        ),
        next: QUESTION.into(),
    })
}

/// A print that comes before one of another thread's, and should come behind it.
fn overtaken(works: &[(u16, Site, String)], fails: &[(u16, Site, String)]) -> Option<(Site, Site)> {
    let mut pairs = works.iter().zip(fails);
    let ((_, _, wanted), (thread, site, _)) =
        pairs.find(|((_, _, wanted), (_, _, printed))| wanted != printed)?;
    let late = fails.iter().find(|(_, _, printed)| printed == wanted)?;
    (late.0 != *thread && site.line > 0).then_some((late.1, *site))
}

/// Where the order shows: what panicked, or the first print that isn't the same in both stories and what
/// led to it.
fn place(
    violation: Violation,
    works: &Story,
    fails: &Story,
    source: &str,
) -> Option<(Site, &'static str)> {
    if violation == Violation::Panicked {
        let (_, site, _) = fails.panic()?;
        return (site.line > 0).then_some((site, "here one order is counted on"));
    }
    if let Violation::ExitCode(_) = violation {
        let last = fails.steps.last().map(|step| step.site);
        let site = last.filter(|site| site.line > 0)?;
        return Some((site, "this depends on which comes first"));
    }
    let printed = |story: &Story| -> Vec<(Site, String)> {
        let prints = story.moments.iter();
        let prints = prints.filter_map(|moment| Some((moment.site, text(moment)?.to_owned())));
        prints.collect()
    };
    let (works, fails) = (printed(works), printed(fails));
    let mut pairs = works.iter().zip(&fails);
    let ((right, _), (wrong, _)) = pairs.find(|(right, wrong)| right != wrong)?;
    if wrong.line == 0 {
        return None;
    }
    let decides = branch(source, *right, *wrong).filter(|_| right != wrong);
    Some(match decides {
        Some(site) => (site, "which way this goes depends on which comes first"),
        None => (*wrong, "this is printed in the order in which they come"),
    })
}

fn text(moment: &Moment) -> Option<&str> {
    match &moment.what {
        Happened::Printed { text } => Some(text),
        _ => None,
    }
}

/// Two sends into one channel that are made in either order.
struct Swap {
    channel: u32,
    /// Which message of the channel it is about, from 0.
    number: usize,
    one: Site,
    other: Site,
}

impl Swap {
    /// The receive that takes the message first, then the sends.
    fn marks(&self, fails: &Story) -> Vec<(Site, String)> {
        let takes = |step: &&Step| step.took() && step.operation.object == self.channel;
        let taken = fails.steps.iter().filter(takes).nth(self.number);
        let taken = taken.map(|step| step.site).filter(|site| site.line > 0);
        let taken = taken.map(|site| (site, "this takes whichever comes first".to_owned()));
        let label = match self.one == self.other {
            true => "these may come in any order",
            false => "this may come first or second",
        };
        let sent = both(self.one, self.other, label);
        taken.into_iter().chain(sent).collect()
    }
}

fn swapped_sends(works: &Story, fails: &Story) -> Option<Swap> {
    let turns = |story: &Story, object: u32| turns(story, object, &[Kind::Send, Kind::TrySend]);
    let (channel, number, one, other) = swapped(works, fails, turns)?;
    Some(Swap {
        channel,
        number,
        one,
        other,
    })
}

fn turns(story: &Story, object: u32, kinds: &[Kind]) -> Vec<(u16, Site)> {
    let of_object = story
        .steps
        .iter()
        .filter(|step| step.operation.object == object && kinds.contains(&step.operation.kind));
    of_object
        .map(|step| (step.choice.thread, step.site))
        .collect()
}

/// The object at which two threads do such a thing, the first turn of it that isn't the same thread's in
/// both stories, and where the two are.
fn swapped(
    works: &Story,
    fails: &Story,
    turns: impl Fn(&Story, u32) -> Vec<(u16, Site)>,
) -> Option<(u32, usize, Site, Site)> {
    let steps = fails.steps.iter();
    let mut objects: Vec<u32> = steps.map(|step| step.operation.object).collect();
    objects.sort_unstable();
    objects.dedup();
    objects.into_iter().find_map(|object| {
        let (at, one, other) = first_swap(&turns(works, object), &turns(fails, object))?;
        Some((object, at, one, other))
    })
}

/// The first turn that is another thread's.
fn first_swap(works: &[(u16, Site)], fails: &[(u16, Site)]) -> Option<(usize, Site, Site)> {
    let mut pairs = works.iter().zip(fails);
    let at = pairs.position(|((one, _), (other, _))| one != other)?;
    let ((_, one), (_, other)) = (works[at], fails[at]);
    (one.line > 0 && other.line > 0).then_some((at, one, other))
}

fn both(one: Site, other: Site, label: &str) -> Vec<(Site, String)> {
    let mut sites = vec![one, other];
    sites.sort_unstable_by_key(|site| (site.line, site.column));
    sites.dedup();
    let marked = sites.into_iter().map(|site| (site, label.to_owned()));
    marked.collect()
}

fn lines(one: Site, other: Site) -> String {
    let (first, last) = (one.line.min(other.line), one.line.max(other.line));
    if first == last {
        format!("line {first}")
    } else {
        format!("lines {first} and {last}")
    }
}
