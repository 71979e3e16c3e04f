use super::Lesson;
use super::called::explored;
use crate::exercise::Project;
use crate::program::observed::Toolchain;
use crate::program::{
    Diagnostic, Fault, PlainRun, Scratch, Unchecked, check_and_observe, read, run_plainly,
    whole_text,
};
use crate::verdict::{Evidence, Grader, Judgement, Receipt, Verdict, judge};
use std::path::{Path, PathBuf};

/// A file, graded.
#[derive(Clone, Debug)]
pub struct Graded {
    /// The file as a person writes it from the project's folder.
    pub file: PathBuf,
    /// Its text, as far as it is UTF-8.
    pub source: String,
    /// What it was graded by.
    pub lesson: Lesson,
    /// The verdict and what it rests on.
    pub judgement: Judgement,
    /// By which the verdict can be had again; none for a lesson whose number no exercise can have.
    pub receipt: Option<Receipt>,
    /// What plain runs did, where the verdict is that it can't be followed.
    pub plain: Vec<PlainRun>,
    /// What the compiler warned of.
    pub warnings: Vec<Diagnostic>,
}

/// Grades `file` by `lesson`: builds it, runs it under every schedule that can make a difference,
/// judges. The file is only read.
///
/// # Errors
/// The grader's own trouble, which is no verdict.
pub fn grade(project: &Project, lesson: &Lesson, file: &Path) -> Result<Graded, Fault> {
    let relative = project.relative(file);
    let source = read(file).map_err(|fault| fault.of(&relative))?;
    let source = String::from_utf8_lossy(&source).into_owned();
    let name = file.file_stem().unwrap_or_default().to_string_lossy();
    let scratch = Scratch::new(&project.scratch(), &name)?;
    let functions = lesson.functions();
    let checked = check_and_observe(&relative, project.root(), &scratch, &functions);
    let (evidence, warnings) = match checked {
        Ok(checked) => {
            let evidence = explored(lesson, &checked)?;
            (Evidence::Explored(Box::new(evidence)), checked.warnings)
        }
        Err(Unchecked::Refused(errors)) => (Evidence::Refused(errors), Vec::new()),
        Err(Unchecked::Exceeded(limit)) => (Evidence::CompilerExceeded(limit), Vec::new()),
        Err(Unchecked::NotFollowed(uses)) => (Evidence::NotFollowed(uses), Vec::new()),
        Err(Unchecked::NotObserved(words)) => return Err(Fault::not_observed(&relative, words)),
        Err(Unchecked::Trouble(fault)) => return Err(fault),
    };
    let judgement = judge(lesson.requirements(), evidence);
    let plain = match judgement.verdict() {
        Verdict::NotGraded => run_plainly(&relative, project.root(), &scratch)?,
        _ => Vec::new(),
    };
    // A schedule is one of the program as it stands: a call has none that could be run again by
    // itself.
    let run = judgement.explored().filter(|run| run.call.is_none());
    let run = run.map(|explored| &explored.schedule);
    let grader = Grader::new(Toolchain::version());
    let whole = whole_text(file, &source, &scratch);
    let receipt = lesson.id().map(|id| Receipt::new(id, &whole, grader, run));
    Ok(Graded {
        file: relative,
        source,
        lesson: lesson.clone(),
        judgement,
        receipt,
        plain,
        warnings,
    })
}
