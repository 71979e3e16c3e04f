//! A child process with all that it starts: killed and reaped as one.

use super::{confined, registry};
use std::io;
use std::process::{ChildStderr, ChildStdin, ChildStdout, Command, ExitStatus};

/// A child's streams, those of them that are pipes.
pub(super) type Streams = (Option<ChildStdin>, Option<ChildStdout>, Option<ChildStderr>);

/// A running child at the head of a process group of its own. Dropping it kills and reaps the
/// group.
pub(super) struct Group {
    child: system::Child,
    id: u32,
    reaped: bool,
}

impl Group {
    /// Starts `command`, with the streams that it says.
    pub fn start(command: Command) -> io::Result<Self> {
        confined::check(&command)?;
        registry::register(|| {
            let child = system::start(command)?;
            let id = child.id();
            let reaped = false;
            Ok((id, Self { child, id, reaped }))
        })
    }

    /// The number of the child, and of its group.
    pub fn id(&self) -> u32 {
        self.id
    }

    /// The child's streams, as far as they are pipes and weren't taken before.
    pub fn streams(&mut self) -> Streams {
        system::streams(&mut self.child)
    }

    /// Whether the child itself has ended. It isn't reaped yet, so that its number stays its own.
    pub fn has_ended(&mut self) -> io::Result<bool> {
        system::has_ended(&mut self.child)
    }

    /// Kills whatever is left of the group, and gives the child's own end.
    pub fn end(&mut self) -> io::Result<ExitStatus> {
        if !self.reaped {
            system::kill(&mut self.child);
        }
        let status = self.child.wait();
        self.reaped = true;
        registry::forget_group(self.id);
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
mod system {
    use super::Streams;
    use rustix::process::{Pid, WaitId, WaitIdOptions, waitid};
    use std::io;
    use std::os::unix::process::CommandExt;
    use std::process::Command;

    pub(super) use std::process::Child;

    pub(super) fn start(mut command: Command) -> io::Result<Child> {
        command.process_group(0).spawn()
    }

    pub(super) fn streams(child: &mut Child) -> Streams {
        (child.stdin.take(), child.stdout.take(), child.stderr.take())
    }

    pub(super) fn has_ended(child: &mut Child) -> io::Result<bool> {
        let look = WaitIdOptions::EXITED | WaitIdOptions::NOHANG | WaitIdOptions::NOWAIT;
        Ok(waitid(WaitId::Pid(Pid::from_child(child)), look)?.is_some())
    }

    pub(super) fn kill(child: &mut Child) {
        super::super::kill::kill(child.id());
    }
}

#[cfg(windows)]
mod system {
    use super::Streams;
    use process_wrap::std::{ChildWrapper, CommandWrap, JobObject};
    use std::io;
    use std::process::Command;

    pub(super) type Child = Box<dyn ChildWrapper>;

    pub(super) fn start(command: Command) -> io::Result<Child> {
        CommandWrap::from(command).wrap(JobObject).spawn()
    }

    pub(super) fn streams(child: &mut Child) -> Streams {
        (
            child.stdin().take(),
            child.stdout().take(),
            child.stderr().take(),
        )
    }

    pub(super) fn has_ended(child: &mut Child) -> io::Result<bool> {
        Ok(child.try_wait()?.is_some())
    }

    pub(super) fn kill(child: &mut Child) {
        // An error means that nobody is left in the job.
        let _ = child.start_kill();
    }
}
