//! The compiler that observed programs are built by, and what it builds them against.

use std::path::{Path, PathBuf};

/// What builds observed programs.
#[derive(Clone, Debug)]
pub struct Toolchain {
    /// The compiler that made the stand-in.
    pub rustc: PathBuf,
    /// The stand-in itself, an `rlib`.
    pub observed_std: PathBuf,
    /// The folder of what it depends on.
    pub dependencies: PathBuf,
}

impl Toolchain {
    /// What the compiler that built this library says of itself.
    pub fn version() -> &'static str {
        standin::VERSION
    }

    /// The folder in which the compiler that built this library finds real std, and no sources of
    /// it: so its messages are the same whether these are installed or not. None where folders
    /// can't be linked.
    pub fn sysroot() -> Option<&'static Path> {
        standin::SYSROOT.map(Path::new)
    }

    /// What a compiler is told, so that it takes the stand-in for std.
    pub fn arguments(&self) -> Vec<String> {
        let stands_for = |name| format!("--extern={name}={}", self.observed_std.display());
        let dependencies = format!("-Ldependency={}", self.dependencies.display());
        let names = ["std", "core", "alloc"].map(stands_for);
        names.into_iter().chain([dependencies]).collect()
    }

    /// The compiler that built this library, and the stand-in that it built then (see `observed-std/built`).
    pub fn built_in() -> Self {
        Self {
            rustc: PathBuf::from(standin::RUSTC),
            observed_std: PathBuf::from(standin::OBSERVED_STD),
            dependencies: PathBuf::from(standin::DEPENDENCIES),
        }
    }
}
