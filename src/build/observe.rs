//! Builds a learner's program to be observed: against the stand-in for std, with all that it can't
//! follow named.
//!
//! What leaves the engine's sight is found by the compiler itself: the stand-in marks it as
//! deprecated with a note that begins with `rivulets:`, and the build warns of that whatever the
//! program allows.

use super::beside::{Beside, line_of};
use super::diagnostic::{Diagnostic, Level};
use super::observe_error::{Kind, ObserveError};
use super::observed::{Observed, Unfollowed};
use super::standin::{Telling, compile, functions_of};
use super::toolchain::Toolchain;
use crate::process::{End, Lines};
use crate::source::call::Function;
use crate::source::{
    OWN_ALLOCATOR, ObservedText, Places, Variables, first_that_keeps_state,
    first_that_may_be_letters, foreign_code,
};
use std::path::{Path, PathBuf};

/// How the note of what can't be followed begins.
const MARK: &str = "rivulets: ";
/// How it ends; what stands between says what it is.
const MARK_END: &str = " can't be followed";
/// What the stand-in marks where the compiler keeps it from having an `Arc` of its own.
const STD_ARC: &str = "the owners of an Arc";

/// The type of a field of `Duration` that only a pattern gets at, as the compiler calls it.
const WITHIN_A_TIME: &str = "time::origin::Origin)";

/// Builds the program in `source` within `folder`, which is this subject's own and empty: a binary
/// that lay there could be taken for the new one.
pub fn observe(
    source: &Path,
    folder: &Path,
    toolchain: &Toolchain,
) -> Result<Observed, ObserveError> {
    observe_with_calls(source, &[], folder, toolchain)
}

/// The same, with calls of these functions that can be run in the place of its `main`.
pub(super) fn observe_with_calls(
    source: &Path,
    functions: &[Function],
    folder: &Path,
    toolchain: &Toolchain,
) -> Result<Observed, ObserveError> {
    let error = |path: &Path, kind| ObserveError {
        path: path.to_owned(),
        kind,
    };
    let text = std::fs::read_to_string(source).map_err(|e| error(source, Kind::Read(e)))?;
    let allocator: Vec<_> = foreign_code(&text)
        .into_iter()
        .filter(|(_, what)| *what == OWN_ALLOCATOR)
        .map(|(line, what)| Unfollowed {
            line,
            column: 1,
            what: what.to_owned(),
        })
        .collect();
    if !allocator.is_empty() {
        return Err(error(source, Kind::NotFollowed(allocator)));
    }
    let beside = Beside::of(source, &text, &toolchain.rustc, folder);
    let beside = beside.map_err(|e| error(&toolchain.rustc, Kind::Start(e)))?;
    let observed = ObservedText::new(&text, functions);
    let copy = beside.lay_out(source, folder);
    let copy = copy.map_err(|e| error(folder, Kind::Write(e)))?;
    std::fs::write(&copy, &observed.text).map_err(|e| error(&copy, Kind::Write(e)))?;
    let executable = folder.join(format!("observed{}", std::env::consts::EXE_SUFFIX));
    let name = Path::new(source.file_name().unwrap_or(source.as_os_str()));
    let within = copy.parent().unwrap_or(folder);
    let telling = match beside.reads_clocks(&text) {
        true => Telling::Functions,
        false => Telling::Nothing,
    };
    let output = compile(name, within, &executable, toolchain, telling);
    let output = output.map_err(|e| error(&toolchain.rustc, Kind::Start(e)))?;
    let (diagnostics, _) = Diagnostic::parse(&String::from_utf8_lossy(&output.kept));
    if output.end != End::Exit(0) {
        return Err(error(source, Kind::Refused(diagnostics)));
    }
    let again = folder.join(format!("lines{}", std::env::consts::EXE_SUFFIX));
    let places = Places::new(&text, observed.clone(), name);
    let (toolchain, within, name) = (toolchain.clone(), within.to_owned(), name.to_owned());
    let lines = Lines::new(places, again, move |executable| {
        let run = compile(&name, &within, executable, &toolchain, Telling::Lines);
        run.is_ok_and(|run| run.end == End::Exit(0))
    });
    let mut found = sort(&text, &observed, &beside, diagnostics, (executable, lines));
    found.look_beside(&text, &beside);
    found.times_matched = functions_of(&found.executable).contains(WITHIN_A_TIME);
    Ok(found)
}

/// Tells apart what the compiler's messages are about.
fn sort(
    source: &str,
    text: &ObservedText,
    beside: &Beside,
    diagnostics: Vec<Diagnostic>,
    (executable, lines_told): (PathBuf, Lines),
) -> Observed {
    let mut observed = Observed {
        executable,
        lines_told,
        text: source.to_owned(),
        variables: Variables::default(),
        lines: text.lines,
        keeps_state: first_that_keeps_state(source),
        std_arc: None,
        times_matched: false,
        unfollowed: Vec::new(),
        unsafe_lines: Vec::new(),
        letters: first_that_may_be_letters(source),
        warnings: Vec::new(),
    };
    for diagnostic in diagnostics {
        let Some(place) = diagnostic.used_at.as_ref() else {
            continue;
        };
        let there = Path::new(&place.file);
        let is_beside = beside.has(there);
        let (line, column) = match is_beside {
            true => (line_of(source, there), Some(1)),
            false => (place.line, text.column(place.line, place.column)),
        };
        let Some(column) = column else {
            continue;
        };
        if diagnostic.is("unsafe_code") {
            observed.unsafe_lines.push(line);
        } else if marked(&diagnostic) == Some(STD_ARC) {
            observed.std_arc = Some(observed.std_arc.map_or(line, |first| first.min(line)));
        } else if let Some(what) = marked(&diagnostic) {
            observed.unfollowed.push(Unfollowed {
                line,
                column,
                what: what.to_owned(),
            });
        } else if diagnostic.level == Level::Warning && !is_beside {
            observed.warnings.push(diagnostic);
        }
    }
    for (line, what) in foreign_code(source) {
        // Where the compiler named something already, it is the more exact.
        if observed.unfollowed.iter().all(|known| known.line != line) {
            observed.unfollowed.push(Unfollowed {
                line,
                column: 1,
                what: what.to_owned(),
            });
        }
    }
    observed.unsafe_lines.sort_unstable();
    observed.unsafe_lines.dedup();
    observed
}

/// What the stand-in's mark says of a use.
fn marked(diagnostic: &Diagnostic) -> Option<&str> {
    let (_, note) = diagnostic.message.split_once(MARK)?;
    diagnostic
        .is("deprecated")
        .then_some(note.strip_suffix(MARK_END).unwrap_or(note))
}

impl Observed {
    /// Takes into account what the program's other files say, at the lines that bring them in.
    fn look_beside(&mut self, text: &str, beside: &Beside) {
        for (file, there) in beside.texts() {
            let line = line_of(text, file);
            let at = |found: Option<u32>| found.map(|_| line);
            self.keeps_state = self.keeps_state.or(at(first_that_keeps_state(&there)));
            self.letters = self.letters.or(at(first_that_may_be_letters(&there)));
            let is_code = file.extension().is_some_and(|extension| extension == "rs");
            let foreign = foreign_code(&there).into_iter().filter(|_| is_code);
            self.unfollowed.extend(foreign.map(|(_, what)| Unfollowed {
                line,
                column: 1,
                what: what.to_owned(),
            }));
        }
        self.unfollowed.sort();
        self.unfollowed.dedup();
    }
}
