//! For each entry of the dependence table a program that needs it: with the entry broken, something
//! goes wrong.

use crate::generate::with_objects;
use crate::program::Program;

/// What goes wrong.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Harm {
    /// Outcomes are missed.
    Misses,
    /// Nothing is missed, but more runs are made than there are schedules that differ.
    Wastes,
}
use Harm::{Misses, Wastes};

/// A program that catches a broken entry.
pub struct Catch {
    /// The entry's number in the table.
    pub entry: usize,
    pub harm: Harm,
    /// What main does before it spawns.
    before: &'static str,
    /// What each thread does.
    threads: &'static [&'static str],
    /// What main does before it joins them all.
    after: &'static str,
    /// What main does last.
    last: &'static str,
}

/// Main joins all and shows what each has seen.
const JOIN: &str = "seen.truncate(8); println!(\"{seen:?} {ends:?}\");";
/// The same, but for what main sees once they are over.
const JOIN_AND_LOOK: &str = "println!(\"{ends:?} {}\", count.load(SeqCst));";
/// Main ends before the others.
const LEAVE: &str = "";

/// A thread that has to do with nothing gives a search somewhere to go astray.
const ASIDE: &str = "second.store(1, SeqCst);";

const CHANNEL: &str = "let (tx, rx) = mpsc::channel::<u32>();";
const ONE_PLACE: &str = "let (tx, rx) = mpsc::sync_channel::<u32>(1);";
const NO_PLACE: &str = "let (tx, rx) = mpsc::sync_channel::<u32>(0);";
const POISONED: &str = "let _ = thread::spawn(move || { let _it = lock.lock(); panic!() }).join();";
const SHELF_POISONED: &str =
    "let _ = thread::spawn(move || { let _it = shelf.write(); panic!() }).join();";

/// At least a line for each entry.
#[rustfmt::skip]
pub const CATCHES: &[Catch] = &[
    catch(0, Misses, "", &["println!(\"1\");"], "", LEAVE),
    catch(1, Misses, "", &[
        "let it = thread::spawn(|| println!(\"1 is {:?}\", thread::current().id())); it.join();",
        "let it = thread::spawn(|| println!(\"2 is {:?}\", thread::current().id())); it.join();",
    ], "", JOIN),
    catch(2, Misses, "", &[""], "seen.push(h1.is_finished() as u32);", JOIN),
    catch(3, Wastes, "", &["count.store(1, SeqCst);", ASIDE], "", JOIN_AND_LOOK),
    catch(4, Wastes, "", &[], "thread::scope(|scope| { scope.spawn(|| count.store(1, SeqCst)); \
         scope.spawn(|| second.store(1, SeqCst)); });", JOIN_AND_LOOK),
    catch(5, Misses, "let (tx, rx) = mpsc::channel::<u32>(); let twin = tx.clone();",
        &["tx.send(1);", "twin.send(2);"], "seen.extend(rx.iter());", JOIN),
    catch(6, Misses, CHANNEL, &["seen.push(tx.send(1).is_ok() as u32);"], "drop(rx);", JOIN),
    catch(7, Wastes, CHANNEL, &["count.store(1, SeqCst); tx.send(1);", ASIDE],
        "rx.recv(); seen.push(count.load(SeqCst));", JOIN),
    catch(8, Misses, CHANNEL, &["tx.send(1);"], "seen.push(got(rx.try_recv()));", JOIN),
    catch(9, Misses, ONE_PLACE, &["tx.send(1); seen.push(tried(tx.try_send(2)));"], "rx.recv();", JOIN),
    catch(9, Misses, NO_PLACE, &["seen.push(tried(tx.try_send(2)));"], "rx.recv();", JOIN),
    catch(10, Wastes, ONE_PLACE, &["tx.send(1); tx.send(2); seen.push(count.load(SeqCst));"],
        "count.store(1, SeqCst); rx.recv(); rx.recv();", JOIN),
    catch(11, Wastes, NO_PLACE, &["tx.send(1); seen.push(count.load(SeqCst));"],
        "count.store(1, SeqCst); rx.recv();", JOIN),
    catch(12, Wastes, NO_PLACE, &["tx.send(1); seen.push(count.load(SeqCst));"],
        "count.store(1, SeqCst); drop(rx);", JOIN),
    // One receiver for two threads is beyond what safe Rust allows, and the table covers it.
    catch(13, Misses, "struct Shared(mpsc::Receiver<u32>); unsafe impl Sync for Shared {} \
        let (tx, rx) = mpsc::channel(); tx.send(1); tx.send(2); let rx: &'static Shared = shared(Shared(rx));",
        &["seen.push(got(rx.0.try_recv()));"], "seen.push(got(rx.0.try_recv()));", JOIN),
    catch(14, Misses, CHANNEL, &["drop(tx);"], "seen.push(got(rx.try_recv()));", JOIN),
    catch(15, Wastes, CHANNEL, &["count.store(1, SeqCst); drop(tx);", ASIDE],
        "rx.recv(); seen.push(count.load(SeqCst));", JOIN),
    catch(16, Misses, CHANNEL, &["thread::current().unpark(); rx.recv(); thread::park();"], "tx.send(1);", JOIN),
    catch(17, Misses, "", &["{ let mut it = free(lock.lock()); *it = *it * 3 + 1; }"],
        "{ let mut it = free(lock.lock()); *it = *it * 3 + 2; seen.push(*it); }", JOIN),
    catch(18, Misses, "", &["*free(lock.lock()) = 1;"],
        "match lock.try_lock() { Ok(it) => seen.push(*it), Err(e) => seen.push(why(e)) }", JOIN),
    catch(19, Misses, "", &["{ let it = free(door.lock()); let _it = bell.wait(it); }"],
        "match door.try_lock() { Ok(it) => bell.notify_one(), Err(_) => println!(\"held\") }", JOIN),
    catch(20, Wastes, "", &["{ let it = lock.lock(); count.store(1, SeqCst); }"],
        "{ let it = lock.lock(); seen.push(count.load(SeqCst)); }", JOIN),
    catch(21, Wastes, "", &["{ let it = free(door.lock()); count.store(1, SeqCst); let _it = bell.wait(it); }", ASIDE],
        "{ let it = door.lock(); seen.push(count.load(SeqCst)); bell.notify_one(); }", JOIN),
    catch(22, Misses, "", &["{ let _it = lock.lock(); panic!(); }"], "seen.push(lock.is_poisoned() as u32);", JOIN),
    catch(23, Misses, POISONED, &["lock.clear_poison();"], "seen.push(lock.is_poisoned() as u32);", JOIN),
    catch(24, Misses, POISONED, &["lock.clear_poison();"], "seen.push(lock.lock().is_err() as u32);", JOIN),
    catch(25, Misses, SHELF_POISONED, &["shelf.clear_poison();"], "seen.push(shelf.read().is_err() as u32);", JOIN),
    catch(26, Misses, SHELF_POISONED, &["shelf.clear_poison();"], "seen.push(shelf.write().is_err() as u32);", JOIN),
    catch(27, Misses, "", &["*free(shelf.write()) = 1;"], "seen.push(*free(shelf.read()));", JOIN),
    catch(28, Misses, "", &["{ let mut it = free(shelf.write()); *it = *it * 3 + 1; }"],
        "{ let mut it = free(shelf.write()); *it = *it * 3 + 2; seen.push(*it); }", JOIN),
    catch(29, Misses, "", &["drop(shelf.read());"], "seen.push(shelf.try_write().is_ok() as u32);", JOIN),
    catch(30, Misses, "", &["*free(shelf.write()) = 1;"],
        "match shelf.try_read() { Ok(it) => seen.push(*it), Err(e) => seen.push(why(e)) }", JOIN),
    catch(31, Wastes, "", &["{ let it = shelf.read(); seen.push(count.load(SeqCst)); }"],
        "{ let it = shelf.write(); count.store(1, SeqCst); }", JOIN),
    catch(32, Wastes, "", &["{ let it = shelf.read(); count.store(1, SeqCst); }"],
        "{ let it = shelf.write(); seen.push(count.load(SeqCst)); }", JOIN),
    catch(33, Misses, "", &[
        "{ let it = free(door.lock()); let _it = bell.wait_while(it, |_| count.load(SeqCst) == 0); }",
    ], "count.store(1, SeqCst); bell.notify_one();", JOIN),
    catch(34, Misses, "", &["count.store(1, SeqCst); bell.notify_one();", "bell.notify_one();"],
        "{ let it = free(door.lock()); let _it = bell.wait(it); seen.push(count.load(SeqCst)); }", JOIN),
    catch(35, Wastes, "", &[
        "{ let it = free(door.lock()); let _it = bell.wait(it); seen.push(count.load(SeqCst)); }", ASIDE,
    ],
        "count.store(1, SeqCst); bell.notify_one();", JOIN),
    catch(36, Misses, "", &[
        "{ let it = free(door.lock()); let (_it, late) = free(bell.wait_timeout(it, ms(2))); \
         seen.push(late.timed_out() as u32); }",
    ], "bell.notify_one();", JOIN),
    catch(37, Misses, "", &["seen.push(gate.wait().is_leader() as u32);"], "gate.wait();", JOIN),
    catch(38, Wastes, "", &["count.store(1, SeqCst); gate.wait();", ASIDE],
        "gate.wait(); seen.push(count.load(SeqCst));", JOIN),
    catch(39, Misses, "", &["seen.push(*cell.get_or_init(|| 1));"], "cell.get_or_init(|| 2);", JOIN),
    catch(40, Wastes, "", &["cell.get_or_init(|| { count.store(1, SeqCst); 1 });", ASIDE],
        "cell.wait(); seen.push(count.load(SeqCst));", JOIN),
    catch(41, Misses, "", &["cell.set(1);"], "seen.push(cell.get().copied().unwrap_or(0));", JOIN),
    catch(42, Misses, "", &["count.store(1, SeqCst);"], "seen.push(count.load(SeqCst));", JOIN),
    catch(43, Misses, "", &["first.store(1, SeqCst); parked.unpark();", "second.store(1, SeqCst); parked.unpark();"],
        "thread::park(); seen.extend([first.load(SeqCst), second.load(SeqCst)]);", JOIN),
    catch(44, Wastes, "", &["count.store(1, SeqCst); parked.unpark();", ASIDE],
        "thread::park(); seen.push(count.load(SeqCst));", JOIN),
    catch(45, Misses, "", &["parked.unpark(); parked.unpark();"], "thread::park(); thread::park();", JOIN),
    catch(46, Misses, "", &["parked.unpark();"], "thread::park_timeout(ms(2)); thread::park();", JOIN),
    catch(47, Misses, CHANNEL, &["cell.set(1); rx.recv(); thread::park();"],
        "cell.wait(); tx.send(1); let to = h1.thread().clone(); thread::spawn(move || to.unpark());", JOIN),
    catch(48, Misses, "", &["println!(\"1\");"], "println!(\"2\");", JOIN),
    catch(49, Misses, "", &["{ let out = io::stdout().lock(); let _it = lock.lock(); }"],
        "{ let _it = lock.lock(); println!(); }", JOIN),
    catch(50, Wastes, "", &["println!(); seen.push(count.load(SeqCst));"],
        "{ let out = io::stdout().lock(); count.store(1, SeqCst); }", JOIN),
    catch(51, Misses, "", &["{ let err = io::stderr().lock(); let _it = lock.lock(); }"],
        "{ let _it = lock.lock(); eprintln!(); }", JOIN),
    catch(52, Wastes, "", &["{ let err = io::stderr().lock(); count.store(1, SeqCst); }"],
        "{ let err = io::stderr().lock(); seen.push(count.load(SeqCst)); }", JOIN),
    catch(53, Misses, "", &[],
        "parked.unpark(); thread::scope(|scope| { scope.spawn(|| { cell.set(1); }); cell.wait(); }); thread::park();",
        JOIN),
    catch(54, Misses, "", &["seen.push((began.elapsed() < ms(2)) as u32);"],
        "seen.push((began.elapsed() < ms(2)) as u32);", JOIN),
    catch(55, Misses, "",
        &["{ let it = free(door.lock()); seen.push(*it); } cell.wait(); seen.push((began.elapsed() < ms(2)) as u32);",
            "cell.set(1);"],
        "{ let mut it = free(door.lock()); *it = 7; drop(free(bell.wait_timeout(it, ms(2)))); }", JOIN),
    catch(56, Misses, "let one = Arc::new(Told); let two = one.clone();", &["drop(two);"], "drop(one);", JOIN),
    catch(57, Misses, "let one = Arc::new(1); let two = one.clone();", &["drop(two);"],
        "seen.push(Arc::strong_count(&one) as u32);", JOIN),
    catch(58, Misses, "let one = Arc::new(1); let two = one.clone();",
        &["let it = two.clone(); std::mem::forget((it, two));"],
        "seen.push(Arc::strong_count(&one) as u32);", JOIN),
    catch(59, Misses, "let mut one = Arc::new(1); let two = Arc::downgrade(&one);", &["drop(two);"],
        "seen.push(Arc::get_mut(&mut one).is_some() as u32);", JOIN),
    catch(60, Misses, "let one = Arc::new(1); let two = Arc::downgrade(&one);", &["std::mem::forget(two.upgrade());"],
        "seen.push(Arc::strong_count(&one) as u32);", JOIN),
    catch(61, Misses, "let one = Arc::new(1); let two = Arc::downgrade(&one);",
        &["seen.push(two.strong_count() as u32);"],
        "seen.push(Arc::try_unwrap(one).is_ok() as u32);", JOIN),
    catch(62, Misses, "", &["panic!();"], "", LEAVE),
    catch(63, Misses, "print!(\"0\");", &["println!(\"{} {}\", 1, 2);"], "", LEAVE),
    catch(64, Misses, "", &["FAREWELL.with(|it| it.0.set(1)); std::process::exit(3);"],
        "FAREWELL.with(|it| it.0.set(2));", LEAVE),
    catch(65, Misses, "", &[], "drop(thread::spawn(|| Loud(1)));", LEAVE),
];

const fn catch(
    entry: usize,
    harm: Harm,
    before: &'static str,
    threads: &'static [&'static str],
    after: &'static str,
    last: &'static str,
) -> Catch {
    Catch {
        entry,
        harm,
        before,
        threads,
        after,
        last,
    }
}

impl Catch {
    /// The whole program.
    pub fn program(&self) -> Program {
        let mut lines = vec![format!(
            "let mut seen = Vec::<u32>::new();\n{}",
            self.before
        )];
        for (at, thread) in self.threads.iter().enumerate() {
            let number = at + 1;
            lines.push(format!(
                "let h{number} = thread::spawn(move || {{\nlet mut seen = Vec::<u32>::new();\n{thread}\nseen\n}});"
            ));
        }
        lines.push(self.after.to_owned());
        if !self.last.is_empty() {
            let ends = (1..=self.threads.len()).map(|number| format!("end(h{number})"));
            lines.push(format!(
                "let ends: &[String] = &[{}];",
                ends.collect::<Vec<_>>().join(", ")
            ));
            lines.push(self.last.to_owned());
        }
        Program {
            name: format!("for entry {}", self.entry),
            body: with_objects(lines),
        }
    }
}
