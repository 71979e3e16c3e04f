//! The file that is meant by a name with a slip in it.

use super::titles::is_near;
use std::ffi::OsString;
use std::path::Path;

/// What the program in the same folder is called whose name is nearest, if so much of it is the same; the number of a
/// lesson may be left out.
pub(super) fn nearest_program(path: &Path) -> Option<OsString> {
    let folder = path.parent()?.read_dir().ok()?;
    let typed = stem(path)?;
    let mut near: Vec<_> = folder
        .flatten()
        .filter_map(|entry| Some((how_near(&typed, &entry.file_name())?, entry.file_name())))
        .collect();
    near.sort();
    near.into_iter().next().map(|(_, name)| name)
}

/// How far it is from a file's name to what was typed for it, if that is near.
fn how_near(typed: &str, name: &OsString) -> Option<usize> {
    let name = Path::new(name);
    let known = stem(name).filter(|_| name.extension().is_some_and(|kind| kind == "rs"))?;
    let title = known.split_once('_').map(|(_, title)| title);
    let all = title.into_iter().chain([&*known]);
    all.filter_map(|known| is_near(typed, known)).min()
}

/// A name without its ending, in small letters.
fn stem(path: &Path) -> Option<String> {
    Some(path.file_stem()?.to_string_lossy().to_lowercase())
}
