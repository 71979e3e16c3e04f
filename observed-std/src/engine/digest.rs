//! Numbers that stand for pieces of memory: the same number, the same place and content. Multiplying and folding is
//! as in wyhash (Wang Yi); two lanes make 128 bits, so that two states are never taken for one by chance.

const LANES: [u64; 2] = [0xa076_1d64_78bd_642f, 0xe703_7ed1_a0b4_28db];

/// A digest that is being made.
#[derive(Clone, Copy)]
pub struct Digest([u64; 2]);

impl Digest {
    pub const fn of_nothing() -> Digest {
        Digest(LANES)
    }

    /// Takes in a number.
    pub fn add(&mut self, number: u64) {
        for (lane, key) in self.0.iter_mut().zip(LANES) {
            *lane = fold(*lane ^ number, key ^ number.rotate_left(32));
        }
    }

    /// Takes in what stands for something.
    pub fn add_whole(&mut self, number: u128) {
        self.add(number as u64);
        self.add((number >> 64) as u64);
    }

    /// Takes in a text, wherever it lies.
    pub fn add_text(&mut self, text: &[u8]) {
        // SAFETY: The bytes are borrowed.
        unsafe { self.add_content(text.as_ptr().expose_provenance(), text.len()) };
    }

    /// Takes in what lies at `address`, and how much.
    ///
    /// # Safety
    /// As for [`of_memory`].
    unsafe fn add_content(&mut self, address: usize, size: usize) {
        // SAFETY: The caller says so.
        unsafe { self.add_words(address, size, |word| word) };
    }

    /// The same, with each word as what `told` makes of it.
    ///
    /// # Safety
    /// As for [`of_memory`].
    pub unsafe fn add_words(&mut self, address: usize, size: usize, told: impl Fn(u64) -> u64) {
        self.add(size as u64);
        let (words, rest) = (size / 8, size % 8);
        let start = std::ptr::with_exposed_provenance::<u8>(address);
        for word in 0..words {
            // SAFETY: The caller says so; volatile, so that nothing is concluded from bytes that were never written.
            let word = unsafe { start.add(8 * word).cast::<[u8; 8]>().read_volatile() };
            self.add(told(u64::from_ne_bytes(word)));
        }
        for at in 0..rest {
            // SAFETY: As above.
            self.add(unsafe { start.add(8 * words + at).read_volatile() }.into());
        }
    }

    /// What stands for all that was taken in.
    pub fn finish(mut self) -> u128 {
        self.add(0x9e37_79b9_7f4a_7c15);
        u128::from(self.0[0]) << 64 | u128::from(self.0[1])
    }
}

fn fold(a: u64, b: u64) -> u64 {
    let product = u128::from(a) * u128::from(b | 1);
    (product >> 64) as u64 ^ product as u64 ^ a.rotate_left(17)
}

/// The digest of what lies at `address`.
///
/// # Safety
/// So many bytes can be read there, and nobody writes to them meanwhile. (They may be padding or not yet written:
/// they are read as whatever the machine has there.)
pub unsafe fn of_memory(address: usize, size: usize) -> u128 {
    let mut digest = Digest::of_nothing();
    digest.add(address as u64);
    // SAFETY: The caller says so.
    unsafe { digest.add_content(address, size) };
    digest.finish()
}

/// Values larger than this count as changed whenever they could be.
const MOST_CONTENT: usize = 4096;

/// What stands for a value that a lock guards, without what it points to; none if it is too large.
pub fn of_content<T: ?Sized>(value: &T) -> Option<u128> {
    let (address, size) = (
        (&raw const *value).cast::<u8>().expose_provenance(),
        size_of_val(value),
    );
    // SAFETY: The value lies there, and only the lock's holder, the current thread, can change it.
    (size <= MOST_CONTENT).then(|| unsafe { of_memory(address, size) })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_byte_counts() {
        let mut bytes = [0u8; 45];
        // SAFETY: The bytes are there.
        let of = |bytes: &[u8]| unsafe { of_memory(bytes.as_ptr().addr(), bytes.len()) };
        let mut seen = vec![of(&bytes)];
        for at in 0..bytes.len() {
            for bit in 0..8 {
                bytes[at] ^= 1 << bit;
                seen.push(of(&bytes));
                bytes[at] ^= 1 << bit;
            }
        }
        assert_eq!(of(&bytes), seen[0]);
        seen.sort_unstable();
        seen.dedup();
        assert_eq!(seen.len(), 1 + 8 * 45);
    }
}
