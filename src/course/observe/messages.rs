//! Whether what is printed comes from the messages behind it.

use super::Search;
use super::sums::{Adds, adds_to};
use crate::course::watch::Stage;
use crate::diagnose::{Delivery, deliveries};
use crate::schedule::Reaction;
use crate::source::answer;
use crate::trace::ServerGone;
use crate::verdict::{Example, Finding, Requirement, Sum, Traffic, Unmet, Violation};
use std::collections::BTreeSet;

/// Messages of one run whose content is changed, one at a time.
const MOST_DYED: usize = 32;
/// Outputs whose schedules are tried with the dye, beside the simplest.
const MOST_KEPT: usize = 8;

impl Search<'_, '_> {
    /// Every run is right; do the messages behind it fit the lesson, and does the output come from
    /// them?
    pub(super) fn look_at_messages(
        &mut self,
        right: Example,
    ) -> Result<(Finding, Example), ServerGone> {
        if let Some((unmet, example)) = self.tally.simplest_beside() {
            let example = example.clone();
            return self.beside(unmet, example);
        }
        let wanted = self.wanted();
        if wanted.is_empty() {
            return self.look_at_memory(right);
        }
        let mut moved = None;
        for example in self.kept(&right)? {
            let matter = self.that_matter(&example)?;
            let deliveries = deliveries_of(&matter);
            if wanted.iter().all(|one| one.is_met_by(&deliveries)) {
                return match self.is_of_a_call {
                    true => self.look_at_parts(&wanted, deliveries, example, right),
                    false => self.look_at_sums(matter, example, right),
                };
            }
            moved.get_or_insert_with(|| lines_of(&matter));
        }
        let (travelled, moved) = (true, moved.flatten());
        Ok((Finding::NothingCrossed { travelled, moved }, right))
    }

    /// Some of the runs, or all, are beside the lesson.
    pub(super) fn beside(
        &mut self,
        unmet: Unmet,
        example: Example,
    ) -> Result<(Finding, Example), ServerGone> {
        let fitting = self.tally.fitting().simplest.clone();
        if let Some(fitting) = fitting.filter(|_| !unmet.by.is_of_the_program()) {
            let works = Box::new(self.tell(&fitting)?);
            return Ok((Finding::Luck(unmet, works), example));
        }
        if !self.wanted().is_empty() && self.that_matter(&example)?.is_empty() {
            let travelled = !example.deliveries.is_empty();
            let moved = Some(Vec::new());
            return Ok((Finding::NothingCrossed { travelled, moved }, example));
        }
        Ok((Finding::Wrong(unmet), example))
    }

    /// The messages matter: of a call that divides a sum, are they parts of it? One that adds nothing is none.
    fn look_at_parts(
        &mut self,
        wanted: &[Traffic],
        parts: Vec<Delivery>,
        example: Example,
        right: Example,
    ) -> Result<(Finding, Example), ServerGone> {
        let mut adding = Vec::new();
        for part in parts {
            let without = self.explorer.without(&example.schedule, part.message)?;
            if !without.is_some_and(|(with, without)| is_more(&without, &with)) {
                adding.push(part);
            }
        }
        if wanted.iter().all(|one| one.is_met_by(&adding)) {
            return Ok((Finding::Right, right));
        }
        let senders: BTreeSet<u16> = adding.iter().map(|part| part.sent.thread).collect();
        let asked = self.tally.requirements();
        let unmet = Unmet {
            by: Violation::NoPart(senders.len()),
            requirement: asked.iter().position(|one| one.traffic().is_some()),
        };
        Ok((Finding::Wrong(unmet), example))
    }

    /// The messages matter: where lines are sums of them, do enough of them add to each?
    fn look_at_sums(
        &mut self,
        matter: Vec<Matter>,
        example: Example,
        right: Example,
    ) -> Result<(Finding, Example), ServerGone> {
        let asked = self.tally.requirements();
        let sums = asked.iter().enumerate();
        let mut sums = sums.filter_map(|(at, one)| Some((at, one.sums()?)));
        let Some((requirement, wanted)) = sums.next() else {
            return self.look_at_memory(right);
        };
        let moved: BTreeSet<usize> = matter.iter().flat_map(|one| one.lines.clone()).collect();
        let mut adds: Vec<Adds> = Vec::new();
        for one in matter {
            let without = self
                .explorer
                .without(&example.schedule, one.delivery.message)?;
            adds.push(adds_to(one.lines, without));
        }
        let parts = |line: usize| adds.iter().filter(|adds| adds.may_be_to(line)).count();
        let short = wanted
            .iter()
            .enumerate()
            .find(|(line, wanted)| parts(*line) < **wanted);
        let Some((line, wanted)) = short else {
            return self.look_at_memory(right);
        };
        let by = Violation::SumOfFewer(Sum {
            line,
            wanted: *wanted,
            parts: parts(line),
            moved: moved.contains(&line),
        });
        let requirement = Some(requirement);
        Ok((Finding::Wrong(Unmet { by, requirement }), example))
    }

    /// The output comes from the messages. Is anything kept for good, where nothing may be?
    fn look_at_memory(&mut self, right: Example) -> Result<(Finding, Example), ServerGone> {
        let mut asked = self.tally.requirements().iter();
        let requirement = asked.position(|one| matches!(one, Requirement::KeepsNothing));
        let kept = match requirement {
            Some(_) => self.explorer.keeps(&right.schedule)?,
            None => 0,
        };
        let by = Violation::Keeps(kept);
        let finding = match kept {
            0 => Finding::Right,
            _ => Finding::Wrong(Unmet { by, requirement }),
        };
        Ok((finding, right))
    }

    /// The messages that the output has to come from.
    fn wanted(&self) -> Vec<Traffic> {
        let asked = self.tally.requirements().iter();
        asked.filter_map(Requirement::traffic).collect()
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
            example.deliveries = deliveries(&self.tell(&example)?.steps);
            kept.push(example);
        }
        Ok(kept)
    }

    /// Those of the messages that crossed whose content shows in what the program does, or whose
    /// content can't be changed from outside, so that nothing is known.
    fn that_matter(&mut self, example: &Example) -> Result<Vec<Matter>, ServerGone> {
        let mut matter = Vec::new();
        let empty = self.tell(example)?.empty_channels;
        let of = example.deliveries.len().min(MOST_DYED);
        for (done, delivery) in example.deliveries.iter().take(of).enumerate() {
            self.watch.onlooker.sees(Stage::Dyeing { done, of });
            if empty.contains(&delivery.channel) {
                continue;
            }
            let dyed = self.explorer.react(&example.schedule, delivery.message)?;
            if dyed.reaction != Reaction::Unmoved {
                let (delivery, lines) = (*delivery, dyed.lines);
                matter.push(Matter { delivery, lines });
            }
        }
        // What is beyond the number that is tried gets the benefit of the doubt.
        let beyond = example.deliveries.iter().skip(of);
        matter.extend(beyond.map(|delivery| Matter {
            delivery: *delivery,
            lines: Vec::new(),
        }));
        Ok(matter)
    }
}

/// A message that matters.
struct Matter {
    delivery: Delivery,
    /// The lines of the output in which it shows; none where that isn't known.
    lines: Vec<usize>,
}

fn deliveries_of(matter: &[Matter]) -> Vec<Delivery> {
    matter.iter().map(|one| one.delivery).collect()
}

/// The lines of the output that come from these, if that is known of all.
fn lines_of(matter: &[Matter]) -> Option<Vec<usize>> {
    let all_in_lines = matter.iter().all(|one| !one.lines.is_empty());
    let lines = matter.iter().flat_map(|one| one.lines.iter().copied());
    all_in_lines.then(|| lines.collect())
}

/// Whether a call gave more with nothing in the place of a message: in the place of nothing is always something.
fn is_more(without: &str, with: &str) -> bool {
    let number = |printed| {
        answer(printed)
            .1
            .and_then(|answer| answer.parse::<i128>().ok())
    };
    matches!((number(without), number(with)), (Some(without), Some(with)) if without > with)
}
