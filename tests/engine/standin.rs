//! The stand-in for std that the corpus is compiled against.

use rivulets::program::observed::Toolchain;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;

/// Where `OBSERVED_STD` points, or one that is built here, optimised as for learners.
pub fn toolchain() -> &'static Toolchain {
    static TOOLCHAIN: OnceLock<Toolchain> = OnceLock::new();
    TOOLCHAIN.get_or_init(|| {
        let folder = std::env::var_os("OBSERVED_STD").map_or_else(build, PathBuf::from);
        let observed_std = folder.join("libobserved_std.rlib");
        Toolchain {
            rustc: "rustc".into(),
            observed_std,
            dependencies: folder.join("deps"),
        }
    })
}

fn build() -> PathBuf {
    let target = Path::new(env!("CARGO_TARGET_TMPDIR")).join("observed-std");
    let manifest = Path::new(env!("CARGO_MANIFEST_DIR")).join("observed-std/Cargo.toml");
    let status = Command::new(env!("CARGO"))
        .args(["build", "--quiet", "--release", "--lib", "--manifest-path"])
        .arg(manifest)
        .arg("--target-dir")
        .arg(&target)
        .status();
    assert!(
        status.is_ok_and(|status| status.success()),
        "the stand-in builds"
    );
    target.join("release")
}

/// A folder of one's own, empty.
pub fn scratch(name: &str) -> PathBuf {
    let folder =
        Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("{name}-{}", std::process::id()));
    // It isn't there, unless a process of the same number died.
    let _ = std::fs::remove_dir_all(&folder);
    std::fs::create_dir_all(&folder).expect("a folder can be made");
    folder
}
