//! The grader's own trouble: a clear error that names the thing and the mend, no verdict, no
//! backtrace.

use super::project::{Copy, exercise, stdout};
use assert_cmd::Command;
use predicates::prelude::*;
use predicates::str::contains;
use std::fs;
use std::path::Path;
use std::thread;

/// The answer to a fault, whichever it is.
fn not_graded(command: &mut Command, says: &[&str]) {
    let run = command.assert().code(2).stdout(contains("Not graded: "));
    let run = run
        .stderr(contains("panicked").not())
        .stdout(contains("Passed").not());
    // Where a line is broken hangs on how long the paths are.
    let text = stdout(&run);
    let told = text.replace('\n', " ");
    for words in says {
        let is_told = text.contains(words) || told.contains(words);
        assert!(is_told, "`{words}` is not in\n{text}");
    }
}

#[test]
fn a_missing_exercise_is_named_with_the_mend() {
    let copy = Copy::new();
    fs::remove_file(copy.file(3)).unwrap();
    let says = [
        "ex03_many_senders.rs is not there",
        "cargo rivulets reset ex03",
    ];
    not_graded(copy.rivulets().args(["check", "3"]), &says);
    not_graded(
        &mut copy.rivulets(),
        &["many senders              not graded"],
    );
}

#[test]
fn what_is_no_file_is_not_opened() {
    let copy = Copy::new();
    fs::remove_file(copy.file(1)).unwrap();
    fs::create_dir(copy.file(1)).unwrap();
    not_graded(
        copy.rivulets().args(["check", "1"]),
        &["can't be read: it is not a file"],
    );
}

#[cfg(unix)]
#[test]
fn a_pipe_or_a_loop_of_links_in_the_place_of_a_file_is_not_waited_for() {
    let copy = Copy::new();
    fs::remove_file(copy.file(1)).unwrap();
    std::os::unix::fs::symlink(copy.file(1), copy.file(1)).unwrap();
    not_graded(
        copy.rivulets().args(["check", "1"]),
        &["ex01_first_message.rs can't be read"],
    );
    fs::remove_file(copy.file(2)).unwrap();
    let made = std::process::Command::new("mkfifo")
        .arg(copy.file(2))
        .status()
        .unwrap();
    assert!(made.success());
    not_graded(copy.rivulets().args(["check", "2"]), &["it is not a file"]);
}

#[cfg(unix)]
#[test]
fn a_file_that_the_system_will_not_let_us_open_is_named() {
    use std::os::unix::fs::PermissionsExt;
    let copy = Copy::new();
    let said = ["can't be read", "permissions"];
    fs::set_permissions(copy.file(1), fs::Permissions::from_mode(0o000)).unwrap();
    if fs::read(copy.file(1)).is_err() {
        return not_graded(copy.rivulets().args(["check", "1"]), &said);
    }
    // Who may read all can give up the right to.
    let without_rights = |program| {
        let mut command = copy.at_work("setpriv");
        command.args(["--bounding-set=-dac_override,-dac_read_search", program]);
        command
    };
    if !without_rights("true")
        .output()
        .is_ok_and(|output| output.status.success())
    {
        return super::skipped::say("a file that may not be read: this user may read all");
    }
    let mut command = without_rights(env!("CARGO_BIN_EXE_rivulets"));
    not_graded(command.args(["check", "1"]), &said);
}

#[test]
fn a_missing_compiler_is_named() {
    let copy = Copy::new();
    let mut command = copy.rivulets();
    command.args(["check", "1"]).env("RUSTC", "no/such/rustc");
    not_graded(&mut command, &["no/such/rustc", "rustup.rs"]);
}

#[cfg(unix)]
#[test]
fn a_missing_linker_is_named() {
    let copy = Copy::new();
    copy.solve(1);
    let sysroot = std::process::Command::new("rustc")
        .args(["--print", "sysroot"])
        .output()
        .unwrap();
    let sysroot = String::from_utf8(sysroot.stdout).unwrap();
    let mut command = copy.rivulets();
    command
        .args(["check", "1"])
        .env("RUSTC", Path::new(sysroot.trim()).join("bin/rustc"));
    command.env("PATH", copy.project.root()); // holds no `cc`
    not_graded(
        &mut command,
        &[
            "found no linker",
            "linker `cc` not found",
            "apt install gcc",
        ],
    );
}

#[test]
fn a_compiler_that_breaks_down_is_no_verdict() {
    let copy = Copy::new();
    let mut command = copy.rivulets();
    // Any program that isn't a compiler will do: it ends without a diagnostic.
    command
        .args(["check", "1"])
        .env("RUSTC", env!("CARGO_BIN_EXE_rivulets"));
    not_graded(&mut command, &["the compiler", "failed"]);
}

#[test]
fn a_scratch_folder_that_can_not_be_made_is_named() {
    let copy = Copy::new();
    fs::write(
        copy.project.root().join("target"),
        "a file where the folder should be",
    )
    .unwrap();
    not_graded(
        copy.rivulets().args(["check", "1"]),
        &["can't be made or written", "space left"],
    );
}

#[test]
fn a_path_with_spaces_and_letters_beyond_ascii_is_as_good_as_any() {
    let copy = Copy::named("der kleine Fluß, \u{5ddd} 'q' $HOME");
    copy.rivulets()
        .args(["check", "1"])
        .assert()
        .code(1)
        .stdout(contains("exercises/ex01_first_message.rs:19:38"));
    copy.solve(1);
    copy.rivulets().args(["check", "1"]).assert().success();
}

#[test]
fn a_wrong_answer_after_a_right_one_is_never_judged_by_the_old_program() {
    let copy = Copy::new();
    let right = fs::read_to_string(exercise(1).solution(&copy.project)).unwrap();
    let wrong = right.replace("foreign", "strange");
    let time = fs::metadata(copy.file(1)).unwrap().modified().unwrap();
    for (text, code) in [(&right, 0), (&wrong, 1), (&right, 0), (&wrong, 1)] {
        copy.write(1, text);
        // The known trap: the same time and length, other content.
        let file = fs::File::options().write(true).open(copy.file(1)).unwrap();
        file.set_modified(time).unwrap();
        copy.rivulets().args(["check", "1"]).assert().code(code);
    }
}

#[test]
#[ignore = "takes long: .ci/run runs it"]
fn graders_at_work_at_once_do_not_disturb_each_other() {
    let copy = Copy::new();
    copy.solve_all();
    thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| copy.rivulets().arg("check").assert().success());
        }
    });
    let left = fs::read_dir(copy.project.root().join("target/rivulets"))
        .unwrap()
        .count();
    assert_eq!(left, 0, "scratch folders were left behind");
}

#[test]
fn a_learners_file_is_only_read() {
    let copy = Copy::new();
    copy.write(1, "fn main() {}\n");
    let before = fs::metadata(copy.file(1)).unwrap().modified().unwrap();
    for arguments in [&["check"][..], &["run", "1"], &["hint", "1"], &[]] {
        drop(copy.rivulets().args(arguments).assert()); // whatever it says
    }
    assert_eq!(fs::read(copy.file(1)).unwrap(), b"fn main() {}\n");
    assert_eq!(
        fs::metadata(copy.file(1)).unwrap().modified().unwrap(),
        before
    );
}

#[test]
fn a_file_of_no_exercises_size_is_not_given_to_the_compiler() {
    let copy = Copy::new();
    copy.write(1, "// ".to_owned() + &"x".repeat(1 << 20));
    not_graded(copy.rivulets().args(["check", "1"]), &["larger than 1 MiB"]);
}

#[test]
#[ignore = "takes long: .ci/run runs it"]
fn a_thousand_warnings_or_errors_are_no_trouble() {
    let copy = Copy::new();
    let right = fs::read_to_string(exercise(1).solution(&copy.project)).unwrap();
    let unused: String = (0..2000)
        .map(|n| format!("    let unused{n} = {n};\n"))
        .collect();
    copy.write(
        1,
        right.replacen("fn main() {\n", &format!("fn main() {{\n{unused}"), 1),
    );
    copy.rivulets()
        .args(["check", "1"])
        .assert()
        .success()
        .stdout(contains("2,000 warnings"));
    copy.write(
        1,
        right.replacen(
            "fn main() {\n",
            &format!("fn main() {{\n{}", unused.replace("= ", "= x")),
            1,
        ),
    );
    let run = copy.rivulets().args(["check", "1"]).assert().code(1);
    run.stdout(contains("the first of 2,000 errors").and(contains("... and 1,994 more errors")));
}
