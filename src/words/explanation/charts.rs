//! Charts within explanations.

use crate::course::Graded;
use crate::exercise::Exercise;
use crate::picture::label::Labels;
use crate::picture::text::{Chart, Style, chart as drawn};
use crate::picture::{Glyphs, Scene};
use crate::trace::story::Story;
use crate::verdict::{Explored, Fault};
use crate::words::paint::{bad, good, strong};
use crate::words::text::output;

/// Lines of a chart within an explanation, before it is folded.
const MOST_LINES: usize = 22;
/// Rows of the order that works, from where the two part.
const FROM_THE_DIFFERENCE: usize = 4;
/// What marks that.
const NOTE: &str = "<- first difference";

/// The run that the verdict tells of, and what it printed as far as the chart doesn't say so.
pub(super) fn chart(explored: &Explored) -> String {
    let chart = draw(&Scene::of(&explored.story), None);
    let story = &explored.story;
    let stderr = output("On stderr it printed:", &story.stderr);
    format!("{}\n{}{stderr}", chart.text, unsaid(&chart, story))
}

/// The same beside an order that works, with their first difference marked.
pub(super) fn orders(works: &Story, fails: &Story) -> String {
    let (works, scene) = (Scene::of(works), Scene::of(fails));
    let difference = works.first_difference(&scene);
    let chart = draw(&scene, difference);
    format!(
        "  {}\n{}\n  {}\n\n{}\n{}",
        good("works:"),
        parting(&works, difference.unwrap_or(0)),
        bad("fails:"),
        chart.text,
        unsaid(&chart, fails)
    )
}

/// The command that shows the picture of a program that was run; of a learner's own file only.
pub(super) fn offer(fault: &Fault, graded: &Graded, exercise: &Exercise) -> String {
    let id = exercise.id;
    match fault {
        Fault::Explored(_) if graded.file.starts_with("exercises") => {
            let receipt = graded.receipt.as_ref();
            let receipt = receipt.map(|receipt| format!(" --schedule {receipt}"));
            let receipt = receipt.unwrap_or_default();
            let command = format!("cargo rivulets chart {id} --html target/{id}.html{receipt}");
            format!("Step by step: {}\n\n", strong(command))
        }
        _ => String::new(),
    }
}

fn draw(scene: &Scene, difference: Option<usize>) -> Chart {
    let style = Style {
        glyphs: &Glyphs::ASCII,
        lines: MOST_LINES,
        note: difference.map(|row| (row, NOTE)),
    };
    drawn(scene, style)
}

/// What was printed, if the chart has left something out.
fn unsaid(chart: &Chart, story: &Story) -> String {
    match chart.folded {
        true => output("It printed:", &story.stdout),
        false => String::new(),
    }
}

/// The moments of an order about the row in which another goes another way.
fn parting(scene: &Scene, difference: usize) -> String {
    let labels = Labels::new(scene);
    let from = difference.saturating_sub(1);
    let mut shown = String::new();
    if from > 0 {
        shown.push_str("      ...\n");
    }
    let rows = from..scene.rows.len().min(difference + FROM_THE_DIFFERENCE);
    for row in rows.clone() {
        let line = match scene.rows[row].site.line {
            0 => String::new(),
            line => format!(" (line {line})"),
        };
        let note = if row == difference {
            format!("   {NOTE}")
        } else {
            String::new()
        };
        shown.push_str(&format!("      {}{line}{note}\n", labels.sentence(&[row])));
    }
    if rows.end < scene.rows.len() {
        shown.push_str("      ...\n");
    }
    shown
}
