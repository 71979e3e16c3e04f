//! A graded file as an editor shows it: what rustc says as that says it, and a verdict at the place that it is about.

use super::again::regrade;
use super::excerpt::{Mark, with_marks};
use super::explanation::{explanation, headline_and_next, placed_remarks};
use super::text::title;
use super::trouble;
use crate::build::Diagnostic;
use crate::course::Graded;
use crate::exercise::{Exercise, Subject};
use crate::report::cargo::{Level, Message, Span};
use crate::source::{Fault, Function};
use crate::trace::Site;
use crate::verdict::{Evidence, Verdict};
use serde_json::Value;

/// What a program begins with.
const MAIN: Function = Function {
    head: "fn main()",
    calls: &[],
};

/// All that an editor shows of a graded file, in rustc's form.
pub fn of_graded(graded: &Graded, exercise: &Exercise) -> Vec<Value> {
    let (source, file) = (&graded.source, &graded.file);
    let own = match &graded.judgement.evidence {
        Evidence::Refused(errors) => return errors.iter().map(as_said).collect(),
        _ if graded.judgement.passed() => remarks(graded),
        _ if graded.judgement.verdict() == Verdict::Stopped => Vec::new(),
        _ => vec![verdict(graded, exercise)],
    };
    let own = own.iter().map(|message| message.json(source, file));
    // The last of them counts the others.
    let warnings = graded
        .warnings
        .iter()
        .filter(|warning| warning.place.is_some());
    own.chain(warnings.map(as_said)).collect()
}

/// What is said where a file can't be graded, in rustc's form: at its beginning.
pub fn of_trouble(subject: &Subject, exercise: &Exercise, fault: &Fault, source: &str) -> Value {
    let told = plain(&trouble(subject, exercise, fault));
    let text = told.lines().find(|line| !line.is_empty());
    let message = Message {
        level: Level::Warning,
        code: code(Verdict::NotGraded),
        text: text.unwrap_or_default().to_owned(),
        spans: vec![Span::primary(0..0)],
        below: Vec::new(),
        rendered: told,
    };
    message.json(source, subject.name())
}

/// The work can't be begun.
pub fn not_started(error: &dyn std::fmt::Display) -> String {
    format!("What an editor shows can't be made, since a process can't be started: {error}\n")
}

/// Without colours, which are for terminals.
fn as_said(diagnostic: &Diagnostic) -> Value {
    let mut said = diagnostic.json.clone();
    said["rendered"] = plain(&diagnostic.rendered).into();
    said
}

fn plain(text: &str) -> String {
    anstream::adapter::strip_str(text).to_string()
}

/// `rivulets::deadlock`
fn code(verdict: Verdict) -> String {
    format!(
        "rivulets::{}",
        title(verdict).to_lowercase().replace(' ', "_")
    )
}

fn verdict(graded: &Graded, exercise: &Exercise) -> Message {
    let ((text, next), marks) = with_marks(|| headline_and_next(graded));
    let again = format!("more about it: {}", regrade(graded, exercise.id));
    Message {
        level: Level::Error,
        code: code(graded.judgement.verdict()),
        text: plain(&text),
        spans: spans(&graded.source, &marks),
        below: vec![(Level::Help, plain(&next)), (Level::Note, again)],
        rendered: plain(&explanation(graded, exercise, None)),
    }
}

/// What a verdict is about is the first mark, and whatever else has the same label; where nothing is marked, `main`.
fn spans(source: &str, marks: &[Mark]) -> Vec<Span> {
    let first = marks.iter().find(|mark| mark.line > 0);
    let Some(first) = first else {
        let (line, column) = MAIN.defined_in(source).unwrap_or((1, 1));
        let main = Mark::at(Site { line, column }, "");
        return vec![Span::primary(main.stretch(source))];
    };
    let placed = marks.iter().filter(|mark| mark.line > 0);
    let span = |mark: &Mark| Span {
        range: mark.stretch(source),
        label: mark.label.clone(),
        is_primary: mark.label == first.label,
    };
    placed.map(span).collect()
}

/// What is worth saying of a program that passes, at its lines.
fn remarks(graded: &Graded) -> Vec<Message> {
    let explored = graded.judgement.explored();
    let said = explored.map(|explored| placed_remarks(&explored.remarks));
    let message = |(site, text): (Site, String)| {
        let mark = Mark::at(site, "");
        Message {
            level: Level::Warning,
            code: "rivulets::remark".to_owned(),
            spans: vec![Span::primary(mark.stretch(&graded.source))],
            below: Vec::new(),
            rendered: format!("remark: {text}\n"),
            text,
        }
    };
    said.into_iter().flatten().map(message).collect()
}
