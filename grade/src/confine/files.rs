//! What may be read, written and started, by Landlock. Whatever isn't named here is out of reach, whoever owns it.

use super::shim::Start;
use landlock::{
    ABI, Access, AccessFs, AccessNet, BitFlags, PathBeneath, PathFd, Ruleset, RulesetAttr,
    RulesetCreated, RulesetCreatedAttr, RulesetError, RulesetStatus, Scope,
};
use rivulets::build::Toolchain;
use std::io;
use std::path::{Path, PathBuf};

/// As much of it as the kernel has; what it must have is asked for before (`kernel.rs`).
const VERSION: ABI = ABI::V7;

/// Libraries of the system, wherever one has them.
const LIBRARIES: [&str; 9] = [
    "/lib",
    "/lib32",
    "/lib64",
    "/usr/lib",
    "/usr/lib32",
    "/usr/lib64",
    "/etc/ld.so.cache",
    "/nix/store",
    "/gnu/store",
];
/// The kernel starts them in the place of each program that uses libraries.
const LOADERS: [&str; 4] = [
    "/lib64/ld-linux-x86-64.so.2",
    "/lib/ld-linux-aarch64.so.1",
    "/lib/ld-linux-riscv64-lp64d.so.1",
    "/lib/ld-musl-x86_64.so.1",
];
/// A compiler gives its linker no input; and which numbers come by chance is nobody's business.
const NOTHING: &str = "/dev/null";
const CHANCE: &str = "/dev/urandom";

/// Confines this thread, and all that it becomes.
pub fn confine(start: &Start) -> io::Result<()> {
    let other = |error: RulesetError| io::Error::other(error.to_string());
    let ruleset = Ruleset::default()
        .handle_access(AccessFs::from_all(VERSION))
        .and_then(|ruleset| ruleset.handle_access(AccessNet::from_all(VERSION)))
        .and_then(|ruleset| ruleset.scope(Scope::from_all(VERSION)))
        .and_then(Ruleset::create)
        .map_err(other)?;
    let ruleset = allow(ruleset, rules(start)).map_err(other)?;
    let status = ruleset.restrict_self().map_err(other)?;
    match status.ruleset {
        RulesetStatus::NotEnforced => Err(io::Error::other("Landlock is not in force")),
        _ => Ok(()),
    }
}

fn allow(
    mut ruleset: RulesetCreated,
    rules: Vec<(PathBuf, BitFlags<AccessFs>)>,
) -> Result<RulesetCreated, RulesetError> {
    for (path, mut access) in rules {
        // What isn't there needs no leave.
        let Ok(opened) = PathFd::new(&path) else {
            continue;
        };
        if !path.is_dir() {
            access &= AccessFs::from_file(VERSION);
        }
        ruleset = ruleset.add_rule(PathBeneath::new(opened, access))?;
    }
    Ok(ruleset)
}

/// Paths, and what may be done with them and with all that lies in them.
fn rules(start: &Start) -> Vec<(PathBuf, BitFlags<AccessFs>)> {
    let read = AccessFs::ReadFile | AccessFs::ReadDir;
    let execute = BitFlags::from(AccessFs::Execute);
    let toolchain = Toolchain::built_in();
    let libraries = LIBRARIES.iter().map(|path| (PathBuf::from(path), read));
    let loaders = LOADERS.iter().map(|path| (PathBuf::from(path), execute));
    let standin = folder(
        toolchain
            .shared
            .as_deref()
            .unwrap_or(&toolchain.observed_std),
    );
    let mut rules: Vec<_> = libraries.chain(loaders).collect();
    rules.push((standin, read));
    match start {
        Start::Program { program } => rules.push((program.clone(), read | execute)),
        Start::Compiler {
            program,
            reads,
            writes,
            linkers,
        } => {
            let made = AccessFs::WriteFile
                | AccessFs::Truncate
                | AccessFs::MakeReg
                | AccessFs::MakeDir
                | AccessFs::RemoveFile
                | AccessFs::RemoveDir
                | AccessFs::Refer;
            rules.extend([
                // The compiler's own folder: its libraries, std, and the linker that it brings.
                (folder(&folder(program)), read | execute),
                (toolchain.dependencies.clone(), read),
                (reads.clone(), read),
                (writes.clone(), read | made),
                (PathBuf::from(NOTHING), read | AccessFs::WriteFile),
                (PathBuf::from(CHANCE), read),
            ]);
            rules.extend(Toolchain::sysroot().map(|sysroot| (sysroot.to_owned(), read)));
            for linker in linkers {
                rules.push((linker.clone(), read | execute));
                rules.extend(beside(linker).map(|folder| (folder, read)));
            }
        }
    }
    rules
}

/// Where a linker's libraries lie, if they lie in a folder of their own: that of all programs isn't one.
fn beside(linker: &Path) -> Option<PathBuf> {
    let folder = folder(linker);
    (!folder.ends_with("bin")).then_some(folder)
}

fn folder(path: &Path) -> PathBuf {
    path.parent().unwrap_or(path).to_owned()
}
