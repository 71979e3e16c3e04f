use super::stdout::{Order, compare};
use crate::program::Limit;
use crate::schedule::Seen;
use crate::trace::{Death, End, Ending, Kind, Step};

/// The kind of fault that one run shows: the first that happened in it. Two runs that show the same
/// fail alike.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Symptom {
    /// A panic ended a thread.
    Panicked,
    /// No thread could go on.
    Deadlock,
    /// Only fruitless polls were left, or a thread computed without an end.
    RunsForEver,
    /// A limit was met.
    TooMuch(Limit),
    /// It ended with another exit code than 0.
    ExitCode(i32),
    /// Another thread than main ended it.
    EndedByThread,
    /// A signal ended it.
    Signal(i32),
    /// Its lines aren't the ones that were wanted.
    WrongLines,
    /// Its messages aren't the ones that were wanted, though in other runs they are.
    OtherMessages,
}

/// The lines that a lesson wants, and whether their order matters.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Wanted {
    /// Without line ends.
    pub lines: &'static [&'static str],
    /// Whether their order matters.
    pub order: Order,
}

/// What is wrong with a run, if anything.
pub fn symptom(seen: &Seen, wanted: Option<Wanted>) -> Option<Symptom> {
    if seen.steps.iter().any(is_panic) {
        return Some(Symptom::Panicked);
    }
    match seen.run.ending {
        Ending::Ended(End::Exit(0))
            if seen
                .steps
                .last()
                .is_some_and(|step| step.choice.thread != 0) =>
        {
            Some(Symptom::EndedByThread)
        }
        Ending::Ended(End::Exit(0)) => {
            let printed = String::from_utf8_lossy(&seen.run.stdout);
            let wanted = wanted?;
            compare(wanted.lines, &printed, wanted.order).map(|_| Symptom::WrongLines)
        }
        ending => by_ending(ending),
    }
}

fn by_ending(ending: Ending) -> Option<Symptom> {
    Some(match ending {
        Ending::Ended(End::Exit(code)) | Ending::Died(Death::Exit(code)) => Symptom::ExitCode(code),
        Ending::Ended(End::Abort) | Ending::Died(Death::StackOverflow) => Symptom::Signal(6),
        Ending::Died(Death::Signal(signal)) => Symptom::Signal(signal),
        Ending::Ended(End::Deadlock) => Symptom::Deadlock,
        Ending::Ended(End::Livelock) | Ending::Died(Death::Hang) => Symptom::RunsForEver,
        Ending::Died(Death::Memory) => Symptom::TooMuch(Limit::Memory),
        Ending::Ended(End::StepLimit) => Symptom::TooMuch(Limit::Steps),
        Ending::Ended(End::OutputLimit) => Symptom::TooMuch(Limit::Output),
        Ending::Ended(End::ThreadLimit) => Symptom::TooMuch(Limit::Threads),
        // Left off, or not followed: no fault of the program's.
        Ending::Ended(End::Pruned | End::Diverged | End::Moved | End::Unfollowed(_)) => {
            return None;
        }
    })
}

/// Whether a step ends a thread by a panic. Main's shows in the exit code, which a program that
/// calls
/// `exit(101)` has as well; `exit` is told by the step's argument.
fn is_panic(step: &Step) -> bool {
    let (kind, value) = (step.operation.kind, step.value);
    let main = kind == Kind::MainExit && value == 101 && step.operation.argument == 0;
    main || (kind == Kind::Exit && value == 1)
}
