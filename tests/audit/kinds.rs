//! What generated programs are about, and what their threads may do: a line of Rust each, with about
//! how many operations it makes to others' eyes.
//!
//! `#V` stands for a number that no other statement of the program has, `#N` for the bound of a
//! loop.

use crate::ends::{DROPPED, ENDLESS, HANDLES, OWNERS, PANICS, PIECES};
use crate::inputs::{CLOCK, HASHES, WEAK};
use crate::statement::{SUBJECTS, Statement};
use crate::waiting::{HELPERS, LOOPS, NESTED, POLLS, SHARED};

/// Kinds of which it is known that explore claims more than it sees, with the reason; no program of
/// the common set has them. Empty, if all is well.
pub const NOT_YET: &[(&str, &str)] = &[];

/// The same of statements, by a part of theirs.
pub const NOT_YET_STATEMENTS: &[(&str, &str)] = &[];

/// A kind of programs.
pub struct Kind {
    pub name: &'static str,
    /// What main does first.
    pub setup: &'static str,
    /// What any thread may do with what all share.
    pub any: &'static [Statement],
    /// What main may do too.
    pub main: &'static [Statement],
    /// What one with a sender `tx` may do.
    pub sending: &'static [Statement],
    /// What the owner of the receiver `rx` may do.
    pub receiving: &'static [Statement],
    /// What a thread may do last, since it gives something away.
    pub last: &'static [Statement],
}

/// Nothing, to be filled in.
pub const NONE: Kind = Kind {
    name: "",
    setup: "",
    any: &[],
    main: &[],
    sending: &[],
    receiving: &[],
    last: &[],
};

const fn subject(name: &'static str, number: usize) -> Kind {
    Kind {
        name,
        any: SUBJECTS[number].any,
        main: SUBJECTS[number].main,
        ..NONE
    }
}

/// All kinds that say what threads do with what they share.
pub const KINDS: &[Kind] = &[
    LOOPS,
    HELPERS,
    POLLS,
    HASHES,
    CLOCK,
    PIECES,
    PANICS,
    HANDLES,
    DROPPED,
    OWNERS,
    WEAK,
    subject("mutexes", 0),
    subject("rwlocks", 1),
    subject("condvars", 2),
    subject("atomics", 3),
    subject("parking", 4),
    subject("barriers", 5),
    subject("cells", 6),
    subject("prints", 7),
    subject("time", 8),
    subject("threads", 9),
];

/// Kinds that are a way of passing messages; a program has one of these at most.
pub const WAYS: &[Kind] = &[NESTED, SHARED, ENDLESS];

/// The kind of plain channels, in all their sizes.
pub const CHANNELS: &str = "channels";

/// The names of all kinds.
pub fn names() -> impl Iterator<Item = &'static str> {
    let all = KINDS.iter().chain(WAYS);
    all.map(|kind| kind.name).chain([CHANNELS])
}
