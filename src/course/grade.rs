use super::Lesson;
use crate::exercise::Project;
use crate::program::{Build, Compiler, Diagnostic, Fault, Scratch, read, run};
use crate::verdict::{Evidence, Judgement, judge};
use std::path::{Path, PathBuf};

/// A file, graded.
#[derive(Clone, Debug)]
pub struct Graded {
    /// The file as a person writes it from the project's folder.
    pub file: PathBuf,
    /// Its text, as far as it is UTF-8.
    pub source: String,
    /// The verdict and what it rests on.
    pub judgement: Judgement,
    /// What the compiler warned of.
    pub warnings: Vec<Diagnostic>,
    /// What the program printed to stdout, up to the limit; nothing if it didn't run.
    pub stdout: String,
    /// The same of stderr.
    pub stderr: String,
}

/// Grades `file` by `lesson`: builds it, runs it under limits, judges. The file is only read.
///
/// # Errors
/// The grader's own trouble, which is no verdict.
pub fn grade(project: &Project, lesson: &Lesson, file: &Path) -> Result<Graded, Fault> {
    let relative = project.relative(file);
    let source = text(read(file).map_err(|fault| fault.of(&relative))?);
    let name = file.file_stem().unwrap_or_default().to_string_lossy();
    let scratch = Scratch::new(&project.scratch(), &name)?;
    let evidence = match Compiler::find().build(&relative, project.root(), &scratch)? {
        Build::Refused(errors) => Evidence::Refused(errors),
        Build::Exceeded(limit) => Evidence::CompilerExceeded(limit),
        Build::Built { program, warnings } => Evidence::Ran {
            warnings,
            run: run(&program, scratch.path())?,
        },
    };
    let judgement = judge(lesson.requirements(), &evidence);
    let (warnings, stdout, stderr) = match evidence {
        Evidence::Ran { warnings, run } => (warnings, text(run.stdout), text(run.stderr)),
        _ => Default::default(),
    };
    Ok(Graded {
        file: relative,
        source,
        judgement,
        warnings,
        stdout,
        stderr,
    })
}

fn text(bytes: Vec<u8>) -> String {
    String::from_utf8_lossy(&bytes).into_owned()
}
