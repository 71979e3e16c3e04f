//! What the compiler and a learner's program see of our environment.

use std::ffi::OsStr;
use std::process::Command;

/// What the compiler and a learner's program may see of our environment. The list is fixed, since
/// cargo's variables change rustc's words (with CARGO_CRATE_NAME set it advises `cargo add mpsc`),
/// and a verdict must not depend on what a learner's shell happens to hold.
const KEPT: &[&str] = &[
    "PATH",
    "HOME",
    "TMPDIR",
    "RUSTUP_HOME",
    "RUSTUP_TOOLCHAIN",
    "CARGO_HOME", // anywhere
    "LIB",
    "LIBPATH",
    "INCLUDE",
    "SystemRoot",
    "SystemDrive",
    "TEMP",
    "TMP",
    "USERPROFILE",
    "ProgramFiles", // Windows
    "ProgramFiles(x86)",
    "ProgramData",
    "VCINSTALLDIR",
    "WindowsSdkDir", // Windows' linker
    "SDKROOT",
    "DEVELOPER_DIR",
    "MACOSX_DEPLOYMENT_TARGET", // macOS' linker
];

/// What an observed program sees in their place, since it may print it: on a system whose programs need nothing
/// of it to start, the same everywhere.
#[cfg(unix)]
const OBSERVED: &[(&str, &str)] = &[
    ("PATH", "/usr/local/bin:/usr/bin:/bin"),
    ("HOME", "/home/rivulets"),
];

/// What starts this program with the fixed list of variables and nothing else.
pub(super) fn command(program: impl AsRef<OsStr>) -> Command {
    let mut command = Command::new(program);
    fix(&mut command);
    command
}

/// Leaves an observed program's `command` variables with fixed values, where that can be.
pub(super) fn fix_observed(command: &mut Command) {
    fix(command);
    #[cfg(unix)]
    command.env_clear().envs(OBSERVED.iter().copied());
}

/// Leaves `command` the fixed list of variables and nothing else.
fn fix(command: &mut Command) {
    command.env_clear();
    command.envs(
        KEPT.iter()
            .filter_map(|name| Some((*name, std::env::var_os(name)?))),
    );
}
