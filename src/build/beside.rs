//! The files beside a learner's own that its program is made of, by `mod`, `include!` and their like:
//! the compiler says which, and a copy of the program is laid out among copies of them.

use super::toolchain::Toolchain;
use crate::process::{COMPILER_LIMITS, End, Scratch, Stream, command, run_and_cut};
use crate::source::tokens::{Token, tokens};
use std::io;
use std::path::{Component, Path, PathBuf};

/// Words without which a program is one file: only with them the compiler is asked.
const WORDS: [&str; 5] = ["include", "include_bytes", "include_str", "mod", "path"];

/// The other files of a program, by their whole paths; none where the compiler doesn't get so far.
#[derive(Clone, Debug, Default)]
pub struct Beside {
    files: Vec<PathBuf>,
}

impl Beside {
    /// Asks the compiler at `rustc` which files the program in `source` with this text is made of;
    /// what it writes goes to `folder`.
    pub fn of(source: &Path, text: &str, rustc: &Path, folder: &Path) -> io::Result<Beside> {
        if !may_have_others(text) {
            return Ok(Beside::default());
        }
        let (source, said) = (std::path::absolute(source)?, folder.join("files.d"));
        let mut command = command(rustc);
        command
            .args(["--edition", "2024", "--cap-lints", "allow", "--emit"])
            .arg(format!("dep-info={}", said.display()))
            .arg(&source)
            .current_dir(folder);
        let run = run_and_cut(command, COMPILER_LIMITS, Stream::Stderr)?;
        if run.end != End::Exit(0) {
            return Ok(Beside::default());
        }
        let said = std::fs::read_to_string(said)?;
        let files = said.lines().filter_map(|line| line.strip_suffix(':'));
        let files = files.map(|file| PathBuf::from(file.replace("\\ ", " ")));
        Ok(Beside {
            files: files.filter(|file| *file != source).collect(),
        })
    }

    /// Whether one of them is what the compiler calls so.
    pub fn has(&self, named: &Path) -> bool {
        let parts = named
            .components()
            .filter(|part| matches!(part, Component::Normal(_)));
        let named: PathBuf = parts.collect();
        self.files.iter().any(|file| plain(file).ends_with(&named))
    }

    /// What the files hold, those that are texts, with their names.
    pub fn texts(&self) -> impl Iterator<Item = (&Path, String)> {
        self.files.iter().filter_map(|file| {
            let text = std::fs::read_to_string(file).ok()?;
            Some((file.as_path(), text))
        })
    }

    /// Whether the program with this text, or a file beside it, has a word for a clock.
    pub fn reads_clocks(&self, text: &str) -> bool {
        let reads = |text: &str| text.contains("Instant") || text.contains("SystemTime");
        reads(text) || self.texts().any(|(_, text)| reads(&text))
    }

    /// Copies the files into `folder`, laid out as they are. Returns where `source` belongs.
    pub fn lay_out(&self, source: &Path, folder: &Path) -> io::Result<PathBuf> {
        if self.files.is_empty() {
            return Ok(folder.join(source.file_name().unwrap_or(source.as_os_str())));
        }
        let source = plain(&std::path::absolute(source)?);
        let mut above = source.parent().map(Path::to_owned).unwrap_or_default();
        for file in &self.files {
            while !plain(file).starts_with(&above) && above.pop() {}
        }
        let place = |file: &Path| {
            let below = file.strip_prefix(&above).unwrap_or(file);
            let parts = below
                .components()
                .filter(|part| matches!(part, Component::Normal(_)));
            folder.join("files").join(parts.collect::<PathBuf>())
        };
        for file in &self.files {
            let to = place(&plain(file));
            std::fs::create_dir_all(to.parent().unwrap_or(folder))?;
            std::fs::copy(file, to)?;
        }
        let place = place(&source);
        std::fs::create_dir_all(place.parent().unwrap_or(folder))?;
        Ok(place)
    }
}

/// The whole text of the program in `source`, with those of its other files: what stands for it.
pub fn whole_text(source: &Path, text: &str, scratch: &Scratch) -> String {
    let rustc = Toolchain::built_in().rustc;
    let beside = Beside::of(source, text, &rustc, scratch.path()).unwrap_or_default();
    let others = beside.texts().map(|(_, text)| text);
    std::iter::once(text.to_owned()).chain(others).collect()
}

/// The line of a text that brings a file in, as far as its name tells; else the first.
pub fn line_of(text: &str, file: &Path) -> u32 {
    let name = file.file_stem().unwrap_or_default().to_string_lossy();
    let found = text.lines().position(|line| line.contains(&*name));
    found.map_or(1, |at| at as u32 + 1)
}

fn may_have_others(text: &str) -> bool {
    let tokens = tokens(text);
    (0..tokens.len()).any(|at| match tokens[at].0 {
        // `mod name { … }` has its text here.
        Token::Word("mod") => !matches!(tokens.get(at + 2), Some((Token::Sign('{'), _))),
        Token::Word(word) => WORDS.contains(&word),
        _ => false,
    })
}

/// A path without `.` and `..`.
fn plain(path: &Path) -> PathBuf {
    let mut plain = PathBuf::new();
    for part in path.components() {
        match part {
            Component::CurDir => {}
            Component::ParentDir => drop(plain.pop()),
            part => plain.push(part),
        }
    }
    plain
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_compiler_is_asked_only_of_programs_that_may_have_more_files() {
        for text in [
            "mod a;",
            "include!(\"x\");",
            "#[path = \"b.rs\"] mod b;",
            "m!(mod $x;)",
        ] {
            assert!(may_have_others(text), "{text}");
        }
        for text in [
            "mod a { fn f() {} }",
            "// mod a;\nlet s = \"include!\";",
            "fn main() {}",
        ] {
            assert!(!may_have_others(text), "{text}");
        }
    }

    #[test]
    fn a_path_is_the_same_without_its_turns() {
        assert_eq!(plain(Path::new("/a/./b/../c")), Path::new("/a/c"));
    }
}
