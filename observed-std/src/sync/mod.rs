//! `std::sync`, with what waits or can be waited for replaced.

pub use std::sync::*;

pub mod mpsc;
