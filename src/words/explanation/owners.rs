//! Who owns an `Arc` that keeps an end of a channel, and who was the last to let go of it.

use super::naming::name;
use crate::trace::ends::Within;
use crate::trace::story::Story;
use crate::trace::{Kind, Site, Step};
use crate::words::excerpt::Mark;
use crate::words::text::{count, visible};

/// An `Arc` in a sentence: `` `pool` ``, `the Arc of line 6`.
pub(super) fn arc(variable: Option<&str>, site: Site) -> String {
    match (variable, site.line) {
        (Some(name), _) => format!("`{}`", visible(name)),
        (None, 0) => "an Arc".to_owned(),
        (None, line) => format!("the Arc of line {line}"),
    }
}

/// The same of an `Arc` that keeps something alive.
pub(super) fn kept_in(within: &Within) -> String {
    arc(within.variable.as_deref(), within.site)
}

/// The same by its number in a run.
pub(super) fn numbered(story: &Story, number: u32) -> String {
    match story.arcs.get(&number) {
        Some(made) => arc(made.variable.as_deref(), made.site),
        None => arc(None, Site::default()),
    }
}

/// `main and the first thread`
pub(super) fn owners(story: &Story, within: &Within) -> String {
    let names = within.owners.iter().map(|&thread| name(story, thread));
    listed(&names.collect::<Vec<_>>())
}

/// `2 threads share it, started at lines 12 and 15`; `main and the thread started at line 12 share it`.
pub(super) fn shared_by(story: &Story, within: &Within) -> String {
    let started = |thread: &u16| {
        let known = story.ends.threads.get(usize::from(*thread));
        known.map_or(0, |thread| thread.site.line).to_string()
    };
    let others = within.owners.iter().filter(|thread| **thread != 0);
    let mut lines: Vec<String> = others.map(started).collect();
    let threads = lines.len();
    lines.dedup();
    let main = match threads < within.owners.len() {
        true => "main and ",
        false => "",
    };
    let noun = match lines.len() {
        1 => "line",
        _ => "lines",
    };
    let threads = match threads {
        1 => "the thread".to_owned(),
        several => count(several, "thread"),
    };
    format!(
        "{main}{threads} started at {noun} {} share {}",
        listed(&lines),
        kept_in(within)
    )
}

fn listed(names: &[String]) -> String {
    match names.split_last() {
        Some((last, others)) if !others.is_empty() => format!("{} and {last}", others.join(", ")),
        _ => names.join(""),
    }
}

/// What to say of an end of a channel that was dropped with an `Arc`, as its last owner let go: from the longest
/// on. Nothing where it was dropped otherwise.
pub(super) fn let_go_last(story: &Story, dropped: &Step) -> Vec<String> {
    let Some(last) = story.let_go_for(dropped) else {
        return Vec::new();
    };
    let who = name(story, last.choice.thread);
    let end = match dropped.operation.kind {
        Kind::DropReceiver => "the Receiver",
        _ => "the last Sender",
    };
    let what = numbered(story, last.operation.object);
    let first = format!("{who} let go of {what} last");
    let mut said = vec![format!("{first} and dropped {end} with it"), first.clone()];
    if last.site.line > 0 {
        let line = last.site.line;
        said.insert(1, format!("{first}, at line {line}"));
        said.insert(
            0,
            format!("{first}, at line {line}, and dropped {end} with it"),
        );
    }
    said
}

/// The last place of a step's thread before it.
fn last_place_before(story: &Story, step: &Step) -> Option<Site> {
    let before = story.steps.iter().take_while(|other| *other != step);
    let own = before.filter(|other| other.choice.thread == step.choice.thread);
    let placed = own.map(|other| other.site).filter(|site| site.line > 0);
    placed.last()
}

/// Where the `Arc` was made, and where its last owner let go if that has a line.
pub(super) fn marks(story: &Story, dropped: &Step) -> Vec<Mark> {
    let Some(last) = story.let_go_for(dropped) else {
        return Vec::new();
    };
    let end = match dropped.operation.kind {
        Kind::DropReceiver => "the Receiver",
        _ => "the Sender",
    };
    let who = name(story, last.choice.thread);
    let made = story.arcs.get(&last.operation.object).map(|arc| arc.site);
    let made = made.map(|site| (site, format!("{end} lies in this Arc")));
    let gone = match last.site.line {
        0 => last_place_before(story, last)
            .map(|site| (site, format!("after this, {who} lets go of it last"))),
        _ => Some((last.site, format!("here {who} lets go of it last"))),
    };
    let marks = made.into_iter().chain(gone);
    let placed = marks.filter(|(site, _)| site.line > 0);
    placed.map(|(site, label)| Mark::at(site, label)).collect()
}
