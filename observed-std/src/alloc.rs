//! `std::alloc`. An allocator of the program's own works for the engine too, so that what it does can't be
//! made operations
//! of a schedule. Nearly all build on `System`, which is marked (as in [`crate::fs`]).

pub use std::alloc::*;

/// std's `System`, as a type.
#[deprecated(note = "rivulets: an allocator of the program's own can't be followed")]
pub type System = std::alloc::System;

/// std's `System`, as a value.
#[allow(non_upper_case_globals)] // It's a unit struct in std.
#[deprecated(note = "rivulets: an allocator of the program's own can't be followed")]
pub const System: std::alloc::System = std::alloc::System;
