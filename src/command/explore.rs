//! `rivulets explore`: every schedule of any program.

use super::say::{say, say_aside};
use super::{
    Course, NOT_PASSED, STOPPED, TROUBLE,
    any_program::AnyProgram,
    arguments::ExploreArguments,
    format::Format,
    long_schedules,
    named::{Named, Takes},
    picture::{self, MOST_RUNS},
    refuse,
    run_code::RunCode,
    watching::Watching,
};
use crate::build::{Checked, Observed, Snapshot, Unchecked, check_and_observe};
use crate::exercise::{Project, Subject};
use crate::explore::Explorer;
use crate::picture::Scene;
use crate::process::{columns, stop_with_us};
use crate::report::{Report, end};
use crate::schedule::{Bounds, Exploration, Outcome, Stop};
use crate::trace::{Death, End, Ending, ServerGone};
use crate::words::{self, explore as told, picture as drawn};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// `rivulets explore FILE|LESSON`: every schedule of any program, course or not.
pub(super) fn explore(arguments: &ExploreArguments) -> Result<ExitCode, ExitCode> {
    let code = arguments.which.schedule.as_ref();
    if code.is_some_and(|code| code.run().is_none()) {
        return Err(refuse(&drawn::without_schedule()));
    }
    let program = program(&arguments.file)?;
    let file = program.subject.name();
    let stop = Stop::from(stop_with_us());
    let scratch = Project::around(&here()).0.scratch();
    let snapshot = Snapshot::take(file, program.subject.folder(), &scratch);
    let snapshot = snapshot.map_err(|fault| program.fails(&fault))?;
    let observed = match check_and_observe(&snapshot, &[]) {
        Ok(Checked { observed, .. }) => Observed {
            obeys_durations: program.obeys_durations,
            ..observed
        },
        Err(why @ Unchecked::Refused(_)) => {
            let told = program.unchecked(&why) + &told::refused();
            return Err(refuse(&told));
        }
        Err(why) => return Err(refuse(&program.unchecked(&why))),
    };
    let exploration = run(arguments, &observed, &stop);
    let exploration = exploration.map_err(|gone| refuse(&told::gone(&gone)))?;
    refuse_none(&exploration)?;
    let name = file.display().to_string();
    let mut report = Report::new(name, &observed, &exploration, words::given);
    say(&match arguments.format {
        Format::Text => {
            long_schedules::keep(&mut report, file);
            told::text(&report, code.is_some(), columns().is_some())
        }
        Format::Json => report.json(),
    });
    if arguments.chart || arguments.pictures.any() {
        let verdict = told::verdict(&report);
        draw(arguments, (file, verdict), &observed, &exploration)?;
    }
    Ok(if report.is_explored() {
        ExitCode::SUCCESS
    } else {
        TROUBLE.into()
    })
}

/// The program that was named: a file, or the learner's of a lesson, called as from here.
fn program(named: &Named) -> Result<AnyProgram, ExitCode> {
    if let Named::File(path) = named {
        return Ok(AnyProgram::any(Subject::as_named(&here(), path)));
    }
    let course = Course::open()?;
    let mut target = course.learners(course.lesson_of(named, Takes::Files)?)?;
    let path = target.subject.path();
    target.subject = Subject::named(&course.project, target.exercise, &course.here, &path);
    Ok(AnyProgram::of(&target))
}

fn here() -> PathBuf {
    std::env::current_dir().unwrap_or_else(|_| PathBuf::from("."))
}

fn run(
    arguments: &ExploreArguments,
    observed: &Observed,
    stop: &Stop,
) -> Result<Exploration, ServerGone> {
    let mut explorer = explorer(arguments, observed).until(stop);
    let mut watching = Watching::new(stop);
    let schedule = arguments.which.schedule.as_ref().and_then(RunCode::run);
    let mut exploration = match schedule {
        Some(schedule) => explorer.explore_one(schedule)?,
        None => explorer.explore_before(&mut watching)?,
    };
    if schedule.is_none() {
        explorer.simplify_all(&mut exploration)?;
    }
    explorer.replay_all(&mut exploration)?;
    Ok(exploration)
}

/// Says so where the schedule that was named is of no run of the program, or its run was stopped.
fn refuse_none(exploration: &Exploration) -> Result<(), ExitCode> {
    let ends_so = |ending| {
        let mut outcomes = exploration.outcomes.iter();
        outcomes.any(|outcome| outcome.ending == ending)
    };
    if ends_so(Ending::Ended(End::Diverged)) {
        return Err(refuse(&drawn::no_such_schedule()));
    }
    if ends_so(Ending::Died(Death::Stopped)) {
        say_aside(words::INTERRUPTED);
        return Err(STOPPED.into());
    }
    Ok(())
}

/// Draws the run of one outcome: where none was chosen, the first that is no success.
fn draw(
    arguments: &ExploreArguments,
    (file, verdict): (&Path, String),
    observed: &Observed,
    exploration: &Exploration,
) -> Result<(), ExitCode> {
    let works = |outcome: &&Outcome| outcome.ending == Ending::Ended(End::Exit(0));
    let which = &arguments.which;
    let outcomes = || {
        exploration
            .outcomes
            .iter()
            .filter(|outcome| outcome.run.is_some())
    };
    let failing = outcomes().find(|outcome| !works(outcome));
    let chosen = match (which.failing, which.passing) {
        (true, _) => failing,
        (_, true) => outcomes().find(works),
        _ => failing.or(outcomes().next()),
    };
    let Some((chosen, run)) = chosen.and_then(|outcome| Some((outcome, outcome.run.as_ref()?)))
    else {
        say_aside(&drawn::no_such_run(which.failing));
        return Err(NOT_PASSED.into());
    };
    let story = observed.story(run);
    let scene = Scene::of(&story);
    let caption = drawn::outcome(&end(chosen.ending), &chosen.schedule.to_string());
    if arguments.chart {
        say(&drawn::explored(&caption, &picture::text(&scene)));
    }
    let beside = outcomes().find(|outcome| works(outcome) && !works(&chosen));
    let beside = beside
        .and_then(|outcome| outcome.run.as_ref())
        .map(|run| observed.story(run));
    picture::write(&scene, &caption, &arguments.pictures, || {
        let runs = explorer(arguments, observed).first_runs(MOST_RUNS);
        let (others, more) = runs.map_err(|gone| refuse(&told::gone(&gone)))?;
        let title = file.display().to_string();
        let first = picture::take(caption.clone(), story);
        Ok(picture::takes(
            (title, verdict),
            observed.text.clone(),
            first,
            beside,
            others,
            more,
        ))
    })
}

fn explorer<'o>(arguments: &ExploreArguments, observed: &'o Observed) -> Explorer<'o> {
    let mut explorer = Explorer::of(observed);
    explorer.plan.reduced = !arguments.no_reduction;
    let bounds = match arguments.exhaustive {
        true => Bounds::exhaustive(),
        false => Bounds::asked_for(arguments.max_schedules, arguments.max_steps),
    };
    explorer.plan.bounds = match observed.has_states {
        true => bounds.with_states(),
        false => bounds,
    };
    explorer
}
