//! What generated programs have beside `main`: an item stands in those that speak of it.

use crate::statement::OBJECTS;

/// What programs bring in, by module; a program has those that it speaks of, since a name alone may
/// make explore more careful.
const USES: &[(&str, &[&str])] = &[
    ("std::cell", &["Cell"]),
    ("std::collections", &["HashMap", "HashSet"]),
    ("std::hash", &["BuildHasher", "RandomState"]),
    ("std::io", &["self", "Write"]),
    ("std::ops", &["Deref"]),
    (
        "std::sync",
        &[
            "Arc",
            "Barrier",
            "Condvar",
            "LazyLock",
            "LockResult",
            "Mutex",
            "Once",
            "OnceLock",
        ],
    ),
    (
        "std::sync",
        &["PoisonError", "RwLock", "RwLockWriteGuard", "TryLockError"],
    ),
    ("std::sync::atomic", &["AtomicBool", "AtomicU32"]),
    (
        "std::sync::atomic::Ordering",
        &["Acquire", "Relaxed", "Release", "SeqCst"],
    ),
    (
        "std::sync::mpsc",
        &["self", "RecvTimeoutError", "TryRecvError", "TrySendError"],
    ),
    ("std::thread", &["self", "JoinHandle", "ScopedJoinHandle"]),
    ("std::time", &["Duration", "Instant", "SystemTime"]),
];

/// The first lines of a program.
pub fn uses(program: &str) -> String {
    let mut lines = String::new();
    for (module, names) in USES {
        let own = module.rsplit("::").next().unwrap_or(module);
        let speaks_of = |name: &str| match name {
            "self" => mentions(program, own),
            // These are traits, of which only the methods are spoken of.
            "Write" => ["write!", "writeln!", "flush()", ".write"]
                .iter()
                .any(|call| program.contains(call)),
            "BuildHasher" => program.contains("hash_one"),
            _ => mentions(program, name),
        };
        let names: Vec<&str> = names
            .iter()
            .copied()
            .filter(|name| speaks_of(name))
            .collect();
        if !names.is_empty() {
            lines += &format!("use {module}::{{{}}};\n", names.join(", "));
        }
    }
    lines
}

/// Objects that the common statements don't know, by name.
const OWN_OBJECTS: &[(&str, &str)] = &[
    ("mouth", "Mutex::new(rx)"),
    ("names", "Mutex::new(HashMap::<u32, u32>::new())"),
];

/// An `Arc` whatever the style.
pub const WHOLE: (&str, &str) = ("whole", "Arc::new(last(0))");

/// What threads share, with how it is made, in the order in which it is made.
pub fn objects() -> impl Iterator<Item = (&'static str, &'static str)> {
    OBJECTS.iter().chain(OWN_OBJECTS).copied()
}

/// An item by the name that brings it in. Later ones may speak of earlier ones.
const ITEMS: &[(&str, &str)] = &[
    (
        "ms",
        "fn ms(count: u64) -> Duration {
    Duration::from_millis(count)
}",
    ),
    (
        "free",
        "fn free<T>(result: LockResult<T>) -> T {
    result.unwrap_or_else(PoisonError::into_inner)
}",
    ),
    (
        "why",
        "fn why<T>(error: TryLockError<T>) -> u32 {
    match error {
        TryLockError::WouldBlock => 91,
        TryLockError::Poisoned(_) => 92,
    }
}",
    ),
    (
        "tried",
        "fn tried(result: Result<(), TrySendError<u32>>) -> u32 {
    match result {
        Ok(()) => 93,
        Err(TrySendError::Full(_)) => 94,
        Err(TrySendError::Disconnected(_)) => 95,
    }
}",
    ),
    (
        "got",
        "fn got(result: Result<u32, TryRecvError>) -> u32 {
    match result {
        Ok(value) => value,
        Err(TryRecvError::Empty) => 96,
        Err(TryRecvError::Disconnected) => 97,
    }
}",
    ),
    (
        "late",
        "fn late(error: RecvTimeoutError) -> u32 {
    match error {
        RecvTimeoutError::Timeout => 98,
        RecvTimeoutError::Disconnected => 99,
    }
}",
    ),
    (
        "end",
        "fn end<T: std::fmt::Debug>(handle: JoinHandle<T>) -> String {
    handle.join().map_or(\"panicked\".to_owned(), |seen| format!(\"{seen:?}\"))
}",
    ),
    (
        "ended",
        "fn ended<T: std::fmt::Debug>(handle: ScopedJoinHandle<T>) -> String {
    handle.join().map_or(\"panicked\".to_owned(), |seen| format!(\"{seen:?}\"))
}",
    ),
    (
        "poll",
        "fn poll(rx: &mpsc::Receiver<u32>, times: u32) -> u32 {
    for _ in 0..times {
        if let Ok(value) = rx.try_recv() {
            return value;
        }
        thread::yield_now();
    }
    90
}",
    ),
    (
        "look",
        "fn look(flag: &AtomicBool, times: u32) -> u32 {
    let mut looks = 0;
    while looks < times {
        if flag.load(SeqCst) {
            return looks.min(2);
        }
        looks += 1;
    }
    91
}",
    ),
    (
        "wait_for",
        "fn wait_for(count: &AtomicU32, times: u32) {
    for _ in 0..times {
        if count.load(SeqCst) > 0 {
            return;
        }
        thread::sleep(Duration::from_micros(5));
    }
}",
    ),
    (
        "patiently",
        "fn patiently(lock: &Mutex<u32>, times: u32) -> u32 {
    for _ in 0..times {
        if let Ok(it) = lock.try_lock() {
            return *it;
        }
    }
    92
}",
    ),
    (
        "Piece",
        "#[derive(Debug)]
struct Piece(u32);
impl std::fmt::Display for Piece {
    fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result {
        let number = self.0;
        write!(f, \"{number}\")?;
        f.write_str(\"!\")
    }
}",
    ),
    (
        "last",
        "fn last(number: u32) -> Last {
    let it = Last(number);
    it
}",
    ),
    (
        "Last",
        "#[derive(Debug)]
struct Last(u32);
impl Drop for Last {
    fn drop(&mut self) {
        let at_home = thread::current().name() == Some(\"main\");
        println!(\"last {} {at_home} {}\", self.0, thread::panicking());
    }
}",
    ),
    (
        "LEAVES",
        "thread_local! {
    static LEAVES: Cell<Option<Last>> = const { Cell::new(None) };
}",
    ),
    (
        "Taker",
        "struct Taker<T: Deref<Target = Mutex<u32>>>(T);
impl<T: Deref<Target = Mutex<u32>>> Drop for Taker<T> {
    fn drop(&mut self) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) += 1;
    }
}",
    ),
    (
        "Slow",
        "struct Slow(u32);
impl std::fmt::Display for Slow {
    fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result {
        f.write_str(\"<\")?;
        write!(f, \"{}\", self.0)?;
        f.write_str(\"\\n>\")
    }
}",
    ),
    (
        "Loud",
        "struct Loud(u32);
impl Drop for Loud {
    fn drop(&mut self) {
        println!(\"{} ends in {:?}\", self.0, thread::current().name());
    }
}",
    ),
    (
        "FAREWELL",
        "struct Farewell(Cell<u32>);
impl Drop for Farewell {
    fn drop(&mut self) {
        println!(\"farewell {}\", self.0.get());
    }
}
thread_local! {
    static FAREWELL: Farewell = const { Farewell(Cell::new(0)) };
}",
    ),
];

/// The items that a program's `main` needs.
pub fn items(main: &str) -> String {
    let mut chosen = vec![false; ITEMS.len()];
    let mut text = main.to_owned();
    // An item may need others.
    while let Some(at) = (0..ITEMS.len()).find(|&at| !chosen[at] && mentions(&text, ITEMS[at].0)) {
        chosen[at] = true;
        text += ITEMS[at].1;
    }
    let items = ITEMS.iter().zip(chosen).filter(|(_, chosen)| *chosen);
    items.map(|(item, _)| format!("{}\n", item.1)).collect()
}

/// Whether a text speaks of a name.
pub fn mentions(text: &str, name: &str) -> bool {
    let part_of_word = |c: char| c.is_alphanumeric() || c == '_';
    text.match_indices(name).any(|(at, _)| {
        let before = text[..at].chars().next_back();
        let after = text[at + name.len()..].chars().next();
        !before.is_some_and(|c| part_of_word(c) || c == '.') && !after.is_some_and(part_of_word)
    })
}
