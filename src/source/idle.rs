//! What in a program's text does nothing though it looks as if it did: told to a reader as a help, and
//! never judged by.

use super::tokens::{Placed, Token, closing, tokens};

/// Methods of iterators that only describe what is to be done with each item.
const LAZY: [&str; 14] = [
    "map",
    "filter",
    "filter_map",
    "flat_map",
    "inspect",
    "enumerate",
    "zip",
    "chain",
    "take",
    "skip",
    "take_while",
    "skip_while",
    "map_while",
    "flatten",
];

/// An iterator that nothing in its own statement asks for items.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lazy {
    /// The method that comes last.
    pub method: String,
    /// Its line, from 1.
    pub line: u32,
    /// Whether a thread would be started for each item.
    pub spawns: bool,
    /// Whether its items are messages, or its closure would receive some.
    pub receives: bool,
}

/// All iterators whose last method is a lazy one, in the order of the text.
pub fn lazy(source: &str) -> Vec<Lazy> {
    let all = tokens(source);
    let found = (1..all.len()).filter_map(|at| {
        let (Token::Word(method), line) = all[at] else {
            return None;
        };
        let named = all[at - 1].0 == Token::Sign('.') && LAZY.contains(&method);
        let called = matches!(all.get(at + 1), Some((Token::Sign('('), _)));
        let end = (named && called).then(|| closing(&all, at + 1))??;
        let alone = all
            .get(end + 1)
            .is_some_and(|(next, _)| *next == Token::Sign(';'));
        let says = |from: usize, words: &[&str]| {
            let mut inside = all[from..end].iter();
            inside.any(|(token, _)| matches!(token, Token::Word(word) if words.contains(word)))
        };
        let from = beginning(&all, at);
        alone.then(|| Lazy {
            method: method.to_owned(),
            line,
            spawns: says(at, &["spawn"]),
            receives: says(from, &RECEIVE) && !says(from, &OTHERWISE),
        })
    });
    found.collect()
}

/// What takes messages, and lists of any kind.
const RECEIVE: [&str; 6] = [
    "recv",
    "try_recv",
    "recv_timeout",
    "iter",
    "into_iter",
    "try_iter",
];

/// What a list of threads or of senders is gone through for.
const OTHERWISE: [&str; 4] = ["join", "spawn", "send", "try_send"];

/// Where the statement begins that a place is in.
fn beginning(all: &[Placed], at: usize) -> usize {
    let before = all[..at].iter();
    let ends = before
        .rev()
        .position(|(token, _)| matches!(token, Token::Sign(';' | '{' | '}')));
    ends.map_or(0, |back| at - back)
}

/// The line of the first `spawn` that the text calls.
pub fn first_spawn(source: &str) -> Option<u32> {
    let all = tokens(source);
    let called = all
        .windows(2)
        .find(|pair| pair[0].0 == Token::Word("spawn") && pair[1].0 == Token::Sign('('));
    called.map(|pair| pair[0].1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_iterator_that_nothing_asks_is_found() {
        for (source, method, spawns, receives) in [
            (
                "let all = (1..3).map(|n| thread::spawn(move || f(n)));",
                "map",
                true,
                false,
            ),
            ("rx.iter().map(|x| println!(\"{x}\"));", "map", false, true),
            (
                "rx.into_iter().map(f).inspect(|x| { g(x); });",
                "inspect",
                false,
                true,
            ),
            (
                "f(&rx); hands.drain(..).map(|hand| hand.join());",
                "map",
                false,
                false,
            ),
            ("(1..3).map(|_| rx.recv().unwrap());", "map", false, true),
        ] {
            let found = lazy(source);
            let line = 1;
            let method = method.to_owned();
            assert_eq!(
                found,
                [Lazy {
                    method,
                    line,
                    spawns,
                    receives
                }],
                "{source}"
            );
        }
    }

    #[test]
    fn one_that_is_asked_is_not() {
        for source in [
            "let all: Vec<_> = (1..3).map(|n| thread::spawn(f)).collect();",
            "rx.iter().map(f).for_each(drop);",
            "for x in rx.iter().map(f) {}",
            "list.map(|x| { rx.iter().map(f).count(); }).sum();",
            "// rx.iter().map(f);",
        ] {
            assert_eq!(lazy(source), [], "{source}");
        }
    }

    #[test]
    fn a_spawn_is_found_where_it_is_called() {
        assert_eq!(
            first_spawn("use std::thread::spawn;\n\nfn main() { spawn(f); }"),
            Some(3)
        );
        assert_eq!(first_spawn("use std::thread::spawn; // spawn(f)"), None);
    }
}
