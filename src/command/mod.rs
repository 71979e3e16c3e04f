//! The command line, one file a subcommand, and the lessons as `cargo test --test exNN` runs them.

mod arguments;
mod chart;
mod check;
mod explore;
mod hint;
mod lesson_test;
mod long_schedules;
mod overview;
mod picture;
mod replay;
mod reset;
mod run;
mod say;
mod slip_test;

pub use lesson_test::grade_as_test;
pub use slip_test::notice_slips;

use crate::course::{Lesson, lessons};
use crate::exercise::{Catalog, Exercise, ExerciseId, Project};
use crate::program::{columns, end_with_us};
use crate::words;
use arguments::{Arguments, Subcommand};
use clap::Parser;
use say::say;
use std::process::ExitCode;

/// A lesson isn't passed.
const NOT_PASSED: u8 = 1;
/// The grader's own trouble, or a command that can't be understood (clap's code too).
const TROUBLE: u8 = 2;

/// The course as a subcommand sees it.
struct Course {
    project: Project,
    catalog: Catalog,
    lessons: Vec<Lesson>,
}

impl Course {
    /// Reads the course's own files; says what is wrong with them.
    fn open() -> Result<Self, ExitCode> {
        if let Some(columns) = columns() {
            words::set_width(columns);
        }
        let project = Project::here();
        match Catalog::read(&project) {
            Ok(catalog) => Ok(Self {
                project,
                catalog,
                lessons: lessons(),
            }),
            Err(error) => {
                say(&words::trouble_with_course(&error));
                Err(TROUBLE.into())
            }
        }
    }

    /// The exercise and lesson with this number; says so if there is none.
    fn find(&self, id: ExerciseId) -> Result<(&Exercise, &Lesson), ExitCode> {
        let lesson = self.lessons.iter().find(|lesson| lesson.id() == Some(id));
        self.catalog.find(id).zip(lesson).ok_or_else(|| {
            say(&words::no_such_lesson(id, &self.catalog));
            TROUBLE.into()
        })
    }

    /// Every exercise with its lesson, in the order of the course.
    fn all(&self) -> Result<Vec<(&Exercise, &Lesson)>, ExitCode> {
        self.catalog
            .exercises()
            .iter()
            .map(|exercise| self.find(exercise.id))
            .collect()
    }
}

/// The command `rivulets`: reads the process's arguments, and gives its exit code.
pub fn main() -> ExitCode {
    dispatch(Arguments::parse()).unwrap_or_else(|code| code)
}

fn dispatch(arguments: Arguments) -> Result<ExitCode, ExitCode> {
    if let Some(Subcommand::Explore(arguments)) = &arguments.subcommand {
        return explore::explore(arguments);
    }
    end_with_us();
    let course = Course::open()?;
    match arguments.subcommand {
        None | Some(Subcommand::Explore(_)) => overview::overview(&course),
        Some(Subcommand::Check {
            solutions: true, ..
        }) => check::solutions(&course),
        Some(Subcommand::Check { lessons, .. }) => check::check(&course, lessons),
        Some(Subcommand::Run { lesson }) => run::run(&course, lesson),
        Some(Subcommand::Replay { code, file }) => replay::replay(&course, &code, file),
        Some(Subcommand::Reset { lessons }) => reset::reset(&course, lessons),
        Some(Subcommand::Chart {
            lesson,
            pictures,
            which,
        }) => chart::chart(&course, lesson, &pictures, &which),
        Some(Subcommand::Hint { lesson, number }) => hint::hint(&course, lesson, number),
    }
}
