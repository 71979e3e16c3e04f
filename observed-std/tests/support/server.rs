//! A child that serves runs, and its runs.

use super::compile;
use observed_std::engine::operation::{Choice, Kind, Response};
use observed_std::engine::wire::*;
use std::io::{Read, Write};
use std::path::Path;
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};

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
    pub fn steps_of(&self, thread: u16) -> Vec<(Kind, Response)> {
        let steps = self.decisions.iter().map(|decision| &decision.step);
        steps
            .filter(|step| step.choice.thread == thread)
            .map(|step| (step.operation.kind, step.response))
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
