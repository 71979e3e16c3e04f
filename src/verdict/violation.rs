//! How a run can fall short of what is required of it.

use super::kind::Verdict;
use super::traffic::Traffic;
use crate::diagnose::relied::Symptom;
use crate::diagnose::{AsksAgain, CameBack, Shares, Stays};
use crate::process::Limit;
use crate::schedule::Seen;
use crate::trace::{Death, End, Ending, Kind, Step, answer};

/// The way in which one run falls short. Of several, the least is told: what came first, or what the others may
/// come from.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Violation {
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
    /// It works, but a thread that finds no message asks again with nothing done between.
    AsksAgain(AsksAgain),
    /// It works, but the messages behind the output aren't these.
    OtherTraffic(Traffic),
    /// It works, but more messages than so many may wait in a channel.
    QueueTooLong(u32),
    /// It works, but more threads are started than so many.
    TooManyThreads(usize),
    /// It works, but a thread is started only when another one was waited for.
    InTurn,
    /// It works, but fewer messages than so many go on from one thread, through a second, to a third.
    HandedOn(usize),
    /// It works, but fewer threads than it is to be divided among send a part of the sum: so many.
    NoPart(usize),
    /// It works, but fewer messages than are asked for add to a line that it prints.
    SumOfFewer(Sum),
    /// It works, but this line promises the compiler what the lesson is about.
    Unsafe(u32),
    /// It works, but so many pieces of memory are never given back.
    Keeps(u32),
    /// It works, but taken and dropped are other shares of what was sent than these.
    OtherShares(Shares),
    /// It works, but no message came back, or its thread went on sending.
    CameBack(CameBack),
    /// It works, but nobody who is answered leaves before all is said.
    Stays(Stays),
}

/// A line of the output that is to be a sum of messages, and isn't.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Sum {
    /// Which, from 0.
    pub line: usize,
    /// So many messages have to add to it.
    pub wanted: usize,
    /// So many do.
    pub parts: usize,
    /// Whether it is another with other messages all the same.
    pub moved: bool,
}

impl Violation {
    /// Whether the program works, though not in the way that the lesson practises.
    pub fn is_beside(self) -> bool {
        self.verdict() == Verdict::BesideTheLesson
    }

    /// How it shows, where what luck hung on is looked for.
    pub fn symptom(self) -> Symptom {
        match self {
            Self::Panicked => Symptom::Panic,
            Self::WrongLines => Symptom::Lines,
            Self::WrongAnswer => Symptom::Answer,
            Self::ExitCode(_) => Symptom::ExitCode,
            _ => Symptom::Other,
        }
    }

    /// The verdict on a program of which all runs are like this.
    pub fn verdict(self) -> Verdict {
        match self {
            Self::Panicked | Self::Caught => Verdict::Panicked,
            Self::Deadlock => Verdict::Deadlock,
            Self::RunsForEver => Verdict::RunsForEver,
            Self::TooMuch(_) => Verdict::TooMuch,
            Self::ExitCode(_) | Self::EndedByThread | Self::Signal(_) => Verdict::WrongOutput,
            Self::WrongLines | Self::WrongAnswer => Verdict::WrongOutput,
            Self::ThreadLeft | Self::MessageLeft => Verdict::LeftBehind,
            Self::SumOfFewer(Sum { parts: 0, .. }) => Verdict::NothingCrossed,
            Self::SumOfFewer(_)
            | Self::OtherTraffic(_)
            | Self::QueueTooLong(_)
            | Self::TooManyThreads(_)
            | Self::InTurn
            | Self::NoPart(_)
            | Self::HandedOn(_)
            | Self::Unsafe(_)
            | Self::Keeps(_)
            | Self::OtherShares(_)
            | Self::CameBack(_)
            | Self::AsksAgain(_)
            | Self::Stays(_) => Verdict::BesideTheLesson,
        }
    }

    /// Whether a program is like this that shows it in some orders only: luck decides when it shows, and not whether
    /// the program is right.
    pub fn is_of_the_program(self) -> bool {
        matches!(self, Self::AsksAgain(_) | Self::Stays(Stays::TooFew { .. }))
    }
}

/// What is wrong with how a run came to its end; none of one that main ended with success, nor of one that was left
/// off or not followed, which is no fault of the program's.
pub(super) fn at_the_end(seen: &Seen, let_fall: bool) -> Option<Violation> {
    if panicked(seen.steps, let_fall).next().is_some() {
        return Some(Violation::Panicked);
    }
    Some(match seen.run.ending {
        Ending::Ended(End::Exit(0)) => {
            let last = seen.steps.last()?;
            return (last.choice.thread != 0).then_some(Violation::EndedByThread);
        }
        Ending::Ended(End::Exit(code)) | Ending::Died(Death::Exit(code)) => {
            Violation::ExitCode(code)
        }
        Ending::Ended(End::Abort) | Ending::Died(Death::StackOverflow) => Violation::Signal(6),
        Ending::Died(Death::Signal(signal)) => Violation::Signal(signal),
        Ending::Ended(End::Deadlock) => Violation::Deadlock,
        Ending::Ended(End::Livelock) | Ending::Died(Death::Hang) => Violation::RunsForEver,
        Ending::Died(Death::Memory) => Violation::TooMuch(Limit::Memory),
        Ending::Ended(End::StepLimit) => Violation::TooMuch(Limit::Steps),
        Ending::Ended(End::OutputLimit) => Violation::TooMuch(Limit::Output),
        Ending::Ended(End::ThreadLimit) => Violation::TooMuch(Limit::Threads),
        Ending::Ended(End::Pruned | End::Diverged | End::Unfollowed(_))
        | Ending::Died(Death::Stopped) => return None,
    })
}

/// The threads that a panic ended, of those that may not fall.
pub(super) fn panicked(steps: &[Step], let_fall: bool) -> impl Iterator<Item = u16> {
    let may_not = move |thread: &u16| !let_fall || *thread == 0;
    let ends = steps.iter().filter(|step| is_panic(step));
    ends.map(|step| step.choice.thread).filter(may_not)
}

/// Whether a panic happened that ended no thread.
pub(super) fn is_caught(seen: &Seen) -> bool {
    seen.run.notes.flags & answer::PANIC_CAUGHT != 0
}

/// Whether a panic ends a thread of a run.
pub fn panics(seen: &Seen) -> bool {
    seen.steps.iter().any(is_panic)
}

/// Whether a step ends a thread by a panic. Main's shows in the exit code, which a program that calls
/// `exit(101)` has as well; `exit` is told by the step's argument.
fn is_panic(step: &Step) -> bool {
    let (kind, value) = (step.operation.kind, step.value);
    let main = kind == Kind::MainExit && value == 101 && step.operation.argument == 0;
    main || kind == Kind::Panic
}
