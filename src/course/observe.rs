use super::plan;
use crate::program::answer;
use crate::program::observed::{Observed, Unfollowed};
use crate::program::server::ProgramServer;
use crate::program::watchdog::Limits;
use crate::schedule::{
    Exploration, Outcome, Plan, Reaction, Seen, explore_before, locate, other_orders, reacts,
    replay, simplify,
};
use crate::trace::answer::Given;
use crate::trace::story::Story;
use crate::trace::{End, Ending, ServerGone, answer, wire};
use crate::verdict::{
    Beside, Coverage, Crossing, Demands, Example, Explored, Finding, Order, Remarks, Symptom,
    Tally, caught, crossings,
};
use std::sync::Arc;
use std::sync::atomic::AtomicBool;

/// Messages of one run whose content is changed, one at a time.
const MOST_DYED: usize = 32;
/// Outputs whose schedules are tried with the dye, beside the simplest.
const MOST_KEPT: usize = 8;

/// Orders of hash maps that are tried to find out whether a run fails by them alone.
const MOST_ORDERS: usize = 200;

/// A program whose schedules were run.
pub(super) struct Search<'a> {
    observed: &'a Observed,
    server: ProgramServer,
    plan: Plan,
    tally: Tally,
    exploration: Exploration,
}

impl<'a> Search<'a> {
    /// Runs the program, or its call of that number, under every schedule that can make a
    /// difference.
    pub(super) fn new(
        demands: Demands,
        observed: &'a Observed,
        call: Option<usize>,
    ) -> Result<Self, ServerGone> {
        let never = Arc::new(AtomicBool::new(false));
        let mut server = ProgramServer::new(observed.executable.clone(), Limits::default(), never);
        if let Some(number) = call {
            server = server.calling(number);
        }
        server = server.looking(&observed.lines_told);
        let plan = plan(observed);
        let mut tally = Tally::new(demands);
        let exploration = explore_before(&mut server, &plan, &mut tally)?;
        Ok(Self {
            observed,
            server,
            plan,
            tally,
            exploration,
        })
    }

    /// Finds what they come to.
    pub(super) fn find(mut self) -> Result<Explored, ServerGone> {
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
                (Finding::NotFollowed(unfollowed), Example::new(schedule))
            }
            (Some((symptom, example)), Some(_)) if self.tally.fitting().simplest.is_none() => {
                self.never_right(symptom, example)?
            }
            (Some((symptom, example)), Some(right)) => {
                let fails = self.simple(symptom, example)?;
                let works = self.by_other_orders(&fails)?.unwrap_or(right);
                (Finding::Luck(symptom, Box::new(self.tell(&works)?)), fails)
            }
            (Some((symptom, example)), None) => {
                (Finding::Wrong(symptom), self.simple(symptom, example)?)
            }
            (None, Some(right)) => self.look_at_messages(right)?,
            (None, None) => return Err(ServerGone("no run of it came to an end".to_owned())),
        };
        let story = self.tell(&example)?;
        let weak = self.exploration.given_at(Given::Orderings);
        let remarks = Remarks {
            busy: self.tally.busy(),
            caught: caught(&story),
            unsafe_line: self.observed.unsafe_lines.first().copied(),
            weak_ordering: weak.map(|site| site.line),
        };
        Ok(Explored {
            coverage: self.counted(coverage, &finding, &story),
            seen: self.tally.wrong().keys().copied().collect(),
            finding,
            story,
            schedule: example.schedule,
            remarks,
            call: None,
        })
    }

    /// Some runs show this, and all others are beside the lesson: the simplest of all is told.
    fn never_right(
        &mut self,
        symptom: Symptom,
        example: Example,
    ) -> Result<(Finding, Example), ServerGone> {
        match self.tally.simplest_beside() {
            Some((beside, other)) if other.is_simpler_than(&example) => {
                let other = other.clone();
                self.beside(beside, other)
            }
            _ => Ok((Finding::Wrong(symptom), self.simple(symptom, example)?)),
        }
    }

    /// The example by a simpler schedule, where end and output tell that it still fails in this
    /// way.
    fn simple(&mut self, symptom: Symptom, example: Example) -> Result<Example, ServerGone> {
        let told = matches!(
            symptom,
            Symptom::Deadlock | Symptom::RunsForEver | Symptom::WrongLines | Symptom::WrongAnswer
        );
        if !told || example.died.is_some() {
            return Ok(example);
        }
        let (plan, assumptions) = (&self.plan, &self.exploration.assumptions);
        let run = replay(&mut self.server, plan, assumptions, &example.schedule)?;
        let end = (run.ending, &run.stdout[..]);
        let schedule = simplify(&mut self.server, plan, assumptions, &example.schedule, end)?;
        Ok(Example {
            schedule,
            ..example
        })
    }

    /// A right run that differs from one that fails in the orders of hash maps alone.
    fn by_other_orders(&mut self, fails: &Example) -> Result<Option<Example>, ServerGone> {
        if fails.died.is_some() {
            return Ok(None);
        }
        let (plan, assumptions) = (&self.plan, &self.exploration.assumptions);
        let run = replay(&mut self.server, plan, assumptions, &fails.schedule)?;
        for schedule in other_orders(&run.all_steps(), MOST_ORDERS) {
            let run = &replay(&mut self.server, plan, assumptions, &schedule)?;
            let steps = &run.all_steps();
            let strays = run.ending == Ending::Ended(End::Diverged);
            if !strays && self.tally.is_right(&Seen { run, steps }) {
                return Ok(Some(Example::new(schedule)));
            }
        }
        Ok(None)
    }

    fn coverage(&self) -> Coverage {
        Coverage {
            schedules: self.exploration.schedules,
            right: self.tally.fitting().count,
            alike: 0,
            searched: self.exploration.complete,
            complete: self.exploration.complete && self.observed.is_followed(),
            fair: self.exploration.fair,
            hash_maps: self.exploration.noted(answer::HASHES_SEEN),
        }
    }

    /// The same with how many end like a story, and print the same where that is the fault.
    fn counted(&self, coverage: Coverage, finding: &Finding, story: &Story) -> Coverage {
        let by_lines = matches!(finding, Finding::Wrong(Symptom::WrongLines));
        let wanted = self.tally.demands().lines;
        let is_free = wanted.is_some_and(|wanted| wanted.order == Order::Any);
        let lines = |printed: &str| {
            let mut lines: Vec<String> = printed.lines().map(str::to_owned).collect();
            if is_free {
                lines.sort_unstable();
            }
            lines
        };
        let told = lines(&story.stdout);
        let outcomes = self.exploration.outcomes.iter();
        let alike = outcomes.filter(|outcome| {
            let printed = || self.printed(&String::from_utf8_lossy(&outcome.stdout));
            outcome.ending == story.ending && (!by_lines || lines(&printed()) == told)
        });
        let alike = alike.map(|outcome| outcome.count).sum();
        Coverage { alike, ..coverage }
    }

    /// What the program printed by itself: a call's answer stands in its output too.
    fn printed(&self, stdout: &str) -> String {
        match self.tally.demands().call {
            Some(_) => answer(stdout).0,
            None => stdout.to_owned(),
        }
    }

    /// What the compiler or a run found that can't be followed.
    fn unfollowed(&self) -> Vec<Unfollowed> {
        let outcomes = &self.exploration.outcomes;
        let met = outcomes.iter().filter_map(Outcome::unfollowed);
        self.observed.unfollowed_with(met)
    }

    /// Every run is right; do the messages behind it fit the lesson, and does the output come from
    /// them?
    fn look_at_messages(&mut self, right: Example) -> Result<(Finding, Example), ServerGone> {
        if let Some((beside, example)) = self.tally.simplest_beside() {
            let example = example.clone();
            return self.beside(beside, example);
        }
        if self.tally.demands().messages.is_empty() {
            return Ok((Finding::Right, right));
        }
        let mut moved = None;
        for example in self.kept(&right)? {
            let (matter, lines) = self.that_matter(&example)?;
            if self.tally.demands().unmet(&matter).is_none() {
                return Ok((Finding::Right, right));
            }
            moved.get_or_insert(lines);
        }
        let (travelled, moved) = (true, moved.flatten());
        Ok((Finding::NothingCrossed { travelled, moved }, right))
    }

    /// Some of the runs, or all, are beside the lesson.
    fn beside(
        &mut self,
        beside: Beside,
        example: Example,
    ) -> Result<(Finding, Example), ServerGone> {
        if let Some(fitting) = self.tally.fitting().simplest.clone() {
            let works = Box::new(self.tell(&fitting)?);
            return Ok((Finding::Luck(Symptom::Beside(beside), works), example));
        }
        let comes_from_messages = !self.tally.demands().messages.is_empty();
        if comes_from_messages && self.that_matter(&example)?.0.is_empty() {
            let travelled = !example.crossings.is_empty();
            let moved = Some(Vec::new());
            return Ok((Finding::NothingCrossed { travelled, moved }, example));
        }
        Ok((Finding::Beside(beside), example))
    }

    /// The schedules in which the dye is tried: the simplest, and one for each other output.
    fn kept(&mut self, right: &Example) -> Result<Vec<Example>, ServerGone> {
        let mut kept = vec![right.clone()];
        let others: Vec<_> = self
            .exploration
            .outcomes
            .iter()
            .take(MOST_KEPT)
            .map(|outcome| outcome.schedule.clone())
            .collect();
        for schedule in others {
            let mut example = Example::new(schedule);
            example.crossings = crossings(&self.tell(&example)?.steps);
            kept.push(example);
        }
        Ok(kept)
    }

    /// Those of the messages that crossed whose content shows in what the program does, or whose
    /// content can't be changed from outside, so that nothing is known; and the lines of the output in which
    /// each of them shows, if all do.
    fn that_matter(
        &mut self,
        example: &Example,
    ) -> Result<(Vec<Crossing>, Option<Vec<usize>>), ServerGone> {
        let (mut matter, mut moved, mut all_in_lines) = (Vec::new(), Vec::new(), true);
        let mut plan = self.plan.clone();
        if self.observed.letters.is_some() || !self.observed.unsafe_lines.is_empty() {
            plan.flags |= wire::DYE_KNOWN_ONLY;
        }
        let empty = self.tell(example)?.empty_channels;
        let assumptions = &self.exploration.assumptions;
        for crossing in example.crossings.iter().take(MOST_DYED) {
            if empty.contains(&crossing.channel) {
                continue;
            }
            let schedule = &example.schedule;
            let dyed = reacts(
                &mut self.server,
                &plan,
                assumptions,
                schedule,
                crossing.message,
            )?;
            if dyed.reaction != Reaction::Unmoved {
                matter.push(*crossing);
                all_in_lines &= !dyed.lines.is_empty();
                moved.extend(dyed.lines);
            }
        }
        // What is beyond the number that is tried gets the benefit of the doubt.
        let beyond = example.crossings.iter().skip(MOST_DYED);
        all_in_lines &= beyond.len() == 0;
        matter.extend(beyond);
        Ok((matter, all_in_lines.then_some(moved)))
    }

    /// Makes a run again, to tell it in full.
    fn tell(&mut self, example: &Example) -> Result<Story, ServerGone> {
        let (plan, assumptions) = (&self.plan, &self.exploration.assumptions);
        if let Some(run) = &example.died {
            let mut run = run.as_ref().clone();
            locate(
                &mut self.server,
                plan,
                assumptions,
                &example.schedule,
                &mut run,
            );
            return Ok(self.observed.story(&run));
        }
        let run = replay(&mut self.server, plan, assumptions, &example.schedule)?;
        let mut story = self.observed.story(&run).within_lines(self.observed.lines);
        if self.tally.demands().call.is_some() {
            let (printed, given) = answer(&story.stdout);
            (story.answer, story.stdout) = (given.map(str::to_owned), printed);
        }
        Ok(story)
    }
}
