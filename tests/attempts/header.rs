//! What an attempt is expected to get, as its header says.

use rivulets::exercise::header_lines;
use rivulets::verdict::Verdict;
use rivulets::words::title;
use std::fs;
use std::path::Path;

/// What the header of an attempt says.
pub struct Expected {
    pub verdict: Verdict,
    /// Lines that the explanation must name.
    pub lines: Vec<u32>,
}

/// Reads `verdict`, `lines` and `why`; all other keys, and a missing verdict or reason, are
/// refused.
pub fn expected(path: &Path) -> Expected {
    let bytes = fs::read(path).unwrap();
    let header = header_lines(&String::from_utf8_lossy(&bytes));
    let (mut verdict, mut lines, mut why) = (None, Vec::new(), false);
    for line in header {
        let at = format!("{}:{}", path.display(), line.line);
        match &*line.key {
            "verdict" => {
                verdict = Some(
                    parse_verdict(&line.text).unwrap_or_else(|| panic!("{at}: no such verdict")),
                )
            }
            "lines" => {
                lines = line
                    .text
                    .split(", ")
                    .map(|number| number.parse().unwrap())
                    .collect()
            }
            // Of the attempt whose advice this one follows: see `course/advice.rs`.
            "follows" => {}
            "why" => why = !line.text.is_empty(),
            key => panic!("{at}: unknown header key `{key}`"),
        }
    }
    assert!(why, "{}: no `why`", path.display());
    let verdict = verdict.unwrap_or_else(|| panic!("{}: no `verdict`", path.display()));
    Expected { verdict, lines }
}

fn parse_verdict(text: &str) -> Option<Verdict> {
    let mut all = Verdict::ALL.into_iter();
    all.find(|verdict| title(*verdict).to_lowercase() == text)
}
