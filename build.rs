//! Lists the lessons, so that a new one is taken in by being there; and makes a mark of all that grades.

use std::collections::BTreeSet;
use std::env;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::{Path, PathBuf};

/// Writes the lessons' modules, and a list of them. A program that was shipped declares its lesson: their
/// folder alone is watched, since a change of any other test should not build the library anew. A lesson
/// that isn't there yet is left out, and named by a test.
fn main() {
    let root = variable("CARGO_MANIFEST_DIR");
    println!("cargo::rerun-if-changed=ui-tests/shipped");
    let (mut modules, mut list, mut texts) = (String::new(), String::new(), String::new());
    for id in declared(&root.join("ui-tests/shipped")) {
        let file = format!("tests/{id}.rs");
        let path = root.join(&file);
        if path.is_file() {
            modules += &format!("#[path = {path:?}]\nmod {id};\n");
            list += &format!("{id}::lesson(), ");
            texts += &format!("include_str!({path:?}), ");
        } else {
            println!("cargo::rerun-if-changed={file}");
        }
    }
    let text = format!(
        "{modules}\npub fn lessons() -> Vec<super::Lesson> {{\n    vec![{list}]\n}}\n\n\
         /// Their texts, in the same order.\npub const TEXTS: &[&str] = &[{texts}];\n"
    );
    write("lessons.rs", &text);
    write("titles.rs", &titles(&root.join("ui-tests/shipped")));
    println!("cargo::rustc-env=RIVULETS_MARK={:016x}", mark(&root));
}

fn write(name: &str, text: &str) {
    let made = variable("OUT_DIR").join(name);
    std::fs::write(&made, text).unwrap_or_else(|error| panic!("{}: {error}", made.display()));
}

/// The numbers and titles that files' names are made of, as a list in Rust.
fn titles(folder: &Path) -> String {
    let mut titles = BTreeSet::new();
    for name in names(folder) {
        let parts = name
            .strip_prefix("ex")
            .and_then(|rest| rest.strip_suffix(".rs"));
        let parts = parts.and_then(|rest| rest.split_once('_'));
        if let Some((number, title)) =
            parts.and_then(|(id, title)| Some((id.parse::<u8>().ok()?, title)))
        {
            titles.insert((number, title.to_owned()));
        }
    }
    let list: Vec<_> = titles.iter().map(|title| format!("{title:?}")).collect();
    format!("&[{}]", list.join(", "))
}

fn names(folder: &Path) -> impl Iterator<Item = String> {
    let entries =
        std::fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let entries = entries.flatten();
    entries.map(|entry| entry.file_name().to_string_lossy().into_owned())
}

/// What the verdicts that this build gives hang on, in a number: a change of it makes what is known of a learner's
/// progress unknown.
fn mark(root: &Path) -> u64 {
    let mut files = BTreeSet::new();
    for folder in [
        "src",
        "explorer/src",
        "wire/src",
        "observed-std/src",
        "observed-std/built",
    ] {
        println!("cargo::rerun-if-changed={folder}");
        collect(&root.join(folder), &mut files);
    }
    for id in declared(&root.join("ui-tests/shipped")) {
        println!("cargo::rerun-if-changed=tests/{id}.rs");
        files.insert(root.join(format!("tests/{id}.rs")));
    }
    let mut hasher = DefaultHasher::new();
    for file in files {
        std::fs::read(&file).unwrap_or_default().hash(&mut hasher);
    }
    hasher.finish()
}

fn collect(folder: &Path, files: &mut BTreeSet<PathBuf>) {
    for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
        match entry.path() {
            path if path.is_dir() => collect(&path, files),
            path => _ = files.insert(path),
        }
    }
}

/// The `exNN` that files' names begin with, in their order.
fn declared(folder: &Path) -> BTreeSet<String> {
    let ids = names(folder).filter_map(|name| Some(name.split_once('_')?.0.to_owned()));
    ids.filter(|id| {
        id.len() == 4 && id.starts_with("ex") && id[2..].bytes().all(|b| b.is_ascii_digit())
    })
    .collect()
}

fn variable(name: &str) -> PathBuf {
    PathBuf::from(env::var_os(name).unwrap_or_else(|| panic!("cargo sets {name}")))
}
