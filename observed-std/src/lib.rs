//! A stand-in for std: `rustc --extern std=libobserved_std.rlib program.rs`.
//!
//! It has all of std's face. What waits, can be waited for, or can be seen from outside is replaced: each such
//! operation
//! is announced to the [`engine`], which runs the program's threads one at a time under a schedule that is asked for.
//! `src/` mirrors std's own tree; what isn't here is std's own.

#![cfg_attr(
    follows_arc,
    feature(
        clone_from_ref,
        clone_to_uninit,
        coerce_unsized,
        deref_pure_trait,
        dispatch_from_dyn,
        dropck_eyepatch,
        legacy_receiver_trait,
        pin_coerce_unsized_trait,
        specialization,
        structural_match,
        unsize
    )
)]
#![cfg_attr(follows_arc, allow(incomplete_features))] // What is asked of `specialization` is a marker alone.

pub use std::*;

pub mod alloc;
pub mod any;
pub mod collections;
mod dye;
#[doc(hidden)]
pub mod engine;
pub mod env;
pub mod fs;
pub mod hash;
pub mod hint;
pub mod io;
mod macros;
pub mod mem;
pub mod net;
pub mod os;
pub mod panic;
pub mod prelude;
pub mod process;
mod program;
pub mod sync;
pub mod task;
pub mod thread;
pub mod time;

/// What the text that is put round a learner's program calls.
#[doc(hidden)]
pub mod __rivulets {
    pub use crate::program::{ByResult, ByTermination, Main, start};
}
