use super::crossing::Wants;
use super::evidence::{Evidence, Explored, Finding};
use super::stdout::{Order, Outcome, compare};
use super::symptom::{Symptom, Wanted};
use crate::program::observed::Unfollowed;
use crate::program::{Diagnostic, Limit};

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
    EndsWithSuccess,
    Prints(Wanted),
    EveryOrder,
    Crosses(Wants),
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

    /// The messages that it wants, if it is about them.
    pub fn wants(&self) -> Option<Wants> {
        if let Point::Crosses(wants) = self.point {
            Some(wants)
        } else {
            None
        }
    }

    /// Whether this is what the fault is about.
    pub(super) fn is_unmet_by(&self, fault: &Fault) -> bool {
        let finding = match fault {
            Fault::Refused(_) | Fault::CompilerExceeded(_) => return self.point == Point::Compiles,
            Fault::NotFollowed(_) => return self.point == Point::EndsWithSuccess,
            Fault::Explored(explored) => &explored.finding,
        };
        match (self.point, finding) {
            (Point::NoThreadPanics, Finding::Wrong(Symptom::Panicked)) => true,
            (Point::Prints(_), Finding::Wrong(Symptom::WrongLines)) => true,
            (Point::EndsWithSuccess, Finding::Wrong(symptom)) => {
                !matches!(symptom, Symptom::Panicked | Symptom::WrongLines)
            }
            (Point::EndsWithSuccess, Finding::NotFollowed(_)) => true,
            (Point::EveryOrder, Finding::Luck(..)) => true,
            (Point::Crosses(_), Finding::NothingCrossed { .. } | Finding::Beside) => true,
            _ => false,
        }
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
