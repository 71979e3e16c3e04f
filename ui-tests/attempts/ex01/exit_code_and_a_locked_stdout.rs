// verdict: passed
// why: Main gives back an ExitCode and writes by writeln to a locked stdout.

use std::process::ExitCode;
use std::{
    io::{self, Write},
    sync::mpsc,
    thread,
};
fn main() -> ExitCode {
    let (tx, rx) = mpsc::sync_channel(1);
    let Ok(h) = thread::Builder::new()
        .name("far".into())
        .spawn(move || tx.send("Hi from a foreign world!"))
    else {
        return ExitCode::FAILURE;
    };
    let Ok(m) = rx.recv() else {
        return ExitCode::FAILURE;
    };
    if writeln!(io::stdout().lock(), "{m}").is_err() {
        return ExitCode::FAILURE;
    }
    match h.join() {
        Ok(Ok(())) => ExitCode::SUCCESS,
        _ => ExitCode::FAILURE,
    }
}
