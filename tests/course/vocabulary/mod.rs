//! What a lesson may ask for, beside what the first three do: lessons made for a test, and programs
//! that meet them or fall short.

mod asks_again;
mod calls;
mod came_back;
mod compose;
mod divided;
mod durations;
mod held;
mod idle;
mod left;
mod luck;
mod owners;
mod panicked;
mod queue;
mod said;
mod stuck;

use super::project::exercise;
use rivulets::course::{Graded, Lesson, grade};
use rivulets::exercise::Project;
use rivulets::verdict::{Requirement, Standing, Verdict};
use rivulets::words;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};

/// A text however it is broken into lines.
fn flat(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A program graded by a lesson of the test's own.
struct Trial {
    graded: Graded,
    /// As on paper, without colours.
    explanation: String,
}

/// Grades `source` by these requirements.
fn trial(requirements: &[Requirement], source: &str) -> Trial {
    trial_by(&Lesson::new(1, requirements.iter().cloned()), source)
}

fn trial_by(lesson: &Lesson, source: &str) -> Trial {
    let folder = Folder::new();
    let file = folder.0.join("program.rs");
    fs::write(&file, source).unwrap();
    let project = Project::at(&folder.0);
    let graded = grade(&project, lesson, &file).unwrap_or_else(|fault| panic!("{fault}"));
    let explanation = words::explanation(&graded, &exercise(1), None);
    Trial {
        explanation: anstream::adapter::strip_str(&explanation).to_string(),
        graded,
    }
}

impl Trial {
    fn verdict(&self) -> Verdict {
        self.graded.judgement.verdict()
    }

    /// The requirements with their marks.
    fn listed(&self) -> String {
        let listed = rivulets::words::checklist(&self.graded.judgement.checklist);
        anstream::adapter::strip_str(&listed).to_string()
    }

    /// Wants this verdict, a first sentence of at most 25 words that says `cause`, and no more than
    /// one requirement that isn't met.
    #[track_caller]
    fn is(&self, verdict: Verdict, cause: &str) -> &Self {
        let explanation = &self.explanation;
        assert_eq!(self.verdict(), verdict, "{explanation}");
        let first = explanation.split("\n\n").next().unwrap_or_default();
        let first = flat(first);
        assert!(first.contains(cause), "`{cause}` is not in\n{explanation}");
        assert!(first.split_whitespace().count() <= 25, "{first}");
        assert_eq!(self.unmet().is_some(), verdict != Verdict::Passed);
        self
    }

    /// Wants these words in the explanation.
    #[track_caller]
    fn says(&self, words: &[&str]) -> &Self {
        for words in words {
            let explanation = &self.explanation;
            assert!(
                flat(explanation).contains(&flat(words)),
                "`{words}` is not in\n{explanation}"
            );
        }
        self
    }

    /// How the requirement of this name stands.
    fn standing(&self, name: &str) -> Option<Standing> {
        let mut checklist = self.graded.judgement.checklist.iter();
        let found = checklist.find(|(listed, _)| *listed == name);
        found.map(|(_, standing)| *standing)
    }

    /// The requirement that isn't met.
    fn unmet(&self) -> Option<&'static str> {
        let checklist = self.graded.judgement.checklist.iter();
        let unmet: Vec<_> = checklist
            .filter(|(_, standing)| *standing == Standing::Unmet)
            .collect();
        assert!(unmet.len() <= 1, "{unmet:?}");
        unmet.first().map(|(name, _)| *name)
    }
}

/// The line of the first place in `source` where `text` stands.
fn line_of(source: &str, text: &str) -> usize {
    let lines = source.lines();
    1 + lines.take_while(|line| !line.contains(text)).count()
}

/// A folder that is gone when this is dropped.
struct Folder(PathBuf);

impl Folder {
    fn new() -> Self {
        static COUNTER: AtomicU32 = AtomicU32::new(0);
        let number = COUNTER.fetch_add(1, Ordering::Relaxed);
        let base = Path::new(env!("CARGO_TARGET_TMPDIR"));
        let folder = base.join(format!("vocabulary-{}-{number}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        Self(folder)
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        // What stays behind lies in the target folder.
        let _ = fs::remove_dir_all(&self.0);
    }
}
