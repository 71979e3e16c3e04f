//! A class graded: what is known already, what is to be done, and the rows in their order.

use super::plan::{Plan, Text};
use super::progress::Progress;
use super::work::{Found, Room};
use crate::handed_in::Key;
use crate::report::{Finding, Row};
use std::collections::BTreeMap;

/// Grades what isn't known yet, and gives each row to `tells` as soon as it and all before it are known; gives how many
/// texts were graded of how many where somebody asked for an end before all were.
pub fn grade(
    room: &Room,
    plan: &Plan,
    jobs: usize,
    tells: &mut dyn FnMut(Row),
) -> Result<(), (u64, usize)> {
    let mut known: BTreeMap<&Key, Found> = BTreeMap::new();
    for key in plan.texts.keys() {
        if let Some(finding) = room.store.find(key) {
            known.insert(key, Ok(in_short(finding)));
        }
    }
    let is_new = |(key, _): &(&Key, &Text)| !known.contains_key(key);
    let new: Vec<_> = in_order(plan).into_iter().filter(is_new).collect();
    let progress = Progress::new(new.len());
    let mut told = Told { plan, next: 0 };
    progress.aside(|| told.tell(&known, tells));
    room.grade(&new, jobs, &mut |key, found| {
        if let Some((key, _)) = plan.texts.get_key_value(key) {
            known.insert(key, found.map(in_short));
        }
        progress.one_more();
        progress.aside(|| told.tell(&known, tells));
    });
    match told.next == plan.rows.len() {
        true => Ok(()),
        false => Err((progress.done(), new.len())),
    }
}

/// The texts, in the order in which rows want them.
fn in_order<'p>(plan: &'p Plan) -> Vec<(&'p Key, &'p Text<'p>)> {
    let mut wanted: Vec<_> = plan.texts.iter().collect();
    let keys = plan.rows.iter().filter_map(|planned| planned.key.as_ref());
    let mut places = BTreeMap::new();
    keys.enumerate()
        .for_each(|(at, key)| _ = places.entry(key).or_insert(at));
    wanted.sort_by_key(|(key, _)| places.get(key));
    wanted
}

/// Pictures and whole verdicts stay where they are kept, so that a large class takes no more memory than a small one.
fn in_short(finding: Finding) -> Finding {
    Finding {
        picture: None,
        told: String::new(),
        ..finding
    }
}

/// How many rows were told of.
struct Told<'p> {
    plan: &'p Plan<'p>,
    next: usize,
}

impl Told<'_> {
    fn tell(&mut self, known: &BTreeMap<&Key, Found>, tells: &mut dyn FnMut(Row)) {
        while let Some(planned) = self.plan.rows.get(self.next) {
            let mut row = planned.row.clone();
            match planned.key.as_ref().map(|key| known.get(key)) {
                None => {}
                Some(None) => return,
                Some(Some(Ok(finding))) => row.found(finding),
                Some(Some(Err(ungraded))) => row.ungraded(ungraded.status, &ungraded.why),
            }
            tells(row);
            self.next += 1;
        }
    }
}
