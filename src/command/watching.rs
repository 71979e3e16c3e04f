//! A line on a terminal that says what is done and how far it is.

use super::say::{say_aside, say_for_now};
use crate::course::{Graded, Onlooker, Stage};
use crate::process::columns_of_stderr;
use crate::schedule::{Observer, Progress, Seen, Stop};
use crate::words;
use std::ops::ControlFlow;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

/// So long nobody wonders what is done.
const SOON: Duration = Duration::from_millis(400);
/// How often the line is written anew.
const PERIOD: Duration = Duration::from_millis(200);

/// A line on a terminal that says what is done and how far it is, for as long as this lives. Where
/// stderr is no terminal nothing is said.
pub(super) struct Watching {
    line: Arc<Line>,
    writer: Option<JoinHandle<()>>,
    stop: Stop,
    begun: Instant,
}

/// What the line says, made of how many seconds it took and how wide it may be.
type Doing = Box<dyn Fn(u64, usize) -> String + Send>;

#[derive(Default)]
struct Line {
    state: Mutex<State>,
    ended: Condvar,
}

#[derive(Default)]
struct State {
    doing: Option<Doing>,
    ended: bool,
}

impl Watching {
    /// Looks on from now on, and passes on the wish for an end.
    pub(super) fn new(stop: &Stop) -> Self {
        let line = Arc::new(Line::default());
        let writer = columns_of_stderr().map(|columns| {
            let line = Arc::clone(&line);
            std::thread::spawn(move || line.write_on(columns.saturating_sub(1)))
        });
        Self {
            line,
            writer,
            stop: stop.clone(),
            begun: Instant::now(),
        }
    }

    /// An onlooker at the grading of the file called `name`, for this purpose.
    pub(super) fn of(&mut self, name: &str, purpose: Purpose) -> OfFile<'_> {
        OfFile {
            watching: self,
            name: name.into(),
            purpose,
        }
    }

    /// An answer is graded without its pieces, one after the other.
    pub(super) fn takes_apart(&mut self, name: &str, done: usize, of: usize) {
        let name = name.to_owned();
        self.shows(move |seconds, columns| words::why::taking(&name, done, of, seconds, columns));
    }

    fn shows(&mut self, doing: impl Fn(u64, usize) -> String + Send + 'static) {
        if self.writer.is_some() {
            self.line.state().doing = Some(Box::new(doing));
        }
    }
}

/// Looks on at a search that is no grading.
impl Observer for Watching {
    fn progress(&mut self, progress: Progress) -> ControlFlow<()> {
        self.shows(move |seconds, columns| words::exploring(progress, seconds, columns));
        match self.stop.is_asked() {
            true => ControlFlow::Break(()),
            false => ControlFlow::Continue(()),
        }
    }

    fn saw(&mut self, _: &Seen) {}

    fn start_again(&mut self) {}
}

impl Drop for Watching {
    fn drop(&mut self) {
        self.line.state().ended = true;
        self.line.ended.notify_all();
        // It panics nowhere, and there is nobody to tell.
        let _ = self.writer.take().map(JoinHandle::join);
    }
}

impl Line {
    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Writes the line anew again and again, and takes it away at the end.
    fn write_on(&self, columns: usize) {
        let begun = Instant::now();
        let mut state = self.state();
        while !state.ended {
            let waited = self.ended.wait_timeout(state, PERIOD);
            state = waited.unwrap_or_else(PoisonError::into_inner).0;
            if begun.elapsed() < SOON || state.ended {
                continue;
            }
            let seconds = begun.elapsed().as_secs();
            let text = state.doing.as_ref().map(|doing| doing(seconds, columns));
            say_for_now(&text.unwrap_or_default());
        }
        say_for_now("");
    }
}

/// What a file is graded for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Purpose {
    /// Its own verdict.
    Itself,
    /// One of many verdicts.
    OneOfMany,
    /// To find the lesson that a learner is at.
    Looking,
    /// To compare another text with it, the one that somebody waits to hear of.
    Comparing,
}

/// Looks on while one file is graded.
pub(super) struct OfFile<'a> {
    watching: &'a mut Watching,
    name: Arc<str>,
    purpose: Purpose,
}

impl Onlooker for OfFile<'_> {
    fn sees(&mut self, stage: Stage) {
        let name = Arc::clone(&self.name);
        let purpose = self.purpose;
        self.watching.shows(move |seconds, columns| match purpose {
            Purpose::Looking => words::looking(&name, seconds, columns),
            _ => words::doing(&name, stage, seconds, columns),
        });
    }

    /// Among many there is a line for each, and no room for what is only known so far.
    fn is_curious(&mut self) -> bool {
        self.purpose == Purpose::Itself
            && self.watching.writer.is_some()
            && self.watching.begun.elapsed() > SOON
    }

    fn hears(&mut self, first: &Graded) {
        say_aside(&words::first_order(first));
    }

    fn stop(&self) -> Stop {
        self.watching.stop.clone()
    }
}
