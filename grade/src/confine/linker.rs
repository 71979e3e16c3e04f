//! The compiler's linker, and what that starts itself. It says so.

use std::env;
use std::ffi::{OsStr, OsString};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// What rustc starts to link programs.
const LINKER: &str = "cc";
/// What that starts.
const ITS_OWN: [&str; 3] = ["collect2", "ld", "lto-wrapper"];

/// The programs that a compiler may start, by their paths; those that aren't there are left out, and rustc says so.
pub fn programs() -> Vec<PathBuf> {
    let linker = on_path(OsStr::new(LINKER));
    let its_own = linker.iter().flat_map(|linker| {
        ITS_OWN
            .iter()
            .filter_map(move |name| asked(linker, name))
            .collect::<Vec<_>>()
    });
    linker.clone().into_iter().chain(its_own).collect()
}

/// Where compilers look for these programs.
pub fn path(programs: &[PathBuf]) -> OsString {
    let mut folders: Vec<_> = programs.iter().filter_map(|path| path.parent()).collect();
    folders.dedup();
    // No folder that was found on a path has its sign in it.
    env::join_paths(folders).unwrap_or_default()
}

/// Where the linker finds a program.
fn asked(linker: &Path, name: &str) -> Option<PathBuf> {
    let mut command = Command::new(linker);
    command
        .arg(format!("-print-prog-name={name}"))
        .stdin(Stdio::null());
    let said = command.output().ok()?.stdout;
    let said = PathBuf::from(String::from_utf8(said).ok()?.trim());
    match said.is_absolute() {
        true => Some(said).filter(|path| path.is_file()),
        false => on_path(said.as_os_str()),
    }
}

fn on_path(name: &OsStr) -> Option<PathBuf> {
    let path = env::var_os("PATH")?;
    let mut folders = env::split_paths(&path).filter(|folder| folder.is_absolute());
    folders.find_map(|folder| Some(folder.join(name)).filter(|path| path.is_file()))
}
