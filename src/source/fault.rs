//! The grader's own trouble, which is no verdict on a learner's program.

use std::fmt;
use std::io;
use std::path::{Path, PathBuf};

/// The grader's own trouble: no verdict on the learner's program, and never a pass.
#[derive(Debug)]
pub struct Fault {
    kind: FaultKind,
    path: PathBuf,
    source: Option<io::Error>,
}

/// What kind of trouble it is; the mend depends on it.
#[derive(Clone, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub enum FaultKind {
    /// The learner's file is not there.
    Missing,
    /// The system won't let us read the learner's file, or it is no file.
    Unreadable,
    /// The compiler can't be started.
    NoCompiler,
    /// The compiler found no linker; in its own words.
    NoLinker(String),
    /// The compiler broke down, or could not write its result; in its own words.
    CompilerFailed(String),
    /// The compiler broke down over this text; in its own words.
    CompilerBroke(String),
    /// Our scratch folder can't be made or written.
    Scratch,
    /// Real std takes the program and our stand-in doesn't; in the compiler's words.
    NotObserved(String),
    /// The program was built but can't be started or watched.
    NotStarted,
    /// What the program told of its runs can't be; it has code at this line that could have made it up.
    Garbled(u32),
    /// Somebody wanted an end before there was anything to judge.
    Interrupted,
}

impl Fault {
    pub(crate) fn new(
        kind: FaultKind,
        path: impl Into<PathBuf>,
        source: impl Into<Option<io::Error>>,
    ) -> Self {
        Self {
            kind,
            path: path.into(),
            source: source.into(),
        }
    }

    /// Real std takes `path` and our stand-in doesn't.
    pub fn not_observed(path: impl Into<PathBuf>, words: String) -> Self {
        Self::new(FaultKind::NotObserved(words), path, None)
    }

    /// The observed program in `path` can't be run.
    pub fn not_started(path: impl Into<PathBuf>, why: String) -> Self {
        Self::new(FaultKind::NotStarted, path, io::Error::other(why))
    }

    /// What the program in `path` told of its runs can't be, and may be made up by its code at this line.
    pub fn garbled(path: impl Into<PathBuf>, line: u32) -> Self {
        Self::new(FaultKind::Garbled(line), path, None)
    }

    /// Somebody wanted an end before there was anything to judge of `path`.
    pub fn interrupted(path: impl Into<PathBuf>) -> Self {
        Self::new(FaultKind::Interrupted, path, None)
    }

    /// The same trouble, of a file named as a person names it.
    #[must_use]
    pub fn of(self, path: impl Into<PathBuf>) -> Self {
        Self {
            path: path.into(),
            ..self
        }
    }

    /// What kind of trouble it is.
    pub fn kind(&self) -> &FaultKind {
        &self.kind
    }

    /// Whether the learner's text brought it about: no trouble with the machine, and none with another text.
    pub fn is_of_the_text(&self) -> bool {
        matches!(
            self.kind,
            FaultKind::CompilerBroke(_) | FaultKind::Garbled(_)
        )
    }

    /// The file, folder or program that it is about.
    pub fn path(&self) -> &Path {
        &self.path
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let path = self.path.display();
        match &self.kind {
            FaultKind::Missing => write!(f, "{path} is not there"),
            FaultKind::Unreadable => write!(f, "{path} can't be read"),
            FaultKind::NoCompiler => write!(f, "the compiler `{path}` can't be started"),
            FaultKind::NoLinker(_) => write!(f, "the compiler `{path}` found no linker"),
            FaultKind::CompilerFailed(_) => write!(f, "the compiler `{path}` failed"),
            FaultKind::CompilerBroke(_) => {
                write!(f, "the compiler `{path}` broke down over the text")
            }
            FaultKind::Garbled(line) => write!(
                f,
                "what {path} told of its runs can't be, and line {line} has code that could have made it up"
            ),
            FaultKind::Scratch => write!(f, "the folder {path} can't be made or written"),
            FaultKind::NotObserved(_) => {
                write!(
                    f,
                    "{path} compiles, but not so that its channels can be seen"
                )
            }
            FaultKind::NotStarted => write!(f, "the built program {path} can't be run"),
            FaultKind::Interrupted => {
                write!(f, "it was interrupted before anything was known of {path}")
            }
        }?;
        self.source
            .as_ref()
            .map_or(Ok(()), |source| write!(f, ": {source}"))
    }
}

impl std::error::Error for Fault {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.source.as_ref().map(|source| source as _)
    }
}
