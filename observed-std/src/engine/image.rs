//! Where the executable lies in memory, and so its statics.

use std::ops::Range;

/// Whether a `static` of the program lies at this address.
pub fn is_static(address: usize) -> bool {
    image().contains(&address)
}

/// What the system says of the executable itself: we may lie in a library of our own.
#[cfg(all(target_os = "linux", target_pointer_width = "64"))]
fn image() -> Range<usize> {
    static IMAGE: std::sync::OnceLock<Range<usize>> = std::sync::OnceLock::new();
    let whole = || {
        let loaded = || segments(|_| true);
        let begin = loaded().map(|range| range.start).min().unwrap_or_default();
        begin..loaded().map(|range| range.end).max().unwrap_or_default()
    };
    IMAGE.get_or_init(whole).clone()
}

/// The flags of what can only be read.
#[cfg(all(target_os = "linux", target_pointer_width = "64"))]
pub const READ_ONLY: u32 = 4;

/// A program header of an ELF file, as the system keeps it in memory.
#[cfg(all(target_os = "linux", target_pointer_width = "64"))]
#[repr(C)]
struct Header {
    kind: u32,
    flags: u32,
    _offset: u64,
    address: u64,
    _physical: u64,
    _size_in_file: u64,
    size: u64,
    _align: u64,
}

/// Where the parts of the executable lie that have such flags; nowhere, if the system doesn't say.
#[cfg(all(target_os = "linux", target_pointer_width = "64"))]
pub fn segments(wanted: impl Fn(u32) -> bool) -> impl Iterator<Item = Range<usize>> {
    const LOADED: u32 = 1;
    const HEADERS: u32 = 6;
    const ADDRESS_OF_HEADERS: u64 = 3;
    const SIZE_OF_A_HEADER: u64 = 4;
    const NUMBER_OF_HEADERS: u64 = 5;
    unsafe extern "C" {
        safe fn getauxval(kind: u64) -> u64;
    }
    let first = getauxval(ADDRESS_OF_HEADERS) as usize;
    let is_known = first != 0 && getauxval(SIZE_OF_A_HEADER) as usize == size_of::<Header>();
    let count = if is_known {
        getauxval(NUMBER_OF_HEADERS) as usize
    } else {
        0
    };
    let first_header = std::ptr::with_exposed_provenance::<Header>(first);
    let headers: &[Header] = match count {
        0 => &[],
        // SAFETY: The system says that so many headers of this size are there, and they stay.
        _ => unsafe { std::slice::from_raw_parts(first_header, count) },
    };
    let own = headers.iter().find(|header| header.kind == HEADERS);
    let base = own.map(|own| first.wrapping_sub(own.address as usize));
    headers.iter().filter_map(move |header| {
        let start = base?.wrapping_add(header.address as usize);
        let is_wanted = header.kind == LOADED && wanted(header.flags);
        is_wanted.then(|| start..start + header.size as usize)
    })
}

#[cfg(all(
    unix,
    not(target_vendor = "apple"),
    not(all(target_os = "linux", target_pointer_width = "64"))
))]
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
