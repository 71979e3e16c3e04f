//! All outcomes of a program, by brute force.

use super::Server;
use super::server::Run;
use observed_std::engine::operation::Choice;
use observed_std::engine::wire::*;
use std::collections::BTreeSet;

/// A full run by the straight policy.
pub fn plain() -> Request {
    Request {
        flags: FULL | FREE_TIME | LOOPS_WATCHED,
        max_steps: 100_000,
        poll_limit: 4,
        ..Request::default()
    }
}

/// The ends and outputs that the program can have, by brute force: every choice at every decision.
pub fn every_outcome(text: &str, flags: u32) -> BTreeSet<String> {
    every_outcome_of(&mut Server::of(text), &Request { flags, ..plain() }, 20_000)
}

/// The same for runs like `base`, of which there must not be more than `most`.
pub fn every_outcome_of(server: &mut Server, base: &Request, most: usize) -> BTreeSet<String> {
    let mut outcomes = BTreeSet::new();
    let mut prefix: Vec<Choice> = Vec::new();
    for _ in 0..most {
        let request = Request {
            flags: FULL | LOOPS_WATCHED | base.flags,
            prefix: prefix.clone(),
            ..base.clone()
        };
        let Some(run) = server.try_run(&request) else {
            panic!("the child died at {prefix:?}")
        };
        outcomes.insert(format!("{:?} {}", run.end, run.stdout));
        match next_prefix(&run) {
            Some(next) => prefix = next,
            None => return outcomes,
        }
    }
    panic!("more than {most} schedules: {outcomes:?}");
}

/// The choices at a decision, in order.
fn choices(decision: &Decision) -> Vec<Choice> {
    let count = |thread| {
        decision
            .variants
            .iter()
            .find(|(other, _)| *other == thread)
            .map_or(1, |(_, count)| *count)
    };
    decision
        .enabled
        .iter()
        .flat_map(|thread| {
            (0..count(*thread)).map(|variant| Choice {
                thread: *thread,
                variant,
            })
        })
        .collect()
}

/// The next schedule in lexicographic order of the choices as they were made (first the straight one, then the others).
fn next_prefix(run: &Run) -> Option<Vec<Choice>> {
    let schedule = run.schedule();
    for at in (0..run.decisions.len()).rev() {
        let all = choices(&run.decisions[at]);
        let straight = straight_choice(&run.decisions, at);
        let order =
            std::iter::once(straight).chain(all.into_iter().filter(|choice| *choice != straight));
        let order: Vec<Choice> = order.collect();
        let now = order
            .iter()
            .position(|choice| *choice == schedule[at])
            .expect("an enabled choice");
        if let Some(next) = order.get(now + 1) {
            return Some(schedule[..at].iter().copied().chain([*next]).collect());
        }
    }
    None
}

/// What the straight policy chooses: the last thread if it can go on, else the next in turn.
fn straight_choice(decisions: &[Decision], at: usize) -> Choice {
    let last = if at == 0 {
        0
    } else {
        decisions[at - 1].step.choice.thread
    };
    let enabled = &decisions[at].enabled;
    let next = enabled
        .iter()
        .find(|thread| **thread == last)
        .or(enabled.iter().find(|thread| **thread > last));
    Choice {
        thread: *next.unwrap_or(&enabled[0]),
        variant: 0,
    }
}
