// How large each replaced type is, how it's aligned, how large it is in an `Option`, and what it's called: a line each,
// the same on both.
use std::any::{type_name, type_name_of_val};

macro_rules! show { ($($type:ty;)*) => { $(
    println!(
        "{}: {} {} {}",
        type_name::<$type>(), size_of::<$type>(), align_of::<$type>(), size_of::<Option<$type>>()
    );
)* } }

macro_rules! with_content { ($content:ty) => { show! {
    std::sync::mpsc::Sender<$content>; std::sync::mpsc::SyncSender<$content>; std::sync::mpsc::Receiver<$content>;
    std::sync::mpsc::Iter<'static, $content>; std::sync::mpsc::TryIter<'static, $content>;
    std::sync::mpsc::IntoIter<$content>; std::sync::mpsc::SendError<$content>;
    std::sync::Mutex<$content>; std::sync::MutexGuard<'static, $content>; std::sync::RwLock<$content>;
    std::sync::RwLockReadGuard<'static, $content>; std::sync::RwLockWriteGuard<'static, $content>;
    std::sync::PoisonError<$content>; std::sync::OnceLock<$content>; std::sync::LazyLock<$content>;
    std::sync::LazyLock<u8, $content>; std::sync::LazyLock<[u64; 9], $content>; std::sync::atomic::AtomicPtr<$content>;
    std::thread::JoinHandle<$content>; std::thread::ScopedJoinHandle<'static, $content>;
    std::thread::LocalKey<$content>; std::sync::Arc<std::sync::Mutex<$content>>;
    std::collections::HashMap<$content, u8>; std::collections::HashMap<u8, $content>;
    std::collections::HashMap<u8, u8, $content>; std::collections::HashSet<$content>;
    std::collections::hash_map::IntoIter<u8, $content>; std::collections::hash_set::Iter<'static, $content>;
    std::sync::Weak<$content>; std::sync::Arc<[$content]>;
} } }

#[repr(align(64))]
struct Line(#[allow(dead_code)] u8);

fn name<T>(_: T) {
    println!("{}", type_name::<T>().replace("program::", "learner::"));
}

fn main() {
    let _ = Line(0);
    with_content! { u8 }
    with_content! { () }
    with_content! { u16 }
    with_content! { u64 }
    with_content! { u128 }
    with_content! { [u8; 3] }
    with_content! { String }
    with_content! { Option<Box<u8>> }
    with_content! { Option<String> }
    with_content! { fn() -> std::sync::mpsc::Sender<u8> }
    with_content! { std::sync::Mutex<std::sync::atomic::AtomicU16> }
    show! {
        std::hash::RandomState; std::hash::DefaultHasher; std::collections::hash_map::RandomState;
        std::sync::Condvar; std::sync::WaitTimeoutResult; std::sync::Barrier; std::sync::BarrierWaitResult;
        std::sync::Once; std::sync::OnceState; std::sync::atomic::AtomicBool; std::sync::atomic::AtomicI64;
        std::sync::atomic::AtomicI8; std::sync::atomic::AtomicU8; std::sync::atomic::AtomicI16;
        std::sync::atomic::AtomicU16; std::sync::atomic::AtomicI32; std::sync::atomic::AtomicU32;
        std::sync::atomic::AtomicU64; std::sync::atomic::AtomicIsize; std::sync::atomic::AtomicUsize;
        std::thread::Thread; std::thread::ThreadId; std::thread::Builder;
        std::thread::Scope<'static, 'static>; std::thread::AccessError; std::time::Instant; std::time::SystemTime;
        std::time::SystemTimeError; std::io::Stdin; std::io::StdinLock<'static>; std::io::Stdout;
        std::io::StdoutLock<'static>; std::io::Stderr; std::io::StderrLock<'static>;
        Box<std::sync::Mutex<[u64]>>; &'static std::sync::RwLock<str>; Box<std::sync::Mutex<dyn Send>>;
        std::sync::MutexGuard<'static, dyn Send>; std::sync::RwLockReadGuard<'static, [u8]>;
        std::sync::RwLockWriteGuard<'static, str>; std::fs::File; std::process::Command; std::net::TcpStream;
        Option<Option<std::sync::mpsc::Sender<u8>>>; Option<Option<std::sync::mpsc::Receiver<u8>>>;
        Option<Option<std::sync::mpsc::SyncSender<u8>>>; Option<Option<std::thread::JoinHandle<u8>>>;
        Option<Option<std::sync::MutexGuard<'static, u8>>>; Option<Option<std::time::Instant>>;
        Option<Option<std::io::Stdout>>; Option<Option<std::sync::mpsc::IntoIter<u8>>>;
        Result<std::thread::JoinHandle<u8>, ()>;
    }
    println!("{} {}", size_of::<std::sync::Mutex<Line>>(), align_of::<std::sync::OnceLock<Line>>());
    name(std::thread::spawn::<fn() -> u8, u8>);
    name(std::thread::sleep);
    name(std::thread::yield_now);
    name(std::thread::park_timeout);
    name(std::thread::current);
    name(std::thread::panicking);
    name(std::thread::available_parallelism);
    name(std::thread::Builder::spawn::<fn(), ()>);
    name(drop::<u8>);
    name(std::mem::drop::<std::sync::mpsc::Receiver<u8>>);
    name(std::sync::mpsc::channel::<u8>);
    name(std::sync::mpsc::Sender::<u8>::send);
    name(std::sync::Mutex::<u8>::new);
    name(std::sync::atomic::AtomicU8::load);
    name(std::time::Instant::now);
    name(std::collections::HashMap::<u8, u8>::insert);
    name(std::collections::HashSet::<u8>::new);
    name(std::hash::RandomState::new);
    name(std::process::exit);
    name(std::hint::spin_loop);
    name(std::panic::set_hook);
    name(std::panic::catch_unwind::<fn(), ()>);
    name(std::io::stdin);
    name(<std::sync::mpsc::Sender<u8> as Clone>::clone);
    println!("{}", type_name_of_val(&std::sync::mpsc::channel::<std::sync::Once>()));
    println!("{}", type_name_of_val(&std::sync::Mutex::new(0).lock()));
}
