//! A program of several files: each is found from where the learner's own lies, and nothing is written there.

use super::standin::{scratch, toolchain};
use rivulets::build::{Observed, observe};
use rivulets::explore::Explorer;
use rivulets::schedule::Exploration;
use rivulets::trace::{End, Ending};
use std::path::Path;
use std::process::Command;

const FILES: [(&str, &str); 6] = [
    (
        "course/src/several.rs",
        "mod helper;
#[path = \"../other/place.rs\"]
mod elsewhere;
include!(\"piece.in\");
const GREETING: &str = include_str!(\"../../greeting.txt\");
fn main() {
    let (tx, rx) = std::sync::mpsc::channel();
    std::thread::spawn(move || tx.send(helper::inner::NUMBER + elsewhere::ONE).unwrap());
    println!(\"{} {} {}\", GREETING.trim(), rx.recv().unwrap(), piece());
}
",
    ),
    (
        "course/src/helper.rs",
        "pub mod inner;\nstatic KEPT: std::sync::Mutex<u8> = std::sync::Mutex::new(0);\n",
    ),
    ("course/src/helper/inner.rs", "pub const NUMBER: u8 = 40;\n"),
    ("course/other/place.rs", "pub const ONE: u8 = 2;\n"),
    (
        "course/src/piece.in",
        "fn piece() -> &'static str { module_path!() }\n",
    ),
    ("greeting.txt", "good morning\n"),
];

fn write(folder: &Path, files: &[(&str, &str)]) {
    for (name, text) in files {
        let file = folder.join(name);
        std::fs::create_dir_all(file.parent().expect("a folder")).expect("a folder can be made");
        std::fs::write(file, text).expect("a file can be written");
    }
}

fn explored(source: &Path, folder: &Path) -> (Observed, Exploration) {
    let observed = observe(source, folder, toolchain()).expect("it compiles");
    let found = Explorer::of(&observed).explore();
    let found = found.expect("it can be explored");
    (observed, found)
}

fn names(folder: &Path) -> Vec<String> {
    let entries = std::fs::read_dir(folder).expect("a folder");
    let mut names: Vec<_> = entries
        .map(|entry| {
            entry
                .expect("an entry")
                .file_name()
                .to_string_lossy()
                .into_owned()
        })
        .collect();
    names.sort();
    names
}

#[test]
fn a_program_of_several_files_is_built_as_it_lies() {
    let (place, folder) = (scratch("several-place"), scratch("several"));
    write(&place, &FILES);
    let source = place.join("course/src/several.rs");
    let (observed, found) = explored(&source, &folder);
    let outputs: Vec<_> = found
        .outcomes
        .iter()
        .map(|outcome| (outcome.ending, outcome.stdout.clone()))
        .collect();
    let real = Command::new("rustc")
        .args(["--edition", "2024", "--crate-name", "several", "--out-dir"])
        .arg(&folder)
        .arg(&source)
        .output()
        .expect("the compiler starts");
    assert!(
        real.status.success(),
        "{}",
        String::from_utf8_lossy(&real.stderr)
    );
    let real = Command::new(folder.join("several"))
        .output()
        .expect("it starts");
    assert_eq!(outputs, [(Ending::Ended(End::Exit(0)), real.stdout)]);
    // A static in another file is one all the same, told of where that file is brought in.
    assert_eq!(observed.keeps_state, Some(1));
    assert_eq!(
        names(&place.join("course/src")),
        ["helper", "helper.rs", "piece.in", "several.rs"]
    );
    let _ = (
        std::fs::remove_dir_all(&place),
        std::fs::remove_dir_all(&folder),
    );
}

#[test]
fn what_another_file_does_past_sight_is_named_where_it_comes_in() {
    let (place, folder) = (scratch("beside-place"), scratch("beside"));
    let main = ("main.rs", "\n\nmod files;\nfn main() { files::look() }\n");
    let files = (
        "files.rs",
        "pub fn look() { let _ = std::fs::metadata(\".\"); }\n",
    );
    write(&place, &[main, files]);
    let observed = observe(&place.join("main.rs"), &folder, toolchain()).expect("it compiles");
    let lines: Vec<u32> = observed.unfollowed.iter().map(|found| found.line).collect();
    assert_eq!(lines, [3]);
    let _ = (
        std::fs::remove_dir_all(&place),
        std::fs::remove_dir_all(&folder),
    );
}
