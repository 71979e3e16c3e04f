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
fn the_companion_stands_above_all_rooms_and_starts_no_process_itself() {
    let doors = ["command", "course", "process", "schedule", "words"];
    for file in files(&real().root().join("companion/src")) {
        let text = fs::read_to_string(&file).unwrap();
        let wrong: Vec<_> = imports(&text, "rivulets::")
            .into_iter()
            .filter(|name| !doors.contains(&name.as_str()))
            .collect();
        assert!(wrong.is_empty(), "{} imports {wrong:?}", file.display());
        for call in ["Command::new(", "fs::write", "fs::rename", "File::create"] {
            assert!(!text.contains(call), "{} calls {call}", file.display());
        }
    }
}

#[test]
fn the_book_is_made_of_what_the_course_tells_of_itself() {
    let doors = ["command", "course", "exercise", "words"];
    for file in files(&real().root().join("book/src")) {
        let text = fs::read_to_string(&file).unwrap();
        let wrong: Vec<_> = imports(&text, "rivulets::")
            .into_iter()
            .filter(|name| !doors.contains(&name.as_str()))
            .collect();
        assert!(wrong.is_empty(), "{} imports {wrong:?}", file.display());
    }
}

#[test]
fn a_class_is_graded_through_the_rooms_and_no_process_is_started_by_hand() {
    let rooms = [
        "exercise", "source", "process", "build", "course", "picture", "verdict", "words",
        "command", "schedule",
    ];
    for file in files(&real().root().join("grade/src")) {
        let text = fs::read_to_string(&file).unwrap();
        let wrong: Vec<_> = imports(&text, "rivulets::")
            .into_iter()
            .filter(|name| !rooms.contains(&name.as_str()))
            .collect();
        assert!(wrong.is_empty(), "{} imports {wrong:?}", file.display());
        // What is started confines itself there, and becomes what was to be started.
        let confines = file.to_string_lossy().contains("confine");
        assert!(
            confines || !text.contains("Command::new("),
            "{} starts a process",
            file.display()
        );
    }
}

#[test]
fn a_learners_first_build_is_of_the_grader_and_the_lessons_alone() {
    let root = fs::read_to_string(real().root().join("Cargo.toml")).unwrap();
    let mut lines = root.lines();
    let defaults = lines.find(|line| line.starts_with("default-members"));
    for apart in ["companion", "book", "grade"] {
        assert!(defaults.is_some_and(|line| !line.contains(apart)));
        assert!(!root.lines().any(|line| line.starts_with(apart)));
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
    // Backups and shipped copies; progress; the texts that are graded, in a scratch folder;
    // pictures; schedules that are too long to be shown.
    let writers = [
        "exercise/reset.rs",
        "exercise/whole.rs",
        "course/progress.rs",
        "build/snapshot.rs",
        "build/together.rs",
        "command/picture.rs",
        "command/told.rs",
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
            let writes = [
                "fs::write",
                "fs::rename",
                "File::create",
                "OpenOptions",
                "write_whole(",
            ];
            let writes = writes.iter().any(|call| text.contains(call));
            let may = writers.iter().any(|writer| file.ends_with(writer));
            assert!(!writes || may, "{} writes files", file.display());
        }
    }
}

/// Folders beside the rooms, and how the paths in each begin: no files of a folder import each other in a circle.
const FOLDERS: [(&str, &str); 17] = [
    ("book/src", "crate::"),
    ("companion/src", "crate::"),
    ("grade/src", "crate::"),
    ("grade/src/alike", "crate::alike::"),
    ("grade/src/grading", "crate::grading::"),
    ("grade/src/handed_in", "crate::handed_in::"),
    ("grade/src/report", "crate::report::"),
    ("grade/src/told", "crate::told::"),
    ("wire/src", "crate::"),
    ("observed-std/src", "crate::"),
    ("observed-std/src/engine", "crate::engine::"),
    ("observed-std/src/collections", "crate::collections::"),
    ("observed-std/src/io", "crate::io::"),
    ("observed-std/src/sync", "crate::sync::"),
    ("observed-std/src/sync/mpsc", "crate::sync::mpsc::"),
    ("observed-std/src/thread", "crate::thread::"),
    ("observed-std/src/time", "crate::time::"),
];

/// The one import that closes a circle: channels have their messages dyed, and one may be an `Arc`, which lies beside
/// them.
const KNOWN: (&str, &str) = ("dye", "sync");

#[test]
fn no_files_of_a_room_or_folder_import_each_other_in_a_circle() {
    let rooms = ROOMS.map(|room| (folder(room), format!("crate::{}::", room.1)));
    let others = FOLDERS.map(|(home, path)| (real().root().join(home), path.to_owned()));
    for (home, path) in rooms.into_iter().chain(others) {
        let mut arrows = arrows(&home, &path);
        assert!(!arrows.is_empty(), "{} has no files", home.display());
        if home.ends_with("observed-std/src") {
            let closes = arrows.get_mut(KNOWN.0).is_some_and(|to| to.remove(KNOWN.1));
            assert!(closes, "{KNOWN:?} closes no circle any more");
        }
        // Whoever imports none that is left, or is imported by none, is left out, until all are, or only circles and
        // what lies between them.
        while let Some(done) = outermost(&arrows) {
            arrows.remove(&done);
            arrows
                .values_mut()
                .for_each(|to| to.retain(|name| *name != done));
        }
        assert!(arrows.is_empty(), "{}: {arrows:?}", home.display());
    }
}

/// A file that imports no other, or is imported by no other.
fn outermost(arrows: &BTreeMap<String, BTreeSet<String>>) -> Option<String> {
    let is_imported = |file: &String| arrows.values().any(|to| to.contains(file));
    let mut files = arrows.iter();
    let outermost = files.find(|(file, to)| to.is_empty() || !is_imported(file));
    outermost.map(|(file, _)| file.clone())
}

/// Which files of a folder each of them imports; one that has a folder of its own is one with what lies in that.
fn arrows(home: &Path, path: &str) -> BTreeMap<String, BTreeSet<String>> {
    let mut arrows: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for file in files(home) {
        let below = file.strip_prefix(home).unwrap().with_extension("");
        let parts: Vec<_> = below.iter().map(|part| part.to_str().unwrap()).collect();
        let names_others = matches!(*parts.last().unwrap(), "mod" | "lib");
        if parts.len() == 1 && names_others {
            continue;
        }
        let up = "super::".repeat(parts.len() - usize::from(names_others));
        let text = fs::read_to_string(&file).unwrap();
        let found = [up.as_str(), path].map(|root| imports(&text, root));
        let to = arrows.entry(parts[0].to_owned()).or_default();
        to.extend(found.into_iter().flatten().filter(|name| name != parts[0]));
    }
    let known: BTreeSet<_> = arrows.keys().cloned().collect();
    arrows
        .values_mut()
        .for_each(|to| to.retain(|name| known.contains(name)));
    arrows
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

/// The first names of all paths that begin with `root`, those of `use` groups included.
fn imports(text: &str, root: &str) -> BTreeSet<String> {
    let code = text
        .lines()
        .filter(|line| !line.trim_start().starts_with("//"));
    let code = code.collect::<Vec<_>>().join("\n");
    let begin = |(at, _): (usize, &str)| &code[at + root.len()..];
    let of_paths = code.match_indices(root).map(begin).flat_map(first_names);
    // A name of the crate's top level (`words!`, `extern crate`) is no room.
    let is_module = |name: &&str| !name.contains(char::is_uppercase);
    of_paths.filter(is_module).map(str::to_owned).collect()
}

/// The name that a text begins with, or those in the group that it does.
fn first_names(text: &str) -> Vec<&str> {
    let Some(group) = text.strip_prefix('{') else {
        return Vec::from_iter(name(text));
    };
    let (mut depth, mut names) = (0, Vec::from_iter(name(group.trim_start())));
    for (at, sign) in group.char_indices() {
        match sign {
            '{' => depth += 1,
            '}' if depth == 0 => break,
            '}' => depth -= 1,
            ',' if depth == 0 => names.extend(name(group[at + 1..].trim_start())),
            _ => {}
        }
    }
    names
}

/// The name that a text begins with.
fn name(text: &str) -> Option<&str> {
    let end = text.find(|c: char| !c.is_alphanumeric() && c != '_');
    let name = &text[..end.unwrap_or(text.len())];
    (!name.is_empty()).then_some(name)
}

#[test]
fn what_is_imported_is_found_in_groups_too() {
    let text =
        "use super::{one, two::{a, B}, three as c,\n four::d};\nsuper::five::e();\n// super::six\n";
    let found = imports(text, "super::");
    assert_eq!(
        found,
        BTreeSet::from(["one", "two", "three", "four", "five"].map(String::from))
    );
    assert_eq!(imports("super::{}", "super::"), BTreeSet::new());
}
