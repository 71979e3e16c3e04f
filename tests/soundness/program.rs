//! A small program as text, and many of them in one file: one call of the compiler makes them all.

/// A program without its `use` lines, which all share.
#[derive(Clone, Debug)]
pub struct Program {
    /// For people: a seed or a noun.
    pub name: String,
    /// Items, with a `pub fn main`.
    pub body: String,
}

/// What every program may use.
const SHARED: &str = r#"
use std::cell::Cell;
use std::fmt;
use std::io::{self, Write};
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering::SeqCst};
use std::sync::mpsc::{self, RecvTimeoutError, SyncSender, TryRecvError, TrySendError};
use std::sync::{Arc, Barrier, Condvar, LazyLock, LockResult, Mutex, Once, OnceLock};
use std::sync::{PoisonError, RwLock, RwLockWriteGuard, TryLockError, Weak};
use std::thread::{self, JoinHandle, ScopedJoinHandle};
use std::time::{Duration, Instant};

fn shared<T>(value: T) -> &'static T {
    Box::leak(Box::new(value))
}
fn free<T>(result: LockResult<T>) -> T {
    result.unwrap_or_else(PoisonError::into_inner)
}
fn why<T>(error: TryLockError<T>) -> u32 {
    match error {
        TryLockError::WouldBlock => 91,
        TryLockError::Poisoned(_) => 92,
    }
}
fn tried(result: Result<(), TrySendError<u32>>) -> u32 {
    match result {
        Ok(()) => 93,
        Err(TrySendError::Full(_)) => 94,
        Err(TrySendError::Disconnected(_)) => 95,
    }
}
fn got(result: Result<u32, TryRecvError>) -> u32 {
    match result {
        Ok(value) => value,
        Err(TryRecvError::Empty) => 96,
        Err(TryRecvError::Disconnected) => 97,
    }
}
fn late(error: RecvTimeoutError) -> u32 {
    match error {
        RecvTimeoutError::Timeout => 98,
        RecvTimeoutError::Disconnected => 99,
    }
}
fn ms(count: u64) -> Duration {
    Duration::from_millis(count)
}
fn end(handle: JoinHandle<Vec<u32>>) -> String {
    handle.join().map_or("panicked".to_owned(), |seen| format!("{seen:?}"))
}
fn ended(handle: ScopedJoinHandle<Vec<u32>>) -> String {
    handle.join().map_or("panicked".to_owned(), |seen| format!("{seen:?}"))
}
struct Farewell(Cell<u32>);
impl Drop for Farewell {
    fn drop(&mut self) {
        println!("farewell {}", self.0.get());
    }
}
thread_local! {
    static FAREWELL: Farewell = const { Farewell(Cell::new(0)) };
}
struct Told;
impl Drop for Told {
    fn drop(&mut self) {
        println!("gone from {:?}", thread::current().name());
    }
}
thread_local! {
    static KEPT: Cell<u32> = const { Cell::new(0) };
}
struct Kept;
impl Drop for Kept {
    fn drop(&mut self) {
        KEPT.set(KEPT.get() + 1);
    }
}
struct Adds(&'static Mutex<u32>);
impl Drop for Adds {
    fn drop(&mut self) {
        *free(self.0.lock()) += 1;
    }
}
struct Sends(mpsc::Sender<u32>);
impl Drop for Sends {
    fn drop(&mut self) {
        let _ = self.0.send(77);
    }
}
struct Breaks;
impl Drop for Breaks {
    fn drop(&mut self) {
        panic!("the last of its owners is gone");
    }
}
struct Knows(Weak<Knows>);
/// A text that takes its time to be written, in pieces.
struct Slow(u32);
impl fmt::Display for Slow {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str("<")?;
        write!(f, "{}", self.0)?;
        f.write_str("\n>")
    }
}
/// A thread's result: who drops it is told.
struct Loud(u32);
impl Drop for Loud {
    fn drop(&mut self) {
        println!("{} ends in {:?}", self.0, thread::current().name());
    }
}
"#;

/// Which of them runs is said by the name of the executable, `…-NUMBER`.
const WHICH: &str = r#"
fn which() -> Option<u32> {
    let name = std::env::args().next()?;
    let (_, number) = name.trim_end_matches(".exe").rsplit_once('-')?;
    number.parse().ok()
}
"#;

impl Program {
    /// A text that stands by itself.
    pub fn text(&self) -> String {
        format!("{SHARED}{}", self.body)
    }
}

/// One text with all the programs, to be observed.
pub fn text_of(programs: &[Program]) -> String {
    let mut text = format!("#![allow(warnings)]\n{SHARED}{WHICH}");
    for (number, program) in programs.iter().enumerate() {
        text.push_str(&format!(
            "mod p{number} {{\nuse super::*;\n{}}}\n",
            program.body
        ));
    }
    text.push_str("fn main() {\nmatch which() {\n");
    for number in 0..programs.len() {
        text.push_str(&format!("Some({number}) => p{number}::main(),\n"));
    }
    text + "_ => panic!(\"no such program\"),\n}\n}\n"
}
