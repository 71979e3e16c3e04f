//! Lines of a learner's file, with marks under them.

use super::width::{hanging, of_pictures};
use crate::source::lines::{self, offset};
use crate::trace::Site;
use annotate_snippets::renderer::DecorStyle;
use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet};
use std::cell::RefCell;
use std::ops::Range;
use std::path::Path;
use unicode_width::UnicodeWidthStr;

thread_local! {
    /// The marks of the excerpts that are made on this thread, while somebody wants to know them.
    static MARKED: RefCell<Option<Vec<Mark>>> = const { RefCell::new(None) };
}

/// A place in a file, and what to say under it.
#[derive(Clone, PartialEq)]
pub(super) struct Mark {
    pub line: u32,
    pub column: u32,
    pub label: String,
}

impl Mark {
    /// At a place of a run.
    pub fn at(site: Site, label: impl Into<String>) -> Self {
        Self {
            line: site.line,
            column: site.column,
            label: label.into(),
        }
    }

    /// The name that begins there, or the one character.
    pub fn stretch(&self, source: &str) -> Range<usize> {
        let start = offset(source, self.line, self.column.max(1)).unwrap_or(source.len());
        start..end_of_word(source, start)
    }
}

/// What `say` makes, and what is marked in it: first what the last of its excerpts marks, which is the one that the
/// others lead to. An editor shows the same places in its own way.
pub(super) fn with_marks<T>(say: impl FnOnce() -> T) -> (T, Vec<Mark>) {
    MARKED.set(Some(Vec::new()));
    let said = say();
    (said, MARKED.take().unwrap_or_default())
}

/// The lines of a source file that marks are in, as rustc shows them; the first mark is the place
/// that it is about. What is said of a place twice stands there once. Where there is no room for
/// the labels beside the lines, they stand below by number.
pub(super) fn excerpt(source: &str, file: &Path, marks: &[Mark]) -> String {
    let marks = &told_once(marks);
    // Without a place there is nothing to show.
    if marks.iter().all(|mark| mark.line == 0) {
        return String::new();
    }
    MARKED.with_borrow_mut(|marked| {
        let before = marked.as_mut();
        before.map(|before| before.splice(..0, marks.iter().cloned()).count())
    });
    let labels: Vec<&str> = marks.iter().map(|mark| mark.label.as_str()).collect();
    let together = [&labels[..]].map(|labels| marks.iter().zip(labels.iter().copied()).collect());
    let drawn = draw(source, file, &together);
    let is_wide = |line: &str| {
        let line = anstream::adapter::strip_str(line).to_string();
        line.width() > of_pictures()
    };
    if !drawn.lines().any(is_wide) {
        return drawn + "\n\n";
    }
    let mut told: Vec<&str> = Vec::new();
    for label in &labels {
        if !told.contains(label) {
            told.push(label);
        }
    }
    let number = |label: &&str| {
        let at = told.iter().position(|other| other == label);
        format!("({})", at.unwrap_or_default() + 1)
    };
    let numbers: Vec<String> = labels.iter().map(number).collect();
    let short: Vec<&str> = numbers.iter().map(String::as_str).collect();
    let below = (1..)
        .zip(&told)
        .map(|(at, label)| hanging(&format!("   ({at}) "), label) + "\n");
    format!(
        "{}\n\n{}\n",
        draw(source, file, &apart(source, marks, &short)),
        below.collect::<String>()
    )
}

/// The marks without those that would say the same of the same place again, as where two threads do.
fn told_once(marks: &[Mark]) -> Vec<Mark> {
    let mut told: Vec<Mark> = Vec::new();
    for mark in marks {
        if !told.contains(mark) {
            told.push(mark.clone());
        }
    }
    told
}

/// Marks with their labels that are shown in one piece.
type Piece<'m> = Vec<(&'m Mark, &'m str)>;

/// The marks in pieces: of a line that is too wide, each but the first is shown for itself, so that what is round it
/// may be cut off.
fn apart<'m>(source: &str, marks: &'m [Mark], labels: &[&'m str]) -> Vec<Piece<'m>> {
    let is_wide = |line: u32| {
        let text = lines::line(source, line).unwrap_or_default();
        text.width() + BESIDE_A_LINE > of_pictures()
    };
    let mut pieces: Vec<Piece> = vec![Vec::new()];
    for (mark, label) in marks.iter().zip(labels.iter().copied()) {
        let there =
            |(other, _): &(&Mark, &str)| other.line == mark.line && other.column != mark.column;
        match is_wide(mark.line) && pieces[0].iter().any(there) {
            true => pieces.push(vec![(mark, label)]),
            false => pieces[0].push((mark, label)),
        }
    }
    pieces
}

/// What stands before a line: its number and a stroke.
const BESIDE_A_LINE: usize = 6;

fn draw(source: &str, file: &Path, pieces: &[Piece]) -> String {
    let file = file.display().to_string();
    let mut kinds =
        std::iter::once(AnnotationKind::Primary).chain(std::iter::repeat(AnnotationKind::Context));
    let mut group = Group::with_level(Level::ERROR);
    for piece in pieces {
        let placed = piece.iter().filter(|(mark, _)| mark.line > 0);
        let annotations: Vec<_> = placed
            .zip(kinds.by_ref())
            .map(|((mark, label), kind)| kind.span(mark.stretch(source)).label(*label))
            .collect();
        let snippet = Snippet::source(source).path(file.as_str());
        group = group.element(snippet.annotations(annotations));
    }
    Renderer::styled()
        .decor_style(DecorStyle::Ascii)
        .term_width(of_pictures())
        .render(&[group])
}

/// Where the name that begins at `start` ends, or the one character there.
fn end_of_word(source: &str, start: usize) -> usize {
    let rest = &source[start..];
    let word = rest
        .find(|c: char| !c.is_alphanumeric() && c != '_')
        .unwrap_or(rest.len());
    start
        + if word > 0 {
            word
        } else {
            rest.chars().next().map_or(0, char::len_utf8)
        }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(source: &str, line: u32, column: u32) -> String {
        let mark = Mark {
            line,
            column,
            label: "here".into(),
        };
        let shown = excerpt(source, Path::new("a.rs"), &[mark]);
        anstream::adapter::strip_str(&shown).to_string()
    }

    #[test]
    fn the_place_is_shown_with_file_line_and_column() {
        let shown = shown("one\ntwo three\n", 2, 5);
        assert!(
            shown.contains("--> a.rs:2:5\n") && shown.contains("2 | two three\n"),
            "{shown}"
        );
        assert!(shown.contains("|     ^^^^^ here"), "{shown}");
    }

    #[test]
    fn a_wide_line_is_cut_round_each_of_its_marks() {
        crate::words::width::set_width(80);
        let source = format!("let one = {}; let other = 2;\n", "1 + ".repeat(25) + "1");
        let mark = |column, label: &str| Mark {
            line: 1,
            column,
            label: label.to_owned(),
        };
        let marks = [
            mark(5, "the first of the two"),
            mark(118, "the second of the two"),
        ];
        let shown = excerpt(&source, Path::new("a.rs"), &marks);
        let shown = anstream::adapter::strip_str(&shown).to_string();
        assert!(shown.lines().all(|line| line.width() <= 80), "{shown}");
        assert!(
            shown.contains("let one") && shown.contains("other"),
            "{shown}"
        );
    }

    #[test]
    fn a_place_that_is_not_there_is_no_panic() {
        for (line, column) in [(0, 0), (9, 9), (1, 99)] {
            shown("\u{e9}", line, column);
        }
        assert_eq!(excerpt("one", Path::new("a.rs"), &[]), "");
    }
}
