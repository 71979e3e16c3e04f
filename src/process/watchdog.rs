//! Ends children that do nothing for too long or take too much memory.

use super::limits::LIMITS;
use super::slow::{LOOKED_AT, SAID, SAID_AT_LATEST};
use super::watch::Usage;
use crate::trace::Death;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

/// How often children are looked at.
const PERIOD: Duration = Duration::from_millis(50);

/// A run that is told of in parts is told of no longer than so many times the silence that there may be.
const MOST_SIGNS: u32 = 10;

/// What a child may do.
#[derive(Clone, Copy, Debug)]
pub struct Leash {
    /// Time without a sign of life while one is due.
    pub silence: Duration,
    /// Bytes of resident memory, where the system tells.
    pub memory: u64,
}

impl Default for Leash {
    fn default() -> Leash {
        Leash {
            silence: LIMITS.time,
            memory: LIMITS.memory,
        }
    }
}

/// Who looks at what computes for long.
pub(super) trait Beholder: Send + Sync {
    /// Nothing is seen any more of the run that this frame asked for.
    fn begin(&self, frame: &[u8]);

    /// Nothing was seen for so long: to be said once, as soon as it is known where, or now, as it is due.
    fn say(&self, silent: Duration, is_due: bool);
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
    /// What it was asked for, since when, and whether that is looked at.
    asked: Vec<u8>,
    since: Instant,
    is_looked_at: bool,
    killed: Option<Death>,
}

impl Watchdog {
    /// Starts watching; there are no children yet. Once `stop` is true all are killed. What computes
    /// for long is shown to the lookout.
    pub(super) fn new(
        limits: Leash,
        stop: Arc<AtomicBool>,
        lookout: Option<Arc<dyn Beholder>>,
    ) -> Watchdog {
        let watched = Arc::new(Mutex::new(Kennel::default()));
        let theirs = Arc::clone(&watched);
        let thread = thread::spawn(move || {
            while theirs.lock().unwrap_or_else(PoisonError::into_inner).look(
                limits,
                &stop,
                lookout.as_deref(),
            ) {
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
                asked: Vec::new(),
                since: Instant::now(),
                is_looked_at: false,
                killed: None,
            })
        });
    }

    /// A sign of life is due from now on, since this was asked for; or isn't.
    pub fn await_sign(&self, pid: u32, asked: Option<&[u8]>) {
        let waiting = asked.map(|_| Instant::now());
        self.with(|kennel| {
            if let Some(child) = kennel.children.iter_mut().find(|child| child.pid == pid) {
                (child.waiting, child.is_looked_at) = (waiting, false);
                if let Some(asked) = asked.filter(|asked| *asked != child.asked) {
                    child.asked.clear();
                    child.asked.extend_from_slice(asked);
                    child.since = Instant::now();
                }
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
    fn look(&mut self, limits: Leash, stop: &AtomicBool, lookout: Option<&dyn Beholder>) -> bool {
        let stop = stop.load(Ordering::Relaxed);
        for child in self
            .children
            .iter_mut()
            .filter(|child| child.killed.is_none())
        {
            let silent = child
                .waiting
                .map_or(Duration::ZERO, |since| since.elapsed());
            if let Some(lookout) = lookout {
                child.show(silent, lookout);
            }
            let is_endless =
                child.waiting.is_some() && child.since.elapsed() > MOST_SIGNS * limits.silence;
            let death = if stop || silent > limits.silence || is_endless {
                Death::Hang
            } else if Usage::of_process(child.pid).memory > limits.memory {
                Death::Memory
            } else {
                continue;
            };
            child.killed = Some(death);
            super::kill::kill(child.pid);
        }
        !self.closed
    }
}

impl Watched {
    /// Has it looked at, once it has been silent for long.
    fn show(&mut self, silent: Duration, lookout: &dyn Beholder) {
        if silent > LOOKED_AT && !self.is_looked_at {
            self.is_looked_at = true;
            lookout.begin(&self.asked);
        }
        if silent > SAID {
            lookout.say(silent, silent > SAID_AT_LATEST);
        }
    }
}
