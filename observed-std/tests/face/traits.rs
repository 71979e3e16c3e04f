// Which traits each replaced type has and which not, for contents that lack some: a line each, the same on both.
use std::cell::Cell;
use std::marker::PhantomPinned;
use std::rc::Rc;

macro_rules! traits { ($($name:ident: $bound:path;)*) => { $(
    mod $name {
        /// Found second: the trait isn't there.
        pub trait Lacks { const HAS: bool = false; }
        #[allow(dead_code)]
        pub struct Of<T: ?Sized>(std::marker::PhantomData<T>);
        impl<T: ?Sized> Lacks for Of<T> {}
        /// Found first: it is.
        #[allow(dead_code)]
        impl<T: ?Sized + $bound> Of<T> { pub const HAS: bool = true; }
    }
    use $name::Lacks as _;
)* } }

traits! {
    send: Send; sync: Sync; unpin: Unpin; unwind_safe: std::panic::UnwindSafe;
    ref_unwind_safe: std::panic::RefUnwindSafe; clone: Clone; copy: Copy; debug: std::fmt::Debug;
    display: std::fmt::Display; default: Default; partial_eq: PartialEq; eq: Eq; ord: Ord; hash: std::hash::Hash;
    error: std::error::Error;
}

macro_rules! show { ($($type:ty;)*) => { $(
    let has = [
        <send::Of<$type>>::HAS, <sync::Of<$type>>::HAS, <unpin::Of<$type>>::HAS, <unwind_safe::Of<$type>>::HAS,
        <ref_unwind_safe::Of<$type>>::HAS, <clone::Of<$type>>::HAS, <copy::Of<$type>>::HAS, <debug::Of<$type>>::HAS,
        <display::Of<$type>>::HAS, <default::Of<$type>>::HAS, <partial_eq::Of<$type>>::HAS, <eq::Of<$type>>::HAS,
        <ord::Of<$type>>::HAS, <hash::Of<$type>>::HAS, <error::Of<$type>>::HAS,
    ];
    show_line(stringify!($type), &has);
)* } }

fn show_line(name: &str, has: &[bool]) {
    let names = "Send Sync Unpin UnwindSafe RefUnwindSafe Clone Copy Debug Display Default PartialEq Eq Ord Hash Error";
    let those = names.split(' ').zip(has).filter(|(_, has)| **has).map(|(name, _)| name);
    println!("{name}: {}", those.collect::<Vec<_>>().join(" "));
}

macro_rules! with_content { ($content:ty) => {
    println!("with {}", stringify!($content));
    show! {
        std::sync::mpsc::Sender<$content>; std::sync::mpsc::SyncSender<$content>; std::sync::mpsc::Receiver<$content>;
        std::sync::mpsc::Iter<'static, $content>; std::sync::mpsc::TryIter<'static, $content>;
        std::sync::mpsc::IntoIter<$content>; std::sync::mpsc::SendError<$content>;
        std::sync::mpsc::TrySendError<$content>;
        std::sync::Mutex<$content>; std::sync::MutexGuard<'static, $content>; std::sync::RwLock<$content>;
        std::sync::RwLockReadGuard<'static, $content>; std::sync::RwLockWriteGuard<'static, $content>;
        std::sync::PoisonError<$content>; std::sync::TryLockError<$content>;
        std::sync::OnceLock<$content>; std::sync::LazyLock<$content>; std::sync::LazyLock<i32, $content>;
        std::sync::atomic::AtomicPtr<$content>; std::thread::JoinHandle<$content>;
        std::collections::HashMap<$content, i32>; std::collections::HashMap<i32, $content>;
        std::collections::HashMap<i32, i32, $content>; std::collections::HashSet<$content>;
        std::collections::HashSet<i32, $content>; std::collections::hash_map::Entry<'static, $content, i32>;
        std::thread::ScopedJoinHandle<'static, $content>; std::thread::LocalKey<$content>;
        std::sync::Arc<$content>; std::sync::Weak<$content>;
    }
} }

fn main() {
    with_content! { i32 }
    with_content! { String }
    with_content! { Rc<i32> }
    with_content! { Cell<i32> }
    with_content! { &'static Cell<i32> }
    with_content! { &'static mut i32 }
    with_content! { std::sync::MutexGuard<'static, i32> }
    with_content! { PhantomPinned }
    with_content! { Box<dyn Fn()> }
    show! {
        std::hash::RandomState; std::hash::DefaultHasher; std::hash::BuildHasherDefault<std::hash::DefaultHasher>;
        std::sync::Condvar; std::sync::WaitTimeoutResult; std::sync::Barrier; std::sync::BarrierWaitResult;
        std::sync::Once; std::sync::OnceState; std::sync::atomic::AtomicBool; std::sync::atomic::AtomicI64;
        std::sync::atomic::AtomicI8; std::sync::atomic::AtomicU8; std::sync::atomic::AtomicI16;
        std::sync::atomic::AtomicU16; std::sync::atomic::AtomicI32; std::sync::atomic::AtomicU32;
        std::sync::atomic::AtomicU64; std::sync::atomic::AtomicIsize; std::sync::LazyLock<i32, fn() -> i32>;
        std::sync::atomic::AtomicUsize; std::thread::Thread; std::thread::ThreadId; std::thread::Builder;
        std::thread::Scope<'static, 'static>; std::thread::AccessError; std::time::Instant; std::time::SystemTime;
        std::time::SystemTimeError; std::io::Stdin; std::io::StdinLock<'static>; std::io::Stdout;
        std::io::StdoutLock<'static>; std::io::Stderr; std::io::StderrLock<'static>;
        std::sync::Arc<dyn Send>; std::sync::Weak<dyn Sync>; std::sync::Arc<str>;
        std::sync::Mutex<[i32]>; std::sync::RwLock<dyn Send>; std::sync::Mutex<str>;
    }
}
