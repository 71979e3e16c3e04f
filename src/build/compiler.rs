//! The compiler on real std, as a learner has it.

use super::diagnostic::Diagnostic;
use super::snapshot::{Laid, Snapshot};
use super::toolchain::Toolchain;
use crate::process::{COMPILER_LIMITS, Exit, Limit, Stream, compiler, is_interrupted, run_and_cut};
use crate::source::{Fault, FaultKind};
use std::path::{Path, PathBuf};
use std::process::Command;

/// The edition that every exercise is written in.
const EDITION: &str = "2024";

/// How wide rustc takes what it shows to be: as where it finds no terminal. Else it asks the controlling one,
/// though none of its streams is one, and shortens the names of types by it.
pub(super) const MESSAGE_WIDTH: &str = "--diagnostic-width=140";

/// A Rust compiler.
#[derive(Clone, Debug)]
pub struct Compiler {
    path: PathBuf,
}

/// What the compiler made of a source file.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Build {
    /// A program, and the warnings on the way.
    Built {
        /// The executable, in the scratch folder.
        program: PathBuf,
        /// In rustc's order.
        warnings: Vec<Diagnostic>,
    },
    /// Errors; never empty.
    Refused(Vec<Diagnostic>),
    /// The compiler itself met this limit.
    Exceeded(Limit),
}

impl Compiler {
    /// The compiler that cargo uses: `RUSTC` if that is set, else the one beside the running cargo
    /// (without rustup's proxy in between, which costs time), else the one that built us, else the first on the path.
    pub fn find() -> Self {
        let beside = || {
            let cargo = PathBuf::from(std::env::var_os("CARGO")?);
            Some(cargo.with_file_name(format!("rustc{}", std::env::consts::EXE_SUFFIX)))
                .filter(|path| path.is_file())
        };
        let ours = || Some(Toolchain::built_in().rustc).filter(|path| path.is_file());
        let told = std::env::var_os("RUSTC").map(PathBuf::from);
        let path = told.or_else(beside).or_else(ours);
        Self {
            path: path.unwrap_or_else(|| PathBuf::from("rustc")),
        }
    }

    /// Builds a program as `cargo build` would, beside its text. Rustc's messages and the program's panics call it
    /// what a person does.
    ///
    /// # Errors
    /// [`FaultKind::NoCompiler`], [`FaultKind::NoLinker`] and [`FaultKind::CompilerFailed`]: what
    /// the learner's text is not to blame for; and [`FaultKind::CompilerBroke`].
    pub fn build(&self, snapshot: &Snapshot) -> Result<Build, Fault> {
        let program = format!("program{}", std::env::consts::EXE_SUFFIX);
        let command = self.command(snapshot.laid(), snapshot.folder());
        self.compile(command, snapshot.laid(), snapshot.folder().join(program))
    }

    /// The same without code, which is much faster: errors that only the making of code shows are
    /// missed, and what is built is no program.
    ///
    /// # Errors
    /// As [`build`](Self::build).
    pub fn check(&self, snapshot: &Snapshot) -> Result<Build, Fault> {
        self.check_laid(snapshot, snapshot.laid())
    }

    /// The same of what the program was made into.
    pub(super) fn check_laid(&self, snapshot: &Snapshot, laid: &Laid) -> Result<Build, Fault> {
        let mut command = self.command(laid, snapshot.folder());
        command.args(["--emit", "metadata"]);
        self.compile(command, laid, snapshot.folder().join("checked.rmeta"))
    }

    fn compile(&self, mut command: Command, laid: &Laid, result: PathBuf) -> Result<Build, Fault> {
        command.arg("-o").arg(&result);
        let run = run_and_cut(command, COMPILER_LIMITS, Stream::Stderr, &laid.allowance);
        let run = run.map_err(|error| Fault::new(FaultKind::NoCompiler, &self.path, error))?;
        if is_interrupted() || laid.allowance.is_over() {
            return Err(Fault::new(FaultKind::Interrupted, result, None));
        }
        let said = String::from_utf8_lossy(&run.kept);
        let (messages, rest) = Diagnostic::parse(&laid.as_called(&said));
        match run.end {
            Exit::Code(0) if result.is_file() => Ok(Build::Built {
                program: result,
                warnings: messages,
            }),
            Exit::Exceeded(limit) => Ok(Build::Exceeded(limit)),
            end => self.refused(end, messages, rest),
        }
    }

    fn command(&self, laid: &Laid, writes: &Path) -> Command {
        let mut command = compiler(&self.path, &laid.reads(), writes);
        command
            .current_dir(&laid.within)
            .args(["--edition", EDITION, "--crate-type", "bin"])
            .args([
                "--error-format",
                "json",
                "--json",
                "diagnostic-rendered-ansi",
                MESSAGE_WIDTH,
            ])
            .args(crate_name(&laid.source).map(|name| format!("--crate-name={name}")))
            .arg(&laid.source);
        command.args(
            laid.renames()
                .map(|renames| format!("--remap-path-prefix={renames}")),
        );
        if let Some(sysroot) = Toolchain::sysroot().filter(|_| self.built_us()) {
            command.arg("--sysroot").arg(sysroot);
        }
        command
    }

    /// Whether it is the compiler that built this library, whose std is no use to another.
    fn built_us(&self) -> bool {
        let ours = Toolchain::built_in().rustc;
        let real = |path: &Path| path.canonicalize().ok();
        self.path == ours || real(&self.path).is_some_and(|own| real(&ours) == Some(own))
    }

    fn refused(&self, end: Exit, messages: Vec<Diagnostic>, rest: String) -> Result<Build, Fault> {
        let fault = |kind| Err(Fault::new(kind, &self.path, None));
        let errors: Vec<_> = messages.into_iter().filter(Diagnostic::is_error).collect();
        match errors.iter().find(|error| !is_the_learners(error)) {
            Some(error) if error.message.starts_with("linker `") => {
                fault(FaultKind::NoLinker(error.rendered.clone()))
            }
            Some(error) => fault(FaultKind::CompilerFailed(error.rendered.clone())),
            None if has_broken_down(end) => fault(FaultKind::CompilerBroke(rest)),
            None if end != Exit::Code(1) || errors.is_empty() => {
                fault(FaultKind::CompilerFailed(rest))
            }
            None => Ok(Build::Refused(errors)),
        }
    }
}

/// Whether a compiler that ended so fell over what it was given: by a panic, or by any signal but the one by which
/// somebody else ends it.
fn has_broken_down(end: Exit) -> bool {
    const PANICKED: i32 = 101;
    const KILLED: i32 = 9;
    match end {
        Exit::Code(code) => code == PANICKED,
        Exit::Signal(signal) => signal != KILLED,
        Exit::Exceeded(_) => false,
    }
}

/// A name for the crate, where rustc could make none from the file's.
pub(super) fn crate_name(source: &Path) -> Option<String> {
    let stem = source.file_stem()?.to_string_lossy();
    let fits = |character: char| character.is_alphanumeric() || character == '_';
    let name = |character| if fits(character) { character } else { '_' };
    (!stem.chars().all(fits)).then(|| stem.chars().map(name).collect())
}

/// Whether an error is about the learner's text, and not about disks, folders and tools.
fn is_the_learners(error: &Diagnostic) -> bool {
    let text = &error.rendered;
    let says = |phrases: &[&str]| phrases.iter().any(|phrase| text.contains(phrase));
    match error.code.as_deref() {
        // A crate that can't be found or read: the learner's, unless it comes with the compiler.
        Some("E0463" | "E0514" | "E0786") => !says(&["`std`", "`core`", "`alloc`"]),
        Some(_) => true,
        None if error.place.is_some() => true,
        None if error.message.starts_with("couldn't read") => text.contains("UTF-8"),
        None if error.message.starts_with("linking with") => says(&NOT_LINKED),
        None => says(&NO_PLACE),
    }
}

/// What a linker says of functions and libraries that the text declares, and nobody has.
const NOT_LINKED: [&str; 7] = [
    "undefined symbol:",
    "undefined reference to",
    "Undefined symbols for",
    "unresolved external symbol",
    "duplicate symbol:",
    "multiple definition of",
    "unable to find library -l",
];

/// What rustc says of a learner's text without a place.
const NO_PLACE: [&str; 3] = ["`#[panic_handler]`", "without std", "<inline asm>"];
