//! `std::env`, where it changes what outlives a run, or shows what is the same in every run and on every machine.

pub use std::env::*;

use crate::engine::answer::{Given, STATE_CHANGED};
use crate::engine::schedule::caller;
use crate::engine::state::engine;
use std::ffi::{OsStr, OsString};
use std::io;
use std::path::{Path, PathBuf};

/// Sets an environment variable.
///
/// # Safety
/// As std's.
#[deprecated(note = "rivulets: a changed environment can't be followed")]
pub unsafe fn set_var<K: AsRef<OsStr>, V: AsRef<OsStr>>(key: K, value: V) {
    engine().note(STATE_CHANGED);
    // SAFETY: The caller says so.
    unsafe { std::env::set_var(key, value) }
}

/// Removes an environment variable.
///
/// # Safety
/// As std's.
#[deprecated(note = "rivulets: a changed environment can't be followed")]
pub unsafe fn remove_var<K: AsRef<OsStr>>(key: K) {
    engine().note(STATE_CHANGED);
    // SAFETY: The caller says so.
    unsafe { std::env::remove_var(key) }
}

/// Changes the current directory.
#[deprecated(note = "rivulets: a changed current directory can't be followed")]
pub fn set_current_dir<P: AsRef<Path>>(path: P) -> io::Result<()> {
    engine().note(STATE_CHANGED);
    std::env::set_current_dir(path)
}

macro_rules! looks { ($(
    $what:ident $name:ident($($argument:ident: $type:ty)?) $(<$parameter:ident: $bound:path>)? -> $result:ty;
)*) => { $(
    #[doc = concat!("As std's `", stringify!($name), "`.")]
    #[track_caller]
    pub fn $name $(<$parameter: $bound>)? ($($argument: $type)?) -> $result {
        engine().given(Given::$what, caller());
        std::env::$name($($argument)?)
    }
)* } }

looks! {
    Environment var(key: K) <K: AsRef<OsStr>> -> Result<String, VarError>;
    Environment var_os(key: K) <K: AsRef<OsStr>> -> Option<OsString>;
    Environment vars() -> Vars;
    Environment vars_os() -> VarsOs;
    Environment temp_dir() -> PathBuf;
    Environment home_dir() -> Option<PathBuf>;
    Arguments args() -> Args;
    Arguments args_os() -> ArgsOs;
}

/// Where a program is said to run: no folder of the machine that it does run on.
const FOLDER: &str = if cfg!(windows) {
    r"C:\rivulets"
} else {
    "/rivulets"
};

/// The program's own path.
#[track_caller]
pub fn current_exe() -> io::Result<PathBuf> {
    engine().given(Given::Arguments, caller());
    let name = std::env::args_os().next().unwrap_or_default();
    Ok(Path::new(FOLDER).join(name))
}

/// The folder that the program runs in.
#[track_caller]
pub fn current_dir() -> io::Result<PathBuf> {
    engine().given(Given::Arguments, caller());
    Ok(PathBuf::from(FOLDER))
}
