//! What is made of the lessons' files and stands elsewhere: cargo's targets, README's table, the
//! instructors' notes, the programs in the learner's place. It is compared, and written anew when that is asked for.

use super::asked::{self, Snapshots, asked};
use super::project::{course, real};
use super::teaching;
use rivulets::course::Lesson;
use rivulets::exercise::Exercise;
use std::fs;
use std::sync::Once;

/// A part of a file that is made: what stands between the lines that hold these marks.
struct Part {
    file: &'static str,
    head: &'static str,
    entry: fn(&Exercise) -> String,
}

const FROM: &str = "lessons: written from here";
const TO: &str = "lessons: written to here";

const PARTS: [Part; 6] = [
    Part {
        file: "lessons/Cargo.toml",
        head: "",
        entry: |exercise| {
            let id = exercise.id;
            let path = format!("../tests/{id}.rs");
            format!(
                "\n[[test]]\nname = \"{id}\"\npath = \"{path}\"\nharness = false\ntest = false\n"
            )
        },
    },
    Part {
        file: "lessons/programs/Cargo.toml",
        head: "",
        entry: |exercise| bin(&exercise.id.to_string(), "../../exercises/", exercise),
    },
    Part {
        file: "solutions/Cargo.toml",
        head: "",
        entry: |exercise| {
            bin(
                &format!("solution{:02}", exercise.id.number()),
                "",
                exercise,
            )
        },
    },
    Part {
        file: "README.md",
        head: "\n| lesson | file | what it is about |\n|---|---|---|\n",
        entry: |exercise| {
            let (number, title) = (exercise.id.number(), &exercise.title);
            let (file, about) = (exercise.file_name(), about(exercise));
            format!("| {number:02} | [{title}](exercises/{file}) | {about} |\n")
        },
    },
    Part {
        file: "docs/teaching.md",
        head: "",
        entry: teaching::entry,
    },
    Part {
        file: "docs/attempts.md",
        head: "",
        entry: teaching::all,
    },
];

fn bin(name: &str, folder: &str, exercise: &Exercise) -> String {
    let file = exercise.file_name();
    format!("\n[[bin]]\nname = \"{name}\"\npath = \"{folder}{file}\"\ntest = false\n")
}

/// What a lesson is about, in a table.
fn about(exercise: &Exercise) -> String {
    let about = exercise.about(&real());
    about.unwrap_or_else(|e| panic!("{e}")).replace('|', "\\|")
}

/// The file's text with its part made anew.
fn made(part: &Part, now: &str, course: &[(Exercise, Lesson)]) -> String {
    let mut lines = now.split_inclusive('\n');
    let mut before: String = String::new();
    for line in lines.by_ref() {
        before += line;
        if line.contains(FROM) {
            break;
        }
    }
    let after: String = lines.skip_while(|line| !line.contains(TO)).collect();
    assert!(
        !after.is_empty(),
        "{} lacks the marks `{FROM}` and `{TO}`",
        part.file
    );
    let entries = course.iter().map(|(exercise, _)| (part.entry)(exercise));
    let entries: String = entries.collect();
    format!("{before}{}{entries}\n{after}", part.head)
}

/// How a part's file differs from what it should be; it doesn't where it was written anew.
fn difference(part: &Part, course: &[(Exercise, Lesson)]) -> Option<String> {
    let path = real().root().join(part.file);
    let now = fs::read_to_string(&path).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
    asked::difference(&path, &made(part, &now, course), "course written")
}

/// Writes all of it, if that is asked for. Whatever has cargo read a manifest calls this before; a
/// manifest must not be met half written.
pub fn write_if_asked() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        if asked() == Snapshots::Verify {
            return;
        }
        let course = course();
        // A learner's file is never looked at and never written over; `reset` is for that.
        for (exercise, _) in &course {
            let path = exercise.path(&real());
            if !path.exists() {
                fs::write(&path, &exercise.shipped).unwrap();
            }
        }
        for part in &PARTS {
            difference(part, &course);
        }
    });
}

#[test]
fn what_is_written_of_the_lessons_is_what_their_files_say() {
    write_if_asked();
    let course = course();
    let differ: Vec<_> = PARTS
        .iter()
        .filter_map(|part| difference(part, &course))
        .collect();
    assert!(differ.is_empty(), "{}", differ.join("\n\n"));
}
