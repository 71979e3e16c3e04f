//! The files that mean harm, with what their rows must say.

use std::fs;
use std::path::{Path, PathBuf};

/// A text that was handed in.
pub struct HandedIn {
    pub learner: String,
    pub text: String,
    pub row: String,
}

/// Those in a folder of `handed-in`.
pub fn handed_in(folder: &Path) -> Vec<HandedIn> {
    let here = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/contained/handed-in");
    let entries = here.join(folder).read_dir().unwrap();
    let mut files: Vec<PathBuf> = entries.map(|entry| entry.unwrap().path()).collect();
    files.retain(|file| file.is_file());
    files.sort();
    assert!(files.len() > 5);
    files.iter().map(|file| read(file)).collect()
}

fn read(file: &Path) -> HandedIn {
    let text = fs::read_to_string(file).unwrap();
    let row = text.lines().find_map(|line| line.strip_prefix("//! Row: "));
    let row = row.unwrap_or_else(|| panic!("{} has no row", file.display()));
    HandedIn {
        learner: file.file_stem().unwrap().to_str().unwrap().to_owned(),
        row: row.to_owned(),
        text,
    }
}
