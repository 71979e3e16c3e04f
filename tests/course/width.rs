//! Verdicts in terminals of several widths: nothing is wider, no word is broken, and what matters is in
//! sight at the end. rustc's words are held to that as ours are.

use super::project::{Copy, course, real};
use super::sample;
use rivulets::course::{Lesson, Start, grade};
use rivulets::exercise::Exercise;
use rivulets::words;
use std::fs;
use std::path::{Path, PathBuf};

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
    fs::copy(attempts_text(lesson, attempt), copy.file(lesson)).unwrap();
    of_copy(&copy, lesson, width)
}

fn attempts_text(lesson: u8, attempt: &str) -> PathBuf {
    let folder = real().attempts().join(format!("ex{lesson:02}"));
    folder.join(attempt).with_extension("rs")
}

/// The verdict on what stands in a copy of the course.
fn of_copy(copy: &Copy, lesson: u8, width: usize) -> String {
    let mut command = copy.rivulets();
    let said = command.args(["check", &lesson.to_string()]);
    let said = said.env("COLUMNS", width.to_string()).assert().code(1);
    super::project::stdout(&said)
}

#[test]
fn the_verdicts_that_are_met_most_fit_a_terminal() {
    for (lesson, attempt, about) in COMMON {
        // A plain `cargo test` looks at some of the others.
        let looked_at =
            |width: usize| width == 80 || sample::is_in(&format!("{lesson} {attempt} {width}"));
        for width in WIDTHS.into_iter().filter(|width| looked_at(*width)) {
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

/// The lessons that begin with a program that rustc refuses: a learner's first verdicts.
fn begin_refused() -> Vec<(Exercise, Lesson)> {
    let mut lessons = course();
    lessons.retain(|(_, lesson)| matches!(lesson.start(), Some(Start::Refused(_))));
    lessons
}

/// Whether a line of an excerpt shows the learner's own, which is as wide as it was written.
fn is_the_learners(line: &str) -> bool {
    let number = line.split(['|', '~', '+', '-']).next().unwrap_or_default();
    number.trim().parse::<usize>().is_ok()
}

#[test]
fn what_rustc_refuses_of_the_lessons_fits_a_terminal() {
    let copy = Copy::new();
    let lessons = begin_refused();
    assert!(lessons.len() > 5, "{} lessons", lessons.len());
    for (exercise, _) in lessons {
        let verdict = of_copy(&copy, exercise.id.number(), 80);
        assert!(verdict.lines().count() <= 40, "{verdict}");
        let ours = verdict.lines().filter(|line| !is_the_learners(line));
        let widest = ours.map(|line| line.chars().count()).max();
        assert!(widest <= Some(80), "{widest:?}\n{verdict}");
        assert!(!verdict.contains("...."), "{verdict}");
        assert!(!verdict.contains("below"), "nothing is:\n{verdict}");
    }
}

/// What the command says beside verdicts, in a folder with an answer to nothing.
const SAID: [&[&str]; 24] = [
    &["--help"],
    &["-h"],
    &["check", "--help"],
    &["chart", "--help"],
    &["explore", "--help"],
    &["hint", "--help"],
    &["run", "-h"],
    &["replay", "-h"],
    &["reset", "1"],
    &["reset", "exercises/ex01_first_message.rs"],
    &["check", "answer.rs"],
    &["check", "a_name_that_is_rather_long_and_not_there.rs"],
    &["check", "exercises"],
    &["check", "exercises/"],
    &["check", "1", "--as", "2"],
    &["check", "--solutions", "answer.rs"],
    &["check", "99"],
    &["sing", "1"],
    &["run", "answer.rs"],
    &["chart", "3", "--failing"],
    &["chart", "3", "--schedule", "0.7"],
    &[
        "chart",
        "3",
        "--svg",
        "a_name_that_is_rather_long/picture.png",
    ],
    &["hint", "3", "9"],
    &["explore", "3", "--schedule", "0.1x4.2x4.0x7"],
];

/// It is copied as it stands.
#[test]
fn no_command_is_broken() {
    let copy = Copy::new();
    let attempt = real().attempts().join("ex03/kept_sender_hangs.rs");
    let name = "an_answer_whose_name_is_as_long_as_it_is.rs";
    fs::copy(attempt, copy.project.root().join(name)).unwrap();
    let mut command = copy.rivulets();
    let check = command.args(["check", name, "--as", "3"]);
    let said = check.env("COLUMNS", "60").assert().code(1);
    let said = super::project::stdout(&said);
    for command in [
        format!("cargo rivulets chart {name} --as ex03"),
        format!("cargo rivulets chart {name} --as ex03 --html ex03.html"),
        format!("cargo rivulets check {name} --as ex03"),
    ] {
        let whole = said.lines().any(|line| line.trim() == command);
        assert!(whole, "`{command}` is not a line of\n{said}");
    }
}

#[test]
fn all_that_is_said_fits_a_terminal() {
    let copy = Copy::new();
    copy.solve(3);
    fs::write(
        copy.project.root().join("answer.rs"),
        "fn main() { std::process::exit(3) }\n",
    )
    .unwrap();
    for said in SAID {
        for width in [50, 80] {
            copy.write(1, "fn main() {}\n");
            let mut command = copy.rivulets();
            let output = command.args(said).env("COLUMNS", width.to_string());
            let output = output.output().unwrap();
            let text = [output.stdout, output.stderr].concat();
            let text = String::from_utf8(text).unwrap();
            // A command is typed as it stands, and a path can't be broken.
            let is_whole = |line: &str| line.starts_with("    ") || !line.trim().contains(' ');
            let wide = text
                .lines()
                .find(|line| line.chars().count() > width && !is_whole(line));
            assert_eq!(wide, None, "{said:?}, {width}:\n{text}");
        }
    }
}

/// Explanations are the same but for where they are broken, and where labels stand.
#[test]
fn no_word_is_broken() {
    for (lesson, attempt, _) in COMMON {
        let (exercise, of) = course().swap_remove(usize::from(lesson) - 1);
        no_word_is_broken_of(&attempts_text(lesson, attempt), &exercise, &of);
    }
    for (exercise, lesson) in begin_refused() {
        let text = real().shipped().join(exercise.file_name());
        no_word_is_broken_of(&text, &exercise, &lesson);
    }
}

fn no_word_is_broken_of(text: &Path, exercise: &Exercise, lesson: &Lesson) {
    let graded = grade(&real(), lesson, text).unwrap();
    let told = |width: usize| {
        words::set_width(width);
        let told = words::explanation(&graded, exercise, None);
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
        assert_eq!(broken, None, "{}, {width}:\n{narrow}", text.display());
    }
}
