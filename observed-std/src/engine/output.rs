//! What goes to the standard streams as steps. A print is one step, unless the process may end in the middle of it:
//! once stdout has no buffer any more, each call of the operating system is a step of its own.

use super::answer::{BUFFER_SEEN, CUT_BY_MAIN, CUT_BY_OTHER};
use super::circle::wipe_vain;
use super::event::What;
use super::operation::{Kind, Response, Site};
use super::pieces::Pieces;
use super::schedule::{announce, made};
use super::state::{Engine, Phase, engine};
use super::stream::Stream;
use super::stream::To;
use super::stream_lock::{lock, unlock};
use super::wire::{BUFFERS_MATTER, ENDS_MATTER, ERRORS_MATTER, End, FLUSH};

/// No run may write more (the limit that learners are told).
const MAX_OUTPUT: usize = 1 << 20;

/// A text goes out in its pieces.
pub fn put(to: To, site: Site, pieces: &Pieces) {
    match to {
        To::Stdout => {
            let parts = pieces.iter().map(|piece| parts(piece.as_bytes())).sum();
            let effect = |stdout: &mut Stream| {
                pieces
                    .iter()
                    .for_each(|piece| stdout.write_all(piece.as_bytes()));
                pieces.text.len()
            };
            change(site, pieces.text.as_bytes(), parts, effect);
        }
        To::Stderr => put_error(pieces.text.as_bytes(), site),
    }
}

/// In stderr's case that is an operation only where locks of stderr matter.
pub fn put_error(bytes: &[u8], site: Site) {
    let is_step = engine().has(ERRORS_MATTER);
    if is_step {
        announce(Kind::ErrorPrint, 0, 0, 0, site);
    }
    tell(bytes, 1, site);
    if engine().phase == Phase::Running {
        engine().write_error(bytes);
    }
    if is_step {
        made(Response::Done, bytes.len() as u32, 0);
    } else {
        wipe_vain();
    }
}

/// How many calls of the system a `write_all` of these bytes is where nothing is buffered.
pub fn parts(bytes: &[u8]) -> usize {
    match bytes.iter().rposition(|byte| *byte == b'\n') {
        Some(newline) if newline + 1 < bytes.len() => 2,
        _ => usize::from(!bytes.is_empty()),
    }
}

/// Changes stdout by `effect`, which says how many of the bytes it took; without a buffer it makes so many `parts`.
pub fn change(
    site: Site,
    bytes: &[u8],
    parts: usize,
    effect: impl FnOnce(&mut Stream) -> usize,
) -> usize {
    let locks = engine().has(BUFFERS_MATTER) && engine().is_beside_others();
    if locks {
        lock(To::Stdout, site);
    }
    announce_print(site);
    if engine().phase == Phase::Unwinding {
        return effect(&mut Stream::default());
    }
    let before = engine().stdout.buffered();
    let taken = effect(&mut engine().stdout);
    engine().note_print(parts, before);
    go_out(site, &bytes[..taken]);
    if locks {
        unlock(To::Stdout, site);
    }
    taken
}

/// The current thread is at formatting a text and holds the lock: a piece goes on its way at once. What stays in the
/// buffer is no step; `untold` has it until something goes out.
pub fn put_at_once(site: Site, piece: &str, untold: &mut Pieces) {
    if engine().phase == Phase::Unwinding {
        return;
    }
    untold.push(piece);
    engine().stdout.write_all(piece.as_bytes());
    if engine().stdout.calls() > 0 {
        put_rest(site, &std::mem::take(untold));
    }
}

/// What was put into the buffer while a text was formatted is told, and goes out as far as it does.
pub fn put_rest(site: Site, untold: &Pieces) {
    announce_print(site);
    if engine().phase == Phase::Running {
        let parts = untold.iter().map(|piece| parts(piece.as_bytes())).sum();
        engine().note_print(parts, 0);
        go_out(site, untold.text.as_bytes());
    }
}

/// The calls of the system that stdout has to make are made, by the step that is being made or by one each.
fn go_out(site: Site, text: &[u8]) {
    let engine = engine();
    let ends_matter = engine.has(ENDS_MATTER) && engine.is_beside_others();
    if ends_matter && engine.stdout.calls() > 1 {
        return in_calls(site, text);
    }
    tell(text, 0, site);
    let stays = ends_matter && engine.has(BUFFERS_MATTER) && engine.stdout.calls() == 0;
    engine.make_calls();
    made(Response::Done, text.len() as u32, stays.into());
}

/// Argument 1: the thread took the lock before, by a step of its own.
fn announce_print(site: Site) {
    let current = engine().current;
    let held = engine().stdout.is_held_by(current) && !engine().stdout.is_printing();
    announce(Kind::Print, 0, 0, held.into(), site);
}

/// Makes each call of the system by a step of its own, the first by the one that is being made. Nobody else writes in
/// between.
fn in_calls(site: Site, text: &[u8]) {
    let current = engine().current;
    let stdout = &mut engine().stdout;
    let begun = stdout.begin_printing(current);
    // What others have left in the buffer goes before.
    let others = (stdout.length_of_calls() + stdout.buffered()).saturating_sub(text.len());
    let (mut gone, mut from) = (0, 0);
    loop {
        let stdout = &mut engine().stdout;
        gone += stdout.next_call();
        let is_last = stdout.calls() == 1;
        let to = if is_last {
            text.len()
        } else {
            gone.saturating_sub(others).min(text.len())
        };
        tell(&text[from..to], 0, site);
        stdout.make_call();
        if is_last {
            stdout.end_printing(begun);
        }
        engine().check_output();
        made(Response::Done, (to - from) as u32, 0);
        from = to;
        if is_last {
            return;
        }
        announce_print(site);
        if engine().phase == Phase::Unwinding {
            return;
        }
    }
}

fn tell(bytes: &[u8], stream: u32, site: Site) {
    if let Ok(text) = str::from_utf8(bytes) {
        let text = text.strip_suffix('\n').unwrap_or(text);
        engine().event(What::Printed, 0, stream, 0, site, text);
    }
}

impl Engine {
    /// Whether another thread could end the process, or be cut by its end.
    fn is_beside_others(&self) -> bool {
        self.alive.len() > 1
    }

    fn note_print(&mut self, parts: usize, before: usize) {
        let stays = self.stdout.has_buffered();
        if stays {
            self.note(BUFFER_SEEN);
        }
        if parts > 1 || before > 0 || stays {
            self.note_cut();
        }
    }

    /// The current thread makes something of stdout in the middle of which the process's end can be told.
    pub fn note_cut(&mut self) {
        if self.is_beside_others() {
            self.note(if self.current == 0 {
                CUT_BY_MAIN
            } else {
                CUT_BY_OTHER
            });
        }
    }

    /// All of stdout's calls go out.
    pub fn make_calls(&mut self) {
        while self.stdout.calls() > 0 {
            self.stdout.make_call();
        }
        self.check_output();
    }

    pub fn write_error(&mut self, bytes: &[u8]) {
        let _outside = super::arena::outside();
        self.stderr.written.extend_from_slice(bytes);
        self.check_output();
    }

    pub fn check_output(&mut self) {
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
