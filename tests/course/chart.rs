//! `rivulets chart`, and the pictures of `rivulets explore`.

use super::explore::KEPT;
use super::project::{Copy, real, stdout};
use predicates::prelude::*;
use predicates::str::{contains, starts_with};
use std::fs;

/// An attempt that is put in the learner's place.
fn attempt(number: u8, name: &str) -> Copy {
    let copy = Copy::new();
    let folder = real().attempts().join(format!("ex{number:02}"));
    copy.write(number, fs::read(folder.join(name)).unwrap());
    copy
}

fn chart(copy: &Copy, number: &str, arguments: &[&str]) -> assert_cmd::assert::Assert {
    let mut command = copy.rivulets();
    command.args(["chart", number]).args(arguments).assert()
}

#[test]
fn it_draws_the_order_that_the_verdict_tells_of() {
    let copy = Copy::new();
    copy.solve(3);
    let run = chart(&copy, "3", &[]).success().stderr("");
    let run = run.stdout(contains("An order that works:"));
    let run = run.stdout(contains("the second thread sends \"Hi from thread 2\"\n"));
    assert!(stdout(&run).is_ascii());
    let copy = attempt(3, "kept_sender_hangs.rs");
    let run = chart(&copy, "ex03", &[]).success();
    run.stdout(contains("The simplest order that fails:"))
        .stdout(contains("main waits for ever for a message\n"));
}

#[test]
fn of_luck_both_orders_can_be_seen() {
    let copy = attempt(1, "sleep_instead_of_waiting.rs");
    let failing = chart(&copy, "1", &["--failing"]).success();
    failing.stdout(contains("main looks, and finds no message"));
    let passing = chart(&copy, "1", &["--passing"]).success();
    passing.stdout(contains("main receives \"Hi from a foreign world!\" from"));
}

#[test]
fn where_waits_last_as_long_as_they_say_each_line_tells_the_time() {
    let copy = attempt(19, "late_at_each_level.rs");
    let run = chart(&copy, "19", &[]).success();
    run.stdout(contains(
        "500 ms: main waits for a time, and no message comes",
    ))
    .stdout(contains("300 ms: main prints \"Level 4\""));
    // Elsewhere a wait may be over at any moment.
    let copy = attempt(2, "deadline_as_the_end.rs");
    let run = chart(&copy, "2", &["--failing"]).success();
    run.stdout(contains("main waits for a time, and no message comes"))
        .stdout(contains(" ms: ").not());
}

/// The file doesn't show a call that the lesson makes, so the chart says which it is of.
#[test]
fn of_a_call_it_says_which() {
    let copy = attempt(14, "chain1_first_own_sender_kept.rs");
    let solved = fs::read_to_string(copy.file(14)).unwrap();
    let main = chart(&copy, "14", &[]).success();
    main.stdout(contains("The simplest order that fails:"));
    let dropped = "if threads == 3 { drop(tx); }\n    for sum in rx";
    copy.write(14, solved.replace("for sum in rx", dropped));
    let call = chart(&copy, "14", &[]).success();
    call.stdout(contains("The simplest order that fails of the call total("));
}

/// Its pieces are operations of their own, since the text comes without its line's end.
#[test]
fn a_line_that_is_printed_in_one_go_is_drawn_once() {
    let copy = attempt(12, "word_of_the_first_boat.rs");
    let run = chart(&copy, "12", &["--passing"]).success();
    let text = stdout(&run);
    assert!(!text.contains("prints \"\""), "{text}");
    let prints = text.matches("the third thread prints").count();
    assert_eq!(prints, 4, "{text}");
}

#[test]
fn what_there_is_not_is_not_drawn() {
    let copy = Copy::new();
    let run = chart(&copy, "1", &[]).code(1);
    run.stdout(starts_with("No picture: the program doesn't compile").and(contains("E0599")));
    copy.solve(1);
    let run = chart(&copy, "1", &["--failing"]).code(1);
    run.stdout(starts_with("No order that was tried fails"));
    let copy = attempt(3, "kept_sender_hangs.rs");
    let run = chart(&copy, "3", &["--passing"]).code(1);
    run.stdout(starts_with("No order that was tried works"));
    let run = chart(&copy, "3", &["--schedule", "0.7"]).code(2);
    run.stderr(contains("This schedule doesn't fit"));
}

#[test]
fn a_receipt_names_a_run_too() {
    let copy = attempt(3, "kept_sender_hangs.rs");
    let said = stdout(&copy.rivulets().args(["check", "3"]).assert().code(1));
    let receipt = said.lines().find_map(|line| line.strip_prefix("Receipt: "));
    let receipt = receipt.and_then(|receipt| receipt.split_whitespace().next());
    let receipt = receipt.unwrap();
    let drawn = || chart(&copy, "3", &["--schedule", receipt]);
    let run = drawn().success().stderr("");
    let run = run.stdout(contains(format!("The order by --schedule {receipt}:")));
    run.stdout(contains("main waits for ever"));
    let run = chart(&copy, "1", &["--schedule", receipt]).code(2);
    run.stderr(contains(
        "This receipt is of lesson ex03: cargo rivulets chart ex03 ",
    ));
    let run = chart(
        &copy,
        "3",
        &["--schedule", &receipt.replace("ex03", "ex02")],
    );
    run.code(2).stderr(contains("copy it whole"));
    copy.solve(3);
    drawn().stderr(contains("another text"));
}

#[test]
fn a_schedule_is_drawn_as_it_is_named() {
    let copy = Copy::new();
    copy.solve(3);
    for schedule in ["0.1x4.2x4.0x7", "0.2x4.1x4.0x7"] {
        let run = chart(&copy, "3", &["--schedule", schedule]).success();
        let text = stdout(&run);
        assert!(text.contains(&format!("The order by --schedule {schedule}:")));
        let first = text.find("the first thread sends") < text.find("the second thread sends");
        assert_eq!(first, schedule.starts_with("0.1"), "{text}");
    }
}

#[test]
fn a_failing_verdict_offers_a_command_that_draws_it() {
    let copy = attempt(3, "kept_sender_hangs.rs");
    let said = stdout(&copy.rivulets().args(["check", "3"]).assert().code(1));
    let offer = "Step by step: cargo rivulets ";
    let command = said.lines().find_map(|line| line.strip_prefix(offer));
    let mut rivulets = copy.rivulets();
    let run = rivulets
        .args(command.unwrap().split(' '))
        .assert()
        .success();
    run.stdout("")
        .stderr("The picture is in target/ex03.html.\n");
    let page = fs::read_to_string(copy.project.root().join("target/ex03.html")).unwrap();
    assert!(page.starts_with("<!doctype html>") && page.contains("waits for ever"));
}

#[test]
fn no_program_is_overwritten_and_errors_name_the_path() {
    let copy = Copy::new();
    copy.solve(3);
    let before = fs::read(copy.file(3)).unwrap();
    let program = "exercises/ex03_many_senders.rs";
    let run = chart(&copy, "3", &["--svg", program]).code(2);
    run.stderr(contains(program).and(contains("doesn't end in .svg")));
    let run = chart(&copy, "3", &["--svg", "no/such/folder.svg"]).code(2);
    run.stderr(contains("Not written: no/such/folder.svg"));
    assert_eq!(before, fs::read(copy.file(3)).unwrap());
}

#[cfg(unix)]
#[test]
fn a_link_to_a_program_is_replaced_and_the_program_stays() {
    let copy = Copy::new();
    copy.solve(3);
    let before = fs::read(copy.file(3)).unwrap();
    let link = copy.project.root().join("link.svg");
    std::os::unix::fs::symlink(copy.file(3), &link).unwrap();
    chart(&copy, "3", &["--svg", "link.svg"]).success();
    assert_eq!(before, fs::read(copy.file(3)).unwrap());
    assert!(fs::read_to_string(&link).unwrap().starts_with("<svg"));
}

#[test]
fn any_program_can_be_drawn() {
    let copy = Copy::new();
    fs::write(copy.project.root().join("any.rs"), KEPT).unwrap();
    let explore = |arguments: &[&str]| {
        let mut command = copy.rivulets();
        command.args(["explore", "any.rs"]).args(arguments).assert()
    };
    let run = explore(&["--chart", "--svg", "any.svg"]).success();
    run.stdout(contains("How it comes to deadlock, by --schedule "))
        .stdout(contains("main waits for ever for a message"))
        .stderr("The picture is in any.svg.\n");
    explore(&["--chart", "--passing"]).code(1);
    let run = explore(&["--chart", "--schedule", "0.7"]).code(2);
    run.stderr(contains("This schedule doesn't fit"));
    explore(&["--chart", "--format", "json"]).code(2);
    let run = explore(&["--svg", "again.svg", "--format", "json"]).success();
    run.stdout(starts_with("{"));
}

/// The pictures of README and of the course's map, each with the program that it shows.
const PICTURES: [(&str, &str, &str); 18] = [
    (
        "README.md",
        "docs/right.svg",
        "solutions/ex03_many_senders.rs",
    ),
    (
        "README.md",
        "docs/deadlock.svg",
        "ui-tests/attempts/ex03/kept_sender_hangs.rs",
    ),
    (
        "exercises/README.md",
        "docs/map/stream-stuck.svg",
        "ui-tests/attempts/ex07/chain1_first_cloned_as_advised.rs",
    ),
    (
        "exercises/README.md",
        "docs/map/stream-mended.svg",
        "solutions/ex07_one_sender_each.rs",
    ),
    (
        "exercises/README.md",
        "docs/map/ends-stuck.svg",
        "ui-tests/shipped/ex08_the_loop_that_never_ends.rs",
    ),
    (
        "exercises/README.md",
        "docs/map/ends-mended.svg",
        "solutions/ex08_the_loop_that_never_ends.rs",
    ),
    (
        "exercises/README.md",
        "docs/map/confluence-stuck.svg",
        "ui-tests/attempts/ex14/chain1_first_own_sender_kept.rs",
    ),
    (
        "exercises/README.md",
        "docs/map/confluence-mended.svg",
        "solutions/ex14_divide_the_calculation.rs",
    ),
    (
        "exercises/README.md",
        "docs/map/travel-shared.svg",
        "solutions/ex15_not_everything_floats.rs",
    ),
    (
        "exercises/README.md",
        "docs/map/travel-borrowed.svg",
        "solutions/ex16_borrowed_water.rs",
    ),
    (
        "exercises/README.md",
        "docs/map/waiting-luck.svg",
        "ui-tests/shipped/ex20_no_order_between_rivers.rs",
    ),
    (
        "exercises/README.md",
        "docs/map/waiting-mended.svg",
        "solutions/ex20_no_order_between_rivers.rs",
    ),
    (
        "exercises/README.md",
        "docs/map/pressure-stuck.svg",
        "ui-tests/shipped/ex22_the_lock_gate.rs",
    ),
    (
        "exercises/README.md",
        "docs/map/pressure-mended.svg",
        "solutions/ex22_the_lock_gate.rs",
    ),
    (
        "exercises/README.md",
        "docs/map/machines-stuck.svg",
        "ui-tests/shipped/ex28_a_crew_of_workers.rs",
    ),
    (
        "exercises/README.md",
        "docs/map/machines-mended.svg",
        "solutions/ex28_a_crew_of_workers.rs",
    ),
    (
        "exercises/README.md",
        "docs/map/delta-stuck.svg",
        "ui-tests/shipped/ex31_several_rivers.rs",
    ),
    (
        "exercises/README.md",
        "docs/map/delta-mended.svg",
        "solutions/ex31_several_rivers.rs",
    ),
];

/// They are what `cargo rivulets explore PROGRAM --svg PICTURE` makes.
#[test]
fn the_pictures_of_the_readme_and_of_the_map_are_current() {
    let copy = Copy::new();
    for (page, picture, program) in PICTURES {
        let text = fs::read_to_string(real().root().join(page)).unwrap();
        let up = "../".repeat(page.matches('/').count());
        assert!(
            text.contains(&format!("]({up}{picture})")),
            "{page} lacks {picture}"
        );
        let program = real().root().join(program);
        let mut command = copy.rivulets();
        command
            .arg("explore")
            .arg(program)
            .args(["--svg", "now.svg"]);
        command.assert().success();
        let now = fs::read_to_string(copy.project.root().join("now.svg")).unwrap();
        let picture = real().root().join(picture);
        let differs = super::asked::difference(&picture, &now, "course pictures_of_the_readme");
        assert!(differs.is_none(), "{}", differs.unwrap_or_default());
    }
}
