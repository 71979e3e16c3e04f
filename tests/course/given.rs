//! What `rivulets explore` takes for granted it names: inputs that are the same in every run.

use super::explore::Explored;
use predicates::str::contains;
use serde_json::Value;

#[test]
fn inputs_that_are_the_same_in_every_run_are_named() {
    let text = "use std::time::SystemTime;\nfn main() {\n    \
        println!(\"{}\", std::env::args().next().unwrap());\n    \
        println!(\"{:?}\", SystemTime::now().duration_since(SystemTime::UNIX_EPOCH));\n    \
        println!(\"{}\", std::thread::available_parallelism().unwrap());\n}\n";
    let (one, other) = (Explored::new(text), Explored::new(text));
    let report = one.json(&[]);
    assert_eq!(report["complete"], true);
    assert_eq!(
        named(&report),
        [("arguments", 3), ("date", 4), ("parallelism", 5)]
    );
    assert_eq!(
        report["outcomes"][0]["stdout"],
        "observed\nOk(1767225600s)\n4\n"
    );
    assert_eq!(report["outcomes"], other.json(&[])["outcomes"]);
    let told = one.command(&[]).assert().success();
    told.stdout(contains(
        "No two schedules differ, given the 3 things that are named below",
    ))
    .stdout(contains(
        "any program.rs:5: given that 4 threads run at a time",
    ));
}

#[test]
fn where_a_program_is_and_what_it_is_called_is_the_same_everywhere() {
    let text = "use std::{env, process, thread};\nfn main() {\n    \
        println!(\"{:?} {:?}\", env::var(\"PATH\"), env::home_dir());\n    \
        println!(\"{:?}\", env::temp_dir());\n    \
        println!(\"{:?} {:?}\", env::current_dir(), env::current_exe());\n    \
        println!(\"{}\", process::id());\n    \
        let it = thread::spawn(|| thread::current().id());\n    \
        let id = it.join().unwrap();\n    \
        println!(\"{:?}\", id);\n}\n";
    let report = Explored::new(text).json(&[]);
    assert_eq!(report["complete"], true, "{report}");
    let printed = report["outcomes"][0]["stdout"].as_str().unwrap();
    let expected = "Ok(\"/usr/local/bin:/usr/bin:/bin\") Some(\"/home/rivulets\")\n\"/tmp\"\n\
        Ok(\"/rivulets\") Ok(\"/rivulets/observed\")\n1000\nThreadId(2)\n";
    if cfg!(unix) {
        assert_eq!(printed, expected);
    }
    let given: Vec<_> = named(&report);
    let expected = [
        ("environment", 3),
        ("arguments", 5),
        ("process", 6),
        ("thread ids", 7),
    ];
    assert_eq!(given, expected);
    // Two ids that are compared show no number.
    let text = "use std::thread;\nfn main() {\n    let it = thread::spawn(|| thread::current().id());\n    \
        assert!(it.join().unwrap() != thread::current().id());\n}\n";
    assert_eq!(named(&Explored::new(text).json(&[])), []);
}

/// What is given, with lines.
fn named(report: &Value) -> Vec<(&str, u64)> {
    let given = report["given"].as_array().unwrap().iter();
    // Which not every system lets us watch.
    let given = given.filter(|given| given["what"] != "system calls");
    let named = given.map(|given| (given["what"].as_str(), given["line"].as_u64()));
    named
        .map(|(what, line)| (what.unwrap(), line.unwrap()))
        .collect()
}

#[test]
fn an_elapsed_time_as_a_number_proves_nothing() {
    let text = "use std::time::Instant;\nfn main() {\n    let start = Instant::now();\n    \
        println!(\"{}\", start.elapsed().as_millis() > 4);\n}\n";
    let program = Explored::new(text);
    let report = program.json(&[]);
    assert_eq!(
        (&report["complete"], &report["cut"]),
        (&false.into(), &"clock".into())
    );
    assert_eq!(report["given"][0]["what"], "elapsed");
    assert_eq!(report["given"][0]["line"], 4);
}

/// Programs that look at an address in line 5, each in its own way.
const ADDRESSES: &[&str] = &[
    // Of the heap, the stack, a static, code; of what a thread owns.
    "println!(\"{:p}\", Box::new(5));",
    "let level = 5; println!(\"{:p}\", &level);",
    "println!(\"{:p}\", &LEVEL);",
    "println!(\"{:p}\", main as fn());",
    "thread::spawn(|| println!(\"{:p}\", Box::new(5))).join().unwrap();",
    "println!(\"{:?}\", \"river\".as_ptr());",
    "println!(\"{}\", Arc::as_ptr(&Arc::new(5)) as usize);",
    "println!(\"{}\", &*Box::new(5) as *const i32 as usize % 4096);",
    // Not the address itself, but what hangs on it.
    "let (one, other) = (Box::new(1), Box::new(2)); println!(\"{}\", (&*one as *const i32) < (&*other as *const i32));",
    "if &*Box::new(5) as *const i32 as usize & 16 == 0 { println!(\"even\") } else { println!(\"odd\") }",
    "let level = 5; println!(\"{}\", &level as *const i32 as usize >> 12 & 7);",
];

#[test]
fn what_hangs_on_an_address_is_the_same_always_and_proves_nothing() {
    for look in ADDRESSES {
        let text = format!(
            "use std::sync::Arc;\nuse std::thread;\nstatic LEVEL: u8 = 5;\nfn main() {{\n{look}\n\
             let _ = (&LEVEL, thread::current(), Arc::new(1));\n}}\n"
        );
        let (one, other) = (
            Explored::new(&text).json(&[]),
            Explored::new(&text).json(&[]),
        );
        assert_eq!(named(&one), [("addresses", 5)], "{look}: {one}");
        assert_eq!(one["cut"], "addresses", "{look}");
        if cfg!(target_os = "linux") {
            assert_eq!(one["outcomes"], other["outcomes"], "{look}");
        }
    }
}

#[test]
fn an_address_that_nothing_hangs_on_is_no_matter() {
    let text = "use std::sync::Arc;\nfn main() {\n    let (one, same) = (Arc::new(5), Arc::new(5));\n    \
        println!(\"{} {}\", Arc::ptr_eq(&one, &one.clone()), Arc::ptr_eq(&one, &same));\n    \
        println!(\"{}\", format!(\"{:p}\", &one).starts_with(\"0x\"));\n    \
        println!(\"{}\", Arc::as_ptr(&one) as usize % align_of::<i32>());\n}\n";
    let report = Explored::new(text).json(&[]);
    assert_eq!(named(&report), []);
    assert_eq!(report["complete"], true, "{report}");
}
