use super::named::Named;
use crate::exercise::ExerciseId;
use crate::schedule::{ParseScheduleError, Schedule};
use crate::verdict::{ParseReceiptError, Receipt};
use clap::Parser;
use clap::builder::{OsStringValueParser, TypedValueParser};
use std::fmt;
use std::path::PathBuf;
use std::str::FromStr;

/// Message passing in Rust, one small broken program at a time.
///
/// Without a subcommand: where you are in the course, and what your current lesson still lacks. A
/// lesson is named by its number: 3, 03 and ex03 are the same. What looks like a path is a file, and
/// is an answer to the lesson that its name speaks of, or to the one behind --as.
#[derive(Parser, Debug)]
#[command(name = "rivulets", version)]
pub(super) struct Arguments {
    #[command(subcommand)]
    pub subcommand: Option<Subcommand>,
}

#[derive(clap::Subcommand, Debug)]
pub(super) enum Subcommand {
    /// Grade lessons or files, or all lessons; exit code 1 if one isn't passed
    #[command(alias = "test", alias = "grade", alias = "verify")]
    Check {
        #[command(flatten)]
        files: Files,
        /// Grade the worked answers instead: the instructor's proof that every lesson can be passed
        #[arg(long, conflicts_with = "lesson")]
        solutions: bool,
    },
    /// Run a lesson's program, or any, plainly, and see what it prints
    Run {
        #[command(flatten)]
        file: OneFile,
    },
    /// Grade again what a receipt is of, and say what has changed since; exit codes as of `check`
    Replay {
        /// The code that a verdict carries
        #[arg(value_name = "CODE")]
        code: Receipt,
        /// The file, if it isn't the lesson's own
        file: Option<PathBuf>,
    },
    /// Put a lesson's program back as it was shipped, and keep yours in .rivulets/backups
    Reset {
        /// A lesson, or `all`; no file is
        #[arg(value_name = "LESSON|all", value_parser = named())]
        lessons: Named,
    },
    /// Run any program under every schedule that can make a difference, and list how it ends
    Explore(ExploreArguments),
    /// Draw how a lesson's program runs: the order that the verdict tells of
    Chart {
        #[command(flatten)]
        file: OneFile,
        #[command(flatten)]
        pictures: Pictures,
        #[command(flatten)]
        which: WhichRun,
    },
    /// Show a hint; a higher number says more
    Hint {
        #[command(flatten)]
        file: OneFile,
        /// Which hint, from 1
        #[arg(default_value_t = 1)]
        number: usize,
    },
}

/// Lessons and files.
#[derive(clap::Args, Clone, Debug)]
pub(super) struct Files {
    /// Lessons, files, or `all` [default: all]
    #[arg(value_name = "LESSON|FILE", value_parser = named())]
    pub named: Vec<Named>,
    /// The lesson that the files are answers to, where their names don't say it
    #[arg(long = "as", value_name = "LESSON")]
    pub lesson: Option<ExerciseId>,
}

/// A lesson or a file.
#[derive(clap::Args, Clone, Debug)]
pub(super) struct OneFile {
    /// A lesson, or a file; without it, the current lesson
    #[arg(value_name = "LESSON|FILE", value_parser = named())]
    pub named: Option<Named>,
    /// The lesson that the file is an answer to, where its name doesn't say it
    #[arg(long = "as", value_name = "LESSON")]
    pub lesson: Option<ExerciseId>,
}

fn named() -> impl TypedValueParser<Value = Named> {
    OsStringValueParser::new().map(Named::from)
}

/// Where pictures go.
#[derive(clap::Args, Clone, Debug, Default)]
pub(super) struct Pictures {
    /// Write the chart to this file, as SVG
    #[arg(long, value_name = "FILE")]
    pub svg: Option<PathBuf>,
    /// Write a page to this file, as HTML: to step through this run and others
    #[arg(long, value_name = "FILE")]
    pub html: Option<PathBuf>,
}

impl Pictures {
    /// Whether one is to be written to a file.
    pub(super) fn any(&self) -> bool {
        self.svg.is_some() || self.html.is_some()
    }
}

/// Which of a program's runs.
#[derive(clap::Args, Clone, Debug, Default)]
#[group(multiple = false)]
pub(super) struct WhichRun {
    /// The run by this schedule, by that in a file, or by that of a receipt
    #[arg(long, value_name = "SCHEDULE|@FILE|RECEIPT")]
    pub schedule: Option<RunCode>,
    /// A run that fails
    #[arg(long)]
    pub failing: bool,
    /// A run that works
    #[arg(long)]
    pub passing: bool,
}

/// A run as it is passed on by hand.
#[derive(Clone, Debug)]
pub(super) enum RunCode {
    Schedule(Schedule),
    Receipt(Receipt),
}

impl RunCode {
    /// Its schedule, unless that was too long for a receipt.
    pub(super) fn run(&self) -> Option<&Schedule> {
        match self {
            RunCode::Schedule(schedule) => Some(schedule),
            RunCode::Receipt(receipt) => receipt.schedule.as_ref(),
        }
    }
}

impl fmt::Display for RunCode {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        match self {
            RunCode::Schedule(schedule) => schedule.fmt(f),
            RunCode::Receipt(receipt) => receipt.fmt(f),
        }
    }
}

impl FromStr for RunCode {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        if let Some(file) = text.strip_prefix('@') {
            let text = std::fs::read_to_string(file);
            let text = text.map_err(|error| format!("{file} can't be read: {error}"))?;
            return text.parse();
        }
        let text = text.trim();
        // No schedule begins with a letter.
        if text.starts_with(|first: char| first.is_ascii_alphabetic()) {
            let receipt = text.parse().map(RunCode::Receipt);
            receipt.map_err(|error: ParseReceiptError| error.to_string())
        } else {
            let schedule = text.parse().map(RunCode::Schedule);
            schedule.map_err(|error: ParseScheduleError| error.to_string())
        }
    }
}

/// What `explore` is asked for.
#[derive(clap::Args, Clone, Debug)]
pub(super) struct ExploreArguments {
    /// The program: a file with `main`, or a lesson's own
    #[arg(value_name = "FILE|LESSON", value_parser = named())]
    pub file: Named,
    /// For people or for machines
    #[arg(long, value_enum, default_value_t = Format::Text)]
    pub format: Format,
    /// Run every schedule there is, even those that can't differ
    #[arg(long)]
    pub no_reduction: bool,
    /// Draw one of its runs as well
    #[arg(long, conflicts_with = "format")]
    pub chart: bool,
    #[command(flatten)]
    pub pictures: Pictures,
    #[command(flatten)]
    pub which: WhichRun,
    /// Stop after so many schedules [default: 50000, or 2000 where each needs a process of its own]
    #[arg(long, value_name = "N")]
    pub max_schedules: Option<u64>,
    /// Stop after so many steps in all runs together [default: 5000000]
    #[arg(long, value_name = "N")]
    pub max_steps: Option<u64>,
}

/// How a report is written.
#[derive(Clone, Copy, PartialEq, Eq, Debug, clap::ValueEnum)]
pub(super) enum Format {
    /// Sentences
    Text,
    /// One object; docs/explore.md tells its fields
    Json,
}
