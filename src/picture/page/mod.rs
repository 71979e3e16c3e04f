//! The replay page: runs of one program to step through, in one HTML file that needs nothing else.

mod film;
mod hands;
mod row;
mod source;
#[cfg(test)]
mod tests;

use crate::trace::story::Story;
use film::Film;

const PAGE: &str = include_str!("page.html");
const STYLE: &str = include_str!("page.css");
/// The colours and lines of a chart, whose signs the page draws.
const CHART: &str = include_str!("../chart.css");
const SCRIPT: &str = concat!(
    include_str!("film.js"),
    include_str!("draw.js"),
    include_str!("now.js"),
    include_str!("motion.js"),
    include_str!("source.js"),
    include_str!("page.js"),
);

/// A run that a page shows.
#[derive(Clone, Debug)]
pub struct Take {
    /// What it is one of.
    pub caption: String,
    /// How it ends, in a sentence.
    pub ends: String,
    /// What happened in it.
    pub story: Story,
}

/// Runs of one program. Where one that fails and one that works are known, they come first, in this
/// order.
#[derive(Clone, Debug)]
pub struct Takes {
    /// What the page is called.
    pub title: String,
    /// What is to be said of the program; empty where only how a run ends is known.
    pub verdict: String,
    /// The program's text.
    pub source: String,
    /// The runs, the one to begin with first.
    pub runs: Vec<Take>,
    /// Whether the first fails and the second works.
    pub parted: bool,
    /// Whether there are more runs than these.
    pub more: bool,
}

/// The page of these runs: complete HTML, whatever the program's texts hold.
pub fn page(takes: &Takes) -> String {
    let data = serde_json::to_string(&Film::of(takes)).unwrap_or_default();
    // The data comes last, so that nothing of the program's is taken for a place to fill.
    PAGE.replace("{{title}}", &in_markup(&takes.title))
        .replace("{{chart}}", CHART)
        .replace("{{style}}", STYLE)
        .replacen("{{script}}", SCRIPT, 1)
        .replacen("{{data}}", &in_script(&data), 1)
}

fn in_markup(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        // Else a title could name a place that is filled later.
        .replace("{{", "{&#123;")
}

/// JSON in which nothing can end the element that it stands in.
fn in_script(json: &str) -> String {
    json.replace('<', "\\u003c")
        .replace('>', "\\u003e")
        .replace('&', "\\u0026")
        .replace('\u{2028}', "\\u2028")
        .replace('\u{2029}', "\\u2029")
}
