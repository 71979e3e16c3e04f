//! A file that was handed in, read once, and laid out where it is graded: apart from whatever lies beside it.

use super::naming::Name;
use super::untouched::{Untouched, untouched};
use rivulets::command::Class as Course;
use rivulets::exercise::{Exercise, Subject};
use rivulets::process::Scratch;
use rivulets::source::read;
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

/// Files beside a program that may be parts of it, how deep they may lie, and how large they may be together.
const MOST_PARTS: usize = 64;
const DEEPEST: usize = 4;
const MOST_BYTES: u64 = 1 << 20;

/// What was handed in as an answer to a lesson.
pub struct Answer {
    bytes: Vec<u8>,
    /// The files that may be parts of it, by their paths from where it lies.
    parts: BTreeMap<PathBuf, Vec<u8>>,
    /// When it was saved, as far as that can be known.
    pub saved: Option<SystemTime>,
}

/// Why a file isn't looked at.
#[derive(Clone, PartialEq, Eq, Debug)]
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
    pub fn read(course: &Course, files: &[PathBuf]) -> Result<Self, Unread> {
        let [file] = files else {
            return Err(Unread::Several(files.to_vec()));
        };
        let found = fs::symlink_metadata(file);
        if found.as_ref().is_ok_and(fs::Metadata::is_symlink) {
            return Err(Unread::Link);
        }
        let bytes = read(file).map_err(|fault| {
            let why = std::error::Error::source(&fault).map(ToString::to_string);
            Unread::Unreadable(why.unwrap_or_else(|| "it is not there any more".to_owned()))
        })?;
        let parts = match course.may_have_others(&String::from_utf8_lossy(&bytes)) {
            true => parts(file),
            false => BTreeMap::new(),
        };
        let saved = found.and_then(|found| found.modified()).ok();
        Ok(Self {
            bytes,
            parts,
            saved,
        })
    }

    /// What it is, if nobody worked on the program.
    pub fn untouched(&self, exercise: &Exercise) -> Option<Untouched> {
        untouched(&self.bytes, &exercise.shipped)
    }

    /// Its text, as far as it is one.
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.bytes).into_owned()
    }

    /// Stands for all that its verdict hangs on.
    pub fn key(&self, course: &Course, exercise: &Exercise) -> Key {
        let mut hasher = Sha256::new();
        let mut add = |bytes: &[u8]| {
            hasher.update((bytes.len() as u64).to_le_bytes());
            hasher.update(bytes);
        };
        add(course.grader().as_bytes());
        add(&[exercise.id.number()]);
        add(&self.bytes);
        for (name, bytes) in &self.parts {
            add(name.as_os_str().as_encoded_bytes());
            add(bytes);
        }
        Key(hex(&hasher.finalize()))
    }

    /// Lays it out as a learner's checkout has it.
    pub fn lay_out(&self, course: &Course, exercise: &Exercise) -> Result<LaidOut, String> {
        let project = course.project();
        let scratch =
            Scratch::new(&project.scratch(), "class").map_err(|fault| fault.to_string())?;
        let name = project.relative(&exercise.path(project));
        let file = scratch.path().join(&name);
        let folder = file.parent().unwrap_or(&file);
        // So that no part stands in the place of the program itself.
        let all = self
            .parts
            .iter()
            .map(|(name, bytes)| (folder.join(name), bytes));
        for (file, bytes) in all.chain([(file.clone(), &self.bytes)]) {
            let written = fs::create_dir_all(file.parent().unwrap_or(&file))
                .and_then(|()| fs::write(&file, bytes));
            written.map_err(|error| format!("{} can't be written: {error}", file.display()))?;
        }
        Ok(LaidOut { scratch, name })
    }
}

/// The other programs' texts that lie with a file: plain files, and few.
fn parts(file: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let home = file.parent().unwrap_or(file);
    let mut found = Vec::new();
    collect(home, DEEPEST, &mut found);
    found.sort();
    let (mut parts, mut room) = (BTreeMap::new(), MOST_BYTES);
    // An answer to a lesson is no part of another, which may be somebody else's.
    let is_part = |path: &&PathBuf| *path != file && Name::of(path).lesson.is_none();
    for path in found.iter().filter(is_part).take(MOST_PARTS) {
        let Ok(bytes) = read(path) else { continue };
        let Some(left) = room.checked_sub(bytes.len() as u64) else {
            break;
        };
        room = left;
        if let Ok(name) = path.strip_prefix(home) {
            parts.insert(name.to_owned(), bytes);
        }
    }
    parts
}

fn collect(folder: &Path, deep: usize, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        // Neither follows links.
        let Ok(kind) = entry.file_type() else {
            continue;
        };
        let path = entry.path();
        if kind.is_dir() && deep > 0 {
            collect(&path, deep - 1, found);
        } else if kind.is_file() && path.extension().is_some_and(|ending| ending == "rs") {
            found.push(path);
        }
    }
}

/// Stands for a text as an answer to a lesson, and for all that graded it.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Key(String);

impl Key {
    /// In letters and digits.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// These bytes as hexadecimal digits, so many as nobody meets by chance.
pub fn hex(bytes: &[u8]) -> String {
    let digits = bytes.iter().take(20).map(|byte| format!("{byte:02x}"));
    digits.collect()
}

/// An answer where it is graded; gone with this.
pub struct LaidOut {
    scratch: Scratch,
    name: PathBuf,
}

impl LaidOut {
    /// The file, called as its learner calls it.
    pub fn subject(&self) -> Subject {
        Subject::any(self.scratch.path(), &self.name)
    }
}
