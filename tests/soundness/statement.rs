//! What a thread of a generated program may do: one line of Rust each, by subject, with about how
//! many operations it makes. `V` stands for a number that no other statement of the program has.
//!
//! What a thread learns it pushes to its own `seen`, so that its results become visible without
//! another operation.

/// A statement with about how many operations it makes.
pub type Statement = (usize, &'static str);

/// What a program is about: what its threads share, and what each may do with it.
pub struct Subject {
    /// What any thread may do.
    pub any: &'static [Statement],
    /// What main may do too.
    pub main: &'static [Statement],
}

/// What senders do; they have a `tx` of their own.
pub const SENDING: &[Statement] = &[
    (1, "seen.push(tx.send(V).is_ok() as u32);"),
    (1, "seen.push(tx.send(V).is_ok() as u32);"),
    (2, "{ let twin = tx.clone(); let _ = twin.send(V); }"),
    (1, "drop(tx.clone());"),
];

/// What senders of a channel with a bound may do besides.
pub const TRY_SENDING: &[Statement] = &[(1, "seen.push(tried(tx.try_send(V)));")];

/// What the owner of the receiver does.
pub const RECEIVING: &[Statement] = &[
    (1, "seen.push(rx.recv().unwrap_or(90));"),
    (1, "seen.push(rx.recv().unwrap_or(90));"),
    (1, "seen.push(got(rx.try_recv()));"),
    (1, "seen.push(got(rx.try_recv()));"),
    (1, "seen.push(rx.recv_timeout(ms(2)).unwrap_or_else(late));"),
    (2, "seen.extend(rx.try_iter());"),
    (2, "for _ in 0..2 { seen.push(got(rx.try_recv())); }"),
];

/// What only the last statement of the receiver's owner may be.
pub const LAST_RECEIVING: &[Statement] = &[
    (2, "seen.extend(rx.iter());"),
    (2, "for v in rx { seen.push(v); }"),
    (1, "drop(rx);"),
    (0, ""),
];

const MUTEX: Subject = Subject {
    any: &[
        (2, "*free(lock.lock()) += V;"),
        (
            2,
            "{ let mut it = free(lock.lock()); *it = *it * 3 + V; seen.push(*it); }",
        ),
        (
            1,
            "match lock.try_lock() { Ok(mut it) => *it += V, Err(e) => seen.push(why(e)) }",
        ),
        (
            1,
            "match lock.try_lock() { Ok(mut it) => *it += V, Err(e) => seen.push(why(e)) }",
        ),
        (
            2,
            "{ let mut it = free(lock.lock()); *it += V; panic!(\"V\"); }",
        ),
        (1, "seen.push(lock.is_poisoned() as u32);"),
        (1, "lock.clear_poison();"),
        (1, "seen.push(lock.lock().is_err() as u32);"),
        (
            1,
            "seen.push(format!(\"{lock:?}\").contains(\"<locked>\") as u32);",
        ),
        (
            4,
            "{ let _one = free(lock.lock()); *free(other.lock()) += V; }",
        ),
        (
            4,
            "{ let _one = free(other.lock()); *free(lock.lock()) += V; }",
        ),
    ],
    main: &[],
};

const RWLOCK: Subject = Subject {
    any: &[
        (2, "seen.push(*free(shelf.read()));"),
        (
            2,
            "{ let mut it = free(shelf.write()); *it = *it * 3 + V; }",
        ),
        (
            2,
            "{ let mut it = free(shelf.write()); *it = *it * 3 + V; }",
        ),
        (
            1,
            "match shelf.try_read() { Ok(it) => seen.push(*it), Err(e) => seen.push(why(e)) }",
        ),
        (
            1,
            "match shelf.try_write() { Ok(mut it) => *it += V, Err(e) => seen.push(why(e)) }",
        ),
        (
            3,
            "{ let mut it = free(shelf.write()); *it += V; seen.push(*RwLockWriteGuard::downgrade(it)); }",
        ),
        (2, "{ let _it = free(shelf.write()); panic!(\"V\"); }"),
        (1, "seen.push(shelf.is_poisoned() as u32);"),
        (1, "shelf.clear_poison();"),
    ],
    main: &[],
};

const CONDVAR: Subject = Subject {
    any: &[
        (3, "{ *free(door.lock()) += 1; bell.notify_one(); }"),
        (3, "{ *free(door.lock()) += 1; bell.notify_all(); }"),
        (1, "bell.notify_one();"),
        (1, "bell.notify_all();"),
        (
            4,
            "{ let mut it = free(door.lock()); while *it == 0 { it = free(bell.wait(it)); } *it -= 1; }",
        ),
        (
            4,
            "{ let it = free(door.lock()); seen.push(*free(bell.wait(it))); }",
        ),
        (
            4,
            "{ let it = free(door.lock()); seen.push(*free(bell.wait_while(it, |it| *it == 0))); }",
        ),
        (
            4,
            "{ let it = free(door.lock()); let (it, late) = free(bell.wait_timeout(it, ms(2))); \
             seen.push(*it + 10 * late.timed_out() as u32); }",
        ),
        (
            4,
            "{ let it = free(door.lock()); let late = free(bell.wait_timeout_while(it, ms(2), |it| *it == 0)).1; \
             seen.push(late.timed_out() as u32); }",
        ),
        (
            1,
            "match door.try_lock() { Ok(it) => seen.push(*it), Err(e) => seen.push(why(e)) }",
        ),
    ],
    main: &[],
};

const ATOMICS: Subject = Subject {
    any: &[
        (1, "seen.push(count.load(SeqCst));"),
        (1, "seen.push(count.load(SeqCst));"),
        (1, "count.store(V, SeqCst);"),
        (1, "seen.push(count.swap(V, SeqCst));"),
        (
            1,
            "seen.push(count.compare_exchange(0, V, SeqCst, SeqCst).unwrap_or_else(|it| it + 1000));",
        ),
        (1, "seen.push(count.fetch_add(V, SeqCst));"),
        (1, "count.fetch_max(V, SeqCst);"),
        (1, "seen.push(flag.fetch_or(true, SeqCst) as u32);"),
        (1, "seen.push(flag.load(SeqCst) as u32);"),
        (
            2,
            "seen.push(count.fetch_update(SeqCst, SeqCst, |it| Some(it + V)).is_ok() as u32);",
        ),
        (
            2,
            "for _ in 0..2 { if flag.load(SeqCst) { seen.push(7); break; } }",
        ),
        (1, "if count.load(SeqCst) > 0 { panic!(\"V\"); }"),
    ],
    main: &[(
        4,
        "for _ in 0..3 { if flag.load(SeqCst) { seen.push(8); break; } thread::yield_now(); }",
    )],
};

const PARKING: Subject = Subject {
    any: &[
        (1, "parked.unpark();"),
        (1, "parked.unpark();"),
        (1, "seen.push(count.fetch_add(V, SeqCst));"),
    ],
    main: &[
        (2, "thread::park();"),
        (2, "thread::park(); seen.push(count.load(SeqCst));"),
        (1, "thread::park_timeout(ms(2));"),
        (
            3,
            "if count.load(SeqCst) == 0 { thread::park(); seen.push(count.load(SeqCst)); }",
        ),
    ],
};

const MEETING: Subject = Subject {
    any: &[
        (2, "seen.push(gate.wait().is_leader() as u32);"),
        (2, "gate.wait();"),
        (1, "seen.push(count.fetch_add(V, SeqCst));"),
    ],
    main: &[],
};

const CELLS: Subject = Subject {
    any: &[
        (2, "seen.push(*cell.get_or_init(|| V));"),
        (2, "seen.push(cell.set(V).is_ok() as u32);"),
        (1, "seen.push(cell.get().copied().unwrap_or(0));"),
        (1, "seen.push(*cell.wait());"),
        (3, "once.call_once(|| { count.fetch_add(V, SeqCst); });"),
        (2, "once.call_once(|| panic!(\"V\"));"),
        (1, "seen.push(once.is_completed() as u32);"),
        (
            3,
            "once.call_once_force(|it| { count.fetch_add(it.is_poisoned() as u32, SeqCst); });",
        ),
        (2, "seen.push(**lazy);"),
    ],
    main: &[],
};

const PRINTS: Subject = Subject {
    any: &[
        (1, "println!(\"V\");"),
        (2, "print!(\"V-\"); println!(\"V\");"),
        (1, "print!(\"V \");"),
        (
            4,
            "{ let mut out = io::stdout().lock(); let _ = writeln!(out, \"V\"); let _ = write!(out, \"V \"); }",
        ),
        (2, "{ let _ = io::stdout().flush(); }"),
        (1, "eprintln!(\"V\");"),
        (2, "println!(\"{}-{}\", Slow(V), V);"),
        (2, "print!(\"{}\", Slow(V));"),
        (2, "let _ = io::stdout().write(b\"V\\nV\");"),
        (1, "seen.push(count.fetch_add(V, SeqCst));"),
    ],
    main: &[],
};

const TIME: Subject = Subject {
    any: &[
        (1, "thread::sleep(ms(1));"),
        (1, "thread::yield_now();"),
        (1, "seen.push(count.fetch_add(V, SeqCst));"),
        (1, "println!(\"V\");"),
        (1, "seen.push((began.elapsed() < ms(2)) as u32);"),
        (1, "if count.load(SeqCst) == 0 { std::process::exit(3); }"),
        (1, "std::process::exit(V);"),
        (2, "println!(\"{}\", Slow(V));"),
        (1, "panic!(\"V\");"),
    ],
    main: &[],
};

const THREADS: Subject = Subject {
    any: &[
        (3, "seen.push(thread::spawn(|| V).join().unwrap_or(0));"),
        (3, "drop(thread::spawn(|| println!(\"V\")));"),
        (3, "drop(thread::spawn(|| println!(\"{}\", Slow(V))));"),
        (4, "drop(thread::spawn(|| Loud(V)));"),
        (
            3,
            "{ let count = count.clone(); drop(thread::spawn(move || if count.load(SeqCst) > 0 { panic!(\"V\") })); }",
        ),
        (
            4,
            "{ let it = thread::spawn(|| V); seen.push(it.is_finished() as u32); let _ = it.join(); }",
        ),
        (
            3,
            "seen.push(thread::Builder::new().spawn(|| panic!(\"V\")).unwrap().join().is_err() as u32);",
        ),
        (
            2,
            "{ let it = thread::spawn(|| thread::park()); it.thread().unpark(); let _ = it.join(); }",
        ),
        (
            3,
            "thread::scope(|scope| { scope.spawn(|| count.fetch_add(V, SeqCst)); });",
        ),
        (1, "FAREWELL.with(|it| it.0.set(V));"),
        (
            1,
            "{ let it = std::panic::AssertUnwindSafe(|| { count.fetch_add(V, SeqCst); panic!() }); \
             seen.push(std::panic::catch_unwind(it).is_err() as u32); }",
        ),
        (1, "seen.push(count.load(SeqCst));"),
        (1, "println!(\"V\");"),
    ],
    main: &[],
};

/// All but channels, which need more than shared objects.
pub const SUBJECTS: &[Subject] = &[
    MUTEX, RWLOCK, CONDVAR, ATOMICS, PARKING, MEETING, CELLS, PRINTS, TIME, THREADS,
];

/// How each shared object is made, by the name that statements use.
pub const OBJECTS: &[(&str, &str)] = &[
    ("lock", "Mutex::new(0u32)"),
    ("other", "Mutex::new(0u32)"),
    ("shelf", "RwLock::new(0u32)"),
    ("door", "Mutex::new(0u32)"),
    ("bell", "Condvar::new()"),
    ("count", "AtomicU32::new(0)"),
    ("first", "AtomicU32::new(0)"),
    ("second", "AtomicU32::new(0)"),
    ("flag", "AtomicBool::new(false)"),
    ("parked", "thread::current()"),
    ("gate", "Barrier::new(2)"),
    ("cell", "OnceLock::<u32>::new()"),
    ("once", "Once::new()"),
    ("lazy", "LazyLock::<u32>::new(|| 5)"),
    ("began", "Instant::now()"),
];
