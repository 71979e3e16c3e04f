//! Standard output and error as a program's process would leave them: what was written, what is still in stdout's line
//! buffer, and who holds the lock.

use super::state::Engine;
use super::wire::{End, FLUSH};
use super::writing::To;

/// No run may write more (the limit that learners are told).
const MAX_OUTPUT: usize = 1 << 20;
/// As large as std's line buffer.
const BUFFER: usize = 1_024;

#[derive(Default)]
pub struct Stream {
    pub written: Vec<u8>,
    buffered: Vec<u8>,
    holder: Option<usize>,
    depth: usize,
    /// How much of `written` went out in parts.
    sent: usize,
}

impl Stream {
    pub fn reset(&mut self) {
        self.written.clear();
        self.buffered.clear();
        self.holder = None;
        self.depth = 0;
        self.sent = 0;
    }

    /// Whether this thread can write or lock: the lock is reentrant.
    pub fn is_open_to(&self, thread: usize) -> bool {
        self.holder.is_none_or(|holder| holder == thread)
    }

    pub fn is_held_by(&self, thread: usize) -> bool {
        self.holder == Some(thread)
    }

    pub fn lock(&mut self, thread: usize) {
        self.holder = Some(thread);
        self.depth += 1;
    }

    /// Whether the lock is free now.
    pub fn unlock(&mut self) {
        self.depth -= 1;
        if self.depth == 0 {
            self.holder = None;
        }
    }

    /// Whether one more unlock sets it free.
    pub fn is_last_lock(&self) -> bool {
        self.depth == 1
    }

    /// Writes through the line buffer, as std's `LineWriter` does.
    fn write_lines(&mut self, bytes: &[u8]) {
        let Some(newline) = bytes.iter().rposition(|byte| *byte == b'\n') else {
            return self.buffer(bytes);
        };
        let (lines, rest) = bytes.split_at(newline + 1);
        self.flush();
        self.written.extend_from_slice(lines);
        self.buffer(rest);
    }

    fn buffer(&mut self, bytes: &[u8]) {
        if self.buffered.len() + bytes.len() > BUFFER {
            self.flush();
        }
        let to = if bytes.len() >= BUFFER {
            &mut self.written
        } else {
            &mut self.buffered
        };
        to.extend_from_slice(bytes);
    }

    pub fn flush(&mut self) {
        self.written.append(&mut self.buffered);
    }

    fn unsent(&mut self) -> Vec<u8> {
        let unsent = self.written[self.sent..].to_vec();
        self.sent = self.written.len();
        unsent
    }
}

impl Engine {
    pub fn stream(&mut self, to: To) -> &mut Stream {
        match to {
            To::Stdout => &mut self.stdout,
            To::Stderr => &mut self.stderr,
        }
    }

    pub fn write_output(&mut self, before: &str, bytes: &[u8]) {
        self.stdout.write_lines(before.as_bytes());
        self.stdout.write_lines(bytes);
        self.check_output();
    }

    pub fn write_error(&mut self, before: &str, bytes: &[u8]) {
        self.stderr.written.extend_from_slice(before.as_bytes());
        self.stderr.written.extend_from_slice(bytes);
        self.check_output();
    }

    fn check_output(&mut self) {
        if self.stdout.written.len() > MAX_OUTPUT || self.stderr.written.len() > MAX_OUTPUT {
            self.end = self.end.or(Some(End::OutputLimit));
        }
        if self.has(FLUSH) {
            let (out, error) = (self.stdout.unsent(), self.stderr.unsent());
            if !out.is_empty() {
                self.send_part(2, &out);
            }
            if !error.is_empty() {
                self.send_part(3, &error);
            }
        }
    }
}
