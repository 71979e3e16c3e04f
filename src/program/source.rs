use super::fault::{Fault, FaultKind};
use std::fs;
use std::io;
use std::path::Path;

/// Reads a learner's file, before a compiler is asked to.
///
/// # Errors
/// [`FaultKind::Missing`] and [`FaultKind::Unreadable`]; what is no file (a folder, a pipe that
/// nobody writes to) is not opened, since that could wait for ever.
pub fn read(path: &Path) -> Result<Vec<u8>, Fault> {
    let fault = |error: io::Error| {
        let missing = error.kind() == io::ErrorKind::NotFound;
        let kind = if missing {
            FaultKind::Missing
        } else {
            FaultKind::Unreadable
        };
        Fault::new(kind, path, (!missing).then_some(error))
    };
    if !fs::metadata(path).map_err(fault)?.is_file() {
        return Err(Fault::new(
            FaultKind::Unreadable,
            path,
            io::Error::other("it is not a file"),
        ));
    }
    fs::read(path).map_err(fault)
}
