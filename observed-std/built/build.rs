//! Builds the stand-in for std with the compiler that builds us, and tells where both are.
//!
//! A cargo of its own, in a target folder of its own that no other compiler or source shares: so the
//! stand-in is made anew just when cargo sees that one of them changed, and never taken for another.
//!
//! A package of its own since much depends on it, so that cargo begins with it: it takes longest of all that a learner
//! waits for, and goes on beside the rest.
//!
//! Where it can be a library that is shared, it is one: a learner's program is then linked against one file whose
//! symbols are known, instead of against all of std, which is a third of what a build of a small program takes.

use std::env;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Set where the stand-in is to have std's own `Arc`, for a look at how that goes.
const AS_ON_ANOTHER_COMPILER: &str = "RIVULETS_AS_ON_ANOTHER_COMPILER";

/// Whether the stand-in is made as a library that programs share, too. Elsewhere they would have to be told where it
/// is.
const SHARED: bool = cfg!(all(target_os = "linux", target_env = "gnu"));

fn main() {
    println!("cargo::rerun-if-env-changed={AS_ON_ANOTHER_COMPILER}");
    println!("cargo::rerun-if-changed=build.rs");
    for source in ["../Cargo.toml", "../build.rs", "../src", "../../wire"] {
        println!("cargo::rerun-if-changed={source}");
    }
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
    if SHARED {
        export(
            "RIVULETS_SHARED_OBSERVED_STD",
            &folder.join("libobserved_std.so"),
        );
    }
    export("RIVULETS_OBSERVED_DEPENDENCIES", &folder.join("deps"));
}

fn build(target: &Path) {
    let mut cargo = Command::new(variable("CARGO"));
    cargo
        .args([
            "rustc",
            "--package",
            "observed-std",
            "--lib",
            "--profile",
            "observed",
            "--quiet",
        ])
        .arg("--manifest-path")
        .arg(variable("CARGO_MANIFEST_DIR").join("../../Cargo.toml"))
        .arg("--target-dir")
        .arg(target);
    if SHARED {
        // Real std is within it: its allocator is the engine's, as it couldn't be in std's own shared library.
        cargo.args(["--crate-type", "rlib,dylib"]);
        cargo.args(["--", "-C", "prefer-dynamic=no"]);
    }
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

/// The compiler's own folder without the sources of std: whoever has them (rust-analyzer installs them) would get
/// other messages than everybody else, with excerpts that are not the learner's. And without std's own shared library,
/// so that std comes from within the stand-in alone.
#[cfg(unix)]
fn without_sources() -> PathBuf {
    let own = PathBuf::from(said(&["--print", "sysroot"])).join("lib/rustlib");
    let sysroot = variable("OUT_DIR").join("sysroot");
    let links = sysroot.join("lib/rustlib");
    // What an earlier build left may be another compiler's; the first finds nothing.
    let _ = std::fs::remove_dir_all(&sysroot);
    let made = entries(&own).and_then(|targets| {
        let mut targets = targets.iter().filter(|target| target.join("lib").is_dir());
        targets.try_for_each(|target| {
            let linked = links.join(target.strip_prefix(&own).unwrap_or(target));
            link_all(target, &linked, |name| name != "lib")?;
            link_all(&target.join("lib"), &linked.join("lib"), |name| {
                !(name.starts_with("libstd-") && name.ends_with(env::consts::DLL_SUFFIX))
            })
        })
    });
    made.unwrap_or_else(|error| panic!("{} can't be linked: {error}", own.display()));
    sysroot
}

/// Makes a folder of links to those entries of another whose names are wanted.
#[cfg(unix)]
fn link_all(from: &Path, to: &Path, wanted: impl Fn(&str) -> bool) -> std::io::Result<()> {
    std::fs::create_dir_all(to)?;
    for entry in entries(from)? {
        let Some(name) = entry
            .file_name()
            .filter(|name| wanted(&name.to_string_lossy()))
        else {
            continue;
        };
        std::os::unix::fs::symlink(&entry, to.join(name))?;
    }
    Ok(())
}

#[cfg(unix)]
fn entries(folder: &Path) -> std::io::Result<Vec<PathBuf>> {
    let entries = std::fs::read_dir(folder)?;
    entries
        .map(|entry| entry.map(|entry| entry.path()))
        .collect()
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
