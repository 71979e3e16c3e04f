//! Several texts in one program, each in a module of its own: what they have in common is compiled once.

use super::call::{Function, all};
use super::text::{BEFORE, MAIN};
use super::tokens::{Token, tokens};
use std::fmt::Write;

/// Words by which a text says more of the whole crate than a module may, or shows what its module is called.
const OF_THE_CRATE: [&str; 13] = [
    "crate",
    "extern",
    "export_name",
    "feature",
    "file",
    "global_allocator",
    "macro_export",
    "module_path",
    "no_main",
    "no_mangle",
    "no_std",
    "type_name",
    "type_name_of_val",
];

/// Words by which a text gets at what stands beside its module, gives to that, or asks more of the compiler there.
const OF_NEIGHBOURS: [&str; 5] = ["super", "macro_use", "unsafe", "deny", "forbid"];

/// Whether a text means the same as a module as it does as a crate.
pub(crate) fn fits(source: &str) -> bool {
    let tokens = tokens(source);
    let signs = |at: usize| (&tokens[at].0, tokens.get(at + 1).map(|(token, _)| token));
    let is_of_the_crate = |at| match signs(at) {
        (Token::Word(word) | Token::RawWord(word), _) => OF_THE_CRATE.contains(word),
        // As an attribute of all begins, or a line for the shell.
        (Token::Sign('#'), Some(Token::Sign('!'))) => true,
        _ => false,
    };
    !(0..tokens.len()).any(is_of_the_crate)
}

/// Whether a text can stand beside those of other people, as a module: it has no words by which it could get at what
/// they wrote, or change what that means.
pub(crate) fn keeps_to_itself(source: &str) -> bool {
    let keeps = |token: &Token| match token {
        Token::Word(word) => !OF_NEIGHBOURS.contains(word),
        Token::RawWord(_) => false,
        _ => true,
    };
    fits(source) && tokens(source).iter().all(|(token, _)| keeps(token))
}

/// The text of a program that has these files as modules, and does nothing.
pub(crate) fn modules(files: &[String]) -> String {
    declared(files) + "fn main() {}\n"
}

/// The text of a program that has these files as modules, and runs one of them.
pub(crate) struct Started {
    pub text: String,
    /// For each of them, how many arguments make it run that, and how many more its calls.
    pub arguments: Vec<usize>,
}

/// Runs one of the files, or one of its calls of `functions`, by how many arguments there are.
pub(crate) fn one_of_all(files: &[String], functions: &[Function]) -> Started {
    let each = all(functions).count() + 1;
    let mut arms = String::new();
    for number in 0..files.len() {
        let _ = write!(
            arms,
            "{number} => {}::__rivulets_main(1 + further % {each}), ",
            module_name(number)
        );
    }
    let text = format!(
        "{BEFORE}\n{}{MAIN} {{ let further = arguments - 1; match further / {each} {{ {arms}_ => 1 }} }}\n",
        declared(files)
    );
    let arguments = (0..files.len()).map(|number| number * each).collect();
    Started { text, arguments }
}

/// What the module of the file with this number is called, from 0.
pub(crate) fn module_name(number: usize) -> String {
    format!("__rivulets_text_{number}")
}

fn declared(files: &[String]) -> String {
    let declared = |(number, file)| format!("#[path = {file:?}] mod {};\n", module_name(number));
    files.iter().enumerate().map(declared).collect()
}

#[cfg(test)]
mod tests {
    use super::super::call::Call;
    use super::*;

    #[test]
    fn a_text_that_speaks_of_its_crate_is_no_module() {
        for text in [
            "use crate as a;",
            "#!/bin/run\n",
            "#![allow(unused)]",
            "// a head\n#![deny(warnings)]",
            "f(module_path!());",
            "f(r#file!());",
        ] {
            assert!(!fits(text), "{text}");
        }
        assert!(fits(
            "mod a { use super::b; } // crate\nfn main() { f(\"crate\"); }"
        ));
    }

    #[test]
    fn a_text_that_could_get_at_others_does_not_keep_to_itself() {
        for text in [
            "use super::*;",
            "#[macro_use] mod a {}",
            "#[unsafe(no_mangle)] fn f() {}",
            "r#include_str!(\"beside.rs\")",
            "#[deny(dead_code)] fn f() {}",
        ] {
            assert!(!keeps_to_itself(text), "{text}");
        }
        assert!(keeps_to_itself("fn main() { f(\"super\"); } // unsafe"));
    }

    #[test]
    fn arguments_tell_each_text_from_the_calls_of_the_one_before() {
        const CALLS: &[Call] = &[Call::new("1", "1"), Call::new("2", "2")];
        let function = Function {
            head: "fn f(n: u8) -> u8",
            calls: CALLS,
        };
        let files = ["a.rs", "b.rs"].map(String::from);
        assert_eq!(one_of_all(&files, &[function]).arguments, [0, 3]);
        assert_eq!(one_of_all(&files, &[]).arguments, [0, 1]);
    }
}
