//! What the clock showed in a run, and how that was compared.

use super::operation::Site;
use super::origin::take_looks;
use super::pending::Time;

/// What the clock showed at a place: one for each time and place.
#[derive(Clone, Copy)]
pub struct Reading {
    pub site: Site,
    pub time: Time,
    /// The steps at which it was read so for the first and the last time.
    pub first: u32,
    pub last: u32,
}

/// A span of a run, in steps.
pub type Span = (u32, u32);

#[derive(Default)]
pub struct Clock {
    pub all: Vec<Reading>,
    /// Which readings were compared with an earlier one: the number of that, and when.
    pub compared: Vec<(u16, Span)>,
    /// Waits with a deadline that passed.
    pub waits: Vec<Span>,
    /// How often it was read.
    pub reads: u32,
    /// What each thread saw last at each place.
    pub seen: Vec<(usize, Site, Time)>,
}

impl Clock {
    pub fn reset(&mut self) {
        self.all.clear();
        self.compared.clear();
        self.waits.clear();
        self.reads = 0;
        self.seen.clear();
        take_looks(|_| {});
    }

    /// The place of the last new reading.
    pub fn last_site(&self) -> Site {
        self.all
            .last()
            .map_or(Site::default(), |reading| reading.site)
    }

    /// Where what changes with every reading is kept.
    pub fn buffers(&self) -> [usize; 4] {
        [
            self.all.as_ptr().addr(),
            self.compared.as_ptr().addr(),
            self.waits.as_ptr().addr(),
            self.seen.as_ptr().addr(),
        ]
    }

    /// A thread saw this time at a place.
    pub fn saw(&mut self, thread: usize, site: Site, now: Time) {
        let known = self
            .seen
            .iter_mut()
            .find(|seen| (seen.0, seen.1) == (thread, site));
        match known {
            Some(known) => known.2 = now,
            None => self.seen.push((thread, site, now)),
        }
    }
}
