//! Nothing outlives us: what runs and what lies in scratch folders goes when a learner's Ctrl-C
//! ends the grader.

use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};

/// What must go when we go.
#[derive(Default)]
struct Ours {
    groups: Vec<u32>,
    folders: Vec<PathBuf>,
}

static OURS: Mutex<Ours> = Mutex::new(Ours {
    groups: Vec::new(),
    folders: Vec::new(),
});

fn ours() -> MutexGuard<'static, Ours> {
    OURS.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Starts a group and registers its number, with no moment between in which a signal could miss it.
pub(super) fn register<T>(start: impl FnOnce() -> std::io::Result<(u32, T)>) -> std::io::Result<T> {
    let mut ours = ours();
    let (group, started) = start()?;
    ours.groups.push(group);
    Ok(started)
}

/// Whether this group is one that is still being graded.
#[cfg(target_os = "linux")]
pub(super) fn is_registered(group: u32) -> bool {
    ours().groups.contains(&group)
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

/// From now on, Ctrl-C, a closed terminal and a polite kill take with them every program that is
/// being graded. Called once, by whatever `main` there is. On Windows a job object does this
/// without our doing.
pub fn end_with_us() {
    #[cfg(unix)]
    unix::listen();
    #[cfg(target_os = "linux")]
    super::strays::adopt();
}

#[cfg(unix)]
mod unix {
    use super::ours;
    use signal_hook::consts::{SIGHUP, SIGINT, SIGQUIT, SIGTERM};
    use signal_hook::iterator::Signals;

    pub(super) fn listen() {
        // Without a handler the signals end us as they would anyway; only the children would be
        // missed.
        let Ok(mut signals) = Signals::new([SIGINT, SIGQUIT, SIGTERM, SIGHUP]) else {
            return;
        };
        std::thread::spawn(move || {
            if let Some(signal) = signals.forever().next() {
                let ours = ours(); // held to the end, so that nothing new is started
                for group in &ours.groups {
                    super::super::group::kill(*group);
                }
                for folder in &ours.folders {
                    // We are going; what resists stays for the next grading's sweep.
                    let _ = std::fs::remove_dir_all(folder);
                }
                std::process::exit(128 + signal);
            }
        });
    }
}
