//! Programs that come to equal states by many ways: counters, sums over a channel, pools and queues, whose threads do
//! things of which some can be exchanged and some can't. What they come to is printed at the end alone.

use crate::program::Program;
use crate::random::Random;

/// What a thread may do.
const DEEDS: [&str; 26] = [
    "*free(count.lock()) += V;",
    "*free(count.lock()) += V;",
    "{ let mut it = free(count.lock()); *it = *it * 2 + V; }",
    "{ let now = *free(count.lock()); *free(count.lock()) = now + V; }",
    "drop(tx.send(V));",
    "drop(tx.send(V));",
    "{ let now = *free(count.lock()); drop(tx.send(now)); }",
    "atom.fetch_add(V, SeqCst);",
    "{ let now = atom.load(SeqCst); atom.store(now + V, SeqCst); }",
    "free(queue.lock()).push(V);",
    "if let Some(it) = free(queue.lock()).pop() { *free(count.lock()) += it; }",
    "{ let job = free(rx.lock()).try_recv(); *free(count.lock()) += job.unwrap_or(100); }",
    "*free(shelf.write()) += V;",
    "{ let read = *free(shelf.read()); *free(shelf.write()) = read * 2 + V; }",
    "{ let read = *free(shelf.read()); atom.fetch_add(read, SeqCst); }",
    "drop(few.send(V));",
    "{ if few.try_send(V).is_err() { *free(count.lock()) += 50; } }",
    "{ let mut it = free(queue.lock()); it.push(V); bell.notify_one(); }",
    "{ let mut it = free(queue.lock()); while it.is_empty() { it = free(bell.wait(it)); } it.pop(); }",
    "if let Ok(mut it) = count.try_lock() { *it += V; }",
    "gate.call_once(|| *free(count.lock()) += V);",
    "{ let mine = Box::new(V + atom.load(SeqCst)); drop(tx.send(*mine)); }",
    "if *free(count.lock()) % 2 == 0 { panic!(\"even\"); }",
    "thread::scope(|scope| { scope.spawn(|| *free(count.lock()) += V); atom.fetch_add(V, SeqCst); });",
    "{ let text = format!(\"{}\", *free(count.lock())); free(queue.lock()).push(text.len() as u32); }",
    "drop(thread::spawn({ let count = count.clone(); move || *free(count.lock()) += V }).join());",
];

/// What main does once it has spawned all.
const ENDS: [&str; 6] = [
    "",
    "{ let sum: u32 = free(rx.lock()).iter().sum(); *free(count.lock()) += sum; }",
    "for it in free(rx.lock()).iter() { let mut all = free(count.lock()); *all = *all * 3 + it; }",
    "if let Ok(it) = free(rx.lock()).recv() { *free(count.lock()) += it; }",
    "for it in one.iter() { let mut all = free(count.lock()); *all = *all * 3 + it; }",
    "{ let sum: u32 = one.iter().sum(); *free(count.lock()) += sum; }",
];

/// Makes the program of this seed.
pub fn generate(seed: u64) -> Program {
    let mut random = Random::new(seed);
    let mut below = |most: usize| random.below(most);
    let threads = 2 + below(3);
    // A thread of its own of each is what makes many orders; all alike make few states.
    let alike = below(2) == 0;
    let mut body = String::from(
        "pub fn main() {\nlet count = Arc::new(Mutex::new(1_u32));\nlet atom = Arc::new(AtomicU32::new(0));\n\
         let queue = Arc::new(Mutex::new(vec![5_u32]));\nlet (tx, rx) = mpsc::channel::<u32>();\n\
         let rx = Arc::new(Mutex::new(rx));\nlet (few, one) = mpsc::sync_channel::<u32>(1);\n\
         let (shelf, bell) = (Arc::new(RwLock::new(1_u32)), Arc::new(Condvar::new()));\n\
         let gate = Arc::new(Once::new());\nlet mut handles = Vec::new();\n",
    );
    let mut deeds = Vec::new();
    for thread in 0..threads {
        if thread == 0 || !alike {
            let most = if threads > 3 { 2 } else { 3 };
            deeds = (0..1 + below(most))
                .map(|_| DEEDS[below(DEEDS.len())])
                .collect();
        }
        let deeds: String = deeds
            .iter()
            .map(|deed| deed.replace('V', &(1 + below(3)).to_string()) + "\n")
            .collect();
        body += &format!(
            "{{ let (count, atom, queue) = (count.clone(), atom.clone(), queue.clone());\n\
             let (tx, rx) = (tx.clone(), rx.clone());\n\
             let (few, shelf, bell, gate) = (few.clone(), shelf.clone(), bell.clone(), gate.clone());\n\
             handles.push(thread::spawn(move || {{\n\
             let _ = (&count, &atom, &queue, &tx, &rx, &few, &shelf, &bell, &gate);\n\
             {deeds}}})); }}\n"
        );
    }
    body += "drop((tx, few));\n";
    body += ENDS[below(ENDS.len())];
    body += "\nfor handle in handles { drop(handle.join()); }\n\
             let queue = free(queue.lock()).clone();\n\
             println!(\"{} {} {queue:?} {}\", free(count.lock()), atom.load(SeqCst), free(shelf.read()));\n}\n";
    Program {
        name: format!("confluent {seed}"),
        body,
    }
}
