//! What somebody names on the command line: lessons, files, or all.

use crate::exercise::ExerciseId;
use std::ffi::{OsStr, OsString};
use std::path::{Path, PathBuf};

/// What somebody names on the command line who may mean a lesson or a file.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) enum Named {
    /// Every lesson.
    All,
    /// A lesson, by its number.
    Lesson(ExerciseId),
    /// A file, by its path.
    File(PathBuf),
    /// Anything else: a lesson's title, or a slip.
    Word(String),
}

/// What a command takes that names a lesson: so it is said what may be named.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Takes {
    /// Lessons, and no file that lies elsewhere.
    Lessons,
    /// Any file besides.
    Files,
}

impl Named {
    /// A path is what looks like one, whether there is a file or not: so a slip in it never means a lesson.
    /// What doesn't is one only if it names no lesson, and there is a file.
    pub(super) fn read(argument: &OsStr) -> Self {
        let (text, path) = (argument.to_string_lossy(), Path::new(argument));
        let separated = text.contains(std::path::is_separator);
        let is_code = || {
            path.extension()
                .is_some_and(|ending| ending.eq_ignore_ascii_case("rs"))
        };
        if separated || is_code() {
            return Self::File(path.to_path_buf());
        }
        match text.parse() {
            _ if text == "all" => Self::All,
            Ok(id) => Self::Lesson(id),
            Err(_) if path.is_file() => Self::File(path.to_path_buf()),
            Err(_) => Self::Word(text.into_owned()),
        }
    }
}

impl From<OsString> for Named {
    fn from(argument: OsString) -> Self {
        Self::read(&argument)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_is_a_path_and_a_number_a_lesson() {
        let lesson = |number| Named::Lesson(ExerciseId::new(number).unwrap());
        let file = |path: &str| Named::File(path.into());
        for (text, named) in [
            ("all", Named::All),
            ("3", lesson(3)),
            ("ex03", lesson(3)),
            ("ex03_many_senders", lesson(3)),
            ("ex03.rs", file("ex03.rs")),
            ("3.RS", file("3.RS")),
            ("./3", file("./3")),
            ("no/such/ex03", file("no/such/ex03")),
            ("Cargo.toml", file("Cargo.toml")),
            ("100", Named::Word("100".into())),
            ("many_senders", lesson(3)),
            ("many sender", Named::Word("many sender".into())),
        ] {
            assert_eq!(Named::read(OsStr::new(text)), named, "{text}");
        }
    }
}
