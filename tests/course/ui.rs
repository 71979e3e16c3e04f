//! rustc's words on the programs as shipped and on tempting wrong fixes, kept as snapshots.

use super::asked::{Snapshots, asked};
use super::pinned::is_another_compiler;
use super::project::{catalog, course, programs, real};
use rivulets::course::Start;
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Set in the process that trybuild runs in.
const AGAIN: &str = "RIVULETS_UI_AGAIN";

/// trybuild builds all that a package needs. Ours needs the whole grader, and these programs need nothing.
const MANIFEST: &str =
    "[package]\nname = \"ui\"\nedition = \"2024\"\n[lib]\npath = \"lib.rs\"\n[workspace]\n";

/// The words differ between compilers: snapshots are those of the pinned one.
#[test]
fn rustc_says_what_the_snapshots_say() {
    if is_another_compiler() {
        return;
    }
    if std::env::var_os(AGAIN).is_none() {
        super::written::write_if_asked();
        return in_a_package_of_their_own();
    }
    let cases = trybuild::TestCases::new();
    for path in refused() {
        cases.compile_fail(within(&path));
    }
}

/// Its path within the project.
fn within(path: &Path) -> &Path {
    path.strip_prefix(real().root()).unwrap()
}

/// Copies them, and has trybuild look at them there: it finds the package by a variable, which a process can't set for
/// itself.
fn in_a_package_of_their_own() {
    let package = Path::new(env!("CARGO_TARGET_TMPDIR")).join("ui");
    let kept = || {
        refused()
            .into_iter()
            .map(|path| path.with_extension("stderr"))
    };
    let _ = fs::remove_dir_all(&package);
    for path in refused().into_iter().chain(kept()) {
        let copy = package.join(within(&path));
        fs::create_dir_all(copy.parent().unwrap()).unwrap();
        // Words that aren't kept yet can't be copied.
        let _ = fs::copy(&path, copy);
    }
    fs::write(package.join("Cargo.toml"), MANIFEST).unwrap();
    fs::write(package.join("lib.rs"), "").unwrap();
    let mut again = Command::new(std::env::current_exe().unwrap());
    again.args(["--exact", "ui::rustc_says_what_the_snapshots_say"]);
    again
        .current_dir(&package)
        .env(AGAIN, "1")
        .env("CARGO_MANIFEST_DIR", &package);
    #[cfg(unix)]
    again.env("RUSTC_WRAPPER", without_sources(&package));
    if asked() == Snapshots::Overwrite {
        again.env("TRYBUILD", "overwrite");
    }
    let output = again.output().unwrap();
    let said = [output.stdout, output.stderr].concat();
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&said)
    );
    for path in kept().filter(|_| asked() == Snapshots::Overwrite) {
        fs::copy(package.join(within(&path)), &path).unwrap();
    }
}

/// A program that has rustc look for std where its sources aren't: where they are installed, rustc shows lines of them.
/// trybuild lets no flags through.
#[cfg(unix)]
fn without_sources(package: &Path) -> PathBuf {
    use std::os::unix::fs::PermissionsExt;
    let sysroot = rivulets::build::Toolchain::sysroot().unwrap();
    let wrapper = package.join("without_sources");
    let script = format!("#!/bin/sh\nexec \"$@\" --sysroot '{}'\n", sysroot.display());
    fs::write(&wrapper, script).unwrap();
    fs::set_permissions(&wrapper, fs::Permissions::from_mode(0o755)).unwrap();
    wrapper
}

/// The programs as shipped that rustc refuses, and the wrong fixes of each lesson.
fn refused() -> Vec<PathBuf> {
    let mut refused = Vec::new();
    for (exercise, lesson) in course() {
        if let Some(Start::Refused(_)) = lesson.start() {
            refused.push(real().shipped().join(exercise.file_name()));
        }
        refused.extend(programs(&real().wrong_fixes(exercise.id)));
    }
    refused
}

#[test]
fn no_words_are_kept_of_a_program_that_is_gone_or_compiles() {
    let refused = refused();
    let folders: BTreeSet<_> = refused.iter().filter_map(|path| path.parent()).collect();
    for folder in folders
        .into_iter()
        .map(Path::to_owned)
        .chain([real().shipped()])
    {
        for entry in folder.read_dir().unwrap() {
            let path = entry.unwrap().path();
            let kept = path.extension().is_some_and(|kind| kind == "stderr");
            let of = refused.contains(&path.with_extension("rs"));
            assert!(!kept || of, "{}: words on nothing", path.display());
        }
    }
}

#[test]
fn every_wrong_fix_says_why_someone_would_try_it() {
    for exercise in catalog().exercises() {
        let fixes = programs(&real().wrong_fixes(exercise.id));
        for path in &fixes {
            let text = std::fs::read_to_string(path).unwrap();
            assert!(text.starts_with("// "), "{}: no comment", path.display());
        }
        let few = fixes.len() < 3;
        assert!(!few, "{}: only {} wrong fixes", exercise.id, fixes.len());
    }
}
