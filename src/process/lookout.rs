//! Looks where a program is that computes for long, or that died of it, by a second build that tells
//! at which line it is.
//!
//! Of a thread that computes this is done beside, so that nobody waits longer than the limit.

use super::alone::{Alone, make_alone};
use super::child::Child;
use super::grown::Grown;
use super::limits::LIMITS;
use super::lines::Lines;
use super::slow::{Computing, say};
use super::watchdog::{Beholder, Leash, Watchdog};
use crate::trace::answer::{Found, Whereabouts};
use crate::trace::{Death, Request, Run, wire};
use std::ops::ControlFlow;
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering::Relaxed};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

/// So many runs are looked at beside: a program may compute for long in each of many.
const MOST_BESIDE: u32 = 3;
/// What a second process may do: it is slower, and tells of memory what the first one took.
const SECOND: Leash = Leash {
    silence: Duration::from_secs(40),
    memory: 2 * LIMITS.memory,
};
/// A run is weighed for no longer than the first one may compute.
const WEIGHING: Leash = Leash {
    silence: LIMITS.time,
    ..SECOND
};
/// How long it is waited for, once the first has met its limit, on a busy machine.
const PATIENCE: Duration = Duration::from_secs(30);

/// What looks after one server's runs.
pub(super) struct Lookout {
    lines: Lines,
    arguments: usize,
    look: Mutex<Option<Look>>,
    is_looking: AtomicBool,
    begun: AtomicU32,
    has_said: AtomicBool,
}

/// A look at a run that goes on.
struct Look {
    frame: Vec<u8>,
    cancelled: Arc<AtomicBool>,
    /// The run as far as it came, with a first spot.
    first: Arc<Mutex<Option<Run>>>,
    result: Receiver<Run>,
    thread: JoinHandle<()>,
}

impl Lookout {
    pub fn new(lines: Lines, arguments: usize) -> Self {
        Self {
            lines,
            arguments,
            look: Mutex::new(None),
            is_looking: AtomicBool::new(false),
            begun: AtomicU32::new(0),
            has_said: AtomicBool::new(false),
        }
    }

    /// The run came to an end, or nobody waits for it.
    pub fn leave(&self) {
        if self.is_looking.swap(false, Relaxed)
            && let Some(look) = lock(&self.look).take()
        {
            look.cancel();
        }
    }

    /// The run that was looked at met its limit: as it was seen, if it was.
    pub fn finish(&self, stop: &AtomicBool) -> Option<Run> {
        self.is_looking.store(false, Relaxed);
        let look = lock(&self.look).take()?;
        let began = Instant::now();
        let mut seen = None;
        while began.elapsed() < PATIENCE && !stop.load(Relaxed) {
            match look.result.recv_timeout(Duration::from_millis(50)) {
                Err(RecvTimeoutError::Timeout) => continue,
                found => seen = found.ok(),
            }
            break;
        }
        seen = seen.or_else(|| lock(&look.first).take());
        look.cancel();
        let mut run = seen?;
        run.end_with(Death::Hang);
        Some(run)
    }

    /// How many pieces of the program's code the run passes that this frame asks for, as the second build counts them;
    /// no end of them, where that takes too long.
    pub fn weigh(&self, frame: &[u8], stop: &Arc<AtomicBool>) -> Option<u64> {
        let executable = self.lines.executable()?;
        let watchdog = Arc::new(Watchdog::new(WEIGHING, Arc::clone(stop), None));
        let mut child = Child::start(executable, self.arguments, &watchdog).ok()?;
        let mut run = Run::default();
        let mut look = |_: &mut Run, _: &Whereabouts| ControlFlow::Continue(());
        match make_alone(frame, wire::WEIGHED, &mut child, &mut run, &mut look).ok()? {
            Alone::Ended => Some(run.notes.pieces),
            Alone::Died(Death::Hang) => Some(u64::MAX),
            Alone::Died(_) | Alone::Seen => None,
        }
    }

    /// The run that this frame asks for, which ends so, as it is seen by the second build.
    pub fn locate(&self, frame: &[u8], death: Death, stop: &Arc<AtomicBool>) -> Option<Run> {
        let (stop, first) = (Arc::clone(stop), Mutex::new(None));
        let mut run = see(&self.lines, self.arguments, frame, death, stop, &first)?;
        run.end_with(death);
        Some(run)
    }
}

impl Beholder for Lookout {
    fn begin(&self, frame: &[u8]) {
        let mut request = Request::default();
        let is_dyed = frame.len() > 4 && request.decode_into(&frame[4..]).is_ok();
        let is_dyed = is_dyed && request.dye.is_some();
        let mut look = lock(&self.look);
        let known = look.as_ref().is_some_and(|look| look.frame == frame);
        if is_dyed || known || self.begun.fetch_add(1, Relaxed) >= MOST_BESIDE {
            return;
        }
        if let Some(other) = look.take() {
            other.cancel();
        }
        let cancelled = Arc::new(AtomicBool::new(false));
        let first = Arc::new(Mutex::new(None));
        let (send, result) = channel();
        let (lines, arguments, frame) = (self.lines.clone(), self.arguments, frame.to_owned());
        let theirs = (frame.clone(), Arc::clone(&cancelled), Arc::clone(&first));
        let thread = thread::spawn(move || {
            let (frame, cancelled, first) = theirs;
            let seen = see(&lines, arguments, &frame, Death::Hang, cancelled, &first);
            if let Some(run) = seen {
                // Nobody may want it any more.
                let _ = send.send(run);
            }
        });
        *look = Some(Look {
            frame,
            cancelled,
            first,
            result,
            thread,
        });
        self.is_looking.store(true, Relaxed);
    }

    fn say(&self, silent: Duration, is_due: bool) {
        let first = lock(&self.look)
            .as_ref()
            .and_then(|look| lock(&look.first).clone());
        if (is_due || first.is_some()) && !self.has_said.swap(true, Relaxed) {
            say(&Computing {
                seconds: silent.as_secs(),
                run: first,
            });
        }
    }
}

impl Drop for Lookout {
    fn drop(&mut self) {
        self.leave();
    }
}

impl Look {
    fn cancel(self) {
        self.cancelled.store(true, Relaxed);
        // A panic in it would have been its own.
        let _ = self.thread.join();
    }
}

/// Makes the run by the second build; the run with its spot, once that is certain or the run is over.
fn see(
    lines: &Lines,
    arguments: usize,
    frame: &[u8],
    death: Death,
    stop: Arc<AtomicBool>,
    first: &Mutex<Option<Run>>,
) -> Option<Run> {
    let executable = lines.executable()?;
    let watchdog = Arc::new(Watchdog::new(SECOND, stop, None));
    let mut child = Child::start(executable, arguments, &watchdog).ok()?;
    let (mut run, mut spot, mut grown) = (Run::default(), None, Grown::default());
    let mut look = |run: &mut Run, told: &Whereabouts| {
        let Some(is_enough) = fits(told, death) else {
            return ControlFlow::Continue(());
        };
        spot = lines.spot(told);
        if death == Death::Memory {
            grown.add(spot, told.bytes);
            spot = grown.most();
        }
        if is_enough {
            return ControlFlow::Break(());
        }
        let mut so_far = run.clone();
        so_far.spot = spot;
        *lock(first) = spot.map(|_| so_far);
        ControlFlow::Continue(())
    };
    let end = make_alone(frame, wire::FULL, &mut child, &mut run, &mut look).ok()?;
    run.spot = spot;
    (end != Alone::Ended).then_some(run)
}

/// Whether what is told is about what ends the run so; and if, whether it is all that will be told.
fn fits(told: &Whereabouts, death: Death) -> Option<bool> {
    match (death, told.found) {
        (Death::Hang, Found::Round | Found::On) => Some(told.for_good),
        (Death::Memory, Found::Grows) => Some(told.bytes >= LIMITS.memory),
        (Death::StackOverflow, Found::Deep) => Some(false),
        _ => None,
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
