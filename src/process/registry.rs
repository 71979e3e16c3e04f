//! What is ours: the process groups that are at work, and the scratch folders, which must go when we
//! go.

use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};

/// What must go when we go.
#[derive(Default)]
pub(super) struct Ours {
    pub groups: Vec<u32>,
    pub folders: Vec<PathBuf>,
}

static OURS: Mutex<Ours> = Mutex::new(Ours {
    groups: Vec::new(),
    folders: Vec::new(),
});

/// All of it; as long as this is held nothing is started.
pub(super) fn ours() -> MutexGuard<'static, Ours> {
    OURS.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Starts a group and registers its number, with no moment between in which a signal could miss it.
pub(super) fn register<T>(start: impl FnOnce() -> std::io::Result<(u32, T)>) -> std::io::Result<T> {
    let mut ours = ours();
    let (group, started) = start()?;
    ours.groups.push(group);
    Ok(started)
}

pub(super) fn forget_group(group: u32) {
    ours().groups.retain(|known| *known != group);
}

pub(super) fn remove_with_us(folder: &Path) {
    ours().folders.push(folder.to_path_buf());
}

pub(super) fn forget_folder(folder: &Path) {
    ours().folders.retain(|known| known != folder);
}
