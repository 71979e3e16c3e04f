//! Learners' folders, made by a rule, with the row that each answer must have.

use crate::attempts::{Attempt, attempts, by};
use crate::handed_in::handed_in;
use crate::harm::Harm;
use crate::project::{Class, shipped, solution};
use serde_json::Value;
use std::collections::BTreeMap;
use std::fs;
use std::os::unix::fs::symlink;
use std::path::{Path, PathBuf};
use std::process::Command;

/// What a row must say.
pub struct Expected {
    status: &'static str,
    verdict: Option<String>,
    /// What its cause has in it, or how what is said more fully begins.
    cause: String,
    line: Option<u64>,
}

impl Expected {
    fn of_status(status: &'static str, cause: &str) -> Self {
        Self {
            status,
            verdict: None,
            cause: cause.to_owned(),
            line: None,
        }
    }

    fn graded(verdict: &str, cause: &str) -> Self {
        Self {
            verdict: Some(verdict.to_owned()),
            ..Self::of_status("graded", cause)
        }
    }

    fn of(attempt: &Attempt) -> Self {
        Self {
            line: attempt.line,
            ..Self::graded(&attempt.verdict, &attempt.said)
        }
    }

    /// What it says instead.
    pub fn differs(&self, row: &Value) -> Option<String> {
        let cause = row["cause"].as_str().unwrap();
        // It is cut where it is long.
        let begins = cause.trim_end_matches('.').trim_end();
        let is_status = row["status"] == self.status || self.status == ANY;
        let is_verdict = self
            .verdict
            .as_ref()
            .is_none_or(|verdict| row["verdict"] == **verdict);
        let whole = self.cause.strip_suffix(" ...");
        let is_cause = cause.contains(&self.cause)
            || self.cause.starts_with(begins)
            || whole.is_some_and(|begun| cause.contains(begun));
        let is_line = self.line.is_none_or(|line| row["line"] == line);
        let is_right = is_status && is_verdict && is_cause && is_line;
        let wanted = (self.status, &self.verdict, &self.cause, self.line);
        (!is_right).then(|| format!("{row}\n    is not {wanted:?}"))
    }
}

/// What means harm may be refused, judged or neither.
const ANY: &str = "any";
/// Those of what takes long that are tried here.
const SLOW: [&str; 3] = [
    "fork_without_end",
    "memory_without_end",
    "threads_without_end",
];

pub struct Folders {
    pub class: Class,
    pub harm: Harm,
    pub expected: BTreeMap<(String, Option<u8>), Expected>,
    lessons: u8,
}

impl Folders {
    /// So many learners', with answers to so many lessons.
    pub fn of(learners: usize, lessons: u8) -> Self {
        let class = Class::new();
        let harm = Harm::possible(class.root().join("outside"));
        let expected = BTreeMap::new();
        let mut folders = Self {
            class,
            harm,
            expected,
            lessons,
        };
        for folder in [
            folders.home(),
            folders.temporary(),
            folders.class.root().join("solutions"),
        ] {
            fs::create_dir_all(&folder).unwrap();
            fs::write(folder.join("ex01_first_message.rs"), solution(1)).unwrap();
        }
        folders.right("right");
        folders.harmful();
        folders.broken();
        let so_far: std::collections::BTreeSet<_> = folders
            .expected
            .keys()
            .map(|(learner, _)| learner)
            .collect();
        let so_far = so_far.len();
        assert!(so_far < learners / 3);
        let tried: Vec<_> = (1..=lessons).map(attempts).collect();
        (so_far..learners).for_each(|number| folders.anybody(number, &tried));
        folders
    }

    pub fn home(&self) -> PathBuf {
        self.class.root().join("home")
    }

    pub fn temporary(&self) -> PathBuf {
        self.class.root().join("tmp")
    }

    fn expect(&mut self, learner: &str, lesson: u8, expected: Expected) {
        self.expected
            .insert((learner.to_owned(), Some(lesson)), expected);
    }

    /// From this lesson on nothing is handed in.
    fn expect_none(&mut self, learner: &str, from: u8) {
        for lesson in from..=self.lessons {
            self.expect(
                learner,
                lesson,
                Expected::of_status("missing", "Nothing handed in"),
            );
        }
    }

    /// Whose answers are all right.
    fn right(&mut self, learner: &str) {
        for lesson in 1..=self.lessons {
            self.class
                .hand_in(&format!("{learner}/ex{lesson:02}.rs"), solution(lesson));
            self.expect(learner, lesson, Expected::graded("passed", "Passed: "));
        }
    }

    /// Each does harm in the first lesson, and is right in the second.
    fn harmful(&mut self) {
        let mut all = handed_in(Path::new(""));
        all.extend(
            handed_in(Path::new("slow"))
                .into_iter()
                .filter(|one| SLOW.contains(&&*one.learner)),
        );
        for one in all {
            let text = self.harm.aim(&one.text);
            let text = text.replace("{course}", self.class.root().to_str().unwrap());
            let text = text.replace("{class}", self.class.folder().to_str().unwrap());
            let learner = format!("harm_by_{}", one.learner);
            self.class.hand_in(&format!("{learner}/ex01.rs"), text);
            self.expect(&learner, 1, Expected::of_status(ANY, &one.row));
            self.class.hand_in(
                &format!("{learner}/ex02.rs"),
                by(solution(2).as_bytes(), &learner),
            );
            self.expect(&learner, 2, Expected::graded("passed", "Passed: "));
            self.expect_none(&learner, 3);
        }
    }

    fn broken(&mut self) {
        let folder = self.class.folder();
        fs::create_dir_all(folder.join("nothing")).unwrap();
        self.class.hand_in("notes/notes.txt", "");
        fs::create_dir_all(folder.join("linked")).unwrap();
        symlink(folder.join("right"), folder.join("linked/exercises")).unwrap();
        for (learner, cause) in [
            ("nothing", "Nothing handed in: the folder is empty."),
            ("notes", "No file in it is called after a lesson"),
            ("linked", "Its folder `exercises` leads elsewhere"),
        ] {
            let status = if learner == "nothing" {
                "empty"
            } else {
                "broken"
            };
            let expected = Expected::of_status(status, cause);
            self.expected.insert((learner.to_owned(), None), expected);
        }
        fs::create_dir_all(folder.join("a_folder/ex01.rs")).unwrap();
        fs::create_dir_all(folder.join("a_link")).unwrap();
        symlink(folder.join("right/ex01.rs"), folder.join("a_link/ex01.rs")).unwrap();
        fs::create_dir_all(folder.join("a_pipe")).unwrap();
        let made = Command::new("mkfifo")
            .arg(folder.join("a_pipe/ex01.rs"))
            .status();
        assert!(made.unwrap().success());
        self.class.hand_in("large/ex01.rs", vec![b' '; 2 << 20]);
        self.class.hand_in("two/ex01.rs", solution(1));
        self.class.hand_in("two/ex01 (1).rs", solution(1));
        for (learner, cause) in [
            ("a_folder", "it is not a file"),
            ("a_link", "the file leads elsewhere"),
            ("a_pipe", "it is not a file"),
            ("large", "it is larger than 1 MiB"),
            ("two", "which of these is meant"),
        ] {
            self.expect(learner, 1, Expected::of_status("unread", cause));
            self.expect_none(learner, 2);
        }
    }

    /// Of every five answers one is right, two are what others tried, one is as it was shipped, and one is missing.
    fn anybody(&mut self, number: usize, tried: &[Vec<Attempt>]) {
        let learner = format!("learner{number:03}");
        for lesson in 1..=self.lessons {
            let tried = &tried[usize::from(lesson - 1)];
            let (text, expected) = match (number + usize::from(lesson)) % 5 {
                0 => (
                    by(solution(lesson).as_bytes(), &learner),
                    Expected::graded("passed", "Passed: "),
                ),
                // Two have the very same.
                1 => of(&tried[number / 10], None),
                2 => of(&tried[tried.len() - 1 - number / 5], Some(&learner)),
                3 => (
                    shipped(lesson).into_bytes(),
                    Expected::of_status("untouched", "Not begun"),
                ),
                _ => {
                    self.expect(
                        &learner,
                        lesson,
                        Expected::of_status("missing", "Nothing handed in"),
                    );
                    continue;
                }
            };
            self.class
                .hand_in(&format!("{learner}/exercises/ex{lesson:02}.rs"), text);
            self.expect(&learner, lesson, expected);
        }
    }
}

/// An attempt, by somebody or as it is.
fn of(attempt: &Attempt, learner: Option<&str>) -> (Vec<u8>, Expected) {
    let by = learner.map(|learner| by(&attempt.text, learner));
    let text = by.unwrap_or_else(|| attempt.text.clone());
    (text, Expected::of(attempt))
}
