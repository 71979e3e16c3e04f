//! The dye: which contents can be made others, that what reads them reacts, and that nothing else happens.

mod support;

use observed_std::engine::answer::{DYED, DYED_IN_PART};
use observed_std::engine::wire::*;
use support::*;

/// How far the dye went in, of the first message, in each shade.
#[derive(Clone, Copy, PartialEq, Debug)]
enum Seen {
    Whole,
    InPart,
    Not,
}

/// A program in which another thread sends these values, each over a channel of its own; `read` shows what came.
fn program(items: &str, values: &[&str], read: &str) -> String {
    let sent = values.iter().map(|value| {
        format!(
            "{{ let (tx, rx) = channel(); thread::spawn(move || tx.send({value}).unwrap()).join().unwrap();
            let it = rx.recv().unwrap(); {read} }}\n"
        )
    });
    let sent: String = sent.collect();
    let uses = "borrow::Cow, collections::*, sync::*, sync::mpsc::*, thread, time::Duration";
    format!("#![allow(unused)] use std::{{{uses}}};\n{items}\nfn main() {{ {sent} }}")
}

fn dyed(message: u32, shade: Shade) -> Request {
    Request {
        dye: Some(Dye { message, shade }),
        ..plain()
    }
}

fn seen(run: &Run) -> Seen {
    match run.notes.flags & (DYED | DYED_IN_PART) {
        0 => Seen::Not,
        DYED => Seen::Whole,
        DYED_IN_PART => Seen::InPart,
        both => panic!("{both}"),
    }
}

const WHOLE: [Seen; 4] = [Seen::Whole; 4];
const IN_PART: [Seen; 4] = [Seen::InPart; 4];
const NOT: [Seen; 4] = [Seen::Not; 4];

/// How far the dye went in, by shade, and in how many shades the run was another.
type Found = ([Seen; 4], usize);

/// Dyes a message in every shade. Runs without dye must be as ever before and after.
fn dye(server: &mut Server, message: u32) -> Found {
    let before = server.run(&plain());
    assert_eq!(before.end, End::Exit(0), "{before:?}");
    let runs = Shade::ALL.map(|shade| server.run(&dyed(message, shade)));
    let reacted = |run: &&Run| (&run.stdout, run.end) != (&before.stdout, before.end);
    let reactions = runs.iter().filter(reacted).count();
    assert_eq!(
        server.run(&plain()),
        before,
        "the dye of {message} stains another run"
    );
    (runs.each_ref().map(seen), reactions)
}

/// Dyes each of these values.
#[track_caller]
fn each(items: &str, values: &[&str], read: &str, found: Found) {
    let mut server = Server::of(&program(items, values, read));
    for (at, value) in values.iter().enumerate() {
        assert_eq!(dye(&mut server, at as u32 + 1), found, "{value}");
    }
}

const SHOW: &str = "println!(\"{it:?}\");";

#[track_caller]
fn all_react(items: &str, values: &[&str]) {
    each(items, values, SHOW, (WHOLE, 4));
}

#[test]
fn simple_values_become_others() {
    let numbers = [
        "0i8",
        "-1i16",
        "7",
        "i64::MAX",
        "i128::MIN",
        "1isize",
        "255u8",
        "9u16",
        "10u32",
        "0u64",
        "u128::MAX",
    ];
    all_react("", &numbers);
    let others = [
        "1usize",
        "0.5f32",
        "f64::NAN",
        "true",
        "'x'",
        "'!'",
        "Duration::ZERO",
        "Duration::from_millis(3)",
    ];
    all_react("", &others);
}

#[test]
fn texts_become_others() {
    let owned = [
        "String::from(\"hello\")",
        "String::new()",
        "format!(\"{}\", 17)",
        "String::from(\"你好\")",
    ];
    all_react("", &owned);
    let others = [
        "\"hello\"",
        "\"\"",
        "Box::<str>::from(\"a\")",
        "Arc::<str>::from(\"a\")",
        "Cow::Borrowed(\"a\")",
        "vec![b'a', 0]",
    ];
    all_react("", &others);
}

#[test]
fn what_is_made_of_them_becomes_another() {
    let wrapped = [
        "Some(1)",
        "None::<String>",
        "Ok::<i32, String>(1)",
        "Err::<u64, String>(\"no\".into())",
        "Box::new(5)",
        "Arc::new(String::from(\"a\"))",
    ];
    all_react("", &wrapped);
    let many = [
        "vec![1, 2]",
        "Vec::<String>::new()",
        "vec![(1usize, String::from(\"a\"))]",
        "[1u64, 2, 3]",
        "[\"a\", \"b\"]",
        "vec![vec![String::from(\"a\")]]",
    ];
    all_react("", &many);
    let tuples = [
        "(1, 2)",
        "(3usize, String::from(\"a\"))",
        "(\"a\", 'b')",
        "(1u32, \"x\", true)",
        "(0, vec![String::from(\"a\")])",
        "HashMap::from([(String::from(\"a\"), 1usize)])",
    ];
    all_react("", &tuples);
}

#[test]
fn work_is_not_done_or_gives_something_else() {
    let items = "type Job<T> = Box<dyn FnOnce() -> T + Send>;";
    let gives = r#"{ let name = String::from("Otter"); Box::new(move || name) as Job<String> }"#;
    each(items, &[gives], r#"println!("{:?}", it());"#, (WHOLE, 4));
    // What is done for its own sake is seen to be left undone.
    let does = r#"Some(Box::new(|| println!("done")) as Job<()>)"#;
    each(items, &[does], "it.map(|job| job());", (WHOLE, 4));
    let also = r#"Box::new(|| { println!("done"); 7_u32 }) as Job<u32>"#;
    each(items, &[also], "it();", (WHOLE, 1));
}

#[test]
fn texts_inside_other_types_become_others() {
    let items = "#[derive(Debug)] struct Line(String); #[derive(Debug)] struct Two { from: &'static str, text: String }
        #[derive(Debug)] enum Word { Said(String), Nothing }";
    let values = [
        "Line(String::from(\"hello\"))",
        "Two { from: \"anna\", text: format!(\"note {}\", 5) }",
        "Word::Said(String::from(\"hi\"))",
        "Box::new(Line(String::from(\"hi\")))",
        "vec![Line(String::from(\"a\")), Line(String::from(\"b\"))]",
        "[Line(String::from(\"a\"))]",
        "(Line(String::from(\"a\")), \"b\", String::from(\"c\"), \"d\")",
        "Some(Line(String::from(\"a\")))",
    ];
    all_react(items, &values);
    let closure = ["{ let name = String::from(\"anna\"); move || println!(\"{name}\") }"];
    each("", &closure, "it();", (WHOLE, 4));
}

#[test]
fn what_may_hide_something_is_dyed_in_part() {
    let items = "#[derive(Debug)] struct Report { worker: usize, text: String }
        #[derive(Debug)] enum News { Text(String), Number(u64, String) }";
    let values = [
        "Report { worker: 1, text: String::from(\"a\") }",
        "News::Number(5, String::from(\"a\"))",
        "(1u128, String::from(\"a\"))",
        "vec![Report { worker: 1, text: String::from(\"a\") }]",
    ];
    each(items, &values, SHOW, (IN_PART, 4));
}

#[test]
fn what_can_t_be_changed_stays_as_it_is() {
    let items = "#[derive(Debug)] struct Point { x: f64, y: u8 } #[derive(Debug)] struct Done;
        #[derive(Debug)] struct Line(String);
        #[derive(Debug, Clone)] enum Way { Up, Down } static WAY: Way = Way::Up;
        #[derive(Debug)] struct Lent { size: usize, by: &'static Line }";
    let values = [
        "()",
        "Done",
        "[(); 3]",
        "Point { x: 1.0, y: 2 }",
        "Way::Down",
        "&WAY",
        "Arc::new(Line(String::from(\"a\")))",
        "Some(Way::Up)",
        "Line(String::new())",
        "Lent { size: 3, by: Box::leak(Box::new(Line(String::from(\"a\")))) }",
        "vec![Way::Up; 5]",
        "[Way::Up, Way::Down]",
        "Some(Point { x: 97.0, y: 97 })",
        "Mutex::new(5)",
        "thread::current().id()",
    ];
    each(items, &values, SHOW, (NOT, 0));
    let callable = [
        "Box::new(|| println!(\"a\")) as Box<dyn Fn() + Send>",
        "{ let n = 5; move || println!(\"{n}\") }",
        "(|| println!(\"x\")) as fn()",
    ];
    each("", &callable, "it();", (NOT, 0));
}

#[test]
fn who_shares_a_content_keeps_it() {
    let text = "use std::sync::{mpsc::*, Arc}; struct Cut<'a> { size: usize, text: &'a str }
        fn main() { let (tx, rx) = channel(); let own: Arc<String> = Arc::new(\"a\".into());
        tx.send(own.clone()).unwrap(); println!(\"{own} {}\", rx.recv().unwrap());
        let (tx, rx) = channel(); let own = String::from(\"hello\");
        std::thread::scope(|s| { s.spawn(|| tx.send(Cut { size: 1, text: &own }).unwrap()); });
        let cut = rx.recv().unwrap(); println!(\"{own} {} {}\", cut.size, cut.text); }";
    let mut server = Server::of(text);
    let run = server.run(&dyed(1, Shade::Like));
    assert_eq!(
        (seen(&run), &*run.stdout),
        (Seen::Whole, "a n\nhello 1 hello\n")
    );
    let run = server.run(&dyed(2, Shade::Like));
    assert_eq!(
        (seen(&run), &*run.stdout),
        (Seen::Not, "a a\nhello 1 hello\n")
    );
}

#[test]
fn only_the_message_that_is_named_is_dyed() {
    let text = "use std::sync::mpsc::*; fn main() { let (tx, rx) = channel(); for n in [1, 2, 3] { tx.send(n).unwrap() }
        drop(tx); println!(\"{:?}\", rx.iter().collect::<Vec<_>>()); }";
    let mut server = Server::of(text);
    let run = server.run(&dyed(2, Shade::Like));
    assert_eq!(run.stdout, "[1, 1, 3]\n");
    let messages = || run.events.iter().filter(|event| event.contains("Message"));
    let shown = |text: &str| messages().filter(|event| event.contains(text)).count();
    assert_eq!(
        (shown("value: 2,"), shown("\"1\""), shown("\"2\"")),
        (1, 2, 1)
    );
    let late = server.run(&dyed(4, Shade::Like));
    assert_eq!((seen(&late), &*late.stdout), (Seen::Not, "[1, 2, 3]\n"));
}

#[test]
fn an_output_that_ignores_the_message_stays() {
    let values = [
        "String::from(\"hello\")",
        "7",
        "vec![1]",
        "(1, \"a\")",
        "Some('c')",
    ];
    each("", &values, "println!(\"hello 7\");", (WHOLE, 0));
}

#[test]
fn every_way_of_reading_a_value_reacts_to_some_shade() {
    let of_text = [
        "it.len()",
        "it.split(' ').count()",
        "it.lines().count()",
        "it.is_empty()",
        "it.starts_with('h')",
        "it.chars().last()",
        "it == \"hello you\"",
        "it.contains(' ')",
        "it.to_uppercase()",
        "it.chars().filter(|c| c.is_alphabetic()).count()",
    ];
    let of_number = [
        "it % 2",
        "it > 0",
        "it % 3",
        "it.signum()",
        "it == 5",
        "it < 100",
        "it / 10",
        "it.min(3)",
        "it.max(5)",
        "it != 0",
    ];
    let reads = of_text
        .map(|read| ("String::from(\"hello you\")", read))
        .into_iter();
    let reads: Vec<_> = reads.chain(of_number.map(|read| ("5i32", read))).collect();
    let blocks = reads.iter().map(|(value, read)| {
        format!(
            "{{ let (tx, rx) = channel(); tx.send({value}).unwrap();
            let it = rx.recv().unwrap(); println!(\"{{:?}}\", {read}); }}\n"
        )
    });
    let blocks: String = blocks.collect();
    let mut server = Server::of(&format!(
        "use std::sync::mpsc::channel; fn main() {{ {blocks} }}"
    ));
    for (at, read) in reads.iter().enumerate() {
        let (seen, reactions) = dye(&mut server, at as u32 + 1);
        assert_eq!(seen, WHOLE);
        assert!(reactions > 0, "{read:?}");
    }
}

#[test]
fn known_types_alone_are_dyed_where_that_is_asked_for() {
    let items = "#[derive(Debug)] struct Line(String);";
    let mut server = Server::of(&program(items, &["Line(String::from(\"a\"))", "'a'"], SHOW));
    let seen = [1, 2].map(|message| {
        let request = dyed(message, Shade::Like);
        let flags = request.flags | DYE_KNOWN_ONLY;
        seen(&server.run(&Request { flags, ..request }))
    });
    assert_eq!(seen, [Seen::Not, Seen::Whole]);
}

#[test]
fn a_rendezvous_and_try_send_are_dyed_too() {
    let text = "use std::sync::mpsc::*; fn main() { let (tx, rx) = sync_channel(0);
        let t = std::thread::spawn(move || tx.send(\"a\").unwrap());
        print!(\"{}\", rx.recv().unwrap()); t.join().unwrap();
        let (tx, rx) = sync_channel(1); tx.try_send('b').unwrap(); println!(\"{}\", rx.recv().unwrap()); }";
    let mut server = Server::of(text);
    assert_eq!(server.run(&dyed(1, Shade::Like)).stdout, "nb\n");
    assert_eq!(server.run(&dyed(2, Shade::Like)).stdout, "ao\n");
}

#[test]
fn a_channel_can_be_sent_in_a_dyed_message() {
    let text = "use std::sync::mpsc::*; struct Question { text: String, answer: Sender<String> }
        fn main() { let (tx, rx) = channel::<Question>();
        let t = std::thread::spawn(move || for q in rx { q.answer.send(format!(\"{}!\", q.text)).unwrap() });
        let (answer, answers) = channel(); tx.send(Question { text: \"a\".into(), answer }).unwrap(); drop(tx);
        println!(\"{}\", answers.recv().unwrap()); t.join().unwrap(); }";
    assert_eq!(dye(&mut Server::of(text), 1), (IN_PART, 4));
}

#[test]
fn memory_is_flat_over_dyed_runs() {
    let items = "#[derive(Debug)] struct Two { from: &'static str, text: String }";
    let values = [
        "Two { from: \"anna\", text: String::from(\"hello\") }",
        "(\"hello\", String::from(\"you\"))",
        "Arc::new(String::from(\"a\"))",
    ];
    let mut server = Server::of(&program(items, &values, SHOW));
    let shades = Shade::ALL
        .iter()
        .flat_map(|shade| [1, 2, 3].map(|message| dyed(message, *shade)));
    let requests: Vec<Request> = shades
        .map(|request| Request {
            flags: FREE_TIME,
            ..request
        })
        .collect();
    requests
        .iter()
        .for_each(|request| server.repeat(request, 200));
    let before = server.resident();
    requests
        .iter()
        .for_each(|request| server.repeat(request, 1_000));
    let grown = server.resident().saturating_sub(before);
    assert!(grown < 256, "{grown} KiB more after 12,000 dyed runs");
}
