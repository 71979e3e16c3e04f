use super::demands::{Beside, Demands};
use super::left::left_behind;
use super::stdout::compare;
use crate::process::Limit;
use crate::schedule::Seen;
use crate::source::answer as answer_of;
use crate::trace::{Death, End, Ending, Kind, Step, answer};

/// The kind of fault that one run shows: the first that happened in it. Two runs that show the same
/// fail alike.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Symptom {
    /// A panic ended a thread.
    Panicked,
    /// A panic ended no thread, since the program caught it.
    Caught,
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
    /// Main ended without waiting for a thread that it had to wait for.
    ThreadLeft,
    /// Main ended, and a message that someone had to take was not taken.
    MessageLeft,
    /// Its lines aren't the ones that were wanted.
    WrongLines,
    /// The call gave something else than it has to.
    WrongAnswer,
    /// It is beside the lesson, though in other runs it isn't.
    Beside(Beside),
}

/// What is wrong with a run, if anything.
pub fn symptom(seen: &Seen, demands: &Demands) -> Option<Symptom> {
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
        Ending::Ended(End::Exit(0)) => caught(seen, demands)
            .or_else(|| left(seen, demands))
            .or_else(|| printed(&seen.run.stdout, demands)),
        ending => by_ending(ending),
    }
}

fn caught(seen: &Seen, demands: &Demands) -> Option<Symptom> {
    let caught = seen.run.notes.flags & answer::PANIC_CAUGHT != 0;
    (demands.no_panic_caught && caught).then_some(Symptom::Caught)
}

/// What main had to wait for, and didn't.
fn left(seen: &Seen, demands: &Demands) -> Option<Symptom> {
    if !demands.no_thread_left && !demands.no_message_left {
        return None;
    }
    let left = left_behind(seen.steps, &seen.run.waiting);
    if demands.no_thread_left && !left.threads.is_empty() {
        Some(Symptom::ThreadLeft)
    } else if demands.no_message_left && !left.messages.is_empty() {
        Some(Symptom::MessageLeft)
    } else {
        None
    }
}

/// Whether a run's lines are wrong, though main didn't wait for something, which is told of it.
pub(super) fn misprints(seen: &Seen, symptom: Symptom, demands: &Demands) -> bool {
    let left = matches!(symptom, Symptom::ThreadLeft | Symptom::MessageLeft);
    left && printed(&seen.run.stdout, demands).is_some()
}

/// What is wrong with what a run printed.
fn printed(stdout: &[u8], demands: &Demands) -> Option<Symptom> {
    let printed = String::from_utf8_lossy(stdout);
    if let Some(call) = demands.call {
        let (_, answer) = answer_of(&printed);
        return (answer != Some(call.gives)).then_some(Symptom::WrongAnswer);
    }
    let wanted = demands.lines?;
    compare(wanted.lines, &printed, wanted.order).map(|_| Symptom::WrongLines)
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
        Ending::Ended(End::Pruned | End::Diverged | End::Unfollowed(_))
        | Ending::Died(Death::Stopped) => return None,
    })
}

/// Whether a step ends a thread by a panic. Main's shows in the exit code, which a program that
/// calls
/// `exit(101)` has as well; `exit` is told by the step's argument.
fn is_panic(step: &Step) -> bool {
    let (kind, value) = (step.operation.kind, step.value);
    let main = kind == Kind::MainExit && value == 101 && step.operation.argument == 0;
    main || kind == Kind::Panic
}
