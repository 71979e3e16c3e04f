//! Whether what is printed hangs on where values lie in memory: there they lie elsewhere in each run of the program
//! itself, and always in the same place here.

use super::Explorer;
use crate::schedule::outcome::Outcome;
use crate::schedule::plan::Cut;
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
        for (at, outcome) in outcomes.iter().enumerate() {
            // The first one in all ways, since most looks at an address are in every run.
            let layouts = if at == 0 { wire::LAYOUTS } else { 1 };
            for layout in 1..=layouts {
                if let Some(site) = self.differs(outcome, layout)? {
                    self.given.push((Given::Addresses, site));
                    return Ok(());
                }
            }
        }
        Ok(())
    }

    /// Where this outcome's run first prints something else in this layout, if it does; no place, if it differs in
    /// something else.
    fn differs(&mut self, outcome: &Outcome, layout: u32) -> Result<Option<Site>, ServerGone> {
        let mut request = Request {
            flags: self.plan.flags | wire::FULL | wire::elsewhere(layout),
            max_steps: self.plan.bounds.steps_a_run,
            poll_limit: self.plan.poll_limit,
            prefix: outcome.schedule.0.clone(),
            ..Request::default()
        };
        self.assumptions.apply(&mut request);
        let Some(run) = self.server.elsewhere(&request)? else {
            return Ok(None);
        };
        let same = run.ending == outcome.ending && run.stdout == outcome.stdout;
        let tells = matches!(run.ending, Ending::Ended(_));
        Ok((tells && !same).then(|| printing(&run, &outcome.stdout)))
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
