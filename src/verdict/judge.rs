use super::evidence::Evidence;
use super::requirement::{Fault, Requirement};

/// What a lesson says of a program, by kind.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Verdict {
    /// All that is checked is met.
    Passed,
    /// The compiler refuses it.
    DoesNotCompile,
    /// A thread panicked.
    Panicked,
    /// What it printed, or its exit code, isn't what the lesson asks for.
    WrongOutput,
    /// It met a limit.
    TooMuch,
}

/// How one requirement stands.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Standing {
    /// It is met.
    Met,
    /// It is the one that isn't met.
    Unmet,
    /// It waits for an earlier one.
    Waiting,
    /// Nothing here can tell yet.
    NotYetChecked,
}

/// A verdict with what it rests on.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Judgement {
    /// Each requirement's sentence and how it stands, in the lesson's order.
    pub checklist: Vec<(&'static str, Standing)>,
    /// Why it isn't passed.
    pub fault: Option<Fault>,
}

impl Judgement {
    /// The kind of verdict.
    pub fn verdict(&self) -> Verdict {
        match self.fault {
            None => Verdict::Passed,
            Some(Fault::Refused(_)) => Verdict::DoesNotCompile,
            Some(Fault::Panicked(_)) => Verdict::Panicked,
            Some(Fault::WrongLines(_) | Fault::ExitCode(_) | Fault::Signal(_)) => {
                Verdict::WrongOutput
            }
            Some(Fault::Exceeded { .. }) => Verdict::TooMuch,
        }
    }

    /// How many points of the checklist nothing can tell yet.
    pub fn unchecked(&self) -> usize {
        let standings = self.checklist.iter();
        standings
            .filter(|(_, standing)| *standing == Standing::NotYetChecked)
            .count()
    }

    /// Whether the lesson is passed.
    pub fn passed(&self) -> bool {
        self.fault.is_none()
    }
}

/// Judges the evidence by a lesson's requirements: in their order, up to the first that isn't met.
/// Those that nothing can tell yet are neither met nor in the way.
pub fn judge(requirements: &[Requirement], evidence: &Evidence) -> Judgement {
    let mut fault = None;
    let mut checklist = Vec::with_capacity(requirements.len());
    for requirement in requirements {
        let standing = if !requirement.is_checked() {
            Standing::NotYetChecked
        } else if fault.is_some() {
            Standing::Waiting
        } else {
            fault = requirement.fault(evidence);
            if fault.is_none() {
                Standing::Met
            } else {
                Standing::Unmet
            }
        };
        checklist.push((requirement.name(), standing));
    }
    Judgement { checklist, fault }
}

#[cfg(test)]
mod tests {
    use super::super::requirement::{
        compiles, ends_by_itself_with_success, no_thread_panics, prints,
    };
    use super::*;
    use crate::program::{End, Limit, Run};

    fn verdict(end: End, stdout: &str, stderr: &str) -> Judgement {
        let lesson = [
            compiles(),
            no_thread_panics(),
            ends_by_itself_with_success(),
            prints("it prints a", &["a"]),
            Requirement::not_yet_checked("in every order"),
        ];
        let run = Run {
            end,
            stdout: stdout.into(),
            stderr: stderr.into(),
        };
        judge(
            &lesson,
            &Evidence::Ran {
                warnings: Vec::new(),
                run,
            },
        )
    }

    const PANIC: &str = "\nthread 'main' (1) panicked at a.rs:1:2:\nboo\n";

    #[test]
    fn what_happened_first_is_the_verdict() {
        for (end, stdout, stderr, expected) in [
            (End::Exit(0), "a\n", "", Verdict::Passed),
            (End::Exit(0), "b\n", "", Verdict::WrongOutput),
            (End::Exit(3), "a\n", "", Verdict::WrongOutput),
            (End::Signal(6), "a\n", "", Verdict::WrongOutput),
            (End::Exit(101), "", PANIC, Verdict::Panicked),
            (End::Exit(0), "a\n", PANIC, Verdict::Panicked),
            (End::Exceeded(Limit::Time), "", PANIC, Verdict::Panicked),
            (End::Exceeded(Limit::Time), "b\n", "", Verdict::TooMuch),
        ] {
            assert_eq!(
                verdict(end, stdout, stderr).verdict(),
                expected,
                "{end:?} {stdout:?}"
            );
        }
    }

    #[test]
    fn what_comes_after_the_fault_waits_and_what_is_not_checked_says_so() {
        let standings = verdict(End::Exit(3), "a\n", "").checklist;
        use Standing::*;
        let expected = [Met, Met, Unmet, Waiting, NotYetChecked];
        assert_eq!(
            standings
                .iter()
                .map(|(_, standing)| *standing)
                .collect::<Vec<_>>(),
            expected
        );
    }
}
