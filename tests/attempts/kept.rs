//! Each attempt's explanation, kept beside it as `NAME.txt`, so that a change of words is seen in
//! review.

use rivulets::verdict::Receipt;
use rivulets::words;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

/// How an attempt's explanation differs from what is kept, if it may not be written anew. The words
/// of another compiler than the pinned one are not compared.
pub fn difference(attempt: &Path, explanation: &str, receipt: Option<&Receipt>) -> Option<String> {
    static SKIPPED: LazyLock<bool> = LazyLock::new(super::pinned::is_another_compiler);
    if *SKIPPED {
        return None;
    }
    let path = attempt.with_extension("txt");
    let now = kept(explanation, receipt);
    if !ends_in_sight(&now) {
        return Some(format!(
            "{}: the cause is out of sight where it ends:\n{now}",
            attempt.display()
        ));
    }
    super::asked::difference(&path, &now, "attempts")
}

/// An explanation as it is kept: a receipt's letters stand for compiler and course as well.
fn kept(explanation: &str, receipt: Option<&Receipt>) -> String {
    let Some(receipt) = receipt else {
        return explanation.to_owned();
    };
    let code = receipt.to_string();
    let letters = code.split('-').nth(1).unwrap_or_default();
    // What a receipt is for is the same each time.
    let purpose = ["  ", "\n"].map(|between| format!("{between}{}", words::USE_OF_RECEIPT));
    let explanation = explanation
        .replace(&purpose[0], "")
        .replace(&purpose[1], "");
    explanation.replace(letters, "[letters]")
}

/// Snapshots in a folder of attempts whose attempt is gone.
pub fn left_over(folder: &Path) -> Vec<PathBuf> {
    let entries = folder.read_dir();
    let entries = entries.unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let paths = entries.map(|entry| entry.unwrap().path());
    paths
        .filter(|path| !path.with_extension("rs").is_file())
        .collect()
}

/// Lines that are left of a terminal's 24 for an explanation, beside where its picture is, cargo's line and the
/// prompt.
const IN_SIGHT: usize = 19;

/// Whether the verdict of an explanation is still seen where it ends.
fn ends_in_sight(explanation: &str) -> bool {
    let lines: Vec<&str> = explanation.lines().collect();
    let first = lines.first().copied().unwrap_or_default();
    let (verdict, _) = first.split_once(':').unwrap_or((first, ""));
    let last = &lines[lines.len().saturating_sub(IN_SIGHT)..];
    last.iter().any(|line| line.starts_with(verdict))
}
