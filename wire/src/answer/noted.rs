//! What a run notes of inputs that a schedule doesn't tell: when a comparison of times comes out another way, and what
//! is the same in every run although it needn't be.

use crate::bytes::{Broken, Reader, put};
use crate::operation::Site;

/// A comparison comes out one way before so many nanoseconds after an earlier reading of the clock, and another way
/// from then on.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, PartialOrd, Ord)]
pub struct Threshold {
    /// Where the clock was read first.
    pub base: Site,
    /// Where it was read later.
    pub late: Site,
    /// At least 1.
    pub after: u64,
}

/// Something that the program looked at and that is the same in every run.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, PartialOrd, Ord)]
#[repr(u8)]
pub enum Given {
    /// How much time passed, where that is used as a number.
    Elapsed,
    /// How much time passed, where more than two readings of the clock are compared with one another.
    Entangled,
    /// Memory that is seen in the same order by all, where the program asks for less.
    Orderings,
    /// The date.
    Date,
    /// How many threads run at a time.
    Parallelism,
    /// The environment.
    Environment,
    /// The program's arguments and its own path.
    Arguments,
    /// The number of the process.
    Process,
    /// The numbers of threads.
    Threads,
    /// What is asked of the operating system past std's own functions.
    Calls,
    /// Where values lie in memory.
    Addresses,
}

impl Given {
    /// All of them, in the order of their numbers.
    pub const ALL: [Given; 11] = [
        Given::Elapsed,
        Given::Entangled,
        Given::Orderings,
        Given::Date,
        Given::Parallelism,
        Given::Environment,
        Given::Arguments,
        Given::Process,
        Given::Threads,
        Given::Calls,
        Given::Addresses,
    ];

    /// Whether it is no input, but takes other values in one and the same place too: then nothing is proven.
    pub fn leaves_open(self) -> bool {
        matches!(
            self,
            Given::Elapsed | Given::Entangled | Given::Orderings | Given::Addresses
        )
    }
}

fn put_site(out: &mut Vec<u8>, site: Site) {
    put(out, site.line.into());
    put(out, site.column.into());
}

pub(super) fn site(from: &mut Reader) -> Result<Site, Broken> {
    let (line, column) = (from.u32()?, from.u32()?);
    Ok(Site { line, column })
}

/// Appends thresholds.
pub fn put_thresholds(out: &mut Vec<u8>, thresholds: &[Threshold]) {
    put(out, thresholds.len() as u64);
    for threshold in thresholds {
        put_site(out, threshold.base);
        put_site(out, threshold.late);
        put(out, threshold.after);
    }
}

/// Reads thresholds; what `into` held is gone.
pub fn read_thresholds(from: &mut Reader, into: &mut Vec<Threshold>) -> Result<(), Broken> {
    into.clear();
    for _ in 0..from.count()? {
        let (base, late) = (site(from)?, site(from)?);
        let after = from.number()?;
        into.push(Threshold { base, late, after });
    }
    Ok(())
}

/// Appends what is given, with the place of the first look.
pub fn put_given(out: &mut Vec<u8>, given: &[(Given, Site)]) {
    put(out, given.len() as u64);
    for (what, site) in given {
        out.push(*what as u8);
        put_site(out, *site);
    }
}

/// Reads what is given.
pub fn read_given(from: &mut Reader) -> Result<Vec<(Given, Site)>, Broken> {
    (0..from.count()?)
        .map(|_| {
            let what = *Given::ALL.get(usize::from(from.byte()?)).ok_or(Broken)?;
            Ok((what, site(from)?))
        })
        .collect()
}
