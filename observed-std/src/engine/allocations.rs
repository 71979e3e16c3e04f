//! Which pieces of memory are in use, of those that a run allocated: so that the dye never takes for a text what is
//! none. Only runs with a dyed message are watched; in others an allocation costs a look at a flag more.

use std::alloc::{GlobalAlloc, Layout, System};
use std::cell::UnsafeCell;
use std::sync::atomic::{AtomicBool, Ordering};

/// Of a watched run. A power of two; one that uses half of it is not watched any longer.
const SLOTS: usize = 1 << 15;

/// The system's allocator, watched.
struct Watched;

#[global_allocator]
static ALLOCATOR: Watched = Watched;

static WATCHING: AtomicBool = AtomicBool::new(false);
static TABLE: Locked = Locked {
    taken: AtomicBool::new(false),
    table: UnsafeCell::new(Table {
        slots: [EMPTY; SLOTS],
        used: 0,
    }),
};

/// A table by address, with linear probing.
struct Table {
    slots: [Slot; SLOTS],
    used: usize,
}

#[derive(Clone, Copy)]
struct Slot {
    /// 0: none.
    address: usize,
    size: usize,
    align: usize,
}

const EMPTY: Slot = Slot {
    address: 0,
    size: 0,
    align: 0,
};

/// A lock that never allocates.
struct Locked {
    taken: AtomicBool,
    table: UnsafeCell<Table>,
}

// SAFETY: The table is reached through the lock alone.
unsafe impl Sync for Locked {}

/// Begins to watch, knowing of nothing that is there already; or leaves it off.
pub fn watch(on: bool) {
    if on {
        TABLE.with(Table::clear);
    }
    WATCHING.store(on, Ordering::Relaxed);
}

/// What was asked for at this address, if a piece of memory in use begins there and is known.
pub fn find(address: usize) -> Option<Layout> {
    if !WATCHING.load(Ordering::Relaxed) {
        return None;
    }
    TABLE.with(|table| {
        let at = table.position(address)?;
        let Slot { size, align, .. } = table.slots[at];
        Layout::from_size_align(size, align).ok()
    })
}

impl Locked {
    fn with<R>(&self, work: impl FnOnce(&mut Table) -> R) -> R {
        while self.taken.swap(true, Ordering::Acquire) {
            std::hint::spin_loop();
        }
        // SAFETY: The lock is taken, and `work` is of this file and neither allocates nor locks again.
        let result = work(unsafe { &mut *self.table.get() });
        self.taken.store(false, Ordering::Release);
        result
    }
}

impl Table {
    fn clear(&mut self) {
        self.slots.fill(EMPTY);
        self.used = 0;
    }

    fn home(address: usize) -> usize {
        (address >> 4).wrapping_mul(0x9E37_79B9_7F4A_7C15_u64 as usize) >> (usize::BITS - 15)
    }

    fn position(&self, address: usize) -> Option<usize> {
        let mut at = Table::home(address);
        while self.slots[at].address != address {
            if self.slots[at].address == 0 {
                return None;
            }
            at = (at + 1) % SLOTS;
        }
        Some(at)
    }

    fn insert(&mut self, address: usize, layout: Layout) {
        if self.used >= SLOTS / 2 {
            WATCHING.store(false, Ordering::Relaxed);
            return;
        }
        let mut at = Table::home(address);
        while ![0, address].contains(&self.slots[at].address) {
            at = (at + 1) % SLOTS;
        }
        self.used += usize::from(self.slots[at].address == 0);
        let (size, align) = (layout.size(), layout.align());
        self.slots[at] = Slot {
            address,
            size,
            align,
        };
    }

    /// What stands behind moves up, so that every search still ends at a gap.
    fn remove(&mut self, address: usize) {
        let Some(mut gap) = self.position(address) else {
            return;
        };
        self.used -= 1;
        let mut at = (gap + 1) % SLOTS;
        while self.slots[at].address != 0 {
            let from_home = at.wrapping_sub(Table::home(self.slots[at].address)) % SLOTS;
            if from_home >= at.wrapping_sub(gap) % SLOTS {
                self.slots[gap] = self.slots[at];
                gap = at;
            }
            at = (at + 1) % SLOTS;
        }
        self.slots[gap] = EMPTY;
    }
}

fn begun(pointer: *mut u8, layout: Layout) -> *mut u8 {
    if WATCHING.load(Ordering::Relaxed) && !pointer.is_null() {
        TABLE.with(|table| table.insert(pointer.addr(), layout));
    }
    pointer
}

fn ended(pointer: *mut u8, layout: Layout) {
    super::places::forget(pointer.addr(), layout.size());
    if WATCHING.load(Ordering::Relaxed) {
        TABLE.with(|table| table.remove(pointer.addr()));
    }
}

// SAFETY: All is done by the system's allocator; the table only takes notes.
unsafe impl GlobalAlloc for Watched {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        // SAFETY: The caller's promises are passed on, here and below.
        begun(unsafe { System.alloc(layout) }, layout)
    }

    unsafe fn alloc_zeroed(&self, layout: Layout) -> *mut u8 {
        // SAFETY: See `alloc`.
        begun(unsafe { System.alloc_zeroed(layout) }, layout)
    }

    unsafe fn dealloc(&self, pointer: *mut u8, layout: Layout) {
        ended(pointer, layout);
        // SAFETY: See `alloc`.
        unsafe { System.dealloc(pointer, layout) }
    }

    unsafe fn realloc(&self, pointer: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        ended(pointer, layout);
        // SAFETY: See `alloc`.
        let moved = unsafe { System.realloc(pointer, layout, size) };
        match Layout::from_size_align(size, layout.align()) {
            Ok(larger) if !moved.is_null() => begun(moved, larger),
            _ => {
                begun(pointer, layout);
                moved
            }
        }
    }
}
