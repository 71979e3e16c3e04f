//! Process groups: each child has its own, so that what it starts ends with it.

use std::process::{Command, ExitStatus};

/// Makes the command's process the head of a new group.
pub fn lead_group(command: &mut Command) {
    #[cfg(unix)]
    std::os::unix::process::CommandExt::process_group(command, 0);
    #[cfg(not(unix))]
    let _ = command;
}

/// Kills a child that was not reaped yet, and its group.
pub fn kill(pid: u32) {
    #[cfg(unix)]
    if let Some(pid) = i32::try_from(pid).ok().and_then(rustix::process::Pid::from_raw) {
        // The group may be gone already, which is as well.
        let _ = rustix::process::kill_process_group(pid, rustix::process::Signal::KILL);
    }
    #[cfg(not(unix))]
    let _ = pid;
}

/// Bytes of resident memory, where the system tells.
pub fn resident_memory(pid: u32) -> Option<u64> {
    const PAGE: u64 = 4096;
    let pages = std::fs::read_to_string(format!("/proc/{pid}/statm")).ok()?;
    pages.split(' ').nth(1)?.parse::<u64>().ok().map(|pages| pages * PAGE)
}

/// The signal that ended a process.
pub fn signal(status: ExitStatus) -> Option<i32> {
    #[cfg(unix)]
    return std::os::unix::process::ExitStatusExt::signal(&status);
    #[cfg(not(unix))]
    {
        let _ = status;
        None
    }
}
