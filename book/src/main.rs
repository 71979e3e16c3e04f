//! `cargo run -p book`: writes the course as a book of HTML pages, into `target/book/html` or the folder that is named.

use anstream::{eprintln, println};
use book::write;
use rivulets::exercise::Project;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

#[allow(clippy::print_stdout, clippy::print_stderr)] // this is all that it says
fn main() -> ExitCode {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let project = Project::around(&std::env::current_dir().unwrap_or(root)).0;
    let folder = match std::env::args_os().nth(1) {
        Some(named) => PathBuf::from(named),
        None => project.root().join("target/book"),
    };
    match write(&project, &folder) {
        Ok(index) => {
            println!("The book is at {}", index.display());
            ExitCode::SUCCESS
        }
        Err(trouble) => {
            eprintln!("No book: {trouble}");
            ExitCode::from(2)
        }
    }
}
