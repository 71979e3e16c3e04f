//! What threads are called in pictures: the same in every run.

use super::visible;
use crate::program::tokens::{Token, tokens};
use crate::trace::Site;
use crate::trace::ends::Thread;
use std::collections::BTreeMap;

/// Characters of a name; longer ones are cut.
const LONGEST: usize = 24;

/// The names of a run's threads, in the order of `threads`: that which the program gave it, else
/// the variable that holds its handle, else the line that started it. Of several with the same name
/// the second is called `name #2`, and so on. They can be shown as they are.
pub fn names(threads: &[Thread], source: &str) -> Vec<String> {
    let mut taken = BTreeMap::new();
    let mut numbered = |name: String| {
        let count = taken.entry(name.clone()).or_insert(0);
        *count += 1;
        match *count {
            1 => name,
            number => format!("{name} #{number}"),
        }
    };
    let name = |thread: &Thread| match &thread.name {
        Some(name) => visible(name),
        None => match variable(source, thread.site) {
            Some(name) => name.to_owned(),
            None => format!("thread at {}", thread.site.line),
        },
    };
    threads
        .iter()
        .map(|thread| numbered(cut(&name(thread))))
        .collect()
}

/// At most [`LONGEST`] characters: names often differ in what they end with.
fn cut(name: &str) -> String {
    let characters: Vec<char> = name.chars().collect();
    if characters.len() <= LONGEST {
        return name.to_owned();
    }
    let (head, tail) = characters.split_at(LONGEST / 2);
    let tail = &tail[tail.len() - (LONGEST / 2 - 3)..];
    let text = |part: &[char]| part.iter().collect::<String>();
    format!("{}...{}", text(head), text(tail))
}

/// The variable that is bound to the value of the call at `site`.
fn variable(source: &str, site: Site) -> Option<&str> {
    let before = tokens(source.get(..offset(source, site)?)?);
    let starts = |token: &Token| matches!(token, Token::Sign(';' | '{' | '}'));
    let begin = before.iter().rposition(|(token, _)| starts(token));
    let statement: Vec<Token> = before[begin.map_or(0, |at| at + 1)..]
        .iter()
        .map(|(token, _)| *token)
        .collect();
    // What a closure starts is held by whoever calls it.
    if statement.contains(&Token::Sign('|')) {
        return None;
    }
    let (name, rest) = match &statement[..] {
        [Token::Word("let"), Token::Word("mut"), name, rest @ ..]
        | [Token::Word("let"), name, rest @ ..] => (name, rest),
        _ => return None,
    };
    let bound = matches!(rest.first(), Some(Token::Sign('=' | ':')));
    match name {
        Token::Word(name) | Token::RawWord(name) if bound && *name != "_" => Some(name),
        _ => None,
    }
}

/// Where in the text a line and column lie; `None` if they aren't in it.
fn offset(source: &str, site: Site) -> Option<usize> {
    let line = (site.line as usize).checked_sub(1)?;
    let column = (site.column as usize).checked_sub(1)?;
    let text = source.split_inclusive('\n').nth(line)?;
    let start: usize = source.split_inclusive('\n').take(line).map(str::len).sum();
    let within = text
        .char_indices()
        .nth(column)
        .map_or(text.len(), |(at, _)| at);
    Some(start + within)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The name of a thread that is started where `source` has `@`.
    fn name_of(source: &str) -> String {
        let before = source.split('@').next().unwrap();
        let line = before.matches('\n').count() as u32 + 1;
        let column = before.lines().last().unwrap_or("").chars().count() as u32 + 1;
        let site = Site { line, column };
        let source = source.replace('@', "");
        names(
            &[Thread {
                name: None,
                site,
                ..Thread::default()
            }],
            &source,
        )
        .remove(0)
    }

    #[test]
    fn a_thread_is_called_by_its_handle_or_its_line() {
        for (source, name) in [
            ("let producer = @thread::spawn(f);", "producer"),
            (
                "f();\nlet mut é: JoinHandle<()> =\n @thread::spawn(f);",
                "é",
            ),
            ("{ let r#fn = s.@spawn(f); }", "fn"),
            ("let h = thread::Builder::new().@spawn(f);", "h"),
            (
                "let handles = (0..3).map(|n| @thread::spawn(f));",
                "thread at 1",
            ),
            ("let _ = @thread::spawn(f);", "thread at 1"),
            ("let (a, b) = (@thread::spawn(f), 1);", "thread at 1"),
            ("// let a =\n@thread::spawn(f);", "thread at 2"),
            ("handles.push(@thread::spawn(f));", "thread at 1"),
        ] {
            assert_eq!(name_of(source), name, "{source}");
        }
    }

    #[test]
    fn those_of_the_same_name_are_numbered_and_long_names_are_cut() {
        let named = |name: &str| Thread {
            name: Some(name.to_owned()),
            ..Thread::default()
        };
        let long = "gauge of the northern water tower";
        let threads = [
            named("main"),
            named(long),
            named("main"),
            named(long),
            named("a\u{1b}"),
        ];
        assert_eq!(
            names(&threads, ""),
            [
                "main",
                "gauge of the...ter tower",
                "main #2",
                "gauge of the...ter tower #2",
                "a\\u{1b}"
            ]
        );
    }

    #[test]
    fn places_that_are_not_in_the_text_are_no_panic() {
        for (line, column) in [(0, 0), (9, 9), (1, 99), (1, 0)] {
            let site = Site { line, column };
            names(
                &[Thread {
                    name: None,
                    site,
                    ..Thread::default()
                }],
                "\u{e9}\n",
            );
        }
    }
}
