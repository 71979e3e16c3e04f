//! `calls`: a learner's function with inputs that the file does not show.

use super::{line_of, trial};
use rivulets::verdict::{
    Call, Function, Requirement, Verdict, calls, compiles, ends_by_itself_with_success,
    in_every_order_of_the_threads, no_thread_panics, prints,
};

const NAME: &str = "its function adds up any numbers";
const SUM: Function = Function {
    head: "fn sum_in_parts(numbers: &[u32]) -> u32",
    calls: &[
        Call::new("&[5, 6, 7]", "18"),
        Call::new("&[]", "0"),
        Call::new("&[40, 2]", "42"),
    ],
};

fn lesson() -> Vec<Requirement> {
    vec![
        compiles(),
        no_thread_panics(),
        ends_by_itself_with_success(),
        prints("it prints the sum", &["10"]),
        in_every_order_of_the_threads(),
        calls(NAME, SUM),
    ]
}

/// A program that prints the sum of 1 to 4, by this function.
fn program(function: &str) -> String {
    format!(
        "use std::sync::mpsc;\nuse std::thread;\n\n{function}\n\nfn main() {{\n    \
         println!(\"{{}}\", sum_in_parts(&[1, 2, 3, 4]));\n}}\n"
    )
}

const RIGHT: &str = "fn sum_in_parts(numbers: &[u32]) -> u32 {
    let (tx, rx) = mpsc::channel();
    let (left, right) = numbers.split_at(numbers.len() / 2);
    thread::scope(|scope| {
        for part in [left, right] {
            let tx = tx.clone();
            scope.spawn(move || tx.send(part.iter().sum::<u32>()).unwrap());
        }
    });
    drop(tx);
    rx.iter().sum()
}";

#[test]
fn a_function_that_works_passes_in_whichever_form() {
    for source in [
        program(RIGHT),
        "#![allow(unused)]\n#![deny(dead_code)]\n".to_owned() + &program(RIGHT),
        "#!/usr/bin/env run\n//! Sums.\n#![allow(unused_imports)]\n".to_owned() + &program(RIGHT),
        program(&RIGHT.replace(
            "fn sum_in_parts(numbers: &[u32])",
            "fn sum_in_parts<'a>(numbers: &'a [u32])",
        )),
        program(
            "fn sum_in_parts(numbers: &[u32]) -> u64 { numbers.iter().map(|&n| u64::from(n)).sum() }",
        ),
        program(
            "mod parts { pub fn sum_in_parts(numbers: &[u32]) -> u32 { numbers.iter().sum() } }
use parts::sum_in_parts;",
        ),
        program(
            "fn sum_in_parts(numbers: &[u32]) -> u32 {
    print!(\"on the way, without a line's end\");
    numbers.iter().sum()
}",
        )
        .replace(
            "println!(\"{}\", sum_in_parts(&[1, 2, 3, 4]))",
            "println!(\"10\")",
        ),
    ] {
        let trial = trial(&lesson(), &source);
        assert_eq!(
            trial.verdict(),
            Verdict::Passed,
            "{source}\n{}",
            trial.explanation
        );
    }
}

#[test]
fn names_of_its_own_are_in_nobodys_way() {
    let names = "fn run() {}\nfn start() {}\nfn call_0() {}\nfn module() {}\nstruct ExitCode;\nconst value: u32 = 7;
macro_rules! print { ($($t:tt)*) => { compile_error!(\"mine\") } }
macro_rules! format { ($($t:tt)*) => { compile_error!(\"mine\") } }
mod process {}\nmod rivulets {}";
    let source = format!(
        "#![allow(warnings)]\n{}",
        program(&format!("{names}\n{RIGHT}"))
    );
    let trial = trial(&lesson(), &source);
    assert_eq!(trial.verdict(), Verdict::Passed, "{}", trial.explanation);
}

#[test]
fn an_answer_that_is_written_down_fails() {
    let source = program("fn sum_in_parts(_: &[u32]) -> u32 {\n    10\n}");
    let line = line_of(&source, "fn sum_in_parts");
    let trial = trial(&lesson(), &source);
    trial.is(
        Verdict::WrongOutput,
        "Wrong output: sum_in_parts(&[5, 6, 7]) gave 10, and should give 18.",
    );
    trial.says(&[
        &format!("program.rs:{line}:4"),
        "The file does not show this call.",
    ]);
    assert!(
        !trial.explanation.contains("rivulets: "),
        "{}",
        trial.explanation
    );
    assert_eq!(trial.unmet(), Some(NAME));
}

#[test]
fn one_that_fails_only_at_a_later_call_fails() {
    let source =
        program("fn sum_in_parts(numbers: &[u32]) -> u32 { numbers.iter().sum::<u32>().max(1) }");
    trial(&lesson(), &source).is(
        Verdict::WrongOutput,
        "sum_in_parts(&[]) gave 1, and should give 0.",
    );
}

#[test]
fn a_function_that_is_missing_is_asked_for() {
    let source = "fn main() {\n    println!(\"10\");\n}\n";
    let trial = trial(&lesson(), source);
    trial.is(
        Verdict::BesideTheLesson,
        "this lesson asks for a function `sum_in_parts`, and the file has none.",
    );
    trial.says(&[SUM.head]);
    assert_eq!(trial.unmet(), Some(NAME));
}

#[test]
fn a_function_of_another_form_is_shown_with_the_form_that_is_asked_for() {
    for function in [
        "fn sum_in_parts(numbers: Vec<u32>) -> u32 { numbers.into_iter().sum() }",
        "fn sum_in_parts(numbers: &[u32], parts: usize) -> u32 { numbers.iter().sum::<u32>() + parts as u32 }",
        "async fn sum_in_parts(numbers: &[u32]) -> u32 { numbers.iter().sum() }",
        "struct Sum;\nfn sum_in_parts(_: &[u32]) -> Sum { Sum }",
        "mod parts { pub fn sum_in_parts(numbers: &[u32]) -> u32 { numbers.iter().sum() } }",
    ] {
        let source = format!("{function}\nfn main() {{\n    println!(\"10\");\n}}\n");
        let line = line_of(&source, "fn sum_in_parts");
        let trial = trial(&lesson(), &source);
        trial.is(
            Verdict::BesideTheLesson,
            &format!("the function `sum_in_parts` at line {line} can't be called as this lesson asks for."),
        );
        trial.says(&[SUM.head, &format!("program.rs:{line}:")]);
    }
}

#[test]
fn what_is_wrong_with_the_program_itself_comes_first() {
    let source = "fn main() {\n    println!(\"11\");\n}\n";
    trial(&lesson(), source).is(Verdict::WrongOutput, "the first line should read \"10\"");
    trial(&lesson(), "fn main() {\n    println!(10);\n}\n")
        .is(Verdict::DoesNotCompile, "Does not compile");
}

#[test]
fn a_panic_in_a_call_names_the_learners_line_and_the_call() {
    let source = program(
        "fn sum_in_parts(numbers: &[u32]) -> u32 {\n    let first = numbers[3]; // here\n    \
         first + numbers[..3].iter().sum::<u32>()\n}",
    );
    let line = line_of(&source, "// here");
    let trial = trial(&lesson(), &source);
    trial.is(Verdict::Panicked, &format!("main panicked at line {line}"));
    trial.says(&[
        "the call sum_in_parts(&[5, 6, 7])",
        &format!("program.rs:{line}:"),
    ]);
    assert_eq!(trial.unmet(), Some(NAME));
}

#[test]
fn a_deadlock_in_a_call_is_told_as_such() {
    let source = program(
        "fn sum_in_parts(numbers: &[u32]) -> u32 {
    let (tx, rx) = mpsc::channel();
    thread::scope(|scope| {
        for &number in numbers {
            let tx = tx.clone();
            scope.spawn(move || tx.send(number).unwrap());
        }
    });
    (0..numbers.len().max(1)).map(|_| rx.recv().unwrap()).sum() // waits
}",
    );
    let line = line_of(&source, "// waits");
    let trial = trial(&lesson(), &source);
    trial.is(Verdict::Deadlock, &format!("line {line}"));
    trial.says(&["the call sum_in_parts(&[])"]);
}

#[test]
fn a_call_that_is_right_by_chance_is_luck() {
    let source = program(
        "fn sum_in_parts(numbers: &[u32]) -> u32 {
    let (tx, rx) = mpsc::channel();
    if numbers.len() == 4 {
        return numbers.iter().sum();
    }
    thread::scope(|scope| {
        scope.spawn(move || tx.send(numbers.iter().sum::<u32>()).unwrap());
        rx.try_recv().unwrap_or(0)
    })
}",
    );
    let trial = trial(&lesson(), &source);
    trial.is(Verdict::DependsOnLuck, "takes only what has come");
    trial.says(&["the call sum_in_parts(&[5, 6, 7])"]);
    assert_eq!(trial.unmet(), Some(NAME));
}

#[test]
fn a_call_that_ends_the_program_gives_nothing() {
    let source = program(
        "fn sum_in_parts(numbers: &[u32]) -> u32 {\n    if numbers.len() != 4 { std::process::exit(0) }\n    \
         numbers.iter().sum()\n}",
    );
    trial(&lesson(), &source).is(
        Verdict::WrongOutput,
        "ended the program at line 5, before it gave anything",
    );
}

#[test]
fn a_loop_without_end_in_a_call_is_told_as_such() {
    let source = program(
        "fn sum_in_parts(numbers: &[u32]) -> u32 {\n    let (_tx, rx) = mpsc::channel();\n    \
         while numbers.len() == 3 && rx.try_recv() != Ok(1) {}\n    numbers.iter().sum()\n}",
    );
    trial(&lesson(), &source).is(Verdict::RunsForEver, "asks again and again");
}

#[test]
fn state_that_is_kept_between_calls_is_not_kept_between_runs() {
    let source = program(
        "static BEFORE: std::sync::Mutex<u32> = std::sync::Mutex::new(0);\n\n\
         fn sum_in_parts(numbers: &[u32]) -> u32 {\n    let mut before = BEFORE.lock().unwrap();\n    \
         *before += numbers.iter().sum::<u32>();\n    *before\n}",
    );
    let trial = trial(&lesson(), &source);
    assert_eq!(trial.verdict(), Verdict::Passed, "{}", trial.explanation);
}

#[test]
fn a_call_that_is_wrong_in_each_order_but_not_alike_is_said_so() {
    let source = program(
        "fn sum_in_parts(numbers: &[u32]) -> u32 {
    let (tx, rx) = mpsc::channel();
    for &number in numbers {
        let tx = tx.clone();
        thread::spawn(move || { let _ = tx.send(number); });
    }
    drop(tx);
    if numbers.len() == 3 { rx.recv().unwrap() } else { rx.iter().sum() }
}",
    );
    let trial = trial(&lesson(), &source);
    trial.is(Verdict::WrongOutput, "and should give 18.");
    trial.says(&["It is wrong whichever thread is faster, in all"]);
    assert!(!trial.explanation.contains("It ends like this in all"));
}

/// What is proven of the program is told apart from what isn't of a call.
#[test]
fn where_a_call_alone_has_more_orders_than_are_tried_it_is_said() {
    let source = program(
        "fn sum_in_parts(numbers: &[u32]) -> u32 {
    let (tx, rx) = mpsc::channel();
    let zeros = if numbers.len() == 3 { 5 } else { 0 };
    thread::scope(|scope| {
        for part in numbers.chunks(1) {
            let tx = tx.clone();
            scope.spawn(move || {
                (0..zeros).for_each(|_| tx.send(0).unwrap());
                tx.send(part[0]).unwrap();
            });
        }
    });
    drop(tx);
    rx.iter().collect::<Vec<_>>().iter().sum()
}",
    );
    let trial = trial(&lesson(), &source);
    trial.is(
        Verdict::Passed,
        "Passed: right in all 24 orders of the threads, and in ",
    );
    let words = super::flat(&trial.explanation);
    assert!(
        words.contains(" of a call, which has more; so this is no proof."),
        "{words}"
    );
}
