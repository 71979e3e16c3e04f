//! This command in the place of what is to be started: it confines itself and becomes that.

use super::{Lack, WORD, calls, files, kernel, limits, linker};
use rivulets::process::{Confinement, confine, told};
use rustix::process::{Signal, set_parent_process_death_signal};
use std::convert::Infallible;
use std::env;
use std::ffi::OsString;
use std::io::{self, Write};
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

/// Stands between the compiler's linkers and what is started.
const END_OF_LINKERS: &str = "--";
/// What no protocol knows: who waits for a program's frames must not take our trouble for its.
const NO_FRAME: [u8; 4] = [0xff; 4];
/// As shells say that something can't be started.
const NOT_STARTED: u8 = 126;

/// What is started, and what it needs.
pub enum Start {
    Compiler {
        program: PathBuf,
        reads: PathBuf,
        writes: PathBuf,
        linkers: Vec<PathBuf>,
    },
    Program {
        program: PathBuf,
    },
}

impl Start {
    fn program(&self) -> &Path {
        match self {
            Self::Compiler { program, .. } | Self::Program { program } => program,
        }
    }
}

/// From now on all that is started is confined; what the system lacks for it. Where that is indispensable, nothing is.
///
/// # Errors
/// It isn't known where this command is.
pub fn begin() -> io::Result<Vec<Lack>> {
    let lacking = kernel::lacking();
    if lacking.iter().any(|lack| lack.is_indispensable()) {
        return Ok(lacking);
    }
    let linkers = linker::programs();
    let path = linker::path(&linkers);
    let arguments = [WORD.into()].into_iter();
    let linkers = linkers.into_iter().map(OsString::from);
    let arguments = arguments.chain(linkers).chain([END_OF_LINKERS.into()]);
    confine(Confinement {
        program: env::current_exe()?,
        arguments: arguments.collect(),
        path,
    });
    Ok(lacking)
}

/// Where this was started to become something else: becomes that, or says why it can't.
pub fn become_confined() -> Option<ExitCode> {
    let mut arguments = env::args_os().skip(1);
    if arguments.next()? != WORD {
        return None;
    }
    let Err(error) = become_what_is_told(arguments);
    // Nobody else can be told.
    let _ = io::stdout().write_all(&NO_FRAME);
    let _ = writeln!(io::stderr(), "it can't be confined: {error}");
    Some(NOT_STARTED.into())
}

fn become_what_is_told(mut arguments: impl Iterator<Item = OsString>) -> io::Result<Infallible> {
    let linkers = arguments.by_ref().take_while(|word| word != END_OF_LINKERS);
    let linkers = linkers.map(PathBuf::from).collect();
    let mut next = || arguments.next().ok_or(io::ErrorKind::InvalidInput);
    let kind = next()?;
    let start = match kind.to_str() {
        Some(told::PROGRAM) => Start::Program {
            program: next()?.into(),
        },
        Some(told::COMPILER) => Start::Compiler {
            reads: next()?.into(),
            writes: next()?.into(),
            program: next()?.into(),
            linkers,
        },
        _ => return Err(io::ErrorKind::InvalidInput.into()),
    };
    become_confined_as(&start, arguments)
}

fn become_confined_as(
    start: &Start,
    arguments: impl Iterator<Item = OsString>,
) -> io::Result<Infallible> {
    let mut command = Command::new(start.program());
    command.args(arguments);
    if let Start::Program { program } = start {
        // It may print what it is called.
        command.arg0(program.file_name().unwrap_or(program.as_os_str()));
        env::set_current_dir("/")?;
    }
    set_parent_process_death_signal(Some(Signal::KILL))?;
    // Whatever else the grader has open, or had from whoever started it.
    close_fds::set_fds_cloexec(3, &[]);
    limits::set(start)?;
    files::confine(start)?;
    give_up_privileges()?;
    calls::filter(start)?;
    Err(command.exec())
}

/// Of root, too: what is asked of the system is asked as anybody.
fn give_up_privileges() -> io::Result<()> {
    use caps::CapSet::{Ambient, Effective, Inheritable, Permitted};
    [Ambient, Inheritable, Effective, Permitted]
        .into_iter()
        .try_for_each(|set| caps::clear(None, set))
        .map_err(|error| io::Error::other(error.to_string()))
}
