//! All that a person reads. The only room that words things, but for requirements' names, the one
//! line that an error says of itself, and clap's help.
//!
//! Texts hold ANSI styles; whoever prints them does so through `anstream`, which takes them out
//! where no terminal wants them or `NO_COLOR` is set.

mod again;
mod checklist;
mod computing;
mod diff;
mod doing;
pub mod editor;
mod excerpt;
mod explanation;
pub mod explore;
mod given;
mod help;
mod hints;
mod overview;
mod paint;
pub mod picture;
mod plain;
pub mod predict;
mod receipt;
mod reset;
mod run;
mod rustc;
mod slip;
mod text;
mod trouble;
pub mod watch;
pub mod why;
mod width;

pub use again::{again, explored, quoted, set_called};
pub use checklist::checklist;
pub use computing::computing;
pub use doing::{doing, exploring, first_order, looking};
pub use explanation::{Advice, Told, explanation, heading, in_short, told, verdict};
pub use given::given;
pub use help::help;
pub use hints::{
    all_hints, fitting_hints, general_hints, hint, hint_by_key, hint_called, hint_of_start,
    no_such_hint,
};
pub use overview::{
    LABEL, Progress, chapter, current, how_far, label, pointed_at, row, summary, welcome,
    width_of_labels,
};
pub use plain::plainly;
pub use receipt::{USE_OF_RECEIPT, own_run, replayed};
pub use reset::{no_reset_of_files, reset};
pub use run::{ended, how_it_ended, still_runs};
pub use rustc::compiler;
pub use slip::*;
pub use text::title;
pub use trouble::{INTERRUPTED, not_explored, not_run, not_there, trouble, trouble_with_course};
pub use width::set_width;
