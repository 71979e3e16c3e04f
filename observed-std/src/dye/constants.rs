//! Texts that are part of the program: `&'static str` inside other values.

use super::text::change_bytes;
use crate::engine::wire::Shade;
use std::alloc::{Layout, alloc};
use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::{Mutex, OnceLock, PoisonError};

/// Longer texts are left alone.
const LONGEST: usize = 1 << 16;
/// What lies behind a text is copied too, lest it be no text but the beginning of a larger constant.
const BEHIND: usize = 1 << 12;
/// A copy lies as its original does within so many bytes.
const ALIGN: usize = 64;

/// Another text of the same length, if there is one in the program's constants at this address. The same change of the
/// same text is the same memory.
pub fn changed(address: usize, length: usize, shade: Shade) -> Option<*const u8> {
    static CHANGED: Mutex<BTreeMap<(usize, usize, u8), usize>> = Mutex::new(BTreeMap::new());
    let inside = |range: &&Range<usize>| {
        range.contains(&address) && length <= (range.end - address).min(LONGEST)
    };
    let range = constants().iter().find(inside)?;
    let mut known = CHANGED.lock().unwrap_or_else(PoisonError::into_inner);
    let key = (address, length, shade as u8);
    let copy = match known.get(&key) {
        Some(copy) => *copy,
        None => {
            let size = (length + BEHIND).min(range.end - address);
            // SAFETY: So much of the program's constants lies there.
            let original = unsafe { constant(address, size) };
            let copy = copy_changed(original, length, shade)?;
            known.insert(key, copy);
            copy
        }
    };
    Some(std::ptr::with_exposed_provenance(copy))
}

/// # Safety
/// So many bytes of the program's constants lie there.
unsafe fn constant(address: usize, size: usize) -> &'static [u8] {
    // SAFETY: The caller says so, and constants stay as they are.
    unsafe { std::slice::from_raw_parts(std::ptr::with_exposed_provenance(address), size) }
}

/// The address of a copy whose first `length` bytes, which must be a text, are changed.
fn copy_changed(original: &[u8], length: usize, shade: Shade) -> Option<usize> {
    std::str::from_utf8(&original[..length]).ok()?;
    let shift = original.as_ptr().addr() % ALIGN;
    let layout = Layout::from_size_align(shift + original.len(), ALIGN).ok()?;
    let mut copy = original.to_vec();
    if !change_bytes(&mut copy[..length], shade) {
        return None;
    }
    // SAFETY: The layout isn't empty, since the text isn't; what is written fits into it.
    unsafe {
        let start = alloc(layout);
        if start.is_null() {
            return None;
        }
        let start = start.add(shift);
        start.copy_from_nonoverlapping(copy.as_ptr(), copy.len());
        Some(start.expose_provenance())
    }
}

/// The parts of the program's memory that can only be read, and never could be written or run.
fn constants() -> &'static [Range<usize>] {
    static CONSTANTS: OnceLock<Vec<Range<usize>>> = OnceLock::new();
    CONSTANTS.get_or_init(system::constants)
}

#[cfg(all(target_os = "linux", target_pointer_width = "64"))]
mod system {
    use crate::engine::image::{READ_ONLY, segments};
    use std::ops::Range;

    pub fn constants() -> Vec<Range<usize>> {
        segments(|flags| flags == READ_ONLY).collect()
    }
}

#[cfg(not(all(target_os = "linux", target_pointer_width = "64")))]
mod system {
    /// Not known here: such texts are left alone.
    pub fn constants() -> Vec<std::ops::Range<usize>> {
        Vec::new()
    }
}

#[cfg(test)]
#[cfg(all(target_os = "linux", target_pointer_width = "64"))]
mod tests {
    use super::*;

    #[test]
    fn a_constant_has_one_changed_copy_and_other_memory_none() {
        let text = "hello";
        let changed = |address: *const u8| changed(address.addr(), 5, Shade::Like);
        let copy = changed(text.as_ptr()).unwrap();
        // SAFETY: The copy is as long as the text, and stays.
        let copied = unsafe { std::slice::from_raw_parts(copy, 5) };
        assert_eq!(copied, b"uryyb");
        assert_eq!(changed(text.as_ptr()), Some(copy));
        assert_eq!(changed("world".to_owned().as_ptr()), None);
        assert_eq!(changed(std::ptr::null()), None);
    }
}
