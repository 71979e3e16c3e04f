//! Small files that are kept beside a course: whoever reads one finds all of it, or what stood there before.

use std::fs;
use std::io;
use std::path::Path;

/// Writes a file in the place of what stood there, at one blow; its folder is made where it is missing.
///
/// # Errors
/// It can't be written; then nothing has changed.
pub fn write_whole(path: &Path, text: &str) -> io::Result<()> {
    let part = path.with_extension(format!("{}.part", std::process::id()));
    let written = fs::create_dir_all(path.parent().unwrap_or(path))
        .and_then(|()| fs::write(&part, text))
        .and_then(|()| fs::rename(&part, path));
    if written.is_err() {
        // It may never have been made; the error that counts is told.
        let _ = fs::remove_file(&part);
    }
    written
}
