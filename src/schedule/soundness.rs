//! The search against brute force, on programs of the model.

use super::explore::{Bounds, Exploration, Plan, explore};
use super::model::{ModelServer, Program, generate};
use crate::trace::{Dependence, Ending};
use std::collections::BTreeSet;
use std::ops::ControlFlow;

const BRUTE_RUNS: u64 = 3_000;

fn explore_model(program: &Program, plan: &Plan, window: usize) -> Exploration {
    let mut server = ModelServer::new(program, plan.dependence, window);
    explore(&mut server, plan, &mut |_| ControlFlow::Continue(())).expect("a model doesn't go away")
}

fn plan(reduced: bool, dependence: Dependence, schedules: u64) -> Plan {
    let bounds = Bounds { schedules, steps: u64::MAX, samples: 0, ..Bounds::default() };
    Plan { reduced, flags: 0, bounds, dependence, ..Plan::default() }
}

fn reduced(program: &Program) -> Exploration {
    explore_model(program, &plan(true, Dependence::WHOLE, 1_000_000), 16)
}

type Ends = BTreeSet<(String, String)>;

fn ends(exploration: &Exploration) -> Ends {
    let text = |ending: Ending| format!("{ending:?}");
    exploration.outcomes.iter().map(|o| (text(o.ending), String::from_utf8_lossy(&o.stdout).into_owned())).collect()
}

/// Compares the two on the program of a number; none if brute force doesn't end.
fn compare(number: u64) -> Option<(u64, u64)> {
    let program = generate(number);
    let brute = explore_model(&program, &plan(false, Dependence::WHOLE, BRUTE_RUNS), 16);
    if !brute.complete {
        return None;
    }
    let reduced = reduced(&program);
    assert!(reduced.complete);
    assert_eq!(ends(&reduced), ends(&brute), "program {number}: {program}");
    Some((reduced.schedules, brute.schedules))
}

/// (nm)! / (m!)^n
fn interleavings(producers: u64, messages: u64) -> u64 {
    let factorial = |n: u64| (1..=n).map(u128::from).product::<u128>();
    (factorial(producers * messages) / factorial(messages).pow(producers as u32)) as u64
}

#[test]
#[ignore = "to look at"]
fn survey() {
    std::panic::set_hook(Box::new(|_| {}));
    let failed: Vec<u64> = (0..1500).filter(|&n| std::panic::catch_unwind(|| compare(n)).is_err()).collect();
    println!("{} failed: {failed:?}", failed.len());
    let short = failed.iter().min_by_key(|&&n| generate(n).threads.iter().map(Vec::len).sum::<usize>());
    if let Some(&n) = short {
        let program = generate(n);
        println!("{n}: {program}");
        let brute = explore_model(&program, &plan(false, Dependence::WHOLE, BRUTE_RUNS), 16);
        let ours = ends(&reduced(&program));
        for o in &brute.outcomes { let k = (format!("{:?}", o.ending), String::from_utf8_lossy(&o.stdout).into_owned()); println!("{} {k:?} {}", if ours.contains(&k) { "  " } else { "MISSED" }, o.schedule); }
    }
}

#[test]
fn generated_programs_end_as_under_brute_force() {
    let compared: Vec<_> = (0..300).filter_map(compare).collect();
    assert!(compared.len() > 100, "brute force ended for {} only", compared.len());
}

#[test]
#[ignore = "minutes: thousands of programs"]
fn thousands_of_generated_programs_end_as_under_brute_force() {
    let compared: Vec<_> = (300..6_000).filter_map(compare).collect();
    let (reduced, brute) = compared.iter().fold((0, 0), |sum, pair| (sum.0 + pair.0, sum.1 + pair.1));
    println!("{} programs: {reduced} schedules against {brute}", compared.len());
    assert!(compared.len() > 3_000);
}

#[test]
fn producers_take_exactly_one_run_for_each_order_of_arrival() {
    for (producers, messages) in [(1, 1), (1, 3), (2, 1), (2, 2), (2, 3), (3, 1), (3, 2), (3, 3), (4, 1), (4, 2)] {
        let found = reduced(&Program::producers(producers, messages));
        assert!(found.complete);
        let runs = found.schedules + found.pruned;
        assert_eq!(runs, interleavings(producers as u64, messages as u64), "{producers} x {messages}");
    }
}

#[test]
#[ignore = "seconds: 369,600 runs"]
fn four_producers_of_three_messages_take_exactly_one_run_each() {
    let found = reduced(&Program::producers(4, 3));
    assert_eq!((found.schedules, found.pruned), (369_600, 0));
}

#[test]
#[ignore = "to look at"]
fn look() {
    let number = std::env::var("PROGRAM").unwrap().parse().unwrap();
    let program = generate(number);
    println!("{program}");
    let mut server = ModelServer::new(&program, Dependence::WHOLE, 1);
    use crate::trace::RunServer;
    let mut search = super::Search::new(true, Dependence::WHOLE);
    let mut run = crate::trace::Run::default();
    while let Some(job) = search.take() {
        server.submit(&crate::trace::Request { prefix: job.prefix.clone(), sleep: job.sleep.clone(), max_steps: 1000, ..Default::default() });
        server.receive(&mut run).unwrap();
        println!("job {} sleep {:?} -> {} {:?} {:?}", super::Schedule(job.prefix.clone()), job.sleep, super::schedule_of(&job, &run), run.ending, String::from_utf8_lossy(&run.stdout));
        let mut d = run.decisions(); let mut x = crate::trace::Decision::default();
        while d.next_into(&mut x).unwrap() { println!("    {}~{} {:?} {:?} {} {} -> {:?} {} {} en {:?} sleep {:?}", x.step.choice.thread, x.step.choice.variant, x.step.operation.kind, x.step.operation.object, x.step.operation.second, x.step.operation.argument, x.step.outcome, x.step.value, x.step.extra, x.enabled, x.sleep); }
        for w in &run.waiting { println!("    waits {} {:?} {} {}", w.thread, w.operation.kind, w.operation.object, w.variants); }
        search.learn(&job, &run).unwrap();
    }
}

#[test]
#[ignore = "to look at"]
fn mutants() {
    use crate::trace::dependence::ENTRIES;
    let mut caught = vec![None; ENTRIES];
    for number in 0..20_000 {
        let program = generate(number);
        let brute = explore_model(&program, &plan(false, Dependence::WHOLE, 1_000), 16);
        if !brute.complete { continue; }
        for entry in 0..ENTRIES {
            if caught[entry].is_none() {
                let found = explore_model(&program, &plan(true, Dependence::without(entry), 10_000), 16);
                if ends(&found) != ends(&brute) { caught[entry] = Some(number); println!("{entry} by {number}"); }
            }
        }
    }
    println!("not caught: {:?}", (0..ENTRIES).filter(|&e| caught[e].is_none()).collect::<Vec<_>>());
}

#[test]
#[ignore = "to look at"]
fn speed() {
    for (p, m) in [(3, 3), (4, 2), (4, 3)] {
        let program = Program::producers(p, m);
        let t = std::time::Instant::now();
        let found = reduced(&program);
        println!("{p}x{m}: {} {} in {:?} = {:.0}/s", found.schedules, found.pruned, t.elapsed(), found.schedules as f64 / t.elapsed().as_secs_f64());
    }
    let program = Program::producers(2, 200);
    let t = std::time::Instant::now();
    let found = explore_model(&program, &plan(true, Dependence::WHOLE, 20_000), 16);
    println!("2x200: {} {} in {:?} = {:.0}/s", found.schedules, found.pruned, t.elapsed(), found.schedules as f64 / t.elapsed().as_secs_f64());
}
