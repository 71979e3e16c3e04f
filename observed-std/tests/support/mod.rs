//! Compiles a program against this crate and asks its child for runs.
#![allow(dead_code)] // Each test file uses its own part.

use observed_std::engine::operation::{Choice, Kind, Outcome};
use observed_std::engine::wire::*;
use std::collections::BTreeSet;
use std::io::{Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::sync::OnceLock;
use std::sync::atomic::{AtomicU32, Ordering};

/// What goes after a program's last line.
const SUFFIX: &str = r#"
#[allow(unused)]
#[unsafe(export_name = "main")]
extern "C" fn __rivulets_main(_: i32, _: *const *const u8) -> i32 {
    #[allow(unused_imports)]
    use ::std::__rivulets::{ByResult as _, ByTermination as _};
    ::std::__rivulets::start(|| ::std::__rivulets::Main::gave(main()).code())
}
"#;

/// The folder that holds the library and its dependencies: RIVULETS_STD, or one that is built for the tests, optimised
/// as for learners. (The library that cargo built beside the test lies among stale ones.)
fn library_folder() -> &'static Path {
    static FOLDER: OnceLock<PathBuf> = OnceLock::new();
    FOLDER.get_or_init(|| match std::env::var_os("RIVULETS_STD") {
        Some(folder) => folder.into(),
        None => build_library(),
    })
}

fn build_library() -> PathBuf {
    let target = std::env::current_exe()
        .expect("a test knows its own path")
        .with_file_name("observed-std-for-tests");
    let status = Command::new(env!("CARGO"))
        .args(["build", "--quiet", "--release", "--lib", "--manifest-path"])
        .arg(Path::new(env!("CARGO_MANIFEST_DIR")).join("Cargo.toml"))
        .arg("--target-dir")
        .arg(&target)
        .status();
    assert!(
        status.is_ok_and(|status| status.success()),
        "the library is built"
    );
    target.join("release")
}

/// Compiles the program's text; panics with rustc's words if that fails.
pub fn compile(text: &str) -> PathBuf {
    match try_compile(text) {
        Ok(exe) => exe,
        Err(errors) => panic!("does not compile:\n{errors}\n{text}"),
    }
}

pub fn try_compile(text: &str) -> Result<PathBuf, String> {
    let folder = new_folder();
    let (source, exe) = (folder.join("program.rs"), folder.join("program"));
    std::fs::write(&source, format!("#![no_main] {text}\n{SUFFIX}"))
        .expect("the source is written");
    let library = library_folder();
    let output = Command::new("rustc")
        .current_dir(&folder)
        .args([
            "--edition=2024",
            "--crate-name=learner",
            "--cap-lints=warn",
            "program.rs",
            "-Cdebuginfo=line-tables-only",
            "-o",
        ])
        .arg(&exe)
        .arg("--extern")
        .arg(format!(
            "std={}",
            library.join("libobserved_std.rlib").display()
        ))
        .arg("-L")
        .arg(format!("dependency={}", library.join("deps").display()))
        .output()
        .expect("rustc runs");
    if output.status.success() {
        Ok(exe)
    } else {
        Err(String::from_utf8_lossy(&output.stderr).into_owned())
    }
}

/// What the program prints when it's compiled against std itself, with an empty standard input.
pub fn run_on_real_std(text: &str) -> String {
    let folder = new_folder();
    let (source, exe) = (folder.join("program.rs"), folder.join("program"));
    std::fs::write(&source, text).expect("the source is written");
    let arguments = [
        "--edition=2024",
        "--cap-lints=allow",
        "program.rs",
        "-Cstrip=debuginfo",
        "-o",
    ];
    let status = Command::new("rustc")
        .current_dir(&folder)
        .args(arguments)
        .arg(&exe)
        .status();
    assert!(
        status.is_ok_and(|status| status.success()),
        "compiles on real std: {text}"
    );
    let mut child = Command::new(exe)
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .expect("the program runs");
    for _ in 0..100 {
        if child.try_wait().expect("a child").is_some() {
            let output = child.wait_with_output().expect("a child");
            return String::from_utf8_lossy(&output.stdout).into_owned();
        }
        std::thread::sleep(std::time::Duration::from_millis(50));
    }
    let _ = child.kill();
    panic!("hangs on real std: {text}")
}

/// A folder of the test's own.
fn new_folder() -> PathBuf {
    static COUNT: AtomicU32 = AtomicU32::new(0);
    let number = COUNT.fetch_add(1, Ordering::Relaxed);
    let folder = std::env::temp_dir().join(format!("observed-std-{}-{number}", std::process::id()));
    std::fs::create_dir_all(&folder).expect("a temporary folder");
    folder
}

/// A run as a test wants to look at it.
#[derive(Clone, Debug, PartialEq)]
pub struct Run {
    pub end: End,
    pub stdout: String,
    pub stderr: String,
    pub decisions: Vec<Decision>,
    pub waiting: Vec<Waiting>,
    pub notes: Notes,
    pub events: Vec<String>,
    pub steps: u32,
}

impl Run {
    pub fn schedule(&self) -> Vec<Choice> {
        self.decisions
            .iter()
            .map(|decision| decision.step.choice)
            .collect()
    }

    /// The kinds and outcomes of the steps of a thread, without its start.
    pub fn steps_of(&self, thread: u16) -> Vec<(Kind, Outcome)> {
        let steps = self.decisions.iter().map(|decision| &decision.step);
        steps
            .filter(|step| step.choice.thread == thread)
            .map(|step| (step.operation.kind, step.outcome))
            .collect()
    }
}

/// A child that serves runs of a program.
pub struct Server {
    child: Child,
    input: Option<ChildStdin>,
    output: ChildStdout,
    buffer: Vec<u8>,
    next: u32,
}

impl Server {
    pub fn of(text: &str) -> Server {
        Server::start(&compile(text))
    }

    pub fn start(exe: &Path) -> Server {
        let mut child = Command::new(exe)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::inherit())
            .spawn()
            .expect("the program starts");
        let (input, output) = (child.stdin.take(), child.stdout.take().expect("piped"));
        let mut server = Server {
            child,
            input,
            output,
            buffer: Vec::new(),
            next: 0,
        };
        let hello = server.frame().expect("a hello");
        assert!(
            matches!(
                Frame::decode(&hello),
                Ok(Frame::Hello {
                    version: VERSION,
                    ..
                })
            ),
            "{hello:?}"
        );
        server
    }

    /// The body of the next frame; none if the child has ended.
    pub fn frame(&mut self) -> Option<Vec<u8>> {
        loop {
            if let Some((body, length)) = split_frame(&self.buffer).expect("a sound frame") {
                let body = body.to_vec();
                self.buffer.drain(..length);
                return Some(body);
            }
            let mut chunk = [0; 1 << 16];
            match self.output.read(&mut chunk) {
                Ok(0) | Err(_) => return None,
                Ok(count) => self.buffer.extend_from_slice(&chunk[..count]),
            }
        }
    }

    pub fn send(&mut self, request: &Request) {
        let mut bytes = Vec::new();
        request.encode(&mut bytes);
        self.input
            .as_mut()
            .expect("open")
            .write_all(&bytes)
            .expect("the child reads");
    }

    /// Makes one run; none if the child died of it.
    pub fn try_run(&mut self, request: &Request) -> Option<Run> {
        self.next += 1;
        self.send(&Request {
            id: self.next,
            ..request.clone()
        });
        loop {
            let body = self.frame()?;
            match Frame::decode(&body).expect("a sound frame") {
                Frame::Answer(answer) => {
                    assert_eq!(answer.id, self.next);
                    return Some(run_of(answer));
                }
                Frame::Part { .. } => {}
                Frame::Hello { .. } => panic!("a second hello"),
            }
        }
    }

    pub fn run(&mut self, request: &Request) -> Run {
        self.try_run(request).expect("the child lives")
    }

    /// Makes the same run many times, with requests in flight.
    pub fn repeat(&mut self, request: &Request, runs: u32) {
        const WINDOW: u32 = 32;
        for sent in 0..runs + WINDOW {
            if sent < runs {
                self.send(request);
            }
            if sent >= WINDOW {
                self.frame().expect("an answer");
            }
        }
    }

    pub fn send_bytes(&mut self, bytes: &[u8]) {
        // The child may be gone already.
        let _ = self.input.as_mut().expect("open").write_all(bytes);
    }

    /// Closes the input and waits: the exit code, unless a signal ended it.
    pub fn ended(&mut self) -> Option<i32> {
        drop(self.input.take());
        self.child.wait().expect("a child").code()
    }

    /// Resident memory in KiB.
    pub fn resident(&self) -> u64 {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.child.id()))
            .unwrap_or_default();
        let line = status
            .lines()
            .find_map(|line| line.strip_prefix("VmRSS:"))
            .unwrap_or("0 kB");
        line.trim().trim_end_matches(" kB").parse().unwrap_or(0)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        drop(self.input.take());
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn run_of(answer: Answer<'_>) -> Run {
    Run {
        end: answer.end,
        stdout: String::from_utf8_lossy(answer.stdout).into_owned(),
        stderr: String::from_utf8_lossy(answer.stderr).into_owned(),
        decisions: answer.decisions.collect().expect("sound decisions"),
        waiting: answer.waiting,
        notes: answer.notes,
        events: answer
            .events
            .map(|event| format!("{:?}", event.expect("a sound event")))
            .collect(),
        steps: answer.steps,
    }
}

/// A full run by the straight policy.
pub fn plain() -> Request {
    Request {
        flags: FULL | FREE_TIME,
        max_steps: 100_000,
        poll_limit: 4,
        ..Request::default()
    }
}

/// The ends and outputs that the program can have, by brute force: every choice at every decision.
pub fn every_outcome(text: &str, flags: u16) -> BTreeSet<String> {
    every_outcome_of(&mut Server::of(text), &Request { flags, ..plain() }, 20_000)
}

/// The same for runs like `base`, of which there must not be more than `most`.
pub fn every_outcome_of(server: &mut Server, base: &Request, most: usize) -> BTreeSet<String> {
    let mut outcomes = BTreeSet::new();
    let mut prefix: Vec<Choice> = Vec::new();
    for _ in 0..most {
        let request = Request {
            flags: FULL | base.flags,
            prefix: prefix.clone(),
            ..base.clone()
        };
        let Some(run) = server.try_run(&request) else {
            panic!("the child died at {prefix:?}")
        };
        outcomes.insert(format!("{:?} {}", run.end, run.stdout));
        match next_prefix(&run) {
            Some(next) => prefix = next,
            None => return outcomes,
        }
    }
    panic!("more than {most} schedules: {outcomes:?}");
}

/// The choices at a decision, in order.
fn choices(decision: &Decision) -> Vec<Choice> {
    let count = |thread| {
        decision
            .variants
            .iter()
            .find(|(other, _)| *other == thread)
            .map_or(1, |(_, count)| *count)
    };
    decision
        .enabled
        .iter()
        .flat_map(|thread| {
            (0..count(*thread)).map(|variant| Choice {
                thread: *thread,
                variant,
            })
        })
        .collect()
}

/// The next schedule in lexicographic order of the choices as they were made (first the straight one, then the others).
fn next_prefix(run: &Run) -> Option<Vec<Choice>> {
    let schedule = run.schedule();
    for at in (0..run.decisions.len()).rev() {
        let all = choices(&run.decisions[at]);
        let straight = straight_choice(&run.decisions, at);
        let order =
            std::iter::once(straight).chain(all.into_iter().filter(|choice| *choice != straight));
        let order: Vec<Choice> = order.collect();
        let now = order
            .iter()
            .position(|choice| *choice == schedule[at])
            .expect("an enabled choice");
        if let Some(next) = order.get(now + 1) {
            return Some(schedule[..at].iter().copied().chain([*next]).collect());
        }
    }
    None
}

/// What the straight policy chooses: the last thread if it can go on, else the next in turn.
fn straight_choice(decisions: &[Decision], at: usize) -> Choice {
    let last = if at == 0 {
        0
    } else {
        decisions[at - 1].step.choice.thread
    };
    let enabled = &decisions[at].enabled;
    let next = enabled
        .iter()
        .find(|thread| **thread == last)
        .or(enabled.iter().find(|thread| **thread > last));
    Choice {
        thread: *next.unwrap_or(&enabled[0]),
        variant: 0,
    }
}
