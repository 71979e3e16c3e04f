//! `cargo grade DIR…`: grades what a class handed in, a row for each learner and lesson.

mod alike;
mod arguments;
mod confine;
mod grading;
mod handed_in;
mod lessons;
mod report;
mod told;
mod words;

use arguments::{Arguments, Format, Task};
use grading::{Plan, Room, Store};
use handed_in::Submission;
use report::{Report, Status};
use rivulets::command::Class as Course;
use rivulets::exercise::Exercise;
use rivulets::process::stop_with_us;
use rivulets::schedule::Stop;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use told::{Lines, say};
use words::containment;

/// The grader's own trouble, or a command that can't be understood (clap's code too).
const TROUBLE: u8 = 2;
/// Ctrl-C came before all was graded (a shell's code of it).
const STOPPED: u8 = 130;

fn main() -> ExitCode {
    if let Some(code) = confine::become_confined() {
        return code;
    }
    let done = match Arguments::read() {
        Task::Grade(arguments) => written(arguments.output.as_deref(), || grade(&arguments)),
        Task::Merge(files, format, output) => written(output.as_deref(), || merge(&files, format)),
    };
    done.unwrap_or_else(|code| code)
}

/// Writes what that tells to a file, if one is named; a command that was stopped or failed tells nothing.
fn written(
    file: Option<&Path>,
    tells: impl FnOnce() -> Result<ExitCode, ExitCode>,
) -> Result<ExitCode, ExitCode> {
    let Some(file) = file else { return tells() };
    say::keep();
    let done = tells()?;
    let written = say::write(file);
    written.map_err(|error| trouble(&words::folders::no_output(file, &error)))?;
    Ok(done)
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
    let (submissions, is_nothing) = submissions(&arguments.folders)?;
    let submissions = match arguments.shard {
        Some(shard) => shard.take(submissions),
        None => submissions,
    };
    let plan = Plan::of(&course, &submissions, &exercises);
    let room = Room {
        course: &course,
        store: &store,
        most: arguments.time_limit,
        stop: &stop,
    };
    let verdicts = arguments.whole_verdicts.then_some(&store);
    let mut lines = Lines::of(submissions.iter().map(|one| &*one.learner), verdicts);
    let (format, mut rows) = (arguments.format, Vec::new());
    let graded = grading::grade(&room, &plan, arguments.jobs, &mut |row| {
        if format == Format::Text {
            lines.tell(&row);
        }
        rows.push(row);
    });
    graded.map_err(|(done, all)| {
        say::aside(&words::stopped(done, all));
        ExitCode::from(STOPPED)
    })?;
    let is_troubled = rows.iter().any(|row| row.status == Status::Trouble);
    match format {
        Format::Text => lines.end(&rows),
        _ => told::report(
            &Report::of(&course, &store, arguments.shard, &exercises, &plan, rows),
            format,
        )?,
    }
    if is_nothing {
        say::aside(&words::folders::nothing(&arguments.folders));
    }
    match is_troubled || is_nothing {
        true => Ok(TROUBLE.into()),
        false => Ok(ExitCode::SUCCESS),
    }
}

/// What learners handed in, and whether there is no answer in all of it.
fn submissions(folders: &[PathBuf]) -> Result<(Vec<Submission>, bool), ExitCode> {
    let all = handed_in::handed_in(folders);
    let all = all.map_err(|folder| trouble(&words::folders::nowhere(&folder)))?;
    say::aside(&words::folders::passed_over(&all.passed_over));
    let is_nothing = !all.submissions.iter().any(|one| one.answers.is_ok());
    match all.submissions.is_empty() {
        true => Err(trouble(&words::folders::nothing(folders))),
        false => Ok((all.submissions, is_nothing)),
    }
}

/// Joins reports of a class's parts.
fn merge(files: &[PathBuf], format: Format) -> Result<ExitCode, ExitCode> {
    let merged =
        report::merge(files).map_err(|unmerged| trouble(&words::merge::unmerged(&unmerged)))?;
    told::report(&merged, format)?;
    Ok(ExitCode::SUCCESS)
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
