//! Writing to the standard streams: one `print!` is one piece, under the stream's lock.

use crate::engine::event::What;
use crate::engine::operation::{Kind, Outcome, Site};
use crate::engine::schedule::{announce, caller, made};
use crate::engine::state::{Engine, Phase, engine};
use crate::engine::wire::ERRORS_MATTER;
use crate::engine::writing::{Piece, To, text_before};
use std::cell::RefCell;
use std::fmt::{Arguments, Write};

#[doc(hidden)]
#[track_caller]
pub fn _print(arguments: Arguments<'_>) {
    format_to(To::Stdout, arguments, "", caller());
}

#[doc(hidden)]
#[track_caller]
pub fn _println(arguments: Arguments<'_>) {
    format_to(To::Stdout, arguments, "\n", caller());
}

#[doc(hidden)]
#[track_caller]
pub fn _eprint(arguments: Arguments<'_>) {
    format_to(To::Stderr, arguments, "", caller());
}

#[doc(hidden)]
#[track_caller]
pub fn _eprintln(arguments: Arguments<'_>) {
    format_to(To::Stderr, arguments, "\n", caller());
}

/// Formats and writes a piece. What was formatted before a panic or an error is written too.
pub(super) fn format_to(to: To, arguments: Arguments<'_>, end: &str, site: Site) {
    if let Some(text) = arguments.as_str() {
        return print([text, end].concat().as_bytes(), to, site);
    }
    let text = RefCell::default();
    let mut piece = Piece::begin(to, site, &text, print);
    let result = piece.write_fmt(arguments);
    if result.is_ok() {
        text.borrow_mut().push_str(end);
    }
    drop(piece);
    if result.is_err() {
        panic!(
            "a formatting trait implementation returned an error when the underlying stream did not"
        );
    }
}

/// Puts a piece into a stream. In stderr's case that is an operation only where locks of stderr matter.
pub(super) fn print(bytes: &[u8], to: To, site: Site) {
    if bytes.is_empty() {
        return;
    }
    match to {
        To::Stdout => {
            tell(bytes, 0, site);
            announce(Kind::Print, 0, 0, 0, site);
            let before = text_before(to);
            write(|engine| engine.write_output(&before, bytes), bytes.len());
        }
        To::Stderr if engine().has(ERRORS_MATTER) => {
            tell(bytes, 1, site);
            announce(Kind::ErrorPrint, 0, 0, 0, site);
            let before = text_before(to);
            write(|engine| engine.write_error(&before, bytes), bytes.len());
        }
        To::Stderr => {
            tell(bytes, 1, site);
            if engine().phase == Phase::Running {
                let before = text_before(to);
                engine().write_error(&before, bytes);
            }
        }
    }
}

/// What stdout has in its buffer goes out.
pub(super) fn flush(site: Site) {
    announce(Kind::Print, 0, 0, 0, site);
    let before = text_before(To::Stdout);
    let effect = |engine: &mut Engine| {
        engine.write_output(&before, b"");
        engine.stdout.flush();
    };
    write(effect, 0);
}

fn tell(bytes: &[u8], stream: u32, site: Site) {
    if let Ok(text) = str::from_utf8(bytes) {
        let text = text.strip_suffix('\n').unwrap_or(text);
        engine().event(What::Printed, 0, stream, 0, site, text);
    }
}

fn write(effect: impl FnOnce(&mut Engine), length: usize) {
    let engine = engine();
    if engine.phase == Phase::Running {
        effect(engine);
    }
    made(Outcome::Done, length as u32, 0);
}
