//! Whether what is printed hangs on where values lie in memory: there they lie elsewhere in each run of the program
//! itself, and always in the same place here.

use super::Explorer;
use crate::schedule::exploration::Cut;
use crate::schedule::outcome::Outcome;
use crate::trace::answer::Given;
use crate::trace::event::What;
use crate::trace::{Ending, Request, Run, RunServer, ServerGone, Site, wire};

/// So many outcomes are made again with values in other places.
const MOST_OUTCOMES: usize = 3;

impl<S: RunServer> Explorer<'_, S> {
    /// Makes some outcomes' runs again where addresses are others, and notes it if they come to something else.
    pub(super) fn look_at_addresses(&mut self) -> Result<(), ServerGone> {
        let tells_nothing = matches!(
            self.cut,
            Some(Cut::Stopped | Cut::Killed | Cut::Unrepeatable)
        );
        if tells_nothing || self.random.is_some() {
            return Ok(());
        }
        let ended = |outcome: &&Outcome| matches!(outcome.ending, Ending::Ended(_));
        let outcomes = self.outcomes.all().iter().filter(ended);
        let outcomes: Vec<Outcome> = outcomes.take(MOST_OUTCOMES).cloned().collect();
        // The first one in all ways, since most looks at an address are in every run. One process makes them all but
        // the last, which is in a process of its own beside it.
        let (first, others) = outcomes.split_at(outcomes.len().min(1));
        let mut asked: Vec<(&Outcome, u32)> = Vec::new();
        for outcome in first {
            asked.extend((1..wire::LAYOUTS).map(|layout| (outcome, layout)));
        }
        asked.extend(others.iter().map(|outcome| (outcome, 1)));
        asked.extend(first.iter().map(|outcome| (outcome, wire::LAYOUTS)));
        for (outcome, layout) in &asked {
            self.ask_elsewhere(outcome, *layout, once(*layout));
        }
        let mut differing = None;
        for (outcome, layout) in asked {
            let came = self.receive()? && matches!(self.run.ending, Ending::Ended(_));
            let same = (self.run.ending, &self.run.stdout) == (outcome.ending, &outcome.stdout);
            differing = differing.or((came && !same).then_some((outcome, layout)));
        }
        if let Some((outcome, layout)) = differing {
            self.ask_elsewhere(outcome, layout, wire::FULL | wire::ONCE);
            if self.receive()? {
                let site = printing(&self.run, &outcome.stdout);
                self.given.push((Given::Addresses, site));
            }
        }
        Ok(())
    }

    fn ask_elsewhere(&mut self, outcome: &Outcome, layout: u32, flags: u32) {
        self.submit(Request {
            flags: flags | wire::elsewhere(layout),
            prefix: outcome.schedule.0.clone(),
            ..Request::default()
        });
    }
}

/// The last layout is the system's own besides, which is another in each process.
fn once(layout: u32) -> u32 {
    match layout {
        wire::LAYOUTS => wire::ONCE,
        _ => 0,
    }
}

/// Where this run prints what it didn't print before.
fn printing(run: &Run, before: &[u8]) -> Site {
    let pairs = run.stdout.iter().zip(before);
    let alike = pairs.take_while(|(now, before)| now == before).count();
    let mut printed = 0;
    for event in run.events().map_while(Result::ok) {
        if event.what == What::Printed && event.value == 0 {
            printed += event.text.len();
            if printed > alike {
                return event.site;
            }
            // An event's text ends before the line does.
            printed += usize::from(run.stdout.get(printed) == Some(&b'\n'));
        }
    }
    Site::default()
}
