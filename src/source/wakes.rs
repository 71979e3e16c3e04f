//! Whether a program's text has anything in it that wakes a thread.

use super::tokens::{Token, tokens};

/// Whether it calls what wakes one that is parked or waits at a `Condvar`.
pub fn wakes(source: &str) -> bool {
    let all = tokens(source);
    let mut words = all.iter().map(|(token, _)| token);
    words.any(|token| matches!(token, Token::Word("unpark" | "notify_one" | "notify_all")))
}

#[cfg(test)]
mod tests {
    use super::wakes;

    #[test]
    fn a_comment_wakes_nobody() {
        assert!(wakes("fn main() { main.unpark(); }"));
        assert!(!wakes("fn main() { thread::park(); } // unpark"));
    }
}
