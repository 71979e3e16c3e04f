//! The dye meets types with every kind of inside: whatever it does, the run ends by itself, and the next is as ever.

mod support;

use observed_std::engine::wire::*;
use support::*;

const ITEMS: &str = r#"
#[derive(Debug, Clone)] enum Deep { A(Option<Box<str>>), B { n: u8, s: &'static str }, C(Vec<Deep>), D(Box<Deep>),
    E(Result<String, bool>), F }
#[derive(Debug, Clone)] struct Odd { a: u8, b: &'static str, c: Option<String>, d: Vec<Vec<String>>, e: char,
    f: [bool; 3] }
#[repr(packed)] #[derive(Debug, Clone, Copy)] struct Packed { a: u8, b: u64 }
#[repr(align(64))] #[derive(Debug, Clone)] struct Aligned(String);
#[derive(Debug, Clone)] struct Generic<T>(T, T);
static TEXTS: [&str; 2] = ["one", "two"]; static NUMBER: u64 = 0x6161616161616161;
#[derive(Debug, Clone)] struct Pointing { a: &'static u64, n: usize, b: &'static [&'static str], f: fn() }
type Boxed = Box<dyn Fn() -> String + Send>; type Shared = Arc<dyn Fn() -> String + Send + Sync>;
#[derive(Debug)] struct Sized { n: usize, b: Box<[u8; 97]>, m: usize }
"#;

const VALUES: &[&str] = &[
    r#"Deep::A(Some("abc".into()))"#,
    r#"Deep::B { n: 97, s: "abc" }"#,
    r#"Deep::C(vec![Deep::F, Deep::A(None), Deep::E(Ok("x".into()))])"#,
    r#"Deep::D(Box::new(Deep::B { n: 1, s: "q" }))"#,
    "Deep::E(Err(true))",
    "Deep::F",
    r#"vec![Deep::E(Ok("xyz".into())); 4]"#,
    r#"Odd { a: 97, b: "b", c: Some("c".into()), d: vec![vec!["d".into()], vec![]], e: 'e', f: [true; 3] }"#,
    r#"Box::new(Odd { a: 97, b: "b", c: None, d: vec![], e: 'e', f: [true; 3] })"#,
    "Packed { a: 1, b: 2 }",
    "[Packed { a: 97, b: 98 }; 3]",
    r#"Aligned("abc".into())"#,
    r#"Box::new([Aligned("abc".into()), Aligned(String::new())])"#,
    r#"Generic(String::from("a"), String::from("b"))"#,
    r#"Generic("a", "b")"#,
    r#"Generic(Some("x"), None)"#,
    "Pointing { a: &NUMBER, n: 4, b: &TEXTS, f: main }",
    "(Pointing { a: &NUMBER, n: 1, b: &TEXTS, f: main }, 4usize)",
    "Sized { n: 97, b: Box::new([97; 97]), m: 97 }",
    "&TEXTS",
    "(&TEXTS[..], 5u8)",
    r#"VecDeque::from([String::from("a")])"#,
    r#"BTreeMap::from([(1, "a")])"#,
    r#"HashSet::from(["a"])"#,
    r#"LinkedList::from([String::from("a"), String::from("b")])"#,
    r#"Some(Box::new(Some(String::from("abc"))))"#,
    r#"Mutex::new(String::from("a"))"#,
    r#"Arc::new(Mutex::new(vec!["a"]))"#,
    r#"std::path::PathBuf::from("abc")"#,
    r#"std::ffi::CString::new("abc").unwrap()"#,
    r#"(97u8, 98u16, 'a', [99u8; 5], String::from("abc"))"#,
    "vec![Some(true), None]",
    "std::num::NonZeroU8::new(97)",
    "Vec::<String>::with_capacity(4)",
    r#"vec![String::from("a"); 100].into_boxed_slice()"#,
    r#"Box::new([String::from("ab"), String::from("cd")])"#,
    "vec![(); 3]",
    r#""1".parse::<u8>()"#,
    r#""x".parse::<u8>()"#,
    r#"std::cell::Cell::new(Some("a"))"#,
    r#"(0..3).map(|n| format!("{n}")).collect::<Vec<_>>().into_iter()"#,
    r#"std::io::Error::other("abc")"#,
    "std::cmp::Reverse(5)",
    "channel::<String>()",
];

const CLOSURES: &[&str] = &[
    r#"{ let (a, n, v) = (String::from("a"), 97usize, vec!["x"]); move || format!("{a}{n}{v:?}") }"#,
    r#"{ let (a, n) = (String::from("a"), 97usize); Box::new(move || format!("{a}{n}")) as Boxed }"#,
    r#"{ let a: Arc<str> = "abc".into(); Arc::new(move || a.to_string()) as Shared }"#,
    "(|| String::from(\"abc\")) as fn() -> String",
];

fn sent(value: &str, show: &str) -> String {
    format!(
        "{{ let (tx, rx) = channel(); thread::spawn(move || tx.send({value}).unwrap()).join().unwrap();
        let it = rx.recv().unwrap(); for _ in 0..2 {{ println!(\"{{:?}}\", {show}); }}
        drop(std::hint::black_box(it)); }}\n"
    )
}

#[test]
fn nothing_crashes_whatever_the_type() {
    let values = VALUES.iter().map(|value| sent(value, "it"));
    let closures = CLOSURES.iter().map(|value| sent(value, "it()"));
    let all: String = values.chain(closures).collect();
    let uses = "borrow::Cow, collections::*, sync::*, sync::mpsc::*, thread";
    let text = format!("#![allow(unused)] use std::{{{uses}}};\n{ITEMS}\nfn main() {{ {all} }}");
    let mut server = Server::of(&text);
    let before = server.run(&plain());
    assert_eq!(before.end, End::Exit(0), "{before:?}");
    for message in 1..=(VALUES.len() + CLOSURES.len()) as u32 {
        for shade in Shade::ALL {
            let dye = Some(Dye { message, shade });
            let run = server.try_run(&Request { dye, ..plain() });
            let value = VALUES.get(message as usize - 1);
            assert_eq!(
                run.map(|run| run.end),
                Some(End::Exit(0)),
                "{shade:?} of {value:?}"
            );
        }
    }
    assert_eq!(server.run(&plain()), before, "nothing is left of the dye");
}
