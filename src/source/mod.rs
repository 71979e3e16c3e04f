//! A text: read, its words and signs, what is put round it, and what its words tell. The only room that looks at
//! the words of a program.

mod bound;
mod branch;
pub(crate) mod call;
mod discriminants;
mod fault;
mod first_word;
mod foreign;
mod idle;
mod keeping;
pub mod lines;
mod looping;
mod others;
mod pieces;
mod places;
mod read;
mod stacks;
mod statics;
mod text;
mod together;
pub mod tokens;
mod wakes;

pub use bound::{Variables, second_of_pair};
pub use branch::branch;
pub use call::{Call, Divided, Function, all as all_calls, answer};
pub use fault::{Fault, FaultKind};
pub use idle::{Lazy, first_spawn, lazy};
pub use keeping::{Keeping, keeping};
pub use pieces::{Piece, PieceKind, pieces};
pub use read::read;
pub use text::ObservedText;
pub use wakes::wakes;

pub(crate) use discriminants::first_that_may_be_letters;
pub(crate) use first_word::{that_keeps, that_promises};
pub(crate) use foreign::{OWN_ALLOCATOR, foreign_code};
pub(crate) use others::{line_of, may_have_others, reads_clocks};
pub(crate) use places::Places;
pub(crate) use statics::{first_that_keeps_state, may_hide_state};
pub(crate) use together::{fits, keeps_to_itself, module_name, modules, one_of_all};
