//! Ends children that do nothing for too long or take too much memory.

use super::limits::LIMITS;
use super::watch::Usage;
use crate::trace::Death;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

/// How often children are looked at.
const PERIOD: Duration = Duration::from_millis(50);

/// What a child may do.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// Time without a sign of life while one is due.
    pub silence: Duration,
    /// Bytes of resident memory, where the system tells.
    pub memory: u64,
}

impl Default for Limits {
    fn default() -> Limits {
        Limits {
            silence: LIMITS.time,
            memory: LIMITS.memory,
        }
    }
}

/// A thread that looks after children until it is dropped.
pub struct Watchdog {
    watched: Arc<Mutex<Kennel>>,
    thread: Option<JoinHandle<()>>,
}

#[derive(Default)]
struct Kennel {
    children: Vec<Watched>,
    closed: bool,
}

struct Watched {
    pid: u32,
    /// Since when a sign of life is due.
    waiting: Option<Instant>,
    killed: Option<Death>,
}

impl Watchdog {
    /// Starts watching; there are no children yet. Once `stop` is true all are killed.
    pub fn new(limits: Limits, stop: Arc<AtomicBool>) -> Watchdog {
        let watched = Arc::new(Mutex::new(Kennel::default()));
        let theirs = Arc::clone(&watched);
        let thread = thread::spawn(move || {
            while theirs
                .lock()
                .unwrap_or_else(PoisonError::into_inner)
                .look(limits, &stop)
            {
                thread::park_timeout(PERIOD);
            }
        });
        Watchdog {
            watched,
            thread: Some(thread),
        }
    }

    fn with<R>(&self, action: impl FnOnce(&mut Kennel) -> R) -> R {
        action(&mut self.watched.lock().unwrap_or_else(PoisonError::into_inner))
    }

    /// Watches a child from now on. It must be [`leave`](Watchdog::leave)t before it is reaped,
    /// since its number may then be another process's.
    pub fn watch(&self, pid: u32) {
        self.with(|kennel| {
            kennel.children.push(Watched {
                pid,
                waiting: None,
                killed: None,
            })
        });
    }

    /// A sign of life is due from now on, or isn't.
    pub fn await_sign(&self, pid: u32, due: bool) {
        let waiting = due.then(Instant::now);
        self.with(|kennel| {
            if let Some(child) = kennel.children.iter_mut().find(|child| child.pid == pid) {
                child.waiting = waiting;
            }
        });
    }

    /// Stops watching; says why the child was killed, if it was.
    pub fn leave(&self, pid: u32) -> Option<Death> {
        self.with(|kennel| {
            let at = kennel.children.iter().position(|child| child.pid == pid)?;
            kennel.children.swap_remove(at).killed
        })
    }
}

impl Drop for Watchdog {
    fn drop(&mut self) {
        self.with(|kennel| kennel.closed = true);
        if let Some(thread) = self.thread.take() {
            thread.thread().unpark();
            // It ends by itself; a panic in it would have been its own.
            let _ = thread.join();
        }
    }
}

impl Kennel {
    /// Looks at every child once; false when watching is over.
    fn look(&mut self, limits: Limits, stop: &AtomicBool) -> bool {
        let stop = stop.load(Ordering::Relaxed);
        for child in self
            .children
            .iter_mut()
            .filter(|child| child.killed.is_none())
        {
            let silent = stop
                || child
                    .waiting
                    .is_some_and(|since| since.elapsed() > limits.silence);
            let death = if silent {
                Death::Hang
            } else if Usage::of_process(child.pid).memory > limits.memory {
                Death::Memory
            } else {
                continue;
            };
            child.killed = Some(death);
            super::group::kill(child.pid);
        }
        !self.closed
    }
}
