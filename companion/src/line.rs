//! A line with styles, cut to a width.

use unicode_width::UnicodeWidthChar;

/// The beginning of a line that takes so many columns at most, with no style left open.
pub fn cut(line: &str, columns: usize) -> String {
    let (mut kept, mut used, mut in_style, mut styled) = (String::new(), 0, false, false);
    for character in line.chars() {
        if character == '\u{1b}' {
            (in_style, styled) = (true, true);
        }
        if in_style {
            kept.push(character);
            in_style = character != 'm';
            continue;
        }
        let width = character.width().unwrap_or(0);
        used += width;
        if used > columns {
            break;
        }
        // What has no width may be one that moves the cursor.
        if !character.is_control() {
            kept.push(character);
        }
    }
    if styled {
        kept.push_str("\u{1b}[0m");
    }
    kept
}
