//! `std::fs`. Files are beyond the engine's sight: each use is a warning of the compiler at its place, in words that
//! begin with `rivulets:`, so that the grader knows; it still compiles, and does what std's does. (rustc
//! doesn't warn of
//! a path that only leads through a deprecated module, so the items are.)

pub use std::fs::*;

use std::io;
use std::path::{Path, PathBuf};

macro_rules! beyond_sight {
    (types $($name:ident)*) => { $(
        #[doc = concat!("std's `", stringify!($name), "`.")]
        #[deprecated(note = "rivulets: files can't be followed")]
        pub type $name = std::fs::$name;
    )* };
    (functions $($name:ident($($argument:ident),*) -> $result:ty;)*) => { $(
        #[doc = concat!("std's `", stringify!($name), "`.")]
        #[deprecated(note = "rivulets: files can't be followed")]
        pub fn $name($($argument: impl AsRef<Path>),*) -> io::Result<$result> {
            std::fs::$name($($argument),*)
        }
    )* };
}

beyond_sight! { types File OpenOptions DirBuilder }

beyond_sight! {
    functions
    canonicalize(path) -> PathBuf;
    copy(from, to) -> u64;
    create_dir(path) -> ();
    create_dir_all(path) -> ();
    exists(path) -> bool;
    hard_link(original, link) -> ();
    metadata(path) -> Metadata;
    read(path) -> Vec<u8>;
    read_dir(path) -> ReadDir;
    read_link(path) -> PathBuf;
    read_to_string(path) -> String;
    remove_dir(path) -> ();
    remove_dir_all(path) -> ();
    remove_file(path) -> ();
    rename(from, to) -> ();
    symlink_metadata(path) -> Metadata;
}

/// std's `write`.
#[deprecated(note = "rivulets: files can't be followed")]
pub fn write<P: AsRef<Path>, C: AsRef<[u8]>>(path: P, contents: C) -> io::Result<()> {
    std::fs::write(path, contents)
}

/// std's `set_permissions`.
#[deprecated(note = "rivulets: files can't be followed")]
pub fn set_permissions<P: AsRef<Path>>(path: P, permissions: Permissions) -> io::Result<()> {
    std::fs::set_permissions(path, permissions)
}
