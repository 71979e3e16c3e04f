//! A child process with all that it starts: killed and reaped as one.

use super::interrupt;
use std::io;
use std::process::{ChildStderr, ChildStdout, Command, ExitStatus, Stdio};

/// A running child at the head of a process group of its own. Dropping it kills and reaps the
/// group.
pub(super) struct Group {
    child: system::Child,
    id: u32,
    reaped: bool,
}

impl Group {
    /// Starts `command`, with an empty stdin.
    pub fn start(mut command: Command) -> io::Result<Self> {
        command.stdin(Stdio::null());
        interrupt::register(|| {
            let child = system::start(command)?;
            let id = child.id();
            Ok((
                id,
                Self {
                    child,
                    id,
                    reaped: false,
                },
            ))
        })
    }

    /// The number of the child, and of its group.
    pub fn id(&self) -> u32 {
        self.id
    }

    /// The child's two outputs; `None` unless both are pipes, and once only.
    pub fn outputs(&mut self) -> Option<(ChildStdout, ChildStderr)> {
        system::outputs(&mut self.child)
    }

    /// Whether the child itself has ended. It isn't reaped yet, so that its number stays its own.
    pub fn has_ended(&mut self) -> io::Result<bool> {
        system::has_ended(&mut self.child)
    }

    /// Kills whatever is left of the group, and gives the child's own end.
    pub fn finish(mut self) -> io::Result<ExitStatus> {
        self.end()
    }

    fn end(&mut self) -> io::Result<ExitStatus> {
        system::kill(&mut self.child);
        let status = self.child.wait();
        self.reaped = true;
        interrupt::forget_group(self.id);
        #[cfg(target_os = "linux")]
        super::strays::end();
        status
    }
}

impl Drop for Group {
    fn drop(&mut self) {
        if !self.reaped {
            // On the way out of an error that is reported already.
            let _ = self.end();
        }
    }
}

#[cfg(unix)]
pub(super) use system::kill_group as kill;

#[cfg(unix)]
mod system {
    use rustix::process::{
        Pid, Signal, WaitId, WaitIdOptions, kill_process, kill_process_group, waitid,
    };
    use std::io;
    use std::os::unix::process::CommandExt;
    use std::process::{ChildStderr, ChildStdout, Command};

    pub(super) use std::process::Child;

    pub(super) fn start(mut command: Command) -> io::Result<Child> {
        command.process_group(0).spawn()
    }

    pub(super) fn outputs(child: &mut Child) -> Option<(ChildStdout, ChildStderr)> {
        Some((child.stdout.take()?, child.stderr.take()?))
    }

    pub(super) fn has_ended(child: &mut Child) -> io::Result<bool> {
        let look = WaitIdOptions::EXITED | WaitIdOptions::NOHANG | WaitIdOptions::NOWAIT;
        Ok(waitid(WaitId::Pid(Pid::from_child(child)), look)?.is_some())
    }

    pub(super) fn kill(child: &mut Child) {
        kill_group(child.id());
    }

    /// Ends every process of a group, and its head, which may have left it. One that forks while it
    /// is killed is met by the next round. The head isn't reaped yet, so the number is its own.
    pub(in super::super) fn kill_group(group: u32) {
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
}

#[cfg(windows)]
mod system {
    use process_wrap::std::{ChildWrapper, CommandWrap, JobObject, KillOnDrop};
    use std::io;
    use std::process::{ChildStderr, ChildStdout, Command};

    pub(super) type Child = Box<dyn ChildWrapper>;

    pub(super) fn start(command: Command) -> io::Result<Child> {
        CommandWrap::from(command)
            .wrap(KillOnDrop)
            .wrap(JobObject)
            .spawn()
    }

    pub(super) fn outputs(child: &mut Child) -> Option<(ChildStdout, ChildStderr)> {
        Some((child.stdout().take()?, child.stderr().take()?))
    }

    pub(super) fn has_ended(child: &mut Child) -> io::Result<bool> {
        Ok(child.try_wait()?.is_some())
    }

    pub(super) fn kill(child: &mut Child) {
        // An error means that nobody is left in the job.
        let _ = child.start_kill();
    }
}
