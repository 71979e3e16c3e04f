//! Vector clocks: which steps happened before which.
//!
//! A clock counts, for every thread, how many of its steps happen before (or are) the step it
//! belongs to (Mattern 1989). All clocks of a search lie in one arena. A narrow clock costs less
//! than telling whether it is like another; of many threads, a step mostly learns nothing that its
//! thread did not know at its step before, and then the two share one. So a clock that was stored
//! may have an older count of its own thread: that is known from the step itself.

/// Clocks of so many threads have a slot for each node.
const NARROW: usize = 16;

/// The clocks of all nodes; every slot is as wide as the most threads seen so far, rounded up.
#[derive(Default)]
pub struct Clocks {
    width: usize,
    counts: Vec<u32>,
    /// Where clocks are wide, which slot a node's clock is in.
    slots: Vec<u32>,
    /// For each slot, how many nodes share it.
    sharers: Vec<u32>,
    unused: Vec<u32>,
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
        if self.width <= NARROW && width > NARROW {
            self.slots = (0..slots as u32).collect();
            self.sharers = vec![1; slots];
        }
        self.width = width;
        self.counts = counts;
    }

    /// The clock of a node that was [`put`](Clocks::put), but perhaps for the count of its own
    /// thread.
    pub fn get(&self, node: u32) -> &[u32] {
        let slot = if self.width <= NARROW {
            node
        } else {
            self.slots[node as usize]
        };
        &self.counts[slot as usize * self.width..][..self.width]
    }

    /// Stores the clock of a step of `thread`, of this arena's width; `before`: the node of its
    /// thread's step before.
    pub fn put(&mut self, node: u32, thread: u16, clock: &[u32], before: Option<u32>) {
        if self.width <= NARROW {
            return self.write(node, clock);
        }
        let like = |before: &u32| differs_in_own_count_alone(self.get(*before), clock, thread);
        let slot = match before.filter(like) {
            Some(before) => self.slots[before as usize],
            None => self.unused.pop().unwrap_or(self.sharers.len() as u32),
        };
        if self.sharers.len() <= slot as usize {
            self.sharers.push(0);
        }
        if self.sharers[slot as usize] == 0 {
            self.write(slot, clock);
        }
        self.sharers[slot as usize] += 1;
        if self.slots.len() <= node as usize {
            self.slots.resize(node as usize + 1, 0);
        }
        self.slots[node as usize] = slot;
    }

    fn write(&mut self, slot: u32, clock: &[u32]) {
        let start = slot as usize * self.width;
        if self.counts.len() < start + self.width {
            self.counts.resize(start + self.width, 0);
        }
        self.counts[start..start + self.width].copy_from_slice(clock);
    }

    /// The clock of a node that was put is needed no more.
    pub fn release(&mut self, node: u32) {
        if self.width <= NARROW {
            return;
        }
        let slot = self.slots[node as usize];
        self.sharers[slot as usize] -= 1;
        if self.sharers[slot as usize] == 0 {
            self.unused.push(slot);
        }
    }

    /// What the clocks that are needed take.
    pub fn bytes(&self) -> usize {
        self.counts
            .len()
            .saturating_sub(self.unused.len() * self.width)
            * size_of::<u32>()
    }
}

fn differs_in_own_count_alone(one: &[u32], other: &[u32], thread: u16) -> bool {
    let own = thread as usize;
    one[..own] == other[..own] && one[own + 1..] == other[own + 1..]
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
        clocks.put(0, 0, &[1, 2, 3, 0], None);
        clocks.put(1, 1, &[4, 5, 6, 7], None);
        clocks.widen(1000);
        assert_eq!(clocks.width(), 1024);
        assert_eq!(clocks.get(1)[..5], [4, 5, 6, 7, 0]);
        assert_eq!(clocks.get(0)[..5], [1, 2, 3, 0, 0]);
    }

    #[test]
    fn wide_clocks_that_differ_in_their_own_count_alone_are_one() {
        let mut clocks = Clocks::default();
        clocks.widen(100);
        let clock = |own: u32, of_three: u32| {
            let mut clock = vec![0; 128];
            (clock[2], clock[3]) = (own, of_three);
            clock
        };
        clocks.put(1, 2, &clock(1, 0), None);
        clocks.put(2, 2, &clock(2, 0), Some(1));
        clocks.put(3, 2, &clock(3, 7), Some(2));
        assert_eq!(clocks.bytes(), 2 * 128 * 4);
        assert_eq!([1, 2, 3].map(|node| clocks.get(node)[3]), [0, 0, 7]);
        clocks.release(1);
        clocks.release(3);
        assert_eq!((clocks.bytes(), clocks.get(2)[3]), (128 * 4, 0));
        clocks.put(4, 2, &clock(4, 9), Some(2));
        assert_eq!([2, 4].map(|node| clocks.get(node)[3]), [0, 9]);
    }

    #[test]
    fn a_join_is_the_greater_of_each_count() {
        let mut clock = [1, 5, 0];
        join(&mut clock, &[2, 4, 0]);
        assert_eq!(clock, [2, 5, 0]);
    }
}
