//! What a lesson asks of a program. Most of it is checked on each of its runs.

use super::stdout::{Difference, Expected};
use super::traffic::Traffic;
use super::violation::{Violation, is_caught};
use crate::diagnose::{
    Shares, after, asks_again, deliveries, depth, handed_on, in_turn, left_behind, said_unknown,
    shares, stays,
};
use crate::schedule::Seen;
use crate::source::{Function, answer};
use crate::trace::{End, Ending, Kind, Step};

/// One thing that a lesson asks of a program. Those whose sentence a lesson may word have it in front.
#[derive(Clone, Copy, Debug)]
pub enum Requirement {
    /// The compiler accepts it.
    Compiles,
    /// No panic ends a thread.
    NoThreadPanics,
    /// No panic ends a thread, and none is caught by the program itself.
    NothingPanics,
    /// No panic ends main; other threads may fall.
    MainDoesNotPanic,
    /// Nobody has to end it, and its exit code is 0.
    EndsWithSuccess,
    /// Its stdout holds just these lines.
    Prints(&'static str, Expected),
    /// All that stands before it in the list holds in every order of the threads.
    InEveryOrder,
    /// When main ends, it has waited for every thread.
    NoThreadLeft,
    /// When main ends, every message that was sent was taken by someone.
    NoMessageLeft,
    /// What it prints comes from messages that crossed like this, and so many at least add to each of its lines.
    FromMessages(&'static str, Traffic, &'static [usize]),
    /// So many messages at most wait in a channel, however slow its receiver is.
    AtMostWait(&'static str, u32),
    /// So many threads at most are started, in all.
    StartsAtMost(&'static str, usize),
    /// No thread that sends is started only when another one was waited for.
    StartsAll(&'static str),
    /// So many messages at least go on from one thread, through a second, to a third.
    HandsOn(&'static str, usize),
    /// A message comes back, its thread sends no more there, and who prints last knows of it.
    HeedsWhatComesBack(&'static str),
    /// Who looks for a message and finds none does something else before it looks again.
    NeverAsksInVain(&'static str),
    /// A thread answers others over a channel each, and one of them is gone before it has heard all.
    SomebodyLeaves(&'static str, usize),
    /// In one channel, so many messages are taken and so many find no room, and that is all that was sent.
    AddsUp(&'static str, Shares),
    /// Its function meets, in calls that the file does not show, what is asked of each.
    Calls(&'static str, Function),
    /// A call gives this.
    Gives(&'static str),
    /// A call prints these lines meanwhile.
    Says(Expected),
    /// Nothing in it is `unsafe`.
    NoUnsafe,
    /// All memory that it asks for is given back when it is over.
    KeepsNothing,
}

impl Requirement {
    /// Its sentence.
    pub fn name(&self) -> &'static str {
        match self {
            Self::Compiles => "the program compiles",
            Self::NoThreadPanics => "no thread panics",
            Self::NothingPanics => "nothing panics, and no panic is caught",
            Self::MainDoesNotPanic => "main doesn't panic; another thread may",
            Self::EndsWithSuccess => "it ends by itself, with success",
            Self::InEveryOrder => "all this holds whichever thread is faster",
            Self::NoThreadLeft => "nobody is left behind when main ends",
            Self::NoMessageLeft => "no message is left behind when main ends",
            Self::Gives(_) => "it gives what it should",
            Self::Says(_) => "it prints what it should meanwhile",
            Self::NoUnsafe => "it does without `unsafe`",
            Self::KeepsNothing => {
                "what it asks for, it gives back: nothing is leaked or kept for good"
            }
            Self::Prints(name, _)
            | Self::FromMessages(name, ..)
            | Self::AtMostWait(name, _)
            | Self::StartsAtMost(name, _)
            | Self::StartsAll(name)
            | Self::HandsOn(name, _)
            | Self::HeedsWhatComesBack(name)
            | Self::NeverAsksInVain(name)
            | Self::SomebodyLeaves(name, _)
            | Self::AddsUp(name, _)
            | Self::Calls(name, _) => name,
        }
    }

    /// How a run falls short of it, if it does, of which `end` is what is wrong with how it ended; nothing, where it
    /// isn't about single runs.
    pub fn check(&self, seen: &Seen, end: Option<Violation>) -> Option<Violation> {
        let (steps, run) = (seen.steps, seen.run);
        let left = || left_behind(steps, &run.waiting);
        let printed = || String::from_utf8_lossy(&run.stdout);
        let (violates, violation) = match *self {
            Self::NoThreadPanics | Self::NothingPanics | Self::MainDoesNotPanic
                if end == Some(Violation::Panicked) =>
            {
                return end;
            }
            Self::EndsWithSuccess => return end.filter(|end| *end != Violation::Panicked),
            // Of others it isn't known what else they would have done.
            _ if end.is_some() || !ends_well(seen) => return None,
            Self::Compiles | Self::InEveryOrder | Self::Calls(..) => return None,
            Self::NoThreadPanics | Self::MainDoesNotPanic => return None,
            // The one is alike of all runs, so the tally knows it; the other is looked for in a run apart.
            Self::NoUnsafe | Self::KeepsNothing => return None,
            Self::HeedsWhatComesBack(_) => {
                let unheeded = after(steps).or_else(|| said_unknown(steps));
                return unheeded.map(Violation::CameBack);
            }
            Self::NeverAsksInVain(_) => return asks_again(steps).map(Violation::AsksAgain),
            Self::SomebodyLeaves(_, answers) => return stays(steps, answers).map(Violation::Stays),
            Self::NothingPanics => (is_caught(seen), Violation::Caught),
            Self::Prints(_, lines) => {
                let differs = lines.difference(&printed()).is_some();
                (differs, Violation::WrongLines)
            }
            Self::Gives(gives) => (answer(&printed()).1 != Some(gives), Violation::WrongAnswer),
            Self::Says(lines) => {
                let differs = lines.difference(&answer(&printed()).0).is_some();
                (differs, Violation::WrongLines)
            }
            Self::NoThreadLeft => (!left().threads.is_empty(), Violation::ThreadLeft),
            Self::NoMessageLeft => (!left().messages.is_empty(), Violation::MessageLeft),
            Self::FromMessages(_, wanted, _) => {
                let met = wanted.is_met_by(&deliveries(steps));
                (!met, Violation::OtherTraffic(wanted))
            }
            Self::HandsOn(_, wanted) => {
                let few = handed_on(&deliveries(steps)) < wanted;
                (few, Violation::HandedOn(wanted))
            }
            Self::AtMostWait(_, most) => {
                let deepest = depth(steps).map_or(0, |depth| depth.messages);
                (deepest > most, Violation::QueueTooLong(most))
            }
            Self::StartsAll(_) => (in_turn(steps).is_some(), Violation::InTurn),
            Self::AddsUp(_, wanted) => {
                let met = shares(steps).values().any(|shares| *shares == wanted);
                (!met, Violation::OtherShares(wanted))
            }
            Self::StartsAtMost(_, most) => {
                let many = started(steps).count() > most;
                (many, Violation::TooManyThreads(most))
            }
        };
        violates.then_some(violation)
    }

    /// Whether a run meets it all the same that has something wrong with how it ended; nothing, where that isn't known,
    /// as the run might have gone on.
    pub(super) fn holds_in_spite(&self, seen: &Seen) -> Option<bool> {
        match self {
            Self::Compiles | Self::InEveryOrder | Self::Calls(..) => Some(true),
            Self::NoThreadPanics | Self::NothingPanics | Self::MainDoesNotPanic => Some(true),
            Self::NoUnsafe | Self::KeepsNothing => Some(true),
            Self::EndsWithSuccess => Some(ends_well(seen)),
            Self::Prints(_, lines) => {
                let printed = String::from_utf8_lossy(&seen.run.stdout);
                Some(lines.difference(&printed).is_none())
            }
            _ => None,
        }
    }

    /// How what was printed differs from the lines that it asks for, if it asks for any.
    pub fn difference(&self, printed: &str) -> Option<Difference> {
        match self {
            Self::Prints(_, lines) => lines.difference(printed),
            _ => None,
        }
    }

    /// The messages that it asks for.
    pub fn traffic(&self) -> Option<Traffic> {
        match self {
            Self::FromMessages(_, wanted, _) => Some(*wanted),
            _ => None,
        }
    }

    /// How many messages have to add to each line, if it asks for sums.
    pub fn sums(&self) -> Option<&'static [usize]> {
        match self {
            Self::FromMessages(_, _, each) if !each.is_empty() => Some(each),
            _ => None,
        }
    }

    /// The function that is called, if it is about one.
    pub fn function(&self) -> Option<Function> {
        match self {
            Self::Calls(_, function) => Some(*function),
            _ => None,
        }
    }
}

/// Whether a panic may end other threads than main, where this is asked for.
pub(super) fn let_fall(asked: &[Requirement]) -> bool {
    let lets = |asked: &Requirement| matches!(asked, Requirement::MainDoesNotPanic);
    asked.iter().any(lets)
}

/// Whether the exit code is 0.
fn ends_well(seen: &Seen) -> bool {
    seen.run.ending == Ending::Ended(End::Exit(0))
}

/// The steps by which threads other than main begin, each at the place that started it.
pub fn started(steps: &[Step]) -> impl Iterator<Item = &Step> {
    let starts = |step: &&Step| step.operation.kind == Kind::Start && step.choice.thread != 0;
    steps.iter().filter(starts)
}
