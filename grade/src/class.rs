//! Whose folders there are: each learner's by a name that nobody else has, with the files that lie in it.

use rivulets::exercise::ExerciseId;
use rivulets::picture::visible;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// What one learner handed in.
pub struct Submission {
    /// The folder's own name, with so many of those above it that nobody else is called so.
    pub learner: String,
    /// The answers in it, or why there are none.
    pub answers: Result<Answers, Broken>,
}

/// The files that a folder has for each lesson. There should be one.
pub type Answers = BTreeMap<ExerciseId, Vec<PathBuf>>;

/// Why a folder can't be graded.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Broken {
    /// It can't be looked at, in the system's words.
    Unreadable(String),
    /// Its `exercises` lead elsewhere.
    Link,
    /// There is no file in it that is called after a lesson.
    Empty,
}

/// The submissions in these folders, in the order of their names; a folder that is named twice is one.
pub fn submissions(folders: &[PathBuf]) -> Vec<Submission> {
    let folders: BTreeSet<_> = folders.iter().flat_map(|folder| learners(folder)).collect();
    let names = names(&folders);
    let submissions = folders.into_iter().zip(names);
    let submission = |(folder, learner): (PathBuf, String)| Submission {
        answers: answers(&folder),
        learner,
    };
    let mut submissions: Vec<_> = submissions.map(submission).collect();
    submissions.sort_by(|one, other| one.learner.cmp(&other.learner));
    submissions
}

/// The folder itself if it is a learner's, else those in it; itself too where there are none.
fn learners(folder: &Path) -> Vec<PathBuf> {
    let whole = fs::canonicalize(folder).or_else(|_| std::path::absolute(folder));
    let folder = whole.unwrap_or_else(|_| folder.to_owned());
    if answers(&folder) != Err(Broken::Empty) {
        return vec![folder];
    }
    let entries = fs::read_dir(&folder).into_iter().flatten().flatten();
    let folders = entries
        .map(|entry| entry.path())
        .filter(|path| path.is_dir());
    let folders: Vec<_> = folders.filter(|path| !is_hidden(path)).collect();
    match folders.is_empty() {
        true => vec![folder],
        false => folders,
    }
}

fn is_hidden(path: &Path) -> bool {
    let name = path.file_name().unwrap_or_default();
    name.to_string_lossy().starts_with('.')
}

/// A name for each folder, as short as it can be.
fn names(folders: &BTreeSet<PathBuf>) -> Vec<String> {
    let mut names: Vec<_> = folders.iter().map(|folder| name(folder, 1)).collect();
    let most = folders.iter().map(|folder| folder.iter().count()).max();
    for parts in 2..=most.unwrap_or_default() {
        let mut bearers: BTreeMap<&String, usize> = BTreeMap::new();
        names
            .iter()
            .for_each(|name| *bearers.entry(name).or_default() += 1);
        let is_shared: Vec<_> = names.iter().map(|name| bearers[name] > 1).collect();
        if !is_shared.contains(&true) {
            break;
        }
        let all = names.iter_mut().zip(folders).zip(is_shared);
        all.filter(|(_, is_shared)| *is_shared)
            .for_each(|((short, folder), _)| *short = name(folder, parts));
    }
    names
}

/// The last of the names that lead to a folder.
fn name(folder: &Path, parts: usize) -> String {
    let all: Vec<_> = folder
        .iter()
        .map(|part| visible(&part.to_string_lossy()))
        .collect();
    all[all.len().saturating_sub(parts)..].join("/")
}

/// The files in a learner's folder that are called after lessons. Nothing is followed that leads out of it.
fn answers(folder: &Path) -> Result<Answers, Broken> {
    let inner = folder.join("exercises");
    let exercises = match fs::symlink_metadata(&inner) {
        Ok(found) if found.is_symlink() => return Err(Broken::Link),
        Ok(found) if found.is_dir() => inner,
        _ => folder.to_owned(),
    };
    let unreadable = |error: std::io::Error| Broken::Unreadable(error.to_string());
    let mut answers = Answers::new();
    for entry in fs::read_dir(exercises).map_err(unreadable)? {
        let path = entry.map_err(unreadable)?.path();
        let is_rust = path
            .extension()
            .is_some_and(|ending| ending.eq_ignore_ascii_case("rs"));
        if let Some(lesson) = ExerciseId::of_file(&path).filter(|_| is_rust) {
            answers.entry(lesson).or_default().push(path);
        }
    }
    answers.values_mut().for_each(|files| files.sort());
    match answers.is_empty() {
        true => Err(Broken::Empty),
        false => Ok(answers),
    }
}

#[cfg(test)]
mod tests {
    use super::names;
    use std::path::PathBuf;

    #[test]
    fn a_name_is_as_long_as_it_must_be() {
        let folders = ["/a/x/anna", "/b/x/anna", "/b/y/anna", "/b/y/ben", "/"].map(PathBuf::from);
        let expected = ["/", "a/x/anna", "b/x/anna", "y/anna", "ben"];
        assert_eq!(names(&folders.into()), expected);
    }
}
