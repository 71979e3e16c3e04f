//! Texts of several people: each is checked by itself, and all are built to be observed in one piece, where none can
//! get at what another has.

use super::both::{Checked, Unchecked, accepted, check_and_observe};
use super::compiler::Compiler;
use super::diagnostic::Diagnostic;
use super::observed::Observed;
use super::snapshot::Snapshot;
use super::together::{Built, is_module, observe_together};
use crate::source::{Function, keeps_to_itself};
use std::collections::BTreeMap;
use std::path::Path;

/// Checks and builds the texts of all these snapshots, of one program each, as [`check_and_observe`] does each; in
/// their order. `folder` is for what is built of several.
///
/// That real std's compiler takes a text is found out of the text alone: in a program with others it could be taken for
/// what others have, or refused for it.
pub fn check_and_observe_each(
    snapshots: &[Snapshot],
    functions: &[Function],
    folder: &Path,
) -> Vec<Result<Checked, Unchecked>> {
    let mut checked = checked(snapshots);
    let is_right = |(number, checked): (&usize, &Accepted)| checked.is_ok().then_some(*number);
    let members: Vec<_> = checked.iter().filter_map(is_right).collect();
    let built = observe_together(snapshots, &members, functions, folder);
    // What is the matter with all of them shows with each.
    let mut built = built.unwrap_or_default();
    // Whoever leaves the engine's sight could look for what others wrote in the program that they share, or do
    // something before that is begun.
    if !built.values().all(Observed::is_followed) {
        built.clear();
    }
    let of = |(number, snapshot)| {
        known(checked.remove(&number), &mut built, number)
            .unwrap_or_else(|| check_and_observe(snapshot, functions))
    };
    snapshots.iter().enumerate().map(of).collect()
}

/// The warnings of a text that real std's compiler takes.
type Accepted = Result<Vec<Diagnostic>, Unchecked>;

/// What real std's compiler says of those that can stand beside others, where there are several.
fn checked(snapshots: &[Snapshot]) -> BTreeMap<usize, Accepted> {
    let can = |snapshot: &Snapshot| is_module(snapshot) && keeps_to_itself(&snapshot.text);
    let mut members: Vec<_> = (0..snapshots.len()).collect();
    members.retain(|number| can(&snapshots[*number]));
    if members.len() < 2 {
        return BTreeMap::new();
    }
    let compiler = Compiler::find();
    let check = |number: usize| (number, accepted(compiler.check(&snapshots[number])));
    members.into_iter().map(check).collect()
}

/// What became of a text that was checked; none where it is to be built by itself.
fn known(
    checked: Option<Accepted>,
    built: &mut Built,
    number: usize,
) -> Option<Result<Checked, Unchecked>> {
    let warnings = match checked? {
        Ok(warnings) => warnings,
        Err(why) => return Some(Err(why)),
    };
    let observed = built.remove(&number)?;
    Some(Ok(Checked {
        observed,
        warnings,
        not_callable: None,
    }))
}
