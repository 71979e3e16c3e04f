//! What `docs/teaching.md` has of each lesson: what it is for, the mistakes that the attempts make in it and how the
//! verdict names them, right answers to compare, and a question for the end. All of it stands in the lesson's own
//! files and in what was recorded of its attempts.

use super::project::real;
use rivulets::course::chapter_that_begins;
use rivulets::exercise::{Exercise, header_lines};
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
}

/// The part of one lesson.
pub fn entry(exercise: &Exercise) -> String {
    let (id, title) = (exercise.id, &exercise.title);
    let chapter =
        chapter_that_begins(id).map(|title| format!("\n## From {:02} on: {title}\n", id.number()));
    let (purpose, question) = purpose(exercise);
    let (right, wrong): (Vec<_>, Vec<_>) = attempts(exercise)
        .into_iter()
        .partition(|attempt| attempt.is_right);

    let mut text = chapter.unwrap_or_default();
    let _ = write!(text, "\n### {:02}: {title}\n\n{purpose}\n\n", id.number());
    text += "| a mistake | what the verdict says |\n|---|---|\n";
    for attempt in wrong {
        let _ = writeln!(
            text,
            "| {} | {} |",
            linked(exercise, &attempt),
            cell(&attempt.said)
        );
    }
    text += "\nRight, and worth comparing:\n\n";
    for attempt in right {
        let _ = writeln!(text, "- {}", linked(exercise, &attempt));
    }
    let _ = write!(text, "\nTo discuss: {question}\n");
    text
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

fn attempts(exercise: &Exercise) -> Vec<Attempt> {
    let folder = real()
        .root()
        .join(format!("ui-tests/attempts/{}", exercise.id));
    let files = fs::read_dir(&folder).unwrap_or_else(|e| panic!("{}: {e}", folder.display()));
    let mut programs: Vec<PathBuf> = files.map(|file| file.unwrap().path()).collect();
    programs.retain(|path| path.extension().is_some_and(|end| end == "rs"));
    let mut attempts: Vec<_> = programs.iter().map(|path| attempt(path)).collect();
    // Mistakes that get one verdict stand together.
    attempts.sort_by(|a, b| (title(a), &a.name).cmp(&(title(b), &b.name)));
    attempts
}

fn title(attempt: &Attempt) -> &str {
    attempt.said.split(':').next().unwrap_or_default()
}

fn attempt(path: &Path) -> Attempt {
    let header = header_lines(&read(path));
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
    }
}

/// Some attempts aren't UTF-8, on purpose.
fn read(path: &Path) -> String {
    let bytes = fs::read(path).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
    String::from_utf8_lossy(&bytes).into_owned()
}
