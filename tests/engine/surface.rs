//! The face of what is replaced: `surface/` names every method of std's with its whole signature,
//! `const` and `unsafe` included, every implementation, and what types must not be. All of it must
//! compile against both.
//!
//! The files were made from std 1.95's documentation, and where that is at hand it is looked
//! through for methods that they don't name.

use super::standin::{scratch, toolchain};
use std::path::{Path, PathBuf};
use std::process::Command;

/// The integers that have an atomic of their own; the checked-in file is that of `i32`.
const INTEGERS: [&str; 10] = [
    "i8", "i16", "i64", "isize", "u8", "u16", "u32", "u64", "usize", "i32",
];

fn files() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/engine/surface");
    let entries = std::fs::read_dir(folder).expect("the files are there");
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
    text
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
        let toolchain = toolchain();
        for name in ["std", "core", "alloc"] {
            command
                .arg("--extern")
                .arg(format!("{name}={}", toolchain.observed_std.display()));
        }
        command
            .arg("-L")
            .arg(format!("dependency={}", toolchain.dependencies.display()));
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

/// The pages of std's documentation that the files were made from.
const PAGES: [&str; 40] = [
    "sync/mpsc/struct.Sender",
    "sync/mpsc/struct.SyncSender",
    "sync/mpsc/struct.Receiver",
    "sync/mpsc/struct.Iter",
    "sync/mpsc/struct.TryIter",
    "sync/mpsc/struct.IntoIter",
    "sync/struct.Mutex",
    "sync/struct.MutexGuard",
    "sync/struct.PoisonError",
    "sync/struct.RwLock",
    "sync/struct.RwLockReadGuard",
    "sync/struct.RwLockWriteGuard",
    "sync/struct.Condvar",
    "sync/struct.WaitTimeoutResult",
    "sync/struct.Barrier",
    "sync/struct.BarrierWaitResult",
    "sync/struct.Once",
    "sync/struct.OnceState",
    "sync/struct.OnceLock",
    "sync/struct.LazyLock",
    "sync/atomic/struct.AtomicBool",
    "sync/atomic/struct.AtomicPtr",
    "sync/atomic/struct.AtomicI32",
    "thread/struct.Thread",
    "thread/struct.ThreadId",
    "thread/struct.Builder",
    "thread/struct.JoinHandle",
    "thread/struct.Scope",
    "thread/struct.ScopedJoinHandle",
    "thread/struct.LocalKey",
    "time/struct.Instant",
    "time/struct.SystemTime",
    "time/struct.SystemTimeError",
    "io/struct.Stdin",
    "io/struct.StdinLock",
    "io/struct.Stdout",
    "io/struct.StdoutLock",
    "io/struct.Stderr",
    "io/struct.StderrLock",
    "panic/struct.PanicHookInfo",
];

#[test]
fn every_documented_method_is_named() {
    let output = Command::new("rustc")
        .args(["--print", "sysroot"])
        .output()
        .expect("the compiler starts");
    let sysroot = PathBuf::from(String::from_utf8_lossy(&output.stdout).trim());
    let folder = sysroot.join("share/doc/rust/html/std");
    // The documentation is a component that not everybody installs.
    if !folder.is_dir() {
        return;
    }
    let (text, mut missing) = (whole(), Vec::new());
    for page in PAGES {
        let html = std::fs::read_to_string(folder.join(format!("{page}.html")))
            .expect("a page can be read");
        let kind = page.rsplit('.').next().expect("a page is of a type");
        let named = |method: &str| {
            let ends = [
                format!("{kind}>::{method}("),
                format!("{kind}::{method}("),
                format!(">>::{method}("),
            ];
            ends.iter().any(|end| text.contains(end.as_str()))
                || text.contains(&format!(">::{method}("))
        };
        missing.extend(
            methods(&html)
                .filter(|method| !named(method))
                .map(|method| format!("{page}: {method}")),
        );
    }
    assert!(missing.is_empty(), "{missing:#?}");
}

/// The stable methods that a page documents as the type's own.
fn methods(html: &str) -> impl Iterator<Item = &str> {
    let own = html
        .split("id=\"trait-implementations")
        .next()
        .unwrap_or(html);
    // What comes by dereferencing belongs to other types.
    let own = own.split("id=\"deref-methods").next().unwrap_or(own);
    own.split("<section id=\"method.")
        .skip(1)
        .filter_map(|section| {
            let id = section.split('"').next()?;
            let unstable = section
                .split("class=\"docblock\"")
                .next()?
                .contains("unstable");
            (!unstable).then(|| {
                id.trim_end_matches(|sign: char| sign.is_ascii_digit())
                    .trim_end_matches('-')
            })
        })
}
