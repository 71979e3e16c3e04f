//! The course as a class is graded by it: its files, its lessons, and a file graded by one of them.

use super::{Course, NoVerdict};
use crate::course::{Graded, Onlooker, grade_before};
use crate::exercise::{Exercise, ExerciseId, Project, Subject};
use crate::source::FaultKind;
use crate::words;
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

    /// Grades any file by a lesson.
    ///
    /// # Errors
    /// There is no verdict.
    pub fn grade(
        &self,
        exercise: &Exercise,
        subject: &Subject,
        onlooker: &mut dyn Onlooker,
    ) -> Result<Graded, NoVerdict> {
        let lesson = self.course.lessons.iter();
        let mut lesson = lesson.filter(|lesson| lesson.id() == Some(exercise.id));
        let lesson = lesson.next().ok_or(NoVerdict::Interrupted)?;
        let graded = grade_before(&self.course.project, lesson, subject, onlooker);
        graded.map_err(|fault| match fault.kind() {
            FaultKind::Interrupted => NoVerdict::Interrupted,
            _ => NoVerdict::Trouble(words::trouble(subject, exercise, &fault)),
        })
    }
}
