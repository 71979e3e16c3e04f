//! Says whether this compiler lets the stand-in have an `Arc` of its own.
//!
//! What makes an `Arc` coerce to `Arc<dyn Trait>` and take `self: Arc<Self>` is open to std alone. The compiler that
//! the workspace pins is known to open it to the crate that `RUSTC_BOOTSTRAP` names; with any other, `Arc` is std's,
//! and uses of it are marked as what can't be followed.

use std::env;
use std::process::Command;

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed=../rust-toolchain.toml");
    println!("cargo::rerun-if-env-changed=RUSTC_BOOTSTRAP");
    println!("cargo::rustc-check-cfg=cfg(follows_arc)");
    if is_opened() && pinned().is_some_and(|pinned| compiler().as_deref() == Some(&pinned)) {
        println!("cargo::rustc-cfg=follows_arc");
    }
}

fn is_opened() -> bool {
    env::var("RUSTC_BOOTSTRAP")
        .is_ok_and(|names| names.split(',').any(|name| name == "observed_std"))
}

/// The version that the workspace pins.
fn pinned() -> Option<String> {
    let text = std::fs::read_to_string("../rust-toolchain.toml").ok()?;
    let line = text.lines().find(|line| line.starts_with("channel"))?;
    line.split('"').nth(1).map(str::to_owned)
}

/// The version of the compiler that is asked to build this.
fn compiler() -> Option<String> {
    let said = Command::new(env::var_os("RUSTC")?)
        .arg("--version")
        .output()
        .ok()?;
    let said = String::from_utf8(said.stdout).ok()?;
    said.split(' ').nth(1).map(str::to_owned)
}
