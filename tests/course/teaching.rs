//! What `docs/teaching.md` has of each lesson: what it is for, mistakes that the attempts make in it and how the
//! verdict names them, right answers to compare, and a question for the end; and all attempts, in `docs/attempts.md`.
//! All of it stands in the lesson's own files and in what was recorded of its attempts.

use super::project::real;
use rivulets::course::chapter_that_begins;
use rivulets::exercise::{Exercise, header_lines};
use std::collections::BTreeSet;
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};

/// An attempt as an instructor sees it.
struct Attempt {
    name: String,
    /// What it does, in a sentence.
    why: String,
    /// What the verdict says first.
    said: String,
    is_right: bool,
    /// Of its program, in bytes.
    length: usize,
    /// So many lines are others than in the program as it was shipped.
    edits: usize,
}

/// So many mistakes of a lesson, and so many right answers, can be talked about.
const MOST: usize = 6;
/// So many of them are what rustc finds.
const MOST_SLIPS: usize = 2;

/// The part of one lesson: the mistakes that are nearest, each by one attempt that makes it, and some right answers.
pub fn entry(exercise: &Exercise) -> String {
    let (purpose, question) = purpose(exercise);
    let (right, wrong) = attempts(exercise);
    let all = format!("attempts.md#{}", anchor(exercise));
    let mut text = heading(exercise);
    let _ = write!(text, "{purpose}\n\n{}", table(exercise, &typical(&wrong)));
    text += "\nRight, and worth comparing:\n\n";
    text += &list(exercise, &spread(&right));
    let (rights, wrongs) = (right.len(), wrong.len());
    let _ = write!(
        text,
        "\nAll that the attempts know of: [{wrongs} mistakes, {rights} right answers]({all}).\n"
    );
    let _ = write!(text, "\nTo discuss: {question}\n");
    text
}

/// The same with all of them, and without words round them.
pub fn all(exercise: &Exercise) -> String {
    let (right, wrong) = attempts(exercise);
    let (right, wrong): (Vec<_>, Vec<_>) = (right.iter().collect(), wrong.iter().collect());
    let (table, list) = (table(exercise, &wrong), list(exercise, &right));
    format!("{}{table}\nRight:\n\n{list}", heading(exercise))
}

/// The lesson's, behind its chapter's where that begins with it.
fn heading(exercise: &Exercise) -> String {
    let (id, title) = (exercise.id, &exercise.title);
    let number = id.number();
    let chapter = chapter_that_begins(id);
    let chapter = chapter.map(|title| format!("\n## From {number:02} on: {title}\n"));
    format!(
        "{}\n### {number:02}: {title}\n\n",
        chapter.unwrap_or_default()
    )
}

/// What a heading is called by who leads to it.
fn anchor(exercise: &Exercise) -> String {
    let title = exercise.title.to_lowercase().replace(' ', "-");
    format!("{:02}-{title}", exercise.id.number())
}

fn table(exercise: &Exercise, wrong: &[&Attempt]) -> String {
    let row = |attempt: &&Attempt| {
        let (link, said) = (linked(exercise, attempt), cell(&attempt.said));
        format!("| {link} | {said} |\n")
    };
    let rows: String = wrong.iter().map(row).collect();
    format!("| a mistake | what the verdict says |\n|---|---|\n{rows}")
}

fn list(exercise: &Exercise, right: &[&Attempt]) -> String {
    let line = |attempt: &&Attempt| format!("- {}\n", linked(exercise, attempt));
    right.iter().map(line).collect()
}

/// One for each of those mistakes that are made with the fewest edits.
fn typical(wrong: &[Attempt]) -> Vec<&Attempt> {
    let mut nearest = own(wrong);
    nearest.sort_by_key(|one| (one.edits, &one.name));
    let (mut mistakes, mut slips) = (BTreeSet::new(), 0);
    nearest.retain(|one| {
        slips += usize::from(title(one) == "Does not compile");
        let is_slip_too_many = title(one) == "Does not compile" && slips > MOST_SLIPS;
        !is_slip_too_many && mistakes.insert(general(&one.said))
    });
    nearest.truncate(MOST);
    nearest
}

/// A sentence without names, quotations and numbers.
fn general(said: &str) -> String {
    let parts = said.split(['`', '"']).step_by(2);
    let words = parts.collect::<Vec<_>>().join("…");
    words.replace(|letter: char| letter.is_ascii_digit(), "")
}

/// Those that only follow some advice say nothing alone.
fn own(attempts: &[Attempt]) -> Vec<&Attempt> {
    let is_own = |one: &&Attempt| !one.name.starts_with("followed_");
    attempts.iter().filter(is_own).collect()
}

/// Some of them, from the shortest to the longest.
fn spread(right: &[Attempt]) -> Vec<&Attempt> {
    let mut own = own(right);
    own.sort_by_key(|one| (one.length, &one.name));
    let step = own.len().div_ceil(MOST).max(1);
    own.into_iter().step_by(step).collect()
}

fn linked(exercise: &Exercise, attempt: &Attempt) -> String {
    let Attempt { name, why, .. } = attempt;
    format!(
        "[{}](../ui-tests/attempts/{}/{name}.rs)",
        cell(why),
        exercise.id
    )
}

/// A text within a table's cell.
fn cell(text: &str) -> String {
    text.replace('|', "\\|")
        .replace('[', "\\[")
        .replace('<', "\\<")
}

/// The first paragraph of the lesson's own words, and its question.
fn purpose(exercise: &Exercise) -> (String, String) {
    let file = real().root().join(format!("tests/{}.rs", exercise.id));
    let said = read(&file);
    let said: Vec<&str> = said
        .lines()
        .map_while(|line| line.strip_prefix("//!"))
        .map(str::trim)
        .collect();
    let said = said.join("\n");
    let paragraphs: Vec<String> = said
        .split("\n\n")
        .map(|paragraph| paragraph.replace('\n', " "))
        .collect();
    let question = paragraphs
        .iter()
        .find_map(|paragraph| paragraph.strip_prefix("Before moving on: "));
    let question =
        question.unwrap_or_else(|| panic!("{}: no question for the end", file.display()));
    (paragraphs[1].clone(), capital(question))
}

fn capital(text: &str) -> String {
    let mut letters = text.chars();
    let first = letters
        .next()
        .map(|letter| letter.to_uppercase().to_string());
    first.unwrap_or_default() + letters.as_str()
}

/// Right ones, and wrong ones.
fn attempts(exercise: &Exercise) -> (Vec<Attempt>, Vec<Attempt>) {
    let folder = real()
        .root()
        .join(format!("ui-tests/attempts/{}", exercise.id));
    let files = fs::read_dir(&folder).unwrap_or_else(|e| panic!("{}: {e}", folder.display()));
    let mut programs: Vec<PathBuf> = files.map(|file| file.unwrap().path()).collect();
    programs.retain(|path| path.extension().is_some_and(|end| end == "rs"));
    let mut attempts: Vec<_> = programs
        .iter()
        .map(|path| attempt(path, &exercise.shipped))
        .collect();
    // Mistakes that get one verdict stand together.
    attempts.sort_by(|a, b| (title(a), &a.name).cmp(&(title(b), &b.name)));
    attempts.into_iter().partition(|attempt| attempt.is_right)
}

fn title(attempt: &Attempt) -> &str {
    attempt.said.split(':').next().unwrap_or_default()
}

fn attempt(path: &Path, shipped: &str) -> Attempt {
    let program = read(path);
    let header = header_lines(&program);
    let of = |key: &str| {
        let line = header.iter().find(|line| line.key == key);
        let line = line.unwrap_or_else(|| panic!("{}: no `{key}`", path.display()));
        line.text.clone()
    };
    let recorded = read(&path.with_extension("txt"));
    let first = recorded.split("\n\n").next().unwrap_or_default();
    Attempt {
        name: path.file_stem().unwrap().to_string_lossy().into_owned(),
        why: of("why"),
        said: first.split_whitespace().collect::<Vec<_>>().join(" "),
        is_right: of("verdict") == "passed",
        length: program.len(),
        edits: edits(shipped, &program),
    }
}

/// Lines that one of two programs has alone, but for comments.
fn edits(one: &str, other: &str) -> usize {
    let lines = |text| -> BTreeSet<String> {
        let lines = str::lines(text).map(|line| line.trim().to_owned());
        lines.filter(|line| !line.starts_with("//")).collect()
    };
    lines(one).symmetric_difference(&lines(other)).count()
}

/// Some attempts aren't UTF-8, on purpose.
fn read(path: &Path) -> String {
    let bytes = fs::read(path).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
    String::from_utf8_lossy(&bytes).into_owned()
}
