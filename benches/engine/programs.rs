//! The programs that are measured, as a learner would write them.

/// `producers` threads that send `messages` messages each, and main, which takes as many and adds them up: it doesn't
/// wait for the senders' ends, since loom's channel doesn't tell of them.
pub fn producers(producers: usize, messages: usize) -> String {
    let all = producers * messages;
    let take = format!("(0..{all}).map(|_| rx.recv().unwrap()).sum::<i32>()");
    with_main(producers, messages, "    drop(tx);\n", &take)
}

fn with_main(producers: usize, messages: usize, before: &str, take: &str) -> String {
    let mut threads = String::new();
    for number in 0..producers {
        threads += &format!(
            "    let tx{number} = tx.clone();
    thread::spawn(move || {{
        for message in 0..{messages} {{
            tx{number}.send({number} * 1000 + message).unwrap();
        }}
    }});
"
        );
    }
    format!(
        "use std::{{sync::mpsc, thread}};

fn main() {{
    let (tx, rx) = mpsc::channel();
{threads}{before}    println!(\"sum = {{}}\", {take});
}}
"
    )
}

/// Two senders whose messages are printed as they come; `change` makes each text differ from the
/// last.
pub fn two_senders(change: usize) -> String {
    format!(
        "use std::sync::mpsc;
use std::thread;

fn main() {{
    let (tx, rx) = mpsc::channel();
    let tx1 = tx.clone();
    thread::spawn(move || {{
        let msg = String::from(\"Hi from thread 1\");
        tx.send(msg).unwrap();
    }});
    thread::spawn(move || {{
        let msg = String::from(\"Hi from thread 2\");
        tx1.send(msg).unwrap();
    }});
    for received in rx {{
        println!(\"Message received: {{received}}\");
    }}
}}
// {change}
"
    )
}

/// A pool of workers that share a receiver behind a lock and answer over a second channel.
pub fn pool(change: usize) -> String {
    format!(
        "use std::sync::{{Arc, Mutex, mpsc}};
use std::thread;

struct Job {{
    number: u32,
    reply: mpsc::Sender<(u32, u64)>,
}}

fn work(jobs: Arc<Mutex<mpsc::Receiver<Job>>>) {{
    loop {{
        let next = jobs.lock().unwrap().recv();
        let Ok(job) = next else {{ break }};
        job.reply.send((job.number, u64::from(job.number) * 2)).unwrap();
    }}
}}

fn main() {{
    let (tx, rx) = mpsc::channel();
    let rx = Arc::new(Mutex::new(rx));
    let workers: Vec<_> = (0..2).map(|_| thread::spawn({{ let rx = Arc::clone(&rx); move || work(rx) }})).collect();
    let (reply, replies) = mpsc::channel();
    for number in 0..2 {{
        tx.send(Job {{ number, reply: reply.clone() }}).unwrap();
    }}
    drop((tx, reply));
    let mut all: Vec<_> = replies.iter().collect();
    all.sort();
    for worker in workers {{
        worker.join().unwrap();
    }}
    println!(\"{{all:?}}\");
}}
// {change}
"
    )
}

/// Main waits for a sender that it keeps itself.
pub fn deadlocked() -> String {
    with_main(2, 2, "", "rx.iter().sum::<i32>()")
}

/// Main doesn't wait for its threads.
pub fn main_ends_first() -> String {
    with_main(2, 2, "    drop(tx);\n", "rx.try_iter().sum::<i32>()")
}

/// Two threads that panic, each with a destructor at work while it unwinds, so that the panics
/// overlap.
pub fn doubly_panicking() -> String {
    "use std::{sync::mpsc, thread};

struct Farewell(mpsc::Sender<String>);

impl Drop for Farewell {
    fn drop(&mut self) {
        let _ = self.0.send(format!(\"unwinding: {}\", thread::panicking()));
    }
}

fn main() {
    let (tx, rx) = mpsc::channel();
    let threads = [Farewell(tx.clone()), Farewell(tx)].map(|farewell| {
        thread::spawn(move || {
            let _farewell = farewell;
            panic!(\"out of order\");
        })
    });
    for text in rx {
        println!(\"{text}\");
    }
    println!(\"{:?}\", threads.map(|thread| thread.join().is_err()));
}
"
    .to_owned()
}

/// The Book's pool of workers behind a lock around a receiver, and so many jobs; main sums their results.
pub fn pool_with_jobs(workers: usize, jobs: usize) -> String {
    POOL.replace("WORKERS", &workers.to_string())
        .replace("JOBS", &jobs.to_string())
}

const POOL: &str = r#"use std::sync::{mpsc, Arc, Mutex};
use std::thread;

type Job = Box<dyn FnOnce() + Send + 'static>;

struct Pool { workers: Vec<Option<thread::JoinHandle<()>>>, jobs: Option<mpsc::Sender<Job>> }

impl Pool {
    fn new(size: usize) -> Pool {
        let (tx, rx) = mpsc::channel::<Job>();
        let rx = Arc::new(Mutex::new(rx));
        let work = |_| {
            let rx = Arc::clone(&rx);
            Some(thread::spawn(move || loop {
                let message = rx.lock().unwrap().recv();
                match message { Ok(job) => job(), Err(_) => break }
            }))
        };
        let workers = (0..size).map(work).collect();
        Pool { workers, jobs: Some(tx) }
    }
    fn run(&self, job: impl FnOnce() + Send + 'static) { self.jobs.as_ref().unwrap().send(Box::new(job)).unwrap(); }
}

impl Drop for Pool {
    fn drop(&mut self) {
        drop(self.jobs.take());
        for worker in &mut self.workers { worker.take().unwrap().join().unwrap(); }
    }
}

fn main() {
    let (out, results) = mpsc::channel();
    {
        let pool = Pool::new(WORKERS);
        for n in 0..JOBSu32 { let out = out.clone(); pool.run(move || out.send(n * n).unwrap()); }
    }
    drop(out);
    println!("{}", results.iter().sum::<u32>());
}
"#;
