use crate::exercise::{Exercise, Reset};
use std::path::Path;

/// What a reset did; `backup` is the path of the backup as a person writes it.
pub fn reset(
    exercise: &Exercise,
    done: &Reset,
    relative: impl Fn(&Path) -> std::path::PathBuf,
) -> String {
    let file = format!("exercises/{}", exercise.file_name());
    match done {
        Reset::AsShipped => format!("{file} is as it was shipped; nothing to do.\n"),
        Reset::Restored => format!("{file} is back, as it was shipped.\n"),
        Reset::Replaced { backup } => {
            format!(
                "{file} is as it was shipped again; your text is kept in {}\n",
                relative(backup).display()
            )
        }
    }
}
