//! Messages of rustc's as a person reads them: its own words, at the width of the terminal. What goes is what
//! says nothing: empty lines, a stretch of the learner's with no word beside it, and places in std's own text.

mod narrowed;

use self::narrowed::narrowed;
use super::text::{count, place_in, visible};
use super::width::{between, hanging, of_pictures, of_prose};
use crate::build::{Diagnostic, is_of_std};
use std::collections::HashSet;
use std::path::Path;
use unicode_width::UnicodeWidthStr;

/// Messages of the compiler's that are shown before it is said how many more there are.
const SHOWN: usize = 20;
/// Lines that may be filled by whole errors, where more than one stops a program.
const ROOM: usize = 17;
/// Columns that words beside a mark get at least, where they are broken.
const LABEL: usize = 40;
/// Further errors that are told in a sentence each.
const FURTHER: usize = 4;

/// The compiler's messages, each whole.
pub fn compiler(messages: &[Diagnostic]) -> String {
    let shown = messages.iter().take(SHOWN);
    let shown: String = shown.map(|message| whole(&message.rendered)).collect();
    let noun = match messages.first() {
        Some(first) if first.is_error() => "more error",
        _ => "more warning",
    };
    match messages.len().saturating_sub(SHOWN) {
        0 => shown,
        more => format!("{shown}... and {}\n\n", count(more, noun)),
    }
}

/// The errors for which a program is refused: the first of them whole, and further ones, which often follow
/// from it, while there is room. Of the others, what each says first.
pub(super) fn errors(errors: &[Diagnostic], file: &Path) -> String {
    let mut shown = String::new();
    let mut further = errors.iter().peekable();
    while let Some(error) = further.peek() {
        let message = whole(&error.rendered);
        if !shown.is_empty() && shown.lines().count() + message.lines().count() > ROOM {
            break;
        }
        shown.push_str(&message);
        further.next();
    }
    let mut said: HashSet<String> = errors
        .first()
        .map(|first| row(first, file))
        .into_iter()
        .collect();
    let rows = further.map(|error| row(error, file));
    let rows: Vec<String> = rows.filter(|row| said.insert(row.clone())).collect();
    if rows.is_empty() {
        return shown;
    }
    for row in rows.iter().take(FURTHER) {
        shown.push_str(row);
    }
    match rows.len().saturating_sub(FURTHER) {
        0 => shown + "\n",
        more => format!("{shown}... and {}\n\n", count(more, "more error")),
    }
}

fn row(error: &Diagnostic, file: &Path) -> String {
    let at = error.place.as_ref().map(|place| place_in(file, place));
    let at = at.map_or_else(String::new, |at| format!(" at {at}"));
    hanging("  ", &format!("Also{at}: {}.", visible(&error.message))) + "\n"
}

/// A message. rustc makes control characters of the source visible itself, but for those above ASCII, which
/// some terminals obey.
fn whole(rendered: &str) -> String {
    let c1 = |character: char| ('\u{80}'..='\u{9f}').contains(&character);
    let rendered: String = rendered
        .trim_end()
        .chars()
        .map(|character| if c1(character) { '\u{fffd}' } else { character })
        .collect();
    let parts = parts(&rendered).into_iter().map(|part| {
        let mut part = telling(part);
        part.retain(|line| !is_an_empty_line(line));
        narrowed(part)
    });
    let lines: Vec<_> = parts.flatten().map(|line| fitted(&line)).collect();
    lines.join("\n") + "\n\n"
}

fn plain(line: &str) -> String {
    anstream::adapter::strip_str(line).to_string()
}

/// The error itself, and each of its notes and pieces of advice, in lines.
fn parts(rendered: &str) -> Vec<Vec<&str>> {
    let mut parts: Vec<Vec<&str>> = Vec::new();
    for line in rendered.lines() {
        let begins = plain(line).starts_with(|first: char| first.is_ascii_lowercase());
        match parts.last_mut().filter(|_| !begins) {
            Some(part) => part.push(line),
            None => parts.push(vec![line]),
        }
    }
    parts
}

/// The lines of a part that tell something.
fn telling(part: Vec<&str>) -> Vec<&str> {
    let mut part = without_std(part);
    let is_bar = |line: &&str| plain(line).trim() == "|";
    while part.last().is_some_and(is_bar) {
        part.pop();
    }
    // What is to be written stands below the words that say so.
    if part.get(1).is_some_and(is_bar) {
        part.remove(1);
    }
    let said: Vec<String> = part.iter().map(|line| plain(line)).collect();
    let is_note = said.first().is_some_and(|head| head.starts_with("note: "));
    let kept = match &*said {
        // Only its place said where.
        [head] if is_note && head.ends_with(" here") => 0,
        [head, place, excerpt @ ..] if is_note && place.trim().starts_with("--> ") => {
            let is_note = |line: &String| line.trim_start().starts_with("= ");
            let until = excerpt.iter().position(is_note).unwrap_or(excerpt.len());
            // What else is said of a closure is said beside the mark that shows it.
            let is_said = until == excerpt.len() || head.ends_with("within this closure");
            if is_said && is_bare(&excerpt[..until]) {
                part.drain(2..2 + until);
            }
            part.len()
        }
        _ => part.len(),
    };
    part.truncate(kept);
    part
}

/// A part without places in std's own text, and without that text, where it is on this machine.
fn without_std(part: Vec<&str>) -> Vec<&str> {
    let mut is_within = false;
    let mut kept = part;
    kept.retain(|line| {
        let said = plain(line);
        let said = said.trim_start();
        let place = said
            .strip_prefix("--> ")
            .or_else(|| said.strip_prefix("::: "));
        is_within = match place {
            Some(place) => is_of_std(place),
            None => is_within && !said.starts_with("= "),
        };
        !is_within
    });
    kept
}

/// Whether an excerpt shows an empty line of the program there, without a mark.
fn is_an_empty_line(line: &str) -> bool {
    let said = plain(line);
    let number = said.trim_end().strip_suffix('|').map(str::trim);
    number.is_some_and(|number| number.parse::<usize>().is_ok())
}

/// Whether an excerpt does nothing but mark a place in a line, or enclose some lines.
fn is_bare(excerpt: &[String]) -> bool {
    let beside: Option<Vec<&str>> = excerpt
        .iter()
        .map(|line| line.split_once('|').map(|(_, beside)| beside))
        .collect();
    let (top, first, inner, last) = match beside.as_deref() {
        Some([_, _, marks]) => return marks.trim_matches([' ', '^', '-']).is_empty(),
        Some([top, first, inner @ .., last]) => (top, first, inner, last),
        _ => return false,
    };
    let is_end =
        |line: &str| line.trim_matches(['_', ' ']) == "|" || line.trim_start().starts_with("|_");
    top.is_empty()
        && first.starts_with(" / ")
        && inner.iter().all(|line| line.starts_with(" |"))
        && is_end(last)
        && last.ends_with(['^', '-'])
}

/// A line, broken at spaces where it is too wide: a sentence, or what is said beside a mark.
fn fitted(line: &str) -> String {
    let said = plain(line);
    let sentence = said.trim_start();
    let blank = said.len() - sentence.len();
    let is_note = sentence.starts_with("= note: ") || sentence.starts_with("= help: ");
    let is_sentence = said.starts_with(|first: char| first.is_ascii_lowercase());
    match said.width() {
        width if width <= of_prose() => line.to_owned(),
        _ if is_note => between(&" ".repeat(blank), blank + NOTE, line),
        _ if is_sentence => between("", 0, line),
        // The further lines of a note.
        _ if blank > NOTE && sentence.starts_with(char::is_alphabetic) => {
            between(&" ".repeat(blank), blank, line)
        }
        width if width > of_pictures() && sentence.starts_with('|') => {
            label(line).unwrap_or_else(|| line.to_owned())
        }
        _ => line.to_owned(),
    }
}

/// A line of an excerpt whose last words are too many, with the rest of them below.
fn label(line: &str) -> Option<String> {
    let label = Label::of(line)?;
    let (column, width) = (plain(label.marks).width(), of_prose());
    let least = plain(label.bar).width() + 2;
    // Beside the mark if there is room for more than a word, else below it; the longest word is never cut.
    let below = column + LABEL / 2 > width;
    let words = label.words.split(' ').map(UnicodeWidthStr::width);
    let room = match below {
        true => label.words.width().max(LABEL),
        false => words.max().unwrap_or(0).max(LABEL),
    };
    let further = column.min(width.saturating_sub(room)).max(least);
    let first = if below { further } else { column };
    let lines = between(&" ".repeat(first), further, label.words);
    let mut lines = lines.lines().map(str::trim_start);
    let marks = match below {
        true => label.marks.trim_end().to_owned(),
        false => label.marks.to_owned() + &label.painted(lines.next()?),
    };
    let lines = lines.map(|words| format!("\n{}{}", label.bar_to(further), label.painted(words)));
    Some(marks + &lines.collect::<String>())
}

/// Columns before the words of a note, from its sign on.
const NOTE: usize = "= note: ".len();

/// What ends a colour.
const PLAIN: &str = "\u{1b}[0m";
/// What begins a strong one.
const BOLD: &str = "\u{1b}[1m";

/// What is said at the end of a line of an excerpt, beside its marks.
struct Label<'a> {
    /// What comes before the line between numbers and text.
    bar: &'a str,
    /// All before the words.
    marks: &'a str,
    /// The colour of the words.
    style: &'a str,
    words: &'a str,
}

impl<'a> Label<'a> {
    fn of(line: &'a str) -> Option<Self> {
        let (bar, _) = line.split_once('|')?;
        let painted = line.strip_suffix(PLAIN)?;
        let (before, last) = painted.split_at(painted.rfind('\u{1b}')?);
        let (color, words) = last.split_at(last.find('m')? + 1);
        let marks = before.strip_suffix(BOLD).unwrap_or(before);
        let style = &painted[marks.len()..before.len() + color.len()];
        Some(Self {
            bar,
            marks,
            style,
            words,
        })
    }

    fn painted(&self, words: &str) -> String {
        format!("{}{words}{PLAIN}", self.style)
    }

    /// A line of the excerpt, up to a column.
    fn bar_to(&self, column: usize) -> String {
        let space = column.saturating_sub(plain(self.bar).width() + 1);
        format!("{}|{PLAIN}{}", self.bar, " ".repeat(space))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::width::set_width;

    #[test]
    fn what_rustc_says_moves_no_terminal() {
        assert_eq!(whole("\u{1b}[1mx\u{9b}2J\n"), "\u{1b}[1mx\u{fffd}2J\n\n");
    }

    #[test]
    fn sentences_are_broken_at_spaces_and_excerpts_are_cut() {
        set_width(40);
        let excerpt = "1 |     0123456789 0123456789 0123456789 0123456789";
        let message = format!(
            "error[E0001]: \u{1b}[1mone two three four five six seven\u{1b}[0m\n --> a.rs:1:5\n  |\n{excerpt}\n  \
             = note: one two three four five six seven\n"
        );
        let excerpt = "1 | 0123456789 0123456789 0123456789 ...";
        let broken = format!(
            "error[E0001]: \u{1b}[1mone two three four five\nsix seven\u{1b}[0m\n --> a.rs:1:5\n  |\n{excerpt}\n  \
             = note: one two three four five six\n          seven\n\n"
        );
        assert_eq!(whole(&message), broken);
    }

    #[test]
    fn words_beside_a_mark_go_on_below_it() {
        set_width(60);
        let blue = "\u{1b}[1m\u{1b}[94m";
        let bar = format!("  {blue}|\u{1b}[0m");
        let words = |words: &str| format!("{blue}{words}\u{1b}[0m");
        let marks = format!("error: a\n{bar}   {} ", words("--"));
        let label = "one two three four five six seven eight nine ten eleven twelve";
        let (first, rest) = label.split_at(label.find(" eleven").unwrap());
        assert_eq!(
            whole(&format!("{marks}{}\n", words(label))),
            format!(
                "{marks}{}\n{bar}      {}\n\n",
                words(first),
                words(rest.trim())
            )
        );
    }

    #[test]
    fn what_says_nothing_goes_and_all_else_stays() {
        let error = "error: a\n --> a.rs:1:1\n  |\n1 | a\n  | ^ b";
        let of_std =
            "note: method defined here\n --> /rustc/59/library/std/src/sync/mpsc.rs:607:11";
        let bound =
            "note: required by a bound in `spawn`\n --> /rustc/59/library/std/src/thread.rs:1:1";
        let outlives = "note: requirement that it lives introduced here\n --> /rustc/59/library/std/src/thread.rs:1:1";
        let stretch = "note: c\n --> a.rs:1:1\n  |\n1 | / a\n2 | | b\n  | |_^";
        let error_of_std = format!(
            "{error}\n  |\n ::: /rustc/59/library/std/src/sync/mpsc.rs:519:0\n  |\n  = note: f"
        );
        let empty = "2 |\n3 | a";
        let advice = "help: use";
        let told = "note: d\n --> a.rs:1:1\n  |\n1 | / a\n2 | | b\n  | |_^ e";
        let marked = "note: b\n --> a.rs:1:1\n  |\n1 | a\n  | ^";
        let message = [
            &error_of_std,
            empty,
            of_std,
            bound,
            outlives,
            marked,
            stretch,
            told,
            advice,
            "  |\n1 + b\n  |\n",
        ]
        .join("\n");
        let kept = [
            error,
            "  |",
            "  = note: f",
            "3 | a",
            "note: required by a bound in `spawn`",
            "note: b\n --> a.rs:1:1",
            "note: c\n --> a.rs:1:1",
            told,
            advice,
            "1 + b",
        ];
        assert_eq!(whole(&message), kept.join("\n") + "\n\n");
    }
}
