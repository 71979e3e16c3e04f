//! What is said of folders and files: who has no answers, what isn't looked at, and that nothing could be graded.

use crate::handed_in::{Broken, PassedOver, Why, name};
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
    let kinds = files.chunk_by(|one, next| one.why == next.why);
    let line = |kind: &[PassedOver]| {
        let names: Vec<_> = kind.iter().map(|file| place(&file.path)).collect();
        let why = why(kind[0].why, names.len() == 1);
        format!("Not looked at, since {why}: {}.\n", some(&names))
    };
    kinds.map(line).collect()
}

fn why(why: Why, is_one: bool) -> &'static str {
    match (why, is_one) {
        (Why::NoFolder, true) => "it is no folder",
        (Why::NoFolder, false) => "they are no folders",
        (Why::BesideFolders, true) => {
            "it lies beside learners' folders, and nobody knows whose it is"
        }
        (Why::BesideFolders, false) => {
            "they lie beside learners' folders, and nobody knows whose they are"
        }
        (Why::BesideExercises, true) => "it lies beside a folder `exercises`, which counts",
        (Why::BesideExercises, false) => "they lie beside a folder `exercises`, which counts",
        (Why::Deeper, true) => "it lies beside answers, which count",
        (Why::Deeper, false) => "they lie beside answers, which count",
        (Why::Nameless, true) => "it is called after no lesson",
        (Why::Nameless, false) => "they are called after no lesson",
        (Why::OtherEnding, true) => "it does not end in .rs",
        (Why::OtherEnding, false) => "they do not end in .rs",
        (Why::Packed, true) => "it is packed",
        (Why::Packed, false) => "they are packed",
    }
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
