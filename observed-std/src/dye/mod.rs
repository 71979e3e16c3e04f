//! The dye: the content of one message in flight is made another, so that the grader sees whether the output depends on
//! it. Only address, size and the name of the type are known.
//!
//! What is known by its name becomes another value of its type. `Box`, `Vec`, arrays and tuples are opened by their
//! names, since it's known what they own. Inside any other type only texts are found (see [`search`]); numbers and what
//! stands behind pointers stay, and then the content counts as changed in part.

mod constants;
mod job;
mod named;
mod number;
mod search;
mod stain;
mod text;
mod tuple;
mod value;

pub use stain::Stain;
pub use text::of_program;

use crate::engine::allocations;
use crate::engine::wire::Shade;
use named::named;

/// Changes a message.
///
/// # Safety
/// The message is a value of the type of this name and size, and nobody else refers into it.
pub unsafe fn dye_message(
    message: *mut (),
    name: &str,
    size: usize,
    shade: Shade,
    known_only: bool,
) -> Stain {
    let dyer = Dyer { shade, known_only };
    // SAFETY: The caller says so.
    unsafe { dyer.dye(message.cast(), name, size) }
}

struct Dyer {
    shade: Shade,
    known_only: bool,
}

impl Dyer {
    /// # Safety
    /// As for [`dye_message`], for this and all the following.
    unsafe fn dye(&self, value: *mut u8, name: &str, size: usize) -> Stain {
        // SAFETY: Each is for the type of the name, which tells what such a value owns.
        unsafe {
            if size == 0 {
                Stain::EMPTY
            } else if let Some(known) = named(name).filter(|known| known.size == size) {
                (known.dye)(value, self.shade)
            } else if let Some((parts, _)) = tuple::parts(name).filter(|(_, whole)| *whole == size)
            {
                let dye = |(offset, part): (usize, named::Named)| {
                    (part.dye)(value.add(offset), self.shade)
                };
                parts.into_iter().map(dye).collect()
            } else if let Some((element, count)) = array(name) {
                self.dye_all(value, element, size.checked_div(count).unwrap_or(0), count)
            } else if let Some(inner) = within(name, "alloc::boxed::Box") {
                self.dye_boxed(value, inner, size)
            } else if let Some(element) = within(name, "alloc::vec::Vec") {
                self.dye_elements(value, element, size)
            } else if self.known_only {
                Stain::LEFT
            } else {
                search::search(value, size, self.shade)
            }
        }
    }

    /// Values one behind the other, of this size each.
    unsafe fn dye_all(&self, first: *mut u8, name: &str, size: usize, count: usize) -> Stain {
        // SAFETY: So many are there.
        let dye = |at: usize| unsafe { self.dye(first.add(at * size), name, size) };
        (0..count).map(dye).collect()
    }

    /// What a `Box` owns, unless its pointer has a second half.
    unsafe fn dye_boxed(&self, value: *mut u8, inner: &str, size: usize) -> Stain {
        if size != size_of::<Box<u8>>() {
            return Stain::LEFT;
        }
        // SAFETY: A thin `Box` is a pointer.
        let content = unsafe { *value.cast::<*mut u8>() };
        match allocations::find(content.addr()) {
            // SAFETY: The box owns what it points to, which is of the size that was asked for.
            Some(layout) => unsafe { self.dye(content, inner, layout.size()) },
            None => Stain::LEFT,
        }
    }

    /// The elements of a `Vec`. Its own parts lie as in any `Vec`, since they don't depend on the elements.
    unsafe fn dye_elements(&self, value: *mut u8, element: &str, size: usize) -> Stain {
        if size != size_of::<Vec<u8>>() {
            return Stain::LEFT;
        }
        // SAFETY: Only the three parts are looked at.
        let parts = unsafe { &*value.cast::<Vec<u8>>() };
        let (first, length, capacity) = (parts.as_ptr().cast_mut(), parts.len(), parts.capacity());
        match allocations::find(first.addr()) {
            Some(layout) if length > 0 && layout.size().is_multiple_of(capacity) => {
                let size = layout.size() / capacity;
                // SAFETY: The vector owns its elements.
                unsafe { self.dye_all(first, element, size, length) }
            }
            _ => Stain::LEFT,
        }
    }
}

/// The argument of this generic type, if it's the one.
fn within<'n>(name: &'n str, generic: &str) -> Option<&'n str> {
    name.strip_prefix(generic)?
        .strip_prefix('<')?
        .strip_suffix('>')
}

/// The element's name and the length of an array.
fn array(name: &str) -> Option<(&str, usize)> {
    let (element, length) = name
        .strip_prefix('[')?
        .strip_suffix(']')?
        .rsplit_once("; ")?;
    Some((element, length.parse().ok()?))
}
