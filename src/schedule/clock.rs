//! Vector clocks: which steps happened before which.
//!
//! A clock counts, for every thread, how many of its steps happen before (or are) the step it
//! belongs to (Mattern 1989). All clocks of a search lie in one arena, one slot a node of the tree.

/// The clocks of all nodes; every slot is as wide as the most threads seen so far, rounded up.
#[derive(Default)]
pub struct Clocks {
    width: usize,
    counts: Vec<u32>,
}

impl Clocks {
    /// How many threads a clock has room for.
    pub fn width(&self) -> usize {
        self.width
    }

    /// Makes room for `threads` threads in every clock, old ones included.
    pub fn widen(&mut self, threads: usize) {
        if threads <= self.width {
            return;
        }
        let width = threads.next_power_of_two().max(4);
        let slots = self.counts.len().checked_div(self.width).unwrap_or(0);
        let mut counts = vec![0; slots * width];
        for slot in 0..slots {
            let old = &self.counts[slot * self.width..][..self.width];
            counts[slot * width..][..self.width].copy_from_slice(old);
        }
        self.width = width;
        self.counts = counts;
    }

    /// The clock in a slot that was [`put`](Clocks::put).
    pub fn get(&self, slot: u32) -> &[u32] {
        &self.counts[slot as usize * self.width..][..self.width]
    }

    /// Stores a clock of this arena's width.
    pub fn put(&mut self, slot: u32, clock: &[u32]) {
        let start = slot as usize * self.width;
        if self.counts.len() < start + self.width {
            self.counts.resize(start + self.width, 0);
        }
        self.counts[start..start + self.width].copy_from_slice(clock);
    }
}

/// Makes `clock` the least clock that is at least both.
pub fn join(clock: &mut [u32], other: &[u32]) {
    // With many threads most of a search's time is spent here, in a build without optimisation too:
    // so without iterators.
    let length = clock.len().min(other.len());
    let (clock, other) = (&mut clock[..length], &other[..length]);
    let mut at = 0;
    while at < length {
        if clock[at] < other[at] {
            clock[at] = other[at];
        }
        at += 1;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn widening_keeps_what_is_stored() {
        let mut clocks = Clocks::default();
        clocks.widen(3);
        clocks.put(0, &[1, 2, 3, 0]);
        clocks.put(1, &[4, 5, 6, 7]);
        clocks.widen(1000);
        assert_eq!(clocks.width(), 1024);
        assert_eq!(clocks.get(1)[..5], [4, 5, 6, 7, 0]);
        assert_eq!(clocks.get(0)[..5], [1, 2, 3, 0, 0]);
    }

    #[test]
    fn a_join_is_the_greater_of_each_count() {
        let mut clock = [1, 5, 0];
        join(&mut clock, &[2, 4, 0]);
        assert_eq!(clock, [2, 5, 0]);
    }
}
