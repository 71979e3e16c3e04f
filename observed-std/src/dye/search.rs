//! Texts inside a value whose type is unknown. No pointer is followed but one that is sure to be a text's, and nothing
//! else is changed.

use super::constants;
use super::stain::Stain;
use super::text::change_bytes;
use crate::engine::allocations;
use crate::engine::wire::Shade;

const WORD: usize = size_of::<usize>();

/// Changes the texts inside; each word that is no part of one is left.
///
/// # Safety
/// So many bytes there are a value that nobody else refers into.
pub unsafe fn search(value: *mut u8, size: usize, shade: Shade) -> Stain {
    if size == 0 {
        return Stain::EMPTY;
    }
    if !value.addr().is_multiple_of(WORD) {
        return Stain::LEFT;
    }
    let (words, count) = (value.cast::<usize>(), size / WORD);
    let mut stain = Stain {
        changed: false,
        left: !size.is_multiple_of(WORD),
    };
    let mut at = 0;
    while at < count {
        // SAFETY: There are so many words from here on.
        let used = unsafe { change_text(words.add(at), count - at, shade) };
        stain = stain.and(if used > 0 { Stain::WHOLE } else { Stain::LEFT });
        at += used.max(1);
    }
    stain
}

/// Changes the text whose words these are, if they are one's: says how many they are.
///
/// # Safety
/// There are so many words, and nobody else refers into them.
unsafe fn change_text(words: *mut usize, count: usize, shade: Shade) -> usize {
    // SAFETY: Both look at the words that there are.
    unsafe {
        if count >= 3 && change_string(words, shade) {
            3
        } else if count >= 2 && change_constant(words, shade) {
            2
        } else {
            0
        }
    }
}

/// # Safety
/// There are three words. Padding among them may never have been written; a volatile look gives some number for it.
unsafe fn change_string(words: *mut usize, shade: Shade) -> bool {
    let Some(order) = order_in_string() else {
        return false;
    };
    // SAFETY: There are three words.
    let [capacity, pointer, length] = order.map(|at| unsafe { words.add(at).read_volatile() });
    let owns = |layout: std::alloc::Layout| (layout.size(), layout.align()) == (capacity, 1);
    let is_whole = (1..=capacity).contains(&length) && allocations::find(pointer).is_some_and(owns);
    if !is_whole {
        return false;
    }
    let start = std::ptr::with_exposed_provenance_mut::<u8>(pointer);
    // SAFETY: A piece of memory in use has just the size of the text's capacity, and the text was written.
    let bytes = unsafe { std::slice::from_raw_parts_mut(start, length) };
    let Ok(text) = std::str::from_utf8(bytes) else {
        return false;
    };
    let half = text.ceil_char_boundary(length.div_ceil(2));
    let changed = change_bytes(bytes, shade);
    if changed && is_shorter(shade) {
        // SAFETY: There are three words, and this one says how many of the bytes are the text's.
        unsafe { words.add(order[2]).write(half) };
    }
    changed
}

/// # Safety
/// There are two words.
unsafe fn change_constant(words: *mut usize, shade: Shade) -> bool {
    // SAFETY: There are two words.
    let [pointer, length] = [0, 1].map(|at| unsafe { words.add(at).read_volatile() });
    let Some(changed) = constants::changed(pointer, length, shade) else {
        return false;
    };
    // SAFETY: As above. The new text is of the same length and stays for ever.
    unsafe {
        words.write(changed.expose_provenance());
        if is_shorter(shade) {
            words.add(1).write(length.div_ceil(2));
        }
    }
    true
}

/// A text of an unknown owner never becomes empty, lest its length be a number that can't be 0.
fn is_shorter(shade: Shade) -> bool {
    matches!(shade, Shade::Less | Shade::Nothing)
}

/// Which words of a `String` are its capacity, pointer and length.
fn order_in_string() -> Option<[usize; 3]> {
    const { assert!(size_of::<String>() == 3 * WORD) };
    let mut probe = String::with_capacity(1_000);
    probe.push_str("probe");
    // SAFETY: A `String` is three words.
    let words = unsafe { *(&raw const probe).cast::<[usize; 3]>() };
    let place = |part| words.iter().position(|word| *word == part);
    let parts = [probe.capacity(), probe.as_ptr().addr(), probe.len()];
    Some([place(parts[0])?, place(parts[1])?, place(parts[2])?])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_words_of_a_string_are_all_there() {
        let mut order = order_in_string().unwrap();
        order.sort_unstable();
        assert_eq!(order, [0, 1, 2]);
    }
}
