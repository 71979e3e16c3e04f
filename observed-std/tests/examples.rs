//! The ideas of the examples in std's documentation of what is replaced, written anew: the same output on both, under
//! any schedule.

mod support;

use observed_std::engine::wire::{End, FREE_TIME, Policy, Request};
use support::*;

/// Runs the program under the straight schedule, with time free and in order, and under random ones.
#[track_caller]
fn says_the_same(text: &str) {
    let real = run_on_real_std(text);
    let program = compile(text);
    let random = (1..=20).map(|seed| Request {
        seed,
        policy: Policy::Random,
        ..plain()
    });
    let in_time = Request {
        flags: plain().flags & !FREE_TIME,
        ..plain()
    };
    // Whoever polls here does so until something comes of it, and lets the others go first.
    let patient = |request: Request| Request {
        poll_limit: u16::MAX,
        patience: (0..100).map(|thread| (thread, 1_000)).collect(),
        ..request
    };
    for request in random.chain([plain(), in_time]).map(patient) {
        // A process for each, since some of the programs have statics.
        let run = Server::start(&program).run(&request);
        let lines = run.stdout.lines().zip(real.lines());
        let differ: Vec<_> = lines.filter(|(ours, real)| ours != real).collect();
        assert!(differ.is_empty(), "seed {}: {differ:#?}", request.seed);
        assert_eq!(
            (run.end, run.stdout.len()),
            (End::Exit(0), real.len()),
            "{}",
            run.stderr
        );
    }
}

#[test]
fn channels() {
    says_the_same(include_str!("examples/channels.rs"));
}

#[test]
fn threads() {
    says_the_same(include_str!("examples/threads.rs"));
}

#[test]
fn locks() {
    says_the_same(include_str!("examples/locks.rs"));
}

#[test]
fn atomics_clocks_panics_and_streams() {
    says_the_same(include_str!("examples/atomics.rs"));
}
