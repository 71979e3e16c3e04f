//! Some of a program's runs in full, for whoever wants to look at them.

use super::exploration::Progress;
use super::explore::explore_before;
use super::observer::{Observer, Seen};
use super::plan::{Bounds, Plan};
use super::replay::replay;
use super::text::Schedule;
use crate::trace::{Run, RunServer, ServerGone};
use std::ops::ControlFlow;

/// The first `most` runs that a search makes, each in full; true if it would make more.
pub fn collect(
    server: &mut impl RunServer,
    plan: &Plan,
    most: u64,
) -> Result<(Vec<Run>, bool), ServerGone> {
    let bounds = Bounds {
        schedules: most,
        samples: 0,
        ..plan.bounds
    };
    let plan = Plan {
        bounds,
        ..plan.clone()
    };
    let mut collected = Collector::default();
    let exploration = explore_before(server, &plan, &mut collected)?;
    let assumptions = &exploration.assumptions;
    let runs = collected
        .0
        .iter()
        .map(|schedule| replay(server, &plan, assumptions, schedule))
        .collect::<Result<_, _>>()?;
    Ok((runs, !exploration.complete))
}

/// Keeps the schedules of what is searched.
#[derive(Default)]
struct Collector(Vec<Schedule>);

impl Observer for Collector {
    fn progress(&mut self, _: Progress) -> ControlFlow<()> {
        ControlFlow::Continue(())
    }

    fn saw(&mut self, seen: &Seen) {
        self.0.push(seen.schedule());
    }

    fn start_again(&mut self) {
        self.0.clear();
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::schedule::model::{ModelServer, Program};
    use crate::trace::Dependence;

    #[test]
    fn the_first_runs_are_kept_and_that_there_are_more_is_said() {
        let program = Program::producers(2, 2);
        let mut server = ModelServer::new(&program, Dependence::WHOLE, 16);
        let plan = Plan {
            flags: 0,
            ..Plan::default()
        };
        let (all, more) = collect(&mut server, &plan, 100).unwrap();
        assert_eq!((all.len(), more), (6, false));
        let (some, more) = collect(&mut server, &plan, 4).unwrap();
        assert_eq!((some.len(), more), (4, true));
        assert!(some.iter().all(|run| run.first == 0 && run.is_whole()));
    }
}
