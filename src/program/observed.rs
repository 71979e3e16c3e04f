//! A learner's program built to be observed: against the stand-in for std, with all that it can't
//! follow named.
//!
//! What leaves the engine's sight is found by the compiler itself: the stand-in marks it as
//! deprecated with a note that begins with `rivulets:`, and the build warns of that whatever the
//! program allows.

use super::beside::{Beside, line_of};
use super::call::Function;
use super::diagnostic::{Diagnostic, Level};
use super::discriminants::first_that_may_be_letters;
use super::foreign::{OWN_ALLOCATOR, foreign_code};
use super::lines::Lines;
use super::run::End;
use super::standin::{Telling, compile, functions_of};
use super::statics::first_that_keeps_state;
use super::text::ObservedText;
use crate::trace::Site;
use std::fmt;
use std::io;
use std::path::{Path, PathBuf};

/// How the note of what can't be followed begins.
const MARK: &str = "rivulets: ";
/// How it ends; what stands between says what it is.
const MARK_END: &str = " can't be followed";
/// What the stand-in marks where the compiler keeps it from having an `Arc` of its own.
const STD_ARC: &str = "the owners of an Arc";

/// What builds observed programs.
#[derive(Clone, Debug)]
pub struct Toolchain {
    /// The compiler that made the stand-in.
    pub rustc: PathBuf,
    /// The stand-in itself, an `rlib`.
    pub observed_std: PathBuf,
    /// The folder of what it depends on.
    pub dependencies: PathBuf,
}

impl Toolchain {
    /// What the compiler that built this library says of itself.
    pub fn version() -> &'static str {
        env!("RIVULETS_RUSTC_VERSION")
    }

    /// The folder in which the compiler that built this library finds real std, and no sources of
    /// it: so its messages are the same whether these are installed or not. None where folders
    /// can't be linked.
    pub fn sysroot() -> Option<&'static Path> {
        option_env!("RIVULETS_SYSROOT").map(Path::new)
    }

    /// The compiler that built this library, and the stand-in that it built then (see build.rs).
    pub fn built_in() -> Self {
        Self {
            rustc: PathBuf::from(env!("RIVULETS_RUSTC")),
            observed_std: PathBuf::from(env!("RIVULETS_OBSERVED_STD")),
            dependencies: PathBuf::from(env!("RIVULETS_OBSERVED_DEPENDENCIES")),
        }
    }
}

/// The type of a field of `Duration` that only a pattern gets at, as the compiler calls it.
const WITHIN_A_TIME: &str = "time::origin::Origin)";

/// A program that can be run under schedules.
#[derive(Clone, Debug)]
pub struct Observed {
    /// What to start.
    pub executable: PathBuf,
    /// The same program, which tells at which line it is.
    pub lines_told: Lines,
    /// The learner's text.
    pub text: String,
    /// How many lines the learner's text has; what stands behind them is ours.
    pub lines: u32,
    /// The line of a `static` that may keep something from run to run: then each run needs a
    /// process of its own.
    pub keeps_state: Option<u32>,
    /// The line of the first use of an `Arc` where that is std's, since the compiler keeps the
    /// stand-in from having its own: in which order owners let go isn't explored.
    pub std_arc: Option<u32>,
    /// What can't be followed: a search of this program proves nothing.
    pub unfollowed: Vec<Unfollowed>,
    /// It compares times by patterns, which can't be seen when it runs.
    pub times_matched: bool,
    /// Lines with `unsafe`: what they do to memory isn't checked, nor are data races looked for.
    pub unsafe_lines: Vec<u32>,
    /// The line of an `enum` whose values may look like letters: then only messages of known types
    /// may be dyed.
    pub letters: Option<u32>,
    /// Warnings about the learner's own lines.
    pub warnings: Vec<Diagnostic>,
}

impl Observed {
    /// Whether nothing that the program does leaves the engine's sight, as what `unsafe` code does to
    /// memory does: else a search of it proves nothing.
    pub fn is_followed(&self) -> bool {
        self.unfollowed.is_empty() && self.std_arc.is_none() && self.unsafe_lines.is_empty()
    }

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

    /// What the compiler found that can't be followed, and what runs met beside: they know the line
    /// behind which it was, without a column, or none.
    pub fn unfollowed_with<'r>(
        &self,
        met: impl Iterator<Item = (Site, &'r str)>,
    ) -> Vec<Unfollowed> {
        let mut all = self.unfollowed.clone();
        for (Site { line, column }, what) in met {
            if column > 0 || all.iter().all(|known| known.what != what) {
                all.push(Unfollowed {
                    line,
                    column,
                    what: what.to_owned(),
                });
            }
        }
        all
    }
}

/// A use of something that leaves the engine's sight.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Unfollowed {
    /// Its line, from 1; 0 where nothing is known of it.
    pub line: u32,
    /// Its column, from 1; 0 where it's only known that it's behind that line.
    pub column: u32,
    /// What it is, such as `other processes`.
    pub what: String,
}

/// Why there is no observed program.
#[derive(Debug)]
pub struct ObserveError {
    path: PathBuf,
    kind: Kind,
}

#[derive(Debug)]
enum Kind {
    Read(io::Error),
    Write(io::Error),
    Start(io::Error),
    Refused(Vec<Diagnostic>),
    NotFollowed(Vec<Unfollowed>),
}

impl ObserveError {
    /// The file that it is about.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// The compiler's messages, if it refused the program.
    pub fn refused(&self) -> Option<&[Diagnostic]> {
        if let Kind::Refused(diagnostics) = &self.kind {
            Some(diagnostics)
        } else {
            None
        }
    }
}

impl ObserveError {
    /// What keeps the program from being built to be observed, if it is that.
    pub fn not_followed(&self) -> Option<&[Unfollowed]> {
        if let Kind::NotFollowed(uses) = &self.kind {
            Some(uses)
        } else {
            None
        }
    }
}

impl fmt::Display for ObserveError {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        let path = self.path.display();
        match &self.kind {
            Kind::Read(_) => write!(f, "{path} can't be read"),
            Kind::Write(_) => write!(f, "{path} can't be written"),
            Kind::Start(_) => write!(f, "{path} can't be started"),
            Kind::Refused(_) => write!(f, "{path} does not compile against the stand-in for std"),
            Kind::NotFollowed(_) => write!(f, "{path} can't be followed at all"),
        }
    }
}

impl std::error::Error for ObserveError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match &self.kind {
            Kind::Read(error) | Kind::Write(error) | Kind::Start(error) => Some(error),
            Kind::Refused(_) | Kind::NotFollowed(_) => None,
        }
    }
}

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
    let lines = Lines::new(&text, observed.clone(), (within, name), again, toolchain);
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
