//! An exercise's file as it was shipped, with a backup: the only place that writes to `exercises/`.

use super::{Exercise, Project};
use std::fmt;
use std::fs::{self, File, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

/// What [`reset()`] did.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Reset {
    /// The file is as it was shipped already; nothing was written.
    AsShipped,
    /// The program as shipped was put back where there was no file.
    Restored,
    /// The program as shipped was put back; what stood there before is now at `backup`.
    Replaced {
        /// Where the learner's text was kept.
        backup: PathBuf,
    },
}

/// A reset that could not be done; the learner's file is as it was.
#[derive(Debug)]
pub struct ResetError {
    path: PathBuf,
    doing: &'static str,
    source: io::Error,
}

impl ResetError {
    /// The file or folder that refused.
    pub fn path(&self) -> &Path {
        &self.path
    }
}

impl fmt::Display for ResetError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{}: can't {}: {}",
            self.path.display(),
            self.doing,
            self.source
        )
    }
}

impl std::error::Error for ResetError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(&self.source)
    }
}

/// Puts the program as shipped back in the learner's place, and keeps what stood there.
///
/// The only writer to `exercises/` in the project. The learner's file is not copied but moved, and
/// the new one is put where there must be none: so a full disk loses nothing, and neither does an
/// editor that saves at the same moment.
///
/// # Errors
/// Names the file or folder that could not be read or written; the learner's file is where it was.
pub fn reset(project: &Project, exercise: &Exercise) -> Result<Reset, ResetError> {
    let path = exercise.path(project);
    let before = read(&path)?;
    if before.as_deref() == Some(exercise.shipped.as_bytes()) {
        return Ok(Reset::AsShipped);
    }
    let folder = project.backups();
    fs::create_dir_all(&folder).map_err(fail(&folder, "make it"))?;
    let new = New::write(&folder, exercise.shipped.as_bytes())?;
    if before.is_none() {
        return new.install(&path).map(|()| Reset::Restored);
    }
    let backup = move_away(&path, &folder, exercise)?;
    match new.install(&path) {
        Ok(()) => Ok(Reset::Replaced { backup }),
        Err(error) => {
            // Back to where it was, unless something else stands there by now: then it is kept.
            if !path.exists() {
                fs::rename(&backup, &path).map_err(fail(&path, "put it back"))?;
            }
            Err(error)
        }
    }
}

fn fail(path: &Path, doing: &'static str) -> impl FnOnce(io::Error) -> ResetError {
    let path = path.to_path_buf();
    move |source| ResetError {
        path,
        doing,
        source,
    }
}

/// The learner's text, if there is a file. What is no file (a pipe, a folder) isn't opened.
fn read(path: &Path) -> Result<Option<Vec<u8>>, ResetError> {
    match fs::symlink_metadata(path) {
        Ok(found) if found.is_file() => fs::read(path).map(Some).map_err(fail(path, "read it")),
        Ok(_) => Err(fail(path, "replace it")(io::Error::other(
            "it is not a file",
        ))),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(fail(path, "read it")(error)),
    }
}

/// Moves the learner's file to the first backup name that is free, so that no backup ever replaces
/// another.
fn move_away(path: &Path, folder: &Path, exercise: &Exercise) -> Result<PathBuf, ResetError> {
    let stem = exercise.file_name().trim_end_matches(".rs");
    let backup = reserve(folder, |number| format!("{stem}.{number}.rs"))?;
    fs::rename(path, &backup).map_err(|error| {
        // Only the empty file that held the name.
        let _ = fs::remove_file(&backup);
        fail(path, "move it away")(error)
    })?;
    Ok(backup)
}

/// Makes an empty file under the first name that is free.
fn reserve(folder: &Path, name: impl Fn(u32) -> String) -> Result<PathBuf, ResetError> {
    let mut number = 1;
    loop {
        let path = folder.join(name(number));
        match OpenOptions::new().write(true).create_new(true).open(&path) {
            Ok(_) => return Ok(path),
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => number += 1,
            Err(error) => return Err(fail(&path, "make it")(error)),
        }
    }
}

/// A text on its way to its place; gone when this is dropped.
struct New {
    path: PathBuf,
}

impl New {
    fn write(folder: &Path, text: &[u8]) -> Result<Self, ResetError> {
        let path = reserve(folder, |number| {
            format!("new.{}.{number}", std::process::id())
        })?;
        let new = Self { path };
        let mut file = File::create(&new.path).map_err(fail(&new.path, "write it"))?;
        let written = file.write_all(text).and_then(|()| file.sync_all());
        written.map_err(fail(&new.path, "write it"))?;
        Ok(new)
    }

    /// Puts it where there must be no file: a link fails if there is one, where a renaming would
    /// replace it. A disk that knows no links has to do with the renaming.
    fn install(&self, path: &Path) -> Result<(), ResetError> {
        let linked = match fs::hard_link(&self.path, path) {
            Err(error) if error.kind() != io::ErrorKind::AlreadyExists => {
                fs::rename(&self.path, path)
            }
            linked => linked,
        };
        linked.map_err(fail(path, "put the program as shipped there"))
    }
}

impl Drop for New {
    fn drop(&mut self) {
        // It is not there any more if it was renamed.
        let _ = fs::remove_file(&self.path);
    }
}
