//! The stacks that threads run on. Their memory is the system's, and only there where it was used.

use super::places;
use corosensei::stack::{DefaultStack, Stack};
use std::io;
use std::sync::OnceLock;

/// Main's stack is as large as an operating system's.
pub const MAIN_STACK: usize = 8 << 20;
/// The others' are as large as std makes them, if nobody says otherwise.
const STACK: usize = 2 << 20;
/// No system gives less.
const LEAST: usize = 16 << 10;
/// What the engine uses of a stack beyond what std would.
const OURS: usize = 64 << 10;
/// Stacks up to this size are kept for others, with the memory that they took.
const MOST_KEPT: usize = MAIN_STACK;
/// Up to this size it's not asked beforehand whether there is room.
const SURE: usize = MAIN_STACK;
/// What a system puts below a stack.
const GUARD_PAGE: usize = 4096;

/// Stacks that were used and can be used again, with their sizes and the numbers of the threads that had them.
#[derive(Default)]
pub struct Stacks {
    free: Vec<(usize, usize, DefaultStack)>,
}

impl Stacks {
    /// The stack that was given back last, of those of this size; or a new one, if there is room. A `thread` gets only
    /// one that a thread of its number had, so that it has the same addresses whatever the order of the threads.
    pub fn take(&mut self, size: usize, thread: Option<usize>) -> Option<DefaultStack> {
        let fits = |free: &(usize, usize, DefaultStack)| {
            free.0 == size && thread.is_none_or(|thread| free.1 == thread)
        };
        match self.free.iter().rposition(fits) {
            Some(at) => Some(self.free.remove(at).2),
            None => DefaultStack::new(size.max(LEAST).checked_add(OURS)?).ok(),
        }
    }

    pub fn give_back(&mut self, size: usize, thread: usize, stack: DefaultStack) {
        let (base, limit) = (stack.base().get(), stack.limit().get());
        places::forget(limit, base - limit);
        if size <= MOST_KEPT {
            self.free.push((size, thread, stack));
        }
    }
}

/// So much of a stack is wiped, from where it begins: what earlier runs left further down stays, and may make two equal
/// states look different.
const WIPED: usize = 16 << 10;

/// Wipes what earlier runs left on a stack that nobody is on.
pub fn wipe(stack: &DefaultStack) {
    let (base, limit) = (stack.base().get(), stack.limit().get());
    let size = WIPED.min(base - limit - GUARD_PAGE);
    let start = std::ptr::with_exposed_provenance_mut::<u8>(base - size);
    // SAFETY: That much of the stack is there, above its guard, and nobody is on it.
    unsafe { start.write_bytes(0, size) };
}

/// How large a stack is for which nothing is said: what the environment says counts from the first thread on, as in
/// std.
pub fn default_size() -> usize {
    static SIZE: OnceLock<usize> = OnceLock::new();
    *SIZE.get_or_init(|| {
        let said = std::env::var("RUST_MIN_STACK").ok();
        said.and_then(|size| size.parse().ok()).unwrap_or(STACK)
    })
}

/// A stack of a size that there may be no room for, or std's error.
pub fn reserve(stacks: &mut Stacks, size: usize) -> io::Result<Option<DefaultStack>> {
    if size <= SURE {
        return Ok(None);
    }
    // No address has more bits; what would be rounded over the end isn't a size.
    let room = (size <= isize::MAX as usize).then(|| stacks.take(size, None));
    match room.flatten() {
        Some(stack) => Ok(Some(stack)),
        None => Err(refused(size.checked_add(GUARD_PAGE).is_some())),
    }
}

/// What the system says where a thread can't be made.
fn refused(is_a_size: bool) -> io::Error {
    /// `EAGAIN` and `EINVAL`.
    const CODES: (i32, i32) = if cfg!(target_os = "linux") {
        (11, 22)
    } else {
        (35, 22)
    };
    match (cfg!(unix), is_a_size) {
        (true, true) => io::Error::from_raw_os_error(CODES.0),
        (true, false) => io::Error::from_raw_os_error(CODES.1),
        _ => io::ErrorKind::OutOfMemory.into(),
    }
}
