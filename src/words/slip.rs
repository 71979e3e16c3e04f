//! What to say to a slip of the keyboard.

use super::again::{quoted, rivulets};
use super::paint::{bad, strong};
use super::text::{fit, visible, wrap};
use crate::exercise::{Catalog, ExerciseId, Project, nearest_title};
use std::path::Path;

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
    let nothing = bad(format!("There is no lesson {id}."));
    fit(&format!("{nothing}\n{}\n", lessons_of(catalog)))
}

fn lessons_of(catalog: &Catalog) -> String {
    let ids: Vec<ExerciseId> = catalog.exercises().iter().map(|known| known.id).collect();
    wrap(&format!("The lessons are {}.", listed(&ids)))
}

/// A word that names no lesson, nor a file where one may be named.
pub fn names_no_lesson(word: &str, catalog: &Catalog, takes_files: bool) -> String {
    let nothing = bad(format!("`{}` names no lesson.", visible(word)));
    let meant = nearest_title(word).map_or_else(String::new, |(number, title)| {
        format!("Did you mean {}, lesson {number:02}?\n", strong(title))
    });
    let file = match takes_files {
        true => "; a file by its path, as in ./answer.rs",
        false => "",
    };
    let how =
        format!("One is named by its number or title, as in 3, 03, ex03 or many_senders{file}.");
    fit(&format!(
        "{nothing}\n{meant}{}\n{}\n",
        lessons_of(catalog),
        wrap(&how)
    ))
}

/// A file whose name doesn't say what it is an answer to: it may be to nothing.
pub fn answer_to_what(path: &Path, verb: &str, catalog: &Catalog) -> String {
    let (quoted, called) = (quoted(path), rivulets());
    let nothing = bad(format!(
        "The name {quoted} doesn't say which lesson that is an answer to."
    ));
    let (own, drawn) = match verb {
        "chart" => (
            "This draws a program of your own, an answer to nothing:",
            " --chart",
        ),
        _ => (
            "This runs a program of your own, an answer to nothing, in every order of its threads:",
            "",
        ),
    };
    let first = catalog.exercises().first();
    let first = first.map_or_else(String::new, |exercise| exercise.id.to_string());
    fit(&format!(
        "{nothing}\n{}\n\n    {called} explore {quoted}{drawn}\n\n{}\n\n    {called} {verb} {quoted} --as {first}\n",
        wrap(own),
        wrap("Of an answer to a lesson, say to which, as in:"),
    ))
}

/// A folder in the place of a file.
pub fn a_folder(path: &Path, verb: &str) -> String {
    let inside = quoted(path).trim_end_matches('/').to_owned();
    let nothing = bad(format!("Not graded: {} is a folder.", quoted(path)));
    fit(&format!(
        "{nothing}\nTo name all the programs in it: {} {verb} {inside}/*.rs\n",
        rivulets()
    ))
}

/// `--as` without a file that it could be of.
pub fn as_what() -> String {
    let nothing = bad("`--as` says what a file is an answer to, and no file is named.");
    fit(&format!(
        "{nothing}\nA lesson is graded by its own number alone.\n"
    ))
}

/// Both the worked answers and a file were asked for.
pub fn no_solution(path: &Path) -> String {
    let nothing = bad(format!("{} is no lesson.", quoted(path)));
    fit(&format!(
        "{nothing}\n`--solutions` grades the worked answers of the lessons that are named, or all: \
         {} check --solutions ex01\n",
        rivulets()
    ))
}

/// A command that there isn't; a lesson may be named behind it.
pub fn no_such_command(word: &str, id: Option<ExerciseId>) -> String {
    let nothing = bad(format!("There is no command `{}`.", visible(word)));
    let called = rivulets();
    let lesson = id.map(|id| format!("To grade lesson {id}: {called} check {id}\n"));
    format!(
        "{nothing}\n{}All commands: {called} --help\n",
        lesson.unwrap_or_default()
    )
}

/// No lesson was named, and there is none that isn't passed.
pub fn none_is_current(verb: &str) -> String {
    fit(&format!(
        "All lessons are passed. Name one, as in: {} {verb} ex01\n",
        rivulets()
    ))
}

/// Somebody stands in no course, so that the one is taken that was built in.
pub fn stands_elsewhere(project: &Project) -> String {
    let root = visible(&project.root().display().to_string());
    wrap(&format!(
        "There is no course in this folder or above it: what follows is by the one in {root}."
    )) + "\n\n"
}

/// The same, and that one is gone.
pub fn no_course(project: &Project) -> String {
    let root = visible(&project.root().display().to_string());
    let nothing = bad("Not graded: there is no course in this folder, nor above it.");
    let gone = format!(
        "This program was built in {root}, where there is none any more. Go to the folder of a clone, and try it \
         there: cargo run"
    );
    fit(&format!("{nothing}\n{}\n", wrap(&gone)))
}

/// The course's lessons aren't those that were built in.
pub fn other_lessons(project: &Project, differ: &[ExerciseId]) -> String {
    let root = visible(&project.root().display().to_string());
    let other =
        bad("Not graded: this program was built with other lessons than the course has here.");
    let mend = format!(
        "Only one of the two has {}. To build it with those of the course here, go to {root} and type: cargo run",
        listed(differ)
    );
    fit(&format!("{other}\n{}\n", wrap(&mend)))
}

/// Lessons have been changed since they were built in, or in another clone.
pub fn changed_lessons(project: &Project, changed: &[ExerciseId]) -> String {
    let root = visible(&project.root().display().to_string());
    let lessons = format!(
        "This program was built with other words for {} than the course has in {root}, and grades by its own. To \
         build it with these, go there and type: cargo run",
        listed(changed)
    );
    wrap(&lessons) + "\n\n"
}

fn listed(lessons: &[ExerciseId]) -> String {
    let lessons: Vec<String> = lessons.iter().map(ToString::to_string).collect();
    lessons.join(", ")
}

/// A filter behind `--` that leaves a lesson's target nothing to do.
pub fn no_such_test(id: ExerciseId, filter: &str) -> String {
    let nothing = bad(format!(
        "Nothing was graded: this target has one test, {id}, and `{filter}` leaves it out."
    ));
    fit(&format!(
        "{nothing}\nTo grade the lesson, type: cargo test --test {id}\n"
    ))
}
