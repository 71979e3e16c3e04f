//! What is asked for of what tests keep and write: that it is compared, or written anew.

use std::fs;
use std::path::Path;

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

/// How a file that is kept differs from what it should be now, if it may not be written anew. `tests` is
/// what writes it, in cargo's words.
pub fn difference(path: &Path, now: &str, tests: &str) -> Option<String> {
    let before = fs::read_to_string(path).ok();
    if before.as_deref() == Some(now) {
        return None;
    }
    let at = path.display();
    if asked() == Snapshots::Overwrite {
        fs::write(path, now).unwrap_or_else(|error| panic!("{at}: {error}"));
        return None;
    }
    let mend = format!("RIVULETS_SNAPSHOTS=overwrite cargo test --test {tests}");
    Some(match before {
        Some(before) => format!(
            "{at} should be other; if it is better so: {mend}\n{}",
            pretty_assertions::StrComparison::new(&before, now)
        ),
        None => format!("{at} is missing; to write it: {mend}"),
    })
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

#[test]
fn a_slip_in_the_variable_is_told_with_what_it_can_be() {
    assert_eq!(parse(None), Ok(Snapshots::Verify));
    assert_eq!(parse(Some("overwrite")), Ok(Snapshots::Overwrite));
    let error = parse(Some("Overwrite")).unwrap_err();
    assert!(error.contains("`verify` or `overwrite`"), "{error}");
}
