//! A number that became another, since the type in which it was sent has no room for it.

use crate::trace::story::{Happened, Story};
use crate::verdict::{Difference, numbers};

/// A number, and what is left of it in a type that is too small.
pub(super) struct Narrowed {
    wanted: i128,
    left: i128,
    /// `an i16`
    of: String,
}

impl Narrowed {
    /// `An i16 has no room for 41750: of that, -23786 is left, and was sent.`
    pub(super) fn fact(&self) -> String {
        let Self { wanted, left, of } = self;
        let of = of.replacen('a', "A", 1);
        format!(
            "{of} has no room for {wanted}: {left} is what `as` leaves of it, and that was sent.\n\n"
        )
    }

    /// `an i16`
    pub(super) fn of(&self) -> &str {
        &self.of
    }
}

/// The number of the first line that differs, if a channel's type explains it: the message says what is left in
/// that type of what was wanted.
pub(super) fn narrowed(story: &Story, differs: &Difference) -> Option<Narrowed> {
    let mut lines = differs.wanted.iter().zip(&differs.printed);
    let (wanted, printed) = lines.find(|(wanted, printed)| wanted != printed)?;
    let mut pairs = numbers(wanted).into_iter().zip(numbers(printed));
    let (wanted, left) = pairs.find(|(wanted, printed)| wanted != printed)?;
    let sent = story.moments.iter().find_map(|moment| match &moment.what {
        Happened::Sent { channel, text, .. } if *text == left.to_string() => Some(*channel),
        _ => None,
    })?;
    let mut channels = story.ends.channels.iter();
    let of = &channels.find(|channel| channel.number == sent)?.of;
    let explained = wrapped(wanted, of)? == left;
    let article = match of.starts_with('i') {
        true => "an",
        false => "a",
    };
    explained.then(|| Narrowed {
        wanted,
        left,
        of: format!("{article} {of}"),
    })
}

/// What `as` leaves of a number in a type of this name; none if that is no type of whole numbers.
fn wrapped(number: i128, of: &str) -> Option<i128> {
    let (signed, bits) = match of.split_at_checked(1)? {
        ("i", bits) => (true, bits),
        ("u", bits) => (false, bits),
        _ => return None,
    };
    let bits: u32 = match bits {
        "size" => usize::BITS,
        bits => bits.parse().ok().filter(|bits| *bits <= 64)?,
    };
    let left = number.rem_euclid(1 << bits);
    Some(match signed && left >= 1 << (bits - 1) {
        true => left - (1 << bits),
        false => left,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_left_is_what_as_leaves() {
        assert_eq!(wrapped(41_750, "i16"), Some(i128::from(41_750_i32 as i16)));
        assert_eq!(wrapped(41_750, "u8"), Some(i128::from(41_750_i32 as u8)));
        assert_eq!(wrapped(-240, "u32"), Some(i128::from(-240_i32 as u32)));
        assert_eq!(wrapped(-240, "i64"), Some(-240));
        assert_eq!(wrapped(-240, "usize"), Some(i128::from(-240_i64 as u64)));
        for other in ["", "f64", "String", "i", "u1000", "isolated"] {
            assert_eq!(wrapped(1, other), None, "{other}");
        }
    }
}
