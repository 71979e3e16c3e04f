//! Calls of a learner's function with inputs that the file does not show: what is put behind the
//! learner's text, and what such a call says.
//!
//! The function is called where the file's own `main` would be, in the same crate: so whatever is
//! private is within reach, and each line keeps its number.

use super::lines;
use super::tokens::{Token, tokens};
use std::fmt::Write;

/// A function that a lesson asks for, and how it is tried.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Function {
    /// Its head, `fn sum_in_parts(numbers: &[u32]) -> u32`: as it is shown to the learner. One that
    /// can be called in the same way will do.
    pub head: &'static str,
    /// The calls, each made in runs of its own.
    pub calls: &'static [Call],
}

/// A call of a function.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Call {
    /// What stands between its brackets, as Rust.
    pub arguments: &'static str,
    /// What it has to give, as `{:?}` shows it.
    pub gives: &'static str,
    /// The threads that it divides its work among, where it has to.
    pub divided: Option<Divided>,
    /// What is there before the call, where its arguments don't say it all.
    pub given: Option<Given>,
    /// The lines that are to be printed meanwhile, in this order, where that is asked for.
    pub prints: Option<&'static [&'static str]>,
}

/// What is there before a call: what is called with may have to be made by several statements, and be used by a thread.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Given {
    /// What it is, as a clause.
    pub told: &'static str,
    /// The statements that make it, as Rust.
    pub made: &'static str,
}

/// Among how many threads, started by itself, a call divides its work.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Divided {
    /// Of how many at least there have to be parts of the result, as messages; 0 if it may do all
    /// by itself.
    pub least: usize,
    /// How many it may start.
    pub most: usize,
}

impl Call {
    /// A call whose answer alone counts, however it comes by it.
    pub const fn new(arguments: &'static str, gives: &'static str) -> Self {
        Self {
            arguments,
            gives,
            divided: None,
            given: None,
            prints: None,
        }
    }

    /// The same where this is there before: in words, and as the statements that make it.
    pub const fn where_there_is(self, told: &'static str, made: &'static str) -> Self {
        Self {
            given: Some(Given { told, made }),
            ..self
        }
    }

    /// The same, and these lines are printed meanwhile, in this order.
    pub const fn printing(self, lines: &'static [&'static str]) -> Self {
        Self {
            prints: Some(lines),
            ..self
        }
    }

    /// The same, divided among so many threads, at least and at most.
    pub const fn divided_among(self, least: usize, most: usize) -> Self {
        Self {
            divided: Some(Divided { least, most }),
            ..self
        }
    }
}

impl Function {
    /// Its name.
    pub fn name(&self) -> &'static str {
        let name = self.head.strip_prefix("fn ").unwrap_or(self.head);
        let end = name.find(|c: char| !c.is_alphanumeric() && c != '_');
        &name[..end.unwrap_or(name.len())]
    }

    /// The line and column of a function of that name in a text, if there is one.
    pub fn defined_in(&self, source: &str) -> Option<(u32, u32)> {
        let tokens = tokens(source);
        let name = self.name();
        let is_head = |pair: &&[(Token, u32)]| {
            pair[0].0 == Token::Word("fn") && pair[1].0 == Token::Word(name)
        };
        let line = tokens.windows(2).find(is_head)?[1].1;
        let text = lines::line(source, line)?;
        let named = text.find(&format!("fn {name}")).map(|at| at + "fn ".len());
        let before = named.or_else(|| text.find(name)).unwrap_or(0);
        Some((line, lines::column(text, before)))
    }
}

/// How the line begins that says what a call gave.
const MARK: &str = "rivulets: the call gave ";

/// The module that makes the calls of these functions: a function `call_N` for each, counted from
/// 0, in a line of its own.
pub(crate) fn module(functions: &[Function]) -> String {
    let mut text = String::from("\n#[allow(warnings)] mod __rivulets_calls {\n");
    for (number, (function, call)) in all(functions).enumerate() {
        let (name, arguments) = (function.name(), call.arguments);
        let made = call.given.map_or("", |given| given.made);
        let _ = writeln!(
            text,
            "pub fn call_{number}() -> ::std::process::ExitCode {{ {made} let value = super::{name}({arguments}); \
             ::std::print!(\"{{}}\", ::std::format!(\"\\n{MARK}{{:?}}\\n\", value)); \
             ::std::process::ExitCode::SUCCESS }}"
        );
    }
    text + "}\n"
}

/// Lines of [`module`] before its first call.
pub(crate) const LINES_BEFORE: usize = 2;

/// All calls, with their functions, in the order of their numbers.
pub fn all(functions: &[Function]) -> impl Iterator<Item = (Function, Call)> + '_ {
    let of = |function: &Function| {
        let function = *function;
        function.calls.iter().map(move |call| (function, *call))
    };
    functions.iter().flat_map(of)
}

/// What the run of a call printed apart from its answer, and the answer, if it gave one.
pub fn answer(printed: &str) -> (String, Option<&str>) {
    let Some(at) = printed.rfind(&format!("\n{MARK}")) else {
        return (printed.to_owned(), None);
    };
    let said = &printed[at + 1 + MARK.len()..];
    let (answer, after) = said.split_once('\n').unwrap_or((said, ""));
    (printed[..at].to_owned() + after, Some(answer))
}

#[cfg(test)]
mod tests {
    use super::*;

    const SUM: Function = Function {
        head: "fn sum(numbers: &[u32]) -> u32",
        calls: &[
            Call::new("&[1, 2]", "3"),
            Call::new("&[]", "0"),
            Call::new("&two", "3").where_there_is("a list of two", "let two = [1, 2];"),
        ],
    };

    #[test]
    fn the_name_stands_in_the_head() {
        assert_eq!(SUM.name(), "sum");
        let generic = Function {
            head: "fn most<T>(of: Vec<T>)",
            calls: &[],
        };
        assert_eq!(generic.name(), "most");
    }

    #[test]
    fn a_definition_is_found_and_a_mention_is_none() {
        let source = "// fn sum(\nuse sum; \u{e9} pub fn sum(numbers: &[u32]) {}\n";
        assert_eq!(SUM.defined_in(source), Some((2, 19)));
        assert_eq!(SUM.defined_in("fn summary() { sum(); }"), None);
    }

    #[test]
    fn each_call_has_a_line_of_its_own() {
        let module = module(&[SUM]);
        for (number, call) in SUM.calls.iter().enumerate() {
            let line = module.lines().nth(LINES_BEFORE + number).unwrap();
            assert!(
                line.starts_with(&format!("pub fn call_{number}()")),
                "{line}"
            );
            let made = call.given.map_or("", |given| given.made);
            assert!(
                line.contains(&format!(
                    "{made} let value = super::sum({})",
                    call.arguments
                )),
                "{line}"
            );
        }
    }

    #[test]
    fn an_answer_is_told_from_what_else_is_printed() {
        let (rest, said) = answer("a\nb\nrivulets: the call gave 3\nc");
        assert_eq!((&*rest, said), ("a\nbc", Some("3")));
        assert_eq!(answer("rivulets: the call gave 3").1, None);
        assert_eq!(answer("a\n"), ("a\n".to_owned(), None));
    }
}
