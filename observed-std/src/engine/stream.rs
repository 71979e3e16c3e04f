//! Standard output and error as a program's process would leave them: what was written, what is still in stdout's line
//! buffer, and who holds the lock.

use super::digest::Digest;
use std::collections::VecDeque;

/// As large as std's line buffer.
const BUFFER: usize = 1_024;

/// Which of them a text goes to.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum To {
    Stdout,
    Stderr,
}

/// A stream. Stdout's way through a line buffer is that of std's `LineWriter`, call of the system by call.
#[derive(Default)]
pub struct Stream {
    pub written: Vec<u8>,
    buffered: Vec<u8>,
    /// The process is ending: nothing stays in the buffer any more.
    unbuffered: bool,
    /// What goes out next, one call of the operating system each.
    calls: VecDeque<Vec<u8>>,
    holder: Option<usize>,
    depth: usize,
    printing: bool,
    /// How much of `written` went out in parts.
    sent: usize,
}

impl Stream {
    pub fn reset(&mut self) {
        self.written.clear();
        self.buffered.clear();
        self.unbuffered = false;
        self.calls.clear();
        self.holder = None;
        self.depth = 0;
        self.printing = false;
        self.sent = 0;
    }

    /// Where what was printed is kept.
    pub fn buffers(&self) -> usize {
        self.written.as_ptr().addr()
    }

    /// Takes in all that was written and is to be, and who holds the lock; false if that is too much.
    pub fn describe(&self, state: &mut Digest, most: usize) -> bool {
        let texts = [&self.written, &self.buffered];
        for text in texts.into_iter().chain(&self.calls) {
            state.add_text(text);
        }
        let holder = self.holder.map_or(0, |holder| holder as u64 + 1);
        state.add(holder << 2 | u64::from(self.unbuffered) << 1 | u64::from(self.printing));
        state.add((self.depth as u64) << 32 | self.calls.len() as u64);
        self.written.len() <= most
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

    /// How many bytes would be lost if the process ended now.
    pub fn buffered(&self) -> usize {
        self.buffered.len()
    }

    pub fn has_buffered(&self) -> bool {
        !self.buffered.is_empty()
    }

    /// A print of several calls begins, which holds the lock without a step of its own; says whether that's needed.
    pub fn begin_printing(&mut self, thread: usize) -> bool {
        let begins = !self.is_held_by(thread);
        if begins {
            self.lock(thread);
            self.printing = true;
        }
        begins
    }

    pub fn end_printing(&mut self, begun: bool) {
        if begun {
            self.unlock();
            self.printing = false;
        }
    }

    /// Whether the lock is held by a print alone.
    pub fn is_printing(&self) -> bool {
        self.printing
    }

    /// The buffer goes out, and from now on there is none.
    pub fn clean_up(&mut self) {
        let _outside = super::arena::outside();
        self.flush();
        self.unbuffered = true;
    }

    fn capacity(&self) -> usize {
        if self.unbuffered { 0 } else { BUFFER }
    }

    fn spare(&self) -> usize {
        self.capacity().saturating_sub(self.buffered.len())
    }

    /// `Write::write_all`.
    pub fn write_all(&mut self, bytes: &[u8]) {
        let _outside = super::arena::outside();
        let newline = last_newline(bytes);
        let (lines, rest) = bytes.split_at(newline.map_or(0, |at| at + 1));
        if self.buffered.is_empty() {
            self.call(lines);
        } else if newline.is_some() {
            self.buffer(lines);
            self.flush();
        }
        self.buffer(rest);
    }

    /// `Write::write`: how many bytes were taken.
    pub fn write(&mut self, bytes: &[u8]) -> usize {
        let _outside = super::arena::outside();
        let Some(newline) = last_newline(bytes) else {
            self.buffer(bytes);
            return bytes.len();
        };
        let (lines, rest) = bytes.split_at(newline + 1);
        self.flush();
        self.call(lines);
        if rest.len() >= self.capacity() {
            return lines.len();
        }
        self.buffered.extend_from_slice(rest);
        bytes.len()
    }

    /// `Write::write_vectored`: how many bytes were taken.
    pub fn write_vectored(&mut self, pieces: &[&[u8]]) -> usize {
        let _outside = super::arena::outside();
        let has_newline = |piece: &&[u8]| last_newline(piece).is_some();
        let Some(last) = pieces.iter().rposition(has_newline) else {
            return self.buffer_vectored(pieces);
        };
        let (lines, rest) = pieces.split_at(last + 1);
        self.flush();
        let mut taken = self.call_vectored(lines);
        if taken < lines.iter().map(|piece| piece.len()).sum() {
            return taken;
        }
        for piece in rest.iter().filter(|piece| !piece.is_empty()) {
            let part = &piece[..piece.len().min(self.spare())];
            if part.is_empty() {
                break;
            }
            self.buffered.extend_from_slice(part);
            taken += part.len();
        }
        taken
    }

    fn buffer_vectored(&mut self, pieces: &[&[u8]]) -> usize {
        let mut total = 0;
        for piece in pieces {
            total += piece.len();
            if total > self.spare() {
                self.flush();
            }
            if total >= self.capacity() {
                return self.call_vectored(pieces);
            }
        }
        self.buffered.extend(pieces.iter().copied().flatten());
        total
    }

    /// As std's `BufWriter` does it.
    fn buffer(&mut self, bytes: &[u8]) {
        if bytes.len() > self.spare() {
            self.flush();
        }
        if bytes.len() >= self.capacity() {
            self.call(bytes);
        } else {
            self.buffered.extend_from_slice(bytes);
        }
    }

    pub fn flush(&mut self) {
        let _outside = super::arena::outside();
        let buffered = std::mem::take(&mut self.buffered);
        self.call(&buffered);
    }

    fn call(&mut self, bytes: &[u8]) {
        if !bytes.is_empty() {
            self.calls.push_back(bytes.to_vec());
        }
    }

    /// `writev`, which takes only so many pieces at a time.
    fn call_vectored(&mut self, pieces: &[&[u8]]) -> usize {
        let bytes = pieces[..pieces.len().min(MOST_PIECES)].concat();
        self.call(&bytes);
        bytes.len()
    }

    /// How many calls of the system are still to be made.
    pub fn calls(&self) -> usize {
        self.calls.len()
    }

    /// How long the next of them is.
    pub fn next_call(&self) -> usize {
        self.calls.front().map_or(0, Vec::len)
    }

    pub fn length_of_calls(&self) -> usize {
        self.calls.iter().map(Vec::len).sum()
    }

    /// Makes the next of them.
    pub fn make_call(&mut self) {
        let _outside = super::arena::outside();
        if let Some(bytes) = self.calls.pop_front() {
            self.written.extend(bytes);
        }
    }

    /// What was written since this was last asked.
    pub fn unsent(&mut self) -> Vec<u8> {
        let unsent = self.written[self.sent..].to_vec();
        self.sent = self.written.len();
        unsent
    }
}

/// `IOV_MAX` of the systems that have one.
const MOST_PIECES: usize = 1_024;

fn last_newline(bytes: &[u8]) -> Option<usize> {
    bytes.iter().rposition(|byte| *byte == b'\n')
}
