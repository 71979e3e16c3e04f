//! A learner's text as it is compiled to be observed: what is put before its first line and after
//! its last.
//!
//! No line moves, and columns move in the first line alone.

use super::call::{Function, all, module};
use super::tokens::{Token, tokens};
use std::fmt::Write;

/// The heads of the real `main`, and of that of a text which is one of several in a program.
pub(super) const MAIN: &str = "#[allow(unused)] #[unsafe(export_name = \"main\")] \
extern \"C\" fn __rivulets_main(arguments: i32, _: *const *const u8) -> i32";
const MAIN_OF_ONE: &str = "#[allow(unused)] pub fn __rivulets_main(arguments: i32) -> i32";

/// Keeps rustc from making a `main` of its own.
pub(super) const BEFORE: &str = "#![no_main] ";

/// Texts of the program that a message may be made to say, and bytes of the longest.
const MOST_TEXTS: usize = 6;
const LONGEST_TEXT: usize = 100;

/// The real `main`: it serves runs, each of which calls the learner's, or makes one of the calls
/// that stand behind it, by how many arguments there are. By method lookup a `Result` is found
/// before any other `Termination`, since the text of its error has to be shown. `main` is called by
/// `of`, as one that never returns has no value to look at.
fn after(source: &str, functions: &[Function], head: &str) -> String {
    let mut arms = String::new();
    for number in 0..all(functions).count() {
        let _ = write!(arms, "{} => __rivulets_calls::call_{number}, ", number + 2);
    }
    let calls = if arms.is_empty() {
        String::new()
    } else {
        module(functions)
    };
    let texts = texts(source).join(", ");
    format!(
        "{calls}
{head} {{ \
fn run() -> ::std::process::ExitCode {{ use ::std::__rivulets::{{ByResult as _, ByTermination as _, Main}}; \
Main::of(main).code() }} \
let program: fn() -> ::std::process::ExitCode = match arguments {{ {arms}_ => run }}; \
::std::__rivulets::start(program, &[{texts}]) }}
"
    )
}

/// The texts that stand in the program, each once, as they are written; those first that something
/// seems to be compared with. A message may be made to say one of them.
fn texts(source: &str) -> Vec<&str> {
    let tokens = tokens(source);
    let sign = |at: Option<usize>, of: &str| match at.and_then(|at| tokens.get(at)) {
        Some((Token::Sign(sign), _)) => of.contains(*sign),
        _ => false,
    };
    let (mut compared, mut others) = (Vec::new(), Vec::new());
    for (at, (token, _)) in tokens.iter().enumerate() {
        let Token::Literal(text) = token else {
            continue;
        };
        let is_one = text.starts_with('"') && text.ends_with('"') && text.len() > 1;
        if !is_one || text.len() > LONGEST_TEXT || compared.contains(text) || others.contains(text)
        {
            continue;
        }
        match sign(Some(at + 1), "=|") || sign(at.checked_sub(1), "=|") {
            true => compared.push(*text),
            false => others.push(*text),
        }
    }
    compared.extend(others);
    compared.truncate(MOST_TEXTS);
    compared
}

/// A text to be compiled, and where the learner's own stands in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ObservedText {
    /// What the compiler gets.
    pub text: String,
    /// The line that has [`columns_moved`](ObservedText::columns_moved), counted from 1.
    moved_line: u32,
    /// How many lines are the learner's.
    pub lines: u32,
}

impl ObservedText {
    /// Puts the learner's text into its frame, with the calls of these functions. A byte order mark
    /// is left out: it may only stand at the very beginning.
    pub fn new(source: &str, functions: &[Function]) -> ObservedText {
        let source = source.strip_prefix('\u{feff}').unwrap_or(source);
        let (shebang, rest) = source.split_at(shebang_length(source));
        let text = [shebang, BEFORE, rest, &after(source, functions, MAIN)].concat();
        let lines = source.lines().count() as u32;
        ObservedText {
            text,
            moved_line: if shebang.is_empty() { 1 } else { 2 },
            lines,
        }
    }

    /// The same as a module of a program that holds several texts.
    pub fn module(source: &str, functions: &[Function]) -> ObservedText {
        ObservedText {
            text: source.to_owned() + &after(source, functions, MAIN_OF_ONE),
            moved_line: 0,
            lines: source.lines().count() as u32,
        }
    }

    /// The learner's column for a place in the text, from 1; none if the place isn't the learner's.
    pub fn column(&self, line: u32, column: u32) -> Option<u32> {
        if line > self.lines {
            None
        } else if line == self.moved_line {
            // The frame is ASCII, so bytes and characters are the same.
            column
                .checked_sub(BEFORE.len() as u32)
                .filter(|&column| column > 0)
        } else {
            Some(column)
        }
    }
}

/// The length of a first line for the shell, with its end; rustc takes `#!` for one unless `[`
/// comes next.
fn shebang_length(source: &str) -> usize {
    let is_shebang = source
        .strip_prefix("#!")
        .is_some_and(|rest| !rest.trim_start().starts_with('['));
    if is_shebang {
        source.find('\n').map_or(source.len(), |end| end + 1)
    } else {
        0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_keep_their_numbers() {
        for source in [
            "fn main() {}\n",
            "fn main() {}",
            "\r\nfn main() {}\r\n",
            "#!/bin/run\nfn main() {}\n",
        ] {
            let observed = ObservedText::new(source, &[]);
            for (number, line) in source.lines().enumerate() {
                let there = observed.text.lines().nth(number);
                assert!(
                    there.is_some_and(|there| there.ends_with(line)),
                    "{source:?}: {there:?}"
                );
            }
        }
    }

    #[test]
    fn the_texts_of_a_program_are_those_that_it_compares_with_first() {
        let source = r#"fn main() { println!("a {}", 'c'); match x { "m" | "n" => "M", _ => "M" };
            if "y" == z { /* "no" */ f(b"no", r"no", "a {}") } }"#;
        assert_eq!(
            texts(source),
            [r#""m""#, r#""n""#, r#""y""#, r#""a {}""#, r#""M""#]
        );
        assert_eq!(texts(r#"f("unfinished"#), Vec::<&str>::new());
    }

    #[test]
    fn columns_move_in_the_first_line_alone() {
        let observed = ObservedText::new("fn main() {\n}\n", &[]);
        assert_eq!(observed.column(1, 13), Some(1));
        assert_eq!(observed.column(1, 12), None);
        assert_eq!(observed.column(2, 1), Some(1));
        assert_eq!(observed.column(3, 1), None);
        let shebang = ObservedText::new("#!/bin/run\nfn main() {}\n", &[]);
        assert_eq!(
            (shebang.column(1, 3), shebang.column(2, 13)),
            (Some(3), Some(1))
        );
    }

    #[test]
    fn an_inner_attribute_is_no_shebang() {
        assert!(
            ObservedText::new("#![allow(unused)]\n", &[])
                .text
                .starts_with("#![no_main] #![allow")
        );
        assert!(
            ObservedText::new("#! [allow(unused)]\n", &[])
                .text
                .starts_with("#![no_main] #! [allow")
        );
        assert!(
            ObservedText::new("\u{feff}fn main() {}", &[])
                .text
                .starts_with("#![no_main] fn main")
        );
    }
}
