//! What is built in one piece, and what isn't: no text changes what becomes of another.

use crate::project::Class;
use rivulets::build::{Checked, Snapshot, Unchecked, check_and_observe_each};
use std::collections::BTreeSet;
use std::path::Path;

/// Two that are what most are.
const PLAIN: [&str; 2] = [
    "fn main() { let (tx, rx) = std::sync::mpsc::channel(); tx.send(1).unwrap(); println!(\"{:?}\", rx.recv()); }",
    "fn main() { println!(\"{}\", twice(2)); }\nfn twice(n: u8) -> u8 { n + n }",
];

/// What becomes of these, handed in beside each other; executables have names that tell them apart.
fn built(texts: &[&str]) -> Vec<Result<String, &'static str>> {
    let class = Class::new();
    let take = |(number, text): (usize, &&str)| {
        let file = class.hand_in(&format!("{number}/ex01.rs"), text);
        let name = file.strip_prefix(class.root()).unwrap().to_owned();
        Snapshot::take(&name, class.root(), class.root()).unwrap()
    };
    let snapshots: Vec<_> = texts.iter().enumerate().map(take).collect();
    let folder = class.root().join("several");
    std::fs::create_dir_all(&folder).unwrap();
    let executable = |checked: Result<Checked, Unchecked>| match checked {
        Ok(checked) => Ok(checked.observed.executable.display().to_string()),
        Err(Unchecked::Refused(_)) => Err("refused"),
        Err(_) => Err("something else"),
    };
    let built = check_and_observe_each(&snapshots, &[], Path::new(&folder));
    built.into_iter().map(executable).collect()
}

/// How many executables they have, all of which are built.
fn executables(texts: &[&str]) -> usize {
    let built = built(texts).into_iter().map(Result::unwrap);
    built.collect::<BTreeSet<_>>().len()
}

#[test]
fn plain_texts_are_built_in_one_piece_and_refused_ones_do_not_hinder_them() {
    assert_eq!(executables(&PLAIN), 1);
    let built = built(&[PLAIN[0], "fn main() { nobody(); }", PLAIN[1]]);
    assert_eq!(built[1], Err("refused"));
    assert!(built[0].is_ok());
    assert_eq!(built[0], built[2]);
}

#[test]
fn what_gets_at_neighbours_is_built_by_itself() {
    for text in [
        "#[allow(unused)] mod a { use super::*; }\nfn main() {}",
        "#[allow(unused)] #[macro_use] mod a { macro_rules! println { ($($all:tt)*) => {}; } }\nfn main() {}",
        "fn main() { unsafe { std::hint::unreachable_unchecked() } }",
        "fn main() { println!(\"{}\", r#file!()); }",
    ] {
        assert_eq!(executables(&[PLAIN[0], text, PLAIN[1]]), 2, "{text}");
    }
}

#[test]
fn with_what_may_act_before_its_turn_nothing_is_built_in_one_piece() {
    let alias = "use std::arch::global_asm as text;\ntext!(\"\");\nfn main() {}";
    assert_eq!(executables(&[PLAIN[0], alias, PLAIN[1]]), 3);
}

#[test]
fn a_text_is_taken_or_refused_for_itself() {
    // What the first one adds makes two ways of what was one in the second.
    let adds = "struct Own;\nimpl PartialEq<Own> for u32 { fn eq(&self, _: &Own) -> bool { true } }\n\
        fn main() { println!(\"{}\", 1u32 == Own); }";
    let counts_on_one = "fn main() { println!(\"{}\", String::new() == \"5\".parse::<String>().unwrap()); \
        println!(\"{}\", 5u32 == \"5\".parse().unwrap()); }";
    let alone = built(&[counts_on_one]);
    let beside = built(&[adds, counts_on_one, PLAIN[0]]);
    assert_eq!(alone[0].is_ok(), beside[1].is_ok());
    assert!(beside[0].is_ok() && beside[2].is_ok());
    // One that would be taken for what stands above it, and is refused by itself.
    let reaches = "use super::PLAIN;\nfn main() { println!(\"{PLAIN}\"); }";
    assert_eq!(built(&[PLAIN[0], reaches, PLAIN[1]])[1], Err("refused"));
    let no_main = "pub fn other() {}";
    let built = built(&[PLAIN[0], no_main, PLAIN[1]]);
    assert_eq!(built[1], Err("refused"));
    assert!(built[0].is_ok() && built[2].is_ok());
}
