//! Same file, same verdict: all attempts graded on a machine that is more and less busy. That they are told on a quiet
//! one as they were kept, the attempts' own test says.

use super::project::{course, real};
use rivulets::course::{Lesson, grade};
use rivulets::exercise::Exercise;
use rivulets::words;
use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;

/// A file that is graded, and what by.
struct Work<'a> {
    exercise: &'a Exercise,
    lesson: &'a Lesson,
    path: PathBuf,
}

/// What was said of each file.
type Said = BTreeMap<PathBuf, String>;

#[test]
fn every_attempt_is_told_the_same_however_busy_the_machine_is() {
    let course = course();
    let work: Vec<Work> = course
        .iter()
        .flat_map(|(exercise, lesson)| {
            let paths = super::project::attempts(exercise);
            paths.into_iter().map(move |path| Work {
                exercise,
                lesson,
                path,
            })
        })
        .collect();
    assert!(work.len() > 300, "only {} attempts", work.len());
    let busy = while_both_cores_are_busy(|| graded(&work, 2));
    nothing_is_left_running();
    let crowded = graded(&work, 4);
    nothing_is_left_running();
    assert_eq!(busy.len(), work.len());
    same(&busy, &crowded);
}

/// Grades all, so many at a time.
fn graded(work: &[Work], at_a_time: usize) -> Said {
    let (next, said) = (Mutex::new(work.iter()), Mutex::new(Said::new()));
    thread::scope(|scope| {
        for _ in 0..at_a_time {
            scope.spawn(|| {
                while let Some(work) = { next.lock().unwrap().next() } {
                    let words = told(work);
                    said.lock().unwrap().insert(work.path.clone(), words);
                }
            });
        }
    });
    said.into_inner().unwrap()
}

/// The verdict and all its words.
fn told(work: &Work) -> String {
    match grade(&real(), work.lesson, &work.path) {
        Ok(graded) => format!(
            "{:?}\n{:?}\n{}",
            graded.judgement.verdict(),
            graded.judgement.checklist,
            words::explanation(&graded, work.exercise, None)
        ),
        Err(fault) => panic!("{}: {fault}", work.path.display()),
    }
}

fn while_both_cores_are_busy<T>(work: impl FnOnce() -> T) -> T {
    let over = AtomicBool::new(false);
    thread::scope(|scope| {
        for _ in 0..2 {
            scope.spawn(|| {
                while !over.load(Ordering::Relaxed) {
                    std::hint::spin_loop();
                }
            });
        }
        let done = work();
        over.store(true, Ordering::Relaxed);
        done
    })
}

fn same(busy: &Said, crowded: &Said) {
    for (path, words) in busy {
        let other = &crowded[path];
        assert!(
            other == words,
            "{}: other words where four are graded at a time:\n{}",
            path.display(),
            pretty_assertions::StrComparison::new(words, other)
        );
    }
}

/// No process that we started is alive, nor any program that was built to be graded.
#[cfg(target_os = "linux")]
fn nothing_is_left_running() {
    let scratch = real().scratch();
    let ours = std::process::id().to_string();
    for process in std::fs::read_dir("/proc").unwrap().flatten() {
        let folder = process.path();
        // A process that ends while it is looked at is none that was left.
        let Ok(stat) = std::fs::read_to_string(folder.join("stat")) else {
            continue;
        };
        let parent = stat
            .rsplit(") ")
            .next()
            .and_then(|rest| rest.split(' ').nth(1));
        assert_ne!(parent, Some(&*ours), "left running: {stat}");
        let program = std::fs::read_link(folder.join("exe")).unwrap_or_default();
        assert!(
            !program.starts_with(&scratch),
            "left running: {}",
            program.display()
        );
    }
}

#[cfg(not(target_os = "linux"))]
fn nothing_is_left_running() {}
