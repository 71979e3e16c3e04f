//! Which pieces of memory are in use, of those that a run allocated: so that the dye never takes for a text what is
//! none, and that it can be seen whether memory is as it was before; and how much they are together. Only runs that
//! need it are watched; in others an allocation costs a look at flags more.

use super::{arena, growth};
use std::alloc::{GlobalAlloc, Layout, System};
use std::cell::UnsafeCell;
use std::sync::atomic::{AtomicBool, AtomicU8, Ordering};

/// A power of two. A run that has half as many pieces in use is not watched any longer.
const PLACES: usize = 1 << 15;
const MOST: usize = PLACES / 2;

/// The system's allocator, watched.
struct Watched;

#[global_allocator]
static ALLOCATOR: Watched = Watched;

/// What is watched: bits.
static WATCHING: AtomicU8 = AtomicU8::new(0);
const PIECES: u8 = 1;
const GROWTH: u8 = 1 << 1;

static TABLE: Locked = Locked {
    taken: AtomicBool::new(false),
    table: UnsafeCell::new(Table {
        pieces: [NONE; MOST],
        used: 0,
        places: [0; PLACES],
    }),
};

/// The pieces side by side, and by their addresses, with linear probing, where each is.
struct Table {
    pieces: [Piece; MOST],
    used: usize,
    /// 1 + an index into `pieces`; 0: none.
    places: [u16; PLACES],
}

#[derive(Clone, Copy)]
struct Piece {
    address: usize,
    size: usize,
    align: usize,
}

const NONE: Piece = Piece {
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

/// Begins to watch which pieces there are, knowing of none that is there already, and how they grow; or leaves it off.
pub fn watch(pieces: bool, growth: bool) {
    if pieces {
        TABLE.with(Table::clear);
    }
    let bit = |on: bool, bit: u8| if on { bit } else { 0 };
    WATCHING.store(bit(pieces, PIECES) | bit(growth, GROWTH), Ordering::Relaxed);
}

fn is_watched(what: u8) -> bool {
    WATCHING.load(Ordering::Relaxed) & what != 0
}

/// What was asked for at this address, if a piece of memory in use begins there and is known.
pub fn find(address: usize) -> Option<Layout> {
    if !is_watched(PIECES) {
        return None;
    }
    TABLE.with(|table| {
        let place = table.place(address)?;
        let Piece { size, align, .. } = table.pieces[usize::from(table.places[place]) - 1];
        Layout::from_size_align(size, align).ok()
    })
}

/// Calls `look` with address and size of each piece in use; false if the run isn't watched. `look` must not allocate.
pub fn for_each(mut look: impl FnMut(usize, usize)) -> bool {
    let watching = is_watched(PIECES);
    if watching {
        TABLE.with(|table| {
            for piece in &table.pieces[..table.used] {
                look(piece.address, piece.size);
            }
        });
    }
    watching
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
        self.places.fill(0);
        self.used = 0;
    }

    fn home(address: usize) -> usize {
        (address >> 4).wrapping_mul(0x9E37_79B9_7F4A_7C15_u64 as usize) >> (usize::BITS - 15)
    }

    /// The address of the piece that is found at a place; 0: there is none.
    fn address_at(&self, place: usize) -> usize {
        match self.places[place] {
            0 => 0,
            piece => self.pieces[usize::from(piece) - 1].address,
        }
    }

    fn place(&self, address: usize) -> Option<usize> {
        let mut place = Table::home(address);
        loop {
            match self.address_at(place) {
                0 => return None,
                found if found == address => return Some(place),
                _ => place = (place + 1) % PLACES,
            }
        }
    }

    fn insert(&mut self, address: usize, layout: Layout) {
        if self.used >= MOST {
            WATCHING.fetch_and(!PIECES, Ordering::Relaxed);
            return;
        }
        let (size, align) = (layout.size(), layout.align());
        let piece = Piece {
            address,
            size,
            align,
        };
        let mut place = Table::home(address);
        while ![0, address].contains(&self.address_at(place)) {
            place = (place + 1) % PLACES;
        }
        if self.places[place] == 0 {
            self.used += 1;
            self.places[place] = self.used as u16;
        }
        self.pieces[usize::from(self.places[place]) - 1] = piece;
    }

    fn remove(&mut self, address: usize) {
        let Some(gap) = self.place(address) else {
            return;
        };
        let index = usize::from(self.places[gap]) - 1;
        self.close(gap);
        self.used -= 1;
        if index < self.used {
            let last = self.pieces[self.used];
            if let Some(place) = self.place(last.address) {
                self.places[place] = index as u16 + 1;
            }
            self.pieces[index] = last;
        }
    }

    /// What stands behind a place that becomes free moves up, so that every search still ends at a gap.
    fn close(&mut self, mut gap: usize) {
        let mut place = (gap + 1) % PLACES;
        while self.places[place] != 0 {
            let from_home = place.wrapping_sub(Table::home(self.address_at(place))) % PLACES;
            if from_home >= place.wrapping_sub(gap) % PLACES {
                self.places[gap] = self.places[place];
                gap = place;
            }
            place = (place + 1) % PLACES;
        }
        self.places[gap] = 0;
    }
}

fn begun(pointer: *mut u8, layout: Layout) -> *mut u8 {
    match WATCHING.load(Ordering::Relaxed) {
        0 => {}
        PIECES if !pointer.is_null() => TABLE.with(|table| table.insert(pointer.addr(), layout)),
        _ => grown(pointer, layout),
    }
    pointer
}

fn ended(pointer: *mut u8, layout: Layout) {
    super::places::forget(pointer.addr(), layout.size());
    match WATCHING.load(Ordering::Relaxed) {
        0 => {}
        PIECES => TABLE.with(|table| table.remove(pointer.addr())),
        _ => shrunk(pointer, layout),
    }
}

// Apart, so that the usual way leaves no more on a stack, which may be looked at, than it must.
#[cold]
#[inline(never)]
fn grown(pointer: *mut u8, layout: Layout) {
    if !pointer.is_null() {
        if is_watched(PIECES) {
            TABLE.with(|table| table.insert(pointer.addr(), layout));
        }
        growth::add(layout.size());
    }
}

#[cold]
#[inline(never)]
fn shrunk(pointer: *mut u8, layout: Layout) {
    if is_watched(PIECES) {
        TABLE.with(|table| table.remove(pointer.addr()));
    }
    growth::take(layout.size());
}

// SAFETY: All is done by the system's allocator; the table only takes notes.
unsafe impl GlobalAlloc for Watched {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        if let Some(piece) = arena::alloc(layout) {
            return begun(piece.as_ptr(), layout);
        }
        // SAFETY: The caller's promises are passed on, here and below.
        begun(unsafe { System.alloc(layout) }, layout)
    }

    unsafe fn alloc_zeroed(&self, layout: Layout) -> *mut u8 {
        if let Some(piece) = arena::alloc(layout) {
            // What is handed out was never written to, or wiped.
            return begun(piece.as_ptr(), layout);
        }
        // SAFETY: See `alloc`.
        begun(unsafe { System.alloc_zeroed(layout) }, layout)
    }

    unsafe fn dealloc(&self, pointer: *mut u8, layout: Layout) {
        ended(pointer, layout);
        if arena::has(pointer) {
            return arena::dealloc(pointer, layout);
        }
        // SAFETY: See `alloc`.
        unsafe { System.dealloc(pointer, layout) }
    }

    unsafe fn realloc(&self, pointer: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        if arena::has(pointer) {
            // SAFETY: The caller promises what a new piece and the end of the old one need.
            return unsafe { self.move_within(pointer, layout, size) };
        }
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

impl Watched {
    /// What lies in an arena gets a new place.
    unsafe fn move_within(&self, pointer: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        let Ok(larger) = Layout::from_size_align(size, layout.align()) else {
            return std::ptr::null_mut();
        };
        // SAFETY: The size isn't 0, as the caller promises.
        let moved = unsafe { self.alloc(larger) };
        if !moved.is_null() {
            // SAFETY: Both are as large as that, and the new one is nobody's yet.
            unsafe { moved.copy_from_nonoverlapping(pointer, size.min(layout.size())) };
            // SAFETY: The caller gives the old one up.
            unsafe { self.dealloc(pointer, layout) };
        }
        moved
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pieces_come_and_go() {
        let mut table = Box::new(Table {
            pieces: [NONE; MOST],
            used: 0,
            places: [0; PLACES],
        });
        let layout = |size| Layout::from_size_align(size, 8).unwrap();
        // Addresses that are often each other's neighbours.
        let address = |n: usize| 16 * (1 + n * 7 % 4_000);
        for round in 0..3 {
            for n in 0..4_000 {
                table.insert(address(n), layout(n + 1));
            }
            for n in (round..4_000).step_by(3) {
                table.remove(address(n));
            }
            for n in 0..4_000 {
                let place = table.place(address(n));
                let size =
                    place.map(|place| table.pieces[usize::from(table.places[place]) - 1].size);
                assert_eq!(size, (n % 3 != round).then_some(n + 1), "{round} {n}");
            }
            let left = (0..4_000).filter(|n| n % 3 != round).count();
            assert_eq!(table.used, left);
            assert_eq!(table.place(0), None, "nothing begins at a null pointer");
        }
    }
}
