//! A run under real std.

use std::fmt;
use std::io::Read;
use std::path::Path;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

/// The end of a run that had to be killed.
pub const NO_END: &str = "no end";

/// How a run ended and what it printed.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Outcome {
    /// `exit 0`, `signal 6`, or [`NO_END`].
    pub end: String,
    pub stdout: String,
}

impl fmt::Display for Outcome {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(f, "{} {:?}", self.end, self.stdout)
    }
}

/// A program that was started.
pub struct Running {
    child: Child,
    /// Takes what is printed as it comes, so that no full pipe holds the program up.
    reader: JoinHandle<Vec<u8>>,
}

/// More than a program prints that comes to an end.
const MOST_PRINTED: u64 = 1 << 20;

impl Running {
    /// Starts a program of [`together`](super::together); `number` says how it is held up at its
    /// `places`.
    pub fn start(executable: &Path, name: &str, number: u64, places: u32) -> Running {
        let mut command = Command::new(executable);
        command
            .arg(name)
            .env("RIVULETS_DELAYS", format!("{number} {places}"))
            // Traces that nobody reads take longer than the program.
            .env("RUST_BACKTRACE", "0")
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null());
        let mut child = command.spawn().expect("a program starts");
        let stdout = child.stdout.take().expect("its stdout is a pipe");
        let reader = thread::spawn(move || {
            let mut printed = Vec::new();
            // What came before a pipe broke is what was printed.
            let _ = stdout.take(MOST_PRINTED).read_to_end(&mut printed);
            printed
        });
        Running { child, reader }
    }

    /// Waits for its end, and kills it at the deadline.
    pub fn finish(mut self, deadline: Instant) -> Outcome {
        let end = match self.wait(deadline) {
            Some(status) => words(status),
            None => {
                self.child.kill().expect("a child can be killed");
                self.child.wait().expect("a child that was killed ends");
                NO_END.to_owned()
            }
        };
        let printed = self.reader.join().expect("reading doesn't panic");
        let stdout = String::from_utf8_lossy(&printed).into_owned();
        Outcome { end, stdout }
    }

    fn wait(&mut self, deadline: Instant) -> Option<ExitStatus> {
        let mut pause = Duration::from_micros(200);
        loop {
            if let Some(status) = self.child.try_wait().expect("a child can be waited for") {
                return Some(status);
            }
            if Instant::now() >= deadline {
                return None;
            }
            thread::sleep(pause);
            pause = (pause * 2).min(Duration::from_millis(4));
        }
    }
}

fn words(status: ExitStatus) -> String {
    #[cfg(unix)]
    if let Some(signal) = std::os::unix::process::ExitStatusExt::signal(&status) {
        return format!("signal {signal}");
    }
    status
        .code()
        .map_or("died".to_owned(), |code| format!("exit {code}"))
}
