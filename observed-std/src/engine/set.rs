//! Sets of threads: a bitmap, since a run has at most [`MAX_THREADS`].

pub use super::wire::MAX_THREADS;

const WORDS: usize = MAX_THREADS.div_ceil(64);

/// A set of thread indices. Most runs have few threads, so that one word does.
#[derive(Clone, Copy)]
pub struct ThreadSet {
    words: [u64; WORDS],
    used: usize,
}

impl ThreadSet {
    pub const EMPTY: ThreadSet = ThreadSet {
        words: [0; WORDS],
        used: 0,
    };

    pub fn insert(&mut self, thread: usize) {
        let word = thread / 64;
        self.used = self.used.max(word + 1);
        self.words[word] |= 1 << (thread % 64);
    }

    pub fn remove(&mut self, thread: usize) {
        self.words[thread / 64] &= !(1 << (thread % 64));
    }

    pub fn contains(&self, thread: usize) -> bool {
        self.words[thread / 64] >> (thread % 64) & 1 == 1
    }

    pub fn clear(&mut self) {
        self.words[..self.used].fill(0);
        self.used = 0;
    }

    pub fn is_empty(&self) -> bool {
        self.words().iter().all(|word| *word == 0)
    }

    pub fn words(&self) -> &[u64] {
        &self.words[..self.used]
    }

    pub fn len(&self) -> usize {
        self.words()
            .iter()
            .map(|word| word.count_ones() as usize)
            .sum()
    }

    pub fn iter(&self) -> impl Iterator<Item = usize> + '_ {
        self.words().iter().enumerate().flat_map(|(at, word)| {
            let mut bits = *word;
            std::iter::from_fn(move || {
                let bit = (bits != 0).then(|| bits.trailing_zeros() as usize)?;
                bits &= bits - 1;
                Some(at * 64 + bit)
            })
        })
    }
}
