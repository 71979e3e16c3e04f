//! Each attempt's explanation, kept beside it as `NAME.txt`, so that a change of words is seen in
//! review.

use rivulets::verdict::Receipt;
use rivulets::words;
use std::fs;
use std::path::Path;
use std::sync::LazyLock;

/// What to do with snapshots.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Snapshots {
    Verify,
    Overwrite,
}

/// What is asked for by the variable `RIVULETS_SNAPSHOTS`.
pub fn asked() -> Snapshots {
    let said = std::env::var("RIVULETS_SNAPSHOTS").ok();
    parse(said.as_deref()).unwrap_or_else(|error| panic!("{error}"))
}

fn parse(said: Option<&str>) -> Result<Snapshots, String> {
    match said {
        None | Some("verify") => Ok(Snapshots::Verify),
        Some("overwrite") => Ok(Snapshots::Overwrite),
        Some(other) => Err(format!(
            "RIVULETS_SNAPSHOTS is `{other}`, and can be `verify` or `overwrite`"
        )),
    }
}

/// How an attempt's explanation differs from what is kept, if it may not be written anew. The words
/// of another compiler than the pinned one are not compared.
pub fn difference(attempt: &Path, explanation: &str, receipt: Option<&Receipt>) -> Option<String> {
    static SKIPPED: LazyLock<bool> = LazyLock::new(super::ui::is_another_compiler);
    if *SKIPPED {
        return None;
    }
    let path = attempt.with_extension("txt");
    let now = kept(explanation, receipt);
    let before = fs::read_to_string(&path).ok();
    if before.as_ref() == Some(&now) {
        return None;
    }
    if asked() == Snapshots::Overwrite {
        fs::write(&path, now).unwrap();
        return None;
    }
    let at = path.display();
    let mend = "RIVULETS_SNAPSHOTS=overwrite cargo test --test course attempts";
    Some(match before {
        Some(before) => format!(
            "{at}: other words; if they are better: {mend}\n{}",
            pretty_assertions::StrComparison::new(&before, &now)
        ),
        None => format!("{at} is missing; to write it: {mend}"),
    })
}

/// An explanation as it is kept: a receipt's letters stand for compiler and course as well.
fn kept(explanation: &str, receipt: Option<&Receipt>) -> String {
    let Some(receipt) = receipt else {
        return explanation.to_owned();
    };
    let code = receipt.to_string();
    let letters = code.split('-').nth(1).unwrap_or_default();
    // What a receipt is for is the same each time.
    let explanation = explanation.replace(&format!("  {}", words::USE_OF_RECEIPT), "");
    explanation.replace(letters, "[letters]")
}

#[test]
fn a_slip_in_the_variable_is_told_with_what_it_can_be() {
    assert_eq!(parse(None), Ok(Snapshots::Verify));
    assert_eq!(parse(Some("overwrite")), Ok(Snapshots::Overwrite));
    let error = parse(Some("Overwrite")).unwrap_err();
    assert!(error.contains("`verify` or `overwrite`"), "{error}");
}

#[test]
fn no_snapshot_is_left_of_an_attempt_that_is_gone() {
    for exercise in super::project::catalog().exercises() {
        let folder = super::project::real()
            .attempts()
            .join(exercise.id.to_string());
        let entries = folder
            .read_dir()
            .unwrap_or_else(|e| panic!("{}: {e}", folder.display()));
        for entry in entries {
            let path = entry.unwrap().path();
            assert!(
                path.with_extension("rs").is_file(),
                "{} has no attempt",
                path.display()
            );
        }
    }
}

/// Lines that are left of a terminal's 24 for an explanation, beside where its picture is, cargo's line and the
/// prompt.
const IN_SIGHT: usize = 19;

#[test]
fn the_cause_is_in_sight_where_an_explanation_ends() {
    let all = super::project::catalog();
    for attempt in all.exercises().iter().flat_map(super::project::attempts) {
        let told = fs::read_to_string(attempt.with_extension("txt")).unwrap();
        let lines: Vec<&str> = told.lines().collect();
        let (verdict, _) = lines[0].split_once(':').unwrap_or((lines[0], ""));
        let last = &lines[lines.len().saturating_sub(IN_SIGHT)..];
        let seen = last.iter().any(|line| line.starts_with(verdict));
        assert!(seen, "{}: the cause is out of sight", attempt.display());
    }
}
