//! What the grader and an observed program say to each other, and what both must know to mean the same by it: kinds of
//! operations and which of them depend on each other, steps, events, frames.
//!
//! The program's side is the stand-in for std, the grader's side is the explorer. Neither needs more than this of the
//! other, and this needs nothing of either.
//!
//! ```
//! use wire::frame::{Request, split_frame};
//!
//! // What goes in by one side comes out by the other.
//! let asked = Request { seed: 7, ..Request::default() };
//! let (mut frame, mut heard) = (Vec::new(), Request::default());
//! asked.encode(&mut frame);
//! let (body, length) = split_frame(&frame).unwrap().unwrap();
//! heard.decode_into(body).unwrap();
//! assert_eq!((heard.seed, length), (7, frame.len()));
//! ```

pub mod answer;
pub mod bytes;
pub mod dependence;
mod end;
pub mod event;
pub mod frame;
mod framing;
pub mod kind;
mod limits;
pub mod operation;
mod orders;
mod owned;
