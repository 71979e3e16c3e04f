//! Builds the stand-in for std with the compiler that builds us, and tells the library where both are.
//!
//! A cargo of its own, in a target folder of its own that no other compiler or source shares: so the
//! stand-in is made anew just when cargo sees that one of them changed, and never taken for another.

use std::env;
use std::path::{Path, PathBuf};
use std::process::Command;

fn main() {
    println!("cargo::rerun-if-changed=observed-std/Cargo.toml");
    println!("cargo::rerun-if-changed=observed-std/build.rs");
    println!("cargo::rerun-if-changed=observed-std/src");
    let target = variable("OUT_DIR").join("observed-std");
    build(&target);
    let folder = target.join("observed");
    let export = |name, path: &Path| println!("cargo::rustc-env={name}={}", path.display());
    export("RIVULETS_RUSTC", &variable("RUSTC"));
    export("RIVULETS_RUSTC_VERSION", Path::new(&version()));
    export(
        "RIVULETS_OBSERVED_STD",
        &folder.join("libobserved_std.rlib"),
    );
    export("RIVULETS_OBSERVED_DEPENDENCIES", &folder.join("deps"));
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
    // It alone may use what std keeps to itself (see its own build script).
    cargo.env("RUSTC_BOOTSTRAP", "observed_std");
    let built = cargo
        .status()
        .unwrap_or_else(|error| panic!("cargo can't be started: {error}"));
    assert!(
        built.success(),
        "the stand-in for std could not be built: cargo's words are above"
    );
}

/// What the compiler says of itself; receipts tell compilers apart by it.
fn version() -> String {
    let said = Command::new(variable("RUSTC")).arg("--version").output();
    let said = said.unwrap_or_else(|error| panic!("rustc can't be started: {error}"));
    String::from_utf8_lossy(&said.stdout).trim().to_owned()
}

fn variable(name: &str) -> PathBuf {
    PathBuf::from(env::var_os(name).unwrap_or_else(|| panic!("cargo sets {name}")))
}
