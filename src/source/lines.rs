//! Lines and columns of a text as compilers count them: from 1, columns in characters, without a byte order mark.

/// A line, without its end.
pub fn line(text: &str, number: u32) -> Option<&str> {
    text.lines().nth((number as usize).checked_sub(1)?)
}

/// Where in the text a line and column lie; none if that line isn't in it. A column beyond its end is the end.
pub fn offset(text: &str, line: u32, column: u32) -> Option<usize> {
    let (above, before) = (line.checked_sub(1)?, column.checked_sub(1)?);
    let rest = text.strip_prefix('\u{feff}').unwrap_or(text);
    let mut lines = rest.split_inclusive('\n');
    let start: usize = lines.by_ref().take(above as usize).map(str::len).sum();
    let line = lines.next().or((above == 0).then_some(""))?;
    let mut columns = line.char_indices().map(|(at, _)| at);
    let column = columns.nth(before as usize).unwrap_or(line.len());
    Some(text.len() - rest.len() + start + column)
}

/// The column of what stands behind so many bytes of a line.
pub fn column(line: &str, bytes: usize) -> u32 {
    let before = line.get(..bytes).unwrap_or(line);
    u32::try_from(before.chars().count()).unwrap_or(u32::MAX - 1) + 1
}

/// The line and column of what stands behind so many bytes of a text.
pub fn place(text: &str, bytes: usize) -> (u32, u32) {
    let before = text.get(..bytes).unwrap_or(text);
    let start = before.rfind('\n').map_or(0, |end| end + 1);
    let number = before.matches('\n').count() as u32 + 1;
    let of_line = before[start..].trim_start_matches('\u{feff}');
    (number, column(of_line, of_line.len()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_is_found_where_characters_are_of_several_bytes() {
        let text = "\u{feff}a\u{e9}b\n\u{e9}\r\nlast";
        for (at, rest) in [
            ((1, 1), "a\u{e9}"),
            ((1, 3), "b\n"),
            ((2, 1), "\u{e9}\r"),
            ((3, 5), ""),
        ] {
            let found = offset(text, at.0, at.1).unwrap();
            assert!(found == text.len() || place(text, found) == at, "{at:?}");
            assert!(text[found..].starts_with(rest), "{at:?}");
            let beyond = line(text, at.0).unwrap();
            assert!(beyond.len() >= rest.trim_end().len(), "{at:?}");
        }
        assert_eq!(column("a\u{e9}b", 3), 3);
    }

    #[test]
    fn what_is_not_in_the_text_is_no_place() {
        let text = "a\nb";
        assert_eq!(
            (offset(text, 0, 1), offset(text, 1, 0), offset(text, 3, 1)),
            (None, None, None)
        );
        assert_eq!((line(text, 0), line(text, 3)), (None, None));
        assert_eq!(offset(text, 2, 9), Some(3));
        assert_eq!(offset("", 1, 1), Some(0));
    }
}
