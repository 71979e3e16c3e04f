//! Memory whose addresses hang on what its own thread did alone: each thread has a piece of the room for itself, handed
//! out upwards, so that two orders of the threads that come to the same state come to the same bytes. What is given
//! back is wiped, and not handed out again before the run is over, unless it was its thread's last.
//!
//! The engine's own memory lies elsewhere: what it allocates is within [`outside`], and what was allocated elsewhere
//! stays so when it grows. Should something be left all the same when a run is over, the process tells no states any
//! more.

use super::digest::Digest;
use super::granules::{GRANULE, Granules};
use super::wire::STATE_THREADS;
use std::alloc::{GlobalAlloc, Layout, System};
use std::ops::Range;
use std::ptr::NonNull;
use std::sync::atomic::{AtomicUsize, Ordering::Relaxed};

/// Threads beyond these allocate elsewhere, and then no state can be told.
const THREADS: usize = STATE_THREADS as usize;
/// What each of them has; what is larger lies elsewhere as well.
const ROOM: usize = 4 << 20;
/// The room begins with one, and nothing is handed out that needs to be aligned to more.
const PAGE: usize = 4096;

/// Where the room begins; 0: there is none yet.
static BASE: AtomicUsize = AtomicUsize::new(0);
/// 1 + the thread that allocates; 0: what is allocated lies elsewhere.
static OWNER: AtomicUsize = AtomicUsize::new(0);
/// How much each has handed out.
static USED: [AtomicUsize; THREADS] = [const { AtomicUsize::new(0) }; THREADS];
/// Which pieces are in use.
static PIECES: Granules<{ THREADS * ROOM / GRANULE / 64 }> = Granules::new();
/// Pieces that were handed out and not given back.
static ALIVE: AtomicUsize = AtomicUsize::new(0);
/// Pieces of the program that lie elsewhere.
static STRAY: AtomicUsize = AtomicUsize::new(0);

/// Begins a run with all of it free; false if there is no room to be had, or if an earlier run has left something.
pub fn open() -> bool {
    if ALIVE.load(Relaxed) > 0 {
        return false;
    }
    let base = match BASE.load(Relaxed) {
        0 => reserve(),
        base => base,
    };
    for (at, used) in USED.iter().enumerate().filter(|_| base != 0) {
        let used = used.swap(0, Relaxed);
        PIECES.clear(at * ROOM, used);
        // SAFETY: It was handed out, and nothing of it is in use.
        unsafe { wipe(base + at * ROOM, used) };
    }
    STRAY.store(0, Relaxed);
    base != 0
}

/// Gets the room; the system gives no page of it before it's written to. 0: there is none.
fn reserve() -> usize {
    // Were a page's alignment asked for, all of it would be written to: no system has zeroed memory at such a one.
    let Ok(layout) = Layout::from_size_align(THREADS * ROOM + PAGE, 16) else {
        return 0;
    };
    // SAFETY: The size isn't 0.
    let start = unsafe { System.alloc_zeroed(layout) }.expose_provenance();
    let base = start.next_multiple_of(PAGE);
    BASE.store(base, Relaxed);
    base
}

/// Whoever allocates while this lives; then it's again who it was before.
#[must_use]
pub struct Allocates(usize);

/// What is allocated until this is dropped is this thread's; none: lies elsewhere.
pub fn lent_to(thread: Option<usize>) -> Allocates {
    Allocates(OWNER.swap(thread.map_or(0, |thread| thread + 1), Relaxed))
}

/// What is allocated until this is dropped lies elsewhere.
pub fn outside() -> Allocates {
    lent_to(None)
}

impl Drop for Allocates {
    fn drop(&mut self) {
        OWNER.store(self.0, Relaxed);
    }
}

/// A piece of the current thread's, if it is one that allocates here.
#[inline]
pub fn alloc(layout: Layout) -> Option<NonNull<u8>> {
    match OWNER.load(Relaxed) {
        0 => None,
        owner => hand_out(owner - 1, layout),
    }
}

#[inline(never)]
fn hand_out(thread: usize, layout: Layout) -> Option<NonNull<u8>> {
    let found = (thread < THREADS).then(|| {
        let start = USED[thread]
            .load(Relaxed)
            .next_multiple_of(layout.align().max(GRANULE));
        let end = start.checked_add(layout.size())?;
        (end <= ROOM && layout.align() <= PAGE).then(|| {
            USED[thread].store(end, Relaxed);
            PIECES.begin(thread * ROOM + start, layout.size());
            BASE.load(Relaxed) + thread * ROOM + start
        })
    });
    let Some(Some(address)) = found else {
        STRAY.fetch_add(1, Relaxed);
        return None;
    };
    ALIVE.fetch_add(1, Relaxed);
    NonNull::new(std::ptr::with_exposed_provenance_mut(address))
}

/// How many pieces were handed out and not given back.
pub fn in_use() -> u32 {
    ALIVE.load(Relaxed) as u32
}

/// Whether a piece of memory lies here.
#[inline]
pub fn has(pointer: *mut u8) -> bool {
    let base = BASE.load(Relaxed);
    base != 0 && pointer.addr().wrapping_sub(base) < THREADS * ROOM
}

/// A piece that lies here is given back.
pub fn dealloc(pointer: *mut u8, layout: Layout) {
    ALIVE.fetch_sub(1, Relaxed);
    let place = pointer.addr() - BASE.load(Relaxed);
    PIECES.end(place, layout.size());
    // SAFETY: It was handed out with this layout, and nobody uses it any more.
    unsafe { wipe(pointer.addr(), layout.size()) };
    take_back(place, layout.size());
}

/// The last piece of the thread that gives it back is handed out again, so that a loop that asks for room and gives it
/// back finds the same each time: that hangs on what the thread did alone, too.
fn take_back(place: usize, size: usize) {
    let (thread, start) = (place / ROOM, place % ROOM);
    let is_own = OWNER.load(Relaxed) == thread + 1;
    if is_own && USED[thread].load(Relaxed) == start + size {
        USED[thread].store(start, Relaxed);
    }
}

unsafe fn wipe(address: usize, size: usize) {
    let start = std::ptr::with_exposed_provenance_mut::<u8>(address);
    // SAFETY: The caller says so.
    unsafe { start.write_bytes(0, size) };
}

/// What stands for all that is in use of what was handed out to these threads; none if some lies elsewhere.
pub fn describe(threads: usize, state: &mut Digest) -> bool {
    if threads > THREADS || STRAY.load(Relaxed) > 0 {
        return false;
    }
    for (at, used) in USED[..threads].iter().enumerate() {
        // SAFETY: It was handed out, and no other thread runs.
        unsafe {
            describe_piece(
                BASE.load(Relaxed) + at * ROOM,
                used.load(Relaxed),
                0..0,
                state,
            )
        };
    }
    true
}

/// Takes in what lies at an address, with all pointers to what was given back alike, and those to `gone`.
///
/// # Safety
/// As for [`Digest::add_words`].
pub unsafe fn describe_piece(address: usize, size: usize, gone: Range<usize>, state: &mut Digest) {
    let base = BASE.load(Relaxed);
    state.add(address as u64);
    let told = |word: u64| {
        let place = (word as usize).wrapping_sub(base);
        let left = match place < THREADS * ROOM {
            true => PIECES.left_over(place),
            false => gone.contains(&(word as usize)).then_some(0),
        };
        left.map_or(word, |at| LEFT_OVER ^ at as u64)
    };
    // SAFETY: The caller says so.
    unsafe { state.add_words(address, size, told) };
}

/// Stands for a pointer that is left over; no address is one like this.
const LEFT_OVER: u64 = 0xfeed_5eed_0000_0000;
