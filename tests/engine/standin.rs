//! The stand-in for std that the corpus is compiled against.

use rivulets::build::Toolchain;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

/// The one that the library was built with.
pub fn toolchain() -> &'static Toolchain {
    static TOOLCHAIN: OnceLock<Toolchain> = OnceLock::new();
    TOOLCHAIN.get_or_init(Toolchain::built_in)
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
