//! Whether a program's text looks at how many owners an `Arc` has. `Arc` is std's own: the order in which its owners let
//! go is not explored, so nothing is proven about a program to which that matters.

use super::tokens::{Token, tokens};

/// Functions of `Arc` that depend on how many owners there are at the moment.
const COUNTING: [&str; 7] = [
    "strong_count",
    "weak_count",
    "try_unwrap",
    "into_inner",
    "unwrap_or_clone",
    "get_mut",
    "make_mut",
];

/// The line of the first use.
pub fn first_look_at_owners(source: &str) -> Option<u32> {
    let tokens = tokens(source);
    let word = |at: usize| match tokens.get(at) {
        Some((Token::Word(word), _)) => Some(*word),
        _ => None,
    };
    let found = (0..tokens.len()).find(|&at| match word(at) {
        Some("upgrade" | "strong_count" | "weak_count") => true,
        Some(name) if COUNTING.contains(&name) => at >= 3 && word(at - 3) == Some("Arc"),
        _ => false,
    });
    found.map(|at| tokens[at].1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn looks_at_owners_are_found() {
        for source in [
            "\nArc::try_unwrap(a)",
            "\nArc::strong_count(&a)",
            "\nlet x = weak.upgrade();",
            "\n std::sync::Arc::get_mut(&mut a)",
        ] {
            assert_eq!(first_look_at_owners(source), Some(2), "{source}");
        }
        for source in [
            "Arc::clone(&a)",
            "lock.into_inner()",
            "Mutex::into_inner(m)",
            "cell.get_mut()",
        ] {
            assert_eq!(first_look_at_owners(source), None, "{source}");
        }
    }
}
