//! `rivulets chart`: a run of a learner's program, drawn.

use super::arguments::{OneFile, Pictures, WhichRun};
use super::check::report;
use super::course::Target;
use super::picture::{self, MOST_RUNS};
use super::run_code::RunCode;
use super::say::{say, say_aside};
use super::{Course, NOT_PASSED, refuse};
use crate::course::{Graded, Program};
use crate::exercise::{Exercise, Project};
use crate::picture::Scene;
use crate::picture::page::{self, Takes};
use crate::source::Fault;
use crate::trace::story::Story;
use crate::verdict::{FileHash, Finding};
use crate::words::{self, picture as told};
use std::process::ExitCode;

/// A run to draw, and what it is one of.
struct Shown {
    story: Story,
    source: String,
    /// What it is a run of, where that was built already.
    program: Option<Program>,
    caption: String,
    /// What is to be said of the program, where it was graded.
    verdict: String,
    /// Whether it is of a call that the lesson makes, and not of the program as it stands.
    of_call: bool,
    /// A run that works, beside this one that doesn't.
    works: Option<Story>,
}

/// `rivulets chart [LESSON|FILE]`: draws a run of the program.
pub(super) fn chart(
    course: &Course,
    file: &OneFile,
    pictures: &Pictures,
    which: &WhichRun,
) -> Result<ExitCode, ExitCode> {
    let target = course.target(file.named.as_ref(), file.lesson, "chart")?;
    let exercise = target.exercise;
    refuse_another_lesson(&target, which)?;
    let trouble = |fault: Fault| target.fails(&fault);
    let shown = match by_schedule(course, &target, which).map_err(trouble)? {
        Some(shown) => shown,
        None => {
            let graded = course.grade(&target);
            let graded = graded.map_err(trouble)?;
            if let (Some(RunCode::Receipt(then)), Some(now)) = (&which.schedule, &graded.receipt)
                && then.schedule.is_none()
                && then.file != now.file
            {
                say_aside(&told::of_another_text(target.subject.name()));
            }
            of_verdict(course, exercise, graded, which)?
        }
    };
    let scene = Scene::of(&shown.story);
    let title = told::title(exercise, &shown.caption);
    if !pictures.any() {
        let heading = words::heading(exercise, target.subject.name());
        say(&told::chart(
            &heading,
            &shown.caption,
            &picture::text(&scene),
        ));
    }
    picture::write(&scene, &title, pictures, || {
        takes(&course.project, &target, shown, MOST_RUNS).map_err(trouble)
    })?;
    Ok(ExitCode::SUCCESS)
}

/// The run that a verdict tells of, as text; or that there is none, and what shows why.
pub(super) fn drawn(exercise: &Exercise, graded: &Graded) -> String {
    let Some(explored) = graded.judgement.explored() else {
        return told::no_picture(graded.judgement.verdict()) + &words::told(graded, exercise).shown;
    };
    let works = graded.judgement.passed();
    let caption = told::caption(works, explored.call);
    told::chart("", &caption, &picture::text(&Scene::of(&explored.story)))
}

/// The runs of a page: the one that is shown, one that works, and others that a search makes.
fn takes(project: &Project, target: &Target, shown: Shown, most: u64) -> Result<Takes, Fault> {
    let program = match shown.program {
        Some(program) => program,
        None => Program::of(project, &target.subject, target.lesson)?,
    };
    let (others, more) = match shown.of_call || program.text() != shown.source {
        // Runs of the program would be of something else.
        true => (Vec::new(), true),
        false => program.first_runs(most)?,
    };
    let first = picture::take(shown.caption, shown.story);
    let title = told::page_title(target.exercise);
    Ok(picture::takes(
        (title, shown.verdict),
        shown.source,
        first,
        shown.works,
        others,
        more,
    ))
}

/// The run by a schedule that was named.
fn by_schedule(course: &Course, target: &Target, which: &WhichRun) -> Result<Option<Shown>, Fault> {
    let code = which.schedule.as_ref();
    let Some((code, schedule)) = code.and_then(|code| Some((code, code.run()?))) else {
        return Ok(None);
    };
    let program = Program::of(&course.project, &target.subject, target.lesson)?;
    if let RunCode::Receipt(receipt) = code
        && FileHash::of(&program.whole_text()) != receipt.file
    {
        say_aside(&told::of_another_text(target.subject.name()));
    }
    let story = program.run_by(schedule)?;
    Ok(story.map(|story| Shown {
        story,
        source: program.text().to_owned(),
        program: Some(program),
        caption: told::by(code),
        verdict: String::new(),
        of_call: false,
        works: None,
    }))
}

/// Refuses the receipt of another lesson.
fn refuse_another_lesson(target: &Target, which: &WhichRun) -> Result<(), ExitCode> {
    match &which.schedule {
        Some(RunCode::Receipt(receipt)) if receipt.lesson != target.exercise.id => {
            Err(refuse(&told::of_another_lesson(receipt)))
        }
        _ => Ok(()),
    }
}

/// The run that the verdict tells of, or the other one of a program that depends on luck.
fn of_verdict(
    course: &Course,
    exercise: &Exercise,
    graded: Graded,
    which: &WhichRun,
) -> Result<Shown, ExitCode> {
    let named = which.schedule.as_ref().and_then(RunCode::run);
    if named.is_some() && graded.judgement.explored().is_some() {
        return Err(refuse(&told::no_such_schedule()));
    }
    let verdict = graded.judgement.verdict();
    let said = match graded.judgement.explored() {
        Some(_) => String::new(),
        None => report(course, exercise, &graded),
    };
    let Some((shown, works)) = shown(graded, which.passing) else {
        say(&told::no_picture(verdict));
        say(&said);
        return Err(NOT_PASSED.into());
    };
    if (which.passing && !works) || (which.failing && works) {
        say(&told::no_such_run(which.failing));
        return Err(NOT_PASSED.into());
    }
    Ok(shown)
}

/// The run that a verdict tells of, or the other one of a program that depends on luck if one that works is wanted; and
/// whether it works. None of a program that can't be run.
fn shown(graded: Graded, passing: bool) -> Option<(Shown, bool)> {
    let explored = graded.judgement.explored()?;
    let passed = graded.judgement.passed();
    let (story, works, beside) = match &explored.finding {
        Finding::Luck(_, works) if passing => ((**works).clone(), true, None),
        Finding::Luck(_, works) => (explored.story.clone(), false, Some((**works).clone())),
        _ => (explored.story.clone(), passed, None),
    };
    let caption = told::caption(works, explored.call);
    let shown = Shown {
        story,
        caption,
        verdict: words::verdict(&graded),
        of_call: explored.call.is_some(),
        works: beside,
        source: graded.source,
        program: None,
    };
    Some((shown, works))
}

/// The page to step through the runs of a graded program, of which `most` others are shown beside the one that its
/// verdict tells of. None of a program that can't be run.
pub(super) fn page(
    project: &Project,
    target: &Target,
    graded: Graded,
    most: u64,
) -> Result<Option<String>, Fault> {
    let Some((shown, _)) = shown(graded, false) else {
        return Ok(None);
    };
    takes(project, target, shown, most).map(|takes| Some(page::page(&takes)))
}
