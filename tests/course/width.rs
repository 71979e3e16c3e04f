//! Verdicts in terminals of several widths: nothing is wider, no word is broken, and what matters is in
//! sight at the end.

use super::project::{Copy, course, real};
use rivulets::course::grade;
use rivulets::words;
use std::fs;

const WIDTHS: [usize; 4] = [60, 80, 120, 200];

/// The verdicts that are met most, with the lines that each is about.
const COMMON: [(u8, &str, &[&str]); 7] = [
    (1, "kept_sender_hangs", &["Deadlock", "16", "8"]),
    (3, "kept_sender_hangs", &["Deadlock", "24", "9"]),
    (2, "fourth_recv_unwrapped", &["Panicked"]),
    (2, "prefix_without_colon", &["Wrong output"]),
    (3, "first_come_is_thread_one", &["Depends on luck", "16"]),
    (1, "text_in_a_static", &["Nothing crossed"]),
    (3, "both_from_one_thread", &["Beside the lesson"]),
];

/// A verdict with heading and checklist, as it is made for a terminal of this width.
fn verdict(lesson: u8, attempt: &str, width: usize) -> String {
    let copy = Copy::new();
    let folder = real().attempts().join(format!("ex{lesson:02}"));
    let text = folder.join(attempt).with_extension("rs");
    fs::copy(text, copy.file(lesson)).unwrap();
    let mut command = copy.rivulets();
    let said = command.args(["check", &lesson.to_string()]);
    let said = said.env("COLUMNS", width.to_string()).assert().code(1);
    super::project::stdout(&said)
}

#[test]
fn the_verdicts_that_are_met_most_fit_a_terminal() {
    for (lesson, attempt, about) in COMMON {
        for width in WIDTHS {
            let verdict = verdict(lesson, attempt, width);
            let lines: Vec<&str> = verdict.lines().collect();
            let own = |line: &&&str| !line.starts_with("Receipt: ");
            let widest = lines
                .iter()
                .filter(own)
                .map(|line| line.chars().count())
                .max();
            assert!(
                widest <= Some(width),
                "{attempt}, {width}: {widest:?}\n{verdict}"
            );
            if width >= 80 {
                assert!(
                    lines.len() <= 40,
                    "{attempt}, {width}: {} lines\n{verdict}",
                    lines.len()
                );
                let end = lines[lines.len().saturating_sub(20)..].join("\n");
                let missing = about.iter().find(|about| !end.contains(**about));
                assert_eq!(missing, None, "{attempt}, {width}:\n{end}");
            }
        }
    }
}

/// Explanations are the same but for where they are broken, and where labels stand.
#[test]
fn no_word_is_broken() {
    for (lesson, attempt, _) in COMMON {
        let folder = real().attempts().join(format!("ex{lesson:02}"));
        let text = folder.join(attempt).with_extension("rs");
        let (exercise, lesson) = course().swap_remove(usize::from(lesson) - 1);
        let graded = grade(&real(), &lesson, &text).unwrap();
        let told = |width: usize| {
            words::set_width(width);
            let told = words::explanation(&graded, &exercise, None);
            anstream::adapter::strip_str(&told).to_string()
        };
        let wide = told(200);
        let known: Vec<&str> = wide.split_whitespace().collect();
        let is_letters = |word: &&str| word.chars().all(|c| c.is_alphabetic());
        for width in [60, 80] {
            let narrow = told(width);
            let mut words = narrow.split_whitespace().filter(is_letters);
            let begins = |word: &str| known.iter().any(|whole| whole.starts_with(word));
            let broken = words.find(|word| !known.contains(word) && begins(word));
            assert_eq!(broken, None, "{attempt}, {width}:\n{narrow}");
        }
    }
}
