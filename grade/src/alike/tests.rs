//! Texts that are alike, and others that are not.
#![allow(clippy::unwrap_used)] // a test may panic

use super::shape::Text;
use super::{Answers, HandedIn, Pair};
use std::collections::BTreeSet;

const SHIPPED: &str =
    "use std::sync::mpsc;\nfn main() {\n    let (tx, rx) = mpsc::channel();\n    tx.send(1);\n}\n";

fn pairs(answers: &[&str]) -> Vec<Pair> {
    let answers: Vec<_> = answers
        .iter()
        .map(|text| HandedIn { text, by: 1 })
        .collect();
    Answers::of(SHIPPED, &answers).pairs()
}

/// An answer with something of its own, by a number.
fn answer(number: usize) -> String {
    let own = [
        "match rx.recv() { Ok(n) => total += n, Err(_) => break }",
        "let all: Vec<i32> = rx.iter().collect();",
        "while let Ok(n) = rx.recv() { list.push(n); }",
        "for (at, n) in rx.iter().enumerate() { put(at, n) }",
    ];
    let body: String = (0..3)
        .map(|at| own[(number + at * (1 + number / 4)) % 4])
        .collect();
    let end =
        format!("{body} if total > {number} {{ println!(\"{{}}\", {number} * total - 1) }}\n}}\n");
    SHIPPED.replace("}\n", &end)
}

/// What worked answers call their own.
const OWN: [(&str, &str); 3] = [
    (
        "ex26_a_reply_channel.rs",
        "Question length reply office questions berths berth room ask main tx rx heron swan",
    ),
    (
        "ex28_a_crew_of_workers.rs",
        "Job hire jobs next job lift end word others other main tx rx crew to_stern from_bow \
        to_bow from_stern bow stern deck worker",
    ),
    (
        "ex30_when_a_worker_falls.rs",
        "hire slips slip tx rx next count give given crew logs unread more worker main",
    ),
];

/// Each of them called otherwise.
fn renamed(text: &str, own: &[&str]) -> String {
    let mut renamed = String::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let is_word = |c: char| c.is_alphanumeric() || c == '_';
        let end = match is_word(first) {
            true => rest.find(|c| !is_word(c)).unwrap_or(rest.len()),
            false => first.len_utf8(),
        };
        let (word, others) = rest.split_at(end);
        let other = match first.is_uppercase() {
            true => format!("Other{word}"),
            false => format!("other_{word}"),
        };
        renamed += if own.contains(&word) { &other } else { word };
        rest = others;
    }
    renamed
}

#[test]
fn other_names_comments_and_blanks_are_no_difference() {
    let one = answer(1);
    let other = one
        .replace("total", "sum")
        .replace(';', "; // here\n")
        .replace("Ok(n)", "Ok( n )");
    let [pair] = pairs(&[&one, &other, SHIPPED])[..] else {
        panic!()
    };
    assert_eq!((pair.one, pair.other, pair.alike), (0, 1, 1.0));
}

#[test]
fn names_of_the_shipped_program_are_names_too() {
    let one = answer(1);
    let [pair] = pairs(&[&one, &renamed(&one, &["tx", "rx", "main", "n"])])[..] else {
        panic!()
    };
    assert_eq!(pair.alike, 1.0);
}

#[test]
fn whatever_an_answer_calls_its_own_it_is_compared_as_the_same() {
    for (file, own) in OWN {
        let own: Vec<_> = own.split(' ').collect();
        let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR"))
            .join("../solutions")
            .join(file);
        let text = std::fs::read_to_string(&path).unwrap();
        let other = renamed(&text, &own);
        assert_ne!(text, other);
        let (text, other) = (Text::of(&text), Text::of(&other));
        let methods: BTreeSet<_> = text.methods().union(other.methods()).copied().collect();
        assert_eq!(text.shape(&methods), other.shape(&methods), "{file}");
    }
}

#[test]
fn what_is_called_as_stds_things_are_is_a_name_where_it_is_its_own() {
    for (one, other) in [
        (
            "enum E { Ok(i32), None } fn f(e: E) { g(E::None) }",
            "enum E { A(i32), B } fn f(e: E) { g(E::B) }",
        ),
        (
            "struct Sender; fn f(s: Sender) {}",
            "struct Boat; fn f(s: Boat) {}",
        ),
        (
            "struct S; impl S { fn send(&self) {} } fn f() { S.send(1) }",
            "struct S; impl S { fn give(&self) {} } fn f() { S.give(1) }",
        ),
        (
            "use std::thread as t; fn f() { t::spawn(g) }",
            "use std::thread; fn f() { thread::spawn(g) }",
        ),
        (
            "use std::sync::mpsc::{self as m, Sender as S}; fn f(s: S<i32>) { m::channel() }",
            "use std::sync::mpsc::{Sender, self}; fn f(s: Sender<i32>) { mpsc::channel() }",
        ),
        (
            "fn f() { let char = 1; go(char, P { at: a, to: b }) }",
            "fn f() { let c = 1; go(c, P { at, to }) }",
        ),
        (
            "fn spawn() {} fn f() { spawn() }",
            "fn start() {} fn f() { start() }",
        ),
        (
            "use E::*; enum E { Some, No } fn f() { Some }",
            "use E::*; enum E { Yes, No } fn f() { Yes }",
        ),
    ] {
        let (left, right) = (Text::of(one), Text::of(other));
        let methods: BTreeSet<_> = left.methods().union(right.methods()).copied().collect();
        assert_eq!(left.shape(&methods), right.shape(&methods), "{one}");
    }
}

#[test]
fn what_std_is_asked_for_makes_a_difference() {
    for (one, other) in [
        ("rx.recv()", "rx.try_recv()"),
        ("std::mem::drop(tx)", "std::mem::forget(tx)"),
        (
            "let x: Option<i32> = None;",
            "let x: Result<i32, ()> = Err(());",
        ),
        ("print!(\"\")", "eprint!(\"\")"),
        ("for x in y {}", "while x == y {}"),
    ] {
        let none = BTreeSet::new();
        assert_ne!(
            Text::of(one).shape(&none),
            Text::of(other).shape(&none),
            "{one}"
        );
    }
}

#[test]
fn what_many_have_in_common_makes_nobody_alike() {
    let text = answer(2);
    let all = |by: usize| {
        Answers::of(
            SHIPPED,
            &[
                HandedIn {
                    text: &text,
                    by: by - 1,
                },
                HandedIn { text: &text, by: 1 },
            ],
        )
    };
    assert_eq!(all(8).pairs(), []);
    assert_eq!(all(4).pairs().len(), 1);
    assert_eq!(pairs(&[SHIPPED, SHIPPED]), []);
    assert_eq!(pairs(&[]), []);
}

#[test]
fn a_mend_of_a_line_is_no_work_of_anybodys() {
    let is_work = |text: &str| Answers::of(SHIPPED, &[HandedIn { text, by: 2 }]).is_work(0);
    assert!(!is_work(&format!(
        "use std::thread;\nuse std::sync::Arc;\n{SHIPPED}"
    )));
    assert!(!is_work(&SHIPPED.replace("}\n", "    drop(tx);\n}\n")));
    // However many have it.
    let text = answer(2);
    assert!(
        Answers::of(
            SHIPPED,
            &[HandedIn {
                text: &text,
                by: 300
            }]
        )
        .is_work(0)
    );
}

#[test]
fn others_are_not_alike() {
    assert_eq!(pairs(&[&answer(0), &answer(6)]), []);
}
