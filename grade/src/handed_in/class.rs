//! Whose folders there are: each learner's by a name that nobody else has, with the files that lie in it.

use super::folder::{Answers, Exercises, Folder};
use super::learner::{Broken, HandedIn, PassedOver, Why, share_a_lesson};
use super::{flat, names::names, order::order};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// So many folders with answers to the same lessons are a class, whatever lies beside them.
const SEVERAL: usize = 3;

/// What one learner handed in.
pub struct Submission {
    /// The folder's own name, with so many of those above it that nobody else is called so.
    pub learner: String,
    /// The answers in it, or why there are none.
    pub answers: Result<Answers, Broken>,
}

/// All that was handed in.
pub struct HandedInByAll {
    /// In the order of the learners' names.
    pub submissions: Vec<Submission>,
    /// What lies there and isn't looked at.
    pub passed_over: Vec<PassedOver>,
}

/// What is in these folders, one of which is named twice at most; else what isn't there.
pub fn handed_in(named: &[PathBuf]) -> Result<HandedInByAll, PathBuf> {
    let mut finder = Finder::default();
    let mut folders = Vec::new();
    for path in named {
        match fs::metadata(path) {
            Ok(found) if found.is_dir() => folders.push(whole(path)),
            Err(_) if fs::symlink_metadata(path).is_err() => return Err(path.clone()),
            _ => finder.passed_over.extend(Why::NoFolder.of([path.clone()])),
        }
    }
    let plain: BTreeSet<_> = folders.iter().filter(|folder| is_plain(folder)).collect();
    for folder in &folders {
        let mut others = plain.iter().filter(|other| **other != folder);
        let among = others.any(|other| other.parent() == folder.parent());
        finder.named(folder, among);
    }
    let names = names(finder.learners.keys());
    let named = finder.learners.into_values().zip(names);
    let submission = |(answers, learner)| Submission { answers, learner };
    let mut submissions: Vec<_> = named.map(submission).collect();
    submissions.sort_by(|one, other| order(&one.learner).cmp(&order(&other.learner)));
    finder.passed_over.sort();
    finder.passed_over.dedup();
    Ok(HandedInByAll {
        submissions,
        passed_over: finder.passed_over,
    })
}

fn whole(path: &Path) -> PathBuf {
    let whole = fs::canonicalize(path).or_else(|_| std::path::absolute(path));
    whole.unwrap_or_else(|_| path.to_owned())
}

/// Whether a folder is one learner's at the first look.
fn is_plain(folder: &Path) -> bool {
    let is_unpacked = |inner: &PathBuf| is_wrapping(folder, inner);
    Folder::look(folder).is_ok_and(|here| {
        here.exercises == Exercises::Here
            || !here.answers.is_empty()
            || here.folders.iter().any(is_unpacked)
    })
}

/// A folder, with what is in it.
type Way = (PathBuf, Result<HandedIn, Broken>);

/// Finds learners' folders.
#[derive(Default)]
struct Finder {
    /// By their folders, so that one that is named twice is one.
    learners: BTreeMap<PathBuf, Result<Answers, Broken>>,
    passed_over: Vec<PassedOver>,
}

impl Finder {
    /// A folder that was named; among learners', it may well be another's.
    fn named(&mut self, folder: &Path, among: bool) {
        let here = match Folder::look(folder) {
            Ok(here) => here,
            Err(error) => return self.learner(folder, Err(Broken::Unreadable(error.to_string()))),
        };
        let is_checkout = here.exercises == Exercises::Here && folder.join("Cargo.toml").is_file();
        if is_checkout || here.exercises == Exercises::Link {
            return self.learner(folder, HandedIn::look(folder));
        }
        let inner = here.folders.iter().chain(&here.links);
        let inner: Vec<Way> = inner
            .map(|inner| (inner.clone(), HandedIn::look(inner)))
            .collect();
        match is_class(folder, &here, &inner, among) {
            true => self.class(here, inner),
            false => match flat::learners(&here.answers).filter(|_| !among) {
                Some(learners) => self.flat(folder, here, learners),
                None => self.learner(folder, HandedIn::look(folder)),
            },
        }
    }

    fn learner(&mut self, folder: &Path, found: Result<HandedIn, Broken>) {
        let answers = found.map(|found| {
            self.passed_over.extend(found.passed_over);
            found.answers
        });
        self.learners.insert(folder.to_owned(), answers);
    }

    /// Each folder is a learner's; or one of a part of the class, where all are.
    fn class(&mut self, here: Folder, inner: Vec<Way>) {
        let files = here.answers.into_values().flatten().chain(here.nameless);
        self.passed_over.extend(Why::BesideFolders.of(files));
        self.passed_over.extend(Why::Packed.of(here.archives));
        let is_part = |(_, found): &Way| matches!(found, Err(Broken::Class(_)));
        let is_of_parts =
            inner.iter().any(is_part) && !inner.iter().any(|(inner, _)| is_plain(inner));
        for (folder, found) in inner {
            match is_of_parts && has_answers(&found) {
                true => self.named(&folder, false),
                false => self.learner(&folder, found),
            }
        }
    }

    /// Each has files in the same folder.
    fn flat(&mut self, folder: &Path, here: Folder, learners: BTreeMap<String, Answers>) {
        self.passed_over.extend(Why::Nameless.of(here.nameless));
        self.passed_over.extend(Why::Packed.of(here.archives));
        let folders = learners.into_iter();
        let folders = folders.map(|(learner, answers)| (folder.join(learner), Ok(answers)));
        self.learners.extend(folders);
    }
}

/// Whether the folders in a folder are learners', and not parts of what one learner handed in.
fn is_class(folder: &Path, here: &Folder, inner: &[Way], among: bool) -> bool {
    let found: Vec<_> = inner
        .iter()
        .filter(|(_, found)| has_answers(found))
        .collect();
    let answers: Vec<_> = found
        .iter()
        .filter_map(|(_, found)| found.as_ref().ok())
        .map(|found| &found.answers)
        .collect();
    let repeat = share_a_lesson(&answers);
    let own = match here.exercises {
        Exercises::Missing => here.answers.len(),
        // It counts for more than a file that strayed there.
        _ => 1 + Folder::look(&folder.join("exercises")).map_or(0, |inner| inner.answers.len()),
    };
    match (own, &*found) {
        (0, []) => !among && inner.iter().any(|(inner, _)| !is_wrapping(folder, inner)),
        (0, [(_, Err(_))]) => true,
        (0, [(inner, Ok(_))]) => !among && !is_wrapping(folder, inner),
        (0, _) => repeat || !among,
        (own, found) if among => repeat && found.len() >= SEVERAL.max(own),
        (own, found) => (repeat && found.len() >= SEVERAL) || found.len() >= own,
    }
}

/// Whether there are answers in it, be they one's or several's.
fn has_answers(found: &Result<HandedIn, Broken>) -> bool {
    matches!(found, Ok(_) | Err(Broken::Class(_)))
}

/// Whether a folder is called as one is that is there since something was unpacked: after the course, or as the one
/// in which it lies.
fn is_wrapping(folder: &Path, inner: &Path) -> bool {
    let name = inner.file_name().unwrap_or_default().to_string_lossy();
    let is_courses = name.strip_prefix("rivulets");
    is_courses.is_some_and(|rest| rest.is_empty() || rest.starts_with(['-', '_', ' ']))
        || folder.file_name() == inner.file_name()
        || ["src", "bin", "exercises"].contains(&&*name)
}
