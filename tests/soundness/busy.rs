//! Programs whose threads ask again and again while others send, take, raise a flag or end: some go round in circles,
//! some count how often they asked.

use crate::program::Program;
use crate::random::Random;

/// What a thread may do beside those that ask.
const DEEDS: [&str; 11] = [
    "drop(tx.send(V));",
    "drop(tx.send(V));",
    "drop(tx.send(V)); drop(tx.send(V + 3));",
    "drop(few.send(V));",
    "*free(count.lock()) += V;",
    "atom.fetch_add(1, SeqCst);",
    "{ let now = atom.load(SeqCst); atom.store(now + V, SeqCst); }",
    "println!(\"deed {}\", free(count.lock()));",
    "{ let mut job = V; while let Err(TrySendError::Full(back)) = few.try_send(job) { job = back; } }",
    "while *free(count.lock()) < 2 { thread::sleep(ms(1)); }",
    "while atom.load(SeqCst) == 0 { std::hint::spin_loop(); }",
];

/// How main asks, once it has spawned all.
const ENDS: [&str; 11] = [
    "loop { match rx.try_recv() { Ok(it) => say(it), Err(TryRecvError::Empty) => thread::yield_now(), \
     Err(TryRecvError::Disconnected) => break } }",
    "loop { match rx.recv_timeout(ms(5)) { Ok(it) => say(it), Err(RecvTimeoutError::Timeout) => {} \
     Err(_) => break } }",
    "loop { match rx.try_recv() { Ok(it) => println!(\"got {it}\"), Err(TryRecvError::Empty) => {} \
     Err(_) => break } }",
    "loop { match one.try_recv() { Ok(it) => say(it), Err(TryRecvError::Empty) => thread::sleep(ms(1)), \
     Err(_) => break } }",
    "while !handles.iter().all(|handle| handle.is_finished()) { if let Ok(it) = rx.try_recv() { say(it) } }",
    "for _ in 0..3 { match rx.try_recv() { Ok(it) => say(it), Err(_) => say(9) } }",
    "let mut vain = 0; loop { match one.try_recv() { Ok(it) => say(it), Err(TryRecvError::Empty) if vain < 3 => \
     vain += 1, Err(_) => break } }",
    "for at in (0..2).cycle() { let it = match at { 0 => rx.try_recv(), _ => one.try_recv() }; \
     match it { Ok(it) => say(it), Err(TryRecvError::Empty) => {} Err(_) => break } }",
    "while atom.load(SeqCst) < 2 { if let Ok(it) = one.recv_timeout(ms(2)) { say(it) } }",
    "loop { if let Ok(mut it) = count.try_lock() { *it += 1; break; } }",
    "let mut old = 0; loop { let now = *free(count.lock()); if now != old { println!(\"now {now}\"); old = now; } \
     if rx.try_recv().is_err_and(|why| why == TryRecvError::Disconnected) { break } }",
];

/// Three ways to take all that comes by asking, and the one that waits.
const ASKS: [&str; 3] = [
    "loop { match rx.try_recv() { Ok(it) => say(it), Err(TryRecvError::Empty) => thread::yield_now(), \
     Err(TryRecvError::Disconnected) => break } }",
    "loop { match rx.recv_timeout(ms(5)) { Ok(it) => say(it), Err(RecvTimeoutError::Timeout) => {} \
     Err(_) => break } }",
    "while !handles.iter().all(|handle| handle.is_finished()) { thread::yield_now(); } \
     while let Ok(it) = rx.try_recv() { say(it) }",
];
const WAITS: &str = "while let Ok(it) = rx.recv() { say(it) }";

/// Makes the program of this seed.
pub fn generate(seed: u64) -> Program {
    let mut random = Random::new(seed);
    let deeds = [0; 2].map(|_| {
        let deeds = (0..1 + random.below(3)).map(|_| deed(&mut random, &DEEDS));
        deeds.collect::<String>()
    });
    let say = "all.set(all.get().wrapping_mul(3).wrapping_add(it))";
    program(seed, &deeds, say, ENDS[random.below(ENDS.len())])
}

/// Makes the program of this seed, which asks for what it counts, and one that waits for it instead. Nothing but the
/// history tells in which order it came.
pub fn pair(seed: u64) -> [Program; 2] {
    let mut random = Random::new(seed);
    let asks = ASKS[random.below(ASKS.len())];
    let deeds = [0; 2].map(|_| "drop(tx.send(1));\n".repeat(2 + random.below(2)));
    [asks, WAITS].map(|end| program(seed, &deeds, "all.set(all.get() + it)", end))
}

fn deed(random: &mut Random, of: &[&str]) -> String {
    let deed = of[random.below(of.len())];
    deed.replace('V', &(1 + random.below(3)).to_string()) + "\n"
}

/// Two threads that do these things, and main, which ends so.
fn program(seed: u64, deeds: &[String; 2], say: &str, end: &str) -> Program {
    let mut body = format!(
        "pub fn main() {{\nlet (count, all) = (Arc::new(Mutex::new(0_u32)), Cell::new(1_u32));\n\
         let atom = Arc::new(AtomicU32::new(0));\nlet (tx, rx) = mpsc::channel::<u32>();\n\
         let (few, one) = mpsc::sync_channel::<u32>(1);\nlet say = |it: u32| {say};\n\
         let mut handles = Vec::new();\n"
    );
    for deeds in deeds {
        body += &format!(
            "{{ let (count, atom, tx, few) = (count.clone(), atom.clone(), tx.clone(), few.clone());\n\
             handles.push(thread::spawn(move || {{\nlet _ = (&count, &atom, &tx, &few);\n{deeds}}})); }}\n"
        );
    }
    body += &format!(
        "drop((tx, few));\n{end}\nfor handle in handles {{ drop(handle.join()); }}\n\
         println!(\"{{}} {{}} {{}}\", all.get(), free(count.lock()), atom.load(SeqCst));\n}}\n"
    );
    Program {
        name: format!("busy {seed}"),
        body,
    }
}
