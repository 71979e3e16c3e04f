//! The course as a book: a page a chapter, a page a lesson, and how it is begun.
//!
//! Nothing is written twice: what is told of a lesson stands in its shipped program and in `tests/exNN.rs`, what is
//! told of a chapter in `exercises/README.md`, how one begins in `README.md`; verdicts and runs are made by the grader
//! itself.
//!
//! - `prose`: parts of the course's own Markdown, whose links lead to pages of the book
//! - `lesson`: the page of a lesson
//! - `pages`: all pages in their order
//! - `bound`: mdBook makes HTML of them

mod bound;
mod lesson;
mod pages;
mod prose;
mod trouble;

pub use bound::write;
pub use trouble::Trouble;
