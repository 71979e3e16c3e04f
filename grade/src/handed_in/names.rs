//! Names for learners' folders, by which no two are called the same.

use rivulets::picture::visible;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// A name for each folder, as short as it can be.
pub fn names<'f>(folders: impl Iterator<Item = &'f PathBuf>) -> Vec<String> {
    let folders: Vec<_> = folders.collect();
    let mut names: Vec<_> = folders.iter().map(|folder| name(folder, 1)).collect();
    let most = folders.iter().map(|folder| folder.iter().count()).max();
    for parts in 2..=most.unwrap_or_default() {
        let mut bearers: BTreeMap<&String, usize> = BTreeMap::new();
        names
            .iter()
            .for_each(|name| *bearers.entry(name).or_default() += 1);
        let is_shared: Vec<_> = names.iter().map(|name| bearers[name] > 1).collect();
        if !is_shared.contains(&true) {
            break;
        }
        let all = names.iter_mut().zip(&folders).zip(is_shared);
        all.filter(|(_, is_shared)| *is_shared)
            .for_each(|((short, folder), _)| *short = name(folder, parts));
    }
    names
}

/// The last of the names that lead to a folder.
fn name(folder: &Path, parts: usize) -> String {
    let all: Vec<_> = folder
        .iter()
        .map(|part| visible(&part.to_string_lossy()))
        .collect();
    all[all.len().saturating_sub(parts)..].join("/")
}

#[cfg(test)]
mod tests {
    use super::names;
    use std::path::PathBuf;

    #[test]
    fn a_name_is_as_long_as_it_must_be() {
        let folders = ["/", "/a/x/anna", "/b/x/anna", "/b/y/anna", "/b/y/ben"].map(PathBuf::from);
        let expected = ["/", "a/x/anna", "b/x/anna", "y/anna", "ben"];
        assert_eq!(names(folders.iter()), expected);
    }
}
