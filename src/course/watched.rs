//! A search before the eyes of an onlooker.

use super::Graded;
use super::if_ended::with_if_ended;
use super::watch::{Onlooker, Stage, Trying};
use crate::build::Observed;
use crate::explore::Explorer;
use crate::schedule::{Observer, Progress, Seen, Stop};
use crate::trace::{ServerGone, answer};
use crate::verdict::{Coverage, Example, Explored, Finding, Remarks, Tally, Unmet};
use std::collections::BTreeSet;
use std::ops::ControlFlow;

/// An onlooker, with what it takes to tell it of a program's first order.
pub(super) struct Watch<'a> {
    pub onlooker: &'a mut dyn Onlooker,
    /// The program graded by what one run shows.
    pub graded: &'a dyn Fn(Explored) -> Graded,
}

/// A search that starts again after so few runs has shown nobody its number.
const UNSEEN: u64 = 300;

/// Counts runs before the eyes of an onlooker.
pub(super) struct Watched<'a, 'w> {
    tally: Tally,
    watch: &'a mut Watch<'w>,
    observed: &'a Observed,
    stop: Stop,
    /// Whether there was a run.
    begun: bool,
    /// What is wrong with the first, until that is told.
    first: Option<(Unmet, Example)>,
    trying: Trying,
}

impl<'a, 'w> Watched<'a, 'w> {
    pub(super) fn new(
        tally: Tally,
        observed: &'a Observed,
        stop: Stop,
        watch: &'a mut Watch<'w>,
        trying: Trying,
    ) -> Self {
        Self {
            // What can't be followed is never judged, and of a call the onlooker knows nothing.
            begun: !observed.is_followed() || trying.call.is_some(),
            tally,
            watch,
            observed,
            stop,
            first: None,
            trying,
        }
    }

    pub(super) fn into_tally(self) -> Tally {
        self.tally
    }

    /// Makes the first order's run again, to tell of it in full. Where it goes another way by what is known at the
    /// start, nothing is told.
    fn tell(&self, unmet: Unmet, example: &Example) -> Result<Option<Explored>, ServerGone> {
        if example.died.is_some() {
            return Ok(None);
        }
        let mut explorer = Explorer::of(self.observed).until(&self.stop);
        let run = &explorer.replay(&example.schedule)?;
        let steps = &run.all_steps();
        let all = self.tally.unmet_by(&Seen { run, steps });
        if all.first() != Some(&unmet) {
            return Ok(None);
        }
        let story = self.observed.story(run).within_lines(self.observed.lines);
        let schedule = &example.schedule;
        let story = with_if_ended(story, schedule, &mut explorer, self.observed, &self.tally)?;
        Ok(Some(Explored {
            coverage: Coverage {
                schedules: 1,
                alike: 1,
                ..Coverage::default()
            },
            finding: Finding::Wrong(unmet),
            violated: all
                .iter()
                .filter_map(|unmet| Some((unmet.requirement?, 1)))
                .collect(),
            untold: BTreeSet::new(),
            others: Vec::new(),
            story,
            schedule: example.schedule.clone(),
            remarks: Remarks::default(),
            call: None,
            is_unheeding: false,
        }))
    }
}

impl Observer for Watched<'_, '_> {
    fn progress(&mut self, progress: Progress) -> ControlFlow<()> {
        self.trying.progress = progress;
        self.watch.onlooker.sees(Stage::Trying(self.trying));
        if self.first.is_some()
            && self.watch.onlooker.is_curious()
            && let Some((unmet, example)) = self.first.take()
            // Whatever keeps this run from being made will be told of the whole search.
            && let Ok(Some(explored)) = self.tell(unmet, &example)
        {
            let graded = (self.watch.graded)(explored);
            self.watch.onlooker.hears(&graded);
        }
        match self.stop.is_asked() {
            true => ControlFlow::Break(()),
            false => ControlFlow::Continue(()),
        }
    }

    fn saw(&mut self, seen: &Seen) {
        self.tally.saw(seen);
        if !self.begun {
            self.begun = true;
            // Where a thread that could go on was left standing, the order is to blame, and not the program.
            if seen.run.notes.flags & answer::UNFAIR != 0 {
                return;
            }
            let wrong = self.tally.simplest_wrong();
            self.first = wrong.map(|(unmet, example)| (unmet, example.clone()));
        }
    }

    fn start_again(&mut self) {
        self.trying.again |= self.trying.progress.schedules > UNSEEN;
        self.tally.start_again();
    }
}
