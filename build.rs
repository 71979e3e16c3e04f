//! Lists the lessons, so that a new one is taken in by being there.

use std::collections::BTreeSet;
use std::env;
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
    let made = variable("OUT_DIR").join("lessons.rs");
    std::fs::write(&made, text).unwrap_or_else(|error| panic!("{}: {error}", made.display()));
}

/// The `exNN` that files' names begin with, in their order.
fn declared(folder: &Path) -> BTreeSet<String> {
    let entries =
        std::fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let names = entries
        .flatten()
        .map(|entry| entry.file_name().to_string_lossy().into_owned());
    let ids = names.filter_map(|name| Some(name.split_once('_')?.0.to_owned()));
    ids.filter(|id| {
        id.len() == 4 && id.starts_with("ex") && id[2..].bytes().all(|b| b.is_ascii_digit())
    })
    .collect()
}

fn variable(name: &str) -> PathBuf {
    PathBuf::from(env::var_os(name).unwrap_or_else(|| panic!("cargo sets {name}")))
}
