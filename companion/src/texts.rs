//! What lay in the lessons' files when they were last looked at: so a save is known from whatever else an editor does.

use rivulets::command::{Desk, Saved};
use std::time::{Duration, Instant};

/// A file that is empty or gone may be about to be written; after this time it is as it is.
const SETTLED: Duration = Duration::from_millis(200);

/// The lessons' files, each by its place.
pub struct Texts {
    files: Vec<File>,
}

struct File {
    known: Option<Saved>,
    /// Since when it is empty or gone, and wasn't before.
    unsettled: Option<Instant>,
}

/// What has changed.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Change {
    None,
    /// The lesson that is shown.
    Here,
    /// Another, at this place.
    There(usize),
}

impl Texts {
    /// As they are now.
    pub fn of(desk: &Desk) -> Self {
        let files = (0..desk.exercises().len()).map(|at| File {
            known: desk.saved(at),
            unsettled: None,
        });
        Self {
            files: files.collect(),
        }
    }

    /// The text of this lesson, as it is now, is being graded.
    pub fn is_graded(&mut self, desk: &Desk, at: usize) {
        self.files[at].settle(desk.saved(at));
    }

    /// Whether it is to be looked again soon.
    pub fn waits(&self) -> bool {
        self.files.iter().any(|file| file.unsettled.is_some())
    }

    /// What has changed since; where several have, the lesson that is shown, or the first. That another is gone is
    /// no save of it.
    pub fn look(&mut self, desk: &Desk, shown: usize) -> Change {
        let mut change = Change::None;
        for (at, file) in self.files.iter_mut().enumerate() {
            let now = desk.saved(at);
            if !file.has_changed(now) {
                continue;
            }
            file.settle(now);
            change = match change {
                _ if at == shown => Change::Here,
                Change::None if now.is_some() => Change::There(at),
                before => before,
            };
        }
        change
    }
}

impl File {
    /// Whether it is another than is known, and will stay so.
    fn has_changed(&mut self, now: Option<Saved>) -> bool {
        if now == self.known {
            self.unsettled = None;
            return false;
        }
        let is_written = now.is_some_and(|saved| !saved.is_empty);
        let since = *self.unsettled.get_or_insert_with(Instant::now);
        is_written || since.elapsed() >= SETTLED
    }

    fn settle(&mut self, now: Option<Saved>) {
        (self.known, self.unsettled) = (now, None);
    }
}
