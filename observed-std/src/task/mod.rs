//! `std::task`, whose `Wake` is one of our `Arc`'s.

pub use std::task::*;

#[cfg(follows_arc)]
mod wake;

#[cfg(follows_arc)]
pub use wake::Wake;
