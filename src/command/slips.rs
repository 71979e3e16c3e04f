//! What isn't quite the command line that we know, and what is meant by it.

use super::named::Named;
use super::say::{say as tell, say_aside};
use super::usage::usage;
use super::{TROUBLE, refuse};
use crate::exercise::{ExerciseId, nearest_title};
use crate::words;
use clap::error::{ContextKind, ContextValue, ErrorKind};
use std::ffi::OsString;
use std::process::ExitCode;

/// The arguments, with the subcommand that is meant where a lesson or a file stands in its place.
pub(super) fn understood(mut arguments: Vec<OsString>) -> Vec<OsString> {
    let Some(first) = arguments.get(1) else {
        return arguments;
    };
    let is_command = |name: &str| usage().find_subcommand(name).is_some();
    let is_option = first.to_string_lossy().starts_with('-');
    let means_check = !is_option && !matches!(Named::read(first), Named::Word(_));
    if means_check && !first.to_str().is_some_and(is_command) {
        arguments.insert(1, "check".into());
    }
    arguments
}

/// Says what is wrong with arguments that can't be read. Clap's own guess at a subcommand may be any, even
/// one that takes edits away, so it is left out.
pub(super) fn say(error: &clap::Error, arguments: &[OsString]) -> ExitCode {
    let word = match error.get(ContextKind::InvalidSubcommand) {
        Some(ContextValue::String(word)) if error.kind() == ErrorKind::InvalidSubcommand => word,
        _ => {
            let text = words::help(&error.render().ansi().to_string());
            match error.use_stderr() {
                true => say_aside(&text),
                false => tell(&text),
            }
            return u8::try_from(error.exit_code()).unwrap_or(TROUBLE).into();
        }
    };
    let lesson = arguments
        .iter()
        .find_map(|argument| match Named::read(argument) {
            Named::Lesson(id) => Some(id),
            _ => None,
        });
    let lesson = lesson.or_else(|| ExerciseId::new(nearest_title(word)?.0));
    refuse(&words::no_such_command(word, lesson))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_lesson_in_the_place_of_a_subcommand_is_checked() {
        for (typed, understood_as) in [
            (&["ex01"][..], &["check", "ex01"][..]),
            (&["1", "02"], &["check", "1", "02"]),
            (&["exercises/ex01_x.rs"], &["check", "exercises/ex01_x.rs"]),
            (&["all"], &["check", "all"]),
            (&["many_senders"], &["check", "many_senders"]),
            (&["run", "1"], &["run", "1"]),
            (&["test", "1"], &["test", "1"]),
            (&["--help"], &["--help"]),
            (&["sing"], &["sing"]),
            (&[], &[]),
        ] {
            let all = |words: &[&str]| -> Vec<OsString> {
                let words = std::iter::once(&"rivulets").chain(words);
                words.map(OsString::from).collect()
            };
            assert_eq!(understood(all(typed)), all(understood_as));
        }
    }
}
