//! The pages written, and made HTML.

use crate::Trouble;
use crate::pages::{files, pictures};
use crate::trouble::read;
use mdbook_driver::MDBook;
use rivulets::exercise::Project;
use rivulets::words;
use std::fs;
use std::path::{Path, PathBuf};

const CONFIG: &str = r#"[book]
title = "rivulets"
description = "A course of small, broken programs that teaches message passing in Rust"
language = "en"

[build]
build-dir = "html"
create-missing = false

[output.html]
additional-css = ["book.css"]
no-section-label = true
default-theme = "light"
preferred-dark-theme = "navy"
smart-punctuation = false

[output.html.print]
enable = false

[output.html.playground]
runnable = false
copyable = false
"#;

/// What the grader says fits a page without being moved sideways.
const COLUMNS: usize = 80;

/// Pages hold pictures and runs that are wider than a telephone.
const STYLE: &str = include_str!("book.css");

/// Writes the book of a project into this folder, which is made anew; gives its first page.
///
/// # Errors
/// Trouble with a file, and what the grader's or mdBook's own is.
pub fn write(project: &Project, folder: &Path) -> Result<PathBuf, Trouble> {
    words::set_width(COLUMNS);
    if folder.exists() {
        fs::remove_dir_all(folder).map_err(|error| Trouble::of(folder, error))?;
    }
    let source = folder.join("src");
    for file in files(project, &course_as_shipped(project, folder)?)? {
        save(&source.join(file.name), &file.text)?;
    }
    for picture in pictures(project)? {
        let name = picture.file_name().unwrap_or_default();
        let there = source.join("pictures").join(name);
        save(&there, &read(&picture)?)?;
    }
    save(&folder.join("book.toml"), CONFIG)?;
    save(&folder.join("book.css"), STYLE)?;
    let book = MDBook::load(folder).map_err(|error| Trouble::of(folder, format!("{error:#}")))?;
    book.build()
        .map_err(|error| Trouble::of(folder, format!("{error:#}")))?;
    Ok(folder.join("html/index.html"))
}

/// A course of which nobody has touched an exercise.
fn course_as_shipped(project: &Project, folder: &Path) -> Result<Project, Trouble> {
    let copy = Project::at(folder.join("course"));
    let shipped = project.shipped();
    let entries = fs::read_dir(&shipped).map_err(|error| Trouble::of(&shipped, error))?;
    for entry in entries
        .flatten()
        .filter(|entry| entry.path().extension().is_some_and(|end| end == "rs"))
    {
        let text = read(&entry.path())?;
        save(&copy.exercises().join(entry.file_name()), &text)?;
    }
    Ok(copy)
}

fn save(path: &Path, text: &str) -> Result<(), Trouble> {
    let folder = path.parent().unwrap_or(path);
    let made = fs::create_dir_all(folder).and_then(|()| fs::write(path, text));
    made.map_err(|error| Trouble::of(path, error))
}
