use super::crossing::Wants;
use super::demands::{Beside, Demands, Wanted};
use super::evidence::{Coverage, Evidence, Explored, Finding};
use super::stdout::{Order, Outcome, compare};
use super::symptom::Symptom;
use crate::build::Diagnostic;
use crate::build::Unfollowed;
use crate::process::Limit;
use crate::source::Function;

/// What a lesson asks of a program: a name that reads as a sentence, and what it is about.
#[derive(Clone, Debug)]
pub struct Requirement {
    name: &'static str,
    point: Point,
}

/// What a requirement is about.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Point {
    Compiles,
    NoThreadPanics,
    NothingPanics,
    EndsWithSuccess,
    Prints(Wanted),
    EveryOrder,
    Crosses(Wants),
    AtMostWait(u32),
    AtMostStarted(usize),
    HeedsWhatComesBack,
    NoThreadLeft,
    NoMessageLeft,
    Calls(Function),
}

/// The way in which a program falls short.
#[derive(Clone, Debug)]
pub enum Fault {
    /// The compiler refuses it; never empty.
    Refused(Vec<Diagnostic>),
    /// The compiler met this limit.
    CompilerExceeded(Limit),
    /// It uses this, so that it can't be run under schedules at all; never empty.
    NotFollowed(Vec<Unfollowed>),
    /// What its schedules showed.
    Explored(Box<Explored>),
}

/// The compiler accepts the program.
pub fn compiles() -> Requirement {
    Requirement {
        name: "the program compiles",
        point: Point::Compiles,
    }
}

/// No panic ends a thread.
pub fn no_thread_panics() -> Requirement {
    Requirement {
        name: "no thread panics",
        point: Point::NoThreadPanics,
    }
}

/// No panic ends a thread, and none is caught by the program itself.
pub fn nothing_panics() -> Requirement {
    Requirement {
        name: "nothing panics, and no panic is caught",
        point: Point::NothingPanics,
    }
}

/// Nobody has to end the program, and its exit code is 0.
pub fn ends_by_itself_with_success() -> Requirement {
    Requirement {
        name: "it ends by itself, with success",
        point: Point::EndsWithSuccess,
    }
}

/// Its stdout holds just these lines, in this order.
pub fn prints(name: &'static str, lines: &'static [&'static str]) -> Requirement {
    Requirement {
        name,
        point: Point::Prints(Wanted {
            lines,
            order: Order::AsListed,
        }),
    }
}

/// Its stdout holds just these lines, in any order.
pub fn prints_in_any_order(name: &'static str, lines: &'static [&'static str]) -> Requirement {
    Requirement {
        name,
        point: Point::Prints(Wanted {
            lines,
            order: Order::Any,
        }),
    }
}

/// All that stands before it in the list holds in every order of the threads.
pub fn in_every_order_of_the_threads() -> Requirement {
    Requirement {
        name: "all this holds whichever thread is faster",
        point: Point::EveryOrder,
    }
}

/// When main ends, it has waited for every thread: in whichever way it knows that the thread's work
/// is done.
pub fn nobody_is_left_behind() -> Requirement {
    Requirement {
        name: "nobody is left behind when main ends",
        point: Point::NoThreadLeft,
    }
}

/// When main ends, every message that was sent was taken by someone.
pub fn no_message_is_left_behind() -> Requirement {
    Requirement {
        name: "no message is left behind when main ends",
        point: Point::NoMessageLeft,
    }
}

/// So many messages at most wait in a channel, however slow its receiver is.
pub fn at_most_wait(name: &'static str, messages: u32) -> Requirement {
    Requirement {
        name,
        point: Point::AtMostWait(messages),
    }
}

/// So many threads at most are started, in all.
pub fn starts_at_most(name: &'static str, threads: usize) -> Requirement {
    Requirement {
        name,
        point: Point::AtMostStarted(threads),
    }
}

/// A message can't be sent, as its receiver is gone, and its thread sends no more into that channel.
/// Where lines are wanted, whoever prints the last knows that a message came back.
pub fn heeds_what_comes_back(name: &'static str) -> Requirement {
    Requirement {
        name,
        point: Point::HeedsWhatComesBack,
    }
}

/// Its function gives what it should with inputs that the file does not show, under every schedule.
pub fn calls(name: &'static str, function: Function) -> Requirement {
    Requirement {
        name,
        point: Point::Calls(function),
    }
}

/// What it prints comes from messages that crossed like this.
pub fn comes_from_messages(name: &'static str, wants: Wants) -> Requirement {
    Requirement {
        name,
        point: Point::Crosses(wants),
    }
}

impl Requirement {
    /// Its sentence.
    pub fn name(&self) -> &'static str {
        self.name
    }

    /// The lines that it wants, if it is about what is printed.
    pub fn wanted(&self) -> Option<Wanted> {
        if let Point::Prints(wanted) = self.point {
            Some(wanted)
        } else {
            None
        }
    }

    /// Adds what it asks of each run.
    pub fn add_to(&self, demands: &mut Demands) {
        match self.point {
            Point::Prints(wanted) => demands.lines = Some(wanted),
            Point::Crosses(wants) => demands.messages.push(wants),
            Point::AtMostWait(most) => {
                let before = demands.most_waiting.unwrap_or(most);
                demands.most_waiting = Some(most.min(before));
            }
            Point::AtMostStarted(most) => {
                let before = demands.most_started.unwrap_or(most);
                demands.most_started = Some(most.min(before));
            }
            Point::HeedsWhatComesBack => demands.heeds_what_comes_back = true,
            Point::NothingPanics => demands.no_panic_caught = true,
            Point::NoThreadLeft => demands.no_thread_left = true,
            Point::NoMessageLeft => demands.no_message_left = true,
            Point::Compiles
            | Point::NoThreadPanics
            | Point::EndsWithSuccess
            | Point::EveryOrder
            | Point::Calls(_) => {}
        }
    }

    /// The function that is called, if it is about one.
    pub fn function(&self) -> Option<Function> {
        if let Point::Calls(function) = self.point {
            Some(function)
        } else {
            None
        }
    }

    /// Whether this is what the fault is about.
    pub(super) fn is_unmet_by(&self, fault: &Fault) -> bool {
        let explored = match fault {
            Fault::Refused(_) | Fault::CompilerExceeded(_) => return self.point == Point::Compiles,
            Fault::NotFollowed(_) => return self.point == Point::EndsWithSuccess,
            Fault::Explored(explored) => explored,
        };
        match explored.call {
            // Where somebody asked for an end, nothing is known to be wrong.
            _ if matches!(explored.finding, Finding::Stopped) => false,
            Some((called, _)) => self.point == Point::Calls(called),
            None => self.is_unmet_in(&explored.finding),
        }
    }

    /// Whether it's the first that isn't known to be met where somebody asked for an end.
    pub(super) fn is_open_in(&self, explored: &Explored) -> bool {
        let is_open = match explored.call {
            Some((called, _)) => self.point == Point::Calls(called),
            None => matches!(
                self.point,
                Point::EveryOrder | Point::Crosses(_) | Point::Calls(_)
            ),
        };
        matches!(explored.finding, Finding::Stopped) && is_open
    }

    /// Whether an order of the threads shows that it isn't met.
    pub(super) fn is_unmet_in_some_of(&self, explored: &Explored) -> bool {
        let own = explored.call.is_none();
        let some = 1..explored.coverage.schedules;
        let misprinted = some.contains(&explored.coverage.misprinted) && self.wanted().is_some();
        let seen = || explored.seen.iter().any(|symptom| self.is_about(*symptom));
        own && (misprinted || seen())
    }

    /// Whether no order's lines are right, though another fault is told, which may be why.
    pub(super) fn is_no_news_in(&self, explored: &Explored) -> bool {
        let Coverage {
            misprinted,
            schedules,
            ..
        } = explored.coverage;
        misprinted == schedules && self.wanted().is_some() && explored.call.is_none()
    }

    /// Whether it's that what stands before it holds in every order.
    pub(super) fn is_about_all_orders(&self) -> bool {
        self.point == Point::EveryOrder
    }

    fn is_unmet_in(&self, finding: &Finding) -> bool {
        match (self.point, finding) {
            (_, Finding::Wrong(symptom)) => self.is_about(*symptom),
            (Point::EndsWithSuccess, Finding::NotFollowed(_)) => true,
            (Point::EveryOrder, Finding::Luck(..)) => true,
            (Point::Crosses(_), Finding::NothingCrossed { .. }) => true,
            (point, Finding::Beside(beside)) => point == beside_which(*beside),
            (point, Finding::NotCallable(function)) => point == Point::Calls(*function),
            _ => false,
        }
    }

    fn is_about(&self, symptom: Symptom) -> bool {
        let point = match symptom {
            Symptom::Panicked | Symptom::Caught => {
                return matches!(self.point, Point::NoThreadPanics | Point::NothingPanics);
            }
            Symptom::ThreadLeft => Point::NoThreadLeft,
            Symptom::MessageLeft => Point::NoMessageLeft,
            Symptom::Beside(beside) => beside_which(beside),
            Symptom::WrongLines | Symptom::WrongAnswer => return self.wanted().is_some(),
            _ => Point::EndsWithSuccess,
        };
        self.point == point
    }
}

fn beside_which(beside: Beside) -> Point {
    match beside {
        Beside::Messages(wants) => Point::Crosses(wants),
        Beside::Queue { most } => Point::AtMostWait(most),
        Beside::Threads { most } => Point::AtMostStarted(most),
        Beside::CameBack(_) => Point::HeedsWhatComesBack,
    }
}

/// The fault in the evidence, if there is one.
pub(super) fn fault(evidence: Evidence) -> Result<Box<Explored>, Fault> {
    match evidence {
        Evidence::Refused(errors) => Err(Fault::Refused(errors)),
        Evidence::CompilerExceeded(limit) => Err(Fault::CompilerExceeded(limit)),
        Evidence::NotFollowed(uses) => Err(Fault::NotFollowed(uses)),
        Evidence::Explored(explored) => match explored.finding {
            Finding::Right => Ok(explored),
            _ => Err(Fault::Explored(explored)),
        },
    }
}

/// How what a run printed differs from what is wanted.
pub fn difference(wanted: Wanted, printed: &str) -> Option<Outcome> {
    compare(wanted.lines, printed, wanted.order)
}
