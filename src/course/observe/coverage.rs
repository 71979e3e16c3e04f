//! How many orders were run, and how many of them end as the one that is told.

use super::Search;
use crate::schedule::Outcome;
use crate::source::answer;
use crate::trace::story::Story;
use crate::trace::{Ending, answer as notes};
use crate::verdict::{Coverage, Finding, Order, Requirement, Unmet, Violation};

impl Search<'_, '_> {
    pub(super) fn coverage(&self, stopped: bool) -> Coverage {
        Coverage {
            schedules: self.exploration.schedules,
            right: self.tally.fitting().count,
            beside: match self.tally.fitting().count {
                0 => self.tally.right().count,
                _ => 0,
            },
            alike: 0,
            searched: self.exploration.complete,
            complete: self.exploration.complete && self.observed.is_followed(),
            of_a_wider_call: None,
            fair: self.exploration.fair,
            hash_maps: self.exploration.noted(notes::HASHES_SEEN),
            stopped,
        }
    }

    /// The same with how many end like a story, and print or give the same where that is the fault.
    pub(super) fn counted(&self, coverage: Coverage, finding: &Finding, story: &Story) -> Coverage {
        let told = match finding {
            Finding::Wrong(unmet) => Some(*unmet),
            _ => None,
        };
        let outcomes = self.exploration.outcomes.iter();
        let alike = match told.map(|unmet| unmet.by) {
            Some(Violation::WrongLines) => {
                let is_free = told.is_some_and(|unmet| self.lets_lines_be_free(unmet));
                let told = lines(&story.stdout, is_free);
                let same = |stdout: &str| lines(&answer(stdout).0, is_free) == told;
                count(outcomes, story.ending, same)
            }
            Some(Violation::WrongAnswer) => {
                let same = |stdout: &str| answer(stdout).1 == story.answer.as_deref();
                count(outcomes, story.ending, same)
            }
            _ => {
                let told = told.filter(|unmet| unmet.is_counted());
                let group = told.and_then(|unmet| self.tally.group(unmet));
                let all = || count(outcomes, story.ending, |_| true);
                group.map_or_else(all, |group| group.like(story))
            }
        };
        Coverage { alike, ..coverage }
    }

    /// Whether what isn't met is about lines in any order.
    fn lets_lines_be_free(&self, unmet: Unmet) -> bool {
        let requirement = unmet.requirement.map(|at| self.tally.requirements()[at]);
        matches!(requirement, Some(Requirement::Prints(_, lines)) if lines.order == Order::Any)
    }
}

/// What was printed, sorted where the order of its lines is free.
fn lines(stdout: &str, is_free: bool) -> Vec<&str> {
    let mut lines: Vec<&str> = stdout.lines().collect();
    if is_free {
        lines.sort_unstable();
    }
    lines
}

/// How many schedules end like this, and print what is the same.
fn count<'o>(
    outcomes: impl Iterator<Item = &'o Outcome>,
    ending: Ending,
    same: impl Fn(&str) -> bool,
) -> u64 {
    let alike = outcomes.filter(|outcome| {
        outcome.ending == ending && same(&String::from_utf8_lossy(&outcome.stdout))
    });
    alike.map(|outcome| outcome.count).sum()
}
