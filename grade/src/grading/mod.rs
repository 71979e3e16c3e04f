//! A class graded: what is known already, what there is to do, and what becomes of each text.

mod batch;
mod bound;
mod plan;
mod progress;
mod rows;
mod store;
mod ungraded;
mod work;

pub use plan::{Plan, Text};
pub use rows::grade;
pub use store::Store;
pub use work::Room;
