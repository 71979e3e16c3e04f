use crate::exercise::{ExerciseId, ParseIdError};
use clap::Parser;
use std::str::FromStr;

/// Message passing in Rust, one small broken program at a time.
///
/// Without a subcommand: where you are in the course, and what your current lesson still lacks. A
/// lesson is named by its number: 3, 03 and ex03 are the same.
#[derive(Parser, Debug)]
#[command(name = "rivulets", version)]
pub(super) struct Arguments {
    #[command(subcommand)]
    pub subcommand: Option<Subcommand>,
}

#[derive(clap::Subcommand, Debug)]
pub(super) enum Subcommand {
    /// Grade a lesson, or all of them; exit code 1 if one isn't passed
    Check {
        /// A lesson, or `all`
        #[arg(default_value = "all", value_name = "LESSON|all")]
        lessons: Which,
        /// Grade the worked answers instead: the instructor's proof that every lesson can be passed
        #[arg(long, conflicts_with = "lessons")]
        solutions: bool,
    },
    /// Run a lesson's program plainly, and see what it prints
    Run {
        /// A lesson
        lesson: ExerciseId,
    },
    /// Put a lesson's program back as it was shipped, and keep yours in .rivulets/backups
    Reset {
        /// A lesson, or `all`
        #[arg(value_name = "LESSON|all")]
        lessons: Which,
    },
    /// Show a hint; a higher number says more
    Hint {
        /// A lesson
        lesson: ExerciseId,
        /// Which hint, from 1
        #[arg(default_value_t = 1)]
        number: usize,
    },
}

/// One lesson or all.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Which {
    All,
    One(ExerciseId),
}

impl FromStr for Which {
    type Err = ParseIdError;

    fn from_str(text: &str) -> Result<Self, ParseIdError> {
        if text == "all" {
            Ok(Self::All)
        } else {
            text.parse().map(Self::One)
        }
    }
}
