//! Whether a program asks for orderings of memory that are weaker than `SeqCst`, by its words: all
//! atomics are explored as if they were sequentially consistent, so what a weaker machine may show
//! besides isn't found.

use super::tokens::{Token, tokens};

/// The line of the first weaker ordering.
pub fn first_weak_ordering(source: &str) -> Option<u32> {
    let tokens = tokens(source);
    let has = |wanted| {
        tokens
            .iter()
            .any(|(token, _)| *token == Token::Word(wanted))
    };
    if !has("atomic") {
        return None;
    }
    let is_weak = |token: &Token| {
        matches!(
            token,
            Token::Word("Relaxed" | "Acquire" | "Release" | "AcqRel")
        )
    };
    let first = tokens.iter().find(|(token, _)| is_weak(token));
    first.map(|(_, line)| *line)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn weaker_orderings_are_found() {
        let weak = "use std::sync::atomic::*;\nfn f(a: &AtomicU8) { a.load(Ordering::Relaxed); }";
        assert_eq!(first_weak_ordering(weak), Some(2));
        assert_eq!(
            first_weak_ordering(&weak.replace("Relaxed", "SeqCst")),
            None
        );
        assert_eq!(first_weak_ordering("enum Mood { Relaxed }"), None);
    }
}
