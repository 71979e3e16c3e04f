//! How much memory the grader itself takes, whatever the program does. Where the system tells: Linux.
#![cfg(target_os = "linux")]

use super::explore::Explored;
use super::peak::peak;
use super::project::Copy;
use std::path::Path;
use std::process::{Command, Stdio};

/// A fifth of it is what these take; without bounds it would be gigabytes.
const MOST_MEBIBYTES: u64 = 300;

/// Runs the grader, and says how much memory it held at most, in MiB, and what it printed.
fn weigh(command: &mut Command) -> (u64, String) {
    let mut grader = command
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let mut stdout = grader.stdout.take().unwrap();
    let reading = std::thread::spawn(move || std::io::read_to_string(&mut stdout).unwrap());
    let most = peak(&mut grader);
    (most / 1024, reading.join().unwrap())
}

/// The command, at work in a copy.
fn rivulets(copy: &Copy) -> Command {
    let root: &Path = copy.project.root();
    let mut command = Command::new(env!("CARGO_BIN_EXE_rivulets"));
    command
        .env("CARGO_MANIFEST_DIR", root)
        .env("CARGO_TARGET_DIR", root.join("target"))
        .current_dir(root);
    command
}

#[track_caller]
fn is_light(what: &str, (mebibytes, text): (u64, String), says: &str) {
    assert!(mebibytes > 0, "{what}: its memory isn't known");
    assert!(mebibytes < MOST_MEBIBYTES, "{what}: {mebibytes} MiB");
    assert!(text.contains(says), "{what}: `{says}` is not in\n{text}");
}

#[test]
#[ignore = "takes long: .ci/run runs it"]
fn a_long_run_is_explored_with_little_memory() {
    let head = "use std::{sync::{Arc, Mutex, mpsc}, thread};\nfn main() {\n";
    for (what, text) in [
        (
            "60,000 messages",
            "let (tx, rx) = mpsc::channel();\n\
             thread::spawn(move || (0..60_000).for_each(|n| tx.send(n).unwrap()));\n\
             println!(\"{}\", rx.iter().count());\n}\n",
        ),
        (
            "two threads that take a lock 30,000 times each",
            "let lock = Arc::new(Mutex::new(0));\nlet threads = [(); 2].map(|()| {\n\
             let lock = lock.clone();\n\
             thread::spawn(move || (0..30_000).for_each(|_| *lock.lock().unwrap() += 1))\n});\n\
             threads.map(|thread| thread.join().unwrap());\n}\n",
        ),
        (
            "prints without end",
            "thread::spawn(|| {});\nloop {\nprintln!(\"x\");\n}\n}\n",
        ),
    ] {
        let program = Explored::new(&format!("{head}{text}"));
        let mut command = rivulets(&program.copy);
        command
            .args(["explore", "--max-steps", "300000"])
            .arg(&program.file);
        is_light(what, weigh(&mut command), "too many steps");
    }
}

#[test]
#[ignore = "takes long: .ci/run runs it"]
fn wide_and_printing_programs_are_explored_with_little_memory() {
    let wide = "use std::{sync::{Arc, Mutex}, thread};\nfn main() {\n\
        let lock = Arc::new(Mutex::new(0));\nlet threads: Vec<_> = (0..500).map(|_| {\n\
        let lock = lock.clone();\n\
        thread::spawn(move || (0..60).for_each(|_| *lock.lock().unwrap() += 1))\n}).collect();\n\
        for thread in threads {\nthread.join().unwrap();\n}\n}\n";
    let program = Explored::new(wide);
    let mut command = rivulets(&program.copy);
    command
        .args(["explore", "--max-schedules", "3"])
        .arg(&program.file);
    is_light("500 threads", weigh(&mut command), "there are more");

    let printing = "use std::{sync::mpsc, thread};\nfn main() {\n\
        let (tx, rx) = mpsc::channel();\nfor n in 0..6 {\nlet tx = tx.clone();\n\
        thread::spawn(move || tx.send(n).unwrap());\n}\ndrop(tx);\n\
        let all: Vec<u8> = rx.iter().collect();\n\
        println!(\"{}\", format!(\"{all:?}\").repeat(50_000));\n}\n";
    let program = Explored::new(printing);
    let mut command = rivulets(&program.copy);
    command.arg("explore").arg(&program.file);
    is_light("900 kB a run", weigh(&mut command), "takes too much memory");
}

/// What is done after a failing verdict is to make its schedule simple.
#[test]
fn a_verdict_on_a_long_run_takes_little_memory() {
    let copy = Copy::new();
    copy.write(
        2,
        "use std::{sync::mpsc, thread};\nfn main() {\nlet (tx, rx) = mpsc::channel();\n\
         thread::spawn(move || (0..10_000).for_each(|n| tx.send(n).unwrap()));\n\
         for n in rx {\nprintln!(\"Got: {n}\");\n}\n}\n",
    );
    let weight = weigh(rivulets(&copy).args(["check", "2"]));
    is_light("10,000 lines too many", weight, "Wrong output");
}
