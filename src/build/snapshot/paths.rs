//! Paths as they are laid out: whole, without turns, and below whatever they are joined to.

use std::path::{Component, Path, PathBuf};

/// What of a path lies in whatever it is joined to.
pub fn within(path: &Path) -> PathBuf {
    let parts = path.components();
    let parts = parts.filter(|part| matches!(part, Component::Normal(_)));
    parts.collect()
}

/// A whole path; one that can't be had is left as it is.
pub fn absolute(path: &Path) -> PathBuf {
    plain(&std::path::absolute(path).unwrap_or_else(|_| path.to_owned()))
}

/// The highest folder that a path goes through: where it turns, else where it ends.
pub fn highest(path: &Path) -> PathBuf {
    let path = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
    let turns = path.components().scan(PathBuf::new(), |way, part| {
        way.push(part);
        Some((part == Component::ParentDir).then(|| plain(way)))
    });
    let turns = turns.flatten().chain([plain(&path)]);
    let highest = turns.min_by_key(|turn| turn.components().count());
    highest.unwrap_or_default()
}

/// A path without `.` and `..`.
pub fn plain(path: &Path) -> PathBuf {
    let mut plain = PathBuf::new();
    for part in path.components() {
        match part {
            Component::CurDir => {}
            Component::ParentDir => drop(plain.pop()),
            part => plain.push(part),
        }
    }
    plain
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_is_the_same_without_its_turns() {
        assert_eq!(plain(Path::new("/a/./b/../c")), Path::new("/a/c"));
    }

    #[test]
    #[cfg(unix)]
    fn a_path_goes_as_high_as_its_highest_turn() {
        assert_eq!(highest(Path::new("/a/b/c")), Path::new("/a/b/c"));
        assert_eq!(highest(Path::new("/a/b/../../a/c/../d")), Path::new("/"));
        assert_eq!(highest(Path::new("/a/b/../c/../d")), Path::new("/a"));
    }
}
