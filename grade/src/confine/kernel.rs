//! What the kernel has, found out by trying: on a thread that ends with it.

use super::Lack;
use landlock::{ABI, Access, AccessFs, LandlockStatus, Ruleset, RulesetAttr};
use seccompiler::{SeccompAction, SeccompFilter, apply_filter};
use std::collections::BTreeMap;
use std::thread;

/// Before it a file could be emptied that may not be written.
const FILES: ABI = ABI::V3;
/// From it on, signals stay within, and so do sockets without a file.
const SCOPES: ABI = ABI::V6;

/// What it lacks.
pub fn lacking() -> Vec<Lack> {
    let tried = thread::spawn(|| (landlock(), filters()));
    let (version, filters) = tried.join().unwrap_or((ABI::Unsupported, false));
    let lacks = [
        (version < FILES, Lack::Files),
        (!filters, Lack::Calls),
        (version < SCOPES, Lack::Scopes),
    ];
    let lacks = lacks.into_iter().filter(|(lacks, _)| *lacks);
    lacks.map(|(_, lack)| lack).collect()
}

fn landlock() -> ABI {
    let ruleset = Ruleset::default().handle_access(AccessFs::from_all(ABI::V1));
    let status = ruleset
        .and_then(Ruleset::create)
        .and_then(|ruleset| ruleset.restrict_self());
    match status.map(|status| status.landlock) {
        Ok(LandlockStatus::Available { effective_abi, .. }) => effective_abi,
        _ => ABI::Unsupported,
    }
}

/// Whether a filter can be made for this machine, and be put in force: one that refuses nothing that is ever asked.
fn filters() -> bool {
    const NOBODY_ASKS: i64 = i64::MAX >> 33;
    let Ok(machine) = std::env::consts::ARCH.try_into() else {
        return false;
    };
    let rules = BTreeMap::from([(NOBODY_ASKS, Vec::new())]);
    let filter = SeccompFilter::new(
        rules,
        SeccompAction::Allow,
        SeccompAction::Errno(super::calls::REFUSED),
        machine,
    );
    let program = filter.and_then(TryInto::try_into);
    program.is_ok_and(|program: seccompiler::BpfProgram| apply_filter(&program).is_ok())
}
