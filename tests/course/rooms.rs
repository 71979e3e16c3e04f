//! The rooms of `src/`, and of the crate `explorer`, import only rooms below them.

use super::project::real;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// From the ground up, each in the folder that it lies in.
const ROOMS: [(&str, &str); 14] = [
    ("explorer/src", "trace"),
    ("explorer/src", "schedule"),
    ("src", "exercise"),
    ("src", "source"),
    ("src", "process"),
    ("src", "build"),
    ("src", "explore"),
    ("src", "diagnose"),
    ("src", "verdict"),
    ("src", "course"),
    ("src", "picture"),
    ("src", "report"),
    ("src", "words"),
    ("src", "command"),
];

/// The folder of a room.
fn folder((home, room): (&str, &str)) -> PathBuf {
    real().root().join(home).join(room)
}

#[test]
fn a_room_imports_only_rooms_above_it_in_the_list() {
    let mut wrong = Vec::new();
    for (level, room) in ROOMS.into_iter().enumerate() {
        for file in files(&folder(room)) {
            for name in imports(&fs::read_to_string(&file).unwrap(), "crate::") {
                if !ROOMS[..=level].iter().any(|(_, known)| *known == name) {
                    wrong.push(format!("{} imports {name}", file.display()));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn a_lesson_speaks_of_course_and_verdict_alone_but_for_its_main() {
    for exercise in super::project::catalog().exercises() {
        let file = real().lesson(exercise.id);
        let text = fs::read_to_string(&file).unwrap_or_else(|e| panic!("{}: {e}", file.display()));
        let names = imports(&text, "rivulets::");
        let expected = BTreeSet::from(["command", "course", "verdict"].map(String::from));
        assert_eq!(names, expected, "{}", exercise.id);
    }
}

#[test]
fn every_folder_of_src_is_a_room_and_every_room_a_folder() {
    let folders = ["src", "explorer/src"].into_iter().flat_map(|home| {
        let entries = real().root().join(home).read_dir().unwrap();
        entries.map(|entry| entry.unwrap().path())
    });
    let folders: BTreeSet<_> = folders.filter(|path| path.is_dir()).collect();
    assert_eq!(folders, BTreeSet::from(ROOMS.map(folder)));
}

#[test]
fn processes_start_in_one_room_and_files_are_written_by_few() {
    // Backups and shipped copies; the texts that are graded, in a scratch folder;
    // pictures; schedules that are too long to be shown.
    let writers = [
        "exercise/reset.rs",
        "build/snapshot.rs",
        "command/picture.rs",
        "command/long_schedules.rs",
    ];
    for room in ROOMS {
        for file in files(&folder(room)) {
            let text = fs::read_to_string(&file).unwrap();
            let starts = text.contains("Command::new(");
            assert!(
                !starts || room.1 == "process",
                "{} starts a process",
                file.display()
            );
            let writes = ["fs::write", "fs::rename", "File::create", "OpenOptions"];
            let writes = writes.iter().any(|call| text.contains(call));
            let may = writers.iter().any(|writer| file.ends_with(writer));
            assert!(!writes || may, "{} writes files", file.display());
        }
    }
}

/// A file that has a folder of its own is one with what lies in that.
#[test]
fn no_files_of_these_rooms_import_each_other_in_a_circle() {
    for room in [
        "source", "process", "build", "explore", "diagnose", "report",
    ] {
        let folder = folder(("src", room));
        let all = files(&folder)
            .into_iter()
            .filter(|file| !file.ends_with("mod.rs"));
        let mut arrows: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        for file in all {
            let below = file.strip_prefix(&folder).unwrap().with_extension("");
            let parts: Vec<_> = below.iter().map(|part| part.to_str().unwrap()).collect();
            // A text that is made has `super::{}` in it.
            let text = fs::read_to_string(&file).unwrap();
            let hides = parts.len() == 1 && text.contains("use super::{");
            assert!(!hides, "{}", file.display());
            let text = text.replace("super::{", "");
            let up = "super::".repeat(parts.len());
            let found = [up, format!("crate::{room}::")].map(|root| imports(&text, &root));
            let to = arrows.entry(parts[0].to_owned()).or_default();
            to.extend(found.into_iter().flatten().filter(|name| name != parts[0]));
        }
        // Whoever imports none that is left is left out, until all are, or only circles and what leads there.
        while let Some(done) = arrows
            .iter()
            .find(|(_, to)| to.iter().all(|to| !arrows.contains_key(to)))
        {
            let done = done.0.clone();
            arrows.remove(&done);
        }
        assert!(arrows.is_empty(), "{room}: {arrows:?}");
    }
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in folder.read_dir().unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(files(&path))
        } else {
            found.push(path)
        }
    }
    found
}

/// The first names of all paths that begin with `root`, `use` groups included.
fn imports(text: &str, root: &str) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    for line in text
        .lines()
        .filter(|line| !line.trim_start().starts_with("//"))
    {
        for (at, _) in line.match_indices(root) {
            let rest = &line[at + root.len()..];
            let end = rest
                .find(|c: char| !c.is_alphanumeric() && c != '_')
                .unwrap_or(rest.len());
            // A name of the crate's top level (`words!`, `extern crate`) is no room.
            if end > 0 && rest[..end].chars().all(|c| c.is_lowercase() || c == '_') {
                names.insert(rest[..end].to_owned());
            }
            assert!(
                !rest.starts_with('{'),
                "imports of several rooms in one `use` hide from this test: {line}"
            );
        }
    }
    names
}
