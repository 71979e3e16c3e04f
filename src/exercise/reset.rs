use super::{Exercise, Project};
use std::fmt;
use std::fs::{self, OpenOptions};
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
/// The only writer to `exercises/` in the project. The new text is written beside the old and takes
/// its place in one step, so that a full disk leaves the learner's file whole.
///
/// # Errors
/// Names the file or folder that could not be read or written.
pub fn reset(project: &Project, exercise: &Exercise) -> Result<Reset, ResetError> {
    let path = exercise.path(project);
    let fail = |path: &Path, doing| {
        let path = path.to_path_buf();
        move |source| ResetError {
            path,
            doing,
            source,
        }
    };
    let before = match fs::read(&path) {
        Ok(bytes) => Some(bytes),
        Err(error) if error.kind() == io::ErrorKind::NotFound => None,
        Err(error) => return Err(fail(&path, "read it")(error)),
    };
    if before.as_deref() == Some(exercise.shipped.as_bytes()) {
        return Ok(Reset::AsShipped);
    }
    let backup = match before {
        Some(text) => Some(
            keep(&project.backups(), exercise, &text)
                .map_err(fail(&project.backups(), "keep a backup"))?,
        ),
        None => None,
    };
    let new = path.with_extension("rs.new");
    fs::write(&new, &exercise.shipped).map_err(fail(&new, "write it"))?;
    fs::rename(&new, &path).map_err(fail(&path, "replace it"))?;
    Ok(backup.map_or(Reset::Restored, |backup| Reset::Replaced { backup }))
}

/// Writes `text` under the first number that is free, so that no backup ever replaces another.
fn keep(folder: &Path, exercise: &Exercise, text: &[u8]) -> io::Result<PathBuf> {
    fs::create_dir_all(folder)?;
    let stem = exercise.file_name().trim_end_matches(".rs");
    for number in 1_u32.. {
        let backup = folder.join(format!("{stem}.{number}.rs"));
        match OpenOptions::new()
            .write(true)
            .create_new(true)
            .open(&backup)
        {
            Ok(mut file) => {
                file.write_all(text)?;
                file.sync_all()?;
                return Ok(backup);
            }
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
            Err(error) => return Err(error),
        }
    }
    Err(io::Error::other("four thousand million backups are enough"))
}
