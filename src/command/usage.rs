//! What clap knows of the command line: subcommands, what they take, and the words of its help.
//!
//! By clap's builder, whose crate is the half of clap without macros: a learner's first build would have to compile
//! those, and their parser of Rust.

use super::editor::BEHIND;
use super::format::Format;
use super::named::Named;
use super::run_code::RunCode;
use super::shell::Shell;
use crate::exercise::ExerciseId;
use crate::verdict::Receipt;
use clap::builder::{OsStringValueParser, PossibleValue, TypedValueParser, ValueParser};
use clap::{Arg, ArgAction, ArgGroup, Command as Usage, ValueEnum, value_parser};
use std::ffi::OsString;
use std::path::PathBuf;
use std::str::FromStr;

/// The command `rivulets`.
pub(super) fn usage() -> Usage {
    let about = "Message passing in Rust, one small broken program at a time";
    let more = "Without a subcommand: where you are in the course, and what your current lesson still lacks. A \
        lesson is named by its number or title: 3, 03, ex03 and many_senders are the same. What \
        looks like a path is a file, and \
        is an answer to the lesson that its name speaks of, or to the one behind --as.";
    Usage::new("rivulets")
        .version(env!("CARGO_PKG_VERSION"))
        .about(about)
        .long_about(format!("{about}.\n\n{more}"))
        .subcommands([
            check(),
            run(),
            replay(),
            reset(),
            explore(),
            chart(),
            hint(),
            watch(),
            why(),
            predict(),
            completions(),
            complete(),
            editor(),
        ])
}

fn check() -> Usage {
    let lesson = "The lesson that the files are answers to, where their names don't say it";
    let solutions =
        "Grade the worked answers instead: the instructor's proof that every lesson can be passed";
    Usage::new("check")
        .about("Grade lessons or files, or all lessons; exit code 1 if one isn't passed")
        .aliases(["test", "grade", "verify"])
        .arg(
            named(
                "named",
                "LESSON|FILE",
                "Lessons, files, or `all` [default: all]",
            )
            .num_args(1..)
            .action(ArgAction::Append),
        )
        .arg(answer_to(lesson))
        .arg(flag("solutions", solutions).conflicts_with("lesson"))
}

fn run() -> Usage {
    Usage::new("run")
        .about("Run a lesson's program, or any, plainly, and see what it prints")
        .args(one_file())
}

fn replay() -> Usage {
    let about = "Grade again what a receipt is of, and say what has changed since; exit codes as of `check`";
    Usage::new("replay")
        .about(about)
        .arg(
            Arg::new("code")
                .required(true)
                .value_name("CODE")
                .value_parser(value_parser!(Receipt))
                .help("The code that a verdict carries"),
        )
        .arg(
            Arg::new("file")
                .value_name("FILE")
                .value_parser(value_parser!(PathBuf))
                .help("The file, if it isn't the lesson's own"),
        )
}

fn reset() -> Usage {
    let about =
        "Put a lesson's program back as it was shipped, and keep yours in .rivulets/backups";
    let lessons = named("lessons", "LESSON|all", "A lesson, or `all`; no file is");
    Usage::new("reset").about(about).arg(lessons.required(true))
}

fn watch() -> Usage {
    let about =
        "Grade a lesson whenever you save it, on a screen with hints, charts and all lessons";
    let lesson = Arg::new("lesson").value_name("LESSON");
    let lesson = lesson.value_parser(value_parser!(OsString));
    let help = "The lesson to begin with [default: the first that isn't passed]";
    Usage::new("watch").about(about).arg(lesson.help(help))
}

fn completions() -> Usage {
    let about =
        "Print what makes a shell complete commands and lessons; README tells where it goes";
    let shell = Arg::new("shell").value_name("SHELL").required(true);
    Usage::new("completions")
        .about(about)
        .arg(shell.value_parser(value_parser!(Shell)))
}

/// What such a shell asks.
fn complete() -> Usage {
    let typed = Arg::new("typed").num_args(0..).last(true);
    Usage::new("complete")
        .hide(true)
        .arg(typed.allow_hyphen_values(true))
}

fn explore() -> Usage {
    let about =
        "Run any program under every schedule that can make a difference, and list how it ends";
    let file = "The program: a file with `main`, or a lesson's own";
    let schedules = "Stop after so many schedules [default: 50000, or 2000 where each needs a process of its own]";
    let steps = "Stop after so many steps in all runs together [default: 5000000]";
    let explore = Usage::new("explore")
        .about(about)
        .arg(named("file", "FILE|LESSON", file).required(true))
        .arg(
            option("format", "FORMAT", value_parser!(Format))
                .default_value("text")
                .help("For people or for machines"),
        )
        .arg(flag(
            "no-reduction",
            "Run every schedule there is, even those that can't differ",
        ))
        .arg(flag("chart", "Draw one of its runs as well").conflicts_with("format"))
        .args(pictures());
    which_run(explore)
        .arg(option("max-schedules", "N", ValueParser::new(number::<u64>)).help(schedules))
        .arg(option("max-steps", "N", ValueParser::new(number::<u64>)).help(steps))
        .arg(
            flag(
                "exhaustive",
                "Don't stop before all were run, however long that takes; Ctrl-C ends it",
            )
            .conflicts_with_all(["max-schedules", "max-steps"]),
        )
}

fn chart() -> Usage {
    let chart = Usage::new("chart")
        .about("Draw how a lesson's program runs: the order that the verdict tells of")
        .args(one_file())
        .args(pictures());
    which_run(chart)
}

fn hint() -> Usage {
    Usage::new("hint")
        .about("Show a hint; a higher number says more")
        .args(one_file())
        .arg(
            Arg::new("number")
                .value_name("NUMBER")
                .value_parser(number::<usize>)
                .default_value("1")
                .help("Which hint, from 1"),
        )
}

fn why() -> Usage {
    Usage::new("why")
        .about("Take each piece of an answer that passes away in turn, and say what it was for")
        .args(one_file())
}

fn predict() -> Usage {
    Usage::new("predict")
        .about("Foretell how a program can begin and end, and see how right that was")
        .arg(named(
            "named",
            "LESSON|FILE",
            "A lesson, or any file; without it, the current lesson",
        ))
}

fn editor() -> Usage {
    Usage::new("editor")
        .about("Say what an editor shows of your files, in cargo's form: README tells which editors ask for it")
        .arg(flag(BEHIND, "").hide(true))
}

/// A lesson or a file, or neither.
fn one_file() -> [Arg; 2] {
    [
        named(
            "named",
            "LESSON|FILE",
            "A lesson, or a file; without it, the current lesson",
        ),
        answer_to("The lesson that the file is an answer to, where its name doesn't say it"),
    ]
}

/// Where pictures go.
fn pictures() -> [Arg; 2] {
    let file = |name| option(name, "FILE", value_parser!(PathBuf));
    [
        file("svg").help("Write the chart to this file, as SVG"),
        file("html")
            .help("Write a page to this file, as HTML: to step through this run and others"),
    ]
}

/// Which of a program's runs, in one way at most.
fn which_run(command: Usage) -> Usage {
    let schedule = "The run by this schedule, by that in a file, or by that of a receipt";
    let by = option("schedule", "SCHEDULE|@FILE|RECEIPT", value_parser!(RunCode));
    command
        .arg(by.help(schedule))
        .arg(flag("failing", "A run that fails"))
        .arg(flag("passing", "A run that works"))
        .group(ArgGroup::new("which").args(["schedule", "failing", "passing"]))
}

fn named(id: &'static str, name: &'static str, help: &'static str) -> Arg {
    let parser = OsStringValueParser::new().map(Named::from);
    Arg::new(id)
        .value_name(name)
        .value_parser(parser)
        .help(help)
}

fn answer_to(help: &'static str) -> Arg {
    let lesson = Arg::new("lesson").long("as").value_name("LESSON");
    lesson.value_parser(value_parser!(ExerciseId)).help(help)
}

fn option(name: &'static str, value: &'static str, parser: impl Into<ValueParser>) -> Arg {
    Arg::new(name)
        .long(name)
        .value_name(value)
        .value_parser(parser)
}

/// A number; what std says of a text that is none is about the digits of a string.
fn number<T: FromStr>(text: &str) -> Result<T, String> {
    text.parse()
        .map_err(|_| "a whole number is wanted here, such as 2".to_owned())
}

fn flag(name: &'static str, help: &'static str) -> Arg {
    Arg::new(name)
        .long(name)
        .action(ArgAction::SetTrue)
        .help(help)
}

impl ValueEnum for Shell {
    fn value_variants<'a>() -> &'a [Self] {
        &[Shell::Bash, Shell::Zsh, Shell::Fish]
    }

    fn to_possible_value(&self) -> Option<PossibleValue> {
        Some(PossibleValue::new(match self {
            Shell::Bash => "bash",
            Shell::Zsh => "zsh",
            Shell::Fish => "fish",
        }))
    }
}

impl ValueEnum for Format {
    fn value_variants<'a>() -> &'a [Self] {
        &[Format::Text, Format::Json]
    }

    fn to_possible_value(&self) -> Option<PossibleValue> {
        Some(match self {
            Format::Text => PossibleValue::new("text").help("Sentences"),
            Format::Json => {
                PossibleValue::new("json").help("One object; docs/explore.md tells its fields")
            }
        })
    }
}
