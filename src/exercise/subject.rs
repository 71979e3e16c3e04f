//! A file to be graded, and what it is called.

use super::nearest::nearest_program;
use super::{Exercise, Project};
use std::path::{Path, PathBuf};

/// A file to be graded, called as a person calls it who stands in some folder.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Subject {
    folder: PathBuf,
    name: PathBuf,
    whose: Whose,
}

/// Whose text a file holds: what is offered beside a verdict depends on it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Whose {
    /// The learner's, in its own place.
    Learners,
    /// The worked answer.
    Solution,
    /// An answer of the course's own, told of as if it lay in the learner's place.
    Attempt,
    /// Any file that was named by its path.
    Named,
}

impl Subject {
    /// The learner's file.
    pub fn learners(project: &Project, exercise: &Exercise) -> Self {
        Self::of_course(project, &exercise.path(project), Whose::Learners)
    }

    /// The worked answer.
    pub fn solution(project: &Project, exercise: &Exercise) -> Self {
        Self::of_course(project, &exercise.solution(project), Whose::Solution)
    }

    /// A file of the course's own, called as from its top folder.
    pub fn of(project: &Project, file: &Path) -> Self {
        let whose = match file.parent() {
            Some(folder) if folder == project.exercises() => Whose::Learners,
            Some(folder) if folder == project.solutions() => Whose::Solution,
            _ => Whose::Attempt,
        };
        Self::of_course(project, file, whose)
    }

    fn of_course(project: &Project, file: &Path, whose: Whose) -> Self {
        Self {
            folder: project.root().to_path_buf(),
            name: project.relative(file),
            whose,
        }
    }

    /// The file that was named `path` by someone who stands in `here`, as an answer to `exercise`.
    pub fn named(project: &Project, exercise: &Exercise, here: &Path, path: &Path) -> Self {
        let named = real(&here.join(path));
        let is = |file: PathBuf| real(&file) == named;
        let whose = match () {
            () if is(exercise.path(project)) => Whose::Learners,
            () if is(exercise.solution(project)) => Whose::Solution,
            () => Whose::Named,
        };
        Self {
            whose,
            ..Self::any(here, path)
        }
    }

    /// The file that was named `path` by someone who stands in `here`, as an answer to nothing: called so, but
    /// for the folder itself.
    pub fn any(here: &Path, path: &Path) -> Self {
        Self::as_named(here, path.strip_prefix(here).unwrap_or(path))
    }

    /// The same, called by all of its path.
    pub fn as_named(here: &Path, name: &Path) -> Self {
        // A compiler takes neither for the name of a file.
        let is_taken = name.to_string_lossy().starts_with(['-', '@']);
        let name = match is_taken {
            true => Path::new(".").join(name),
            false => name.to_path_buf(),
        };
        Self {
            folder: here.to_path_buf(),
            name,
            whose: Whose::Named,
        }
    }

    /// The program beside it that is meant where there is none of its name, as it is called from the same folder.
    pub fn meant(&self) -> Option<PathBuf> {
        let name = nearest_program(&self.path())?;
        Some(self.name.with_file_name(name))
    }

    /// Where it lies.
    pub fn path(&self) -> PathBuf {
        self.folder.join(&self.name)
    }

    /// Where it lies, the same for each of its names.
    pub fn real_path(&self) -> PathBuf {
        real(&self.path())
    }

    /// The folder from which it is called by its name.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// What it is called.
    pub fn name(&self) -> &Path {
        &self.name
    }

    /// Whose text it is.
    pub fn whose(&self) -> Whose {
        self.whose
    }
}

/// The one path of a file, however it was named; of one that isn't there, by its folder.
fn real(path: &Path) -> PathBuf {
    let by_folder = || Some(path.parent()?.canonicalize().ok()?.join(path.file_name()?));
    let found = path.canonicalize().ok().or_else(by_folder);
    found.unwrap_or_else(|| path.to_path_buf())
}
