//! The compiler that observed programs are built by, and what it builds them against.

use std::path::{Path, PathBuf};

/// What builds observed programs.
#[derive(Clone, Debug)]
pub struct Toolchain {
    /// The compiler that made the stand-in.
    pub rustc: PathBuf,
    /// The stand-in itself, an `rlib`.
    pub observed_std: PathBuf,
    /// The same as a library that programs share, where there is one: it is sooner linked.
    pub shared: Option<PathBuf>,
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
        let library = self.shared.as_ref().unwrap_or(&self.observed_std);
        let stands_for = |name| format!("--extern={name}={}", library.display());
        let dependencies = format!("-Ldependency={}", self.dependencies.display());
        // A program has to find what it shares when it is started.
        let found = self.shared.iter().map(|_| String::from("-Crpath=yes"));
        let names = ["std", "core", "alloc"].map(stands_for);
        names
            .into_iter()
            .chain([dependencies])
            .chain(found)
            .collect()
    }

    /// The same with the stand-in built into each program.
    pub(super) fn unshared(&self) -> Self {
        Self {
            shared: None,
            ..self.clone()
        }
    }

    /// The compiler that built this library, and the stand-in that it built then (see `observed-std/built`).
    pub fn built_in() -> Self {
        Self {
            rustc: PathBuf::from(standin::RUSTC),
            observed_std: PathBuf::from(standin::OBSERVED_STD),
            shared: standin::SHARED.map(PathBuf::from),
            dependencies: PathBuf::from(standin::DEPENDENCIES),
        }
    }
}
