//! A course with a class of its own, gone when it is dropped.

use assert_cmd::Command;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};

pub struct Class {
    root: PathBuf,
}

impl Class {
    pub fn new() -> Self {
        static COUNTER: AtomicU32 = AtomicU32::new(0);
        let number = COUNTER.fetch_add(1, Ordering::Relaxed);
        let name = format!("class-{}-{number}", std::process::id());
        let root = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
        let shipped = root.join("ui-tests/shipped");
        fs::create_dir_all(&shipped).unwrap();
        for entry in real("ui-tests/shipped").read_dir().unwrap() {
            let path = entry.unwrap().path();
            if path.extension().is_some_and(|ending| ending == "rs") {
                fs::copy(&path, shipped.join(path.file_name().unwrap())).unwrap();
            }
        }
        let solutions = root.join("solutions");
        fs::create_dir(&solutions).unwrap();
        for entry in real("solutions").read_dir().unwrap() {
            let path = entry.unwrap().path();
            if path.extension().is_some_and(|ending| ending == "rs") {
                fs::copy(&path, solutions.join(path.file_name().unwrap())).unwrap();
            }
        }
        Self { root }
    }

    /// Where learners' folders lie.
    pub fn folder(&self) -> PathBuf {
        self.root.join("handed-in")
    }

    /// Hands in a text.
    pub fn hand_in(&self, path: &str, text: impl AsRef<[u8]>) -> PathBuf {
        let file = self.folder().join(path);
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        fs::write(&file, text).unwrap();
        file
    }

    /// The course's folder.
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// What was found of texts, in its files.
    pub fn kept(&self) -> Vec<PathBuf> {
        let builds = entries(&self.root.join(".rivulets/class"));
        let folders = builds.iter().flat_map(|build| entries(build));
        folders.flat_map(|folder| entries(&folder)).collect()
    }

    /// What lies in the folder of gradings.
    pub fn scratch(&self) -> Vec<PathBuf> {
        entries(&self.root.join("target/rivulets"))
    }

    /// The command, as one that is still to be started.
    pub fn command(&self) -> std::process::Command {
        let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_grade"));
        command.current_dir(&self.root);
        command.env_remove("CARGO_TARGET_DIR");
        command.env_remove("CARGO_MANIFEST_DIR");
        command
    }

    /// The same, to be looked at when it has ended.
    pub fn grade(&self) -> Command {
        Command::from_std(self.command())
    }

    /// What it prints of the class, whose programs are trusted.
    pub fn rows(&self, arguments: &[&str]) -> String {
        let mut command = self.grade();
        command.arg("--no-sandbox").args(arguments);
        let output = command.arg(self.folder()).output().unwrap();
        assert!(output.status.success(), "{output:?}");
        String::from_utf8(output.stdout).unwrap()
    }

    /// The same as JSON.
    pub fn json(&self, arguments: &[&str]) -> String {
        self.rows(&[&["--format", "json"], arguments].concat())
    }
}

/// What is told in JSON.
pub fn report(json: &str) -> serde_json::Value {
    serde_json::from_str(json).unwrap_or_else(|error| panic!("{error}: {json}"))
}

impl Drop for Class {
    fn drop(&mut self) {
        // What stays lies in a folder for what tests leave.
        let _ = fs::remove_dir_all(&self.root);
    }
}

fn real(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(path)
}

fn entries(folder: &Path) -> Vec<PathBuf> {
    let entries = folder.read_dir().into_iter().flatten().flatten();
    let mut entries: Vec<_> = entries.map(|entry| entry.path()).collect();
    entries.sort();
    entries
}

/// An answer that the course has, to see that it is judged rightly.
pub fn attempt(number: u8, name: &str) -> String {
    let file = real("ui-tests/attempts").join(format!("ex{number:02}/{name}.rs"));
    fs::read_to_string(&file).unwrap_or_else(|error| panic!("{}: {error}", file.display()))
}

/// The names of all of them, but those that go on until they are ended.
pub fn attempts(number: u8) -> Vec<String> {
    let entries = entries(&real("ui-tests/attempts").join(format!("ex{number:02}")));
    let texts = entries
        .iter()
        .filter(|path| path.extension().is_some_and(|ending| ending == "rs"));
    let ends = |path: &&PathBuf| {
        let text = fs::read(path).unwrap();
        let first = String::from_utf8_lossy(&text)
            .lines()
            .next()
            .unwrap()
            .to_owned();
        !["runs for ever", "too much"]
            .iter()
            .any(|verdict| first.contains(verdict))
    };
    let name = |path: &PathBuf| path.file_stem().unwrap().to_str().unwrap().to_owned();
    texts.filter(ends).map(name).collect()
}

/// The worked answer.
pub fn solution(number: u8) -> String {
    text("solutions", number)
}

/// The program as it was shipped.
pub fn shipped(number: u8) -> String {
    text("ui-tests/shipped", number)
}

fn text(folder: &str, number: u8) -> String {
    let begins = format!("ex{number:02}_");
    let entries = real(folder).read_dir().unwrap();
    let mut paths = entries.map(|entry| entry.unwrap().path());
    let is = |path: &PathBuf| {
        let name = path.file_name().unwrap().to_str().unwrap();
        name.starts_with(&begins) && name.ends_with(".rs")
    };
    fs::read_to_string(paths.find(is).unwrap()).unwrap()
}
