//! What a class costs, as ratios within one run: `cargo bench --bench class [-- LEARNERS] [ex01 ex02 ex03]`.
//!
//! So many learners (334) hand in three lessons each (03, 07 and 10). A text is an attempt of the lesson's that ends by
//! itself, and no two are equal. Rows show, for each number of jobs up to that of cores, how many submissions a minute
//! bare `rustc` and a run of each come to, and how many `cargo grade` does, contained, with every schedule of each; and
//! then the most memory that the grader itself takes for a tenth of the class, and for all of it. What is committed is
//! measured, in a clone under `target/bench`.
#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, clippy::print_stdout)] // a measurement may panic, and prints

#[path = "shared/clones.rs"]
mod clones;
#[path = "../tests/peak.rs"]
mod peak;

use clones::{cargo, clone, command, ratio, rustc, time};
use peak::peak;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::Duration;

const LESSONS: [&str; 3] = ["ex03", "ex07", "ex10"];
const LEARNERS: usize = 334;

fn main() {
    let root = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    let place = root.join("target").join("bench");
    fs::create_dir_all(&place).unwrap();
    let clone = clone(&root, &place, "class");
    let grade = cargo(&clone, &["build", "--package", "grade"]).status();
    assert!(grade.unwrap().success());
    let named = std::env::args().find_map(|argument| argument.parse().ok());
    let lessons: Vec<_> = std::env::args()
        .filter(|argument| argument.starts_with("ex"))
        .collect();
    let lessons = match lessons.is_empty() {
        true => LESSONS.map(String::from).to_vec(),
        false => lessons,
    };
    let class = Class::hand_in(&clone, named.unwrap_or(LEARNERS), lessons);
    let cores = thread::available_parallelism().unwrap().get();
    println!("jobs   bare rustc + run   cargo grade   ratio   the grader's memory");
    let mut memory = 0;
    for jobs in 1..=cores {
        let bare = time(|| class.build_and_run(jobs));
        let graded = time(|| memory = class.grade("", jobs));
        println!(
            "{jobs:<4} {:>10.0} a minute {:>6.0} a minute   {:>5.2}   {} MB",
            class.a_minute(bare),
            class.a_minute(graded),
            ratio(bare, graded),
            memory / 1024
        );
    }
    let tenth = class.grade("0", cores);
    println!("memory: {tenth} kB for a tenth of the class, {memory} kB for all of it");
}

struct Class {
    clone: PathBuf,
    files: Vec<PathBuf>,
    lessons: Vec<String>,
}

impl Class {
    /// Learners whose number ends in 0 lie in a folder `0`, and so on.
    fn hand_in(clone: &Path, learners: usize, lessons: Vec<String>) -> Self {
        let mut files = Vec::new();
        for lesson in &lessons {
            let attempts = attempts(&clone.join("ui-tests/attempts").join(lesson));
            for learner in 0..learners {
                let text = &attempts[learner % attempts.len()];
                let folder = format!("handed-in/{}/learner{learner:04}", learner % 10);
                let file = clone.join(folder).join(format!("{lesson}.rs"));
                fs::create_dir_all(file.parent().unwrap()).unwrap();
                fs::write(&file, format!("{text}// by {learner}\n")).unwrap();
                files.push(file);
            }
        }
        Self {
            clone: clone.to_owned(),
            files,
            lessons,
        }
    }

    /// As somebody would who has the compiler alone.
    fn build_and_run(&self, jobs: usize) {
        let next = AtomicUsize::new(0);
        thread::scope(|scope| {
            for job in 0..jobs {
                let (next, program) = (&next, self.clone.join(format!("bare{job}")));
                scope.spawn(move || {
                    while let Some(file) = self.files.get(next.fetch_add(1, Ordering::Relaxed)) {
                        if rustc(&self.clone, file, &program)
                            .status()
                            .unwrap()
                            .success()
                        {
                            let mut run = command("timeout", &self.clone);
                            // What depends on luck may hang.
                            let _ = run.arg("2").arg(&program).status();
                        }
                    }
                });
            }
        });
    }

    /// Grades what lies in this folder, as if nothing was known of it; gives the most memory that it took, in kB.
    fn grade(&self, folder: &str, jobs: usize) -> u64 {
        let known = self.clone.join(".rivulets/class");
        let _ = fs::remove_dir_all(&known); // it is not there the first time
        let mut grade = Command::new(self.clone.join("target/debug/grade"));
        grade.current_dir(&self.clone);
        grade.arg(format!("--jobs={jobs}")).arg("--format=json");
        grade.arg(format!("--lesson={}", self.lessons.join(",")));
        let folder = self.clone.join("handed-in").join(folder);
        let folders: Vec<_> = match folder.ends_with("0") {
            true => vec![folder],
            false => (0..10).map(|part| folder.join(part.to_string())).collect(),
        };
        grade
            .args(folders)
            .stdout(Stdio::null())
            .stderr(Stdio::null());
        let mut child = grade.spawn().unwrap();
        let most = peak(&mut child);
        assert!(child.wait().unwrap().success());
        most
    }

    fn a_minute(&self, took: Duration) -> f64 {
        self.files.len() as f64 * 60.0 / took.as_secs_f64()
    }
}

/// Attempts that end by themselves.
fn attempts(folder: &Path) -> Vec<String> {
    let files = folder.read_dir().unwrap().map(|file| file.unwrap().path());
    let mut files: Vec<_> = files
        .filter(|file| file.extension().is_some_and(|ending| ending == "rs"))
        .collect();
    files.sort();
    // One of them is no UTF-8.
    let texts = files
        .iter()
        .filter_map(|file| fs::read_to_string(file).ok());
    let ends = |text: &String| {
        !["deadlock", "runs for ever", "too much"]
            .iter()
            .any(|verdict| text.lines().next().unwrap().contains(verdict))
    };
    texts.filter(ends).collect()
}
