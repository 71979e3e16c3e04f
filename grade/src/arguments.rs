//! The command line, read. By clap's builder, as the command `rivulets` reads its own.

use crate::handed_in::Shard;
use crate::lessons::Lessons;
use clap::builder::PossibleValue;
use clap::{Arg, ArgAction, ArgMatches, Command as Usage, ValueEnum, value_parser};
use rivulets::exercise::ExerciseId;
use std::path::PathBuf;
use std::thread;
use std::time::Duration;

/// Seconds that a text may take in all: ten times what the slowest known does that is meant well.
const TIME_LIMIT: u64 = 60;

/// What is to be done.
pub enum Task {
    /// Answers are to be graded.
    Grade(Arguments),
    /// Reports are to be joined, and told of in this form.
    Merge(Vec<PathBuf>, Format, Option<PathBuf>),
}

/// What is to be graded, and how.
pub struct Arguments {
    /// Learners' folders, and folders of such.
    pub folders: Vec<PathBuf>,
    /// The lessons that are graded; none: all.
    pub lessons: Vec<ExerciseId>,
    /// Which part of the class; none: the whole.
    pub shard: Option<Shard>,
    /// How many texts are graded at a time.
    pub jobs: usize,
    /// How long a text may take in all.
    pub time_limit: Duration,
    /// In which form it is told.
    pub format: Format,
    /// The file that it is written to.
    pub output: Option<PathBuf>,
    /// Whether all that is told of each answer stands below its row.
    pub whole_verdicts: bool,
    /// Whether programs may do what they like.
    pub without_sandbox: bool,
}

impl Arguments {
    /// Reads the process's arguments; ends it where they can't be understood.
    pub fn read() -> Task {
        let mut matches = usage().get_matches();
        if let Some((_, mut matches)) = matches.remove_subcommand() {
            let (format, output) = told(&mut matches);
            return Task::Merge(all(&mut matches, "reports"), format, output);
        }
        let (format, output) = told(&mut matches);
        let lessons = all::<Lessons>(&mut matches, "lessons").into_iter();
        Task::Grade(Self {
            folders: all(&mut matches, "folders"),
            lessons: lessons.flat_map(|Lessons(lessons)| lessons).collect(),
            jobs: jobs(matches.remove_one("jobs")),
            time_limit: Duration::from_secs(matches.remove_one("time-limit").unwrap_or(TIME_LIMIT)),
            shard: matches.remove_one("shard"),
            format,
            output,
            whole_verdicts: matches.get_flag("whole-verdicts"),
            without_sandbox: matches.get_flag("without-sandbox"),
        })
    }
}

fn all<T: Clone + Send + Sync + 'static>(matches: &mut ArgMatches, name: &str) -> Vec<T> {
    matches.remove_many(name).into_iter().flatten().collect()
}

/// In which form, and where. What a file's name says is the form if none is named.
fn told(matches: &mut ArgMatches) -> (Format, Option<PathBuf>) {
    let output: Option<PathBuf> = matches.remove_one("output");
    let ending = output.as_ref().and_then(|file| file.extension()?.to_str());
    let of_file = match ending {
        Some("html") => Format::Html,
        Some("json") => Format::Json,
        _ => Format::Text,
    };
    (matches.remove_one("format").unwrap_or(of_file), output)
}

/// In which form a class is told of.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Format {
    /// A line for each row.
    Text,
    /// For machines.
    Json,
    /// As a page.
    Html,
}

impl ValueEnum for Format {
    fn value_variants<'a>() -> &'a [Self] {
        &[Self::Text, Self::Json, Self::Html]
    }

    fn to_possible_value(&self) -> Option<PossibleValue> {
        Some(PossibleValue::new(match self {
            Self::Text => "text",
            Self::Json => "json",
            Self::Html => "html",
        }))
    }
}

/// So many as were named, or as there are cores.
fn jobs(named: Option<u64>) -> usize {
    let cores = thread::available_parallelism().map_or(1, usize::from);
    named.map_or(cores, |named| usize::try_from(named).unwrap_or(cores))
}

fn usage() -> Usage {
    let about = "Grade what learners handed in: a row for each learner and lesson";
    let more = "A folder that has `exercises` in it, or files of exercises, is one learner's; any other is a class, \
        and each folder in it one learner's. A file is an answer to the lesson that its name speaks of. The exit code \
        is 0 when each row was found, 2 when nothing could be graded or the grader had trouble, 130 when it was \
        stopped.";
    Usage::new("grade")
        .bin_name("cargo grade")
        .version(env!("CARGO_PKG_VERSION"))
        .about(about)
        .long_about(format!("{about}.\n\n{more}"))
        .arg(
            Arg::new("folders")
                .value_name("DIR")
                .help("Learners' folders, or folders that hold these")
                .required(true)
                .num_args(1..)
                .value_parser(value_parser!(PathBuf)),
        )
        .arg(lessons())
        .arg(
            Arg::new("jobs")
                .long("jobs")
                .short('j')
                .value_name("N")
                .help("How many texts are graded at a time [default: as many as there are cores]")
                .value_parser(value_parser!(u64).range(1..=256)),
        )
        .arg(time_limit())
        .arg(
            Arg::new("shard")
                .long("shard")
                .value_name("K/N")
                .help("Grade the Kth of N parts of the class, on one machine of several")
                .value_parser(value_parser!(Shard)),
        )
        .arg(told_as())
        .arg(output())
        .arg(
            Arg::new("whole-verdicts")
                .long("full")
                .help("Tell below each row all that `cargo rivulets check` says of such an answer")
                .action(ArgAction::SetTrue),
        )
        .arg(
            Arg::new("without-sandbox")
                .long("no-sandbox")
                .help("Let programs do what they like: only where you trust them, or a machine that you can lose")
                .action(ArgAction::SetTrue),
        )
        .subcommand(merge())
        .subcommand_negates_reqs(true)
        .args_conflicts_with_subcommands(true)
        .disable_help_subcommand(true)
}

fn lessons() -> Arg {
    Arg::new("lessons")
        .long("lesson")
        .value_name("LESSON")
        .help(
            "Lessons to grade, as 3, 1,2,3, 1-8 or many_senders; may be given again [default: all]",
        )
        .action(ArgAction::Append)
        .value_parser(value_parser!(Lessons))
}

fn time_limit() -> Arg {
    Arg::new("time-limit")
        .long("time-limit")
        .value_name("SECONDS")
        .help(format!(
            "How long a text may take, its compilers and all its runs together [default: {TIME_LIMIT}]"
        ))
        .value_parser(value_parser!(u64).range(1..=86_400))
}

fn merge() -> Usage {
    let about = "Join the reports of all parts of a class, made with --format json, into one";
    let reports = Arg::new("reports").value_name("REPORT").required(true);
    let reports = reports.num_args(1..).value_parser(value_parser!(PathBuf));
    Usage::new("merge")
        .about(about)
        .arg(reports.help("Files of JSON"))
        .arg(told_as())
        .arg(output())
}

fn output() -> Arg {
    Arg::new("output")
        .long("output")
        .short('o')
        .value_name("FILE")
        .help("Write it to this file, whole and at the end; one ending in .html or .json tells the format")
        .value_parser(value_parser!(PathBuf))
}

fn told_as() -> Arg {
    Arg::new("format")
        .long("format")
        .value_name("FORMAT")
        .help("How it is told [default: text]")
        .value_parser(value_parser!(Format))
}
