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
/// Of a second process that has told nothing for so long nothing is awaited: where code of the program's own is at
/// work, that is told of at once.
const MUTE: Duration = LIMITS.time;

/// What looks after one server's runs.
pub(super) struct Lookout {
    lines: Lines,
    arguments: usize,
    look: Mutex<Option<Look>>,
    is_looking: AtomicBool,
    begun: AtomicU32,
    has_said: AtomicBool,
    /// A run of it goes on for ever and is told nothing of.
    is_mute: AtomicBool,
}

/// A look at a run that goes on.
struct Look {
    frame: Vec<u8>,
    cancelled: Arc<AtomicBool>,
    seen: Arc<Seen>,
    result: Receiver<Run>,
    thread: JoinHandle<()>,
}

/// What a look has shown by now.
#[derive(Default)]
struct Seen {
    /// Since when the second process is at work.
    since: Mutex<Option<Instant>>,
    /// The run as far as it came, with a first spot.
    first: Mutex<Option<Run>>,
}

impl Seen {
    /// Whether there was enough time to tell something, and nothing was told.
    fn is_mute(&self) -> bool {
        let had_time = lock(&self.since).is_some_and(|since| since.elapsed() > MUTE);
        had_time && lock(&self.first).is_none()
    }
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
            is_mute: AtomicBool::new(false),
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
        while began.elapsed() < PATIENCE && !look.seen.is_mute() && !stop.load(Relaxed) {
            match look.result.recv_timeout(Duration::from_millis(50)) {
                Err(RecvTimeoutError::Timeout) => continue,
                found => seen = found.ok(),
            }
            break;
        }
        self.is_mute.fetch_or(look.seen.is_mute(), Relaxed);
        seen = seen.or_else(|| lock(&look.seen.first).take());
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
        if death == Death::Hang && self.is_mute.load(Relaxed) {
            return None;
        }
        let (stop, seen) = (Arc::clone(stop), Seen::default());
        let mut run = see(&self.lines, self.arguments, frame, death, stop, &seen)?;
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
        let is_vain = is_dyed || known || self.is_mute.load(Relaxed);
        if is_vain || self.begun.fetch_add(1, Relaxed) >= MOST_BESIDE {
            return;
        }
        if let Some(other) = look.take() {
            other.cancel();
        }
        let cancelled = Arc::new(AtomicBool::new(false));
        let seen = Arc::new(Seen::default());
        let (send, result) = channel();
        let (lines, arguments, frame) = (self.lines.clone(), self.arguments, frame.to_owned());
        let theirs = (frame.clone(), Arc::clone(&cancelled), Arc::clone(&seen));
        let thread = thread::spawn(move || {
            let (frame, cancelled, seen) = theirs;
            let found = see(&lines, arguments, &frame, Death::Hang, cancelled, &seen);
            if let Some(run) = found {
                // Nobody may want it any more.
                let _ = send.send(run);
            }
        });
        *look = Some(Look {
            frame,
            cancelled,
            seen,
            result,
            thread,
        });
        self.is_looking.store(true, Relaxed);
    }

    fn say(&self, silent: Duration, is_due: bool) {
        let first = lock(&self.look)
            .as_ref()
            .and_then(|look| lock(&look.seen.first).clone());
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
    seen: &Seen,
) -> Option<Run> {
    let executable = lines.executable()?;
    let watchdog = Arc::new(Watchdog::new(SECOND, stop, None));
    let mut child = Child::start(executable, arguments, &watchdog).ok()?;
    *lock(&seen.since) = Some(Instant::now());
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
        *lock(&seen.first) = spot.map(|_| so_far);
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
