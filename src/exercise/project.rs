//! Which course one stands in, and where its folders are.

use super::ExerciseId;
use std::path::{Path, PathBuf};

/// The course that this library was built in.
const BUILT_IN: &str = env!("CARGO_MANIFEST_DIR");

/// Where someone stands who asks for a course.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Stands {
    /// In it, or cargo was told which it is.
    Inside,
    /// In no course: the one that was built in is not where they are.
    Elsewhere,
}

/// Where the course lies on this machine. Every path of the project's layout is named here and
/// nowhere else.
#[derive(Clone, Debug)]
pub struct Project {
    root: PathBuf,
}

impl Project {
    /// The course that someone stands in, here or in a folder above; else that which cargo was told to run;
    /// else the one that this library was built in.
    pub fn around(here: &Path) -> (Self, Stands) {
        let told = std::env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from);
        let told = told.and_then(|told| std::path::absolute(told).ok());
        let found = course_above(here).or_else(|| course_above(&told?));
        match found {
            Some(root) => (Self::at(root), Stands::Inside),
            None => (Self::at(BUILT_IN), Stands::Elsewhere),
        }
    }

    /// Whether there is a course.
    pub fn is_there(&self) -> bool {
        is_course(&self.root)
    }

    /// The project whose `Cargo.toml` lies in `root`.
    pub fn at(root: impl Into<PathBuf>) -> Self {
        Self { root: root.into() }
    }

    /// The folder that holds the project's `Cargo.toml`.
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// The learner's programs.
    pub fn exercises(&self) -> PathBuf {
        self.root.join("exercises")
    }

    /// The manifest by which cargo knows them, and what it calls their package.
    pub fn programs(&self) -> (PathBuf, &'static str) {
        let folder = self.root.join("lessons").join("programs");
        (folder.join("Cargo.toml"), "exercises")
    }

    /// The worked answers.
    pub fn solutions(&self) -> PathBuf {
        self.root.join("solutions")
    }

    /// The programs as shipped, which declare the exercises.
    pub fn shipped(&self) -> PathBuf {
        self.root.join("ui-tests").join("shipped")
    }

    /// Answers that must be accepted or rejected, a folder an exercise.
    pub fn attempts(&self) -> PathBuf {
        self.root.join("ui-tests").join("attempts")
    }

    /// Tempting wrong fixes of an exercise, which don't compile.
    pub fn wrong_fixes(&self, id: ExerciseId) -> PathBuf {
        self.root.join("ui-tests").join(id.to_string())
    }

    /// What passing an exercise means.
    pub fn lesson(&self, id: ExerciseId) -> PathBuf {
        self.root.join("tests").join(format!("{id}.rs"))
    }

    /// Where [`super::reset()`] keeps what it replaced: ignored by git, and left alone by `cargo
    /// clean`.
    pub fn backups(&self) -> PathBuf {
        self.root.join(".rivulets").join("backups")
    }

    /// Where verdicts are kept by which a learner's progress is told; nothing is lost with it.
    pub fn progress(&self) -> PathBuf {
        self.root.join(".rivulets").join("progress")
    }

    /// Where it is kept what was found of a class's texts; nothing is lost with it.
    pub fn class(&self) -> PathBuf {
        self.root.join(".rivulets").join("class")
    }

    /// Where schedules are kept that are too long to be passed on by hand.
    pub fn schedules(&self) -> PathBuf {
        self.scratch().with_file_name("rivulets-schedules")
    }

    /// Where it is kept what editors were told.
    pub fn told(&self) -> PathBuf {
        self.scratch().with_file_name("rivulets-editor")
    }

    /// Where built programs are put while they are graded.
    pub fn scratch(&self) -> PathBuf {
        let target = std::env::var_os("CARGO_TARGET_DIR").filter(|dir| !dir.is_empty());
        target
            .map_or_else(|| self.root.join("target"), |dir| self.root.join(dir))
            .join("rivulets")
    }

    /// `path` as a person writes it from the project's folder, with `/` on every system; unchanged if
    /// it lies elsewhere.
    pub fn relative(&self, path: &Path) -> PathBuf {
        let inside = path.strip_prefix(&self.root).unwrap_or(path);
        if cfg!(windows) {
            inside.to_string_lossy().replace('\\', "/").into()
        } else {
            inside.to_path_buf()
        }
    }
}

/// The first folder that holds a course, from `folder` upwards.
fn course_above(folder: &Path) -> Option<PathBuf> {
    let found = folder.ancestors().find(|folder| is_course(folder));
    found.map(Path::to_path_buf)
}

/// A course is known by the programs that it ships.
fn is_course(folder: &Path) -> bool {
    folder.join("ui-tests/shipped").is_dir()
}
