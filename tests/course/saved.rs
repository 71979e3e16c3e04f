//! A learner who saves while the grader is at work: a verdict is on one text, and that is the last one where it can be.

use super::project::{Copy, course};
use rivulets::course::{Graded, Onlooker, Stage, grade_before};
use rivulets::exercise::Subject;
use rivulets::schedule::Stop;
use rivulets::source::FaultKind;
use rivulets::verdict::{FileHash, Verdict};
use rivulets::words;
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

/// A file that is never left alone gets a verdict all the same; all of it is of one of the texts.
#[test]
fn whatever_is_saved_meanwhile_a_verdict_is_on_one_text() {
    let (exercise, _) = course().swap_remove(2);
    let right = fs::read_to_string(exercise.solution(&super::project::real())).unwrap();
    let refused = |number| format!("{right}fn f() -> u8 {{ \"text {number}.\" }}\n");
    let misprints = |number| right.replace("Message received:", &format!("text {number}."));
    let not_followed = |number| {
        let start =
            format!("fn main() {{ println!(\"text {number}.\"); let _ = std::fs::metadata(\".\");");
        right.replace("fn main() {", &start)
    };
    let kinds: [(&dyn Fn(u32) -> String, Verdict); 3] = [
        (&refused, Verdict::DoesNotCompile),
        (&misprints, Verdict::WrongOutput),
        (&not_followed, Verdict::NotGraded),
    ];
    for (text, verdict) in kinds {
        let texts: Vec<String> = (1..50).map(text).collect();
        let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
        let (found, _) = graded(&text(0), &texts, 1);
        let found = found.unwrap();
        let number = (0..50)
            .find(|&number| text(number) == found.source)
            .unwrap();
        assert_eq!(found.judgement.verdict(), verdict, "{number}");
        let receipt = found.receipt.as_ref().unwrap();
        assert_eq!(receipt.file, FileHash::of(&found.source), "{number}");
        let told = words::plainly(&found.plain) + &words::explanation(&found, &exercise, None);
        let (mine, mut others) = (format!("text {number}."), told.split("text ").skip(1));
        assert!(told.contains(&mine), "{number}: {told}");
        assert!(
            others.all(|text| mine.ends_with(&text[..text.find('.').unwrap() + 1])),
            "{told}"
        );
    }
}
