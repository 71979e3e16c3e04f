//! An exercise's files: header, order, shipped copy, reset. Knows no compiler and no schedule.
//!
//! An exercise is declared once, by the file `ui-tests/shipped/exNN_title.rs`: its name gives
//! number, order and title, its header the rest. Exercise, solution and lesson are its partners in
//! other folders.

mod catalog;
mod error;
mod header;
mod id;
mod nearest;
mod project;
mod reset;
mod subject;
mod titles;
mod whole;

pub use catalog::{Catalog, Exercise};
pub use error::CatalogError;
pub use header::{Header, HeaderLine, header_lines};
pub use id::{ExerciseId, ParseIdError};
pub use project::{Project, Stands};
pub use reset::{Reset, ResetError, reset};
pub use subject::{Subject, Whose};
pub use titles::{nearest_title, titles};
pub use whole::write_whole;
