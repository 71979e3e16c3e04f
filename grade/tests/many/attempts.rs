//! What the course's own learners tried, with what is known of each verdict.

use std::fs;
use std::path::{Path, PathBuf};

/// An attempt at a lesson.
pub struct Attempt {
    pub text: Vec<u8>,
    pub verdict: String,
    /// How what is said of it begins.
    pub said: String,
    /// The line that it is about first of all, where it isn't passed.
    pub line: Option<u64>,
}

/// Some of these take ten seconds each; such are among what means harm.
const SLOW: [&str; 2] = ["too much", "runs for ever"];

/// The attempts at a lesson that take little time, by their names.
pub fn attempts(lesson: u8) -> Vec<Attempt> {
    let folder =
        Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("../ui-tests/attempts/ex{lesson:02}"));
    let entries = folder.read_dir().unwrap();
    let mut files: Vec<PathBuf> = entries.map(|entry| entry.unwrap().path()).collect();
    files.retain(|file| file.extension().is_some_and(|ending| ending == "rs"));
    files.sort();
    let shipped = words_of_program(crate::project::shipped(lesson).as_bytes());
    // What is said of the others has the file's name in it, or is that nothing was begun.
    let is_usual = |(file, attempt): &(&PathBuf, Attempt)| {
        let name = file.file_stem().unwrap().to_str().unwrap();
        let is_begun = words_of_program(&attempt.text) != shipped;
        !SLOW.contains(&&*attempt.verdict) && !attempt.said.contains(name) && is_begun
    };
    let attempts = files.iter().map(|file| (file, read(file)));
    attempts
        .filter(is_usual)
        .map(|(_, attempt)| attempt)
        .collect()
}

fn read(file: &Path) -> Attempt {
    let text = fs::read(file).unwrap();
    let words = String::from_utf8_lossy(&text).into_owned();
    let verdict = words
        .lines()
        .next()
        .and_then(|line| line.split_once("verdict: "));
    let said = fs::read_to_string(file.with_extension("txt")).unwrap();
    let (first, _) = said.split_once("\n\n").unwrap();
    let verdict = verdict.unwrap().1.trim().to_owned();
    let name = file.file_name().unwrap().to_str().unwrap();
    let place = said
        .split_once(&format!("/{name}:"))
        .map(|(_, behind)| behind);
    let digits = place.map(|place| place.split(':').next().unwrap());
    let line = digits.and_then(|digits| digits.parse().ok());
    Attempt {
        line: line.filter(|_| verdict != "passed"),
        said: words_of(first),
        verdict,
        text,
    }
}

/// A program without its comments and blanks.
fn words_of_program(text: &[u8]) -> Vec<String> {
    let text = String::from_utf8_lossy(text);
    let tokens = rivulets::source::tokens::tokens(&text).into_iter();
    tokens.map(|(token, _)| format!("{token:?}")).collect()
}

/// The same in one line.
fn words_of(text: &str) -> String {
    let words: Vec<_> = text.split_whitespace().collect();
    words.join(" ")
}

/// The same text by somebody: another one, with the same lines.
pub fn by(text: &[u8], learner: &str) -> Vec<u8> {
    let end = text.iter().position(|byte| *byte == b'\n').unwrap();
    let end = if text[..end].ends_with(b"\r") {
        end - 1
    } else {
        end
    };
    [
        &text[..end],
        format!(" by {learner}").as_bytes(),
        &text[end..],
    ]
    .concat()
}
