//! The course as the companion has it before it: each lesson by its place, and what can be done with it by a call.

use super::Course;
use super::check::report;
use super::course::Target;
use super::hint::as_shipped;
use super::named::{Named, Takes};
use super::{chart, refuse, run, why};
use crate::course::{Graded, Known, Onlooker};
use crate::exercise::{self, Exercise};
use crate::schedule::Stop;
use crate::source::{FaultKind, may_have_others};
use crate::words::{self, Progress};
use std::ffi::OsStr;
use std::fs;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// The course that somebody watches.
pub struct Desk {
    course: Course,
}

/// What lies in a lesson's file, by one save.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Saved {
    /// Stands for the text, and for the save that wrote it.
    save: u64,
    /// Whether nothing is in it: an editor may be about to write it.
    pub is_empty: bool,
}

/// Why there is no verdict.
#[derive(Clone, Debug)]
pub enum NoVerdict {
    /// Somebody asked for an end, before there was anything to judge.
    Interrupted,
    /// The grader's own trouble, in words.
    Trouble(String),
}

impl Desk {
    /// The course that one stands in.
    ///
    /// # Errors
    /// There is none, or its files are at fault; that was said.
    pub fn open() -> Result<Self, ExitCode> {
        Course::open().map(|course| Self { course })
    }

    /// The lessons, in their order; a place is an index into them.
    pub fn exercises(&self) -> &[Exercise] {
        self.course.catalog.exercises()
    }

    /// The place of the lesson that was named, or of the first that isn't passed; of the last if all are.
    ///
    /// # Errors
    /// It names none that the course has; that was said.
    pub fn begin(&self, named: Option<&OsStr>) -> Result<usize, ExitCode> {
        let named = named.map(Named::read);
        let id = match &named {
            Some(Named::File(path)) => match self.course.lesson_of_file(path) {
                None => return Err(refuse(&words::watch::no_watch_of_files(path))),
                id => id,
            },
            Some(named) => Some(self.course.lesson_of(named, Takes::Lessons)?),
            None => self.course.current()?.map(|target| target.exercise.id),
        };
        let is = |exercise: &Exercise| Some(exercise.id) == id;
        let all = self.exercises();
        Ok(all.iter().position(is).unwrap_or(all.len() - 1))
    }

    /// How far a learner is with each lesson, as far as that is known without grading.
    pub fn progress(&self) -> Vec<Progress> {
        let known = Known::read(&self.course.project);
        let of = |at| {
            let target = self.target(at)?;
            if target.is_untouched() {
                return Some(Progress::NeverTouched);
            }
            let id = target.exercise.id;
            let verdict = known.verdict(&self.course.project, id, &target.subject);
            verdict.map(Progress::Graded)
        };
        let all = 0..self.exercises().len();
        all.map(|at| of(at).unwrap_or(Progress::Edited)).collect()
    }

    fn target(&self, at: usize) -> Option<Target<'_>> {
        self.course.learners(self.exercises().get(at)?.id).ok()
    }

    /// The folder that the learner's files lie in.
    pub fn folder(&self) -> PathBuf {
        self.course.project.exercises()
    }

    /// What a learner calls a lesson's file.
    pub fn file(&self, at: usize) -> PathBuf {
        let target = self.target(at);
        target.map_or_else(PathBuf::new, |target| target.subject.name().to_path_buf())
    }

    /// What lies in a lesson's file now; none while that can't be read.
    pub fn saved(&self, at: usize) -> Option<Saved> {
        let path = self.target(at)?.subject.path();
        // Looked at before the text is: what is written in between is seen as another save.
        let file = fs::metadata(&path).ok()?;
        let bytes = fs::read(&path).ok()?;
        let mut hasher = DefaultHasher::new();
        // A save writes the file anew, or another in its place, be the text the same.
        (file.modified().ok(), file.created().ok()).hash(&mut hasher);
        bytes.hash(&mut hasher);
        if may_have_others(&String::from_utf8_lossy(&bytes)) {
            self.others(&self.folder(), &mut hasher);
        }
        Some(Saved {
            save: hasher.finish(),
            is_empty: bytes.is_empty(),
        })
    }

    /// The texts in a folder that are no lesson's.
    fn others(&self, folder: &Path, hasher: &mut DefaultHasher) {
        let entries = fs::read_dir(folder).into_iter().flatten().flatten();
        let mut paths: Vec<_> = entries.map(|entry| entry.path()).collect();
        paths.sort();
        let is_lesson = |path: &Path| {
            let mut all = self.exercises().iter();
            all.any(|exercise| exercise.path(&self.course.project) == path)
        };
        for path in paths {
            match path.extension() {
                _ if path.is_dir() => self.others(&path, hasher),
                Some(ending) if ending == "rs" && !is_lesson(&path) => {
                    (&path, fs::read(&path).ok()).hash(hasher);
                }
                _ => {}
            }
        }
    }

    /// Grades a lesson's file.
    ///
    /// # Errors
    /// There is no verdict.
    pub fn grade(&self, at: usize, onlooker: &mut dyn Onlooker) -> Result<Graded, NoVerdict> {
        let target = self.target(at).ok_or(NoVerdict::Interrupted)?;
        let graded = self.course.grade_before(&target, onlooker);
        graded.map_err(|fault| match fault.kind() {
            FaultKind::Interrupted => NoVerdict::Interrupted,
            _ => NoVerdict::Trouble(target.trouble(&fault)),
        })
    }

    /// A graded lesson in full, as `check` tells it.
    pub fn report(&self, at: usize, graded: &Graded) -> String {
        report(&self.course, &self.exercises()[at], graded)
    }

    /// The program as it was shipped, graded, where a hint needs it.
    pub fn shipped(&self, at: usize, graded: &Graded) -> Option<Graded> {
        as_shipped(&self.course, &self.target(at)?, graded)
            .ok()
            .flatten()
    }

    /// The hint with this number, from 1; none behind the last.
    pub fn hint(
        &self,
        at: usize,
        graded: &Graded,
        shipped: Option<&Graded>,
        number: usize,
    ) -> Option<String> {
        words::hint_by_key(&self.exercises()[at], graded, shipped, number)
    }

    /// The run that a verdict tells of, drawn; why there is none, in words.
    pub fn chart(&self, at: usize, graded: &Graded) -> String {
        chart::drawn(&self.exercises()[at], graded)
    }

    /// Says piece by piece what a right answer's are for, with how many are done and of how many; what is the matter,
    /// where that can't be.
    pub fn why(&self, at: usize, stop: &Stop, tells: &mut dyn FnMut(&str, usize, usize)) {
        let Some(target) = self.target(at) else {
            return;
        };
        let mut told = |told: &why::Told| {
            let text = told.text.as_deref().unwrap_or_default();
            tells(text, told.done, told.of);
        };
        if let Err(fault) = why::take_apart(&self.course, &target, stop, &mut told) {
            tells(&target.trouble(&fault), 0, 0);
        }
    }

    /// Runs a lesson's program as it stands, and says what it printed by its end, or by the wish for one.
    pub fn run(&self, at: usize, stop: &Stop) -> String {
        let Some(target) = self.target(at) else {
            return String::new();
        };
        run::run_and_tell(&self.course, &target, stop)
    }

    /// Whether a reset would keep what lies in a lesson's file now: there is one, and it isn't as it was shipped.
    pub fn has_own(&self, at: usize) -> bool {
        let target = self.target(at);
        target.is_some_and(|target| target.subject.path().exists() && !target.is_untouched())
    }

    /// Puts a lesson's file back as it was shipped, and says what that did.
    pub fn reset(&self, at: usize) -> String {
        let exercise = &self.exercises()[at];
        let project = &self.course.project;
        match exercise::reset(project, exercise) {
            Ok(done) => words::reset(exercise, &done, |path| project.relative(path)),
            Err(error) => words::trouble_with_course(&error),
        }
    }
}
