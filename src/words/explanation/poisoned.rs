//! About a lock that is poisoned, since a thread panicked while it held it.

use super::Advice;
use super::naming::name;
use super::relied::Told;
use crate::diagnose::{self, Poisoned};
use crate::trace::Site;
use crate::trace::story::Story;
use crate::verdict::Verdict;
use crate::words::excerpt::Mark;
use crate::words::text::first_sentence;

/// Who poisoned the lock over which this thread panicked, where the message says that it was over one.
pub(super) fn of(story: &Story, thread: u16, message: &str) -> Option<Poisoned> {
    let is_of_one = message.contains("PoisonError") || message.contains("Poisoned(");
    diagnose::poisoned(story, thread).filter(|_| is_of_one)
}

/// `main panicked at line 36 over a poisoned lock: the first thread held it, since line 13, when it panicked at line
/// 14.`
pub(super) fn cause(story: &Story, thread: u16, site: Site, poisoned: Poisoned) -> String {
    let who = name(story, thread);
    let by = name(story, poisoned.by);
    let (line, panicked, taken) = (site.line, poisoned.panicked.line, poisoned.taken.line);
    let begun = format!("{who} panicked at line {line} over a poisoned lock: {by} held it");
    let short = format!("{begun} when it panicked at line {panicked}.");
    let shortest = format!("{who} panicked at line {line} over a lock that is poisoned.");
    let short = first_sentence(Verdict::Panicked, short, shortest);
    let long = format!("{begun}, since line {taken}, when it panicked at line {panicked}.");
    first_sentence(Verdict::Panicked, long, short)
}

/// The same of some orders: whichever thread takes the lock first, nobody would fall over it if nobody fell with it.
pub(super) fn in_some_orders(story: &Story) -> Option<Told> {
    let (thread, site, message) = story.panic()?;
    let poisoned = of(story, thread, message)?;
    let (who, by) = (name(story, thread), name(story, poisoned.by));
    let (line, panicked) = (site.line, poisoned.panicked.line);
    let here = Mark::at(site, "here the lock is poisoned");
    let there = Mark::at(
        poisoned.panicked,
        format!("{by} panicked here, with the lock"),
    );
    let marks = [here, there].into_iter().chain(mark(story, poisoned));
    Some(Told {
        marks: marks.collect(),
        clause: format!(
            "in some orders {who} panics at line {line}, since {by} panicked with the lock at line {panicked}"
        ),
        next: Advice::FellWithALock.into(),
    })
}

/// Where the lock was taken by the thread that fell.
pub(super) fn mark(story: &Story, poisoned: Poisoned) -> Option<Mark> {
    let by = name(story, poisoned.by);
    let label = format!("{by} had taken the lock here");
    (poisoned.taken.line > 0).then(|| Mark::at(poisoned.taken, label))
}
