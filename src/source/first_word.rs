//! The first word of a program by which something can be shown: a help for whoever reads. Whether it is so is seen by
//! what the compiler says, and by what is never given back.

use super::lines;
use super::tokens::{Token, tokens_in_text};

/// What takes an owner away, and what has none.
const KEEP: [&str; 6] = [
    "leak",
    "forget",
    "into_raw",
    "ManuallyDrop",
    "static",
    "thread_local",
];

/// Line and column of the first that says that something is to live for good.
pub fn that_keeps(source: &str) -> Option<(u32, u32)> {
    first(source, &KEEP)
}

/// Line and column of the first `unsafe`.
pub fn that_promises(source: &str) -> Option<(u32, u32)> {
    first(source, &["unsafe"])
}

fn first(source: &str, words: &[&str]) -> Option<(u32, u32)> {
    let mut tokens = tokens_in_text(source).into_iter();
    let is_one = |token: &Token| matches!(token, Token::Word(word) if words.contains(word));
    let (_, at) = tokens.find(|(token, _)| is_one(token))?;
    Some(lines::place(source, at.start))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_is_a_word_of_the_code() {
        let source = "// leak\nfn f(of: &'static str) {\n    Box::leak(of.into());\n}\n";
        assert_eq!(that_keeps(source), Some((3, 10)));
        assert_eq!(that_keeps("fn f() { print(\"forget\") }"), None);
        assert_eq!(that_promises("fn f() {\n    unsafe {}\n}"), Some((2, 5)));
    }
}
