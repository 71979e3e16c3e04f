//! Processes that left their group: on Linux they come to us when their parent ends, and end too.

use super::registry;
use rustix::process::{Pid, Signal, getpgid, getpid, kill_process, set_child_subreaper};
use std::fs;
use std::sync::atomic::{AtomicBool, Ordering};

static ADOPTING: AtomicBool = AtomicBool::new(false);

/// From now on, whatever a program of ours leaves behind becomes our child. Only for a process that
/// starts no others but to grade: all that come to us are ended.
pub(super) fn adopt() {
    // Without it, only groups are ended; a kernel that refuses has no other way.
    let adopting = set_child_subreaper(Some(getpid())).is_ok();
    ADOPTING.store(adopting, Ordering::SeqCst);
}

/// Ends every child of ours that belongs to no group that is being graded, and what comes to us
/// when it has ended; a program that makes new ones faster than they end is given up.
pub(super) fn end() {
    if !ADOPTING.load(Ordering::SeqCst) {
        return;
    }
    for _ in 0..100 {
        let strays = strays();
        if strays.is_empty() {
            return;
        }
        for stray in strays {
            // An error means that it has ended already.
            let _ = kill_process(stray, Signal::KILL);
            let _ = rustix::process::waitpid(Some(stray), rustix::process::WaitOptions::empty());
        }
    }
}

/// Meanwhile nothing is started: who is about to be has no group of its own yet, and is no stray.
fn strays() -> Vec<Pid> {
    let ours = registry::ours();
    let is_ours = |child: &Pid| {
        let group = getpgid(Some(*child)).ok();
        let group = group.and_then(|group| u32::try_from(group.as_raw_nonzero().get()).ok());
        group.is_some_and(|group| ours.groups.contains(&group))
    };
    children().filter(|child| !is_ours(child)).collect()
}

/// Our children, those of all our threads together.
fn children() -> impl Iterator<Item = Pid> {
    let threads = fs::read_dir("/proc/self/task")
        .into_iter()
        .flatten()
        .flatten();
    let lists =
        threads.filter_map(|thread| fs::read_to_string(thread.path().join("children")).ok());
    let numbers = lists.flat_map(|list| {
        list.split_ascii_whitespace()
            .filter_map(|pid| pid.parse().ok())
            .collect::<Vec<i32>>()
    });
    numbers.filter_map(Pid::from_raw)
}

#[cfg(test)]
mod tests {
    use super::{registry, strays};
    use std::os::unix::process::CommandExt;
    use std::process::{Command, Stdio};
    use std::sync::mpsc::channel;
    use std::thread;
    use std::time::Duration;

    #[test]
    fn who_is_just_being_started_is_no_stray() {
        let ((started, is_started), (sees, seen)) = (channel(), channel());
        let looking = thread::spawn(move || {
            is_started.recv().unwrap();
            sees.send(strays()).unwrap();
        });
        let mut sleep = Command::new("sleep");
        sleep
            .arg("1000")
            .stdout(Stdio::null())
            .stderr(Stdio::null());
        let mut sleep = registry::register(|| {
            let child = sleep.process_group(0).spawn()?;
            started.send(()).unwrap();
            // Somebody looks for strays now, and would find one that is not known yet.
            assert!(seen.recv_timeout(Duration::from_millis(200)).is_err());
            Ok((child.id(), child))
        })
        .unwrap();
        let strays = seen.recv().unwrap();
        sleep.kill().unwrap();
        sleep.wait().unwrap();
        registry::forget_group(sleep.id());
        looking.join().unwrap();
        let is_it = |stray: &rustix::process::Pid| {
            stray.as_raw_nonzero().get().unsigned_abs() == sleep.id()
        };
        assert!(!strays.iter().any(is_it), "{strays:?}");
    }
}
