//! A terminal with the companion at it: what is typed, and what is seen.

use crate::course::Course;
use rustix::process::{Pid, Signal, kill_process};
use rustix::pty::{OpenptFlags, grantpt, openpt, ptsname, unlockpt};
use rustix::termios::{LocalModes, Termios, Winsize, tcgetattr, tcsetwinsize};
use std::fs::File;
use std::io::{Read, Write};
use std::num::NonZero;
use std::os::fd::OwnedFd;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::{Arc, Mutex};
use std::thread::sleep;
use std::time::{Duration, Instant};

/// Nothing takes so long, on a machine that is busy besides.
const LONG: Duration = Duration::from_secs(60);
const BRIEF: Duration = Duration::from_millis(10);

/// The companion at a terminal.
pub struct Terminal {
    master: File,
    /// Held open, so that its settings can be looked at when nobody sits at it any more.
    slave: File,
    child: Child,
    seen: Arc<Mutex<Seen>>,
    before: Termios,
}

/// What came over the terminal.
struct Seen {
    screen: vt100::Parser,
    bytes: Vec<u8>,
}

impl Terminal {
    /// Starts the companion in this course, at a terminal of this size (columns, rows).
    pub fn at(course: &Course, size: (u16, u16)) -> Self {
        Self::with(course, size, &[], &[])
    }

    /// The same with arguments and environment variables.
    pub fn with(
        course: &Course,
        size: (u16, u16),
        arguments: &[&str],
        set: &[(&str, &str)],
    ) -> Self {
        let (master, slave) = pair();
        resize(&master, size);
        let before = tcgetattr(&slave).unwrap();
        let stream = || Stdio::from(slave.try_clone().unwrap());
        let mut command = Command::new("setsid");
        command
            .arg("--ctty")
            .arg(env!("CARGO_BIN_EXE_companion"))
            .args(arguments);
        command
            .current_dir(course.root())
            .env_remove("CARGO_TARGET_DIR")
            .env_remove("NO_COLOR");
        command
            .env("TERM", "xterm-256color")
            .envs(set.iter().copied());
        let child = command.stdin(stream()).stdout(stream()).stderr(stream());
        let child = child.spawn().unwrap();
        let seen = Arc::new(Mutex::new(Seen {
            screen: vt100::Parser::new(some(size.1), some(size.0), 0),
            bytes: Vec::new(),
        }));
        let (mut reader, shared) = (master.try_clone().unwrap(), Arc::clone(&seen));
        std::thread::spawn(move || {
            let mut buffer = [0; 4096];
            while let Ok(read @ 1..) = reader.read(&mut buffer) {
                let mut seen = shared.lock().unwrap();
                seen.screen.process(&buffer[..read]);
                seen.bytes.extend_from_slice(&buffer[..read]);
            }
        });
        Self {
            master,
            slave,
            child,
            seen,
            before,
        }
    }

    pub fn keys(&self, keys: &str) {
        (&self.master).write_all(keys.as_bytes()).unwrap();
    }

    pub fn resize(&self, size: (u16, u16)) {
        self.seen
            .lock()
            .unwrap()
            .screen
            .screen_mut()
            .set_size(some(size.1), some(size.0));
        resize(&self.master, size);
    }

    /// The lines that are seen.
    pub fn lines(&self) -> Vec<String> {
        let seen = self.seen.lock().unwrap();
        let screen = seen.screen.screen();
        let (_, columns) = screen.size();
        screen
            .rows(0, columns.get())
            .map(|line| line.trim_end().to_owned())
            .collect()
    }

    /// All that came so far.
    pub fn bytes(&self) -> Vec<u8> {
        self.seen.lock().unwrap().bytes.clone()
    }

    /// Waits until this is seen somewhere, and gives the lines.
    pub fn sees(&self, words: &str) -> Vec<String> {
        self.waits(words, |lines| lines.iter().any(|line| line.contains(words)))
    }

    /// Waits until the lines are like this.
    pub fn waits(&self, what: &str, is: impl Fn(&[String]) -> bool) -> Vec<String> {
        let mut lines = self.lines();
        let there = within(|| {
            lines = self.lines();
            is(&lines)
        });
        assert!(there, "never seen: {what}\n{}", lines.join("\n"));
        lines
    }

    pub fn id(&self) -> Pid {
        Pid::from_child(&self.child)
    }

    pub fn signal(&self, signal: Signal) {
        kill_process(self.id(), signal).unwrap();
    }

    /// Waits until the companion has ended.
    pub fn ended(&mut self) -> ExitStatus {
        let mut status = None;
        assert!(within(|| {
            status = self.child.try_wait().unwrap();
            status.is_some()
        }));
        status.unwrap()
    }

    /// Waits until it is stopped.
    pub fn is_stopped(&self) {
        let stat = format!("/proc/{}/stat", self.child.id());
        assert!(within(|| {
            let stat = std::fs::read_to_string(&stat).unwrap();
            stat.rsplit(") ").next().unwrap().starts_with('T')
        }));
    }

    /// Whether a shell would find the terminal as it was: its settings, the screen behind, and a cursor.
    pub fn is_as_it_was(&self) {
        let now = tcgetattr(&self.slave).unwrap();
        assert_eq!(now.local_modes, self.before.local_modes);
        assert_eq!(now.input_modes, self.before.input_modes);
        assert_eq!(now.output_modes, self.before.output_modes);
        assert!(within(|| {
            let seen = self.seen.lock().unwrap();
            let screen = seen.screen.screen();
            !screen.alternate_screen() && !screen.hide_cursor()
        }));
    }

    /// Whether keys are read one by one.
    pub fn is_taken(&self) -> bool {
        let now = tcgetattr(&self.slave).unwrap();
        !now.local_modes.contains(LocalModes::ICANON)
    }
}

impl Drop for Terminal {
    fn drop(&mut self) {
        // It has ended where a test went as it should.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Looks again and again, until it is so; whether it ever was.
pub fn within(mut is: impl FnMut() -> bool) -> bool {
    let begun = Instant::now();
    while begun.elapsed() < LONG {
        if is() {
            return true;
        }
        sleep(BRIEF);
    }
    false
}

fn some(number: u16) -> NonZero<u16> {
    NonZero::new(number).unwrap()
}

fn pair() -> (File, File) {
    let master: OwnedFd =
        openpt(OpenptFlags::RDWR | OpenptFlags::NOCTTY | OpenptFlags::CLOEXEC).unwrap();
    grantpt(&master).unwrap();
    unlockpt(&master).unwrap();
    let path = ptsname(&master, Vec::new()).unwrap().into_string().unwrap();
    use std::os::unix::fs::OpenOptionsExt;
    let noctty = rustix::fs::OFlags::NOCTTY.bits().cast_signed();
    let slave = File::options()
        .read(true)
        .write(true)
        .custom_flags(noctty)
        .open(path);
    (master.into(), slave.unwrap())
}

fn resize(master: &File, (columns, rows): (u16, u16)) {
    let size = Winsize {
        ws_row: rows,
        ws_col: columns,
        ws_xpixel: 0,
        ws_ypixel: 0,
    };
    tcsetwinsize(master, size).unwrap();
}
