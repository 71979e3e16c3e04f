//! The compiler whose words are kept.

use std::process::Command;

/// Whether rustc isn't the pinned one; then it is said that what depends on its words isn't looked at.
pub fn is_another_compiler() -> bool {
    let pinned = pinned();
    let version = Command::new("rustc")
        .arg("--version")
        .output()
        .unwrap()
        .stdout;
    let version = String::from_utf8(version).unwrap();
    let other = version.split_whitespace().nth(1) != Some(&pinned);
    if other {
        let version = version.trim();
        super::skipped::say(&format!(
            "the words are rustc {pinned}'s, and this is {version}"
        ));
    }
    other
}

fn pinned() -> String {
    let file = include_str!("../../rust-toolchain.toml");
    let line = file
        .lines()
        .find(|line| line.starts_with("channel"))
        .unwrap();
    line.split('"').nth(1).unwrap().to_owned()
}
