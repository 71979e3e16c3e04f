//! What stands beside each exercise (its lesson, its solution, attempts and wrong fixes), and such things of no
//! exercise.

use super::project::catalog;
use rivulets::exercise::{Exercise, Project};
use std::path::{Path, PathBuf};

/// The first file that lacks a partner, or that is of no exercise, and what to do about it.
pub fn at_fault(project: &Project) -> Option<String> {
    let catalog = catalog();
    let mut exercises = catalog.exercises().iter();
    let lacks = exercises.find_map(|exercise| {
        let (id, shipped) = (exercise.id, project.shipped().join(exercise.file_name()));
        let partners = [
            project.lesson(id),
            exercise.solution(project),
            project.attempts().join(id.to_string()),
            project.wrong_fixes(id),
        ];
        let missing = partners.into_iter().find(|partner| !partner.exists())?;
        let (shipped, missing) = (shipped.display(), missing.display());
        Some(format!("{shipped}: has no partner {missing}: add it"))
    });
    let (tests, fixes) = (
        project.root().join("tests"),
        project.root().join("ui-tests"),
    );
    let folders = [project.solutions(), tests, fixes, project.attempts()];
    let strays = || {
        let mut beside = folders.iter().flat_map(|folder| sorted(folder));
        let stray = beside.find(|path| is_stray(path, catalog.exercises()))?;
        let mend = "declare one in ui-tests/shipped/, or take this away";
        Some(format!("{}: is of no exercise: {mend}", stray.display()))
    };
    lacks.or_else(strays)
}

/// A learner's folder isn't looked at: more may lie there.
fn sorted(folder: &Path) -> Vec<PathBuf> {
    let entries = folder.read_dir().unwrap();
    let mut paths: Vec<_> = entries.map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    paths
}

fn is_stray(path: &Path, exercises: &[Exercise]) -> bool {
    let name = path.file_name().unwrap().to_string_lossy();
    let stem = name.strip_suffix(".rs").unwrap_or(&name);
    let number = stem.strip_prefix("ex");
    let is_of_one = number.is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_digit()));
    let is_its =
        |exercise: &Exercise| *exercise.file_name() == *name || exercise.id.to_string() == stem;
    is_of_one && !exercises.iter().any(is_its)
}
