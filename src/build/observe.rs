//! Builds a learner's program to be observed: against the stand-in for std, with all that it can't
//! follow named.
//!
//! What leaves the engine's sight is found by the compiler itself: the stand-in marks it as
//! deprecated with a note that begins with `rivulets:`, and the build warns of that whatever the
//! program allows.

use super::diagnostic::{Diagnostic, Level};
use super::observed::{Observed, Unfollowed};
use super::snapshot::Snapshot;
use super::standin::{Telling, compile, compile_again, functions_of};
use super::toolchain::Toolchain;
use super::unobserved::Unobserved;
use crate::process::{Again, Exit, Lines};
use crate::source::call::Function;
use crate::source::{
    Fault, FaultKind, OWN_ALLOCATOR, ObservedText, Places, Variables, first_that_keeps_state,
    first_that_may_be_letters, foreign_code, line_of, may_hide_state, reads_clocks,
};
use std::path::{Path, PathBuf};

/// How the note of what can't be followed begins.
const MARK: &str = "rivulets: ";
/// How it ends; what stands between says what it is.
const MARK_END: &str = " can't be followed";
/// What the stand-in marks where the compiler keeps it from having an `Arc` of its own.
const STD_ARC: &str = "the owners of an Arc";

/// The type of a field of `Duration` that only a pattern gets at, as the compiler calls it.
const WITHIN_A_TIME: &str = "engine::origin::Origin)";

/// Builds the program in `source` within `folder`, which is this subject's own and empty.
///
/// # Errors
/// See [`Unobserved`].
pub fn observe(
    source: &Path,
    folder: &Path,
    toolchain: &Toolchain,
) -> Result<Observed, Unobserved> {
    let snapshot = Snapshot::read(source, Path::new(""), folder);
    observe_with_calls(&snapshot.map_err(Unobserved::Trouble)?, &[], toolchain)
}

/// Builds a program, with calls of these functions that can be run in the place of its `main`.
pub(super) fn observe_with_calls(
    snapshot: &Snapshot,
    functions: &[Function],
    toolchain: &Toolchain,
) -> Result<Observed, Unobserved> {
    let text = &snapshot.text;
    let allocator = foreign_code(text).into_iter();
    let allocator: Vec<_> = allocator
        .filter(|(_, what)| *what == OWN_ALLOCATOR)
        .map(at_line)
        .collect();
    if !allocator.is_empty() {
        return Err(Unobserved::NotFollowed(allocator));
    }
    let observed = ObservedText::new(text, functions);
    let tree = snapshot.lay_out("observed-text", &observed.text);
    let laid = tree.map_err(Unobserved::Trouble)?.bare();
    let clocks = reads_clocks(text) || snapshot.others().any(|(_, text)| reads_clocks(text));
    let telling = match clocks {
        true => Telling::Functions,
        false => Telling::Nothing,
    };
    let [executable, lines, swept] = ["observed", "lines", "swept"].map(|name| {
        let name = format!("{name}{}", std::env::consts::EXE_SUFFIX);
        snapshot.folder().join(name)
    });
    let output = compile(&laid, &executable, toolchain, telling).map_err(|error| {
        Unobserved::Trouble(Fault::new(FaultKind::NoCompiler, &toolchain.rustc, error))
    })?;
    let (diagnostics, _) = Diagnostic::parse(&String::from_utf8_lossy(&output.kept));
    if output.end != Exit::Code(0) {
        return Err(Unobserved::Refused(diagnostics));
    }
    let places = Places::new(text, observed.clone(), &laid.source);
    let again = |executable, telling| compile_again(&laid, executable, toolchain, telling);
    let lines = Lines::new(places, again(lines, Telling::Lines));
    let builds = (executable, lines, again(swept, Telling::States));
    let mut found = sort(snapshot, &observed, diagnostics, builds);
    found.look_beside(snapshot);
    found.times_matched = functions_of(&found.executable).contains(WITHIN_A_TIME);
    Ok(found)
}

/// What was found in a line's words.
fn at_line((line, what): (u32, &str)) -> Unfollowed {
    Unfollowed {
        line,
        column: 1,
        what: what.to_owned(),
    }
}

/// Tells apart what the compiler's messages are about.
pub(super) fn sort(
    snapshot: &Snapshot,
    text: &ObservedText,
    diagnostics: Vec<Diagnostic>,
    built: (PathBuf, Lines, Again),
) -> Observed {
    let source = &snapshot.text;
    let mut observed = unsorted(snapshot, text, built);
    for diagnostic in diagnostics {
        let Some(place) = diagnostic.used_at.as_ref() else {
            continue;
        };
        let there = Path::new(&place.file);
        let is_beside = snapshot.has(there);
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
            observed.unfollowed.push(at_line((line, what)));
        }
    }
    observed.unsafe_lines.sort_unstable();
    observed.unsafe_lines.dedup();
    observed
}

/// What the text alone tells.
fn unsorted(
    snapshot: &Snapshot,
    text: &ObservedText,
    (executable, lines_told, swept): (PathBuf, Lines, Again),
) -> Observed {
    let source = &snapshot.text;
    Observed {
        executable,
        arguments: 0,
        lines_told,
        swept,
        text: source.to_owned(),
        variables: Variables::default(),
        lines: text.lines,
        keeps_state: first_that_keeps_state(source),
        has_states: !may_hide_state(source) && snapshot.is_alone(),
        std_arc: None,
        times_matched: false,
        obeys_durations: false,
        unfollowed: Vec::new(),
        unsafe_lines: Vec::new(),
        letters: first_that_may_be_letters(source),
        warnings: Vec::new(),
    }
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
    fn look_beside(&mut self, snapshot: &Snapshot) {
        for (file, there) in snapshot.others() {
            let line = line_of(&snapshot.text, file);
            let at = |found: Option<u32>| found.map(|_| line);
            self.keeps_state = self.keeps_state.or(at(first_that_keeps_state(there)));
            self.letters = self.letters.or(at(first_that_may_be_letters(there)));
            let is_code = file.extension().is_some_and(|extension| extension == "rs");
            let foreign = foreign_code(there).into_iter().filter(|_| is_code);
            let foreign = foreign.map(|(_, what)| at_line((line, what)));
            self.unfollowed.extend(foreign);
        }
        self.unfollowed.sort();
        self.unfollowed.dedup();
    }
}
