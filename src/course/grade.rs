//! One file, graded by one lesson.

use super::Lesson;
use super::called::explored;
use super::progress::Mark;
use super::watch::{Nobody, Onlooker, Stage};
use super::watched::Watch;
use crate::build::{
    Checked, Diagnostic, PlainRun, Snapshot, Toolchain, Unchecked, check_and_observe, run_plainly,
};
use crate::exercise::{Project, Subject, Whose};
use crate::source::Fault;
use crate::verdict::{
    Difference, Evidence, Expected, Explored, Grader, Judgement, Receipt, Verdict, judge,
};
use std::path::{Path, PathBuf};

/// Gradings of one file that were overtaken by a save: the last is taken as it is.
const MOST: usize = 5;

/// A file, graded.
#[derive(Clone, Debug)]
pub struct Graded {
    /// The file as a person calls it.
    pub file: PathBuf,
    /// Whose text it holds.
    pub whose: Whose,
    /// Its text, as far as it is UTF-8.
    pub source: String,
    /// What it was graded by.
    pub lesson: Lesson,
    /// The verdict and what it rests on.
    pub judgement: Judgement,
    /// By which the verdict can be had again; none for a lesson whose number no exercise can have, nor where somebody
    /// asked for an end.
    pub receipt: Option<Receipt>,
    /// What plain runs did, where the verdict is that it can't be followed.
    pub plain: Vec<PlainRun>,
    /// What the compiler warned of.
    pub warnings: Vec<Diagnostic>,
    /// By which the verdict is found again, once it is kept; none where there is no receipt.
    pub mark: Option<Mark>,
}

impl Graded {
    /// How what was printed differs from what the lesson wants of the program, or of the call that is explained.
    pub fn difference(&self, printed: &str) -> Option<Difference> {
        let call = self.judgement.explored().and_then(|explored| explored.call);
        match call {
            Some((_, call)) => Expected::of_call(call)?.difference(printed),
            None => self.lesson.difference(printed),
        }
    }
}

/// Grades a file of the course's own by `lesson`; the file is only read.
///
/// # Errors
/// The grader's own trouble, which is no verdict.
pub fn grade(project: &Project, lesson: &Lesson, file: &Path) -> Result<Graded, Fault> {
    grade_subject(project, lesson, &Subject::of(project, file))
}

/// Grades any file by `lesson`: builds it, runs it under every schedule that can make a difference,
/// judges. The file is only read.
///
/// # Errors
/// The grader's own trouble, which is no verdict.
pub fn grade_subject(
    project: &Project,
    lesson: &Lesson,
    subject: &Subject,
) -> Result<Graded, Fault> {
    grade_before(project, lesson, subject, &mut Nobody)
}

/// The same before an onlooker, who may ask for an end: what was found by then is judged.
///
/// # Errors
/// The grader's own trouble, or an end that came before there was anything to judge.
pub fn grade_before(
    project: &Project,
    lesson: &Lesson,
    subject: &Subject,
    onlooker: &mut dyn Onlooker,
) -> Result<Graded, Fault> {
    let stop = onlooker.stop();
    let is_over = |(_, snapshot): &(Graded, Snapshot)| snapshot.is_current() || stop.is_asked();
    let mut graded = judged(project, lesson, subject, onlooker);
    for _ in 1..MOST {
        if graded.as_ref().is_ok_and(|graded| !is_over(graded)) {
            graded = judged(project, lesson, subject, onlooker);
        }
    }
    let graded = graded.map(|(graded, _)| graded);
    let is_told = |graded: &Graded| {
        let judgement = &graded.judgement;
        judgement.explored().is_some() && judgement.verdict() != Verdict::NotGraded
    };
    match graded {
        // What the compiler said when it was ended is nothing to go by, nor what plain runs did.
        Ok(graded) if stop.is_asked() && !is_told(&graded) => Err(Fault::interrupted(graded.file)),
        Err(_) if stop.is_asked() => Err(Fault::interrupted(subject.name())),
        graded => graded,
    }
}

fn judged(
    project: &Project,
    lesson: &Lesson,
    subject: &Subject,
    onlooker: &mut dyn Onlooker,
) -> Result<(Graded, Snapshot), Fault> {
    onlooker.sees(Stage::Compiling);
    let snapshot = Snapshot::take(subject.name(), subject.folder(), &project.scratch())?;
    let checked = check_and_observe(&snapshot, &lesson.functions());
    let graded = judge_checked(lesson, subject, &snapshot, checked, onlooker)?;
    Ok((graded, snapshot))
}

/// Grades what the compiler made of a text.
pub(super) fn judge_checked(
    lesson: &Lesson,
    subject: &Subject,
    snapshot: &Snapshot,
    checked: Result<Checked, Unchecked>,
    onlooker: &mut dyn Onlooker,
) -> Result<Graded, Fault> {
    let name = subject.name();
    let (evidence, warnings) = match checked {
        Ok(mut checked) => {
            checked.observed.obeys_durations = lesson.obeys_durations();
            let graded = &|explored| of_first_run(subject, &snapshot.text, lesson, explored);
            let mut watch = Watch { onlooker, graded };
            let evidence = explored(lesson, &checked, &mut watch)?;
            (Evidence::Explored(Box::new(evidence)), checked.warnings)
        }
        Err(Unchecked::Refused(errors)) => (Evidence::Refused(errors), Vec::new()),
        Err(Unchecked::Exceeded(limit)) => (Evidence::CompilerExceeded(limit), Vec::new()),
        Err(Unchecked::NotFollowed(uses)) => (Evidence::NotFollowed(uses), Vec::new()),
        Err(Unchecked::NotObserved(words)) => return Err(Fault::not_observed(name, words)),
        Err(Unchecked::Trouble(fault)) => return Err(fault),
    };
    let judgement = judge(lesson.requirements(), evidence);
    let plain = match judgement.verdict() {
        Verdict::NotGraded if !onlooker.is_brief() => {
            onlooker.sees(Stage::RunningPlainly);
            run_plainly(snapshot)?
        }
        _ => Vec::new(),
    };
    let (receipt, mark) = stamps(lesson, snapshot, &judgement).unzip();
    Ok(Graded {
        file: name.to_path_buf(),
        whose: subject.whose(),
        source: snapshot.text.clone(),
        lesson: lesson.clone(),
        judgement,
        receipt,
        plain,
        warnings,
        mark,
    })
}

/// What a verdict is found again by. A schedule is one of the program as it stands: a call has none that could be run
/// again by itself.
fn stamps(lesson: &Lesson, snapshot: &Snapshot, judgement: &Judgement) -> Option<(Receipt, Mark)> {
    let explored = judgement.explored();
    let stopped = explored.is_some_and(|explored| explored.coverage.stopped);
    let run = explored.filter(|run| run.call.is_none());
    let run = run.map(|explored| &explored.schedule);
    let grader = Grader::new(Toolchain::version());
    let whole_text = snapshot.whole_text();
    let id = lesson.id().filter(|_| !stopped)?;
    let receipt = Receipt::new(id, &whole_text, grader, run);
    Some((receipt, Mark::of(id, &whole_text)))
}

/// The file as one run shows it.
fn of_first_run(subject: &Subject, source: &str, lesson: &Lesson, explored: Explored) -> Graded {
    let evidence = Evidence::Explored(Box::new(explored));
    Graded {
        file: subject.name().to_path_buf(),
        whose: subject.whose(),
        source: source.to_owned(),
        lesson: lesson.clone(),
        judgement: judge(lesson.requirements(), evidence),
        receipt: None,
        plain: Vec::new(),
        warnings: Vec::new(),
        mark: None,
    }
}
