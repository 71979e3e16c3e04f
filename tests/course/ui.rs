//! rustc's words on the programs as shipped and on tempting wrong fixes, kept as snapshots.

use std::process::Command;

/// The words differ between compilers: snapshots are those of the pinned one.
#[test]
fn rustc_says_what_the_snapshots_say() {
    if is_another_compiler() {
        return;
    }
    let cases = trybuild::TestCases::new();
    cases.compile_fail("ui-tests/shipped/*.rs");
    cases.compile_fail("ui-tests/ex*/*.rs");
}

/// Whether rustc isn't the pinned one; then it is said that what depends on its words is skipped.
pub fn is_another_compiler() -> bool {
    let pinned = pinned();
    let version = Command::new("rustc")
        .arg("--version")
        .output()
        .unwrap()
        .stdout;
    let version = String::from_utf8(version).unwrap();
    let other = version.split_whitespace().nth(1) != Some(&pinned);
    if other {
        eprintln!("skipped: the words are rustc {pinned}'s, and this is {version}");
    }
    other
}

fn pinned() -> String {
    let file = include_str!("../../rust-toolchain.toml");
    let line = file
        .lines()
        .find(|line| line.starts_with("channel"))
        .unwrap();
    line.split('"').nth(1).unwrap().to_owned()
}

#[test]
fn every_wrong_fix_says_why_someone_would_try_it() {
    for exercise in super::project::catalog().exercises() {
        let folder = super::project::real()
            .root()
            .join("ui-tests")
            .join(exercise.id.to_string());
        let mut fixes = 0;
        for entry in folder.read_dir().unwrap() {
            let path = entry.unwrap().path();
            if path.extension().is_some_and(|extension| extension == "rs") {
                let text = std::fs::read_to_string(&path).unwrap();
                assert!(text.starts_with("// "), "{}: no comment", path.display());
                assert!(
                    path.with_extension("stderr").is_file(),
                    "{}: no .stderr",
                    path.display()
                );
                fixes += 1;
            }
        }
        assert!(fixes >= 3, "{}: only {fixes} wrong fixes", exercise.id);
    }
}
