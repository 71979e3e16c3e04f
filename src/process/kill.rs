//! Ends a process with all that it started.

/// Ends every process of a group, and its head, which may have left it. One that forks while it is
/// killed is met by the next round. The head isn't reaped yet, so the number is its own.
#[cfg(unix)]
pub(super) fn kill(group: u32) {
    use rustix::process::{Pid, Signal, kill_process, kill_process_group};
    let Some(group) = i32::try_from(group).ok().and_then(Pid::from_raw) else {
        return;
    };
    // An error means that it has ended already.
    let _ = kill_process(group, Signal::KILL);
    for _ in 0..3 {
        // An error means that nobody is left in it.
        if kill_process_group(group, Signal::KILL).is_err() {
            return;
        }
    }
}

/// Ends a process and all that it started; an error means that it has ended already.
#[cfg(windows)]
pub(super) fn kill(id: u32) {
    let _ = std::process::Command::new("taskkill")
        .args(["/F", "/T", "/PID", &id.to_string()])
        .output();
}
