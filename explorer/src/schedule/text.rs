//! The text form of a schedule, short enough to be passed on by hand.
//!
//! Runs of one thread are counted: `0x3.1.0~1` is thread 0 three times, then thread 1, then thread
//! 0 with its operation's variant 1. The empty schedule is `-`.

use crate::trace::Choice;
use std::fmt;
use std::str::FromStr;

/// The longest schedule that is read, in choices: more than any run may have.
const LONGEST: usize = 1_000_000;

/// Which thread moves, and how, at each decision from the start of a run.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Schedule(pub Vec<Choice>);

/// Why a text is no schedule.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ParseScheduleError {
    part: String,
    kind: ParseErrorKind,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum ParseErrorKind {
    NotAChoice,
    CountOfNothing,
    TooLong,
}

impl ParseScheduleError {
    /// The part between two dots that could not be read.
    pub fn part(&self) -> &str {
        &self.part
    }
}

impl fmt::Display for ParseScheduleError {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        let part = &self.part;
        match self.kind {
            ParseErrorKind::NotAChoice => write!(
                f,
                "`{part}` is no choice of a thread, such as `2`, `2x5` or `2~1`"
            ),
            ParseErrorKind::CountOfNothing => write!(f, "`{part}` repeats a choice 0 times"),
            ParseErrorKind::TooLong => write!(
                f,
                "with `{part}` the schedule is longer than {LONGEST} choices"
            ),
        }
    }
}

impl std::error::Error for ParseScheduleError {}

impl fmt::Display for Schedule {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        if self.0.is_empty() {
            return f.write_str("-");
        }
        for (i, run) in self.0.chunk_by(|a, b| a == b).enumerate() {
            if i > 0 {
                f.write_str(".")?;
            }
            write!(f, "{}", run[0].thread)?;
            if run[0].variant > 0 {
                write!(f, "~{}", run[0].variant)?;
            }
            if run.len() > 1 {
                write!(f, "x{}", run.len())?;
            }
        }
        Ok(())
    }
}

impl FromStr for Schedule {
    type Err = ParseScheduleError;

    fn from_str(text: &str) -> Result<Schedule, ParseScheduleError> {
        let mut choices = Vec::new();
        if text == "-" {
            return Ok(Schedule(choices));
        }
        for part in text.split('.') {
            let error = |kind| ParseScheduleError {
                part: part.to_owned(),
                kind,
            };
            let (choice, count) = parse_part(part).ok_or(error(ParseErrorKind::NotAChoice))?;
            if count == 0 {
                return Err(error(ParseErrorKind::CountOfNothing));
            }
            if count > LONGEST - choices.len() {
                return Err(error(ParseErrorKind::TooLong));
            }
            choices.resize(choices.len() + count, choice);
        }
        Ok(Schedule(choices))
    }
}

/// A choice and how often it is taken: `2`, `2~1`, `2x5`, `2~1x5`.
fn parse_part(part: &str) -> Option<(Choice, usize)> {
    let (choice, count) = match part.split_once('x') {
        Some((choice, count)) => (choice, number(count)?),
        None => (part, 1),
    };
    let (thread, variant) = match choice.split_once('~') {
        Some((thread, variant)) => (thread, number(variant)?),
        None => (choice, 0),
    };
    let thread = number(thread)?;
    Some((
        Choice {
            thread: thread.try_into().ok()?,
            variant: variant.try_into().ok()?,
        },
        count,
    ))
}

/// Digits alone: `usize::from_str` would take a sign too.
fn number(digits: &str) -> Option<usize> {
    if digits.bytes().all(|b| b.is_ascii_digit()) {
        digits.parse().ok()
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn schedule(choices: &[(u16, u16)]) -> Schedule {
        Schedule(
            choices
                .iter()
                .map(|&(thread, variant)| Choice { thread, variant })
                .collect(),
        )
    }

    #[test]
    fn runs_of_one_choice_are_counted() {
        let example = schedule(&[(0, 0), (0, 0), (0, 0), (1, 0), (0, 1), (999, 2), (999, 2)]);
        assert_eq!(example.to_string(), "0x3.1.0~1.999~2x2");
        assert_eq!("0x3.1.0~1.999~2x2".parse(), Ok(example));
    }

    #[test]
    fn the_empty_schedule_has_a_text_too() {
        assert_eq!(Schedule::default().to_string(), "-");
        assert_eq!("-".parse(), Ok(Schedule::default()));
    }

    #[test]
    fn what_is_no_schedule_is_refused_with_its_part() {
        for (text, part) in [
            ("", ""),
            ("0.", ""),
            ("0.+1", "+1"),
            ("1x", "1x"),
            ("x2", "x2"),
            ("70000", "70000"),
            ("0~", "0~"),
        ] {
            let error = text.parse::<Schedule>().expect_err(text);
            assert_eq!(
                (error.part(), error.kind),
                (part, ParseErrorKind::NotAChoice),
                "{text}"
            );
        }
        assert_eq!(
            "0x0".parse::<Schedule>().unwrap_err().kind,
            ParseErrorKind::CountOfNothing
        );
        assert_eq!(
            "0x1000000.1".parse::<Schedule>().unwrap_err().kind,
            ParseErrorKind::TooLong
        );
    }
}
