//! Numbers of another value.

use crate::engine::wire::Shade;

/// What is farther away than most limits that a program compares a number with, and still no long way to count.
const FAR: i128 = 1_000_000;

/// Other values for a number, the best first; not all fit every type.
pub fn others(number: i128, shade: Shade) -> [i128; 4] {
    let (sign, magnitude) = (number.signum(), number.unsigned_abs());
    match shade {
        Shade::Like => [sign * nearer(magnitude), 1, 0, 1],
        Shade::More => [FAR + farther(magnitude), 30_000 + number % 100, 250, 120],
        Shade::Less => [
            !number.saturating_abs().saturating_add(FAR),
            -1 - number % 100 - 1,
            0,
            3,
        ],
        Shade::Nothing => [0, 2, 0, 2],
    }
}

/// The first digit is one less, all others are what they lack to 9: none stays. (-1 for 0.)
fn nearer(magnitude: u128) -> i128 {
    let first = first_power(magnitude);
    (magnitude / first * first) as i128 - first as i128 + complement(magnitude % first, first)
}

/// The same digits made others, and a 1 before them.
fn farther(magnitude: u128) -> i128 {
    let power = first_power(magnitude).saturating_mul(10).min(1 << 120);
    power as i128 + complement(magnitude % power, power)
}

/// The power of ten that the first digit stands for.
fn first_power(magnitude: u128) -> u128 {
    10_u128.pow(magnitude.checked_ilog10().unwrap_or(0))
}

/// So many digits as the power has zeros, each made what it lacks to 9.
fn complement(digits: u128, power: u128) -> i128 {
    (power - 1 - digits) as i128
}

pub fn other_float(number: f64, shade: Shade) -> f64 {
    let candidates = match shade {
        Shade::Like => [number / 2.0 - 1.25, 1.5],
        Shade::More => [number.abs() * 3.0 + 1e6, 1e9],
        Shade::Less => [-number.abs() * 2.0 - 1e6, -1e9],
        Shade::Nothing => [0.0, 2.5],
    };
    let differs = |new: &f64| new.is_finite() && *new != number;
    candidates.into_iter().find(differs).unwrap_or(0.75)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_become_others() {
        let like = |number| others(number, Shade::Like)[0];
        assert_eq!(
            [1, 2, 5, 10, 12, 42, 100, -7].map(like),
            [0, 1, 4, 9, 7, 37, 99, -6]
        );
        let more = |number| others(number, Shade::More)[0] - FAR;
        assert_eq!([0, 1, 5, 42].map(more), [19, 18, 14, 157]);
        assert_eq!(others(5, Shade::Less)[0], -1_000_006);
    }

    #[test]
    fn no_number_is_its_own_change_in_all_candidates() {
        let edges = [0, 1, -1, 127, 128, i128::MAX, i128::MIN, i128::MIN + 1];
        for number in edges.into_iter().chain(-2_000..2_000) {
            for shade in Shade::ALL {
                assert!(others(number, shade).iter().any(|other| *other != number));
            }
        }
    }
}
