//! Bytes as letters that are hard to take for one another (Crockford's base 32).

const LETTERS: &[u8; 32] = b"0123456789abcdefghjkmnpqrstvwxyz";

/// Five bits a letter, the first bits first; the last letter is filled up with zeros.
pub(super) fn pack(bytes: &[u8]) -> String {
    let bit = |at: usize| bytes.get(at / 8).map_or(0, |byte| byte >> (7 - at % 8) & 1);
    let letter = |letter: usize| (0..5).fold(0, |value, at| value << 1 | bit(letter * 5 + at));
    (0..(bytes.len() * 8).div_ceil(5))
        .map(|at| char::from(LETTERS[letter(at) as usize]))
        .collect()
}

/// What was packed; `None` if a letter is none of these. `o` is read as 0, `i` and `l` as 1.
pub(super) fn unpack(text: &str) -> Option<Vec<u8>> {
    let value = |letter: u8| {
        let meant = match letter {
            b'o' => b'0',
            b'i' | b'l' => b'1',
            other => other,
        };
        LETTERS.iter().position(|known| *known == meant)
    };
    let values: Vec<usize> = text.bytes().map(value).collect::<Option<_>>()?;
    let bit = |at: usize| (values[at / 5] >> (4 - at % 5) & 1) as u8;
    let byte = |byte: usize| (0..8).fold(0, |value, at| value << 1 | bit(byte * 8 + at));
    Some((0..values.len() * 5 / 8).map(byte).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_packed_comes_out_again() {
        for bytes in [
            &[][..],
            &[0],
            &[255, 0, 7],
            &[1, 2, 3, 4, 5, 6, 7, 8, 9, 250],
        ] {
            assert_eq!(unpack(&pack(bytes)).as_deref(), Some(bytes));
        }
        assert_eq!(pack(&[0xff; 5]), "zzzzzzzz");
    }

    #[test]
    fn letters_that_look_alike_are_the_same() {
        assert_eq!(unpack("oil0"), unpack("0110"));
        assert_eq!(unpack("u!"), None);
    }
}
