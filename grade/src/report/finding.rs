//! What was found of a text: what is told of its verdict, and kept.

use anstream::adapter::strip_str;
use rivulets::course::Graded;
use rivulets::exercise::Exercise;
use rivulets::picture::{Scene, svg};
use rivulets::words::{self, Told, editor, picture};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::time::Duration;

/// What was found of a text.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Finding {
    /// The verdict's name, as `depends on luck`.
    pub verdict: String,
    /// The verdict and its cause, in a sentence.
    pub cause: String,
    /// The line that it is about first of all.
    pub line: Option<u32>,
    /// By which the verdict can be had again.
    pub receipt: Option<String>,
    /// How long it took.
    pub seconds: f64,
    /// All that is told of it, but for commands to type.
    pub told: String,
    /// The run that it tells of, drawn, where it isn't passed.
    pub picture: Option<String>,
}

impl Finding {
    /// What is told of a graded text.
    pub fn of(graded: &Graded, exercise: &Exercise, took: Duration) -> Self {
        let passed = graded.judgement.passed();
        Self {
            verdict: words::title(graded.judgement.verdict()).to_lowercase(),
            cause: words::verdict(graded),
            line: line(graded, exercise).filter(|_| !passed),
            receipt: graded.receipt.as_ref().map(ToString::to_string),
            seconds: (took.as_secs_f64() * 1e3).round() / 1e3,
            told: told(graded, exercise),
            picture: drawn(graded, exercise).filter(|_| !passed),
        }
    }
}

fn told(graded: &Graded, exercise: &Exercise) -> String {
    let Told { first, shown } = words::told(graded, exercise);
    let told = format!("{first}\n\n{shown}");
    strip_str(told.trim_end()).to_string() + "\n"
}

/// Where an editor would mark it.
fn line(graded: &Graded, exercise: &Exercise) -> Option<u32> {
    let said = editor::of_graded(graded, exercise);
    let spans = said.first()?["spans"].as_array()?;
    let first = spans
        .iter()
        .find(|span| span["is_primary"] == Value::Bool(true))?;
    u32::try_from(first["line_start"].as_u64()?).ok()
}

/// The chart of the run that the verdict tells of.
fn drawn(graded: &Graded, exercise: &Exercise) -> Option<String> {
    let explored = graded.judgement.explored()?;
    let title = picture::title(exercise, &picture::caption(false, explored.call));
    Some(svg::svg(&Scene::of(&explored.story), &title))
}
