//! What keeps a channel open at which a program gets stuck, and what would be if it ended there.

use super::stuck::is_stuck;

/// Wants a main that has a channel, does this with it, and then waits for all that comes to be told of this cause.
#[track_caller]
fn is_kept_open(kept: &str, cause: &str) {
    let made = "    let (tx, rx) = mpsc::channel::<u8>(); // 1\n";
    let waits = "\n    for x in rx {} // 3";
    let cause = format!("main waits at line {{3}}, and the channel can't end: {cause}");
    is_stuck(&format!("{made}{kept}{waits}"), &cause);
}

#[test]
fn where_a_sender_lies_that_lives_on() {
    for (kept, cause) in [
        ("", "the Sender `tx` made at line {1} is still alive."),
        (
            "    let hub = Hub { tx }; // 2",
            "a Sender lives on in the `Hub` made at line {2}.",
        ),
        (
            "    let hub = Hub { tx };\n    std::mem::forget(hub); // 2",
            "line {2} keeps a Sender from ever being dropped.",
        ),
        (
            "    let hub = Hub { tx };\n    let _ = hub; // 2",
            "`let _` at line {2} doesn't drop `hub`.",
        ),
        (
            "    let all = vec![tx]; // 2",
            "a Sender lives on in the collection of line {2}.",
        ),
        (
            "    let mut by_name = HashMap::new();\n    by_name.insert(1, tx); // 2",
            "a Sender lives on in the collection of line {2}.",
        ),
        (
            "    std::mem::forget(tx); // 2",
            "line {2} keeps a Sender from ever being dropped.",
        ),
        (
            "    Box::leak(Box::new(tx)); // 2",
            "line {2} keeps a Sender from ever being dropped.",
        ),
        (
            "    static KEPT: Mutex<Option<Sender<u8>>> = Mutex::new(None); // 2
    *KEPT.lock().unwrap() = Some(tx);",
            "the static at line {2} keeps a Sender.",
        ),
        (
            "    let _ = tx; // 2",
            "`let _` at line {2} doesn't drop `tx`.",
        ),
        (
            "    let tx = (); // 2",
            "the `tx` of line {1} lives on behind the `let` of line {2}.",
        ),
        (
            "    thread::scope(|scope| { scope.spawn(|| tx.send(1)); }); // 2",
            "another thread only borrowed the Sender `tx` made at line {1}.",
        ),
        (
            "    let (lend, lent) = mpsc::channel();\n    lend.send(tx).unwrap(); // 2",
            "a Sender that was sent away at line {2} is still alive.",
        ),
    ] {
        is_kept_open(kept, cause);
    }
}

/// Where the words don't tell, or tell something else, it is the stack that knows.
#[test]
fn in_what_a_sender_lies_is_seen() {
    for (kept, cause) in [
        (
            "    struct Outer(Option<Sender<u8>>);
    fn outer(kept: Sender<u8>) -> Outer { Outer(Some(kept)) }
    let outer = outer(tx);",
            "the Sender `tx` made at line {1} lives on in an `Outer`.",
        ),
        (
            "    enum Gate { Open(Sender<u8>), Shut }
    let gate = Some(Gate::Open(tx));",
            "the Sender `tx` made at line {1} lives on in a `Gate`.",
        ),
        (
            "    let send = move |x| tx.send(x);",
            "the Sender `tx` made at line {1} lives on in a closure.",
        ),
        (
            "    let all = std::iter::once((1, tx)).collect::<HashMap<_, _>>();",
            "the Sender `tx` made at line {1} lives on in a `HashMap`.",
        ),
        // Its own `drop` has it.
        (
            "    struct Crew { jobs: Option<Sender<u8>>, rx: Option<Receiver<u8>> }
    impl Drop for Crew {
        fn drop(&mut self) {
            let jobs = self.jobs.take();
            for x in self.rx.take().unwrap() {} // 3
            drop(jobs);
        }
    }
    drop(Crew { jobs: Some(tx), rx: Some(rx) });
    let rx: [u8; 0] = [];",
            "the Sender `tx` made at line {1} is still alive.",
        ),
        (
            "    let all = std::iter::once(tx).collect::<Box<[_]>>();",
            "the Sender `tx` made at line {1} lives on in a vector.",
        ),
        // It is taken out again.
        (
            "    let hub = Hub { tx };
    let Hub { tx: taken } = hub;",
            "the Sender `tx` made at line {1} is still alive.",
        ),
        (
            "    let mut all = Vec::new();
    all.push(tx);
    let taken = all.pop();",
            "the Sender `tx` made at line {1} is still alive.",
        ),
    ] {
        is_kept_open(kept, cause);
    }
}

/// Whether the rest is right was tried, and who would fall there is told that a message is missing, in whichever form.
#[test]
fn what_would_be_if_the_channel_ended_there() {
    let nothing = "    let (tx, rx) = mpsc::channel::<u8>(); // 1\n    for _ in rx {} // 2";
    let open = "main waits at line {2}, and the channel can't end: the Sender `tx` made at line {1} is still alive.";
    let explanation = is_stuck(nothing, open);
    assert!(
        !explanation.contains("if the channel ended"),
        "{explanation}"
    );
    let joins = "    let (tx, rx) = mpsc::channel::<u8>(); // 1
    let it = thread::spawn(move || rx.iter().count()); // 2
    tx.send(1).unwrap();
    it.join().unwrap(); // 3";
    let explanation = is_stuck(
        joins,
        "main joins the thread `it`, which waits at line {2} for main to send or drop its Sender.",
    );
    assert!(
        explanation.contains("if the channel ended there, this order"),
        "{explanation}"
    );
    let made = "    let (tx, rx) = mpsc::channel(); // 1\n    tx.send(1).unwrap();\n    let mut sum = 0;\n";
    for (rest, cause, is_right) in [
        (
            "    for one in rx { sum += one } // 2\n    assert_eq!(sum, 1);",
            open,
            true,
        ),
        (
            "    for one in rx { sum += one } // 2\n    assert_eq!(sum, 2);",
            open,
            false,
        ),
        (
            "    for _ in 0..2 {
        let Ok(one) = rx.recv() else { panic!(\"dry\") }; // 2
        sum += one;
    }",
            "main waits at line {2} for a second message, and only 1 was sent.",
            false,
        ),
        (
            "    let mut all = rx.iter();\n    sum += all.next().unwrap() + all.next().unwrap(); // 2",
            "main waits at line {2} for a second message, and only 1 was sent.",
            false,
        ),
    ] {
        let explanation = is_stuck(&format!("{made}{rest}"), cause);
        let says = explanation.contains(
            "= if the channel ended there, this order would print what it should, and end",
        );
        assert_eq!(says, is_right, "{explanation}");
    }
}
