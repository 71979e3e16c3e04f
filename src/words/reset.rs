//! What a reset did.

use super::again::{quoted, rivulets};
use super::paint::bad;
use super::text::{fit, wrap};
use crate::exercise::{Exercise, ExerciseId, Reset};
use std::path::Path;

/// A path was named, whose file no reset touches.
pub fn no_reset_of_files(path: &Path, id: Option<ExerciseId>) -> String {
    let lesson = id.map_or_else(|| "ex01".to_owned(), |id| id.to_string());
    let meant = "A reset takes no path: it is of the learner's own file of a lesson, in exercises/. For that:";
    let nothing = bad(format!("{} was not changed.", quoted(path)));
    fit(&format!(
        "{nothing}\n{}\n\n    {} reset {lesson}\n",
        wrap(meant),
        rivulets()
    ))
}

/// What a reset did; `backup` is the path of the backup as a person writes it.
pub fn reset(
    exercise: &Exercise,
    done: &Reset,
    relative: impl Fn(&Path) -> std::path::PathBuf,
) -> String {
    let file = format!("exercises/{}", exercise.file_name());
    let told = match done {
        Reset::AsShipped => format!("{file} is as it was shipped; nothing to do.\n"),
        Reset::Restored => format!("{file} is back, as it was shipped.\n"),
        Reset::Replaced { backup } => {
            format!(
                "{file} is as it was shipped again; your text is kept in {}\n",
                relative(backup).display()
            )
        }
    };
    fit(&told)
}
