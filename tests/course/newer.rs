//! README's ways to a newer course, walked with git: a learner's text is never lost.

use super::project::{Copy, exercise, real};
use predicates::str::contains;
use pretty_assertions::assert_eq;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Output;

const PULL: [&str; 3] = ["git", "pull", "--no-rebase"];
const KEEPING_OURS: [&str; 6] = ["git", "pull", "--no-rebase", "--no-edit", "-X", "ours"];

/// What the newer course says in place of this.
const OLD: &str = "Hi from a foreign world!";
const NEWER: &str = "Hi from a newer world!";
/// What the learner writes on the same line.
const OWN: &str = "Hi from my own world!";

/// A course, and a learner's clone of it.
struct Clone {
    upstream: Copy,
    learner: PathBuf,
}

impl Clone {
    fn new() -> Self {
        let upstream = Copy::new();
        let learner = upstream.project.root().with_file_name("learner");
        let clone = Self { upstream, learner };
        let root = clone.upstream.project.root();
        fs::write(root.join(".gitignore"), "/target\n/.rivulets\n").unwrap();
        clone.git(root, &["init", "--quiet"]);
        clone.commit(root);
        let (from, to) = (root.to_str().unwrap(), clone.learner.to_str().unwrap());
        clone.git(root, &["clone", "--quiet", from, to]);
        clone
    }

    fn run(&self, at: &Path, arguments: &[&str]) -> Output {
        let mut command = std::process::Command::new("git");
        command.current_dir(at).args(arguments);
        // Nobody's own settings; the one that many have, to rebase, is tried by itself.
        command.env("GIT_CONFIG_GLOBAL", at.join("nobodys-settings"));
        command.env("GIT_CONFIG_NOSYSTEM", "1");
        for (key, value) in [("NAME", "A learner"), ("EMAIL", "learner@example.org")] {
            command.env(format!("GIT_AUTHOR_{key}"), value);
            command.env(format!("GIT_COMMITTER_{key}"), value);
        }
        command
            .output()
            .expect("git is what the course is cloned with")
    }

    #[track_caller]
    fn git(&self, at: &Path, arguments: &[&str]) {
        let run = self.run(at, arguments);
        let said = String::from_utf8_lossy(&run.stderr);
        assert!(run.status.success(), "git {arguments:?}: {said}");
    }

    fn commit(&self, at: &Path) {
        self.git(at, &["add", "--all"]);
        self.git(at, &["commit", "--quiet", "--message", "a step"]);
    }

    /// The course's authors change lesson 01, as shipped and as it is edited.
    fn changes_upstream(&self) {
        let project = &self.upstream.project;
        for file in [
            self.upstream.file(1),
            project.shipped().join(exercise(1).file_name()),
        ] {
            replace(&file, OLD, NEWER);
        }
        self.commit(project.root());
    }

    fn learners(&self, number: u8) -> PathBuf {
        let folder = self.learner.join("exercises");
        folder.join(exercise(number).file_name())
    }

    fn pull(&self, command: &[&str], rebases: bool) -> Output {
        let setting = rebases.to_string();
        self.git(&self.learner, &["config", "pull.rebase", &setting]);
        self.run(&self.learner, &command[1..])
    }
}

fn replace(file: &Path, old: &str, new: &str) {
    let text = fs::read_to_string(file).unwrap();
    assert!(text.contains(old), "{}", file.display());
    fs::write(file, text.replace(old, new)).unwrap();
}

fn text(file: &Path) -> String {
    fs::read_to_string(file).unwrap()
}

#[test]
fn readme_names_the_ways_that_are_walked_here() {
    let readme = fs::read_to_string(real().root().join("README.md")).unwrap();
    for way in [&PULL[..], &KEEPING_OURS[..]] {
        assert!(readme.contains(&way.join(" ")), "{way:?}");
    }
}

#[test]
fn an_edit_where_nothing_is_newer_stays() {
    for rebases in [false, true] {
        let clone = Clone::new();
        replace(
            &clone.learners(2),
            "mpsc::channel()",
            "std::sync::mpsc::channel()",
        );
        let edited = text(&clone.learners(2));
        clone.changes_upstream();
        let pulled = clone.pull(&PULL, rebases);
        assert!(pulled.status.success(), "{pulled:?}");
        assert_eq!(text(&clone.learners(2)), edited);
        assert!(text(&clone.learners(1)).contains(NEWER));
    }
}

#[test]
fn an_edit_where_something_is_newer_is_left_alone_and_reset_keeps_it() {
    for rebases in [false, true] {
        let clone = Clone::new();
        replace(&clone.learners(1), OLD, OWN);
        let edited = text(&clone.learners(1));
        clone.changes_upstream();
        let refused = clone.pull(&PULL, rebases);
        assert!(!refused.status.success());
        let said = String::from_utf8_lossy(&refused.stderr);
        assert!(said.contains("exercises/ex01_first_message.rs"), "{said}");
        assert_eq!(text(&clone.learners(1)), edited);

        let mut reset = clone.upstream.at_work(env!("CARGO_BIN_EXE_rivulets"));
        reset.current_dir(&clone.learner).args(["reset", "ex01"]);
        reset
            .assert()
            .success()
            .stdout(contains(".rivulets/backups"));
        let pulled = clone.pull(&PULL, rebases);
        assert!(pulled.status.success(), "{pulled:?}");
        assert!(text(&clone.learners(1)).contains(NEWER));
        let backup = ".rivulets/backups/ex01_first_message.1.rs";
        assert_eq!(text(&clone.learner.join(backup)), edited);
    }
}

#[test]
fn a_committed_answer_is_kept() {
    for rebases in [false, true] {
        let clone = Clone::new();
        replace(&clone.learners(1), OLD, OWN);
        clone.commit(&clone.learner);
        clone.changes_upstream();
        let pulled = clone.pull(&KEEPING_OURS, rebases);
        assert!(pulled.status.success(), "{pulled:?}");
        assert!(text(&clone.learners(1)).contains(OWN));
        let shipped = "ui-tests/shipped/ex01_first_message.rs";
        assert!(text(&clone.learner.join(shipped)).contains(NEWER));
    }
}
