//! How much memory a process takes, where the system tells: Linux's `/proc`.

use std::fs;
use std::process::Child;
use std::thread::sleep;
use std::time::Duration;

/// Whoever takes more is ended before it takes the machine's memory.
const FAR_TOO_MUCH: u64 = 1 << 20;

/// The most that it ever held until it ended, in kB; 0 where nobody tells.
pub fn peak(process: &mut Child) -> u64 {
    let status = format!("/proc/{}/status", process.id());
    let mut most = 0;
    while process.try_wait().unwrap().is_none() {
        let told = fs::read_to_string(&status).unwrap_or_default();
        let peak = told.lines().find_map(|line| line.strip_prefix("VmHWM:"));
        let now = peak.and_then(|peak| peak.trim().trim_end_matches(" kB").parse().ok());
        most = most.max(now.unwrap_or_default());
        if most > FAR_TOO_MUCH {
            process.kill().unwrap();
        }
        sleep(Duration::from_millis(5));
    }
    most
}
