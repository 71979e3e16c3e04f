//! Which files beside its own a program is made of: the compiler says so.

use super::toolchain::Toolchain;
use crate::process::{Allowance, COMPILER_LIMITS, Exit, Stream, compiler, run_and_cut};
use std::io;
use std::path::{Path, PathBuf};

/// The other files of the program in `source`, by their whole paths; none where the compiler doesn't get so far as
/// to know them. What it writes goes to `folder`.
pub(super) fn files_beside(
    source: &Path,
    folder: &Path,
    allowance: &Allowance,
) -> io::Result<Option<Vec<PathBuf>>> {
    let (source, said) = (std::path::absolute(source)?, folder.join("files.d"));
    let here = source.parent().unwrap_or(&source);
    let mut command = compiler(&Toolchain::built_in().rustc, here, folder);
    command
        .args(["--edition", "2024", "--cap-lints", "allow", "--emit"])
        .arg(format!("dep-info={}", said.display()))
        .arg(&source)
        .current_dir(folder);
    let run = run_and_cut(command, COMPILER_LIMITS, Stream::Stderr, allowance)?;
    if run.end != Exit::Code(0) {
        return Ok(None);
    }
    let said = std::fs::read_to_string(said)?;
    let files = said.lines().filter_map(|line| line.strip_suffix(':'));
    let files = files.map(|file| PathBuf::from(file.replace("\\ ", " ")));
    Ok(Some(files.filter(|file| *file != source).collect()))
}
