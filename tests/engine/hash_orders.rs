//! Orders of hash maps: what they cost, that their schedules lead there again, and that std has all of them.

use super::observed::observed_in;
use super::standin::{scratch, toolchain};
use rivulets::explore::Explorer;
use rivulets::schedule::{Bounds, Cut, Exploration};
use std::collections::BTreeSet;
use std::path::Path;
use std::process::Command;

/// What a program comes to; each outcome's schedule must lead there in a child that knows nothing of the search.
#[track_caller]
fn explored(name: &str, text: &str) -> Exploration {
    explored_within(Bounds::default(), name, text)
}

#[track_caller]
fn explored_within(bounds: Bounds, name: &str, text: &str) -> Exploration {
    let folder = scratch(name);
    let found = explored_in(&folder, bounds, text);
    let _ = std::fs::remove_dir_all(&folder);
    found
}

#[track_caller]
fn explored_in(folder: &Path, bounds: Bounds, text: &str) -> Exploration {
    let observed = observed_in(folder, text);
    let explorer = || {
        let mut explorer = Explorer::of(&observed);
        explorer.plan.bounds = bounds;
        explorer
    };
    let found = explorer().explore().expect("the program can be run");
    let counted: u64 = found.outcomes.iter().map(|outcome| outcome.count).sum();
    assert_eq!(counted, found.schedules);
    for outcome in found.outcomes.iter().take(30) {
        assert!(outcome.count > 0);
        let again = explorer().explore_one(&outcome.schedule);
        let again = again.expect("the schedule can be run").outcomes;
        let [again] = &again[..] else {
            panic!("one schedule, {} outcomes", again.len())
        };
        let schedule = &outcome.schedule;
        assert_eq!(
            (again.ending, &again.stdout),
            (outcome.ending, &outcome.stdout),
            "{schedule}"
        );
    }
    found
}

/// What `look` gives in very many runs of real std, each with random hashes of its own.
fn really_seen(name: &str, look: &str, times: u32) -> BTreeSet<String> {
    let folder = scratch(&format!("{name}_really"));
    let (source, program) = (folder.join("program.rs"), folder.join("program"));
    let main = format!(
        "fn main() {{ let mut seen = std::collections::BTreeSet::new();
            for _ in 0..{times} {{ seen.insert(look()); }}
            for one in seen {{ println!(\"{{one}}\"); }} }}"
    );
    std::fs::write(&source, format!("{look}\n{main}")).expect("the program is written");
    let rustc = Command::new(&toolchain().rustc)
        .args(["--edition", "2024", "-O", "-o"])
        .args([&program, &source])
        .status();
    assert!(rustc.expect("rustc can be started").success());
    let run = Command::new(&program).output().expect("it can be started");
    let _ = std::fs::remove_dir_all(&folder);
    String::from_utf8_lossy(&run.stdout)
        .lines()
        .map(str::to_owned)
        .collect()
}

/// `look` gives just the same texts on both; those that only the engine shows are at most so `many`.
#[track_caller]
fn same_as_std(name: &str, look: &str, times: u32, beyond: usize) -> Exploration {
    let look = format!(
        "#![allow(unused_mut)]\nuse std::collections::*;\nfn look() -> String {{ {look} }}"
    );
    let text = format!("{look}\nfn main() {{ print!(\"{{}}\", look()); }}");
    let found = explored(name, &text);
    let stdout = found.outcomes.iter().map(|outcome| &outcome.stdout);
    let ours = stdout.map(|stdout| String::from_utf8_lossy(stdout).into_owned());
    let ours: BTreeSet<String> = ours.collect();
    let real = really_seen(name, &look, times);
    let missed: Vec<_> = real.difference(&ours).collect();
    assert!(missed.is_empty(), "real std shows these too: {missed:?}");
    let invented: Vec<_> = ours.difference(&real).collect();
    assert_eq!(
        invented.len(),
        beyond,
        "only the engine shows these: {invented:?}"
    );
    found
}

#[test]
fn orders_of_few_keys_are_those_of_real_std() {
    for keys in 2..=6 {
        let found = same_as_std(
            &format!("orders_of_{keys}"),
            &format!("format!(\"{{:?}}\", (0..{keys}).collect::<HashSet<u8>>())"),
            100_000,
            0,
        );
        let orders: u64 = (1..=keys).product();
        assert!(found.complete);
        assert_eq!(
            (found.schedules, found.outcomes.len() as u64),
            (orders, orders)
        );
    }
}

#[test]
fn orders_that_a_table_has_one_after_another_are_those_of_real_std() {
    let two_looks = |between: &str| {
        format!(
            "let mut set: HashSet<u32> = (0..3).collect(); let before = format!(\"{{set:?}}\");
            {between} format!(\"{{before}} {{set:?}}\")"
        )
    };
    let same = |name, between, times, beyond| {
        assert!(same_as_std(name, &two_looks(between), times, beyond).complete);
    };
    same("again", "", 10_000, 0);
    same("comes_again", "set.remove(&1); set.insert(1);", 10_000, 0);
    same("another", "set.remove(&1); set.insert(4);", 100_000, 0);
    same("room", "set.reserve(10);", 100_000, 0);
    same("clone", "let set = set.clone();", 10_000, 0);
    same(
        "clone_parts",
        "let mut other = set.clone(); set.insert(3); other.insert(3);
        assert!(set.iter().eq(&other));",
        200_000,
        9,
    );
    // A table of four that becomes one of eight: the head of `order.rs` says what isn't told apart.
    same("grown", "set.insert(3);", 200_000, 9);
    same(
        "grown_and_shrunk",
        "set.insert(3); set.remove(&3); set.shrink_to_fit();",
        200_000,
        7,
    );
}

#[test]
fn a_map_whose_order_is_not_seen_costs_nothing() {
    let threads = "use std::collections::*; use std::{sync::*, thread};
        fn main() {
            let map = Mutex::new(HashMap::new());
            thread::scope(|scope| {
                for n in 0..3 { let map = &map; scope.spawn(move || map.lock().unwrap().insert(n, n)); }
            });
            let map = map.into_inner().unwrap();
            let set: HashSet<i32> = (0..100).collect();
            assert!(map.contains_key(&1) && set.contains(&7));
        END }";
    let silent = explored("silent", &threads.replace("END", ""));
    assert!(silent.complete);
    assert_eq!(
        (silent.schedules, silent.restarts, silent.outcomes.len()),
        (6, 0, 1)
    );
    // One map's order is seen, and the other still costs nothing.
    let one = explored(
        "one_is_seen",
        &threads.replace("END", "print!(\"{map:?}\");"),
    );
    assert!(one.complete);
    assert_eq!((one.schedules, one.outcomes.len()), (6 * 6, 6));
}

#[test]
fn of_many_keys_some_orders_are_tried_in_every_order_of_threads() {
    let text = "use std::collections::*; use std::{sync::mpsc, thread};
fn main() {
    let (tx, rx) = mpsc::channel();
    let other = tx.clone();
    thread::spawn(move || other.send('a'));
    thread::spawn(move || tx.send('b'));
    let set: HashSet<u8> = (0..KEYS).collect();
    let first = set
        .iter().next().unwrap();
    let order: String = rx.iter().collect();
    println!(\"{order} {}\", first < &(KEYS / 2));
}";
    for (name, keys, cut) in [
        ("many", "30", true),
        ("too_many_orders", "6", true),
        ("few", "5", false),
    ] {
        let bounds = Bounds {
            schedules: 400,
            ..Bounds::default()
        };
        let found = explored_within(bounds, name, &text.replace("KEYS", keys));
        assert_eq!(found.outcomes.len(), 4, "{keys}");
        assert_eq!(found.complete, !cut, "{keys}");
        assert_eq!(found.cut, cut.then_some(Cut::Orders), "{keys}");
        let lines: Vec<u32> = found.some_orders.iter().map(|site| site.line).collect();
        assert_eq!(lines, if cut { vec![9] } else { vec![] });
    }
}
