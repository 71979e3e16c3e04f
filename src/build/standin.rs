//! The compiler, called against the stand-in for std.

use super::compiler::{MESSAGE_WIDTH, crate_name};
use super::snapshot::Laid;
use super::toolchain::Toolchain;
use crate::process::{Again, COMPILER_LIMITS, Exit, Run, Stream, compiler, run_and_cut};
use std::io;
use std::path::{Path, PathBuf};

/// What a program tells beside its operations.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Telling {
    Nothing,
    /// At which line it is: it calls the stand-in at each piece of its code.
    Lines,
    /// In which states it is: it has less on its stacks that is of no use any more, and calls the stand-in at each
    /// piece of its code, which wipes what lies below.
    States,
    /// What the compiler makes of each function, in a file beside it: [`functions_of`].
    Functions,
}

/// Compiles a text that is laid out.
pub(super) fn compile(
    laid: &Laid,
    executable: &Path,
    toolchain: &Toolchain,
    telling: Telling,
) -> io::Result<Run> {
    let run = compile_once(laid, executable, toolchain, telling)?;
    // rustc hides a function of another crate where it makes a pointer to it that says who called, and then finds it in
    // no shared library (`is_hidden` in rustc_codegen_llvm's callee.rs).
    if toolchain.shared.is_some() && run.end != Exit::Code(0) && says_not_linked(&run) {
        return compile_once(laid, executable, &toolchain.unshared(), telling);
    }
    Ok(run)
}

fn says_not_linked(run: &Run) -> bool {
    String::from_utf8_lossy(&run.kept).contains("undefined hidden symbol")
}

fn compile_once(
    laid: &Laid,
    executable: &Path,
    toolchain: &Toolchain,
    telling: Telling,
) -> io::Result<Run> {
    let writes = executable.parent().unwrap_or(executable);
    let mut command = compiler(&toolchain.rustc, &laid.reads(), writes);
    if let Some(sysroot) = Toolchain::sysroot() {
        command.arg("--sysroot").arg(sysroot);
    }
    command.args(["--edition", "2024", "--error-format", "json", MESSAGE_WIDTH]);
    // Whatever the program says of its lints, what was put round it must not be refused; and it
    // can't silence ours.
    command.args([
        "--cap-lints",
        "warn",
        "--force-warn",
        "deprecated",
        "--force-warn",
        "unsafe_code",
    ]);
    match telling {
        Telling::Nothing => command.args(["-C", "strip=debuginfo"]),
        // The executable keeps its name; a comma in its path would end it in any other way to ask for both.
        Telling::Functions => command.args(["-C", "strip=debuginfo", "--emit=link,mir"]),
        Telling::Lines => command.args(CALLS_BACK.iter().flat_map(|option| ["-C", option])),
        Telling::States => command.args(SWEPT.iter().flat_map(|option| ["-C", option])),
    };
    command.args(toolchain.arguments());
    command.args(crate_name(&laid.source).map(|name| format!("--crate-name={name}")));
    command.arg("-o").arg(executable).arg(&laid.source);
    command.current_dir(&laid.within);
    run_and_cut(command, COMPILER_LIMITS, Stream::Stderr, &laid.allowance)
}

/// The same once somebody asks for it.
pub(super) fn compile_again(
    laid: &Laid,
    executable: PathBuf,
    toolchain: &Toolchain,
    telling: Telling,
) -> Again {
    let (laid, toolchain) = (laid.clone(), toolchain.clone());
    Again::new(executable, move |executable| {
        let run = compile(&laid, executable, &toolchain, telling);
        run.is_ok_and(|run| run.end == Exit::Code(0))
    })
}

/// What the compiler made of the functions of a program that tells of them; nothing of any other.
pub(super) fn functions_of(executable: &Path) -> String {
    std::fs::read_to_string(executable.with_extension("mir")).unwrap_or_default()
}

/// Line tables, and LLVM's own pass that lets each piece of code call back.
const CALLS_BACK: [&str; 5] = [
    "debuginfo=line-tables-only",
    "passes=sancov-module",
    "llvm-args=-sanitizer-coverage-level=3",
    "llvm-args=-sanitizer-coverage-trace-pc-guard",
    "llvm-args=-sanitizer-coverage-prune-blocks=0",
];

/// What is checked stays checked. The other kind of callbacks knows no numbers.
const SWEPT: [&str; 8] = [
    "strip=debuginfo",
    "opt-level=1",
    "debug-assertions=yes",
    "overflow-checks=yes",
    "passes=sancov-module",
    "llvm-args=-sanitizer-coverage-level=3",
    "llvm-args=-sanitizer-coverage-trace-pc",
    "llvm-args=-sanitizer-coverage-prune-blocks=0",
];
