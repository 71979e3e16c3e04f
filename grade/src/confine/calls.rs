//! What may be asked of the system, by a filter of system calls: what is listed, and nothing else, so that what a newer
//! kernel can do is refused too.

mod listed;

use super::shim::Start;
use listed::{BOTH, COMPILER, IN_PART, IN_PART_OF_COMPILER, IN_PART_OF_PROGRAM, Part};
use seccompiler::SeccompCmpOp::{Eq, MaskedEq};
use seccompiler::{
    BpfProgram, SeccompAction, SeccompCmpArgLen, SeccompCondition, SeccompFilter, SeccompRule,
    apply_filter,
};
use std::collections::BTreeMap;
use std::env::consts::ARCH;
use std::io;

/// What a call that is refused gives: `EPERM`.
pub const REFUSED: u32 = libc::EPERM as u32;
/// What one gives that there isn't: then the C library makes threads by a call that can be looked at.
const THERE_IS_NONE: u32 = libc::ENOSYS as u32;

type Rules = BTreeMap<i64, Vec<SeccompRule>>;

/// Puts it in force on this thread, and all that it becomes.
pub fn filter(start: &Start) -> io::Result<()> {
    let rules = rules(start).map_err(other)?;
    apply(rules, SeccompAction::Errno(REFUSED), SeccompAction::Allow)?;
    // Of two that refuse it, the later says how.
    let clone3 = BTreeMap::from([(libc::SYS_clone3, Vec::new())]);
    apply(
        clone3,
        SeccompAction::Allow,
        SeccompAction::Errno(THERE_IS_NONE),
    )
}

fn apply(rules: Rules, unlisted: SeccompAction, listed: SeccompAction) -> io::Result<()> {
    let machine = ARCH.try_into().map_err(other)?;
    let filter = SeccompFilter::new(rules, unlisted, listed, machine).map_err(other)?;
    let program: BpfProgram = filter.try_into().map_err(other)?;
    apply_filter(&program).map_err(other)
}

fn other(error: impl std::fmt::Display) -> io::Error {
    io::Error::other(error.to_string())
}

fn rules(start: &Start) -> Result<Rules, seccompiler::BackendError> {
    let (more, parts) = match start {
        Start::Compiler { .. } => (COMPILER, IN_PART_OF_COMPILER),
        Start::Program { .. } => (&[][..], IN_PART_OF_PROGRAM),
    };
    let whole = BOTH.iter().chain(more).map(|call| (*call, Vec::new()));
    let mut rules: Rules = whole.collect();
    for (call, part) in IN_PART.iter().chain(parts) {
        rules.entry(*call).or_default().extend(conditions(*part)?);
    }
    Ok(rules)
}

/// Any of these lets a call pass.
fn conditions(part: Part) -> Result<Vec<SeccompRule>, seccompiler::BackendError> {
    use SeccompCmpArgLen::{Dword, Qword};
    let condition = SeccompCondition::new;
    let rule = |condition| SeccompRule::new(vec![condition]);
    match part {
        Part::OneOf(argument, values) => {
            let conditions = values
                .iter()
                .map(|value| rule(condition(argument, Dword, Eq, *value)?));
            conditions.collect()
        }
        Part::Bits(argument, mask, bits) => Ok(vec![rule(condition(
            argument,
            Qword,
            MaskedEq(mask),
            bits,
        )?)?]),
        Part::Itself(argument) => {
            let itself = std::process::id().into();
            Ok(vec![rule(condition(argument, Dword, Eq, itself)?)?])
        }
        Part::Both((first, one), (second, other)) => Ok(vec![SeccompRule::new(vec![
            condition(first, Dword, Eq, one)?,
            condition(second, Qword, Eq, other)?,
        ])?]),
    }
}
