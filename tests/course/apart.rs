//! Answers without each of their pieces, built together and each by itself.

use super::project::{Copy, course, exercise};
use rivulets::course::{Graded, Heard, Without, grade, why};
use rivulets::exercise::Subject;
use rivulets::schedule::Stop;
use rivulets::words::why as told;

/// All that is told of an answer without its pieces, and what is told of each such text when it is graded by itself.
pub fn both(number: u8, text: &str) -> Vec<(String, String)> {
    let copy = Copy::new();
    copy.write(number, text);
    let exercise = exercise(number);
    let all = course();
    let (_, lesson) = &all[usize::from(number) - 1];
    let subject = Subject::learners(&copy.project, &exercise);
    let mut parts = Vec::new();
    let mut hears = |heard: Heard| {
        if let Heard::Without(without) = heard {
            parts.push(without.clone());
        }
    };
    let whole = why(
        &copy.project,
        lesson,
        &subject,
        &Stop::default(),
        &mut hears,
    )
    .unwrap();
    assert!(whole.judgement.passed(), "{text}");
    let by_itself = |text: &str| -> Graded {
        copy.write(number, text);
        grade(&copy.project, lesson, &copy.file(number)).unwrap()
    };
    let parts = parts.into_iter();
    let both = parts.map(|without| {
        let alone = Without {
            piece: without.piece.clone(),
            graded: by_itself(&without.graded.source),
        };
        (told::without(&without), told::without(&alone))
    });
    both.collect()
}
