//! Where a program is while it makes no operation, as a build of it shows that calls back at each piece of its code
//! (LLVM's coverage callbacks): only the grader's second, slow look at a program is built so.
//!
//! All is counted in such pieces, which are the same in each run of a schedule, and no line hangs on how fast the
//! machine is. What is said are stacks, which the grader reads.

use super::growth::{tell_by, telling};
use super::state::{Phase, engine};
use super::whereabouts::{Found, stack, tell};
use std::cell::UnsafeCell;
use std::sync::atomic::{AtomicUsize, Ordering::Relaxed};
use std::time::Duration;

/// How often it is looked whether there is something to be looked at.
const OFTEN: Duration = Duration::from_millis(50);
/// Pieces that are looked at when a thread has computed for a moment.
const GLANCE: u64 = 1 << 20;
/// Pieces that are looked at when a thread has computed for long: a loop is seen if a turn of it takes no more.
const WINDOW: u64 = 1 << 26;
/// After so much time of the processor without an operation, which is the same on a busy machine. What a thread
/// computes before, and comes to an end with, is not looked at.
const LONG: Duration = Duration::from_secs(7);
/// Each window is twice as large as the last in which nobody went round.
const MOST_WINDOWS: u32 = 2;
/// Of a loop, so many pieces are told at most.
const MOST_TOLD: u32 = 64;
/// A stack that is used so far may be that of an endless recursion; and what isn't looked at any more.
const SHALLOW: usize = 64 << 10;
const DEEPEST: usize = 1 << 20;

/// What goes on.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Looks {
    /// Nothing is looked at, until it is time.
    Not,
    /// The outermost function that is at work, and which of its pieces are, are being found out.
    AtWho,
    /// The stacks of these pieces are being taken.
    AtWhere,
}

struct Coverage {
    /// Pieces of the program's code; 0: it doesn't call back.
    pieces: usize,
    /// A run is made.
    watches: bool,
    /// A run is weighed: all pieces are counted, and nothing else is done.
    weighs: bool,
    weight: u64,
    /// Pieces to the end of a window.
    left: u64,
    /// A stack of which so much is used is looked at, which is where it's below that.
    reach: usize,
    floor: usize,
    looks: Looks,
    /// After which operation of which thread, since when.
    after: (u32, usize),
    since: Option<Duration>,
    /// It was said where the thread is, for now; and for good.
    told: [bool; 2],
    window: u64,
    windows: u32,
    /// Where on the stack the outermost function stands that was seen at work, and in how many pieces.
    top: usize,
    found: u32,
    taken: u32,
    stacks: String,
    /// In which round a piece of the outermost function was passed, and how often.
    marks: Vec<(u32, u32)>,
    round: u32,
}

struct Global(UnsafeCell<Coverage>);

// SAFETY: As with the engine, one OS thread at a time runs learner's code.
unsafe impl Sync for Global {}

static COVERAGE: Global = Global(UnsafeCell::new(Coverage {
    pieces: 0,
    watches: false,
    weighs: false,
    weight: 0,
    left: 0,
    reach: SHALLOW,
    floor: 0,
    looks: Looks::Not,
    after: (0, 0),
    since: None,
    told: [false; 2],
    window: GLANCE,
    windows: 0,
    top: 0,
    found: 0,
    taken: 0,
    stacks: String::new(),
    marks: Vec::new(),
    round: 0,
}));

/// A piece that is passed on a stack below this is looked at: all are, where there is something to be looked at.
static BELOW: AtomicUsize = AtomicUsize::new(0);
const ALL: usize = usize::MAX;

fn coverage() -> &'static mut Coverage {
    // SAFETY: See `Global`; the references are short-lived.
    unsafe { &mut *COVERAGE.0.get() }
}

/// Before `main`: numbers the pieces, from 1.
///
/// # Safety
/// The compiler's own calls.
#[unsafe(no_mangle)]
unsafe extern "C" fn __sanitizer_cov_trace_pc_guard_init(start: *mut u32, end: *mut u32) {
    // SAFETY: The compiler says where its table begins and ends.
    let table = unsafe { std::slice::from_raw_parts_mut(start, end.offset_from_unsigned(start)) };
    for (number, piece) in table.iter_mut().enumerate() {
        *piece = number as u32 + 1;
    }
    coverage().pieces = table.len();
}

/// At the beginning of each piece.
///
/// # Safety
/// The compiler's own calls.
#[unsafe(no_mangle)]
unsafe extern "C" fn __sanitizer_cov_trace_pc_guard(piece: *const u32) {
    // It isn't written to: this is done often.
    let here = std::mem::MaybeUninit::<usize>::uninit();
    let at = here.as_ptr().addr();
    if at < BELOW.load(Relaxed) {
        // SAFETY: It points into the table.
        coverage().look(unsafe { *piece } as usize, at);
    }
}

/// Whether the program calls back.
pub fn is_there() -> bool {
    coverage().pieces > 0
}

/// From now on it is told what makes memory grow, and looked now and then whether there is something to be looked at.
pub fn begin() {
    if is_there() {
        tell_by(tell_growth);
        // It lasts as long as the process.
        std::thread::spawn(|| {
            loop {
                std::thread::sleep(OFTEN);
                BELOW.store(ALL, Relaxed);
            }
        });
    }
}

/// A run begins or is over.
pub fn watch(on: bool) {
    let coverage = coverage();
    coverage.watches = on && coverage.pieces > 0;
    if coverage.watches {
        coverage.marks = vec![(0, 0); coverage.pieces + 1];
    }
    (coverage.reach, coverage.floor) = (SHALLOW, 0);
    coverage.rest();
}

/// Code of the program, on one of its threads' stacks, makes memory grow.
fn tell_growth() {
    if now(coverage().watches).is_some() {
        telling(|| tell(Found::Grows, true, &stack()));
    }
}

/// Whether the run that begins is weighed.
pub fn weigh(on: bool) {
    let coverage = coverage();
    (coverage.weighs, coverage.weight) = (on && coverage.pieces > 0, 0);
}

/// How many pieces were passed in a run that was weighed.
pub fn weight() -> u64 {
    coverage().weight
}

/// A thread goes on.
pub fn resumed() {
    let coverage = coverage();
    if coverage.watches {
        coverage.set_floor();
    }
}

impl Coverage {
    fn rest(&mut self) {
        self.looks = Looks::Not;
        BELOW.store(if self.weighs { ALL } else { self.floor }, Relaxed);
    }

    #[cold]
    fn look(&mut self, piece: usize, at: usize) {
        if self.weighs {
            self.weight += 1;
        } else {
            telling(|| self.look_on(piece, at));
        }
    }

    fn look_on(&mut self, piece: usize, at: usize) {
        let state = now(self.watches);
        let Some(after) = state else {
            return BELOW.store(0, Relaxed);
        };
        if at < self.floor {
            return self.deep();
        }
        if after != self.after {
            (self.after, self.since) = (after, None);
            self.told = [false; 2];
            return self.rest();
        }
        self.left = self.left.wrapping_sub(1);
        match self.looks {
            Looks::Not => self.pass(),
            Looks::AtWho => self.who(piece, at),
            Looks::AtWhere => self.where_(piece, at),
        }
    }

    /// It is looked whether it is time.
    fn pass(&mut self) {
        self.rest();
        let now = processor_time();
        let since = *self.since.get_or_insert(now);
        self.windows = 0;
        if !self.told[0] {
            self.begin(GLANCE);
        } else if !self.told[1] && now.saturating_sub(since) > LONG {
            self.begin(WINDOW);
        }
    }

    fn begin(&mut self, window: u64) {
        (self.window, self.left, self.looks) = (window, window, Looks::AtWho);
        self.top = 0;
        BELOW.store(ALL, Relaxed);
    }

    fn who(&mut self, piece: usize, at: usize) {
        if at > self.top {
            (self.top, self.found) = (at, 0);
            self.round += 1;
        }
        if at == self.top {
            let (round, count) = &mut self.marks[piece];
            if *round != self.round {
                (*round, *count) = (self.round, 0);
                self.found += 1;
            }
            *count += 1;
        }
        if self.left == 0 {
            (self.left, self.looks) = (self.window, Looks::AtWhere);
            (self.taken, self.found) = (0, self.found.min(MOST_TOLD));
            self.stacks.clear();
        }
    }

    fn where_(&mut self, piece: usize, at: usize) {
        let (round, count) = self.marks[piece];
        if at == self.top && round == self.round {
            self.marks[piece].0 = 0;
            self.taken += 1;
            self.stacks.push_str(&format!("{count}\n{}\n", stack()));
            if self.taken == self.found {
                return self.tell(Found::Round);
            }
        }
        if self.left == 0 || at > self.top {
            self.windows += 1;
            if self.windows < MOST_WINDOWS {
                return self.begin(2 * self.window);
            }
            self.stacks = stack();
            self.tell(Found::On);
        }
    }

    fn tell(&mut self, found: Found) {
        let for_good = self.told[0];
        tell(found, for_good, &self.stacks);
        self.told = [true, for_good];
        self.rest();
    }

    /// Says where it is while the stack can still be told in a reasonable time.
    fn deep(&mut self) {
        tell(Found::Deep, true, &stack());
        self.reach *= 2;
        self.set_floor();
    }

    fn set_floor(&mut self) {
        let on = &engine().task().on;
        self.floor = match self.reach {
            ..=DEEPEST => on.end - self.reach.min(on.len() / 2),
            _ => 0,
        };
        self.rest();
    }
}

/// How many steps there were, and of whom, while code of the program runs.
fn now(watches: bool) -> Option<(u32, usize)> {
    let engine = watches.then(engine)?;
    let runs = engine.phase == Phase::Running && engine.is_on_stack();
    runs.then_some((engine.record.steps, engine.current))
}

/// How much of it this process took.
#[cfg(unix)]
fn processor_time() -> Duration {
    unsafe extern "C" {
        fn clock() -> std::ffi::c_long;
    }
    // SAFETY: It takes nothing, and counts microseconds on all of these systems.
    Duration::from_micros(unsafe { clock() }.max(0) as u64)
}

/// Where that isn't told, all the time that went by.
#[cfg(not(unix))]
fn processor_time() -> Duration {
    static BEGAN: std::sync::OnceLock<std::time::Instant> = std::sync::OnceLock::new();
    BEGAN.get_or_init(std::time::Instant::now).elapsed()
}
