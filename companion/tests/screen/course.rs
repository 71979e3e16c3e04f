//! A course of the test's own, with the programs as shipped in the learner's place.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};

/// A course, gone when this is dropped.
pub struct Course {
    root: PathBuf,
}

impl Course {
    pub fn new() -> Self {
        static COUNTER: AtomicU32 = AtomicU32::new(0);
        let number = COUNTER.fetch_add(1, Ordering::Relaxed);
        let name = format!("course-{}-{number}", std::process::id());
        let course = Self {
            root: Path::new(env!("CARGO_TARGET_TMPDIR")).join(name),
        };
        copy("ui-tests/shipped", &course.root.join("ui-tests/shipped"));
        copy("ui-tests/shipped", &course.root.join("exercises"));
        copy("solutions", &course.root.join("solutions"));
        course
    }

    pub fn root(&self) -> &Path {
        &self.root
    }

    /// How many lessons there are.
    pub fn lessons(&self) -> usize {
        self.root.join("exercises").read_dir().unwrap().count()
    }

    /// What tells that so many of them are passed, where a bar of all has no room.
    pub fn far(&self, passed: usize) -> String {
        format!(" {passed}/{}", self.lessons())
    }

    /// The learner's file of a lesson.
    pub fn file(&self, number: u8) -> PathBuf {
        self.root.join("exercises").join(name(number))
    }

    pub fn write(&self, number: u8, text: &str) {
        fs::write(self.file(number), text).unwrap();
    }

    /// The worked answer.
    pub fn solution(&self, number: u8) -> String {
        fs::read_to_string(self.root.join("solutions").join(name(number))).unwrap()
    }

    /// What lies in the folder of gradings.
    pub fn scratch(&self) -> Vec<PathBuf> {
        let entries = self.root.join("target/rivulets").read_dir();
        let entries = entries.into_iter().flatten().flatten();
        entries.map(|entry| entry.path()).collect()
    }
}

impl Drop for Course {
    fn drop(&mut self) {
        // What stays lies in a folder for what tests leave.
        let _ = fs::remove_dir_all(&self.root);
    }
}

fn real(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(path)
}

fn copy(from: &str, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in real(from).read_dir().unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_some_and(|ending| ending == "rs") {
            fs::copy(&path, to.join(path.file_name().unwrap())).unwrap();
        }
    }
}

/// What the file of a lesson is called.
fn name(number: u8) -> String {
    let begins = format!("ex{number:02}_");
    let entries = real("ui-tests/shipped").read_dir().unwrap();
    let names = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let mut names = names.filter(|name| name.starts_with(&begins) && name.ends_with(".rs"));
    names.next().unwrap()
}
