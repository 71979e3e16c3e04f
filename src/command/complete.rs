//! `rivulets completions`: what makes a shell ask us how a command goes on; and `rivulets complete`, which answers.
//!
//! A shell asks each time, so that it always knows the lessons and commands that there are.

use super::say::say;
use super::shell::Shell;
use super::usage::usage;
use crate::exercise::titles;
use crate::words;
use clap::{Arg, Command as Usage};
use std::process::ExitCode;

/// `rivulets completions SHELL`
pub(super) fn completions(shell: Shell) -> ExitCode {
    let script = match shell {
        Shell::Bash => include_str!("completions/bash.sh"),
        Shell::Zsh => include_str!("completions/zsh.sh"),
        Shell::Fish => include_str!("completions/fish.sh"),
    };
    let own = std::env::current_exe().unwrap_or_else(|_| "rivulets".into());
    say(&script.replace("@RIVULETS@", &words::quoted(&own)));
    ExitCode::SUCCESS
}

/// `rivulets complete -- WORD...`: a line for each word that may stand in the place of the last.
pub(super) fn complete(typed: &[String]) -> ExitCode {
    let (last, before) = typed
        .split_last()
        .map_or(("", typed), |(last, before)| (last, before));
    let mut found = candidates(before, last);
    found.retain(|word| word.starts_with(last));
    found.iter().for_each(|word| say(&format!("{word}\n")));
    ExitCode::SUCCESS
}

/// What may stand behind these words; of lessons' names those that begin like `last`.
fn candidates(before: &[String], last: &str) -> Vec<String> {
    let usage = usage();
    let Some(command) = before.first() else {
        let commands = usage
            .get_subcommands()
            .filter(|command| !command.is_hide_set());
        let commands = commands.map(|command| command.get_name().to_owned());
        // A lesson alone is one to be checked.
        let lessons = if last.is_empty() {
            Vec::new()
        } else {
            lessons(last)
        };
        return commands.chain(lessons).collect();
    };
    let Some(command) = usage.find_subcommand(command) else {
        return lessons(last);
    };
    if last.starts_with('-') {
        return options(command);
    }
    let option = before.last().and_then(|word| word.strip_prefix("--"));
    let asked = option.and_then(|name| of_name(command, name));
    match asked.filter(|argument| argument.get_action().takes_values()) {
        Some(argument) => values(argument, last),
        None => command
            .get_positionals()
            .flat_map(|argument| values(argument, last))
            .collect(),
    }
}

fn options(command: &Usage) -> Vec<String> {
    let options = command.get_opts().chain(
        command
            .get_arguments()
            .filter(|one| one.get_long().is_some() && !one.get_action().takes_values()),
    );
    let mut names: Vec<_> = options
        .filter_map(|one| Some(format!("--{}", one.get_long()?)))
        .collect();
    names.push("--help".to_owned());
    names.sort();
    names.dedup();
    names
}

fn of_name<'u>(command: &'u Usage, name: &str) -> Option<&'u Arg> {
    command
        .get_arguments()
        .find(|argument| argument.get_long() == Some(name))
}

/// What an argument may be: those of its values that are known, or lessons where it takes one.
fn values(argument: &Arg, last: &str) -> Vec<String> {
    let known = argument.get_possible_values();
    let known = known.iter().map(|value| value.get_name().to_owned());
    let names = argument.get_value_names().unwrap_or_default();
    let lessons = match names.iter().any(|name| name.contains("LESSON")) {
        true => lessons(last),
        false => Vec::new(),
    };
    known.chain(lessons).collect()
}

/// The lessons as their files are called, and those by their titles alone that begin so.
fn lessons(last: &str) -> Vec<String> {
    let by_title = titles().iter().map(|(_, title)| (*title).to_owned());
    let by_title = by_title.filter(|_| !last.is_empty());
    let files = titles()
        .iter()
        .map(|(number, title)| format!("ex{number:02}_{title}"));
    files.chain(by_title).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(before: &[&str], last: &str) -> Vec<String> {
        let before: Vec<_> = before.iter().map(|word| (*word).to_owned()).collect();
        let mut found = candidates(&before, last);
        found.retain(|word| word.starts_with(last));
        found
    }

    #[test]
    fn each_place_of_a_command_has_its_own_words() {
        assert_eq!(found(&[], "ch"), ["check", "chart"]);
        assert_eq!(found(&["check"], "ma"), ["many_senders"]);
        assert_eq!(found(&["check", "1"], "ex03"), ["ex03_many_senders"]);
        assert_eq!(found(&["check", "x.rs", "--as"], "ma"), ["many_senders"]);
        assert_eq!(
            found(&["explore", "x.rs", "--format"], ""),
            ["text", "json"]
        );
        assert_eq!(found(&["chart"], "--p"), ["--passing"]);
        assert_eq!(found(&["completions"], "b"), ["bash"]);
        assert_eq!(found(&[], "ex14"), ["ex14_divide_the_calculation"]);
        assert!(
            found(&[], "")
                .iter()
                .all(|word| usage().find_subcommand(word).is_some())
        );
        assert!(!found(&[], "").contains(&"complete".to_owned()));
        assert!(found(&["chart", "--svg"], "x").is_empty());
    }
}
