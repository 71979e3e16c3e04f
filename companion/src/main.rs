//! The companion of a learner's hour: grades each lesson as it is saved, on a screen, or in lines where there is none.
//! `cargo rivulets watch` starts it.
#![allow(clippy::print_stdout)] // what it prints beside its screen goes through anstream

mod beside;
mod event;
mod grader;
mod keys;
mod line;
#[cfg(test)]
mod line_test;
mod plain;
mod saves;
mod screen;
mod shown;
mod signals;
mod terminal;
mod texts;
mod watch;

use grader::Grader;
use rivulets::command::Desk;
use rivulets::{process, words};
use std::io::IsTerminal;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::process::ExitCode;
use std::sync::{Arc, mpsc};

/// The exit code after a panic, as Rust has it.
const PANICKED: i32 = 101;

fn main() -> ExitCode {
    process::adopt_strays();
    let (sender, events) = mpsc::channel();
    signals::listen(sender.clone());
    let named = std::env::args_os().nth(1);
    let desk = match Desk::open() {
        Ok(desk) => Arc::new(desk),
        Err(code) => return code,
    };
    let at = match desk.begin(named.as_deref()) {
        Ok(at) => at,
        Err(code) => return code,
    };
    let saves = saves::Saves::of(&desk.folder(), sender.clone());
    let grader = Grader::start(Arc::clone(&desk), sender.clone());
    signals::from_now_on_they_are_heard();
    if is_dumb() {
        // Whatever else is known of where it runs: on CI machines colours are taken to be wanted.
        anstream::ColorChoice::Never.write_global();
    }
    let watched = AssertUnwindSafe(|| match has_screen() {
        true => watch::watch(desk, at, grader, sender, &events),
        false => Ok(plain::plain(&desk, at, grader, &events)),
    });
    let code = catch_unwind(watched);
    drop(saves);
    // However it ends, what runs ends with it.
    match code {
        Ok(Ok(code)) => process::end_with(code),
        Err(_) => process::end_with(PANICKED),
        Ok(Err(error)) => {
            anstream::eprint!("{}", words::watch::no_companion(&error));
            process::end_with(2)
        }
    }
}

/// Whether there is a terminal that shows more than lines.
fn has_screen() -> bool {
    std::io::stdin().is_terminal() && std::io::stdout().is_terminal() && !is_dumb()
}

/// Whether it is one that shows lines, and nothing else.
fn is_dumb() -> bool {
    match std::env::var_os("TERM") {
        Some(term) => term == "dumb" || term.is_empty(),
        None => cfg!(unix),
    }
}
