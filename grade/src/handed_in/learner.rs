//! What is in one learner's folder: answers, however deep, as long as there is one way to them; or why there are none.

use super::folder::{Answers, Exercises, Folder};
use super::naming::Name;
use rivulets::source::read;
use std::path::{Path, PathBuf};

/// How deep answers may lie, as what is unpacked by several programs does.
const DEEPEST: usize = 4;
/// Names of files that are told.
const MOST_NAMES: usize = 4;

/// What somebody handed in.
pub struct HandedIn {
    pub answers: Answers,
    /// What lies there and isn't looked at, though it may be meant to be.
    pub passed_over: Vec<PassedOver>,
}

/// A file or folder that isn't looked at.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct PassedOver {
    pub why: Why,
    pub path: PathBuf,
}

/// Why it isn't.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Why {
    /// It was named, and is no folder.
    NoFolder,
    /// It lies beside learners' folders.
    BesideFolders,
    /// It lies beside its learner's `exercises`.
    BesideExercises,
    /// A folder with answers, which lies beside others that count.
    Deeper,
    /// It is called after no lesson.
    Nameless,
    /// It is called after a lesson, and not as a program is.
    OtherEnding,
    /// It would have to be unpacked.
    Packed,
}

impl Why {
    /// These, passed over for this.
    pub fn of(self, paths: impl IntoIterator<Item = PathBuf>) -> impl Iterator<Item = PassedOver> {
        let passed_over = move |path| PassedOver { why: self, path };
        paths.into_iter().map(passed_over)
    }
}

/// Why a folder can't be graded.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Broken {
    /// It can't be looked at, in the system's words.
    Unreadable(String),
    /// Its `exercises` lead elsewhere.
    Link,
    /// There is nothing in it.
    Empty,
    /// What is in it is packed.
    Packed(String),
    /// None of these is called after a lesson.
    Nameless(Vec<String>),
    /// Answers lie in several folders.
    Several(Vec<String>),
    /// They lie in several, and are answers to the same lessons, as several learners' are.
    Class(Vec<String>),
}

impl HandedIn {
    /// In this folder.
    pub fn look(folder: &Path) -> Result<Self, Broken> {
        look(folder, DEEPEST)
    }
}

fn look(folder: &Path, deep: usize) -> Result<HandedIn, Broken> {
    let here = Folder::look(folder).map_err(|error| Broken::Unreadable(error.to_string()))?;
    let inner = match here.exercises {
        Exercises::Link => return Err(Broken::Link),
        Exercises::Here => look(&folder.join("exercises"), 0),
        Exercises::Missing => Err(Broken::Empty),
    };
    let without = match inner {
        Ok(mut found) => {
            let beside = Why::BesideExercises.of(here.answers.into_values().flatten());
            let packed = Why::Packed.of(here.archives);
            found.passed_over.extend(beside.chain(packed));
            // The course has answers of its own beside them.
            if !folder.join("Cargo.toml").is_file() {
                found.passed_over.extend(beside_answers(here.folders, deep));
            }
            return Ok(found);
        }
        Err(why) => why,
    };
    if here.answers.is_empty() {
        return deeper(&here, deep).map_err(|why| match why {
            Broken::Empty => without,
            why => why,
        });
    }
    let nameless = here.nameless.into_iter();
    let nameless = nameless.filter(|file| !is_part(file, &here.answers));
    let others = here.others.into_iter();
    let others = others.filter(|file| Name::of(file).lesson.is_some());
    let passed_over = Why::Nameless
        .of(nameless)
        .chain(Why::OtherEnding.of(others))
        .chain(Why::Packed.of(here.archives))
        .chain(beside_answers(here.folders, deep));
    Ok(HandedIn {
        passed_over: passed_over.collect(),
        answers: here.answers,
    })
}

/// Those of these folders that have answers in them.
fn beside_answers(folders: Vec<PathBuf>, deep: usize) -> impl Iterator<Item = PassedOver> {
    let has = move |folder: &PathBuf| {
        deep > 0
            && !matches!(
                look(folder, deep - 1),
                Err(Broken::Empty | Broken::Nameless(_) | Broken::Unreadable(_))
            )
    };
    Why::Deeper.of(folders.into_iter().filter(has))
}

/// Where the one way leads to, or why there is none.
fn deeper(here: &Folder, deep: usize) -> Result<HandedIn, Broken> {
    let deep = deep.checked_sub(1);
    let ways = here.folders.iter().filter(|_| deep.is_some());
    let ways = ways.map(|folder| (folder, look(folder, deep.unwrap_or_default())));
    let (mut found, mut broken) = (Vec::new(), Vec::new());
    for (folder, way) in ways {
        match way {
            Ok(way) => found.push((folder, way)),
            Err(why) => broken.push(why),
        }
    }
    if found.len() > 1 {
        let names = found.iter().map(|(folder, _)| name(folder)).collect();
        let answers: Vec<_> = found.iter().map(|(_, found)| &found.answers).collect();
        return Err(match share_a_lesson(&answers) {
            true => Broken::Class(names),
            false => Broken::Several(names),
        });
    }
    if let Some((_, found)) = found.pop() {
        return Ok(found);
    }
    if let Some(packed) = here.archives.first() {
        return Err(Broken::Packed(name(packed)));
    }
    let files = here
        .nameless
        .iter()
        .chain(&here.others)
        .map(|file| name(file));
    let files: Vec<_> = files.take(MOST_NAMES).collect();
    let others = broken.into_iter().find(|why| *why != Broken::Empty);
    match files.is_empty() {
        true => Err(others.unwrap_or(Broken::Empty)),
        false => Err(others.unwrap_or(Broken::Nameless(files))),
    }
}

/// Whether there are two answers to one lesson among these.
pub fn share_a_lesson(all: &[&Answers]) -> bool {
    let mut lessons: Vec<_> = all.iter().flat_map(|answers| answers.keys()).collect();
    let count = lessons.len();
    lessons.sort();
    lessons.dedup();
    lessons.len() < count
}

/// Whether an answer beside it has it as a module.
fn is_part(file: &Path, answers: &Answers) -> bool {
    let Some(stem) = file.file_stem().and_then(|stem| stem.to_str()) else {
        return false;
    };
    let declaration = format!("mod {stem};");
    let mut files = answers.values().flatten();
    files.any(|answer| {
        read(answer).is_ok_and(|text| String::from_utf8_lossy(&text).contains(&declaration))
    })
}

/// A file's or folder's own name.
pub fn name(path: &Path) -> String {
    let name = path.file_name().unwrap_or(path.as_os_str());
    rivulets::picture::visible(&name.to_string_lossy())
}
