// causeless: no
// why: what std's types show of themselves, to the letter
// outcome: exit 0 "Mutex { data: 1, poisoned: false, .. }\nRwLock { data: 1, poisoned: false, .. }\nRwLock { data: <locked>, poisoned: false, .. }\nOnceLock(<uninit>)\nLazyLock(<uninit>)\nLazyLock(2)\nCondvar { .. } Barrier { .. } Once { .. }\nBarrierWaitResult { is_leader: true } WaitTimeoutResult(true)\nOnceState { poisoned: false }\nLocalKey { .. } AccessError\nJoinHandle { .. } Builder { name: None, stack_size: None, no_hooks: false }\n"
use std::sync::{Barrier, Condvar, LazyLock, Mutex, Once, OnceLock, RwLock};
use std::thread;
use std::time::Duration;

struct Nosy;
impl Drop for Nosy {
    fn drop(&mut self) {
        println!("{:?}", NOSY.try_with(|_| ()).unwrap_err());
    }
}
thread_local!(static NOSY: Nosy = const { Nosy });

fn main() {
    let (mutex, rwlock, lazy) = (Mutex::new(1), RwLock::new(1), LazyLock::new(|| 2));
    println!("{mutex:?}\n{rwlock:?}");
    let writer = rwlock.write();
    println!("{rwlock:?}\n{:?}\n{lazy:?}", OnceLock::<u8>::new());
    drop(writer);
    LazyLock::force(&lazy);
    println!("{lazy:?}");
    let changed = Condvar::new();
    println!("{changed:?} {:?} {:?}", Barrier::new(1), Once::new());
    let (_guard, late) = changed
        .wait_timeout(mutex.lock().unwrap(), Duration::ZERO)
        .unwrap();
    println!("{:?} {late:?}", Barrier::new(1).wait());
    Once::new().call_once_force(|state| println!("{state:?}"));
    let handle = thread::spawn(|| NOSY.with(|_| print!("{NOSY:?} ")));
    let shown = format!("{handle:?} {:?}", thread::Builder::new());
    handle.join().unwrap();
    println!("{shown}");
}
