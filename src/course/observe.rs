use super::Lesson;
use crate::program::Fault;
use crate::program::observed::{Observed, Unfollowed};
use crate::program::server::ProgramServer;
use crate::program::watchdog::Limits;
use crate::schedule::{Exploration, Plan, explore_before, replay};
use crate::trace::story::Story;
use crate::trace::{End, Ending, ServerGone};
use crate::verdict::{Coverage, Example, Explored, Finding, Tally};
use std::sync::Arc;
use std::sync::atomic::AtomicBool;

/// Runs the program under every schedule that can make a difference, and finds what they come to.
pub(super) fn explored(lesson: &Lesson, observed: &Observed) -> Result<Explored, Fault> {
    let gone = |ServerGone(why)| Fault::not_started(&observed.executable, why);
    Search::new(lesson, observed)
        .map_err(gone)?
        .find()
        .map_err(gone)
}

/// A program whose schedules were run.
struct Search<'a> {
    observed: &'a Observed,
    server: ProgramServer,
    plan: Plan,
    tally: Tally,
    exploration: Exploration,
}

impl<'a> Search<'a> {
    fn new(lesson: &Lesson, observed: &'a Observed) -> Result<Self, ServerGone> {
        let never = Arc::new(AtomicBool::new(false));
        let mut server = ProgramServer::new(observed.executable.clone(), Limits::default(), never);
        let plan = Plan {
            fresh_process: observed.keeps_state.is_some(),
            ..Plan::default()
        };
        let mut tally = Tally::new(lesson.wanted(), lesson.wants());
        let exploration = explore_before(&mut server, &plan, &mut tally)?;
        Ok(Self {
            observed,
            server,
            plan,
            tally,
            exploration,
        })
    }

    fn find(mut self) -> Result<Explored, ServerGone> {
        let coverage = self.coverage();
        let unfollowed = self.unfollowed();
        let simplest_right = self.tally.right().simplest.clone();
        let wrong = self
            .tally
            .simplest_wrong()
            .map(|(symptom, example)| (symptom, example.clone()));
        let (finding, example) = match (wrong, simplest_right) {
            _ if !unfollowed.is_empty() => {
                let first = self.exploration.outcomes.first();
                let schedule = first
                    .map(|outcome| outcome.schedule.clone())
                    .unwrap_or_default();
                let example = Example {
                    schedule,
                    hash_seed: 0,
                    crossings: Vec::new(),
                };
                (Finding::NotFollowed(unfollowed), example)
            }
            (Some((symptom, example)), Some(right)) => (
                Finding::Luck(symptom, Box::new(self.tell(&right)?)),
                example,
            ),
            (Some((symptom, example)), None) => (Finding::Wrong(symptom), example),
            (None, Some(right)) => self.look_at_messages(right),
            (None, None) => return Err(ServerGone("no run of it came to an end".to_owned())),
        };
        let story = self.tell(&example)?;
        Ok(Explored {
            coverage,
            finding,
            story,
        })
    }

    fn coverage(&self) -> Coverage {
        Coverage {
            schedules: self.exploration.schedules,
            right: self.tally.right().count,
            complete: self.exploration.complete && self.observed.counts_owners.is_none(),
        }
    }

    /// What the compiler or a run found that can't be followed.
    fn unfollowed(&self) -> Vec<Unfollowed> {
        let met = self
            .exploration
            .outcomes
            .iter()
            .filter_map(|outcome| match outcome.ending {
                Ending::Ended(End::Unfollowed(site)) => {
                    let what = outcome
                        .run
                        .as_ref()
                        .map_or_else(String::new, |run| run.what.clone());
                    Some(Unfollowed {
                        line: site.line,
                        column: site.column,
                        what,
                    })
                }
                _ => None,
            });
        self.observed
            .unfollowed
            .iter()
            .cloned()
            .chain(met)
            .collect()
    }

    /// Every run is right; do the messages behind it fit the lesson?
    fn look_at_messages(&self, right: Example) -> (Finding, Example) {
        match &self.tally.beside().simplest {
            None => (Finding::Right, right),
            Some(beside) if beside.crossings.is_empty() => {
                (Finding::NothingCrossed { travelled: false }, beside.clone())
            }
            Some(beside) => (Finding::Beside, beside.clone()),
        }
    }

    /// Makes a run again, to tell it in full.
    fn tell(&mut self, example: &Example) -> Result<Story, ServerGone> {
        let (plan, assumptions) = (&self.plan, &self.exploration.assumptions);
        let run = replay(
            &mut self.server,
            plan,
            assumptions,
            &example.schedule,
            example.hash_seed,
        )?;
        Ok(Story::of(&run))
    }
}
