//! The search against brute force, on programs of the model.

use super::exploration::Exploration;
use super::explore::explore;
use super::minimise::Effort;
use super::model::{ModelServer, Program, generate, larger};
use super::outcome::Outcome;
use super::plan::{Bounds, Plan};
use crate::trace::{Dependence, Ending};
use std::collections::BTreeSet;
use std::ops::ControlFlow;

const BRUTE_RUNS: u64 = 3_000;

fn explore_model(program: &Program, plan: &Plan, window: usize) -> Exploration {
    let mut server = ModelServer::new(program, plan.dependence, window);
    explore(&mut server, plan, &mut |_| ControlFlow::Continue(())).expect("a model doesn't go away")
}

fn plan(reduced: bool, dependence: Dependence, schedules: u64) -> Plan {
    let bounds = Bounds {
        schedules,
        steps: u64::MAX,
        samples: 0,
        // Here each order is an outcome of its own.
        outcomes: usize::MAX,
        ..Bounds::default()
    };
    Plan {
        reduced,
        flags: 0,
        bounds,
        dependence,
        ..Plan::default()
    }
}

fn reduced(program: &Program) -> Exploration {
    explore_model(program, &plan(true, Dependence::WHOLE, 1_000_000), 16)
}

/// Where equal states are looked for from the first schedule on.
fn merged(program: &Program) -> Exploration {
    let plan = plan(true, Dependence::WHOLE, 1_000_000);
    let bounds = Bounds {
        without_states: 0,
        ..plan.bounds
    };
    explore_model(program, &Plan { bounds, ..plan }, 16)
}

type Ends = BTreeSet<(String, String)>;

fn ends(exploration: &Exploration) -> Ends {
    let text = |ending: Ending| format!("{ending:?}");
    exploration
        .outcomes
        .iter()
        .map(|o| {
            (
                text(o.ending),
                String::from_utf8_lossy(&o.stdout).into_owned(),
            )
        })
        .collect()
}

/// Compares all ways on the program of a number; none if brute force doesn't end. Says whether orders were counted
/// along the states.
fn compare(number: u64) -> Option<bool> {
    let program = generate(number);
    let brute = explore_model(&program, &plan(false, Dependence::WHOLE, BRUTE_RUNS), 16);
    if !brute.complete {
        return None;
    }
    let reduced = reduced(&program);
    assert!(reduced.complete);
    assert_eq!(ends(&reduced), ends(&brute), "program {number}: {program}");
    let merged = merged(&program);
    assert!(merged.complete);
    assert_eq!(
        ends(&merged),
        ends(&brute),
        "merged, program {number}: {program}"
    );
    if merged.orders.is_some() {
        let counts = |of: fn(&Outcome) -> Option<u64>, in_it: &Exploration| {
            let counts = in_it.outcomes.iter().map(of);
            let ends = in_it
                .outcomes
                .iter()
                .map(|it| (it.ending, it.stdout.clone()));
            let mut counts: Vec<_> = counts.zip(ends).map(|it| format!("{it:?}")).collect();
            counts.sort();
            counts
        };
        assert_eq!(
            (merged.orders, counts(|it| it.orders, &merged)),
            (
                Some(reduced.schedules),
                counts(|it| Some(it.count), &reduced)
            ),
            "orders along the states, program {number}: {program}"
        );
    }
    Some(merged.orders.is_some())
}

/// Programs that once ended otherwise than under brute force.
#[test]
fn programs_that_were_wrong_once_are_right() {
    // A try_send on a full channel did not wake a sleeping try_recv.
    assert!(compare(1927).is_some());
}

/// (nm)! / (m!)^n
fn interleavings(producers: u64, messages: u64) -> u64 {
    let factorial = |n: u64| (1..=n).map(u128::from).product::<u128>();
    (factorial(producers * messages) / factorial(messages).pow(producers as u32)) as u64
}

#[test]
fn generated_programs_end_as_under_brute_force() {
    let compared: Vec<_> = (0..250).filter_map(compare).collect();
    assert!(
        compared.len() > 150,
        "brute force ended for {} only",
        compared.len()
    );
    let counted = compared.iter().filter(|counted| **counted).count();
    assert!(counted > 1, "orders were counted for {counted} only");
}

#[test]
#[ignore = "minutes: thousands of programs"]
fn thousands_of_generated_programs_end_as_under_brute_force() {
    let compared: Vec<_> = (300..6_000).filter_map(compare).collect();
    assert!(
        compared.len() > 2_500,
        "brute force ended for {} only",
        compared.len()
    );
}

#[test]
fn producers_take_exactly_one_run_for_each_order_of_arrival() {
    for (producers, messages) in [
        (1, 1),
        (1, 3),
        (2, 1),
        (2, 2),
        (2, 3),
        (3, 1),
        (3, 2),
        (3, 3),
        (4, 1),
        (4, 2),
    ] {
        let found = reduced(&Program::producers(producers, messages));
        assert!(found.complete);
        let runs = found.schedules + found.pruned;
        assert_eq!(
            runs,
            interleavings(producers as u64, messages as u64),
            "{producers} x {messages}"
        );
    }
}

#[test]
#[ignore = "seconds: 369,600 runs"]
fn four_producers_of_three_messages_take_exactly_one_run_each() {
    let found = reduced(&Program::producers(4, 3));
    assert_eq!((found.schedules, found.pruned), (369_600, 0));
}

/// A fault that one switch at the right place shows: a load, and another thread's store before this
/// one's.
#[test]
fn a_failing_schedule_is_made_as_simple_as_it_can_be() {
    use super::model::Instruction::{Join, Load, Print, Send, Spawn, Store};
    use super::{Schedule, minimise, switches};
    let worker = |value| vec![Send(0), Load(0), Store(0, value), Send(0), Send(0)];
    let main = vec![Spawn(1), Spawn(2), Join(1), Join(2), Load(0), Print];
    let threads = vec![main, worker(1), worker(2)];
    let program = Program {
        threads,
        channels: vec![None],
        senders: vec![vec![1, 2]],
        barriers: Vec::new(),
    };
    let plan = plan(true, Dependence::WHOLE, 1_000_000);
    let found = explore_model(&program, &plan, 16);
    // Thread 2 stored, and then thread 1 over it.
    let fails = |run: &crate::trace::Run| run.stdout.ends_with(b"[1]\n");
    let fault = found
        .outcomes
        .iter()
        .find(|outcome| outcome.stdout.ends_with(b"[1]\n"))
        .expect("both orders exist");
    let mut tangled: Vec<_> = fault.schedule.0.clone();
    let mut server = ModelServer::new(&program, Dependence::WHOLE, 16);
    for runs in [2_000, 60] {
        let steps = 1_000_000;
        let simple = minimise(
            &mut server,
            &plan,
            &found.assumptions,
            &Schedule(tangled.clone()),
            &mut Effort { runs, steps },
            &fails,
        );
        let Schedule(simple) = simple.expect("a model doesn't go away");
        // main, one worker whole, the other whole, main.
        assert_eq!(switches(&simple), 3, "{}", Schedule(simple.clone()));
        tangled = simple;
    }
}

#[test]
fn a_bound_is_met_exactly() {
    let program = Program::producers(3, 3);
    for schedules in [1, 7, 100] {
        let found = explore_model(&program, &plan(true, Dependence::WHOLE, schedules), 16);
        assert_eq!((found.schedules, found.complete), (schedules, false));
    }
    assert!(explore_model(&program, &plan(true, Dependence::WHOLE, 1680), 16).complete);
}

#[test]
fn the_same_program_is_explored_in_the_same_way() {
    let program = generate(5);
    let once = reduced(&program);
    let again = reduced(&program);
    let schedules = |found: &Exploration| {
        found
            .outcomes
            .iter()
            .map(|o| o.schedule.clone())
            .collect::<Vec<_>>()
    };
    assert_eq!(schedules(&once), schedules(&again));
    assert_eq!(
        (once.schedules, once.pruned, once.steps),
        (again.schedules, again.pruned, again.steps)
    );
}

/// Without an entry of the dependence table the search finds too little, or (where the entry is a
/// cause) runs too much. The entries of what the model has not are left to the tests with real
/// programs.
#[test]
fn most_entries_of_the_table_are_missed_when_they_are_broken() {
    use crate::trace::dependence::ENTRIES;
    let programs = [4, 6, 36, 59, 69, 71, 180, 183, 407, 565, 1168, 1175].map(generate);
    let told_apart = |entry: usize| {
        programs.iter().any(|program| {
            let whole = reduced(program);
            let broken = explore_model(
                program,
                &plan(true, Dependence::without(entry), 1_000_000),
                16,
            );
            ends(&whole) != ends(&broken)
                || (whole.schedules, whole.pruned) != (broken.schedules, broken.pruned)
        })
    };
    let missed: Vec<usize> = (0..ENTRIES).filter(|&entry| told_apart(entry)).collect();
    assert!(missed.len() >= 18, "only the entries {missed:?} are missed");
}

/// The same outcomes where equal states are looked for as where they aren't, on programs that are too large for brute
/// force. None if the search without doesn't end.
fn compare_states(program: &Program) -> Option<(u64, u64)> {
    let whole = explore_model(program, &plan(true, Dependence::WHOLE, 100_000), 16);
    if !whole.complete {
        return None;
    }
    let merged = merged(program);
    assert!(merged.complete);
    assert_eq!(ends(&merged), ends(&whole), "{program}");
    Some((
        whole.schedules + whole.pruned,
        merged.schedules + merged.pruned,
    ))
}

#[test]
fn equal_states_are_followed_by_the_same() {
    let compared = (0..120).filter_map(|number| compare_states(&larger(number)));
    let (whole, merged) = compared.fold((0, 0), |sum, one| (sum.0 + one.0, sum.1 + one.1));
    assert!(3 * merged < 2 * whole, "{merged} runs for {whole}");
}

#[test]
#[ignore = "seconds: hundreds of programs"]
fn equal_states_of_hundreds_of_programs_are_followed_by_the_same() {
    let compared = (1_000..1_600).filter_map(|number| compare_states(&larger(number)));
    assert!(compared.count() > 540);
}

/// Eight threads that each add to a counter under a lock: as many states as there are sets of threads that have.
#[test]
fn a_counter_takes_as_many_runs_as_it_has_states() {
    use super::model::Instruction::{Join, Load, Lock, Print, Spawn, Store, Unlock};
    let threads = 8;
    let mut main: Vec<_> = (1..=threads).map(Spawn).collect();
    main.extend((1..=threads).map(Join));
    main.extend([Load(0), Print]);
    let mut all = vec![main];
    all.extend(vec![vec![Lock(0), Store(0, 1), Unlock(0)]; threads]);
    let program = Program {
        threads: all,
        ..Program::default()
    };
    let found = merged(&program);
    assert!(found.complete);
    let ways = threads as u64 * (1 << threads);
    assert!(found.schedules <= ways, "{} runs", found.schedules);
}
