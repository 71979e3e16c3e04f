//! `cargo grade DIR…`: grades what a class handed in, a row for each learner and lesson.

mod answer;
mod arguments;
mod class;
mod found;
mod rows;
mod say;
mod words;

use arguments::{Arguments, Task};
use rivulets::command::Class as Course;
use std::process::ExitCode;

/// The grader's own trouble, or a command that can't be understood (clap's code too).
const TROUBLE: u8 = 2;

fn main() -> ExitCode {
    let task = Arguments::read();
    let done = match task {
        Task::Grade(arguments) => grade(&arguments),
    };
    done.unwrap_or_else(|code| code)
}

fn grade(arguments: &Arguments) -> Result<ExitCode, ExitCode> {
    if !arguments.without_sandbox {
        say::aside(&words::no_sandbox());
        return Err(TROUBLE.into());
    }
    let course = Course::open()?;
    let submissions = class::submissions(&arguments.folders);
    rows::each(&course, &submissions, &arguments.lessons)
}
