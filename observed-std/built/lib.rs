//! Where the stand-in for std is, and the compiler that made it (see the build script).

/// The compiler.
pub const RUSTC: &str = env!("RIVULETS_RUSTC");

/// What it says of itself.
pub const VERSION: &str = env!("RIVULETS_RUSTC_VERSION");

/// The folder in which it finds real std, and no sources of it; none where folders can't be linked.
pub const SYSROOT: Option<&str> = option_env!("RIVULETS_SYSROOT");

/// The stand-in, an `rlib`.
pub const OBSERVED_STD: &str = env!("RIVULETS_OBSERVED_STD");

/// The same as a library that programs share, with real std inside; none where they would have to be told where it is.
pub const SHARED: Option<&str> = option_env!("RIVULETS_SHARED_OBSERVED_STD");

/// The folder of what it depends on.
pub const DEPENDENCIES: &str = env!("RIVULETS_OBSERVED_DEPENDENCIES");
