//! What lies in a folder, as far as it matters whose answers there are. Nothing is followed that leads out of it.

use super::naming::Name;
use rivulets::exercise::ExerciseId;
use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// The files that a folder has for each lesson. There should be one.
pub type Answers = BTreeMap<ExerciseId, Vec<PathBuf>>;

/// Folders that programs make, in which nobody's answers are.
const MADE: [&str; 3] = ["__MACOSX", "target", "node_modules"];
/// How the names of files end that hold others.
const ARCHIVES: [&str; 7] = ["zip", "gz", "tgz", "tar", "7z", "rar", "xz"];
/// Where a cargo project has its program.
const PROGRAMS: [&str; 2] = ["src/main.rs", "main.rs"];

/// What lies in a folder; each in the order of names, and nothing that is hidden.
#[derive(Default)]
pub struct Folder {
    /// What is called after lessons.
    pub answers: Answers,
    /// Rust files that are called after none.
    pub nameless: Vec<PathBuf>,
    /// What would have to be unpacked.
    pub archives: Vec<PathBuf>,
    pub others: Vec<PathBuf>,
    /// Folders, but for `exercises`.
    pub folders: Vec<PathBuf>,
    /// What leads to folders elsewhere.
    pub links: Vec<PathBuf>,
    pub exercises: Exercises,
}

/// The folder in which a checkout of the course has its answers.
#[derive(Clone, Copy, PartialEq, Eq, Default)]
pub enum Exercises {
    #[default]
    Missing,
    Here,
    /// It leads elsewhere.
    Link,
}

impl Folder {
    /// Looks at one.
    pub fn look(folder: &Path) -> io::Result<Self> {
        let mut paths = Vec::new();
        for entry in fs::read_dir(folder)? {
            paths.push(entry?.path());
        }
        paths.sort();
        let mut found = Self::default();
        paths.into_iter().for_each(|path| found.take(path));
        Ok(found)
    }

    fn take(&mut self, path: PathBuf) {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        if name.starts_with('.') || MADE.contains(&&*name) {
            return;
        }
        let kind = fs::symlink_metadata(&path).map(|found| found.file_type());
        let Ok(kind) = kind else { return };
        let ending = path.extension().unwrap_or_default().to_ascii_lowercase();
        let lesson = Name::of(&path).lesson;
        match (lesson, ending == "rs") {
            // What can't be read is told of in its row.
            (Some(lesson), true) => self.answers.entry(lesson).or_default().push(path),
            (None, true) if kind.is_file() => self.nameless.push(path),
            _ if name == "exercises" && kind.is_symlink() => self.exercises = Exercises::Link,
            _ if name == "exercises" && kind.is_dir() => self.exercises = Exercises::Here,
            _ if kind.is_symlink() && path.is_dir() => self.links.push(path),
            (lesson, _) if kind.is_dir() => match lesson.zip(program(&path)) {
                Some((lesson, file)) => self.answers.entry(lesson).or_default().push(file),
                None => self.folders.push(path),
            },
            _ if ARCHIVES.iter().any(|archive| ending == *archive) => self.archives.push(path),
            _ => self.others.push(path),
        }
    }
}

/// That of a cargo project.
fn program(folder: &Path) -> Option<PathBuf> {
    let is_linked = fs::symlink_metadata(folder.join("src")).is_ok_and(|found| found.is_symlink());
    let mut files = PROGRAMS.iter().map(|program| folder.join(program));
    files.find(|file| !is_linked && fs::symlink_metadata(file).is_ok_and(|found| found.is_file()))
}
