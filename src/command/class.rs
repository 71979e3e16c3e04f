//! The course as a class is graded by it: its files, its lessons, and a file graded by one of them.

use super::Course;
use crate::build::Toolchain;
use crate::course::{Prepared, prepare};
use crate::exercise::{Exercise, ExerciseId, Project, Subject};
use crate::process::Allowance;
use crate::source::{Fault, may_have_others};
use std::process::ExitCode;

/// The course that a class takes.
pub struct Class {
    course: Course,
}

impl Class {
    /// The course that one stands in.
    ///
    /// # Errors
    /// There is none, or its files are at fault; that was said.
    pub fn open() -> Result<Self, ExitCode> {
        Course::open().map(|course| Self { course })
    }

    /// Where its files are.
    pub fn project(&self) -> &Project {
        &self.course.project
    }

    /// The lessons, in their order.
    pub fn exercises(&self) -> &[Exercise] {
        self.course.catalog.exercises()
    }

    /// The lesson with this number.
    ///
    /// # Errors
    /// There is none; that was said.
    pub fn exercise(&self, id: ExerciseId) -> Result<&Exercise, ExitCode> {
        self.course.find(id).map(|(exercise, _)| exercise)
    }

    /// What grades: the compiler, and this build of the course. What one says, another may not.
    pub fn grader(&self) -> String {
        format!("{}, course {}", Toolchain::version(), env!("RIVULETS_MARK"))
    }

    /// Whether a program may have other files than its own.
    pub fn may_have_others(&self, text: &str) -> bool {
        may_have_others(text)
    }

    /// Reads and builds any files, to be graded by a lesson, each in no more than its time; in their order.
    ///
    /// # Errors
    /// The grader's own trouble, with all of them or with one.
    pub fn prepare(
        &self,
        exercise: &Exercise,
        subjects: &[(Subject, Allowance)],
    ) -> Result<Vec<Result<Prepared, Fault>>, Fault> {
        let lessons = &mut self.course.lessons.iter();
        let lesson = lessons.find(|lesson| lesson.id() == Some(exercise.id));
        let not_built = || "it is not among the lessons that this build grades".to_owned();
        let lesson = lesson.ok_or_else(|| Fault::not_started(exercise.file_name(), not_built()))?;
        prepare(&self.course.project, lesson, subjects)
    }
}
