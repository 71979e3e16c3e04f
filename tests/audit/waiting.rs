//! Loops, polls and helpers with bounds, and ways of passing messages.

use crate::kinds::{Kind, NONE};

/// Loops of many turns, of all that threads do in loops.
pub const LOOPS: Kind = Kind {
    name: "long loops",
    any: &[
        (1, "for _ in 0..#N { thread::yield_now(); }"),
        (1, "for _ in 0..#N { std::hint::spin_loop(); }"),
        (2, "for _ in 0..#N { count.load(SeqCst); }"),
        (2, "for _ in 0..#N { drop(free(lock.lock())); }"),
        (2, "for _ in 0..#N { drop(free(shelf.read())); }"),
        (3, "for _ in 0..#N { count.fetch_add(1, SeqCst); }"),
        (3, "for _ in 0..#N { *free(lock.lock()) += 1; }"),
        (
            3,
            "for n in 0..#N { if flag.load(SeqCst) { seen.push(n.min(2)); break; } }",
        ),
        (3, "seen.push((0..#N).any(|_| flag.load(SeqCst)) as u32);"),
        (
            3,
            "for _ in 0..#N { if let Ok(it) = lock.try_lock() { seen.push(*it); break; } }",
        ),
        (
            2,
            "for n in 0..#N { if *free(lock.lock()) > 0 { seen.push(n.min(2)); break; } thread::yield_now(); }",
        ),
        (1, "flag.store(true, SeqCst);"),
        (1, "flag.store(true, SeqCst);"),
        (1, "count.store(#V, SeqCst);"),
        (1, "*free(lock.lock()) += #V;"),
        (1, "seen.push(count.load(SeqCst).min(3));"),
    ],
    main: &[(
        2,
        "for _ in 0..#N { if flag.load(SeqCst) { break; } thread::sleep(ms(1)); }",
    )],
    sending: &[
        (
            2,
            "for _ in 0..#N { thread::yield_now(); } let _ = tx.send(#V);",
        ),
        (
            3,
            "for n in 0..#N { if tx.send(n).is_err() { seen.push(n.min(2)); break; } }",
        ),
    ],
    receiving: &[
        (
            3,
            "for _ in 0..#N { if let Ok(it) = rx.try_recv() { seen.push(it); break; } }",
        ),
        (
            3,
            "for _ in 0..#N { if let Ok(it) = rx.try_recv() { seen.push(it); break; } thread::sleep(ms(1)); }",
        ),
        (
            3,
            "seen.push((0..#N).filter(|_| rx.recv().is_ok()).count().min(3) as u32);",
        ),
    ],
    ..NONE
};

/// Helpers that look a number of times and give up: called with one bound here, with another there.
pub const HELPERS: Kind = Kind {
    name: "helper bounds",
    any: &[
        (2, "seen.push(look(&flag, 2));"),
        (3, "seen.push(look(&flag, #N));"),
        (3, "seen.push(look(&flag, 2)); seen.push(look(&flag, #N));"),
        (2, "wait_for(&count, #N);"),
        (
            3,
            "wait_for(&count, 3); wait_for(&count, #N); seen.push(count.load(SeqCst));",
        ),
        (2, "seen.push(patiently(&lock, #N));"),
        (2, "seen.push(patiently(&lock, 2));"),
        (1, "flag.store(true, SeqCst);"),
        (1, "flag.store(true, SeqCst);"),
        (1, "count.store(#V, SeqCst);"),
        (1, "*free(lock.lock()) += #V;"),
    ],
    receiving: &[
        (2, "seen.push(poll(&rx, 2));"),
        (3, "seen.push(poll(&rx, #N));"),
        (4, "seen.push(poll(&rx, 3)); seen.push(poll(&rx, #N));"),
        (4, "seen.push(poll(&rx, #N)); seen.push(poll(&rx, 3));"),
    ],
    ..NONE
};

/// Polls that count how often they were made, and tell.
pub const POLLS: Kind = Kind {
    name: "counted polls",
    any: &[
        (
            3,
            "{ let mut polls = 0; while !flag.load(SeqCst) && polls < #N { polls += 1; } seen.push(polls); }",
        ),
        (
            3,
            "{ let mut polls = 0; while !flag.load(SeqCst) && polls < #N { polls += 1; } seen.push(polls.min(3)); }",
        ),
        (
            3,
            "{ let mut polls = 0; while polls < 3 && lock.try_lock().is_err() { polls += 1; } seen.push(polls); }",
        ),
        (
            2,
            "seen.push((0..4).filter(|_| count.load(SeqCst) == 0).count() as u32);",
        ),
        (
            2,
            "seen.push((0..#N).filter(|_| count.load(SeqCst) == 0).count().min(2) as u32);",
        ),
        (1, "flag.store(true, SeqCst);"),
        (1, "flag.store(true, SeqCst);"),
        (1, "count.store(#V, SeqCst);"),
        (2, "{ let it = free(lock.lock()); seen.push(*it); }"),
    ],
    receiving: &[
        (
            4,
            "{ let mut polls = 0; let it = loop { match rx.try_recv() { Ok(it) => break it, \
             Err(TryRecvError::Disconnected) => break 97, Err(TryRecvError::Empty) => polls += 1 } }; \
             seen.push(it); seen.push(polls.min(2)); }",
        ),
        (
            4,
            "{ let mut polls = 0u32; while let Err(TryRecvError::Empty) = rx.try_recv() { polls += 1; } \
             seen.push(polls.min(1)); }",
        ),
        (
            4,
            "loop { match rx.try_recv() { Ok(it) => { println!(\"{it}\"); break; } \
             Err(TryRecvError::Disconnected) => break, Err(_) => println!(\"waits\") } }",
        ),
        (
            4,
            "loop { match rx.recv_timeout(ms(1)) { Ok(it) => { println!(\"{it}\"); break; } \
             Err(RecvTimeoutError::Disconnected) => break, Err(_) => print!(\".\") } }",
        ),
        (
            3,
            "seen.push((0..#N).filter(|_| rx.try_recv().is_err()).count().min(3) as u32);",
        ),
        (
            3,
            "{ let mut late = 0; while let Err(RecvTimeoutError::Timeout) = rx.recv_timeout(ms(1)) { late += 1; } \
             seen.push(late.min(2)); }",
        ),
    ],
    ..NONE
};

/// A message with the sender that it is to be answered with.
pub const NESTED: Kind = Kind {
    name: "nested channels",
    sending: &[
        (
            3,
            "{ let (back, answer) = mpsc::channel(); \
             if tx.send((#V, back)).is_ok() { seen.push(answer.recv().unwrap_or(90)); } }",
        ),
        (
            3,
            "{ let (back, answer) = mpsc::channel(); \
             seen.push(tx.send((#V, back)).is_ok() as u32); seen.push(got(answer.try_recv())); }",
        ),
        (
            4,
            "{ let (back, answer) = mpsc::channel(); let _ = tx.send((#V, back.clone())); \
             let _ = back.send(#V); drop(back); seen.extend(answer); }",
        ),
        (
            3,
            "{ let (back, answer) = mpsc::channel(); let _ = tx.send((#V, back)); drop(answer); }",
        ),
        (
            3,
            "{ let (back, answer) = mpsc::channel(); let _ = tx.send((#V, back)); \
             seen.push(answer.recv_timeout(ms(2)).unwrap_or_else(late)); }",
        ),
    ],
    receiving: &[
        (
            2,
            "if let Ok((n, back)) = rx.recv() { seen.push(back.send(n + 1).is_ok() as u32); }",
        ),
        (
            2,
            "if let Ok((n, back)) = rx.try_recv() { seen.push(back.send(n + 1).is_ok() as u32); }",
        ),
        (
            2,
            "if let Ok((n, back)) = rx.recv() { drop(back); seen.push(n); }",
        ),
        (
            3,
            "for (n, back) in rx.try_iter() { seen.push(back.send(n).is_ok() as u32); }",
        ),
        (
            3,
            "{ let all: Vec<_> = rx.iter().take(2).collect(); \
             for (n, back) in all { seen.push(n); let _ = back.send(n); } }",
        ),
    ],
    last: &[
        (1, "drop(rx);"),
        (
            2,
            "for (n, back) in rx { seen.push(back.send(n + 1).is_ok() as u32); }",
        ),
        (
            2,
            "for (n, back) in rx.iter() { let _ = back.send(n + 1); }",
        ),
        (
            2,
            "for (n, back) in rx { thread::spawn(move || back.send(n + 1)); }",
        ),
    ],
    ..NONE
};

/// Several threads that take turns at one receiver.
pub const SHARED: Kind = Kind {
    name: "shared receivers",
    sending: &[
        (1, "seen.push(tx.send(#V).is_ok() as u32);"),
        (2, "let _ = tx.send(#V); let _ = tx.send(#V);"),
    ],
    receiving: &[
        (2, "seen.push(free(mouth.lock()).recv().unwrap_or(90));"),
        (
            2,
            "{ let taken = free(mouth.lock()).try_recv(); seen.push(got(taken)); }",
        ),
        (
            2,
            "{ let taken = mouth.lock().unwrap().recv(); seen.push(taken.is_ok() as u32); }",
        ),
        (
            3,
            "{ let taken = free(mouth.lock()).recv_timeout(ms(2)); seen.push(taken.unwrap_or_else(late)); }",
        ),
        (
            3,
            "if let Ok(it) = mouth.try_lock() { seen.push(got(it.try_recv())); }",
        ),
    ],
    last: &[
        (
            3,
            "while let Ok(it) = { let taken = free(mouth.lock()).recv(); taken } { seen.push(it); }",
        ),
        (
            3,
            "loop { let taken = free(mouth.lock()).recv(); \
             match taken { Ok(it) => println!(\"got {it}\"), Err(_) => break } }",
        ),
        (
            3,
            "while let Ok(it) = free(mouth.lock()).recv() { seen.push(it); thread::yield_now(); }",
        ),
    ],
    ..NONE
};
