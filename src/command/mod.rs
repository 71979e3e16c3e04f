//! The command line, one file a subcommand, and the lessons as `cargo test --test exNN` runs them.

mod any_program;
mod arguments;
mod as_shipped;
mod chart;
mod check;
mod class;
mod complete;
mod course;
mod desk;
mod editor;
mod explore;
mod format;
mod hint;
mod lesson_test;
mod long_schedules;
mod named;
mod overview;
mod picture;
mod predict;
mod replay;
mod reset;
mod run;
mod run_code;
mod say;
mod shell;
mod slip_test;
mod slips;
mod test_arguments;
mod told;
mod usage;
mod watch;
mod watching;
mod why;

pub use as_shipped::{AsShipped, as_shipped};
pub use class::Class;
pub use desk::{Desk, NoVerdict, Saved};
pub use lesson_test::grade_as_test;
pub use slip_test::{notice_slips, say_what_to_type};

use crate::course::{Graded, Lesson};
use crate::exercise::{Catalog, Project};
use crate::process::{
    Computing, columns, columns_of_stderr, end_with_us, hear_of_computing, stop_on_ctrl_c,
};
use crate::schedule::Stop;
use crate::source::{Fault, FaultKind};
use crate::words;
use arguments::{Arguments, Subcommand};
use say::say_aside;
use std::env;
use std::path::PathBuf;
use std::process::ExitCode;

/// A lesson isn't passed.
const NOT_PASSED: u8 = 1;
/// The grader's own trouble, or a command that can't be understood (clap's code too).
const TROUBLE: u8 = 2;
/// Ctrl-C came before there was a verdict (a shell's code of it).
const STOPPED: u8 = 130;

/// The course as a subcommand sees it.
struct Course {
    project: Project,
    catalog: Catalog,
    lessons: Vec<Lesson>,
    /// The folder that one stands in.
    here: PathBuf,
    /// Whether a learner wants to wait no longer.
    stop: Stop,
}

/// The command `rivulets`: reads the process's arguments, and gives its exit code.
pub fn main() -> ExitCode {
    keep_to_the_terminal();
    let arguments = slips::understood(env::args_os().collect());
    let read = Arguments::read(&arguments);
    let read = read.map_err(|error| slips::say(&error, &arguments));
    read.and_then(dispatch).unwrap_or_else(|code| code)
}

/// How wide what is made on this thread may be.
fn keep_to_the_terminal() {
    if let Some(columns) = columns().or_else(columns_of_stderr) {
        words::set_width(columns);
    }
}

/// Says of a program that computes for long that it does. A watchdog's thread calls this.
fn say_computing(computing: &Computing) {
    keep_to_the_terminal();
    say_aside(&words::computing(computing));
}

/// A learner's Ctrl-C ends what is graded; a program that is run for its own sake ends with us.
fn stop(arguments: &Arguments) -> Stop {
    match arguments.subcommand {
        Some(Subcommand::Run { .. } | Subcommand::Reset { .. } | Subcommand::Predict { .. }) => {
            end_with_us();
            Stop::default()
        }
        _ => Stop::from(stop_on_ctrl_c()),
    }
}

/// Says what keeps a command from being done.
fn refuse(words: &str) -> ExitCode {
    say_aside(words);
    TROUBLE.into()
}

/// The exit code of a file that was graded.
fn code_of_verdict(graded: &Graded) -> ExitCode {
    match graded.judgement.passed() {
        true => ExitCode::SUCCESS,
        false => NOT_PASSED.into(),
    }
}

/// The exit code where a file can't be graded.
fn code_of(fault: &Fault) -> ExitCode {
    match fault.kind() {
        FaultKind::Interrupted => STOPPED.into(),
        _ => TROUBLE.into(),
    }
}

fn dispatch(arguments: Arguments) -> Result<ExitCode, ExitCode> {
    hear_of_computing(say_computing);
    match &arguments.subcommand {
        Some(Subcommand::Explore(arguments)) => return explore::explore(arguments),
        Some(Subcommand::Watch { lesson }) => return watch::watch(lesson.clone()),
        Some(Subcommand::Completions { shell }) => return Ok(complete::completions(*shell)),
        Some(Subcommand::Complete { typed }) => return Ok(complete::complete(typed)),
        Some(Subcommand::Editor { is_behind }) => return editor::editor(*is_behind),
        _ => {}
    }
    let mut course = Course::open()?;
    course.stop = stop(&arguments);
    match arguments.subcommand {
        None => overview::overview(&course),
        Some(Subcommand::Check {
            files,
            solutions: true,
        }) => check::solutions(&course, &files.named),
        Some(Subcommand::Check { files, .. }) => check::check(&course, &files.named, files.lesson),
        Some(Subcommand::Run { file }) => run::run(&course, &file),
        Some(Subcommand::Replay { code, file }) => replay::replay(&course, &code, file.as_deref()),
        Some(Subcommand::Reset { lessons }) => reset::reset(&course, &lessons),
        Some(Subcommand::Chart {
            file,
            pictures,
            which,
        }) => chart::chart(&course, &file, &pictures, &which),
        Some(Subcommand::Hint { file, number }) => hint::hint(&course, &file, number),
        Some(Subcommand::Why { file }) => why::why(&course, &file),
        Some(Subcommand::Predict { file }) => predict::predict(&course, file.as_ref()),
        // Those are done by now.
        Some(_) => Ok(ExitCode::SUCCESS),
    }
}
