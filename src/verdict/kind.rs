//! The kinds of verdicts.

/// What a lesson says of a program, by kind.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Verdict {
    /// All is met.
    Passed,
    /// The compiler refuses it.
    DoesNotCompile,
    /// A thread panicked.
    Panicked,
    /// What it printed, or how it ended, isn't what the lesson asks for.
    WrongOutput,
    /// No thread can go on.
    Deadlock,
    /// A loop never ends.
    RunsForEver,
    /// Right in some orders of the threads only.
    DependsOnLuck,
    /// The output doesn't come from the messages.
    NothingCrossed,
    /// It works, but not in the way that the lesson practises.
    BesideTheLesson,
    /// It met a limit.
    TooMuch,
    /// Main ended without waiting for threads or messages.
    LeftBehind,
    /// What it does can't be followed.
    NotGraded,
    /// Somebody asked for an end before anything was found wrong with it.
    Stopped,
}

impl Verdict {
    /// All that there are.
    pub const ALL: [Self; 13] = [
        Self::Passed,
        Self::DoesNotCompile,
        Self::Panicked,
        Self::WrongOutput,
        Self::Deadlock,
        Self::RunsForEver,
        Self::DependsOnLuck,
        Self::NothingCrossed,
        Self::BesideTheLesson,
        Self::TooMuch,
        Self::LeftBehind,
        Self::NotGraded,
        Self::Stopped,
    ];

    /// Whether the same file gets it each time: it doesn't hang on when somebody wanted an end, nor on the grader's own
    /// trouble.
    pub fn is_lasting(self) -> bool {
        !matches!(self, Self::NotGraded | Self::Stopped)
    }
}
