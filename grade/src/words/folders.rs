//! What is said of folders and files: who has no answers, what isn't looked at, and that nothing could be graded.

use crate::handed_in::{Broken, PassedOver, name};
use std::path::{Path, PathBuf};

/// Files that are named of each kind.
const MOST: usize = 8;

/// Why a learner has no answers.
pub fn broken(broken: &Broken) -> String {
    match broken {
        Broken::Unreadable(error) => format!("The folder can't be read: {error}."),
        Broken::Link => "Its folder `exercises` leads elsewhere, and is not followed.".to_owned(),
        Broken::Empty => "Nothing handed in: the folder is empty.".to_owned(),
        Broken::Packed(file) => format!("{file} is packed: unpack it, and grade again."),
        Broken::Nameless(files) => format!(
            "No file in it is called after a lesson, as ex03.rs is: {}.",
            files.join(", ")
        ),
        Broken::Several(folders) => format!(
            "Answers lie in several folders, {}: put them into one.",
            folders.join(", ")
        ),
        Broken::Class(folders) => format!(
            "Answers to the same lessons lie in several folders, {}: leave one, or name this folder by itself if each \
             of them is a learner's.",
            some(folders)
        ),
    }
}

fn some(names: &[String]) -> String {
    let more = names.len().saturating_sub(MOST);
    let shown = names[..names.len() - more].join(", ");
    match more {
        0 => shown,
        more => format!("{shown} and {more} more"),
    }
}

/// What isn't looked at, a line for each reason.
pub fn passed_over(files: &[PassedOver]) -> String {
    type Kind = fn(&PassedOver) -> Option<&PathBuf>;
    let kinds: [(&str, Kind); 7] = [
        ("it is no folder", |file| match file {
            PassedOver::NoFolder(file) => Some(file),
            _ => None,
        }),
        (
            "it lies beside learners' folders, and nobody knows whose it is",
            |file| match file {
                PassedOver::BesideFolders(file) => Some(file),
                _ => None,
            },
        ),
        (
            "it lies beside a folder `exercises`, which counts",
            |file| match file {
                PassedOver::BesideExercises(file) => Some(file),
                _ => None,
            },
        ),
        ("it lies beside answers, which count", |file| match file {
            PassedOver::Deeper(file) => Some(file),
            _ => None,
        }),
        ("it is called after no lesson", |file| match file {
            PassedOver::Nameless(file) => Some(file),
            _ => None,
        }),
        ("it does not end in .rs", |file| match file {
            PassedOver::OtherEnding(file) => Some(file),
            _ => None,
        }),
        ("it is packed", |file| match file {
            PassedOver::Packed(file) => Some(file),
            _ => None,
        }),
    ];
    let line = |(why, is): (&str, Kind)| {
        let names: Vec<_> = files
            .iter()
            .filter_map(is)
            .map(|file| place(file))
            .collect();
        let why = match names.len() {
            0 => return String::new(),
            1 => why.to_owned(),
            _ => why
                .replacen("it is no folder", "they are no folders", 1)
                .replacen("it is", "they are", 1)
                .replacen("it lies", "they lie", 1)
                .replacen("it does", "they do", 1)
                .replace("it is", "they are"),
        };
        format!("Not looked at, since {why}: {}.\n", some(&names))
    };
    kinds.into_iter().map(line).collect()
}

/// A file with the folder that it lies in.
fn place(file: &Path) -> String {
    // A folder `exercises` is everybody's.
    let mut folders = file.ancestors().skip(1);
    let folder = folders.find(|folder| !folder.ends_with("exercises"));
    match folder.filter(|folder| folder.file_name().is_some()) {
        Some(folder) => format!("{}/{}", name(folder), name(file)),
        None => name(file),
    }
}

/// A folder that was named isn't there.
pub fn nowhere(folder: &Path) -> String {
    let folder = folder.display();
    format!("There is no folder {folder}: look at how it is written, and where you are.\n")
}

/// There is no answer in all that was named.
pub fn nothing(named: &[PathBuf]) -> String {
    let files: Vec<_> = named.iter().filter(|named| named.is_file()).collect();
    let all: Vec<_> = named
        .iter()
        .map(|named| named.display().to_string())
        .collect();
    if let [file, others @ ..] = &*files
        && files.len() == named.len()
    {
        let (are, file) = (
            if others.is_empty() {
                "is a file"
            } else {
                "is a file, as the others are"
            },
            file.display(),
        );
        return format!(
            "Nothing was graded: {file} {are}. Name the folder that it lies in; a file by itself is graded by \
             `cargo rivulets check {file}`, with all your rights.\n"
        );
    }
    format!(
        "Nothing was graded: there is no answer in {}. Name the folder in which the learners' folders are; an answer \
         is called after its lesson, as ex03.rs is.\n",
        some(&all)
    )
}

/// The report can't be written.
pub fn no_output(file: &Path, error: &std::io::Error) -> String {
    format!("{} can't be written: {error}\n", file.display())
}
