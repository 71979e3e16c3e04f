//! The face of what is replaced: `surface/` names every method of std's with its whole signature,
//! `const` and `unsafe` included, every implementation, and what types must not be. All of it must
//! compile against both.
//!
//! The files were made from std 1.95's documentation; what they don't name of what [`documented`]
//! lists is a failure.

use super::standin::{scratch, toolchain};
use super::{documented, implementations};
use std::path::{Path, PathBuf};
use std::process::Command;

/// The integers that have an atomic of their own; the checked-in file is that of `i32`.
const INTEGERS: [&str; 10] = [
    "i8", "i16", "i64", "isize", "u8", "u16", "u32", "u64", "usize", "i32",
];

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/engine/surface")
}

fn files() -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder()).expect("the files are there");
    let mut files: Vec<PathBuf> = entries.map(|entry| entry.expect("a file").path()).collect();
    files.sort();
    files
}

/// All files as modules of one library.
fn whole() -> String {
    let mut text = String::from("#![allow(warnings)]\n");
    for path in files() {
        let name = path
            .file_stem()
            .expect("a file has a name")
            .to_string_lossy()
            .into_owned();
        let file = std::fs::read_to_string(&path).expect("a file can be read");
        if name != "atomic_integer" {
            text += &format!("mod {name} {{\n{file}\n}}\n");
            continue;
        }
        for integer in INTEGERS {
            let atomic = format!("Atomic{}{}", integer[..1].to_uppercase(), &integer[1..]);
            let file = file.replace("AtomicI32", &atomic).replace("i32", integer);
            text += &format!("mod {name}_{integer} {{\n{file}\n}}\n");
        }
    }
    let lacks = std::fs::read_to_string(folder().join("lacking.rs")).expect("a file can be read");
    let (_, lacks) = lacks
        .split_once("macro_rules!")
        .expect("it begins with a macro");
    let (lacks, _) = lacks.split_once("\n}\n").expect("the macro ends");
    let checks = implementations::checks();
    text + &format!("mod documented {{\nmacro_rules!{lacks}\n}}\n{checks}}}\n")
}

/// What the compiler says of it, if it refuses it.
fn refused(observed: bool) -> String {
    let folder = scratch(if observed {
        "surface-observed"
    } else {
        "surface-real"
    });
    std::fs::write(folder.join("surface.rs"), whole()).expect("a file can be written");
    let mut command = Command::new("rustc");
    command.args([
        "--edition",
        "2024",
        "--crate-type",
        "lib",
        "--emit",
        "metadata",
        "surface.rs",
    ]);
    if observed {
        command.args(toolchain().arguments());
    }
    let output = command
        .current_dir(&folder)
        .output()
        .expect("the compiler starts");
    // What is left is left in the target folder, where `cargo clean` finds it.
    let _ = std::fs::remove_dir_all(&folder);
    if output.status.success() {
        String::new()
    } else {
        String::from_utf8_lossy(&output.stderr).into_owned()
    }
}

#[test]
fn real_std_has_the_face_that_is_written_down() {
    let messages = refused(false);
    assert!(messages.is_empty(), "{messages}");
}

#[test]
fn the_stand_in_has_the_face_of_std() {
    let messages = refused(true);
    assert!(messages.is_empty(), "{messages}");
}

#[test]
fn every_documented_method_is_named() {
    let text = whole();
    let missing: Vec<_> = documented::all()
        .into_iter()
        .filter(|listed| {
            listed
                .method()
                .is_some_and(|method| !is_named(&text, listed.kind(), method))
        })
        .collect();
    assert!(missing.is_empty(), "{missing:#?}");
}

fn is_named(text: &str, kind: &str, method: &str) -> bool {
    let ways = [
        format!("{kind}>::{method}("),
        format!("{kind}::{method}("),
        format!(">>::{method}("),
        format!(">::{method}("),
    ];
    ways.iter().any(|way| text.contains(way.as_str()))
}
