//! A run as a message-sequence chart: lanes of threads, rows of moments, arrows of messages. Pure.

pub mod lanes;
pub mod scene;
mod visible;

pub use lanes::names;
pub use scene::{Arrow, Channel, Lane, Mark, Row, Scene};
pub use visible::visible;
