//! Which line made memory grow the most, of what was told as it grew.

use super::limits::LIMITS;
use crate::trace::{Site, Spot};
use std::collections::BTreeMap;

/// What was taken up to here may be what the program needs.
const FROM: u64 = LIMITS.memory / 2;

/// By how much memory grew, and where.
#[derive(Default)]
pub(super) struct Grown {
    /// How much there was when it was told last.
    before: u64,
    by: BTreeMap<Site, (Spot, u64)>,
    last: Option<Spot>,
}

impl Grown {
    /// Takes in that there are so many bytes now, after what was allocated at this spot.
    pub fn add(&mut self, spot: Option<Spot>, bytes: u64) {
        // How far it comes beyond the limit until it is ended hangs on the time that this takes.
        let more = bytes
            .min(LIMITS.memory)
            .saturating_sub(self.before.max(FROM));
        self.before = bytes;
        if let Some(spot) = spot {
            self.by.entry(spot.site).or_insert((spot, 0)).1 += more;
        }
        self.last = spot.or(self.last);
    }

    /// Where it grew the most. Of several that take about as much it is the first in the text, so that
    /// it's no matter by which the limit is met.
    pub fn most(&self) -> Option<Spot> {
        let most = self.by.values().map(|(_, bytes)| *bytes).max()?;
        let many = |(_, bytes): &&(Spot, u64)| 4 * bytes > 3 * most;
        let first = self.by.values().find(many).map(|(spot, _)| *spot);
        first.or(self.last)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::trace::Doing;

    /// The line that is found after these were told: line and MiB.
    fn most(told: &[(u32, u64)]) -> Option<u32> {
        let mut grown = Grown::default();
        for (line, mib) in told {
            let site = Site {
                line: *line,
                column: 1,
            };
            let (thread, doing) = (0, Doing::Growth);
            let spot = (*line > 0).then_some(Spot {
                thread,
                site,
                doing,
            });
            grown.add(spot, mib << 20);
        }
        grown.most().map(|spot| spot.site.line)
    }

    #[test]
    fn the_line_counts_that_took_most_of_the_second_half() {
        assert_eq!(most(&[(3, 300), (5, 350), (4, 360), (5, 512)]), Some(5));
        assert_eq!(most(&[(3, 32), (3, 128), (7, 512)]), Some(7));
    }

    #[test]
    fn of_several_that_took_as_much_it_is_the_first() {
        assert_eq!(most(&[(9, 300), (8, 350), (9, 400), (8, 430)]), Some(8));
        assert_eq!(most(&[(8, 300), (9, 350), (8, 400), (9, 430)]), Some(8));
    }

    #[test]
    fn what_is_taken_beyond_the_limit_is_no_matter() {
        let told = [(4, 256), (5, 384), (4, 512), (5, 768)];
        assert_eq!(most(&told[..3]), Some(4));
        assert_eq!(most(&told), Some(4));
    }

    #[test]
    fn a_program_that_came_not_so_far_was_seen_where_it_was_last() {
        assert_eq!(most(&[(3, 32), (4, 64), (0, 96)]), Some(4));
        assert_eq!(most(&[(0, 32)]), None);
        assert_eq!(most(&[]), None);
    }
}
