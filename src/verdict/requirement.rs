use super::evidence::Evidence;
use super::panics::{Panic, first_panic};
use super::stdout::{Order, Outcome, compare};
use crate::program::{Diagnostic, End, Limit};

/// What a lesson asks of a program: a name that reads as a sentence, and how to tell.
#[derive(Clone, Debug)]
pub struct Requirement {
    name: &'static str,
    check: Check,
}

/// How a requirement is told from the evidence.
#[derive(Clone, Debug)]
enum Check {
    Compiles,
    NoThreadPanics,
    EndsWithSuccess,
    Prints(&'static [&'static str], Order),
    /// Nothing here can tell yet; the lesson says so to the learner.
    NotYet,
}

/// The way in which a requirement isn't met.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Fault {
    /// The compiler refuses it; never empty.
    Refused(Vec<Diagnostic>),
    /// A thread panicked: the first panic.
    Panicked(Panic),
    /// Its lines aren't the ones that were wanted.
    WrongLines(Outcome),
    /// It ended with another exit code than 0.
    ExitCode(i32),
    /// A signal ended it.
    Signal(i32),
    /// It met a limit; `compiling` tells whether in the compiler.
    Exceeded {
        /// Which.
        limit: Limit,
        /// Whether the compiler met it, not the program.
        compiling: bool,
    },
}

/// The compiler accepts the program.
pub fn compiles() -> Requirement {
    Requirement {
        name: "the program compiles",
        check: Check::Compiles,
    }
}

/// No panic ends a thread.
pub fn no_thread_panics() -> Requirement {
    Requirement {
        name: "no thread panics",
        check: Check::NoThreadPanics,
    }
}

/// Nobody has to end the program, and its exit code is 0.
pub fn ends_by_itself_with_success() -> Requirement {
    Requirement {
        name: "it ends by itself, with success",
        check: Check::EndsWithSuccess,
    }
}

/// Its stdout holds just these lines, in this order.
pub fn prints(name: &'static str, lines: &'static [&'static str]) -> Requirement {
    Requirement {
        name,
        check: Check::Prints(lines, Order::AsListed),
    }
}

/// Its stdout holds just these lines, in any order.
pub fn prints_in_any_order(name: &'static str, lines: &'static [&'static str]) -> Requirement {
    Requirement {
        name,
        check: Check::Prints(lines, Order::Any),
    }
}

impl Requirement {
    /// What the lesson asks for but can't tell yet.
    pub fn not_yet_checked(name: &'static str) -> Self {
        Self {
            name,
            check: Check::NotYet,
        }
    }

    /// Its sentence.
    pub fn name(&self) -> &'static str {
        self.name
    }

    /// Whether it is told from the evidence at all.
    pub fn is_checked(&self) -> bool {
        !matches!(self.check, Check::NotYet)
    }

    /// How the evidence falls short of it, if it does.
    pub(super) fn fault(&self, evidence: &Evidence) -> Option<Fault> {
        let run = match (&self.check, evidence) {
            (Check::NotYet, _) => return None,
            (_, Evidence::Refused(errors)) => return Some(Fault::Refused(errors.clone())),
            (_, Evidence::CompilerExceeded(limit)) => {
                return Some(Fault::Exceeded {
                    limit: *limit,
                    compiling: true,
                });
            }
            (_, Evidence::Ran { run, .. }) => run,
        };
        match self.check {
            Check::Compiles | Check::NotYet => None,
            Check::NoThreadPanics => {
                first_panic(&String::from_utf8_lossy(&run.stderr)).map(Fault::Panicked)
            }
            Check::EndsWithSuccess => match run.end {
                End::Exit(0) => None,
                End::Exit(code) => Some(Fault::ExitCode(code)),
                End::Signal(signal) => Some(Fault::Signal(signal)),
                End::Exceeded(limit) => Some(Fault::Exceeded {
                    limit,
                    compiling: false,
                }),
            },
            Check::Prints(lines, order) => {
                compare(lines, &String::from_utf8_lossy(&run.stdout), order).map(Fault::WrongLines)
            }
        }
    }
}
