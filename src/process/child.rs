//! One process of an observed program, and the frames to it and from it.

use super::group::Group;
use super::run::{Exit, end_of};
use super::watchdog::Watchdog;
use super::{addresses, confined};
use crate::trace::answer::Frame;
use crate::trace::{Death, ServerGone, wire};
use std::io::{self, Read, Write};
use std::path::Path;
use std::process::{ChildStdin, ChildStdout, Stdio};
use std::sync::Arc;

/// How much is read at once.
const CHUNK: usize = 1 << 18;

/// A process that serves runs. It is killed and reaped when dropped.
pub struct Child {
    process: Group,
    input: ChildStdin,
    output: ChildStdout,
    watchdog: Arc<Watchdog>,
    /// What was read and not taken yet lies between `start` and `end`.
    buffer: Vec<u8>,
    start: usize,
    end: usize,
    /// Answers taken.
    pub served: u64,
}

/// No more frames come.
#[derive(Debug)]
pub enum Gone {
    /// The process is over.
    Died(Death),
    /// It says what the protocol doesn't know.
    Nonsense,
}

/// What is said of one that does.
pub(super) fn nonsense() -> ServerGone {
    ServerGone::Garbled("the observed program breaks the protocol")
}

impl Child {
    /// Starts the program, with so many arguments, and with values at the same addresses each time;
    /// it says hello when it is first asked for something.
    pub fn start(
        executable: &Path,
        arguments: usize,
        watchdog: &Arc<Watchdog>,
    ) -> io::Result<Child> {
        addresses::fixed(|| Child::start_anywhere(executable, arguments, watchdog))
    }

    /// The same with values wherever the system lays them.
    pub fn start_anywhere(
        executable: &Path,
        arguments: usize,
        watchdog: &Arc<Watchdog>,
    ) -> io::Result<Child> {
        let mut command = confined::program(executable);
        command.args(std::iter::repeat_n("call", arguments));
        // Its name is without its folder, and so the same always, since a program may print it.
        #[cfg(unix)]
        std::os::unix::process::CommandExt::arg0(
            &mut command,
            executable.file_name().unwrap_or_default(),
        );
        super::environment::fix_observed(&mut command);
        command
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null());
        let mut process = Group::start(command)?;
        let (Some(input), Some(output), _) = process.streams() else {
            return Err(io::Error::other("a piped stream is missing"));
        };
        watchdog.watch(process.id());
        let watchdog = Arc::clone(watchdog);
        Ok(Child {
            process,
            input,
            output,
            watchdog,
            buffer: Vec::new(),
            start: 0,
            end: 0,
            served: 0,
        })
    }

    /// Sends frames. That the process may be over shows when its answer is read; one that reads nothing is killed.
    pub fn send(&mut self, frames: &[u8]) {
        self.watchdog.await_sign(self.process.id(), Some(frames));
        let _ = self.input.write_all(frames);
        self.watchdog.await_sign(self.process.id(), None);
    }

    /// Waits for the next frame but hello, and hands it to `take`. It is due to what this frame asked
    /// for.
    pub fn receive<R>(&mut self, asked: &[u8], take: impl FnOnce(Frame) -> R) -> Result<R, Gone> {
        // A sign of life is a whole frame: a program that gets at the pipe itself could fill it byte by byte.
        let is_awaited = !self.has_frame();
        if is_awaited {
            self.watchdog.await_sign(self.process.id(), Some(asked));
        }
        let received = self.receive_in_time(take);
        if is_awaited {
            self.watchdog.await_sign(self.process.id(), None);
        }
        received
    }

    fn receive_in_time<R>(&mut self, take: impl FnOnce(Frame) -> R) -> Result<R, Gone> {
        loop {
            match wire::split_frame(&self.buffer[self.start..self.end])
                .map_err(|_| Gone::Nonsense)?
            {
                None => self.read_more()?,
                Some((body, length)) => {
                    let from = self.start;
                    self.start += length;
                    let body = from + length - body.len()..from + length;
                    match Frame::decode(&self.buffer[body]).map_err(|_| Gone::Nonsense)? {
                        Frame::Hello { version, .. } if version == wire::VERSION => {}
                        Frame::Hello { .. } => return Err(Gone::Nonsense),
                        frame => {
                            self.served += u64::from(matches!(frame, Frame::Answer(_)));
                            return Ok(take(frame));
                        }
                    }
                }
            }
        }
    }

    /// Whether a frame was read and not taken.
    pub fn has_frame(&self) -> bool {
        matches!(
            wire::split_frame(&self.buffer[self.start..self.end]),
            Ok(Some(_))
        )
    }

    fn read_more(&mut self) -> Result<(), Gone> {
        self.buffer.copy_within(self.start..self.end, 0);
        (self.start, self.end) = (0, self.end - self.start);
        if self.buffer.len() < self.end + CHUNK / 2 {
            self.buffer.resize(self.end + CHUNK, 0);
        }
        match self.output.read(&mut self.buffer[self.end..]) {
            Ok(0) | Err(_) => Err(Gone::Died(self.reap())),
            Ok(count) => {
                self.end += count;
                Ok(())
            }
        }
    }

    /// Waits for the end of a process that closed its output. One that lives on without is killed.
    fn reap(&mut self) -> Death {
        let killed = self.watchdog.leave(self.process.id());
        if !matches!(self.process.has_ended(), Ok(true)) {
            std::thread::sleep(std::time::Duration::from_millis(5));
        }
        match (killed, self.process.end().map(end_of)) {
            (Some(death), _) => death,
            (None, Ok(Exit::Signal(signal))) => Death::Signal(signal),
            (None, Ok(Exit::Code(code))) => Death::Exit(code),
            (None, Ok(Exit::Exceeded(_)) | Err(_)) => Death::Exit(0),
        }
    }
}

impl Drop for Child {
    fn drop(&mut self) {
        // Before it is reaped: its number may be another process's then.
        self.watchdog.leave(self.process.id());
    }
}
