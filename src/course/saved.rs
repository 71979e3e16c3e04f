//! A file that may be saved while it is graded: what is compiled, run, quoted and stamped must be one text.

use std::fs;
use std::path::Path;
use std::time::SystemTime;

/// Gradings of one file that were overtaken by a save, until it is said so.
const MOST: usize = 5;

/// What changes when a file is saved; nothing of one that isn't there.
type Stamp = Option<(u64, Option<SystemTime>)>;

fn stamp(file: &Path) -> Stamp {
    let found = fs::metadata(file).ok()?;
    Some((found.len(), found.modified().ok()))
}

/// What `grade` comes to of `file` while nobody saves it; none if it is saved again and again. Where
/// `is_over`, nobody waits for more.
pub(super) fn of_one_text<T>(
    file: &Path,
    mut grade: impl FnMut() -> T,
    is_over: impl Fn() -> bool,
) -> Option<T> {
    for _ in 0..MOST {
        let before = stamp(file);
        let graded = grade();
        if stamp(file) == before || is_over() {
            return Some(graded);
        }
    }
    None
}
