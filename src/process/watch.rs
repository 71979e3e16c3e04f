//! What a process group uses at this moment, where the system tells (Linux: `/proc`).

use std::fs;

/// Resident memory in bytes, and threads.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub(super) struct Usage {
    pub memory: u64,
    pub threads: u64,
}

impl Usage {
    /// What the process `id` alone uses; nothing if it has gone, or if the system doesn't tell.
    pub fn of_process(id: u32) -> Self {
        stat(&id.to_string())
            .map(|stat| stat.usage)
            .unwrap_or_default()
    }

    /// What all processes of the group use together. Costs a look at each process of the machine.
    pub fn of_group(group: u32) -> Self {
        let mut sum = Self::default();
        for entry in fs::read_dir("/proc").into_iter().flatten().flatten() {
            let name = entry.file_name();
            let process = name
                .to_str()
                .filter(|name| name.bytes().all(|b| b.is_ascii_digit()));
            if let Some(found) = process.and_then(stat).filter(|found| found.group == group) {
                sum.memory += found.usage.memory;
                sum.threads += found.usage.threads;
            }
        }
        sum
    }
}

struct Stat {
    group: u32,
    usage: Usage,
}

/// Reads `/proc/<id>/stat`: proc_pid_stat(5). The second field, a name in parentheses, may hold
/// anything.
fn stat(id: &str) -> Option<Stat> {
    let text = fs::read_to_string(format!("/proc/{id}/stat")).ok()?;
    let fields: Vec<&str> = text
        .get(text.rfind(')')? + 1..)?
        .split_ascii_whitespace()
        .collect();
    let field = |number: usize| fields.get(number - 3)?.parse::<u64>().ok();
    let usage = Usage {
        memory: field(24)? * page_size(),
        threads: field(20)?,
    };
    Some(Stat {
        group: u32::try_from(field(5)?).ok()?,
        usage,
    })
}

fn page_size() -> u64 {
    #[cfg(unix)]
    return rustix::param::page_size() as u64;
    #[cfg(not(unix))]
    return 4096;
}

#[cfg(all(test, target_os = "linux"))]
mod tests {
    use super::*;

    #[test]
    fn our_own_process_is_seen() {
        let ours = Usage::of_process(std::process::id());
        assert!(ours.memory > 100_000 && ours.threads >= 1, "{ours:?}");
    }

    #[test]
    fn a_process_that_is_not_there_uses_nothing() {
        assert_eq!(Usage::of_process(u32::MAX), Usage::default());
    }
}
