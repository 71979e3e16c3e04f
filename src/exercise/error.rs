//! Why the course's own files can't be taken as they are.

use std::fmt;
use std::io;
use std::path::{Path, PathBuf};

/// Why the course's own files can't be taken as they are. Its text names file, line and mend.
#[derive(Debug)]
pub struct CatalogError {
    path: PathBuf,
    line: u32,
    problem: Problem,
}

#[derive(Debug)]
pub(super) enum Problem {
    Unreadable(io::Error),
    FileName,
    Gap { expected: u8 },
    Twice(PathBuf),
    UnknownKey(String, [&'static str; 4]),
    KeyTwice(String),
    MissingKey(&'static str),
    NoExercises,
    NoSentence,
}

impl CatalogError {
    pub(super) fn new(path: &Path, line: u32, problem: Problem) -> Self {
        Self {
            path: path.to_path_buf(),
            line,
            problem,
        }
    }

    /// The file that the fault is in.
    pub fn path(&self) -> &Path {
        &self.path
    }
}

impl fmt::Display for CatalogError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: ", self.path.display(), self.line)?;
        match &self.problem {
            Problem::Unreadable(error) => write!(f, "can't be read: {error}"),
            Problem::FileName => f.write_str(
                "an exercise's file is called exNN_title.rs, as in ex03_many_senders.rs",
            ),
            Problem::Gap { expected } => write!(
                f,
                "the numbering has a gap: ex{expected:02} should come here"
            ),
            Problem::Twice(other) => write!(f, "has the same number as {}", other.display()),
            Problem::UnknownKey(key, known) => {
                write!(
                    f,
                    "unknown header key `{key}`: the keys are {}",
                    known.join(", ")
                )
            }
            Problem::KeyTwice(key) => write!(f, "header key `{key}` is written twice"),
            Problem::MissingKey(key) => write!(f, "the header has no `{key}:`"),
            Problem::NoSentence => {
                f.write_str("a sentence on what the lesson is about should stand here")
            }
            Problem::NoExercises => {
                f.write_str("no exercise is declared here: restore the folder with git")
            }
        }
    }
}

impl std::error::Error for CatalogError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match &self.problem {
            Problem::Unreadable(error) => Some(error),
            _ => None,
        }
    }
}
