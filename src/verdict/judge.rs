//! The verdict that follows from what was seen of a program, and how each requirement stands.

use super::evidence::{Evidence, Explored, Finding};
use super::kind::Verdict;
use super::requirement::Requirement;

/// How one requirement stands.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Standing {
    /// It is met.
    Met,
    /// It is met in some orders of the threads only.
    Sometimes,
    /// It is the one that isn't met.
    Unmet,
    /// It waits for an earlier one.
    Waiting,
}

/// A verdict with what it rests on.
#[derive(Clone, Debug)]
pub struct Judgement {
    /// Each requirement's sentence and how it stands, in the lesson's order.
    pub checklist: Vec<(&'static str, Standing)>,
    /// What is known of the program.
    pub evidence: Evidence,
}

impl Judgement {
    /// The kind of verdict.
    pub fn verdict(&self) -> Verdict {
        match &self.evidence {
            Evidence::Refused(_) => Verdict::DoesNotCompile,
            Evidence::CompilerExceeded(_) => Verdict::TooMuch,
            Evidence::NotFollowed(_) => Verdict::NotGraded,
            Evidence::Explored(explored) => match &explored.finding {
                Finding::Right => Verdict::Passed,
                Finding::Wrong(unmet) => unmet.by.verdict(),
                Finding::Luck(..) => Verdict::DependsOnLuck,
                Finding::NothingCrossed { .. } => Verdict::NothingCrossed,
                Finding::NotCallable(_) => Verdict::BesideTheLesson,
                Finding::NotFollowed(_) => Verdict::NotGraded,
                Finding::Stopped => Verdict::Stopped,
            },
        }
    }

    /// What its schedules showed, if it could be run.
    pub fn explored(&self) -> Option<&Explored> {
        match &self.evidence {
            Evidence::Explored(explored) => Some(explored),
            _ => None,
        }
    }

    /// Whether the lesson is passed.
    pub fn passed(&self) -> bool {
        self.verdict() == Verdict::Passed
    }
}

/// Judges the evidence by a lesson's requirements: those before the one that isn't met are, those
/// behind it wait.
pub fn judge(requirements: &[Requirement], evidence: Evidence) -> Judgement {
    let (unmet, open) = (
        unmet(requirements, &evidence),
        open(requirements, &evidence),
    );
    let (mut met, mut in_all) = (true, true);
    let mut stands = |at: usize, requirement: &Requirement| {
        met &= unmet != Some(at) && open != Some(at);
        let is_by_all = matches!(requirement, Requirement::InEveryOrder);
        match violated(at, &evidence) {
            _ if unmet == Some(at) => Standing::Unmet,
            Violated::Sometimes if met => {
                in_all = false;
                Standing::Sometimes
            }
            // What is told of all may be why.
            Violated::Always | Violated::Untold => Standing::Waiting,
            _ if met && (in_all || !is_by_all) => Standing::Met,
            _ => Standing::Waiting,
        }
    };
    let all = requirements.iter().enumerate();
    let checklist = all.map(|(at, one)| (one.name(), stands(at, one))).collect();
    Judgement {
        checklist,
        evidence,
    }
}

/// The place of the requirement that isn't met.
fn unmet(requirements: &[Requirement], evidence: &Evidence) -> Option<usize> {
    use Requirement::{Compiles, EndsWithSuccess, FromMessages, InEveryOrder};
    let first = |is: &dyn Fn(&Requirement) -> bool| requirements.iter().position(is);
    let explored = match evidence {
        Evidence::Refused(_) | Evidence::CompilerExceeded(_) => {
            return first(&|one| matches!(one, Compiles));
        }
        Evidence::NotFollowed(_) => return first(&|one| matches!(one, EndsWithSuccess)),
        Evidence::Explored(explored) => explored,
    };
    match (&explored.finding, explored.call) {
        // Where somebody asked for an end, nothing is known to be wrong.
        (Finding::Right | Finding::Stopped, _) => None,
        (_, Some((called, _))) => first(&|one| one.function() == Some(called)),
        (Finding::NotCallable(called), _) => first(&|one| one.function() == Some(*called)),
        (Finding::NotFollowed(_), _) => first(&|one| matches!(one, EndsWithSuccess)),
        (Finding::Luck(..), _) => first(&|one| matches!(one, InEveryOrder)),
        (Finding::NothingCrossed { .. }, _) => first(&|one| matches!(one, FromMessages(..))),
        // Some orders meet it.
        (Finding::Wrong(unmet), _) if explored.coverage.beside > 0 && !unmet.by.is_beside() => {
            first(&|one| matches!(one, InEveryOrder)).or(unmet.requirement)
        }
        (Finding::Wrong(unmet), _) => unmet.requirement,
    }
}

/// The place of the first that isn't known to be met where somebody asked for an end: what was to be shown by all
/// orders, or by messages.
fn open(requirements: &[Requirement], evidence: &Evidence) -> Option<usize> {
    use Requirement::{Calls, FromMessages, InEveryOrder};
    let Evidence::Explored(explored) = evidence else {
        return None;
    };
    let is_open = |one: &Requirement| match explored.call {
        Some((called, _)) => one.function() == Some(called),
        None => matches!(one, InEveryOrder | FromMessages(..) | Calls(..)),
    };
    let is_stopped = matches!(explored.finding, Finding::Stopped);
    requirements.iter().position(is_open).filter(|_| is_stopped)
}

/// How often a requirement isn't met in a program's own runs.
enum Violated {
    Never,
    Sometimes,
    Always,
    /// Some runs ended too early to tell.
    Untold,
}

fn violated(requirement: usize, evidence: &Evidence) -> Violated {
    let Evidence::Explored(explored) = evidence else {
        return Violated::Never;
    };
    match explored.violated.get(&requirement) {
        Some(all) if explored.call.is_none() && *all == explored.coverage.schedules => {
            Violated::Always
        }
        Some(_) if explored.call.is_none() => Violated::Sometimes,
        None if explored.call.is_none() && explored.untold.contains(&requirement) => {
            Violated::Untold
        }
        _ => Violated::Never,
    }
}
