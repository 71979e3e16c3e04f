//! Builds the stand-in for std with the compiler that builds us, and tells the library where both are; and
//! lists the lessons, so that a new one is taken in by being there.
//!
//! A cargo of its own, in a target folder of its own that no other compiler or source shares: so the
//! stand-in is made anew just when cargo sees that one of them changed, and never taken for another.

use std::collections::BTreeSet;
use std::env;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Set where the stand-in is to have std's own `Arc`, for a look at how that goes.
const AS_ON_ANOTHER_COMPILER: &str = "RIVULETS_AS_ON_ANOTHER_COMPILER";

fn main() {
    println!("cargo::rerun-if-env-changed={AS_ON_ANOTHER_COMPILER}");
    println!("cargo::rerun-if-changed=observed-std/Cargo.toml");
    println!("cargo::rerun-if-changed=observed-std/build.rs");
    println!("cargo::rerun-if-changed=observed-std/src");
    println!("cargo::rerun-if-changed=wire");
    let target = variable("OUT_DIR").join("observed-std");
    build(&target);
    let folder = target.join("observed");
    let export = |name, path: &Path| println!("cargo::rustc-env={name}={}", path.display());
    export("RIVULETS_RUSTC", &compiler());
    export("RIVULETS_RUSTC_VERSION", Path::new(&said(&["--version"])));
    #[cfg(unix)]
    export("RIVULETS_SYSROOT", &without_sources());
    export(
        "RIVULETS_OBSERVED_STD",
        &folder.join("libobserved_std.rlib"),
    );
    export("RIVULETS_OBSERVED_DEPENDENCIES", &folder.join("deps"));
    list_lessons();
}

/// Writes the lessons' modules, and a list of them. A program that was shipped declares its lesson: their
/// folder alone is watched, since a change of any other test should not build the library anew. A lesson
/// that isn't there yet is left out, and named by a test.
fn list_lessons() {
    let root = variable("CARGO_MANIFEST_DIR");
    println!("cargo::rerun-if-changed=ui-tests/shipped");
    let (mut modules, mut list, mut texts) = (String::new(), String::new(), String::new());
    for id in declared(&root.join("ui-tests/shipped")) {
        let file = format!("tests/{id}.rs");
        let path = root.join(&file);
        if path.is_file() {
            modules += &format!("#[path = {path:?}]\nmod {id};\n");
            list += &format!("{id}::lesson(), ");
            texts += &format!("include_str!({path:?}), ");
        } else {
            println!("cargo::rerun-if-changed={file}");
        }
    }
    let text = format!(
        "{modules}\npub fn lessons() -> Vec<super::Lesson> {{\n    vec![{list}]\n}}\n\n\
         /// Their texts, in the same order.\npub const TEXTS: &[&str] = &[{texts}];\n"
    );
    let made = variable("OUT_DIR").join("lessons.rs");
    std::fs::write(&made, text).unwrap_or_else(|error| panic!("{}: {error}", made.display()));
}

/// The `exNN` that files' names begin with, in their order.
fn declared(folder: &Path) -> BTreeSet<String> {
    let entries =
        std::fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let names = entries
        .flatten()
        .map(|entry| entry.file_name().to_string_lossy().into_owned());
    let ids = names.filter_map(|name| Some(name.split_once('_')?.0.to_owned()));
    ids.filter(|id| {
        id.len() == 4 && id.starts_with("ex") && id[2..].bytes().all(|b| b.is_ascii_digit())
    })
    .collect()
}

fn build(target: &Path) {
    let mut cargo = Command::new(variable("CARGO"));
    cargo
        .args([
            "build",
            "--package",
            "observed-std",
            "--lib",
            "--profile",
            "observed",
            "--quiet",
        ])
        .arg("--manifest-path")
        .arg(variable("CARGO_MANIFEST_DIR").join("Cargo.toml"))
        .arg("--target-dir")
        .arg(target);
    // What the outer cargo was told about our own code (flags, clippy in the compiler's place) is
    // not meant for this.
    for name in [
        "CARGO_ENCODED_RUSTFLAGS",
        "RUSTFLAGS",
        "RUSTC_WORKSPACE_WRAPPER",
        "CARGO_BUILD_TARGET",
    ] {
        cargo.env_remove(name);
    }
    // It alone may use what std keeps to itself (see its own build script); nobody may, where it is to be built as on a
    // compiler that isn't the pinned one.
    let opened = match env::var_os(AS_ON_ANOTHER_COMPILER) {
        Some(_) => "nobody",
        None => "observed_std",
    };
    cargo.env("RUSTC_BOOTSTRAP", opened);
    let built = cargo
        .status()
        .unwrap_or_else(|error| panic!("cargo can't be started: {error}"));
    assert!(
        built.success(),
        "the stand-in for std could not be built: cargo's words are above"
    );
}

/// The compiler itself, where cargo knows it by name only.
fn compiler() -> PathBuf {
    let name = format!("bin/rustc{}", env::consts::EXE_SUFFIX);
    let own = PathBuf::from(said(&["--print", "sysroot"])).join(name);
    if own.is_file() {
        own
    } else {
        variable("RUSTC")
    }
}

/// The compiler's own folder without the sources of std: whoever has them (rust-analyzer installs
/// them) would get other messages than everybody else, with excerpts that are not the learner's.
#[cfg(unix)]
fn without_sources() -> PathBuf {
    let own = PathBuf::from(said(&["--print", "sysroot"])).join("lib/rustlib");
    let sysroot = variable("OUT_DIR").join("sysroot");
    let links = sysroot.join("lib/rustlib");
    // What an earlier build left may be another compiler's; the first finds nothing.
    let _ = std::fs::remove_dir_all(&sysroot);
    let made = std::fs::create_dir_all(&links).and_then(|()| {
        let targets = std::fs::read_dir(&own)?.collect::<Result<Vec<_>, _>>()?;
        let mut targets = targets
            .iter()
            .filter(|entry| entry.path().join("lib").is_dir());
        targets.try_for_each(|target| {
            std::os::unix::fs::symlink(target.path(), links.join(target.file_name()))
        })
    });
    made.unwrap_or_else(|error| panic!("{} can't be linked: {error}", own.display()));
    sysroot
}

/// What the compiler answers. Receipts tell compilers apart by its version.
fn said(arguments: &[&str]) -> String {
    let said = Command::new(variable("RUSTC")).args(arguments).output();
    let said = said.unwrap_or_else(|error| panic!("rustc can't be started: {error}"));
    String::from_utf8_lossy(&said.stdout).trim().to_owned()
}

fn variable(name: &str) -> PathBuf {
    PathBuf::from(env::var_os(name).unwrap_or_else(|| panic!("cargo sets {name}")))
}
