//! Lines that are broken at spaces, where a terminal would break them within a word.

use unicode_width::UnicodeWidthStr;

/// A line as it fits into so many columns, what doesn't go into the first so many columns in; it ends its line, as it
/// did before.
pub fn fitted(line: &str, indent: usize, columns: usize) -> String {
    let indent = indent.min(columns / 2);
    let (mut fitted, mut used, mut begin) = (String::new(), 0, 0);
    // Spaces between columns of a table stay, as empty words do.
    for word in line.trim_end().split(' ') {
        if used > begin && used + 1 + word.width() > columns {
            fitted.truncate(fitted.trim_end().len());
            fitted.push('\n');
            fitted.push_str(&" ".repeat(indent));
            (used, begin) = (indent, indent);
        } else if used > begin {
            fitted.push(' ');
            used += 1;
        }
        fitted.push_str(word);
        used += word.width();
    }
    fitted + "\n"
}

#[cfg(test)]
mod tests {
    use super::fitted;

    #[test]
    fn a_line_does_not_begin_with_what_stood_between_two_columns() {
        assert_eq!(fitted("ab cd  [ef]", 2, 5), "ab cd\n  [ef]\n");
        assert_eq!(fitted("ab cd    [ef]", 2, 7), "ab cd\n  [ef]\n");
    }

    #[test]
    fn lines_are_broken_at_spaces_and_go_on_further_in() {
        let row = "anna  03    0.2 s  line 7    Deadlock: main waits for ever.  [ex03-1-0x7]\n";
        assert_eq!(fitted(row, 6, 200), row);
        assert_eq!(
            fitted(row, 6, 44),
            "anna  03    0.2 s  line 7    Deadlock: main\n      waits for ever.  [ex03-1-0x7]\n"
        );
        // A word that is too long has a line of its own.
        assert_eq!(fitted("a abcdefghij b", 2, 8), "a\n  abcdefghij\n  b\n");
    }
}
