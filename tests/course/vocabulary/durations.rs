//! `Lesson::obeying_durations`.

use super::{trial, trial_by};
use rivulets::course::Lesson;
use rivulets::verdict::{
    Requirement, Verdict, compiles, ends_by_itself_with_success, in_every_order_of_the_threads,
    no_thread_panics, prints,
};

/// Three levels come within 100 ms, a level each 30 ms.
const DEADLINE: &str = r#"use std::sync::mpsc;
use std::thread;
use std::time::{Duration, Instant};

fn main() {
    let (tx, rx) = mpsc::channel();
    thread::spawn(move || {
        for level in 1..=5 {
            thread::sleep(Duration::from_millis(30));
            if tx.send(level).is_err() {
                return;
            }
        }
    });
    let end = Instant::now() + Duration::from_millis(100);
    while let Ok(level) = rx.recv_timeout(end.saturating_duration_since(Instant::now())) {
        println!("{level}");
    }
    println!("late");
}
"#;

fn three_levels() -> Vec<Requirement> {
    vec![
        compiles(),
        no_thread_panics(),
        ends_by_itself_with_success(),
        prints(
            "it prints three levels, and that it is late",
            &["1", "2", "3", "late"],
        ),
        in_every_order_of_the_threads(),
    ]
}

#[test]
fn where_durations_are_obeyed_a_deadline_passes_when_it_says() {
    let lesson = Lesson::new(1, three_levels()).obeying_durations();
    let obeyed = trial_by(&lesson, DEADLINE);
    assert_eq!(obeyed.verdict(), Verdict::Passed, "{}", obeyed.explanation);
    obeyed.says(&["A sleep, and a wait for a time, last as long as they say in this lesson."]);
    // Levels and deadline that come at the same moment come in either order.
    let at_once = DEADLINE.replace("from_millis(100)", "from_millis(90)");
    assert_eq!(
        trial_by(&lesson, &at_once).verdict(),
        Verdict::DependsOnLuck
    );
}

#[test]
fn where_durations_are_obeyed_the_time_that_has_passed_is_known() {
    let lesson = Lesson::new(1, three_levels()).obeying_durations();
    let begins = DEADLINE.replace(
        "    let end =",
        "    let start = Instant::now();\n    let end =",
    );
    let measured = begins.replace(
        r#"println!("late");"#,
        r#"println!("{}", if start.elapsed().as_millis() == 100 { "late" } else { "early" });"#,
    );
    let known = trial_by(&lesson, &measured);
    assert_eq!(known.verdict(), Verdict::Passed, "{}", known.explanation);
    known.says(&["right in the one order of the threads that can make a difference"]);
}

#[test]
fn elsewhere_a_deadline_may_pass_at_any_moment() {
    assert_eq!(
        trial(&three_levels(), DEADLINE).verdict(),
        Verdict::DependsOnLuck
    );
}
