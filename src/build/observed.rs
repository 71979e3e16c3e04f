//! A program that was built to be observed, and what can't be followed of it.

use super::diagnostic::Diagnostic;
use crate::process::{Again, Lines};
use crate::source::Variables;
use crate::trace::ends::Ends;
use crate::trace::story::Story;
use crate::trace::{Run, Site};
use std::path::PathBuf;

/// A program that can be run under schedules.
#[derive(Clone, Debug)]
pub struct Observed {
    /// What to start.
    pub executable: PathBuf,
    /// How many arguments make it run this text: more, where it holds several.
    pub arguments: usize,
    /// The same program, which tells at which line it is.
    pub lines_told: Lines,
    /// The same program, whose equal states look so more often.
    pub swept: Again,
    /// The learner's text.
    pub text: String,
    /// What its calls' values are held by.
    pub variables: Variables,
    /// How many lines the learner's text has; what stands behind them is ours.
    pub lines: u32,
    /// The line of a `static` that may keep something from run to run: then each run needs a
    /// process of its own.
    pub keeps_state: Option<u32>,
    /// All that it keeps lies on its stacks and in the heap.
    pub has_states: bool,
    /// The line of the first use of an `Arc` where that is std's, since the compiler keeps the
    /// stand-in from having its own: in which order owners let go isn't explored.
    pub std_arc: Option<u32>,
    /// What can't be followed: a search of this program proves nothing.
    pub unfollowed: Vec<Unfollowed>,
    /// It compares times by patterns, which can't be seen when it runs.
    pub times_matched: bool,
    /// In its runs a sleep, and a wait for a time, are to last as long as they say, and all else is to take no time;
    /// usually each of them may be over at any moment.
    pub obeys_durations: bool,
    /// Lines with `unsafe`: what they do to memory isn't checked, nor are data races looked for.
    pub unsafe_lines: Vec<u32>,
    /// The line of an `enum` whose values may look like letters: then only messages of known types
    /// may be dyed.
    pub letters: Option<u32>,
    /// Warnings about the learner's own lines.
    pub warnings: Vec<Diagnostic>,
}

impl Observed {
    /// The story of one of its runs, whose threads and senders have the names that its text gives them.
    pub fn story(&self, run: &Run) -> Story {
        self.variables.story(&self.text, run)
    }

    /// What there was at the end of one of its runs, with the same names.
    pub fn ends(&self, run: &Run) -> Ends {
        self.variables.ends(&self.text, run)
    }

    /// Whether nothing that the program does leaves the engine's sight, as what `unsafe` code does to
    /// memory does: else a search of it proves nothing.
    pub fn is_followed(&self) -> bool {
        self.unfollowed.is_empty() && self.std_arc.is_none() && self.unsafe_lines.is_empty()
    }

    /// What the compiler found that can't be followed, and what runs met beside: they know the line
    /// behind which it was, without a column, or none.
    pub fn unfollowed_with<'r>(
        &self,
        met: impl Iterator<Item = (Site, &'r str)>,
    ) -> Vec<Unfollowed> {
        let mut all = self.unfollowed.clone();
        for (Site { line, column }, what) in met {
            if column > 0 || all.iter().all(|known| known.what != what) {
                all.push(Unfollowed {
                    line,
                    column,
                    what: what.to_owned(),
                });
            }
        }
        all
    }
}

/// A use of something that leaves the engine's sight.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Unfollowed {
    /// Its line, from 1; 0 where nothing is known of it.
    pub line: u32,
    /// Its column, from 1; 0 where it's only known that it's behind that line.
    pub column: u32,
    /// What it is, such as `other processes`.
    pub what: String,
}
