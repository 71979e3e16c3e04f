//! What is meant by a file's name where there is no such file, or where it is an answer to nothing.

use super::explore::TWO_ORDERS;
use super::project::{Copy, exercise};
use predicates::prelude::*;
use predicates::str::{contains, starts_with};
use std::fs;

/// All that a command says that can't do what it was asked for.
fn said(copy: &Copy, arguments: &[&str]) -> String {
    let run = copy.rivulets().args(arguments).assert().code(2);
    let output = run.get_output();
    String::from_utf8([&output.stdout[..], &output.stderr].concat()).unwrap()
}

#[test]
fn the_nearest_name_in_the_same_folder_is_meant() {
    let copy = Copy::new();
    for slip in [
        "exercises/ex03_many_sender.rs",
        "exercises/ex04_many_senders.rs",
        "exercises/many_sendrs.rs",
    ] {
        for verb in ["check", "chart", "hint", "why", "run", "explore", "predict"] {
            let said = said(&copy, &[verb, slip]);
            assert!(said.contains(&format!("{slip} is not there")), "{said}");
            let meant = "Did you mean exercises/ex03_many_senders.rs?";
            assert!(said.contains(meant), "{verb} {slip}: {said}");
        }
    }
    let other = said(&copy, &["check", "exercises/ex03_of_anna.rs"]);
    assert!(!other.contains("Did you mean"), "{other}");
    let title = said(&copy, &["explore", "many_sendrs"]);
    assert!(
        title.contains("Did you mean many_senders, lesson 03?"),
        "{title}"
    );
}

#[test]
fn a_lessons_file_that_is_not_there_is_put_back_by_reset() {
    let copy = Copy::new();
    fs::remove_file(copy.file(5)).unwrap();
    let path = format!("exercises/{}", exercise(5).file_name());
    let named = [
        ("check", &*path),
        ("chart", &path),
        ("check", "5"),
        ("hint", "5"),
        ("explore", "5"),
        ("predict", "5"),
    ];
    for (verb, named) in named {
        let said = said(&copy, &[verb, named]);
        assert!(said.contains(&format!("{path} is not there")), "{said}");
        let mend = "Put it back as it was shipped with: cargo rivulets reset ex05";
        assert!(said.contains(mend), "{verb} {named}: {said}");
    }
}

/// It isn't known to be an answer, so what doesn't ask for one comes first.
#[test]
fn a_program_of_ones_own_is_explored() {
    let copy = Copy::new();
    fs::write(copy.project.root().join("mine.rs"), TWO_ORDERS).unwrap();
    for (verb, offered) in [
        ("chart", "explore mine.rs --chart"),
        ("check", "explore mine.rs"),
        ("hint", "explore mine.rs"),
        ("why", "explore mine.rs"),
    ] {
        let said = said(&copy, &[verb, "mine.rs"]);
        let offers: Vec<&str> = said
            .lines()
            .filter_map(|line| line.strip_prefix("    "))
            .collect();
        let own = format!("cargo rivulets {offered}");
        assert_eq!(
            offers,
            [&*own, &format!("cargo rivulets {verb} mine.rs --as ex01")]
        );
    }
    let drawn = ["explore", "mine.rs", "--chart"];
    let run = copy.rivulets().args(drawn).assert().success();
    run.stdout(starts_with("All 2 schedules").and(contains("How it comes to exit 0")));
}
