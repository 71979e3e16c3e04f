//! `cargo grade DIR…`: grades what a class handed in, a row for each learner and lesson.

mod answer;
mod arguments;
mod class;
mod confine;
mod finding;
mod grading;
mod mistake;
mod plan;
mod progress;
mod report;
mod row;
mod say;
mod store;
mod words;
mod work;

use arguments::{Arguments, Format, Task};
use plan::Plan;
use report::Report;
use rivulets::command::Class as Course;
use rivulets::exercise::Exercise;
use rivulets::process::stop_with_us;
use rivulets::schedule::Stop;
use row::Status;
use std::process::ExitCode;
use store::Store;
use words::containment;
use work::Room;

/// The grader's own trouble, or a command that can't be understood (clap's code too).
const TROUBLE: u8 = 2;
/// Ctrl-C came before all was graded (a shell's code of it).
const STOPPED: u8 = 130;

fn main() -> ExitCode {
    if let Some(code) = confine::become_confined() {
        return code;
    }
    let done = match Arguments::read() {
        Task::Grade(arguments) => grade(&arguments),
    };
    done.unwrap_or_else(|code| code)
}

fn grade(arguments: &Arguments) -> Result<ExitCode, ExitCode> {
    if !arguments.without_sandbox {
        contain()?;
    }
    let stop = Stop::from(stop_with_us());
    let course = Course::open()?;
    let exercises = exercises(&course, arguments)?;
    let store = Store::open(&course, !arguments.without_sandbox);
    let store = store.map_err(|error| trouble(&words::no_store(&error)))?;
    let submissions = class::submissions(&arguments.folders);
    let plan = Plan::of(&course, &submissions, &exercises);
    let room = Room {
        course: &course,
        store: &store,
        stop: &stop,
    };
    let width = submissions
        .iter()
        .map(|one| unicode_width::UnicodeWidthStr::width(&*one.learner));
    let (width, mut rows) = (width.max().unwrap_or_default(), Vec::new());
    let format = arguments.format;
    let graded = grading::grade(&room, &plan, arguments.jobs, &mut |row| {
        if format == Format::Text {
            say::say(&words::row(&row, width));
        }
        rows.push(row);
    });
    graded.map_err(|(done, all)| {
        say::aside(&words::stopped(done, all));
        ExitCode::from(STOPPED)
    })?;
    let is_troubled = rows.iter().any(|row| row.status == Status::Trouble);
    match format {
        Format::Text => say::say(&words::summary(&rows)),
        Format::Json => json(&Report::of(&course, &store, &exercises, &plan, rows))?,
    }
    match is_troubled {
        true => Err(TROUBLE.into()),
        false => Ok(ExitCode::SUCCESS),
    }
}

fn json(report: &Report) -> Result<(), ExitCode> {
    let json = serde_json::to_string_pretty(report);
    let json = json.map_err(|error| trouble(&words::no_report(&error)))?;
    say::say(&(json + "\n"));
    Ok(())
}

/// Those that were named, in the order of the course, or all.
fn exercises<'c>(course: &'c Course, arguments: &Arguments) -> Result<Vec<&'c Exercise>, ExitCode> {
    let lessons = &arguments.lessons;
    lessons
        .iter()
        .try_for_each(|id| course.exercise(*id).map(drop))?;
    let is_named = |exercise: &&Exercise| lessons.is_empty() || lessons.contains(&exercise.id);
    Ok(course.exercises().iter().filter(is_named).collect())
}

fn trouble(words: &str) -> ExitCode {
    say::aside(words);
    TROUBLE.into()
}

/// From now on what was handed in is contained.
fn contain() -> Result<(), ExitCode> {
    let lacking = confine::begin().map_err(|error| trouble(&containment::no_command(&error)))?;
    if lacking.iter().any(|lack| lack.is_indispensable()) {
        return Err(trouble(&containment::no_sandbox(&lacking)));
    }
    say::aside(&containment::less_of_a_sandbox(&lacking));
    Ok(())
}
