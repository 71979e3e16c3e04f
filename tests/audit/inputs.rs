//! What programs look at that no thread made: clocks, the orders of hash maps, weak memory.

use crate::kinds::{Kind, NONE};

/// Elapsed times against several thresholds.
pub const CLOCK: Kind = Kind {
    name: "clock thresholds",
    any: &[
        (
            2,
            "seen.push(match began.elapsed() { \
             t if t < ms(1) => 1, t if t < ms(4) => 2, t if t < ms(9) => 3, _ => 4 });",
        ),
        (
            3,
            "{ let start = Instant::now(); thread::yield_now(); let took = start.elapsed(); \
             seen.push(if took < ms(1) { 1 } else if took < ms(60_000) { 2 } else { 3 }); }",
        ),
        (
            3,
            "{ let start = Instant::now(); count.fetch_add(#V, SeqCst); \
             seen.push(if start.elapsed() > ms(2) { count.load(SeqCst) } else { 0 }); }",
        ),
        (
            3,
            "{ let one = began.elapsed(); let other = began.elapsed(); seen.push((other - one > ms(2)) as u32); }",
        ),
        (
            3,
            "{ let until = Instant::now() + ms(3); let mut turns = 0; \
             while Instant::now() < until { turns += 1; thread::yield_now(); } seen.push((turns > 0) as u32); }",
        ),
        (
            3,
            "{ let until = Instant::now() + ms(3); let mut found = 0; \
             while Instant::now() < until { if flag.load(SeqCst) { found = 1; break; } } seen.push(found); }",
        ),
        (
            2,
            "thread::sleep(ms(2)); seen.push((began.elapsed() >= ms(5)) as u32);",
        ),
        (2, "seen.push(began.elapsed().as_millis().min(3) as u32);"),
        (
            2,
            "seen.push((began.elapsed().as_secs_f64() * 400.0).min(2.0) as u32);",
        ),
        (
            2,
            "seen.push(Instant::now().checked_duration_since(*began).map_or(9, |it| (it > ms(3)) as u32));",
        ),
        (
            2,
            "{ let then = SystemTime::now(); thread::yield_now(); \
             seen.push((then.elapsed().unwrap_or_default() > ms(2)) as u32); }",
        ),
        (1, "flag.store(true, SeqCst);"),
        (1, "thread::sleep(ms(1));"),
    ],
    receiving: &[
        (
            3,
            "{ let until = Instant::now() + ms(3); \
             seen.push(rx.recv_timeout(until.saturating_duration_since(Instant::now())).unwrap_or_else(late)); }",
        ),
        (
            4,
            "{ let start = Instant::now(); let it = rx.recv().unwrap_or(90); \
             seen.push(if start.elapsed() < ms(2) { it } else { 88 }); }",
        ),
    ],
    ..NONE
};

/// The orders in which hash maps are gone through.
pub const HASHES: Kind = Kind {
    name: "hash maps",
    any: &[
        (
            2,
            "if count.load(SeqCst) == 0 { let set: HashSet<u32> = (0..3).collect(); seen.extend(set); }",
        ),
        (
            2,
            "{ let set: HashSet<u32> = [#V, count.load(SeqCst), 50].into(); seen.extend(set); }",
        ),
        (
            2,
            "{ let map: HashMap<u32, u32> = [(1, #V), (2, 60)].into(); \
             seen.push(*map.values().next().unwrap()); count.fetch_add(#V, SeqCst); }",
        ),
        (
            3,
            "{ let mut map = HashMap::new(); map.insert(\"one\", count.fetch_add(1, SeqCst)); \
             map.insert(\"two\", count.fetch_add(1, SeqCst)); println!(\"{:?}\", map); }",
        ),
        (2, "*free(names.lock()).entry(#V).or_insert(0) += 1;"),
        (2, "*free(names.lock()).entry(#V).or_insert(0) += 1;"),
        (2, "seen.extend(free(names.lock()).keys());"),
        (
            2,
            "if let Some(it) = free(names.lock()).keys().next() { seen.push(*it); }",
        ),
        (1, "seen.push(RandomState::new().hash_one(#V) as u32 % 2);"),
        (1, "count.store(#V, SeqCst);"),
    ],
    receiving: &[
        (
            3,
            "{ let set: HashSet<u32> = rx.iter().take(2).collect(); seen.extend(set); }",
        ),
        (
            3,
            "{ let mut map = HashMap::new(); while let Ok(it) = rx.try_recv() { map.insert(it, it); } \
             seen.extend(map.keys()); }",
        ),
    ],
    ..NONE
};

/// Orderings weaker than `SeqCst`, on which the outcome hangs.
pub const WEAK: Kind = Kind {
    name: "weak orderings",
    any: &[
        (
            2,
            "first.store(1, Relaxed); seen.push(second.load(Relaxed));",
        ),
        (
            2,
            "second.store(1, Relaxed); seen.push(first.load(Relaxed));",
        ),
        (
            2,
            "first.store(#V, Release); seen.push(second.load(Acquire));",
        ),
        (
            2,
            "second.store(#V, Release); seen.push(first.load(Acquire));",
        ),
    ],
    ..NONE
};
