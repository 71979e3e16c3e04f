//! What to say to a slip of the keyboard.

use super::paint::{bad, strong};
use crate::exercise::{Catalog, ExerciseId};

/// The likeliest slip: `cargo test ex03`, which would be green with nothing checked.
pub fn slip(id: ExerciseId) -> String {
    let nothing = bad("Nothing was graded: `--test` is missing.");
    format!("{nothing}\nTo grade your lesson, type:\n\n    cargo test --test {id}\n\n")
}

/// Said at the end of a plain `cargo test`, which is green whatever the learner's files hold.
pub fn what_to_type(first: ExerciseId) -> String {
    format!(
        "\nThe course itself is sound. Your own lesson is graded by\n\n    {}\n\n\
         and `cargo run` says where you are.\n\n",
        strong(format!("cargo test --test {first}"))
    )
}

/// A number that the course doesn't have.
pub fn no_such_lesson(id: ExerciseId, catalog: &Catalog) -> String {
    let names: Vec<String> = catalog
        .exercises()
        .iter()
        .map(|exercise| exercise.id.to_string())
        .collect();
    format!(
        "{}\nThe lessons are {}.\n",
        bad(format!("There is no lesson {id}.")),
        names.join(", ")
    )
}

/// A filter behind `--` that leaves a lesson's target nothing to do.
pub fn no_such_test(id: ExerciseId, filter: &str) -> String {
    let nothing = bad(format!(
        "Nothing was graded: this target has one test, {id}, and `{filter}` leaves it out."
    ));
    format!("{nothing}\nTo grade the lesson, type: cargo test --test {id}\n")
}
