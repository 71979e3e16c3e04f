//! Shows runs of a program: `look FILE.rs [all | speed N]`.

#[path = "../tests/support/mod.rs"]
mod support;

use observed_std::engine::wire::{FREE_TIME, Request};
use support::*;

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let text = std::fs::read_to_string(&arguments[0]).expect("a file");
    let mut server = Server::of(&text);
    match arguments.get(1).map(String::as_str) {
        Some("all") => {
            let flags = arguments
                .get(2)
                .map_or(FREE_TIME, |flags| flags.parse().expect("a number"));
            for outcome in every_outcome_of(&mut server, &Request { flags, ..plain() }, 1_000_000) {
                println!("{outcome:?}");
            }
        }
        Some("speed") => speed(&mut server, arguments[2].parse().expect("a number")),
        _ => {
            let run = server.run(&plain());
            for decision in &run.decisions {
                let step = &decision.step;
                println!(
                    "{:?} {:?} {:?} value {} extra {} at {:?} of {:?} {:?}",
                    step.choice,
                    step.operation,
                    step.response,
                    step.value,
                    step.extra,
                    step.site,
                    decision.enabled,
                    decision.variants
                );
            }
            println!(
                "{:#?}\n{:?}\n{}\n{}",
                run.events, run.notes, run.stdout, run.stderr
            );
            println!("{:#?} {:?}", run.waiting, run.end);
        }
    }
}

/// The child alone, with requests pipelined.
fn speed(server: &mut Server, runs: u32) {
    let request = Request {
        flags: 1,
        ..plain()
    };
    let began = std::time::Instant::now();
    let window = 64;
    for sent in 0..runs + window {
        if sent < runs {
            server.send(&request);
        }
        if sent >= window {
            server.frame().expect("an answer");
        }
    }
    let seconds = began.elapsed().as_secs_f64();
    println!(
        "{runs} runs, {:.0}/s, resident {} KiB",
        f64::from(runs) / seconds,
        server.resident()
    );
}
