//! A folder for one grading, which goes with it.

use super::registry;
use crate::source::{Fault, FaultKind};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

/// A folder of our own for one grading, gone when this is dropped. So a stale binary can never be
/// graded, and two graders never meet.
#[derive(Debug)]
pub struct Scratch {
    path: PathBuf,
}

impl Scratch {
    /// Makes a new folder in `parent` whose name begins with `name`.
    ///
    /// # Errors
    /// [`FaultKind::Scratch`], with the folder that could not be made.
    pub fn new(parent: &Path, name: &str) -> Result<Self, Fault> {
        static COUNTER: AtomicU32 = AtomicU32::new(0);
        let fault = |path: &Path, error| Fault::new(FaultKind::Scratch, path, error);
        fs::create_dir_all(parent).map_err(|error| fault(parent, error))?;
        sweep(parent);
        loop {
            let number = COUNTER.fetch_add(1, Ordering::Relaxed);
            let path = parent.join(format!("{name}-{}-{number}", std::process::id()));
            match fs::create_dir(&path) {
                Ok(()) => {
                    registry::remove_with_us(&path);
                    return Ok(Self { path });
                }
                // Left over from a process of the same number that was killed: not ours, so not
                // touched.
                Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
                Err(error) => return Err(fault(&path, error)),
            }
        }
    }

    /// The folder.
    pub fn path(&self) -> &Path {
        &self.path
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        // What can't be removed now is swept by a later grading or by `cargo clean`; no verdict
        // depends on it.
        let _ = fs::remove_dir_all(&self.path);
        registry::forget_folder(&self.path);
    }
}

/// Whether a folder is older than any grading takes. Its owner may live where we can't see it: in
/// another container on the same checkout.
fn is_old(folder: &Path) -> bool {
    let made = fs::metadata(folder).and_then(|found| found.modified());
    made.is_ok_and(|made| {
        made.elapsed()
            .is_ok_and(|age| age > Duration::from_secs(600))
    })
}

/// Takes away what graders left that were killed before they could: only where the system tells who
/// still lives.
fn sweep(parent: &Path) {
    let processes = Path::new("/proc");
    if !processes.join("self").exists() {
        return;
    }
    for entry in parent.read_dir().into_iter().flatten().flatten() {
        let name = entry.file_name();
        let owner = name.to_str().and_then(|name| name.rsplit('-').nth(1));
        let gone = |pid: &str| pid.parse::<u32>().is_ok() && !processes.join(pid).exists();
        if is_old(&entry.path()) && owner.is_some_and(gone) {
            // Another grader may sweep the same folder at the same time; either may win.
            let _ = fs::remove_dir_all(entry.path());
        }
    }
}
