//! The command `rivulets`, subcommand by subcommand.

use super::project::{Copy, catalog, exercise, stdout};
use predicates::prelude::*;
use predicates::str::contains;
use std::fs;

/// How many lessons there are.
fn lessons() -> usize {
    catalog().exercises().len()
}

#[test]
fn without_arguments_it_says_where_to_begin() {
    let run = Copy::new().rivulets().assert().success().stderr("");
    let run = run
        .stdout(contains("never touched").count(lessons()))
        .stdout(contains("Your lesson now: exercises/ex01_first_message.rs"))
        .stdout(contains("unwwarp").and(contains("exercises/ex01_first_message.rs:19:38")));
    assert!(stdout(&run).ends_with("\n    cargo test --test ex01\n"));
}

#[test]
fn it_tells_passed_from_not_yet_and_goes_on_to_the_first_that_is_not_passed() {
    let copy = Copy::new();
    copy.solve(1);
    copy.write(2, "fn main() {}\n");
    let run = copy.rivulets().assert().success();
    let run = run
        .stdout(contains("first message             passed\n"))
        .stdout(contains("several messages          not yet: wrong output"))
        .stdout(contains("many senders              never touched"))
        .stdout(contains(
            "Wrong output: nothing was printed, where 3 lines should be.",
        ));
    assert!(stdout(&run).ends_with("\n    cargo test --test ex02\n"));
}

#[test]
#[ignore = "takes long: .ci/run runs it"]
fn a_course_that_is_done_is_said_to_be() {
    let copy = Copy::new();
    copy.solve_all();
    let all = format!("{} lessons, all passed.", lessons());
    for arguments in [&[][..], &["check"]] {
        let run = copy.rivulets().args(arguments).assert().success();
        run.stdout(contains(&*all));
    }
}

#[test]
fn check_exits_with_1_when_one_does_not_pass() {
    let copy = Copy::new();
    copy.solve(2);
    for name in ["2", "02", "ex02", "exercises/ex02_several_messages.rs"] {
        let run = copy.rivulets().args(["check", name]).assert().success();
        run.stdout(contains("Lesson 02: several messages"));
    }
    copy.rivulets()
        .args(["check", "3"])
        .assert()
        .code(1)
        .stdout(contains("E0425"));
    let all = copy.rivulets().args(["check", "all"]).assert().code(1);
    all.stdout(contains(format!("1 of {} lessons passed.", lessons())))
        .stdout(contains("Lesson 01: first message"));
}

#[test]
#[ignore = "takes long: .ci/run runs it"]
fn check_solutions_is_red_when_a_solution_is_not_right() {
    let copy = Copy::new();
    fs::write(exercise(3).solution(&copy.project), "fn main() {}\n").unwrap();
    let run = copy
        .rivulets()
        .args(["check", "--solutions"])
        .assert()
        .code(1);
    let (passed, all) = (lessons() - 1, lessons());
    run.stdout(contains(format!("{passed} of {all} lessons passed.")))
        .stdout(contains("solutions/ex03_many_senders.rs"));
}

#[test]
fn run_gives_the_programs_own_output_and_exit_code() {
    let copy = Copy::new();
    copy.solve(2);
    copy.rivulets()
        .args(["run", "2"])
        .assert()
        .success()
        .stdout("Got: My\nGot: Big\nGot: Message\n");
    copy.write(
        2,
        "fn main() { println!(\"x\"); eprintln!(\"y\"); std::process::exit(7) }\n",
    );
    let run = copy.rivulets().args(["run", "ex02"]).assert().code(7);
    run.stdout("x\n")
        .stderr(predicate::str::starts_with("y\nThe program ended"));
    copy.rivulets()
        .args(["run", "1"])
        .assert()
        .code(1)
        .stderr(contains("error[E0599]"));
}

#[test]
fn reset_puts_the_program_back_and_keeps_every_text() {
    let copy = Copy::new();
    for (text, number) in [("first", 1), ("second", 2)] {
        copy.write(1, text);
        let kept = format!(".rivulets/backups/ex01_first_message.{number}.rs");
        copy.rivulets()
            .args(["reset", "1"])
            .assert()
            .success()
            .stdout(contains(&*kept));
        assert_eq!(
            fs::read_to_string(copy.file(1)).unwrap(),
            exercise(1).shipped
        );
        assert_eq!(
            fs::read_to_string(copy.project.root().join(kept)).unwrap(),
            text
        );
    }
    fs::remove_file(copy.file(2)).unwrap();
    let run = copy.rivulets().args(["reset", "all"]).assert().success();
    run.stdout(contains("is as it was shipped; nothing to do.").count(lessons() - 1))
        .stdout(contains("is back"));
    assert_eq!(
        fs::read_to_string(copy.file(2)).unwrap(),
        exercise(2).shipped
    );
}

#[test]
fn a_reset_that_can_not_keep_a_backup_leaves_the_file_alone() {
    let copy = Copy::new();
    copy.write(1, "mine");
    fs::write(
        copy.project.root().join(".rivulets"),
        "a file where the folder should be",
    )
    .unwrap();
    copy.rivulets()
        .args(["reset", "1"])
        .assert()
        .code(2)
        .stdout(contains("can't make it"));
    assert_eq!(fs::read_to_string(copy.file(1)).unwrap(), "mine");
}

#[test]
fn hints_are_given_one_at_a_time() {
    let copy = Copy::new();
    let hint = |arguments: &[&str]| copy.rivulets().arg("hint").args(arguments).assert();
    hint(&["1"])
        .success()
        .stdout(contains("Hint 1 of 3").and(contains("cargo rivulets hint ex01 2")));
    hint(&["1", "3"])
        .success()
        .stdout(contains("That was the last one"));
    hint(&["1", "4"]).code(2).stdout(contains("it has 3 hints"));
    hint(&["1", "0"]).code(2);
}

#[test]
fn a_hint_tells_the_shipped_program_from_one_that_fails_like_it() {
    let copy = Copy::new();
    let hint = || copy.rivulets().args(["hint", "8"]).assert().success();
    let about = |words: &str| contains(format!("lesson 08: {words}\n"));
    hint().stdout(about("it is still as it was shipped"));
    let shipped = fs::read_to_string(copy.file(8)).unwrap();
    let kept = |line: &str| {
        shipped.replace(
            "    let mut sum = 0;",
            &format!("{line}\n    let mut sum = 0;"),
        )
    };
    fs::write(copy.file(8), kept("    let _ = &harbour;")).unwrap();
    hint().stdout(about("it fails as it did when shipped"));
    fs::write(
        copy.file(8),
        kept("    let _kept = harbour.line.clone();\n    drop(harbour);"),
    )
    .unwrap();
    hint().stdout(about("a receive waits for ever"));
    copy.solve(8);
    hint().stdout(contains("nothing to hint at"));
}

#[test]
fn what_it_does_not_know_it_says() {
    let copy = Copy::new();
    let ids: Vec<_> = catalog()
        .exercises()
        .iter()
        .map(|exercise| exercise.id.to_string())
        .collect();
    let all = catalog();
    let last = all.exercises().last().map(|last| last.id.number());
    let beyond = (last.unwrap_or(0) + 1).to_string();
    let unknown = copy.rivulets().args(["check", &beyond]).assert().code(2);
    let known = format!("The lessons are {}.", ids.join(", "));
    assert!(stdout(&unknown).replace('\n', " ").contains(&known));
    copy.rivulets()
        .args(["check", "four"])
        .assert()
        .code(2)
        .stderr(contains("names no lesson"));
    copy.rivulets().args(["sing"]).assert().code(2);
    copy.rivulets()
        .arg("--help")
        .assert()
        .success()
        .stdout(contains("reset").and(contains("hint")));
}

#[test]
fn colours_are_for_terminals_and_no_color_is_respected() {
    let copy = Copy::new();
    let run = |variable: &str| {
        copy.rivulets()
            .env(variable, "1")
            .env_remove("CI")
            .assert()
            .success()
    };
    run("NO_COLOR").stdout(contains("\u{1b}").not());
    run("CLICOLOR_FORCE").stdout(contains("\u{1b}[1m"));
}

#[test]
fn a_learners_escape_codes_do_not_reach_the_terminal() {
    let copy = Copy::new();
    copy.write(1, "fn main() { println!(\"\\x1b[2J\\x07boo\") }\n");
    let run = copy
        .rivulets()
        .args(["check", "1"])
        .env("CLICOLOR_FORCE", "1")
        .assert()
        .code(1);
    run.stdout(contains("\u{1b}[2J").not())
        .stdout(contains("\\u{1b}[2J\\u{7}boo"));
}

#[test]
fn a_reset_touches_no_other_file_and_loses_no_save() {
    let copy = Copy::new();
    copy.write(1, "mine");
    let neighbour = copy.file(1).with_extension("rs.new");
    fs::write(&neighbour, "a neighbour").unwrap();
    std::thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| drop(copy.rivulets().args(["reset", "1"]).assert()));
        }
    });
    assert_eq!(fs::read_to_string(&neighbour).unwrap(), "a neighbour");
    assert_eq!(
        fs::read_to_string(copy.file(1)).unwrap(),
        exercise(1).shipped
    );
    let kept = fs::read_dir(copy.project.backups())
        .unwrap()
        .map(|entry| entry.unwrap().path());
    let kept: Vec<_> = kept.map(|path| fs::read_to_string(path).unwrap()).collect();
    assert!(kept.contains(&"mine".to_owned()), "{kept:?}");
}

/// In the words of the course, not of what reads numbers.
#[test]
fn an_argument_that_is_none_is_told_what_one_looks_like() {
    let copy = Copy::new();
    let number = "a whole number is wanted here";
    for (arguments, says) in [
        (&["hint", "7", "two"][..], number),
        (&["hint", "7", "-1"], "unexpected argument"),
        (&["hint", "7", "99999999999999999999999"], number),
        (&["explore", "7", "--max-schedules", "many"], number),
        (&["explore", "7", "--max-steps", "1e9"], number),
        (
            &["chart", "12", "--schedule", "hello"],
            "`0.1x5`, and a receipt looks like `ex03-",
        ),
        (
            &["explore", "12", "--schedule", "hello"],
            "`0.1x5`, and a receipt looks like `ex03-",
        ),
    ] {
        let run = copy.rivulets().args(arguments).assert().code(2);
        run.stdout("")
            .stderr(contains(says).and(contains("digit").not()));
    }
}
