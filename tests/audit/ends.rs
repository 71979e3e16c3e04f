//! How things end: prints that are cut, panics, handles and results that nobody wants, owners.

use crate::kinds::{Kind, NONE};

/// Prints that real std writes piece by piece.
pub const PIECES: Kind = Kind {
    name: "prints in pieces",
    any: &[
        (1, "println!(\"{} and {}\", Piece(#V), Piece(#V));"),
        (2, "print!(\"#V-\"); println!(\"{}\", Piece(#V));"),
        (1, "print!(\"{}{}\", Piece(#V), Piece(#V));"),
        (
            4,
            "{ let mut out = io::stdout().lock(); let _ = write!(out, \"{} \", Piece(#V)); \
             let _ = writeln!(out, \"#V\"); }",
        ),
        (1, "println!(\"{seen:?}\");"),
        (1, "println!();"),
        (1, "println!(\"{:>4}|{:?}\", #V, [Piece(1), Piece(2)]);"),
        (2, "{ let _ = io::stdout().write(b\"#V\\n#V\"); }"),
        (
            2,
            "{ let _ = io::stdout().write_all(b\"#V \"); let _ = io::stdout().flush(); }",
        ),
        (1, "println!(\"one\\ntwo {}\\nthree\", Piece(#V));"),
        (1, "println!(\"{}\", \"x\".repeat(1_100));"),
        (
            2,
            "count.fetch_add(1, SeqCst); eprintln!(\"#V {}\", Piece(#V));",
        ),
    ],
    ..NONE
};

/// Panics that race with the end of main, and what they leave behind.
pub const PANICS: Kind = Kind {
    name: "panics at the end",
    setup: "std::panic::set_hook(Box::new(|_| println!(\"a panic\")));",
    any: &[
        (
            3,
            "{ let _it = last(#V); if count.load(SeqCst) > 0 { panic!(\"#V\"); } }",
        ),
        (2, "let _it = last(#V);"),
        (1, "count.store(#V, SeqCst);"),
        (1, "if thread::panicking() { seen.push(#V); }"),
        (
            2,
            "free(shelf.read()); if *free(lock.lock()) > 0 { panic!(\"#V\"); }",
        ),
        (2, "*lock.lock().unwrap() += 1;"),
        (
            2,
            "{ let _it = lock.lock().unwrap(); if count.load(SeqCst) > 0 { panic!(\"#V\"); } }",
        ),
        (
            2,
            "seen.push(std::panic::catch_unwind(|| panic!(\"#V\")).is_err() as u32);",
        ),
    ],
    sending: &[
        (1, "tx.send(#V).unwrap();"),
        (2, "tx.send(#V).unwrap(); tx.send(#V).unwrap();"),
    ],
    last: &[(1, "panic!(\"#V\");")],
    ..NONE
};

/// Handles that are dropped, of threads that go on.
pub const HANDLES: Kind = Kind {
    name: "handles dropped",
    any: &[
        (3, "drop(thread::spawn(|| last(#V)));"),
        (
            3,
            "{ let it = thread::spawn(|| last(#V)); thread::yield_now(); drop(it); }",
        ),
        (
            4,
            "{ let it = thread::spawn(|| last(#V)); if it.is_finished() { drop(it); } else { let _ = it.join(); } }",
        ),
        (
            3,
            "thread::scope(|scope| { let it = scope.spawn(|| last(#V)); drop(it); });",
        ),
        (
            3,
            "{ let theirs = Taker(lock.clone()); let it = thread::spawn(move || theirs); \
             let held = free(lock.lock()); thread::yield_now(); drop(it); drop(held); }",
        ),
        (3, "drop(thread::spawn(|| -> u32 { panic!(\"#V\") }));"),
        (
            3,
            "drop(thread::spawn(|| { std::panic::panic_any(last(#V)); }));",
        ),
        (2, "*free(lock.lock()) += #V;"),
        (1, "seen.push(lock.try_lock().is_ok() as u32);"),
        (1, "println!(\"#V\");"),
    ],
    sending: &[
        (
            3,
            "{ let twin = tx.clone(); drop(thread::spawn(move || twin)); }",
        ),
        (
            3,
            "{ let twin = tx.clone(); thread::spawn(move || { let _ = twin.send(#V); twin }); }",
        ),
        (
            3,
            "{ let twin = tx.clone(); let it = thread::spawn(move || twin); let _ = it.join().map(|tx| tx.send(#V)); }",
        ),
    ],
    ..NONE
};

/// What threads come to has a `Drop` of its own, and nobody may want it.
pub const DROPPED: Kind = Kind {
    name: "results with Drop",
    any: &[
        (1, "count.fetch_add(1, SeqCst);"),
        (1, "println!(\"#V\");"),
        (1, "drop(last(#V));"),
        (1, "LEAVES.with(|it| it.set(Some(last(#V))));"),
        (1, "seen.push(count.load(SeqCst));"),
    ],
    ..NONE
};

/// What several own together.
pub const OWNERS: Kind = Kind {
    name: "owners of an Arc",
    any: &[
        (1, "seen.push(Arc::strong_count(&whole) as u32);"),
        (2, "drop(Arc::clone(&whole));"),
        (
            2,
            "{ let weak = Arc::downgrade(&whole); seen.push(weak.upgrade().is_some() as u32); }",
        ),
        (1, "seen.push(Arc::weak_count(&whole) as u32);"),
        (1, "seen.push(whole.0);"),
        (1, "println!(\"#V\");"),
    ],
    last: &[
        (1, "drop(whole);"),
        (1, "seen.push(Arc::try_unwrap(whole).is_ok() as u32);"),
        (1, "seen.push(Arc::into_inner(whole).is_some() as u32);"),
        (
            2,
            "{ let mut whole = whole; seen.push(Arc::get_mut(&mut whole).is_some() as u32); }",
        ),
        (
            2,
            "{ let weak = Arc::downgrade(&whole); drop(whole); seen.push(weak.upgrade().is_some() as u32); }",
        ),
        (1, "drop(whole); println!(\"#V\");"),
    ],
    ..NONE
};

/// Producers that go on until nobody listens, and hearts that beat until the process ends.
pub const ENDLESS: Kind = Kind {
    name: "producers without bound",
    any: &[
        (1, "count.fetch_add(1, SeqCst);"),
        (1, "thread::yield_now();"),
        (1, "println!(\"#V\");"),
    ],
    sending: &[
        (1, "seen.push(tx.send(#V).is_ok() as u32);"),
        (
            2,
            "{ let twin = tx.clone(); thread::spawn(move || while twin.send(#V).is_ok() {}); }",
        ),
        (
            2,
            "{ let twin = tx.clone(); thread::spawn(move || while twin.send(#V).is_ok() { thread::sleep(ms(1)); }); }",
        ),
    ],
    receiving: &[
        (1, "seen.push(rx.recv().unwrap_or(90));"),
        (2, "seen.extend(rx.iter().take(2));"),
        (1, "seen.push(got(rx.try_recv()));"),
        (2, "seen.push(rx.recv_timeout(ms(2)).unwrap_or_else(late));"),
    ],
    last: &[
        (3, "while tx.send(#V).is_ok() {}"),
        (3, "for n in 0.. { if tx.send(n).is_err() { break; } }"),
        (3, "while tx.send(#V).is_ok() { thread::yield_now(); }"),
        (3, "loop { tx.send(#V).unwrap(); }"),
        (
            3,
            "while tx.send(#V).is_ok() { count.fetch_add(1, SeqCst); }",
        ),
    ],
    main: &[
        (
            2,
            "thread::spawn({ let count = count.clone(); move || loop { count.fetch_add(1, SeqCst); } });",
        ),
        (2, "thread::spawn(|| loop { thread::sleep(ms(1)); });"),
    ],
    ..NONE
};
