//! What a lesson asks of a program. Most of it is checked on each of its runs.

use super::stdout::{Difference, Expected, Order};
use super::traffic::{Over, Receiver, Traffic};
use super::violation::{Violation, is_caught};
use crate::diagnose::{
    Shares, after, asks_again, deliveries, depth, handed_on, in_turn, left_behind, said_unknown,
    shares, stays,
};
use crate::schedule::Seen;
use crate::source::{Call, Function, answer};
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
    /// What it prints comes from messages that crossed like this.
    FromMessages(&'static str, Traffic),
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

/// The compiler accepts the program.
pub fn compiles() -> Requirement {
    Requirement::Compiles
}

/// No panic ends a thread.
pub fn no_thread_panics() -> Requirement {
    Requirement::NoThreadPanics
}

/// No panic ends a thread, and none is caught by the program itself.
pub fn nothing_panics() -> Requirement {
    Requirement::NothingPanics
}

/// No panic ends main. One that ends another thread is no fault.
pub fn main_does_not_panic() -> Requirement {
    Requirement::MainDoesNotPanic
}

/// Nobody has to end the program, and its exit code is 0.
pub fn ends_by_itself_with_success() -> Requirement {
    Requirement::EndsWithSuccess
}

/// Its stdout holds just these lines, in this order.
pub fn prints(name: &'static str, lines: &'static [&'static str]) -> Requirement {
    let order = Order::AsListed;
    Requirement::Prints(name, Expected { lines, order })
}

/// Its stdout holds just these lines, in any order.
pub fn prints_in_any_order(name: &'static str, lines: &'static [&'static str]) -> Requirement {
    let order = Order::Any;
    Requirement::Prints(name, Expected { lines, order })
}

/// All that stands before it in the list holds in every order of the threads.
pub fn in_every_order_of_the_threads() -> Requirement {
    Requirement::InEveryOrder
}

/// When main ends, it has waited for every thread: in whichever way it knows that the thread's work
/// is done.
pub fn nobody_is_left_behind() -> Requirement {
    Requirement::NoThreadLeft
}

/// When main ends, every message that was sent was taken by someone.
pub fn no_message_is_left_behind() -> Requirement {
    Requirement::NoMessageLeft
}

/// So many messages at most wait in a channel, however slow its receiver is.
pub fn at_most_wait(name: &'static str, messages: u32) -> Requirement {
    Requirement::AtMostWait(name, messages)
}

/// So many threads at most are started, in all.
pub fn starts_at_most(name: &'static str, threads: usize) -> Requirement {
    Requirement::StartsAtMost(name, threads)
}

/// No thread whose message is received is started by one that knows that another such one has sent, as the other one
/// itself does, or has ended.
pub fn starts_all_before_it_waits(name: &'static str) -> Requirement {
    Requirement::StartsAll(name)
}

/// So many messages at least go from one thread to a second, and as many from there to a third.
pub fn hands_on(name: &'static str, messages: usize) -> Requirement {
    Requirement::HandsOn(name, messages)
}

/// A message can't be sent, as its receiver is gone, and its thread sends no more into that channel.
/// Whoever prints the last line, if there is one, knows that a message came back.
pub fn heeds_what_comes_back(name: &'static str) -> Requirement {
    Requirement::HeedsWhatComesBack(name)
}

/// Who looks for a message without waiting, or for a time, and finds none does something that another thread or a
/// reader could see before it looks again, at whichever channel: to sleep is no such thing. One order in which it
/// doesn't is enough to be beside the lesson.
pub fn never_asks_in_vain(name: &'static str) -> Requirement {
    Requirement::NeverAsksInVain(name)
}

/// A thread answers others over a channel each, and one of them drops its receiver before it has heard all, or
/// without knowing that it has. To one that asks, so many answers are sent, and to another one, unless one comes back;
/// what all hear besides is no answer.
pub fn somebody_leaves(name: &'static str, answers: usize) -> Requirement {
    Requirement::SomebodyLeaves(name, answers)
}

/// Of what is offered to one channel, so many messages are taken by others, so many are given back by `try_send`
/// since there is no room, and no other is sent while somebody may take it: taken and dropped add up to sent.
pub fn adds_up(name: &'static str, taken: usize, dropped: usize) -> Requirement {
    let went_in = taken;
    Requirement::AddsUp(
        name,
        Shares {
            went_in,
            taken,
            dropped,
        },
    )
}

/// Its function gives what it should with inputs that the file does not show, under every schedule.
pub fn calls(name: &'static str, function: Function) -> Requirement {
    Requirement::Calls(name, function)
}

/// All memory that the program asks for is given back when it is over: nothing is leaked, and nothing is kept in a
/// `static`.
pub fn keeps_nothing() -> Requirement {
    Requirement::KeepsNothing
}

/// Nothing in the program is `unsafe`: what the compiler can't be sure of isn't promised to it.
pub fn without_unsafe() -> Requirement {
    Requirement::NoUnsafe
}

/// What it prints comes from messages that crossed like this.
pub fn comes_from_messages(name: &'static str, wanted: Traffic) -> Requirement {
    Requirement::FromMessages(name, wanted)
}

/// What is asked of the runs of a call. What it gives has to come from the messages of those among whom it is
/// divided. Whether its threads may fall is as the program's may, of which this is asked.
pub fn asked_of(call: Call, of_program: &[Requirement]) -> Vec<Requirement> {
    let panics = match let_fall(of_program) {
        true => Requirement::MainDoesNotPanic,
        false => Requirement::NoThreadPanics,
    };
    let mut asked = vec![
        panics,
        Requirement::EndsWithSuccess,
        Requirement::Gives(call.gives),
    ];
    asked.extend(Expected::of_call(call).map(Requirement::Says));
    if let Some(divided) = call.divided {
        let name = "it starts no more threads than it may";
        asked.push(starts_at_most(name, divided.most));
        if divided.least > 0 {
            let wanted = Traffic {
                messages: divided.least,
                senders: divided.least,
                receiver: Receiver::Another,
                over: Over::OneChannel,
            };
            asked.push(comes_from_messages(
                "what it gives comes from messages",
                wanted,
            ));
        }
    }
    asked
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
            | Self::FromMessages(name, _)
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
            Self::FromMessages(_, wanted) => {
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
            Self::FromMessages(_, wanted) => Some(*wanted),
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
