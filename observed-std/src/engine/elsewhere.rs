//! Values in other places, to find out whether anything hangs on their addresses.

use std::alloc::{Layout, alloc, dealloc};
use std::hint::black_box;

/// Small allocations have their sizes in steps of these.
const STEP: usize = 16;
const MOST: usize = 1024;
const PAGE: usize = 4096;
/// A block of this size has pages of its own.
const LARGE: usize = 1 << 20;
/// An allocator keeps up to so many small blocks that were given back, the last on top.
const KEPT: usize = 7;

/// Lays out what is allocated from now on in another way. Layouts: 1 hands out small blocks downwards, 2 upwards,
/// 3 behind what is never given back. In all of them larger ones lie some pages further on.
pub fn lay_out(layout: u32) {
    let layout = layout as usize;
    // So that neither a page's number nor a place within it stays what it was; nor a stack's, which lies where large
    // blocks do.
    leak(layout * PAGE + (2 * layout + 1) * STEP);
    leak(LARGE + 3 * layout * PAGE);
    for size in (STEP..=MOST).step_by(STEP).map(|size| size - 8) {
        let mut blocks: Vec<*mut u8> = (0..KEPT).map(|_| block(size)).collect();
        blocks.sort_unstable();
        match layout {
            1 => {}
            2 => blocks.reverse(),
            _ => blocks.clear(),
        }
        for block in blocks {
            // SAFETY: Allocated above by this layout, and nobody else knows it.
            unsafe { dealloc(block, of(size)) };
        }
    }
}

fn of(size: usize) -> Layout {
    // SAFETY: 8 is a power of two, and sizes are small.
    unsafe { Layout::from_size_align_unchecked(size, 8) }
}

fn block(size: usize) -> *mut u8 {
    // SAFETY: The size isn't 0.
    black_box(unsafe { alloc(of(size)) })
}

fn leak(size: usize) {
    block(size);
}

/// Runs `then` further down on the stack, by a layout's number of frames.
#[inline(never)]
pub fn below(layout: u32, then: impl FnOnce()) {
    deeper(layout, &mut Some(then));
}

#[inline(never)]
fn deeper(frames: u32, then: &mut Option<impl FnOnce()>) {
    let room = black_box([0_u8; 5 * STEP]);
    if frames > 0 {
        deeper(frames - 1, then);
    } else if let Some(then) = then.take() {
        then();
    }
    black_box(&room);
}
