use crate::program::Place;
use annotate_snippets::renderer::DecorStyle;
use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet};

/// The line of a source file that a place is in, as rustc shows it, with `label` under the place.
pub(super) fn excerpt(source: &str, place: &Place, label: &str) -> String {
    let start = offset(source, place);
    let end = start + source[start..].chars().next().map_or(0, char::len_utf8);
    let snippet = Snippet::source(source)
        .path(&*place.file)
        .annotation(AnnotationKind::Primary.span(start..end).label(label));
    let group = Group::with_level(Level::ERROR).element(snippet);
    Renderer::styled()
        .decor_style(DecorStyle::Ascii)
        .render(&[group])
        + "\n\n"
}

/// Where in the text a line and column lie: at most at its end.
fn offset(source: &str, place: &Place) -> usize {
    let before = (place.line as usize).saturating_sub(1);
    let line_start: usize = source
        .split_inclusive('\n')
        .take(before)
        .map(str::len)
        .sum();
    let column = (place.column as usize).saturating_sub(1);
    let in_line = source[line_start..]
        .char_indices()
        .nth(column)
        .map_or(0, |(at, _)| at);
    line_start + in_line
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_place_is_shown_with_file_line_and_column() {
        let place = Place {
            file: "a.rs".into(),
            line: 2,
            column: 3,
        };
        let shown =
            anstream::adapter::strip_str(&excerpt("one\ntwo\n", &place, "here")).to_string();
        assert!(
            shown.contains("--> a.rs:2:3\n") && shown.contains("2 | two\n  |   ^ here"),
            "{shown}"
        );
    }

    #[test]
    fn a_place_that_is_not_there_is_no_panic() {
        for (line, column) in [(0, 0), (9, 9), (1, 99)] {
            excerpt(
                "\u{e9}",
                &Place {
                    file: "a.rs".into(),
                    line,
                    column,
                },
                "",
            );
        }
    }
}
