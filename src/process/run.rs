//! A command run to its end or to a limit.

use super::allowance::Allowance;
use super::capture::Capture;
use super::confined;
use super::group::Group;
use super::limits::{LIMITS, Limit, Limits};
use super::slow::SAID;
use super::watch::Usage;
use crate::source::{Fault, FaultKind};
use std::io;
use std::path::Path;
use std::process::{Command, ExitStatus, Stdio};
use std::sync::mpsc::{self, Receiver, RecvTimeoutError};
use std::thread;
use std::time::{Duration, Instant};

/// What came of a command.
pub(crate) struct Run {
    /// How it ended.
    pub end: Exit,
    /// What it said on the stream that was kept, up to the limit.
    pub kept: Vec<u8>,
}

/// Which of a command's streams is kept.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Stream {
    Stdout,
    Stderr,
    /// Both, as a terminal shows them.
    Both,
}

/// How a run ended.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Exit {
    /// By itself, with this exit code.
    Code(i32),
    /// By a signal, as `abort` does.
    Signal(i32),
    /// It met this limit and was killed.
    Exceeded(Limit),
}

/// Runs a learner's program so that its output goes where ours goes, as it comes; under [`LIMITS`]
/// all the same, but for that of output. `goes_on` is called, once, where it has not ended after a while.
///
/// # Errors
/// [`FaultKind::NotStarted`] if the system can't start or watch it.
pub fn run_shown(program: &Path, goes_on: impl Fn()) -> Result<Exit, Fault> {
    let fault = |error| Fault::new(FaultKind::NotStarted, program, error);
    let mut command = confined::program(program);
    command.stdin(Stdio::null());
    let mut group = Group::start(command).map_err(fault)?;
    // Nobody reads its streams, so there is never any news of them.
    let (_silent, news) = mpsc::channel();
    let exceeded =
        watch(&mut group, LIMITS, &news, &Allowance::default(), &goes_on).map_err(fault)?;
    let status = group.end().map_err(fault)?;
    Ok(exceeded.map_or_else(|| end_of(status), Exit::Exceeded))
}

/// Runs `command` under `limits` and keeps what it says on one stream; output over the limit is cut
/// and no more, since a compiler may have much to say of a learner's text. It has no more time than the
/// text that it is started for.
pub(crate) fn run_and_cut(
    mut command: Command,
    limits: Limits,
    stream: Stream,
    allowance: &Allowance,
) -> io::Result<Run> {
    let (reader, writer) = io::pipe()?;
    let other = match stream {
        Stream::Both => Stdio::from(writer.try_clone()?),
        _ => Stdio::null(),
    };
    let (stdout, stderr) = match stream {
        Stream::Stderr => (other, Stdio::from(writer)),
        _ => (Stdio::from(writer), other),
    };
    command.stdin(Stdio::null()).stdout(stdout).stderr(stderr);
    // With the command go our own ends of the pipe that are written to.
    let mut group = Group::start(command)?;
    let (sender, news) = mpsc::channel();
    let capture = Capture::start(reader, limits.output, sender);
    let exceeded = allowance.during(|| watch(&mut group, limits, &news, allowance, &|| ()))?;
    let status = group.end()?;
    let end = exceeded.map_or_else(|| end_of(status), Exit::Exceeded);
    Ok(Run {
        end,
        kept: capture.finish(),
    })
}

/// Looks at the group every 10 ms until it ends or meets a limit (at the processes that it started,
/// every tenth time), and at once when there is news of its streams: a program that closes them is
/// about to end. Calls `goes_on` where that takes as long as is said of other programs.
fn watch(
    group: &mut Group,
    limits: Limits,
    news: &Receiver<()>,
    allowance: &Allowance,
    goes_on: &dyn Fn(),
) -> io::Result<Option<Limit>> {
    const LONGEST: Duration = Duration::from_millis(10);
    const SHORTEST: Duration = Duration::from_micros(50);
    let start = Instant::now();
    let mut pause = SHORTEST;
    let mut has_said = false;
    for look in 1_u64.. {
        if group.has_ended()? {
            break;
        }
        let usage = if look % 10 == 0 {
            Usage::of_group(group.id())
        } else {
            Usage::of_process(group.id())
        };
        let met = [
            (usage.memory > limits.memory, Limit::Memory),
            (usage.threads > limits.threads, Limit::Threads),
            (
                start.elapsed() > limits.time || allowance.is_over(),
                Limit::Time,
            ),
        ];
        if let Some((_, limit)) = met.into_iter().find(|(met, _)| *met) {
            return Ok(Some(limit));
        }
        if !has_said && start.elapsed() > SAID {
            has_said = true;
            goes_on();
        }
        if news.recv_timeout(LONGEST) == Err(RecvTimeoutError::Disconnected) {
            thread::sleep(pause);
            pause = (pause * 2).min(LONGEST);
        }
    }
    Ok(None)
}

/// The exit code of a process that has ended by itself.
pub(super) fn code_of(status: ExitStatus) -> Option<u8> {
    u8::try_from(status.code()?).ok()
}

/// How a process that was not killed by us ended.
pub(super) fn end_of(status: ExitStatus) -> Exit {
    #[cfg(unix)]
    if let Some(signal) = std::os::unix::process::ExitStatusExt::signal(&status) {
        return Exit::Signal(signal);
    }
    Exit::Code(status.code().unwrap_or(-1))
}
