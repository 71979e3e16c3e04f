//! Excerpts of rustc's that are wider than the terminal: a line that the terminal folds takes its marks to another
//! place than they are meant for.

use super::plain;
use crate::words::width::of_pictures;
use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

/// What a mark under a line is made of.
const MARKS: [char; 6] = ['^', '-', '+', '~', '_', '|'];

/// The lines of a part, and where a line of the program in it is too wide, all of them less far in, and what is too
/// much even then cut off, unless something is marked there.
pub(super) fn narrowed(part: Vec<&str>) -> Vec<String> {
    let is_wide = |line: &String| is_code(line) && plain(line).width() > of_pictures();
    let lines: Vec<String> = part.into_iter().map(str::to_owned).collect();
    if !lines.iter().any(is_wide) {
        return lines;
    }
    let inside = lines.iter().filter_map(|line| indent(line)).min();
    let less = inside.unwrap_or_default().saturating_sub(1);
    let lines: Vec<String> = lines.iter().map(|line| moved(line, less)).collect();
    let marked = lines.iter().map(|line| end_of_marks(line)).max();
    let most = of_pictures() - DOTS.len();
    let is_cut = |line: &String| is_wide(line) && marked.unwrap_or_default() <= most;
    let lines = lines.into_iter().map(|line| match is_cut(&line) {
        true => cut(&line, most) + DOTS,
        false => line,
    });
    lines.collect()
}

const DOTS: &str = "...";

/// What stands between a line's number and its text: a stroke, or what is to become of the line.
const STROKES: [char; 4] = ['|', '~', '+', '-'];

/// What stands before and behind the stroke of an excerpt, if a line is one.
fn beside(line: &str) -> Option<(String, String)> {
    let said = plain(line);
    let (number, beside) = said.split_once(STROKES)?;
    let has_one = said[number.len()..].starts_with('|') || !number.trim().is_empty();
    let is_number = number.trim().chars().all(|c| c.is_ascii_digit());
    (is_number && has_one).then(|| (number.trim().to_owned(), beside.to_owned()))
}

fn is_code(line: &str) -> bool {
    beside(line).is_some_and(|(number, _)| !number.is_empty())
}

/// How far in a line of an excerpt begins.
fn indent(line: &str) -> Option<usize> {
    let (_, beside) = beside(line)?;
    let text = beside.trim_start();
    (!text.is_empty()).then(|| beside.len() - text.len())
}

/// The column at which the marks of a line end that marks others.
fn end_of_marks(line: &str) -> usize {
    match beside(line) {
        Some((number, beside)) if number.is_empty() => {
            let is_mark = |c: char| c == ' ' || MARKS.contains(&c);
            let words = beside.find(|c| !is_mark(c)).unwrap_or(beside.len());
            let before = plain(line).width() - beside.width();
            before + beside[..words].trim_end().len()
        }
        _ => 0,
    }
}

/// A line of an excerpt without so many spaces behind its stroke.
fn moved(line: &str, mut less: usize) -> String {
    if indent(line).is_none() {
        return line.to_owned();
    }
    let (mut moved, mut in_text, mut in_colour) = (String::new(), false, false);
    for c in line.chars() {
        match c {
            '\u{1b}' => in_colour = true,
            'm' if in_colour => in_colour = false,
            ' ' if in_text && less > 0 && !in_colour => {
                less -= 1;
                continue;
            }
            _ if !in_text && !in_colour => in_text = STROKES.contains(&c),
            _ => {}
        }
        moved.push(c);
    }
    moved
}

/// So many columns of a line, with all that colours it.
fn cut(line: &str, most: usize) -> String {
    let (mut kept, mut columns, mut in_colour) = (String::new(), 0, false);
    for c in line.chars() {
        in_colour |= c == '\u{1b}';
        if !in_colour {
            columns += c.width().unwrap_or_default();
        }
        if in_colour || columns <= most {
            kept.push(c);
        }
        in_colour &= c != 'm';
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::width::set_width;

    #[test]
    fn a_line_that_would_be_folded_stands_less_far_in_and_so_do_its_marks() {
        set_width(40);
        let part = vec![
            "error: a",
            " 8 |         thread::spawn(|| {",
            "   |                       ^^ b",
            " 9 |             let report = format!(\"{a}\");",
        ];
        let wanted = [
            "error: a",
            " 8 | thread::spawn(|| {",
            "   |               ^^ b",
            " 9 |     let report = format!(\"{a}\");",
        ];
        assert_eq!(narrowed(part), wanted);
    }

    #[test]
    fn what_is_to_be_written_is_moved_with_what_stands_there() {
        set_width(40);
        let part = vec![
            "help: b",
            " 8 ~         let c = tx.clone();",
            " 9 |         let report = format!(\"{a}{b}\");",
            "10 +             c.send(report).unwrap();",
        ];
        let wanted = [
            "help: b",
            " 8 ~ let c = tx.clone();",
            " 9 | let report = format!(\"{a}{b}\");",
            "10 +     c.send(report).unwrap();",
        ];
        assert_eq!(narrowed(part), wanted);
    }

    #[test]
    fn what_is_too_wide_even_then_is_cut_off_where_nothing_is_marked() {
        set_width(40);
        let line = "9 |     let report = format!(\"{a}\") + \"and more\";";
        let cut = "9 | let report = format!(\"{a}\") + \"an...";
        assert_eq!(narrowed(vec![line, "  |         ^^"])[0], cut);
        let marked = format!("  |     {}^", " ".repeat(40));
        assert_eq!(
            narrowed(vec![line, &marked])[0],
            line.replace("|     ", "| ")
        );
    }
}
