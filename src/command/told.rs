//! What an editor was told of a lesson's file, kept for as long as that says the same: whoever saves one file doesn't
//! wait for all others.
//!
//! A file a lesson. Its first line stands for the text, the compiler and the build of the grader, so that it may be
//! deleted or spoilt without harm.

use crate::course::Mark;
use crate::exercise::{ExerciseId, Project, Subject, write_whole};
use std::fs;
use std::path::PathBuf;

/// What stands behind the mark of a text that is passed.
const PASSED: &str = " passed";

/// What an editor is told of a file.
pub(super) struct Told {
    pub passed: bool,
    /// A message each.
    pub lines: String,
}

impl Told {
    /// What it was told of this file, if that says the same as then.
    pub fn of(project: &Project, lesson: ExerciseId, subject: &Subject) -> Option<Self> {
        let kept = fs::read_to_string(file(project, lesson)).ok()?;
        let (first, lines) = kept.split_once('\n')?;
        let mark = Mark::of_file(project, lesson, subject)?.to_string();
        let passed = first.strip_prefix(&mark)?;
        let is_whole = lines.is_empty() || lines.ends_with('\n');
        (is_whole && ["", PASSED].contains(&passed)).then(|| Self {
            passed: passed == PASSED,
            lines: lines.to_owned(),
        })
    }

    /// Keeps it; what can't be written is found out again.
    pub fn keep(&self, project: &Project, lesson: ExerciseId, mark: Mark) {
        let passed = if self.passed { PASSED } else { "" };
        let text = format!("{mark}{passed}\n{}", self.lines);
        // Nothing is lost with it.
        let _ = write_whole(&file(project, lesson), &text);
    }
}

fn file(project: &Project, lesson: ExerciseId) -> PathBuf {
    project.told().join(lesson.to_string())
}
