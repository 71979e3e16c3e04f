//! What the lessons' programs were when they were last looked at: so a save is known from whatever else an editor does.

use rivulets::command::Desk;
use std::time::{Duration, Instant};

/// A file that is empty or gone may be about to be written; after this time it is as it is.
const SETTLED: Duration = Duration::from_millis(200);

/// The texts, each by a number that stands for it.
pub struct Texts {
    known: Vec<Option<u64>>,
    /// Since when the text of the lesson that is shown can't be read.
    gone: Option<Instant>,
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
        let known = (0..desk.exercises().len()).map(|at| desk.text(at));
        Self {
            known: known.collect(),
            gone: None,
        }
    }

    /// The text of this lesson, as it is now, is being graded.
    pub fn is_graded(&mut self, desk: &Desk, at: usize) {
        self.known[at] = desk.text(at);
        self.gone = None;
    }

    /// Whether it is to be looked again soon.
    pub fn waits(&self) -> bool {
        self.gone.is_some()
    }

    /// What has changed since; where several have, the lesson that is shown, or the first.
    pub fn look(&mut self, desk: &Desk, shown: usize) -> Change {
        let here = desk.text(shown);
        match here {
            Some(_) if here != self.known[shown] => return Change::Here,
            Some(_) => self.gone = None,
            None if self.known[shown].is_none() => {}
            None => {
                let since = *self.gone.get_or_insert_with(Instant::now);
                if since.elapsed() >= SETTLED {
                    return Change::Here;
                }
            }
        }
        let mut changed = Change::None;
        for at in (0..self.known.len()).filter(|at| *at != shown) {
            let now = desk.text(at);
            if now.is_some() && now != self.known[at] {
                self.known[at] = now;
                if changed == Change::None {
                    changed = Change::There(at);
                }
            }
        }
        changed
    }
}
