//! A learner who saves while the grader is at work: the verdict is on one text, and that is the last one.

use super::project::{Copy, course};
use rivulets::course::{Graded, Onlooker, Stage, grade_before};
use rivulets::exercise::Subject;
use rivulets::schedule::Stop;
use rivulets::source::FaultKind;
use rivulets::verdict::Verdict;
use std::fs;
use std::path::PathBuf;

/// Saves the next text when something else is done for the nth time.
struct Saver {
    file: PathBuf,
    texts: Vec<String>,
    at: usize,
    seen: usize,
}

impl Onlooker for Saver {
    fn sees(&mut self, _: Stage) {
        self.seen += 1;
        if self.seen >= self.at
            && let Some(text) = self.texts.pop()
        {
            fs::write(&self.file, text).unwrap();
        }
    }

    fn is_curious(&mut self) -> bool {
        false
    }

    fn hears(&mut self, _: &Graded) {}

    fn stop(&self) -> Stop {
        Stop::default()
    }
}

/// Lesson 03's verdict on a file that held `first`, when `texts` are saved one after another from the nth stage on;
/// how many stages there were.
fn graded(first: &str, texts: &[&str], at: usize) -> (Result<Graded, FaultKind>, usize) {
    let copy = Copy::new();
    let (exercise, lesson) = course().swap_remove(2);
    let file = copy.project.exercises().join(exercise.file_name());
    fs::write(&file, first).unwrap();
    let texts = texts.iter().rev().map(|text| (*text).to_owned()).collect();
    let seen = 0;
    let subject = Subject::of(&copy.project, &file);
    let mut saver = Saver {
        file,
        texts,
        at,
        seen,
    };
    let graded = grade_before(&copy.project, &lesson, &subject, &mut saver);
    (graded.map_err(|fault| fault.kind().clone()), saver.seen)
}

#[test]
#[ignore = "takes long: .ci/run runs it"]
fn whenever_another_text_is_saved_that_one_is_graded() {
    let (exercise, _) = course().swap_remove(2);
    let right = fs::read_to_string(exercise.solution(&super::project::real())).unwrap();
    let stuck = right.replace("drop(tx)", "std::mem::forget(tx)");
    let refused = exercise.shipped.clone();
    let (alone, stages) = graded(&right, &[], 0);
    assert_eq!(alone.unwrap().judgement.verdict(), Verdict::Passed);
    assert!(stages > 2, "{stages}");
    for (text, verdict) in [
        (&refused, Verdict::DoesNotCompile),
        (&right, Verdict::Passed),
    ] {
        let before = if text == &right { &stuck } else { &right };
        for at in 1..=stages {
            let (found, _) = graded(before, &[text], at);
            let found = found.unwrap();
            assert_eq!(found.judgement.verdict(), verdict, "at {at}");
            assert_eq!(&found.source, text, "at {at}");
        }
    }
}

#[test]
fn a_file_that_is_saved_on_and_on_is_said_to_be() {
    let (exercise, _) = course().swap_remove(2);
    let shipped = exercise.shipped.clone();
    let texts: Vec<String> = (0..50).map(|n| format!("{shipped}// {n}\n")).collect();
    let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
    let (found, _) = graded(&shipped, &texts, 1);
    assert_eq!(found.unwrap_err(), FaultKind::Changing);
}
