//! A report in a file: whole, or what stood there before.

use crate::project::{Class, report, shipped};
use std::fs;
use std::process::Command;
use std::thread;
use std::time::Duration;

#[test]
fn a_report_takes_the_place_of_the_last_one_when_it_is_whole() {
    let class = Class::new();
    class.hand_in("anna/ex01.rs", shipped(1));
    let write = |file: &str, expected: i32| {
        let mut command = class.grade();
        command.args(["--no-sandbox", "--lesson", "1", "--output", file]);
        let output = command.arg(class.folder()).output().unwrap();
        assert_eq!(output.status.code(), Some(expected), "{output:?}");
        assert!(output.stdout.is_empty());
        fs::read_to_string(class.root().join(file)).unwrap_or_default()
    };
    assert!(write("class.html", 0).starts_with("<!DOCTYPE html>"));
    assert!(write("class.txt", 0).contains("Not begun"));
    crate::json::assert_valid(&report(&write("class.json", 0)));
    // Where nothing is found, nothing is written.
    let before = fs::read(class.root().join("class.json")).unwrap();
    let mut command = class.grade();
    let refused = command
        .args(["--no-sandbox", "nowhere", "-o", "class.json"])
        .assert();
    refused.code(2);
    assert_eq!(fs::read(class.root().join("class.json")).unwrap(), before);
    fs::create_dir(class.root().join("folder.json")).unwrap();
    assert_eq!(write("folder.json", 2), "");
    let mut merge = class.grade();
    let merged = merge
        .args(["merge", "class.json", "-o", "merged.html"])
        .assert();
    merged.success().stdout("");
    let page = fs::read_to_string(class.root().join("merged.html")).unwrap();
    assert_eq!(
        page,
        fs::read_to_string(class.root().join("class.html")).unwrap()
    );
}

#[test]
fn whoever_ends_the_command_keeps_the_last_report() {
    let class = Class::new();
    let endless = "fn main() { let mut n = 0_u8; loop { n = n.wrapping_add(1) } }\n";
    class.hand_in("anna/ex01.rs", endless);
    let page = class.root().join("class.html");
    fs::write(&page, "last week's").unwrap();
    let mut command = class.command();
    command.args(["--no-sandbox", "--lesson", "1", "-o", "class.html"]);
    let mut running = command.arg(class.folder()).spawn().unwrap();
    while class.scratch().is_empty() {
        assert_eq!(running.try_wait().unwrap(), None);
        thread::sleep(Duration::from_millis(20));
    }
    let killed = Command::new("kill")
        .args(["-INT", &running.id().to_string()])
        .status();
    assert!(killed.unwrap().success());
    assert_eq!(running.wait().unwrap().code(), Some(130));
    assert_eq!(fs::read_to_string(&page).unwrap(), "last week's");
    let parts = class.root().read_dir().unwrap();
    let mut names = parts.map(|entry| entry.unwrap().file_name());
    assert!(!names.any(|name| name.to_string_lossy().contains(".part")));
}
