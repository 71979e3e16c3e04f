//! Reading a learner's file, as far as it is one.

use super::fault::{Fault, FaultKind};
use std::fs;
use std::io;
use std::path::Path;

/// Bytes of the largest file that a compiler is asked to read.
const LARGEST: u64 = 1 << 20;

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
    let found = fs::metadata(path).map_err(fault)?;
    if found.len() > LARGEST {
        let large = io::Error::other("it is larger than 1 MiB, as no exercise is");
        return Err(Fault::new(FaultKind::Unreadable, path, large));
    }
    if !found.is_file() {
        return Err(Fault::new(
            FaultKind::Unreadable,
            path,
            io::Error::other("it is not a file"),
        ));
    }
    fs::read(path).map_err(fault)
}
