//! A project of the test's own: the course's files, with the programs as shipped in the learner's
//! place.

use assert_cmd::Command;
use rivulets::course::{Lesson, lessons};
use rivulets::exercise::{Catalog, Exercise, Project};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};

/// The project under test, for what a learner never edits.
pub fn real() -> Project {
    Project::at(env!("CARGO_MANIFEST_DIR"))
}

/// The exercises, as the project under test declares them.
pub fn catalog() -> Catalog {
    Catalog::read(&real()).unwrap_or_else(|error| panic!("{error}"))
}

/// Every exercise with its lesson, in the order of the course.
pub fn course() -> Vec<(Exercise, Lesson)> {
    let mut lessons = lessons();
    let mut of = |exercise: &Exercise| {
        let at = lessons
            .iter()
            .position(|lesson| lesson.id() == Some(exercise.id));
        let at = at.unwrap_or_else(|| {
            let lesson = real().lesson(exercise.id);
            panic!(
                "{} should say what passing {} means",
                lesson.display(),
                exercise.file_name()
            )
        });
        lessons.remove(at)
    };
    let catalog = catalog();
    let course = catalog
        .exercises()
        .iter()
        .map(|exercise| (exercise.clone(), of(exercise)));
    course.collect()
}

/// The exercise with this number.
pub fn exercise(number: u8) -> Exercise {
    let catalog = catalog();
    let mut exercises = catalog.exercises().iter();
    let found = exercises.find(|exercise| exercise.id.number() == number);
    found.expect("there is no such lesson").clone()
}

/// The answers to an exercise that must be accepted or rejected, in the order of their names.
pub fn attempts(exercise: &Exercise) -> Vec<PathBuf> {
    programs(&real().attempts().join(exercise.id.to_string()))
}

/// The Rust files in a folder, in the order of their names.
pub fn programs(folder: &Path) -> Vec<PathBuf> {
    let entries = folder
        .read_dir()
        .unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let mut files: Vec<_> = entries.map(|entry| entry.unwrap().path()).collect();
    files.retain(|path| path.extension().is_some_and(|kind| kind == "rs"));
    files.sort();
    files
}

/// A copy that is gone when this is dropped.
pub struct Copy {
    folder: PathBuf,
    pub project: Project,
}

impl Copy {
    pub fn new() -> Self {
        Self::named("copy")
    }

    /// A copy whose path holds `name`.
    pub fn named(name: &str) -> Self {
        static COUNTER: AtomicU32 = AtomicU32::new(0);
        let number = COUNTER.fetch_add(1, Ordering::Relaxed);
        let base = Path::new(env!("CARGO_TARGET_TMPDIR"));
        let folder = base.join(format!("{}-{number}", std::process::id()));
        let root = folder.join(name);
        let copy = Self {
            folder,
            project: Project::at(&root),
        };
        for (from, to) in [
            (real().shipped(), copy.project.shipped()),
            (real().shipped(), copy.project.exercises()),
            (real().solutions(), copy.project.solutions()),
        ] {
            fs::create_dir_all(&to).unwrap();
            for entry in from.read_dir().unwrap() {
                let entry = entry.unwrap();
                fs::copy(entry.path(), to.join(entry.file_name())).unwrap();
            }
        }
        fs::create_dir_all(root.join("tests")).unwrap();
        fs::create_dir_all(copy.project.attempts()).unwrap();
        for exercise in catalog().exercises() {
            let lesson = format!("tests/{}.rs", exercise.id);
            fs::copy(real().root().join(&lesson), root.join(&lesson)).unwrap();
        }
        copy
    }

    /// The learner's file of the exercise with this number.
    pub fn file(&self, number: u8) -> PathBuf {
        exercise(number).path(&self.project)
    }

    /// Puts `text` in the learner's place.
    pub fn write(&self, number: u8, text: impl AsRef<[u8]>) {
        fs::write(self.file(number), text).unwrap();
    }

    /// Puts the worked answer in the learner's place.
    pub fn solve(&self, number: u8) {
        fs::copy(exercise(number).solution(&self.project), self.file(number)).unwrap();
    }

    /// Puts every worked answer in the learner's place.
    pub fn solve_all(&self) {
        for exercise in catalog().exercises() {
            self.solve(exercise.id.number());
        }
    }

    /// The command, at work in this copy.
    pub fn rivulets(&self) -> Command {
        self.at_work(env!("CARGO_BIN_EXE_rivulets"))
    }

    /// Any of the project's programs, at work in this copy.
    pub fn at_work(&self, program: impl AsRef<Path>) -> Command {
        let mut command = Command::new(program.as_ref());
        command
            .env("CARGO_MANIFEST_DIR", self.project.root())
            .env("CARGO_TARGET_DIR", self.project.root().join("target"))
            .current_dir(self.project.root());
        command
    }
}

impl Drop for Copy {
    fn drop(&mut self) {
        // What stays behind lies in the target folder.
        let _ = fs::remove_dir_all(&self.folder);
    }
}

/// What a program printed, as text.
pub fn stdout(assert: &assert_cmd::assert::Assert) -> String {
    String::from_utf8_lossy(&assert.get_output().stdout).into_owned()
}
