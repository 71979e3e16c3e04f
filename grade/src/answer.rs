//! A file that was handed in, read once, and laid out where it is graded: apart from whatever lies beside it.

use rivulets::command::Class as Course;
use rivulets::exercise::{Exercise, Subject};
use rivulets::process::Scratch;
use rivulets::source::{Fault, read};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// What was handed in as an answer to a lesson.
pub struct Answer {
    bytes: Vec<u8>,
}

/// Why a file isn't looked at.
pub enum Unread {
    /// There are several that are called after the lesson.
    Several(Vec<PathBuf>),
    /// It leads elsewhere: to what others handed in, or to what is nobody's business.
    Link,
    /// In the system's words, or ours.
    Unreadable(String),
}

impl Answer {
    /// Reads the one file that there should be.
    pub fn read(files: &[PathBuf]) -> Result<Self, Unread> {
        let [file] = files else {
            return Err(Unread::Several(files.to_vec()));
        };
        if fs::symlink_metadata(file).is_ok_and(|found| found.is_symlink()) {
            return Err(Unread::Link);
        }
        let bytes = read(file).map_err(|fault| Unread::Unreadable(fault.to_string()))?;
        Ok(Self { bytes })
    }

    /// Whether nothing was done to the program as it was shipped.
    pub fn is_untouched(&self, exercise: &Exercise) -> bool {
        self.bytes == exercise.shipped.as_bytes()
    }

    /// Lays it out as a learner's checkout has it.
    pub fn lay_out(&self, course: &Course, exercise: &Exercise) -> Result<LaidOut, Fault> {
        let scratch = Scratch::new(&course.project().scratch(), "class")?;
        let name = course.project().relative(&exercise.path(course.project()));
        let file = scratch.path().join(&name);
        let written = fs::create_dir_all(file.parent().unwrap_or(&file))
            .and_then(|()| fs::write(&file, &self.bytes));
        let fault = |error: io::Error| Fault::not_started(&file, error.to_string());
        written.map_err(fault)?;
        Ok(LaidOut { scratch, name })
    }
}

/// An answer where it is graded; gone with this.
pub struct LaidOut {
    scratch: Scratch,
    name: PathBuf,
}

impl LaidOut {
    /// The file, called as its learner calls it.
    pub fn subject(&self) -> Subject {
        Subject::any(self.scratch.path(), Path::new(&self.name))
    }
}
