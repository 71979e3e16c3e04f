//! Programs that come to equal states by many ways: counters, sums over a channel, pools and queues, whose threads do
//! things of which some can be exchanged and some can't. What they come to is printed at the end alone.

use crate::program::Program;
use crate::random::Random;

/// What a thread may do.
const DEEDS: [&str; 12] = [
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
];

/// What main does once it has spawned all.
const ENDS: [&str; 4] = [
    "",
    "{ let sum: u32 = free(rx.lock()).iter().sum(); *free(count.lock()) += sum; }",
    "for it in free(rx.lock()).iter() { let mut all = free(count.lock()); *all = *all * 3 + it; }",
    "if let Ok(it) = free(rx.lock()).recv() { *free(count.lock()) += it; }",
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
         let rx = Arc::new(Mutex::new(rx));\nlet mut handles = Vec::new();\n",
    );
    let mut deeds = Vec::new();
    for thread in 0..threads {
        if thread == 0 || !alike {
            let most = if threads > 3 { 2 } else { 3 };
            deeds = (0..1 + below(most)).map(|_| DEEDS[below(12)]).collect();
        }
        let deeds: String = deeds
            .iter()
            .map(|deed| deed.replace('V', &(1 + below(3)).to_string()) + "\n")
            .collect();
        body += &format!(
            "{{ let (count, atom, queue, tx, rx) = (count.clone(), atom.clone(), queue.clone(), tx.clone(), rx.clone());\n\
             handles.push(thread::spawn(move || {{ let _ = (&count, &atom, &queue, &tx, &rx);\n{deeds}}})); }}\n"
        );
    }
    body += "drop(tx);\n";
    body += ENDS[below(4)];
    body += "\nfor handle in handles { drop(handle.join()); }\n\
             println!(\"{} {} {:?}\", free(count.lock()), atom.load(SeqCst), free(queue.lock()));\n}\n";
    Program {
        name: format!("confluent {seed}"),
        body,
    }
}
