//! A program under all its schedules. Whoever wants that comes in here: lessons, `rivulets explore`, tests and
//! benches.

mod explorer;

pub use explorer::Explorer;
