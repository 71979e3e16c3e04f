//! The course as a class is graded by it: its files, its lessons, and a file graded by one of them.

use super::Course;
use crate::build::Toolchain;
use crate::course::{Graded, Onlooker, grade_before};
use crate::exercise::{Exercise, ExerciseId, Project, Subject};
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

    /// Grades any file by a lesson.
    ///
    /// # Errors
    /// There is no verdict.
    pub fn grade(
        &self,
        exercise: &Exercise,
        subject: &Subject,
        onlooker: &mut dyn Onlooker,
    ) -> Result<Graded, Fault> {
        let lessons = &mut self.course.lessons.iter();
        let lesson = lessons.find(|lesson| lesson.id() == Some(exercise.id));
        let lesson = lesson.ok_or_else(|| Fault::interrupted(subject.name()))?;
        grade_before(&self.course.project, lesson, subject, onlooker)
    }
}
