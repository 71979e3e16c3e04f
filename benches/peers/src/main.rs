//! N producers that send M messages each, and main that takes them all: under loom and shuttle.
//!
//! `peers N M MOST SECONDS` prints a line for each: who, executions, seconds, and whether that was all there is.
//! Main takes exactly N x M messages, since loom's channel doesn't tell that its senders are gone.

use shuttle::scheduler::{DfsScheduler, PctScheduler, RandomScheduler, Scheduler};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

/// The program, from either library's `thread` and `sync::mpsc`.
macro_rules! producers {
    ($library:ident, $n:expr, $m:expr) => {{
        let (tx, rx) = $library::sync::mpsc::channel();
        for number in 0..$n {
            let tx = tx.clone();
            $library::thread::spawn(move || {
                for message in 0..$m {
                    tx.send(number * 1000 + message).unwrap();
                }
            });
        }
        drop(tx);
        let sum: usize = (0..$n * $m).map(|_| rx.recv().unwrap()).sum();
        std::hint::black_box(sum);
    }};
}

struct Task {
    n: usize,
    m: usize,
    /// Executions at most, and time at most.
    most: usize,
    time: Duration,
}

fn main() {
    let arguments: Vec<usize> = std::env::args()
        .skip(1)
        .map(|argument| argument.parse().expect("a number"))
        .collect();
    let [n, m, most, seconds] = arguments[..] else {
        panic!("peers N M MOST SECONDS");
    };
    let task = Task {
        n,
        m,
        most,
        time: Duration::from_secs(seconds as u64),
    };
    loom(&task);
    shuttle("shuttle-dfs", &task, DfsScheduler::new(Some(most), false));
    shuttle("shuttle-random", &task, RandomScheduler::new(most));
    shuttle("shuttle-pct", &task, PctScheduler::new(3, most));
}

/// Every execution that loom makes out, without a bound of preemptions.
fn loom(task: &Task) {
    let mut builder = loom::model::Builder::new();
    builder.max_branches = 100_000;
    builder.max_duration = Some(task.time);
    builder.max_permutations = Some(task.most);
    let executions = Arc::new(AtomicU64::new(0));
    let counter = Arc::clone(&executions);
    let (n, m) = (task.n, task.m);
    let start = Instant::now();
    builder.check(move || {
        counter.fetch_add(1, Ordering::Relaxed);
        producers!(loom, n, m)
    });
    report(
        "loom",
        task,
        executions.load(Ordering::Relaxed),
        start.elapsed(),
    );
}

fn shuttle(who: &str, task: &Task, scheduler: impl Scheduler + 'static) {
    let mut config = shuttle::Config::new();
    config.max_time = Some(task.time);
    let (n, m) = (task.n, task.m);
    let start = Instant::now();
    let runner = shuttle::Runner::new(scheduler, config);
    let executions = runner.run(move || producers!(shuttle, n, m));
    report(who, task, executions as u64, start.elapsed());
}

fn report(who: &str, task: &Task, executions: u64, took: Duration) {
    let ended = executions < task.most as u64 && took < task.time;
    let all = if ended { "all" } else { "cut" };
    println!("{who} {executions} {:.4} {all}", took.as_secs_f64());
}
