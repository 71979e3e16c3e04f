//! A program of the corpus: its text and what its header says of it.

use super::real_std::Outcome;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

/// How a program is run under real std.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Real {
    /// As a module of one executable with all the others.
    Together,
    /// As an executable of its own: it has something that a module can't have.
    Alone,
    /// Not at all: it would harm the machine, or take too long.
    No,
}

/// How far a search comes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Complete {
    /// To its end, of a program that can be followed throughout.
    Yes,
    /// To the end of all orders that are fair.
    Fair,
    /// Not to an end.
    No,
}

/// A program with what is expected of it.
#[derive(Clone, Debug)]
pub struct Case {
    pub name: String,
    pub path: PathBuf,
    pub text: String,
    /// All outcomes, or some if there are `more`.
    pub outcomes: BTreeSet<Outcome>,
    pub ruled_out: BTreeSet<Outcome>,
    /// A known hole: real std may show these, and the engine doesn't find them.
    pub missed: BTreeSet<Outcome>,
    /// Outcomes that aren't listed are right too.
    pub more: bool,
    /// What is expected of the search.
    pub complete: Complete,
    /// `park` and `Condvar::wait` may return without cause.
    pub causeless: bool,
    /// Deadlines pass only when nothing else can happen, in their order.
    pub ordered_time: bool,
    /// Left out of the quick set.
    pub long: bool,
    pub real: Real,
    /// Lines that must be named as what can't be followed: those that end with the comment
    /// `// not followed`, and those below `// not followed below`. A `use` is named or not.
    pub not_followed: BTreeSet<u32>,
}

/// All programs of the corpus, by name.
pub fn all() -> Vec<Case> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/engine/programs");
    let mut paths: Vec<PathBuf> = std::fs::read_dir(&folder)
        .expect("the corpus is there")
        .map(|entry| entry.expect("the corpus can be read").path())
        .collect();
    paths.sort();
    // One can look at a few programs alone by a part of their names.
    let only = std::env::var("RIVULETS_ENGINE_ONLY").unwrap_or_default();
    paths.retain(|path| path.to_string_lossy().contains(&only));
    paths.iter().map(|path| Case::read(path)).collect()
}

impl Case {
    /// Reads a program; a header that isn't understood is the corpus's mistake.
    pub fn read(path: &Path) -> Case {
        let text = std::fs::read_to_string(path).expect("a program can be read");
        let name = path
            .file_stem()
            .expect("a program has a name")
            .to_string_lossy()
            .into_owned();
        let mut case = Case {
            path: path.to_owned(),
            outcomes: BTreeSet::new(),
            ruled_out: BTreeSet::new(),
            missed: BTreeSet::new(),
            more: false,
            complete: Complete::Yes,
            causeless: true,
            ordered_time: false,
            long: false,
            real: Real::Together,
            not_followed: marked_lines(&text),
            name,
            text: String::new(),
        };
        let mut has_reason = false;
        let pairs = text
            .lines()
            .map_while(|line| line.strip_prefix("// ")?.split_once(": "));
        for (key, value) in pairs {
            has_reason |= key == "why";
            assert!(case.take(key, value), "{}: {key}: {value}", case.name);
        }
        assert!(
            has_reason && !case.outcomes.is_empty(),
            "{} says what is expected, and why",
            case.name
        );
        Case { text, ..case }
    }

    fn take(&mut self, key: &str, value: &str) -> bool {
        match (key, value) {
            ("why", _) => {}
            ("outcome", _) => return self.outcomes.insert(outcome(value)),
            ("ruled-out", _) => return self.ruled_out.insert(outcome(value)),
            ("missed", _) => return self.missed.insert(outcome(value)),
            ("more", "yes") => self.more = true,
            ("complete", "yes") => self.complete = Complete::Yes,
            ("complete", "no") => self.complete = Complete::No,
            ("complete", "fair") => self.complete = Complete::Fair,
            ("causeless", "no") => self.causeless = false,
            ("time", "in order") => self.ordered_time = true,
            ("set", "long") => self.long = true,
            ("real", "alone") => self.real = Real::Alone,
            ("real", "no") => self.real = Real::No,
            _ => return false,
        }
        true
    }
}

/// `exit 0 "text\n"`: the text is written as in a string literal.
fn outcome(value: &str) -> Outcome {
    let (end, text) = value.split_once(" \"").expect("an outcome has a text");
    let text = text.strip_suffix('"').expect("the text is closed");
    let mut stdout = String::new();
    let mut signs = text.chars();
    while let Some(sign) = signs.next() {
        stdout.push(match sign {
            '\\' => match signs.next() {
                Some('n') => '\n',
                Some('t') => '\t',
                Some(other) => other,
                None => panic!("{value}"),
            },
            other => other,
        });
    }
    Outcome {
        end: end.to_owned(),
        stdout,
    }
}

fn marked_lines(text: &str) -> BTreeSet<u32> {
    let marks = (1..)
        .zip(text.lines())
        .filter_map(|(number, line)| match line.trim() {
            "// not followed below" => Some(number + 1),
            line => line.ends_with("// not followed").then_some(number),
        });
    marks.collect()
}

impl Case {
    /// Whether a line only brings a name in.
    pub fn is_use(&self, number: u32) -> bool {
        let line = self.text.lines().nth(number as usize - 1);
        line.is_some_and(|line| line.trim_start().starts_with("use "))
    }
}
