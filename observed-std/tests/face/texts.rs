// What `{:?}`, `{}` and panics say, and what is const: run on real std and on the stand-in, the output must be
// the same.
use std::cell::{Cell, RefCell};
use std::panic::catch_unwind;
use std::sync::atomic::*;
use std::sync::mpsc::*;
use std::sync::*;
use std::thread;
use std::time::*;

const _: Mutex<i32> = Mutex::new(1);
const _: RwLock<i32> = RwLock::new(1);
const _: Condvar = Condvar::new();
const _: Barrier = Barrier::new(2);
const _: Once = Once::new();
const _: OnceLock<i32> = OnceLock::new();
const _: LazyLock<i32> = LazyLock::new(|| 1);
const _: i32 = AtomicI32::new(7).into_inner();
static COUNT: AtomicUsize = AtomicUsize::new(5);
static LAZY: LazyLock<Vec<i32>> = LazyLock::new(|| vec![1]);

thread_local! {
    static CELL: Cell<i32> = const { Cell::new(1) };
    pub static NAMES: RefCell<Vec<&'static str>> = RefCell::new(vec!["a"]);
}

fn maps() {
    use std::collections::*;
    use std::hash::*;
    const PLAIN: HashMap<i32, i32, BuildHasherDefault<DefaultHasher>> =
        HashMap::with_hasher(BuildHasherDefault::new());
    let map = HashMap::from([("a", 1)]);
    let mut set: HashSet<i32> = [7].into();
    println!("{map:?} {map:#?} {set:?} {:?} {:?}", PLAIN, RandomState::new());
    println!("{:?} {:?} {:?}", map.iter(), map.keys(), map.values());
    println!("{:?} {:?}", set.iter(), set.union(&set));
    println!("{:?}", set.drain());
    println!("{:?}", catch_unwind(|| map["b"]).unwrap_err().downcast_ref::<&str>());
    let hash = |hasher: DefaultHasher| {
        let mut hasher = hasher;
        ("text", 1u8, [2u64; 3]).hash(&mut hasher);
        hasher.finish()
    };
    println!("{:?} {}", DefaultHasher::new(), hash(DefaultHasher::new()));
    println!("{}", BuildHasherDefault::<DefaultHasher>::new().hash_one("text"));
    let sizes = [
        size_of_val(&map), align_of_val(&map), size_of_val(&set), size_of::<RandomState>(),
        size_of::<DefaultHasher>(), size_of::<Option<HashMap<u8, u8>>>(),
    ];
    println!("{sizes:?}");
    for capacity in [0, 1, 3, 4, 7, 8, 14, 15, 29, 1000] {
        let mut map: HashMap<usize, u8> = HashMap::with_capacity(capacity);
        let before = map.capacity();
        map.extend((0..capacity).map(|n| (n, 0)));
        let (full, one_more) = (map.capacity(), map.insert(capacity, 1));
        print!("{before} {full} {one_more:?} {}; ", map.capacity());
        map.retain(|n, _| *n < 3);
        map.shrink_to_fit();
        println!("{}", map.capacity());
    }
    let outlived = {
        let mut names = HashMap::new();
        let text = String::from("dropped first");
        names.insert(1, &text);
        names.len()
    };
    println!("{outlived}");
}

fn channels() {
    let (tx, rx) = channel::<i32>();
    let (stx, srx) = sync_channel::<i32>(1);
    println!("{tx:?} {rx:?} {stx:?} {:?} {:?}", rx.iter(), rx.try_iter());
    println!(
        "{:?} {:?}",
        rx.try_recv(),
        rx.recv_timeout(Duration::from_millis(1))
    );
    stx.send(1).unwrap();
    println!("{:?} {}", stx.try_send(2), stx.try_send(2).unwrap_err());
    drop(srx);
    println!(
        "{:?} {} {:?}",
        stx.send(3),
        stx.send(3).unwrap_err(),
        stx.try_send(4)
    );
    let tx2 = tx.clone();
    tx2.send(1).unwrap();
    drop((tx, tx2));
    println!("{:?} {:?} {}", rx.recv(), rx.recv(), rx.recv().unwrap_err());
    println!(
        "{:?} {}",
        rx.try_recv(),
        rx.recv_timeout(Duration::ZERO).unwrap_err()
    );
    println!("{:?}", rx.into_iter());
}

fn locks() {
    let mutex = Mutex::new(3);
    println!("{mutex:?}");
    println!("{:?}", mutex.lock());
    println!("{}", mutex.lock().unwrap());
    let guard = mutex.lock().unwrap();
    println!("{mutex:?} {:?} {guard:?}", mutex.try_lock());
    drop(guard);
    let _ = catch_unwind(|| {
        let _guard = mutex.lock();
        panic!("poisons")
    });
    println!("{mutex:?} {}", mutex.is_poisoned());
    println!("{:?}", mutex.lock());
    println!("{}", mutex.lock().unwrap_err());
    println!("{:?}", mutex.try_lock());
    println!("{}", mutex.try_lock().unwrap_err());
    mutex.clear_poison();
    println!("{:?} {:?}", mutex, Mutex::from(1).into_inner());
    let unsized_lock: Arc<Mutex<[i32]>> = Arc::new(Mutex::new([1, 2]));
    println!("{unsized_lock:?}");
    let lock = RwLock::new(4);
    println!("{lock:?} {:?} {}", lock.read(), lock.read().unwrap());
    println!("{:?}", lock.write());
    let writer = lock.write().unwrap();
    println!(
        "{lock:?} {:?} {:?} {writer}",
        lock.try_read(),
        lock.try_write()
    );
    drop(writer);
    let (guard, result) = Condvar::new()
        .wait_timeout(mutex.lock().unwrap(), Duration::from_millis(1))
        .unwrap();
    println!(
        "{guard} {result:?} {:?} {:?} {:?}",
        result.timed_out(),
        Condvar::default(),
        Barrier::new(1)
    );
    println!("{:?}", Barrier::new(1).wait());
}

fn cells() {
    let once = Once::new();
    once.call_once(|| ());
    println!("{once:?} {}", once.is_completed());
    let once = Once::new();
    println!(
        "{:?}",
        catch_unwind(|| once.call_once(|| panic!("first"))).is_err()
    );
    println!(
        "{:?}",
        catch_unwind(|| once.call_once(|| ()))
            .unwrap_err()
            .downcast_ref::<&str>()
    );
    once.call_once_force(|state| println!("{state:?}"));
    let cell = OnceLock::new();
    println!(
        "{cell:?} {:?} {:?} {:?} {cell:?}",
        cell.get(),
        cell.set(1),
        cell.set(2)
    );
    println!(
        "{} {:?} {}",
        cell.get_or_init(|| 3),
        cell.clone(),
        cell == OnceLock::from(1)
    );
    println!("{:?} {:?}", LAZY, *LAZY);
    println!("{:?}", LAZY);
    let lazy: LazyLock<i32> = LazyLock::new(|| panic!("never"));
    println!("{} ", catch_unwind(|| *lazy).is_err());
    println!(
        "{:?}",
        catch_unwind(|| *lazy).unwrap_err().downcast_ref::<&str>()
    );
}

fn atomics() {
    println!(
        "{COUNT:?} {:?} {:?}",
        AtomicBool::default(),
        AtomicPtr::<i32>::default()
    );
    println!(
        "{:?} {:?}",
        COUNT.fetch_add(1, Ordering::SeqCst),
        COUNT.compare_exchange(6, 9, Ordering::AcqRel, Ordering::Relaxed)
    );
    println!(
        "{:?}",
        COUNT.compare_exchange(6, 9, Ordering::AcqRel, Ordering::Relaxed)
    );
    println!(
        "{:?}",
        COUNT.fetch_update(Ordering::SeqCst, Ordering::SeqCst, |n| (n < 9).then_some(n))
    );
    println!(
        "{:?} {}",
        COUNT.try_update(Ordering::SeqCst, Ordering::SeqCst, |n| Some(n * 2)),
        COUNT.update(Ordering::SeqCst, Ordering::SeqCst, |n| n + 1)
    );
    println!(
        "{:?}",
        catch_unwind(|| COUNT.load(Ordering::Release)).is_err()
    );
    let flag = AtomicBool::from(true);
    println!(
        "{} {} {}",
        flag.fetch_not(Ordering::SeqCst),
        flag.fetch_nand(true, Ordering::SeqCst),
        flag.swap(false, Ordering::SeqCst)
    );
    let all: [AtomicU8; 2] = [const { AtomicU8::new(1) }; 2];
    println!("{all:?} {}", all[0].fetch_max(4, Ordering::Relaxed));
}

fn threads() {
    let handle = thread::Builder::new()
        .name("named".into())
        .spawn(|| thread::current().name().map(str::to_owned))
        .unwrap();
    println!("{handle:?} {:?}", handle.thread().name());
    println!("{:?} {:?}", handle.join(), thread::current().name());
    println!(
        "{:?}",
        thread::spawn(|| panic!("{}", 1))
            .join()
            .unwrap_err()
            .downcast_ref::<String>()
    );
    println!(
        "{:?}",
        thread::Builder::new().name("b".into()).stack_size(7)
    );
    let mut numbers = vec![1, 2];
    thread::scope(|s| {
        println!("{:?}", s.spawn(|| numbers.push(3)).join());
    });
    println!("{numbers:?}");
    let result = catch_unwind(|| thread::scope(|s| drop(s.spawn(|| panic!("inside")))));
    println!("{:?}", result.unwrap_err().downcast_ref::<&str>());
    CELL.set(2);
    NAMES.with_borrow_mut(|names| names.push("b"));
    println!(
        "{} {:?} {CELL:?} {}",
        CELL.get(),
        NAMES.take(),
        CELL.replace(3)
    );
    thread::spawn(|| println!("{}", CELL.get())).join().unwrap();
    println!("{:?}", thread::available_parallelism().is_ok());
    println!(
        "{:?}",
        catch_unwind(|| thread::Builder::new().name("a\0b".into()).spawn(|| ()))
            .unwrap_err()
            .downcast_ref::<&str>()
    );
}

fn times() {
    let now = Instant::now();
    println!("{:?} {:?}", now - now, now.checked_sub(Duration::MAX));
    println!(
        "{:?} {:?}",
        now.checked_add(Duration::MAX),
        (now + Duration::from_secs(1)).duration_since(now)
    );
    println!(
        "{:?} {:?}",
        UNIX_EPOCH,
        SystemTime::UNIX_EPOCH + Duration::new(1, 2)
    );
    let error = UNIX_EPOCH
        .duration_since(UNIX_EPOCH + Duration::from_secs(2))
        .unwrap_err();
    println!("{error:?} {error} {:?}", error.duration());
    println!("{}", SystemTime::now() > UNIX_EPOCH);
}

fn streams() {
    use std::io::{IsTerminal as _, Read as _, Write as _};
    println!(
        "{:?} {:?} {:?}",
        std::io::stdin(),
        std::io::stdout(),
        std::io::stderr()
    );
    println!(
        "{:?} {}",
        std::io::stdout().lock(),
        std::io::stdin().is_terminal()
    );
    let mut text = String::new();
    println!(
        "{:?} {:?}",
        std::io::stdin().read_line(&mut text).is_ok(),
        std::io::stdin().read_to_string(&mut text).is_ok()
    );
    println!("{:?}", std::io::stdin().lines().count());
    writeln!(
        std::io::stdout().lock(),
        "{}",
        std::io::stdin().lock().bytes().count()
    )
    .unwrap();
    print!("{}", dbg!(1) + dbg!(2, 3).0);
    println!();
}

fn main() {
    maps();
    std::panic::set_hook(Box::new(|info| println!("{:?}", info.payload_as_str())));
    channels();
    locks();
    cells();
    atomics();
    threads();
    times();
    streams();
    let _ = std::panic::take_hook();
    println!(
        "{:?}",
        std::panic::catch_unwind(|| std::panic::resume_unwind(Box::new(5)))
            .unwrap_err()
            .downcast_ref::<i32>()
    );
}
