//! The resident memory of a process that makes run after run.

use super::measure::Place;
use super::programs::{deadlocked, doubly_panicking, main_ends_first, producers};
use rivulets::explore::Explorer;
use rivulets::trace::{Policy, Request, Run, RunServer, wire};
use std::fs;
use std::path::Path;

const FEW: u32 = 1_000;
const MANY: u32 = 100_000;

pub fn measure() {
    println!("resident memory of the child after      {FEW} runs   {MANY} runs");
    let place = Place::new("memory");
    for (name, text) in [
        ("right", producers(2, 2)),
        ("deadlocked", deadlocked()),
        ("main-ends-first", main_ends_first()),
        ("doubly-panicking", doubly_panicking()),
    ] {
        let program = place.observe(name, &text);
        let mut explorer = Explorer::of(&program);
        run_on(&mut explorer, 0..FEW);
        let few = resident(&program.executable);
        run_on(&mut explorer, FEW..MANY);
        let many = resident(&program.executable);
        let same = few.is_some() && few.as_ref().map(|it| it.0) == many.as_ref().map(|it| it.0);
        let note = if same { "" } else { "   not one process" };
        let shown = |found: Option<(u32, u64)>| match found {
            Some((_, kilobytes)) => format!("{kilobytes} kB"),
            None => "unknown".to_owned(),
        };
        println!("{name:<36} {:>13} {:>13}{note}", shown(few), shown(many));
    }
}

/// Random schedules, a seed each.
fn run_on(explorer: &mut Explorer, ids: std::ops::Range<u32>) {
    let plan = explorer.plan.clone();
    let server = explorer.server();
    let mut run = Run::default();
    let mut to_come = ids.clone();
    let mut out = 0;
    for _ in ids {
        while out < server.window()
            && let Some(id) = to_come.next()
        {
            server.submit(&Request {
                id,
                flags: plan.flags & !wire::FULL,
                policy: Policy::Random,
                seed: id.into(),
                max_steps: plan.bounds.steps_a_run,
                poll_limit: plan.poll_limit,
                ..Request::default()
            });
            out += 1;
        }
        server.receive(&mut run).unwrap();
        out -= 1;
    }
}

/// The number of the process that runs this executable, and what it holds: from Linux's `/proc`,
/// none elsewhere.
fn resident(executable: &Path) -> Option<(u32, u64)> {
    let executable = executable.canonicalize().ok()?;
    let mut processes = fs::read_dir("/proc").ok()?.flatten();
    let process = processes.find(|entry| {
        fs::read_link(entry.path().join("exe")).is_ok_and(|path| path == executable)
    })?;
    let status = fs::read_to_string(process.path().join("status")).ok()?;
    let line = status
        .lines()
        .find_map(|line| line.strip_prefix("VmRSS:"))?;
    let kilobytes = line.trim().trim_end_matches(" kB").parse().ok()?;
    Some((process.file_name().to_str()?.parse().ok()?, kilobytes))
}
