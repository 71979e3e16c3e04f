use super::{remark, sentence};
use crate::course::Graded;
use crate::exercise::Exercise;
use crate::words::lessons::notice;
use crate::words::text::{count, wrap};

pub(super) fn passed(graded: &Graded, exercise: &Exercise, following: Option<&Exercise>) -> String {
    // One run is one order of the threads, and is said to be no more.
    let coverage = match graded.judgement.unchecked() {
        0 => "in one run of the program, all that the lesson asks for was met.".to_owned(),
        open => format!(
            "in one run of the program, all that is checked so far was met ({} not yet).",
            count(open, "point")
        ),
    };
    let next = match following {
        Some(next) => format!(
            "Next: exercises/{}, then: cargo test --test {}\n",
            next.file_name(),
            next.id
        ),
        None => "This was the last lesson. All of them at a glance: cargo run\n".to_owned(),
    };
    format!(
        "{}\n\n{}{}Worked answer: solutions/{}\n{next}",
        sentence(&format!("Passed: {coverage}")),
        remark(graded),
        notice(exercise.id)
            .map(|notice| wrap(&format!("Worth a look: {notice}")) + "\n\n")
            .unwrap_or_default(),
        exercise.file_name(),
    )
}
