//! Nothing outlives us: what runs and what lies in scratch folders goes when a learner's Ctrl-C
//! ends the grader.

use super::kill::kill;
use super::registry::ours;
use crate::schedule::Stop;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

/// Somebody wants an end: what was killed for it says nothing of the program.
static INTERRUPTED: AtomicBool = AtomicBool::new(false);

/// Whether a signal has ended what ran.
pub(crate) fn is_interrupted() -> bool {
    INTERRUPTED.load(Ordering::SeqCst)
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

/// The same, but instead of ending us the first signal only ends what runs, and is told by the
/// flag: so what was found by then can be said. The second ends us.
pub fn stop_with_us() -> Arc<AtomicBool> {
    let stop = Arc::new(AtomicBool::new(false));
    #[cfg(unix)]
    unix::listen_for(&unix::ALL, Arc::clone(&stop));
    #[cfg(target_os = "linux")]
    super::strays::adopt();
    stop
}

/// The same of Ctrl-C alone: a polite kill and a closed terminal end us at once.
pub fn stop_on_ctrl_c() -> Arc<AtomicBool> {
    let stop = Arc::new(AtomicBool::new(false));
    #[cfg(unix)]
    unix::listen_for(&unix::CTRL_C, Arc::clone(&stop));
    #[cfg(target_os = "linux")]
    super::strays::adopt();
    stop
}

/// Ends what runs, as the first Ctrl-C does, and tells it by `stop`: somebody wants another grading in its place.
/// For a `main` that grades one at a time.
pub fn end_what_runs(stop: &Stop) {
    // Held until all are killed: what is started by whoever sees the flag is no part of them.
    let ours = ours();
    INTERRUPTED.store(true, Ordering::SeqCst);
    stop.flag().store(true, Ordering::SeqCst);
    ours.groups.iter().for_each(|group| kill(*group));
}

/// Ends us with this exit code, and before that all that runs and lies in scratch folders.
pub fn end_with(code: i32) -> ! {
    let ours = ours(); // held to the end, so that nothing new is started
    ours.groups.iter().for_each(|group| kill(*group));
    for folder in &ours.folders {
        // We are going; what resists stays for the next grading's sweep.
        let _ = std::fs::remove_dir_all(folder);
    }
    std::process::exit(code);
}

/// For a `main` that hears signals itself: whatever a program leaves behind comes to us, and is ended.
pub fn adopt_strays() {
    #[cfg(target_os = "linux")]
    super::strays::adopt();
}

/// The other grading begins: what ends from now on has ended by itself.
pub fn begin_another() {
    INTERRUPTED.store(false, Ordering::SeqCst);
}

#[cfg(unix)]
mod unix {
    use super::super::kill::kill;
    use super::super::registry::ours;
    use super::{INTERRUPTED, end_with};
    use signal_hook::consts::{SIGHUP, SIGINT, SIGQUIT, SIGTERM};
    use signal_hook::iterator::Signals;
    use std::sync::Arc;
    use std::sync::atomic::{AtomicBool, Ordering};

    pub(super) const ALL: [i32; 4] = [SIGINT, SIGQUIT, SIGTERM, SIGHUP];
    pub(super) const CTRL_C: [i32; 1] = [SIGINT];

    pub(super) fn listen() {
        on_signals(|signal| end_with(128 + signal));
    }

    pub(super) fn listen_for(soft: &'static [i32], stop: Arc<AtomicBool>) {
        on_signals(move |signal| {
            // Held until all are killed: what is started by whoever sees the flag is no part of them.
            let ours = ours();
            if !soft.contains(&signal) || stop.swap(true, Ordering::SeqCst) {
                drop(ours);
                end_with(128 + signal);
            }
            ours.groups.iter().for_each(|group| kill(*group));
        });
    }

    fn on_signals(mut action: impl FnMut(i32) + Send + 'static) {
        // Without a handler the signals end us as they would anyway; only the children would be
        // missed.
        let Ok(mut signals) = Signals::new(ALL) else {
            return;
        };
        std::thread::spawn(move || {
            for signal in signals.forever() {
                INTERRUPTED.store(true, Ordering::SeqCst);
                action(signal);
            }
        });
    }
}
