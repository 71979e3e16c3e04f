//! A run as a message-sequence chart: lanes of threads, rows of moments, arrows of messages. Pure.

mod canvas;
mod channel;
mod columns;
mod glyphs;
pub(crate) mod json;
pub mod label;
pub mod lanes;
mod layout;
mod legend;
mod lines;
mod marks;
pub mod page;
#[cfg(test)]
mod random;
pub mod scene;
mod shape;
pub mod svg;
pub mod text;
mod visible;
mod xml;

pub use channel::Channel;
pub use glyphs::Glyphs;
pub use lanes::{Names, ordinal};
pub use scene::{Arrow, Lane, Mark, Row, Scene};
pub use visible::visible;
pub use xml::escape;
