//! Charts where they go: as text to stdout, as SVG or a page to a file.

use super::arguments::Pictures;
use super::refuse;
use super::say::{say_aside, terminal_shows_unicode};
use crate::picture::page::{self, Take, Takes};
use crate::picture::text::{Style, WIDTH, chart};
use crate::picture::{Glyphs, Scene, svg};
use crate::process::columns;
use crate::trace::story::Story;
use crate::words::picture as told;
use std::fs;
use std::io;
use std::path::Path;
use std::process::ExitCode;

/// A chart fills at most so many lines of a terminal.
const MOST_LINES: usize = 60;

/// The chart as text, with the characters that stdout can show.
pub(super) fn text(scene: &Scene) -> String {
    let glyphs = match terminal_shows_unicode() {
        true => &Glyphs::UNICODE,
        false => &Glyphs::ASCII,
    };
    drawn(scene, glyphs)
}

/// The same in the characters of an explanation, beside which it stands.
pub(super) fn beside_an_explanation(scene: &Scene) -> String {
    drawn(scene, &Glyphs::ASCII)
}

fn drawn(scene: &Scene, glyphs: &'static Glyphs) -> String {
    let style = Style {
        glyphs,
        lines: MOST_LINES,
        signs: usize::MAX,
        width: columns().unwrap_or(WIDTH).clamp(40, WIDTH),
        note: None,
    };
    chart(scene, style).text
}

/// Orders that a page holds, beside those that it is about.
pub(super) const MOST_RUNS: u64 = 120;

/// A run of a page.
pub(super) fn take(caption: String, story: Story) -> Take {
    let ends = told::ends(story.ending);
    Take {
        caption,
        ends,
        story,
    }
}

/// The runs of a page: one to begin with, one that works beside it, and others.
pub(super) fn takes(
    (title, verdict): (String, String),
    source: String,
    first: Take,
    works: Option<Story>,
    others: Vec<Story>,
    more: bool,
) -> Takes {
    let parted = works.is_some();
    let works = works.map(|story| take(told::caption(true, None), story));
    let others = others.into_iter().enumerate();
    let others = others.map(|(at, story)| take(told::order(at + 1, story.ending), story));
    Takes {
        title,
        verdict,
        source,
        runs: std::iter::once(first).chain(works).chain(others).collect(),
        parted,
        more,
    }
}

/// Writes the pictures that were asked for, and says where they are; an exit code if one can't be
/// written. `takes`: the runs of a page.
pub(super) fn write(
    scene: &Scene,
    title: &str,
    pictures: &Pictures,
    takes: impl FnOnce() -> Result<Takes, ExitCode>,
) -> Result<(), ExitCode> {
    if let Some(path) = &pictures.svg {
        save(path, "svg", &svg::svg(scene, title))?;
    }
    if let Some(path) = &pictures.html {
        save(path, "html", &page::page(&takes()?))?;
    }
    Ok(())
}

/// Writes a file that must be called after its kind, so that no program is overwritten by a slip.
fn save(path: &Path, kind: &str, text: &str) -> Result<(), ExitCode> {
    if path.extension().is_none_or(|ending| ending != kind) {
        return Err(refuse(&told::wrong_ending(path, kind)));
    }
    replace(path, text).map_err(|error| refuse(&told::not_written(path, &error)))?;
    say_aside(&told::written(path));
    Ok(())
}

/// A link is replaced, and not what it leads to.
fn replace(path: &Path, text: &str) -> io::Result<()> {
    let part = path.with_extension(format!("{}.part", std::process::id()));
    let done = fs::write(&part, text).and_then(|()| fs::rename(&part, path));
    if done.is_err() {
        // It may never have been made; the error that counts is told.
        let _ = fs::remove_file(&part);
    }
    done
}
