//! Whether anything was done to a program as it was shipped.

use rivulets::source::tokens::tokens;

/// What becomes of a file without anybody's having worked on its program.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Untouched {
    /// It is the program as shipped, but for blanks, ends of lines and comments.
    Shipped,
    /// There is no program in it.
    Empty,
}

/// What a text is, if nobody worked on its program.
pub fn untouched(text: &[u8], shipped: &str) -> Option<Untouched> {
    let text = String::from_utf8_lossy(text);
    let words = |text| -> Vec<_> { tokens(text).into_iter().map(|(token, _)| token).collect() };
    let its = words(text.trim_start_matches('\u{feff}'));
    if its.is_empty() {
        return Some(Untouched::Empty);
    }
    (its == words(shipped)).then_some(Untouched::Shipped)
}

#[cfg(test)]
mod tests {
    use super::{Untouched, untouched};

    const SHIPPED: &str = "// River: a\n//   b\n\nfn main() {\n    let word = \"a b\";\n}\n";

    #[test]
    fn blanks_and_comments_alone_are_no_work() {
        for text in [
            SHIPPED.to_owned(),
            SHIPPED.replace('\n', "\r\n"),
            format!("\u{feff}{SHIPPED}\n\n"),
            SHIPPED.replace("    ", "\t").replace(";\n", ";  \n"),
            SHIPPED.replace("// River: a\n//   b\n", ""),
            format!("{SHIPPED}// I don't know how\n"),
        ] {
            let found = untouched(text.as_bytes(), SHIPPED);
            assert_eq!(found, Some(Untouched::Shipped), "{text}");
        }
        for text in ["", " \n", "// not yet\n"] {
            assert_eq!(untouched(text.as_bytes(), SHIPPED), Some(Untouched::Empty));
        }
        for (from, to) in [("a b", "a  b"), ("word", "wort"), ("    let", "    // let")] {
            let text = SHIPPED.replace(from, to);
            assert_eq!(untouched(text.as_bytes(), SHIPPED), None, "{text}");
        }
        assert_eq!(untouched(b"\xff", SHIPPED), None);
    }
}
