//! Commands to type: those that are about a file that was graded name it as it was named.

use super::text::visible;
use crate::course::Graded;
use crate::exercise::{ExerciseId, Subject, Whose};
use std::cell::RefCell;
use std::path::Path;

/// How this program is called in the course's folder.
const USUAL: &str = "cargo rivulets";

thread_local! {
    static CALLED: RefCell<String> = const { RefCell::new(String::new()) };
}

/// Says how this program is called from where the reader stands, in the texts that are made on this thread
/// from now on.
pub fn set_called(called: &Path) {
    CALLED.set(quoted(called));
}

/// How this program is called.
pub(super) fn rivulets() -> String {
    CALLED.with_borrow(|called| match called.is_empty() {
        true => USUAL.to_owned(),
        false => called.clone(),
    })
}

/// The command that grades a subject of the exercise `id`.
pub fn again(subject: &Subject, id: ExerciseId) -> String {
    grading(subject.name(), subject.whose(), id)
}

/// The command that explores a file that is an answer to nothing.
pub fn explored(subject: &Subject) -> String {
    format!("{} explore {}", rivulets(), quoted(subject.name()))
}

/// The command that grades the learner's file of an exercise.
pub(super) fn of_lesson(id: ExerciseId) -> String {
    grading(Path::new(""), Whose::Learners, id)
}

/// The command that grades the same file again.
pub(super) fn regrade(graded: &Graded, id: ExerciseId) -> String {
    grading(&graded.file, graded.whose, id)
}

fn grading(name: &Path, whose: Whose, id: ExerciseId) -> String {
    match (whose, rivulets()) {
        (Whose::Solution, called) => format!("{called} check --solutions {id}"),
        (Whose::Named, called) => format!("{called} check {}", argument(name, whose, id)),
        (_, called) if called == USUAL => format!("cargo test --test {id}"),
        (_, called) => format!("{called} check {id}"),
    }
}

/// A command of ours that is about the file that was graded, as in `cargo rivulets chart ex03`.
pub(super) fn command(verb: &str, graded: &Graded, id: ExerciseId) -> String {
    let argument = argument(&graded.file, graded.whose, id);
    format!("{} {verb} {argument}", rivulets())
}

/// The same about a learner's own file.
pub(super) fn of_learners(verb: &str, id: ExerciseId) -> String {
    format!("{} {verb} {id}", rivulets())
}

/// What names a file on the command line, and says what it is an answer to, where its name doesn't.
fn argument(name: &Path, whose: Whose, id: ExerciseId) -> String {
    match whose {
        Whose::Learners | Whose::Attempt => id.to_string(),
        _ if ExerciseId::of_file(name) == Some(id) => quoted(name),
        _ => format!("{} --as {id}", quoted(name)),
    }
}

/// A path as a shell takes it for one.
pub fn quoted(path: &Path) -> String {
    let path = visible(&path.display().to_string());
    let path = match path.starts_with('-') {
        true => format!("./{path}"),
        false => path,
    };
    let is_plain = |c: char| c.is_alphanumeric() || "_-./\\:+,@%=".contains(c);
    match path.chars().all(is_plain) && !path.is_empty() {
        true => path,
        false if cfg!(windows) => format!("\"{path}\""),
        false => format!("'{}'", path.replace('\'', r"'\''")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_is_quoted_where_a_shell_would_take_it_apart() {
        for (path, shown) in [
            ("a/ex03_b-c.1.rs", "a/ex03_b-c.1.rs"),
            ("Fl\u{fc}sse/ex03.rs", "Fl\u{fc}sse/ex03.rs"),
            ("-x.rs", "./-x.rs"),
        ] {
            assert_eq!(quoted(Path::new(path)), shown);
        }
        if cfg!(unix) {
            for (path, shown) in [
                ("a b.rs", "'a b.rs'"),
                ("$HOME.rs", "'$HOME.rs'"),
                ("it's.rs", r"'it'\''s.rs'"),
            ] {
                assert_eq!(quoted(Path::new(path)), shown);
            }
        }
    }
}
