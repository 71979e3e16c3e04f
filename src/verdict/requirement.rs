//! What a lesson asks of a program. Most of it is checked on each of its runs.

use super::came_back::{after, said_unknown};
use super::crossing::{Over, Receiver, Wants, crossings};
use super::depth::depth;
use super::left::left_behind;
use super::stdout::{Difference, Lines, Order};
use super::violation::{Violation, at_the_end, is_caught};
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
    /// Nobody has to end it, and its exit code is 0.
    EndsWithSuccess,
    /// Its stdout holds just these lines.
    Prints(&'static str, Lines),
    /// All that stands before it in the list holds in every order of the threads.
    InEveryOrder,
    /// When main ends, it has waited for every thread.
    NoThreadLeft,
    /// When main ends, every message that was sent was taken by someone.
    NoMessageLeft,
    /// What it prints comes from messages that crossed like this.
    FromMessages(&'static str, Wants),
    /// So many messages at most wait in a channel, however slow its receiver is.
    AtMostWait(&'static str, u32),
    /// So many threads at most are started, in all.
    StartsAtMost(&'static str, usize),
    /// A message comes back, its thread sends no more there, and who prints last knows of it.
    HeedsWhatComesBack(&'static str),
    /// Its function meets, in calls that the file does not show, what is asked of each.
    Calls(&'static str, Function),
    /// A call gives this.
    Gives(&'static str),
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

/// Nobody has to end the program, and its exit code is 0.
pub fn ends_by_itself_with_success() -> Requirement {
    Requirement::EndsWithSuccess
}

/// Its stdout holds just these lines, in this order.
pub fn prints(name: &'static str, lines: &'static [&'static str]) -> Requirement {
    let order = Order::AsListed;
    Requirement::Prints(name, Lines { lines, order })
}

/// Its stdout holds just these lines, in any order.
pub fn prints_in_any_order(name: &'static str, lines: &'static [&'static str]) -> Requirement {
    let order = Order::Any;
    Requirement::Prints(name, Lines { lines, order })
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

/// A message can't be sent, as its receiver is gone, and its thread sends no more into that channel.
/// Whoever prints the last line, if there is one, knows that a message came back.
pub fn heeds_what_comes_back(name: &'static str) -> Requirement {
    Requirement::HeedsWhatComesBack(name)
}

/// Its function gives what it should with inputs that the file does not show, under every schedule.
pub fn calls(name: &'static str, function: Function) -> Requirement {
    Requirement::Calls(name, function)
}

/// What it prints comes from messages that crossed like this.
pub fn comes_from_messages(name: &'static str, wants: Wants) -> Requirement {
    Requirement::FromMessages(name, wants)
}

/// What is asked of the runs of a call. What it gives has to come from the messages of those among whom it is
/// divided.
pub fn asked_of(call: Call) -> Vec<Requirement> {
    let mut asked = vec![
        Requirement::NoThreadPanics,
        Requirement::EndsWithSuccess,
        Requirement::Gives(call.gives),
    ];
    if let Some(divided) = call.divided {
        let name = "it starts no more threads than it may";
        asked.push(starts_at_most(name, divided.most));
        if divided.least > 0 {
            let wants = Wants {
                messages: divided.least,
                senders: divided.least,
                receiver: Receiver::Another,
                over: Over::OneChannel,
            };
            asked.push(comes_from_messages(
                "what it gives comes from messages",
                wants,
            ));
        }
    }
    asked
}

/// A run as requirements look at it.
pub struct Checked<'a> {
    seen: &'a Seen<'a>,
    end: Option<Violation>,
}

impl<'a> Checked<'a> {
    /// This run.
    pub fn new(seen: &'a Seen<'a>) -> Self {
        let end = at_the_end(seen);
        Self { seen, end }
    }

    /// What is wrong with how it ended.
    pub(super) fn end(&self) -> Option<Violation> {
        self.end
    }

    /// Whether main ended it, with success: of others it isn't known what else they would have done.
    fn is_whole(&self) -> bool {
        self.end.is_none() && self.seen.run.ending == Ending::Ended(End::Exit(0))
    }
}

impl Requirement {
    /// Its sentence.
    pub fn name(&self) -> &'static str {
        match self {
            Self::Compiles => "the program compiles",
            Self::NoThreadPanics => "no thread panics",
            Self::NothingPanics => "nothing panics, and no panic is caught",
            Self::EndsWithSuccess => "it ends by itself, with success",
            Self::InEveryOrder => "all this holds whichever thread is faster",
            Self::NoThreadLeft => "nobody is left behind when main ends",
            Self::NoMessageLeft => "no message is left behind when main ends",
            Self::Gives(_) => "it gives what it should",
            Self::Prints(name, _)
            | Self::FromMessages(name, _)
            | Self::AtMostWait(name, _)
            | Self::StartsAtMost(name, _)
            | Self::HeedsWhatComesBack(name)
            | Self::Calls(name, _) => name,
        }
    }

    /// How a run falls short of it, if it does; nothing, where it isn't about single runs.
    pub fn check(&self, run: &Checked) -> Option<Violation> {
        let (steps, seen) = (run.seen.steps, run.seen.run);
        let left = || left_behind(steps, &seen.waiting);
        let printed = || String::from_utf8_lossy(&seen.stdout);
        let (violates, violation) = match *self {
            Self::NoThreadPanics | Self::NothingPanics if run.end == Some(Violation::Panicked) => {
                return run.end;
            }
            Self::EndsWithSuccess => return run.end.filter(|end| *end != Violation::Panicked),
            _ if !run.is_whole() => return None,
            Self::Compiles | Self::NoThreadPanics | Self::InEveryOrder | Self::Calls(..) => {
                return None;
            }
            Self::HeedsWhatComesBack(_) => {
                let unheeded = after(steps).or_else(|| said_unknown(steps));
                return unheeded.map(Violation::CameBack);
            }
            Self::NothingPanics => (is_caught(run.seen), Violation::Caught),
            Self::Prints(_, lines) => {
                let differs = lines.difference(&printed()).is_some();
                (differs, Violation::WrongLines)
            }
            Self::Gives(gives) => (answer(&printed()).1 != Some(gives), Violation::WrongAnswer),
            Self::NoThreadLeft => (!left().threads.is_empty(), Violation::ThreadLeft),
            Self::NoMessageLeft => (!left().messages.is_empty(), Violation::MessageLeft),
            Self::FromMessages(_, wants) => {
                let met = wants.are_met_by(&crossings(steps));
                (!met, Violation::OtherMessages(wants))
            }
            Self::AtMostWait(_, most) => {
                let deepest = depth(steps).map_or(0, |depth| depth.messages);
                (deepest > most, Violation::QueueTooLong(most))
            }
            Self::StartsAtMost(_, most) => {
                let many = started(steps).count() > most;
                (many, Violation::TooManyThreads(most))
            }
        };
        violates.then_some(violation)
    }

    /// How what was printed differs from the lines that it asks for, if it asks for any.
    pub fn difference(&self, printed: &str) -> Option<Difference> {
        match self {
            Self::Prints(_, lines) => lines.difference(printed),
            _ => None,
        }
    }

    /// The messages that it asks for.
    pub fn wants(&self) -> Option<Wants> {
        match self {
            Self::FromMessages(_, wants) => Some(*wants),
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

/// The steps by which threads other than main begin, each at the place that started it.
pub fn started(steps: &[Step]) -> impl Iterator<Item = &Step> {
    let starts = |step: &&Step| step.operation.kind == Kind::Start && step.choice.thread != 0;
    steps.iter().filter(starts)
}
