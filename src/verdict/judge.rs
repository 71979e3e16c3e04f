use super::evidence::{Evidence, Explored, Finding};
use super::requirement::{Fault, Requirement, fault};
use super::symptom::Symptom;

/// What a lesson says of a program, by kind.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Verdict {
    /// All is met.
    Passed,
    /// The compiler refuses it.
    DoesNotCompile,
    /// A thread panicked.
    Panicked,
    /// What it printed, or how it ended, isn't what the lesson asks for.
    WrongOutput,
    /// No thread can go on.
    Deadlock,
    /// A loop never ends.
    RunsForEver,
    /// Right in some orders of the threads only.
    DependsOnLuck,
    /// The output doesn't come from the messages.
    NothingCrossed,
    /// It works, but not in the way that the lesson practises.
    BesideTheLesson,
    /// It met a limit.
    TooMuch,
    /// Main ended without waiting for threads or messages.
    LeftBehind,
    /// What it does can't be followed.
    NotGraded,
    /// Somebody asked for an end before anything was found wrong with it.
    Stopped,
}

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
    /// What all schedules showed, or why the lesson isn't passed.
    pub result: Result<Box<Explored>, Fault>,
}

impl Judgement {
    /// The kind of verdict.
    pub fn verdict(&self) -> Verdict {
        match &self.result {
            Ok(_) => Verdict::Passed,
            Err(Fault::Refused(_)) => Verdict::DoesNotCompile,
            Err(Fault::CompilerExceeded(_)) => Verdict::TooMuch,
            Err(Fault::NotFollowed(_)) => Verdict::NotGraded,
            Err(Fault::Explored(explored)) => by_finding(&explored.finding),
        }
    }

    /// What its schedules showed, if it could be run.
    pub fn explored(&self) -> Option<&Explored> {
        match &self.result {
            Ok(explored) | Err(Fault::Explored(explored)) => Some(explored),
            Err(_) => None,
        }
    }

    /// Whether the lesson is passed.
    pub fn passed(&self) -> bool {
        self.result.is_ok()
    }
}

fn by_finding(finding: &Finding) -> Verdict {
    match finding {
        Finding::Right => Verdict::Passed,
        Finding::Luck(..) => Verdict::DependsOnLuck,
        Finding::NothingCrossed { .. } => Verdict::NothingCrossed,
        Finding::Beside(_) | Finding::NotCallable(_) => Verdict::BesideTheLesson,
        Finding::NotFollowed(_) => Verdict::NotGraded,
        Finding::Stopped => Verdict::Stopped,
        Finding::Wrong(symptom) => match symptom {
            Symptom::Panicked | Symptom::Caught => Verdict::Panicked,
            Symptom::Deadlock => Verdict::Deadlock,
            Symptom::RunsForEver => Verdict::RunsForEver,
            Symptom::TooMuch(_) => Verdict::TooMuch,
            Symptom::ExitCode(_) | Symptom::EndedByThread | Symptom::Signal(_) => {
                Verdict::WrongOutput
            }
            Symptom::WrongLines | Symptom::WrongAnswer => Verdict::WrongOutput,
            Symptom::ThreadLeft | Symptom::MessageLeft => Verdict::LeftBehind,
            Symptom::Beside(_) => Verdict::BesideTheLesson,
        },
    }
}

/// Judges the evidence by a lesson's requirements: those before the one that isn't met are, those
/// behind it wait.
pub fn judge(requirements: &[Requirement], evidence: Evidence) -> Judgement {
    let result = fault(evidence);
    let (mut met, mut in_all) = (true, true);
    let mut stands = |requirement: &Requirement| match &result {
        Err(fault) if requirement.is_unmet_by(fault) => {
            met = false;
            Standing::Unmet
        }
        // What was to be shown by all orders, or by messages, is open then.
        Err(Fault::Explored(explored)) if requirement.is_open_in(explored) => {
            met = false;
            Standing::Waiting
        }
        Err(Fault::Explored(explored)) if met && requirement.is_unmet_in_some_of(explored) => {
            in_all = false;
            Standing::Sometimes
        }
        Err(Fault::Explored(explored)) if requirement.is_no_news_in(explored) => Standing::Waiting,
        _ if !in_all && requirement.is_about_all_orders() => Standing::Waiting,
        _ if met => Standing::Met,
        _ => Standing::Waiting,
    };
    let checklist = requirements
        .iter()
        .map(|requirement| (requirement.name(), stands(requirement)))
        .collect();
    Judgement { checklist, result }
}
