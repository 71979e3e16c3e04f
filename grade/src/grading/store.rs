//! What was found of each text, kept, so that a class that was left goes on where it was: a file a text, named by what
//! stands for the text and for all that graded it. Nothing is lost with it but time.

use crate::handed_in::{Key, hex};
use crate::report::Finding;
use rivulets::command::Class as Course;
use rivulets::exercise::write_whole;
use sha2::{Digest, Sha256};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// The findings of one build of the grader.
pub struct Store {
    folder: PathBuf,
}

impl Store {
    /// That of a course, of programs that were contained or weren't, which may make a difference; what other builds of
    /// the grader kept is of no use any more.
    pub fn open(course: &Course, contained: bool) -> io::Result<Self> {
        let all = course.project().class();
        let build = all.join(hex(&Sha256::digest(course.grader().as_bytes())));
        let folder = build.join(if contained { "contained" } else { "free" });
        fs::create_dir_all(&folder)?;
        for entry in fs::read_dir(&all)?
            .flatten()
            .filter(|entry| entry.path() != build)
        {
            // What stays is a few files more.
            let _ = fs::remove_dir_all(entry.path());
        }
        Ok(Self { folder })
    }

    /// What is known of a text; a file that can't be read says nothing.
    pub fn find(&self, key: &Key) -> Option<Finding> {
        self.of(key.as_str())
    }

    /// The same of the text for which this stands.
    pub fn of(&self, text: &str) -> Option<Finding> {
        serde_json::from_slice(&fs::read(self.file(text)).ok()?).ok()
    }

    /// Keeps it.
    pub fn keep(&self, key: &Key, finding: &Finding) -> io::Result<()> {
        write_whole(&self.file(key.as_str()), &serde_json::to_string(finding)?)
    }

    fn file(&self, text: &str) -> PathBuf {
        Path::new(&self.folder).join(format!("{text}.json"))
    }
}
