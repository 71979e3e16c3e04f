//! Where the executable lies in memory, and so its statics.

use std::ops::Range;

/// Whether a `static` of the program lies at this address.
pub fn is_static(address: usize) -> bool {
    image().contains(&address)
}

#[cfg(all(unix, not(target_vendor = "apple")))]
fn image() -> Range<usize> {
    // What linkers define in an executable.
    unsafe extern "C" {
        static __executable_start: u8;
        static _end: u8;
    }
    (&raw const __executable_start).addr()..(&raw const _end).addr()
}

#[cfg(target_vendor = "apple")]
fn image() -> Range<usize> {
    unsafe extern "C" {
        static _mh_execute_header: u8;
    }
    const SEGMENT_64: u32 = 0x19;
    let header = &raw const _mh_execute_header;
    // SAFETY: The loader leaves the header and the commands behind it in memory, as `mach_header_64` says.
    let word = |at: usize| unsafe { header.add(at).cast::<u32>().read_unaligned() };
    // SAFETY: As above.
    let long = |at: usize| unsafe { header.add(at).cast::<u64>().read_unaligned() as usize };
    let (mut at, mut begin, mut end) = (32, usize::MAX, 0);
    for _ in 0..word(16) {
        // A page without access stands before the image: it's as large as all that 32 bits reach.
        if word(at) == SEGMENT_64 && word(at + 56) != 0 {
            begin = begin.min(long(at + 24));
            end = end.max(long(at + 24) + long(at + 32));
        }
        at += word(at + 4) as usize;
    }
    header.addr()..header.addr() + end.saturating_sub(begin)
}

#[cfg(windows)]
fn image() -> Range<usize> {
    unsafe extern "C" {
        static __ImageBase: u8;
    }
    let base = &raw const __ImageBase;
    // SAFETY: The loader leaves the headers in memory: where the second begins stands at 0x3c, its field `SizeOfImage`
    // 80 bytes behind that.
    let word = |at: usize| unsafe { base.add(at).cast::<u32>().read_unaligned() as usize };
    base.addr()..base.addr() + word(word(0x3c) + 80)
}
