//! Writing to the standard streams: one `print!` is one piece, under the stream's lock.

use crate::engine::answer::STDERR_LOCKED;
use crate::engine::event::What;
use crate::engine::operation::{Kind, Outcome, Site};
use crate::engine::schedule::{announce, caller, made};
use crate::engine::state::{Phase, engine};
use crate::engine::wire::ERRORS_MATTER;
use std::fmt::Arguments;

/// Arguments are formatted before the piece is printed, since a `Display` may use channels itself.
#[doc(hidden)]
#[track_caller]
pub fn _print(arguments: Arguments<'_>) {
    match arguments.as_str() {
        Some(text) => print(text.as_bytes(), caller()),
        None => print(std::fmt::format(arguments).as_bytes(), caller()),
    }
}

#[doc(hidden)]
#[track_caller]
pub fn _println(arguments: Arguments<'_>) {
    print(line(arguments).as_bytes(), caller());
}

#[doc(hidden)]
#[track_caller]
pub fn _eprint(arguments: Arguments<'_>) {
    print_error(std::fmt::format(arguments).as_bytes(), caller());
}

#[doc(hidden)]
#[track_caller]
pub fn _eprintln(arguments: Arguments<'_>) {
    print_error(line(arguments).as_bytes(), caller());
}

fn line(arguments: Arguments<'_>) -> String {
    let mut line = std::fmt::format(arguments);
    line.push('\n');
    line
}

/// Puts a piece into stdout.
pub(super) fn print(bytes: &[u8], site: Site) {
    if !bytes.is_empty() {
        tell(bytes, 0, site);
        announce(Kind::Print, 0, 0, 0, site);
        write(|engine| engine.write_output(bytes), bytes.len());
    }
}

/// What stdout has in its buffer goes out.
pub(super) fn flush(site: Site) {
    announce(Kind::Print, 0, 0, 0, site);
    write(|engine| engine.stdout.flush(), 0);
}

/// Puts a piece into stderr: an operation only where locks of stderr matter.
pub(super) fn print_error(bytes: &[u8], site: Site) {
    tell(bytes, 1, site);
    if engine().has(ERRORS_MATTER) {
        announce(Kind::ErrorPrint, 0, 0, 0, site);
        write(|engine| engine.write_error(bytes), bytes.len());
    } else if engine().phase == Phase::Running {
        engine().write_error(bytes);
    }
}

fn tell(bytes: &[u8], stream: u32, site: Site) {
    if let Ok(text) = str::from_utf8(bytes) {
        engine().event(
            What::Printed,
            0,
            stream,
            0,
            site,
            text.strip_suffix('\n').unwrap_or(text),
        );
    }
}

fn write(effect: impl FnOnce(&mut crate::engine::state::Engine), length: usize) {
    let engine = engine();
    if engine.phase == Phase::Running {
        effect(engine);
    }
    made(Outcome::Done, length as u32, 0);
}

/// Takes the lock of stdout; taking it again is no operation.
pub(super) fn lock_output(site: Site) {
    let current = engine().current;
    if engine().stdout.is_held_by(current) {
        return engine().stdout.lock(current);
    }
    announce(Kind::StdoutLock, 0, 0, 0, site);
    engine().stdout.lock(current);
    made(Outcome::Done, 0, 0);
}

pub(super) fn unlock_output() {
    if !engine().stdout.is_last_lock() {
        return engine().stdout.unlock();
    }
    announce(Kind::StdoutUnlock, 0, 0, 0, crate::mem::drop_site());
    engine().stdout.unlock();
    made(Outcome::Done, 0, 0);
}

/// Takes the lock of stderr, and notes that it matters who holds it.
pub(super) fn lock_error(site: Site) {
    let current = engine().current;
    engine().note(STDERR_LOCKED);
    if engine().stderr.is_held_by(current) {
        return engine().stderr.lock(current);
    }
    announce(Kind::StderrLock, 0, 0, 0, site);
    engine().stderr.lock(current);
    made(Outcome::Done, 0, 0);
}

pub(super) fn unlock_error() {
    if !engine().stderr.is_last_lock() {
        return engine().stderr.unlock();
    }
    announce(Kind::StderrUnlock, 0, 0, 0, crate::mem::drop_site());
    engine().stderr.unlock();
    made(Outcome::Done, 0, 0);
}
