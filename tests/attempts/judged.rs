//! An attempt, graded by the very lesson, against what its header expects and what is kept of it.

use super::header::expected;
use super::project::real;
use rivulets::course::{Lesson, grade};
use rivulets::exercise::Exercise;
use rivulets::verdict::Verdict;
use rivulets::words;
use std::path::Path;

/// Grades one attempt, and says how it differs from what its header wants.
pub fn difference(
    path: &Path,
    exercise: &Exercise,
    lesson: &Lesson,
    next: Option<&Exercise>,
) -> Option<String> {
    let expected = expected(path);
    let at = path.display();
    let graded = match grade(&real(), lesson, path) {
        Ok(graded) => graded,
        Err(fault) => return Some(format!("{at}: not graded: {fault}")),
    };
    if let Some(why) = super::pictures::disagreement(&graded) {
        return Some(format!("{at}: a picture is wrong: {why}"));
    }
    let explanation = words::explanation(&graded, exercise, next);
    let explanation = anstream::adapter::strip_str(&explanation).to_string();
    let verdict = graded.judgement.verdict();
    if verdict != expected.verdict {
        return Some(format!(
            "{at}: {verdict:?}, not {:?}\n{explanation}",
            expected.verdict
        ));
    }
    // In a sentence, as a place, or in the margin of an excerpt or a chart.
    let names = |line: &u32| {
        let file = graded.file.display();
        let charted = |row: &str| {
            let margin = row.split_whitespace().next().unwrap_or_default();
            margin.split('>').any(|number| number == line.to_string())
        };
        explanation.contains(&format!("line {line}"))
            || explanation.lines().any(charted)
            || explanation.contains(&format!("{file}:{line}:"))
    };
    if let Some(line) = expected.lines.iter().find(|line| !names(line)) {
        return Some(format!(
            "{at}: the explanation doesn't name line {line}:\n{explanation}"
        ));
    }
    let wording = match verdict {
        Verdict::Passed => None,
        _ => super::wording::fault(&real(), exercise, &graded, &explanation),
    };
    match wording {
        Some(why) => Some(format!("{at}: {why}")),
        None => super::kept::difference(path, &explanation, graded.receipt.as_ref()),
    }
}
