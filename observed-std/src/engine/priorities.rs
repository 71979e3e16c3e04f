//! Random numbers and the threads' priorities, as a run goes on by them.

#[derive(Default)]
pub struct PolicyState {
    random: u64,
    pub last: usize,
    pub priorities: Vec<u64>,
    /// At which steps the running thread's priority falls.
    pub changes: Vec<u64>,
}

impl PolicyState {
    pub fn reset(&mut self, seed: u64) {
        self.random = seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1;
        self.last = 0;
        self.priorities.clear();
        self.changes.clear();
    }

    /// A random number: Marsaglia's xorshift64*.
    pub fn random(&mut self, below: u64) -> u64 {
        self.random ^= self.random >> 12;
        self.random ^= self.random << 25;
        self.random ^= self.random >> 27;
        (self.random.wrapping_mul(0x2545_f491_4f6c_dd1d) >> 33) % below
    }
}
