//! Charts within explanations.

use crate::course::Graded;
use crate::exercise::{Exercise, ExerciseId, Whose};
use crate::picture::label::Labels;
use crate::picture::text::{Style, chart as drawn};
use crate::picture::{Glyphs, Mark, Scene};
use crate::trace::story::{Happened, Story};
use crate::verdict::{Evidence, Explored};
use crate::words::again::command;
use crate::words::paint::{bad, good, strong};
use crate::words::text::{errors, hanging, of_prose, output};
use unicode_width::UnicodeWidthStr;

/// Lines of a chart within an explanation, its heading left out: a longer one is left to `chart`.
const MOST_LINES: usize = 12;
/// Lines for what shows a verdict, so that the whole fits a screen.
const ROOM: usize = 20;
/// What marks that.
const NOTE: &str = "<-\u{a0}first\u{a0}difference";

/// What shows a verdict, and behind it the run that it tells of, if there is room for both; else what that
/// run printed.
pub(super) fn with_chart(shown: String, explored: &Explored) -> String {
    let story = &explored.story;
    let stderr = errors(&story.stderr);
    let chart = short(&Scene::of(story));
    let fits = |chart: &String| shown.lines().count() + chart.lines().count() <= ROOM;
    match chart.filter(fits) {
        Some(chart) => format!("{shown}{chart}\n{stderr}"),
        None => shown + &output("It printed:", &story.stdout) + &stderr,
    }
}

/// How two orders go on from where they part: one that works, in these words, and one that fails; with how that ends,
/// where that is asked for.
pub(super) fn orders(heading: &str, works: &Story, fails: &Story, to_the_end: bool) -> String {
    let (works, scene) = (Scene::of(works), Scene::of(fails));
    let difference = works.first_difference(&scene).unwrap_or(0);
    format!(
        "  {}\n{}  {}\n{}\n",
        good(heading),
        parting(&works, difference, 2, false),
        bad("fails, in this one:"),
        parting(&scene, difference, 3, to_the_end),
    )
}

/// The command that shows the picture of a program that was run; of a learner's own file only.
pub(super) fn offer(graded: &Graded, exercise: &Exercise) -> String {
    let id = exercise.id;
    match graded.judgement.evidence {
        Evidence::Explored(_) if matches!(graded.whose, Whose::Learners | Whose::Named) => {
            let drawn = strong(command("chart", graded, id));
            let steps = strong(format!(
                "{} --html {}",
                command("chart", graded, id),
                page(graded, id)
            ));
            offered("Picture:", &drawn) + &offered("Step by step:", &steps)
        }
        _ => String::new(),
    }
}

/// A command on the line of what it gives; where it would be broken, on its own, since it is copied as it stands.
fn offered(what: &str, command: &str) -> String {
    let plain = anstream::adapter::strip_str(command).to_string();
    match what.width() + 1 + plain.width() <= of_prose() {
        true => format!("{what} {command}\n"),
        false => format!("{what}\n    {command}\n"),
    }
}

/// Where a page is offered to be written: of a file elsewhere, to where its reader stands.
fn page(graded: &Graded, id: ExerciseId) -> String {
    match graded.whose {
        Whose::Named => format!("{id}.html"),
        _ => format!("target/{id}.html"),
    }
}

/// The chart of a scene, if that isn't too long.
fn short(scene: &Scene) -> Option<String> {
    let style = Style {
        glyphs: &Glyphs::ASCII,
        lines: MOST_LINES,
        signs: 1,
        width: of_prose(),
        note: None,
    };
    let chart = drawn(scene, style);
    let is_row = |line: &&str| line.trim_start().starts_with(|c: char| c.is_ascii_digit());
    let rows = chart.text.lines().skip_while(|line| !is_row(line)).count();
    (!chart.folded && rows <= MOST_LINES).then_some(chart.text)
}

/// The moments of an order from the row in which another goes another way; where that is asked for, the last of them is
/// the order's last.
fn parting(scene: &Scene, difference: usize, most: usize, to_the_end: bool) -> String {
    let labels = Labels::of_the_order(scene);
    let mut shown = String::new();
    let tells = |row: &usize| {
        let mark = &scene.rows[*row].mark;
        let tidies = matches!(
            mark,
            Mark::Moment(Happened::SenderDropped { .. } | Happened::Ended { .. })
        );
        *row == difference || !tidies
    };
    let all: Vec<usize> = (difference..scene.rows.len()).filter(tells).collect();
    let more = all.len().saturating_sub(most);
    // Behind this one, some are left out.
    let cut = most - 1 - usize::from(to_the_end);
    let end = all.last().filter(|_| to_the_end && more > 0);
    let first = all.iter().take(if end.is_some() { most - 1 } else { most });
    for (at, &row) in first.chain(end).enumerate() {
        let line = match scene.rows[row].site.line {
            0 => String::new(),
            line => format!(" (line {line})"),
        };
        let note = if row == difference {
            format!(" {NOTE}")
        } else {
            String::new()
        };
        let rest = match more {
            1.. if at == cut => format!(" ...\u{a0}{more}\u{a0}more"),
            _ => String::new(),
        };
        let told = format!("{}{line}{note}{rest}", labels.sentence(&[row]));
        shown.push_str(&format!("{}\n", hanging("      ", &told)));
    }
    shown
}
