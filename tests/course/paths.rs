//! Files that are named by their paths, and the course that one stands in.

use super::project::{Copy, exercise, real, stdout};
use assert_cmd::Command;
use predicates::prelude::*;
use predicates::str::contains;
use std::fs;
use std::path::{Path, PathBuf};

/// The command as it is started by hand, in a folder: cargo has told it nothing.
fn by_hand(folder: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_rivulets"));
    command
        .current_dir(folder)
        .env_remove("CARGO_MANIFEST_DIR")
        .env_remove("CARGO_TARGET_DIR");
    command
}

/// Puts an attempt at lesson `number` into the copy, as a file called `name`.
fn hand_in(copy: &Copy, number: u8, attempt: &str, name: &str) -> PathBuf {
    let from = real().attempts().join(format!("ex{number:02}"));
    let to = copy.project.root().join(name);
    fs::create_dir_all(to.parent().unwrap()).unwrap();
    fs::copy(from.join(attempt).with_extension("rs"), &to).unwrap();
    to
}

#[test]
fn a_path_is_graded_and_not_the_file_in_exercises() {
    let copy = Copy::new();
    copy.solve(3);
    hand_in(
        &copy,
        3,
        "kept_sender_hangs",
        "handed/anna/ex03_many_senders.rs",
    );
    let named = "handed/anna/ex03_many_senders.rs";
    let run = copy.rivulets().args(["check", named]).assert().code(1);
    let said = stdout(&run);
    assert!(
        said.starts_with(&format!("Lesson 03: many senders   {named}\n")),
        "{said}"
    );
    assert!(said.contains("Deadlock: ") && said.contains(&format!("--> {named}:24:")));
    assert!(said.contains(&format!("cargo rivulets chart {named}\n")));
    let last = format!("grade it again:\n\n    cargo rivulets check {named}\n");
    assert!(said.ends_with(&last), "{said}");
    assert!(!said.contains("exercises/"), "{said}");
    // What it offers is there.
    let chart = copy.rivulets().args(["chart", named]).assert().success();
    chart.stdout(contains(named));
    let hint = copy
        .rivulets()
        .args(["hint", named, "2"])
        .assert()
        .success();
    hint.stdout(contains(&*format!("cargo rivulets hint {named} 3")));
    let receipt = said.lines().find_map(|line| line.strip_prefix("Receipt: "));
    let receipt = receipt.and_then(|receipt| receipt.split_whitespace().next());
    let replay = ["replay", receipt.unwrap(), named];
    let replayed = copy.rivulets().args(replay).assert().code(1);
    assert!(stdout(&replayed).ends_with(&last));
    // The learner's own is another.
    copy.rivulets().args(["check", "3"]).assert().success();
}

#[test]
fn a_file_is_an_answer_to_what_its_name_says_or_to_what_is_said() {
    let copy = Copy::new();
    hand_in(&copy, 2, "prefix_without_colon", "answer.rs");
    for verb in ["check", "chart", "hint"] {
        let run = copy.rivulets().args([verb, "answer.rs"]).assert().code(2);
        let offered = format!("cargo rivulets {verb} answer.rs --as ex01");
        run.stdout("")
            .stderr(contains("doesn't say which lesson").and(contains(&*offered)));
    }
    for lesson in ["2", "ex02"] {
        let check = ["check", "./answer.rs", "--as", lesson];
        let run = copy.rivulets().args(check).assert().code(1);
        run.stdout(contains("Lesson 02: several messages   ./answer.rs"))
            .stdout(contains(
                "\n    cargo rivulets check ./answer.rs --as ex02\n",
            ));
    }
    let run = ["run", "answer.rs", "--as", "ex02"];
    let run = copy.rivulets().args(run).assert().success();
    run.stdout("Got My\nGot Big\nGot Message\n");
    // What is said goes before a name; alone, it means nothing.
    fs::copy(
        exercise(3).solution(&copy.project),
        copy.project.root().join("ex01.rs"),
    )
    .unwrap();
    let both = ["check", "ex01.rs", "--as", "3"];
    copy.rivulets().args(both).assert().success();
    for nothing in [&["check", "--as", "2"][..], &["check", "1", "--as", "2"]] {
        let run = copy.rivulets().args(nothing).assert().code(2);
        run.stderr(contains("no file is named"));
    }
}

/// `run` grades nothing, so it wants no lesson.
#[test]
fn any_program_is_run() {
    let copy = Copy::new();
    let write = |name: &str, text: &str| {
        fs::write(copy.project.root().join(name), text).unwrap();
    };
    write("any.rs", "fn main() { println!(\"mine\") }\n");
    let run = copy.rivulets().args(["run", "any.rs"]).assert().success();
    run.stdout("mine\n").stderr("");
    write("three.rs", "fn main() { std::process::exit(3) }\n");
    let run = copy.rivulets().args(["run", "three.rs"]).assert().code(3);
    run.stderr(contains("cargo rivulets explore three.rs"));
    let run = copy.rivulets().args(["run", "no.rs"]).assert().code(2);
    run.stdout("")
        .stderr(contains("Not run: no.rs is not there"));
    let run = copy.rivulets().args(["run", "./"]).assert().code(2);
    run.stderr(contains("is a folder"));
}

/// Nothing is left ungraded for the sake of a file of which nobody knows what it is.
#[test]
fn of_several_those_are_graded_that_can_be() {
    let copy = Copy::new();
    hand_in(&copy, 3, "mended_as_intended", "handed/ex03_anna.rs");
    hand_in(&copy, 3, "mended_as_intended", "handed/berta.rs");
    let names = ["handed/berta.rs", "handed/ex03_anna.rs", "handed/none.rs"];
    let run = copy.rivulets().arg("check").args(names).assert().code(2);
    run.stdout(contains("handed/ex03_anna.rs     passed").and(contains("1 of 3 answers passed.")))
        .stderr(contains(
            "The name handed/berta.rs doesn't say which lesson",
        ))
        .stderr(contains("Not graded: handed/none.rs is not there."));
    let names = ["handed/berta.rs", "handed/none.rs"];
    let run = copy.rivulets().arg("check").args(names).assert().code(2);
    run.stdout("")
        .stderr(contains("berta.rs").and(contains("none.rs is not there")));
}

#[test]
fn several_are_graded_one_after_the_other() {
    let copy = Copy::new();
    copy.solve(1);
    let both = copy.rivulets().args(["check", "1", "2"]).assert().code(1);
    both.stdout(contains("1 of 2 lessons passed.").and(contains("Lesson 02: several")))
        .stdout(contains("many senders").not());
    hand_in(&copy, 3, "mended_as_intended", "handed/anna_ex03.rs");
    hand_in(&copy, 3, "kept_sender_hangs", "handed/it's ex03.rs");
    hand_in(
        &copy,
        1,
        "kept_sender_hangs",
        "handed/a_rather_long_name_of_ex01.rs",
    );
    let names = ["handed/anna_ex03.rs", "handed/it's ex03.rs"];
    let run = copy.rivulets().arg("check").args(names).assert().code(1);
    run.stdout(contains("  03  handed/anna_ex03.rs     passed\n"))
        .stdout(contains(
            "  03  handed/it's ex03.rs     not yet: deadlock\n",
        ))
        .stdout(contains("1 of 2 answers passed."))
        .stdout(contains(
            r"    cargo rivulets check 'handed/it'\''s ex03.rs'",
        ));
    // What can't be graded is said of each, and nothing is left out for it.
    let names = ["handed/no_ex02.rs", "handed/a_rather_long_name_of_ex01.rs"];
    let run = copy.rivulets().arg("check").args(names).assert().code(2);
    run.stdout(contains(
        "  02  handed/no_ex02.rs                     not graded",
    ))
    .stdout(contains(
        "  01  handed/a_rather_long_name_of_ex01.rs  not yet",
    ))
    .stdout(contains("Deadlock: ").and(contains("handed/no_ex02.rs is not there")));
}

#[test]
fn worked_answers_are_graded_alone_too() {
    let copy = Copy::new();
    let run = ["check", "--solutions", "ex02"];
    let run = copy.rivulets().args(run).assert().success();
    run.stdout(contains(
        "Lesson 02: several messages   solutions/ex02_several_messages.rs",
    ));
    let file = ["check", "--solutions", "solutions/ex02_several_messages.rs"];
    copy.rivulets().args(file).assert().code(2);
    let file = ["check", "solutions/ex02_several_messages.rs"];
    let run = copy.rivulets().args(file).assert().success();
    run.stdout(contains("Passed: "));
}

#[test]
fn a_reset_takes_no_path() {
    let copy = Copy::new();
    let mine = exercise(3).file_name().to_owned();
    copy.write(3, "mine");
    let other = copy.project.root().join("ex03.rs");
    fs::write(&other, "another").unwrap();
    for path in ["ex03.rs", &*format!("exercises/{mine}"), "no/ex03.rs"] {
        let run = copy.rivulets().args(["reset", path]).assert().code(2);
        run.stdout("").stderr(
            contains(format!("{path} was not changed")).and(contains("cargo rivulets reset ex03")),
        );
    }
    assert_eq!(fs::read_to_string(copy.file(3)).unwrap(), "mine");
    assert_eq!(fs::read_to_string(other).unwrap(), "another");
}

#[test]
fn what_is_no_file_is_said_to_be_none() {
    let copy = Copy::new();
    for (name, says) in [
        ("no/such/ex01.rs", "no/such/ex01.rs is not there"),
        (
            "ex02_several_messages.rs",
            "to grade it: cargo rivulets check ex02",
        ),
        ("none.rs", "Not graded: none.rs is not there"),
        ("exercises/", "is a folder"),
        ("./exercises", "check ./exercises/*.rs"),
        ("exercises", "names no lesson"),
    ] {
        let run = copy.rivulets().args(["check", name]).assert().code(2);
        let output = run.get_output();
        let said = [&output.stdout[..], &output.stderr].concat();
        let said = String::from_utf8(said).unwrap();
        assert!(said.contains(says), "{name}: {said}");
    }
}

#[test]
fn without_a_lesson_the_current_one_is_taken() {
    let copy = Copy::new();
    copy.solve(1);
    copy.write(2, "fn main() { println!(\"mine\") }\n");
    let run = copy.rivulets().arg("run").assert().success();
    run.stdout("mine\n").stderr(contains("Lesson 02"));
    let hint = copy.rivulets().arg("hint").assert().success();
    hint.stdout(contains("for lesson 02").and(contains("hint ex02 2")));
    let chart = copy.rivulets().arg("chart").assert().success();
    chart.stdout(contains("Lesson 02: several messages"));
}

#[test]
#[ignore = "takes long: .ci/run runs it"]
fn when_all_are_passed_no_lesson_is_the_current_one() {
    let copy = Copy::new();
    copy.solve_all();
    for verb in ["run", "hint", "chart"] {
        let run = copy.rivulets().arg(verb).assert().success();
        run.stdout(contains("All lessons are passed").and(contains(format!("{verb} ex01"))));
    }
}

#[test]
fn a_lesson_is_explored_by_its_number() {
    let copy = Copy::new();
    copy.solve(3);
    let explore = ["explore", "ex03", "--format", "json"];
    let run = copy.rivulets().args(explore).assert().success();
    run.stdout(contains(r#""file":"exercises/ex03_many_senders.rs""#))
        .stdout(contains("Message received: Hi from thread 2"));
}

#[test]
fn a_lesson_in_the_place_of_a_command_is_graded() {
    let copy = Copy::new();
    copy.solve(1);
    for typed in [
        &["ex01"][..],
        &["1"],
        &["01"],
        &["exercises/ex01_first_message.rs"],
        &["test", "ex01"],
        &["grade", "1"],
    ] {
        let run = copy.rivulets().args(typed).assert().success();
        run.stdout(contains("Lesson 01: first message").and(contains("Passed: ")));
    }
}

#[test]
fn a_command_that_there_is_not_is_never_taken_for_one_that_takes_edits_away() {
    let copy = Copy::new();
    for typed in [
        &["tset", "ex01"][..],
        &["rest", "1"],
        &["reste", "01"],
        &["resett"],
    ] {
        let run = copy.rivulets().args(typed).assert().code(2);
        let run = run.stderr(contains("There is no command").and(contains("reset ").not()));
        if typed.len() > 1 {
            run.stderr(contains("cargo rivulets check ex01"));
        }
    }
}

#[test]
fn the_course_is_the_one_that_one_stands_in() {
    let copy = Copy::named("another clone");
    copy.write(1, "fn main() { println!(\"of this clone\") }\n");
    let exercises = copy.project.exercises();
    for folder in [
        copy.project.root(),
        &exercises,
        &copy.project.root().join("tests"),
    ] {
        let run = by_hand(folder).args(["check", "1"]).assert().code(1);
        run.stdout(contains("of this clone")).stderr("");
        // Whatever cargo was told: its own clone may be another.
        let mut told = by_hand(folder);
        told.env("CARGO_MANIFEST_DIR", real().root());
        let run = told.args(["run", "1"]).assert().success();
        run.stdout("of this clone\n");
    }
    let mut here = by_hand(&exercises);
    let run = here
        .args(["check", "ex01_first_message.rs"])
        .assert()
        .code(1);
    run.stdout(contains("Lesson 01: first message   ex01_first_message.rs"))
        .stdout(contains("\n    cargo test --test ex01\n"));
}

#[test]
fn another_course_is_never_taken_without_a_word() {
    let folder = std::env::temp_dir().join(format!("rivulets-elsewhere-{}", std::process::id()));
    fs::create_dir_all(&folder).unwrap();
    let answer = folder.join("ex03_mine.rs");
    fs::copy(exercise(3).solution(&real()), &answer).unwrap();
    let run = by_hand(&folder).args(["check", "ex03_mine.rs"]).assert();
    let program = env!("CARGO_BIN_EXE_rivulets");
    let run = run
        .success()
        .stderr(contains("There is no course in this folder"));
    run.stdout(contains(format!("Picture: {program} chart ex03_mine.rs\n")));
    fs::remove_dir_all(&folder).unwrap();
}

#[test]
fn a_course_with_other_lessons_is_not_graded_by_ours() {
    let copy = Copy::new();
    let shipped = copy.project.shipped();
    let more = fs::read(shipped.join(exercise(3).file_name())).unwrap();
    let all = super::project::catalog();
    let last = all.exercises().last().map(|last| last.id.number());
    let next = last.unwrap_or(0) + 1;
    fs::write(shipped.join(format!("ex{next:02}_another.rs")), more).unwrap();
    let run = by_hand(copy.project.root()).args(["check", "3"]).assert();
    run.code(2)
        .stdout(contains("other lessons").and(contains(format!("ex{next:02}"))));
}

#[test]
fn a_lesson_that_was_changed_is_told() {
    let copy = Copy::new();
    copy.solve(2);
    let lesson = copy.project.root().join("tests/ex02.rs");
    let text = fs::read_to_string(&lesson).unwrap();
    fs::write(&lesson, text + "// more\n").unwrap();
    let run = by_hand(copy.project.root()).args(["check", "2"]).assert();
    run.success()
        .stderr(contains("built with other words for ex02"));
}
