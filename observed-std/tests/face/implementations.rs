// From std 1.95's documentation: every implementation of a trait for the replaced types, with i32 for T.
fn implements() {
    macro_rules! check { ($($type:ty: $bound:path;)*) => { $({ fn is<T: $bound>() {} is::<$type>(); })* }; }
    check! {
        &'static std::sync::mpsc::Receiver<i32>: IntoIterator<Item = i32>;
        std::sync::mpsc::Receiver<i32>: IntoIterator<Item = i32>;
        std::sync::mpsc::Iter<'static, i32>: Iterator<Item = i32>;
        std::sync::mpsc::TryIter<'static, i32>: Iterator<Item = i32>;
        std::sync::mpsc::IntoIter<i32>: Iterator<Item = i32>;
        std::sync::Mutex<i32>: From<i32>;
        std::collections::HashMap<i32, i32>: From<[(i32, i32); 3]>;
        std::collections::HashMap<i32, i32>: FromIterator<(i32, i32)>;
        std::collections::HashMap<i32, i32>: Extend<(i32, i32)>;
        std::collections::HashMap<i32, i32>: Extend<(&'static i32, &'static i32)>;
        std::collections::HashMap<String, i32>: std::ops::Index<&'static str, Output = i32>;
        std::collections::HashMap<i32, i32>: IntoIterator<
            Item = (i32, i32),
            IntoIter = std::collections::hash_map::IntoIter<i32, i32>,
        >;
        &'static std::collections::HashMap<i32, i32>: IntoIterator<
            Item = (&'static i32, &'static i32),
            IntoIter = std::collections::hash_map::Iter<'static, i32, i32>,
        >;
        &'static mut std::collections::HashMap<i32, i32>: IntoIterator<
            Item = (&'static i32, &'static mut i32),
            IntoIter = std::collections::hash_map::IterMut<'static, i32, i32>,
        >;
        std::collections::HashMap<i32, i32, std::hash::BuildHasherDefault<std::hash::DefaultHasher>>:
            FromIterator<(i32, i32)>;
        std::collections::HashSet<i32>: From<[i32; 3]>;
        std::collections::HashSet<i32>: FromIterator<i32>;
        std::collections::HashSet<i32>: Extend<i32>;
        std::collections::HashSet<i32>: Extend<&'static i32>;
        std::collections::HashSet<i32>: IntoIterator<
            Item = i32,
            IntoIter = std::collections::hash_set::IntoIter<i32>,
        >;
        &'static std::collections::HashSet<i32>: IntoIterator<
            Item = &'static i32,
            IntoIter = std::collections::hash_set::Iter<'static, i32>,
        >;
        &'static std::collections::HashSet<i32>: std::ops::BitOr<Output = std::collections::HashSet<i32>>;
        &'static std::collections::HashSet<i32>: std::ops::BitAnd<Output = std::collections::HashSet<i32>>;
        &'static std::collections::HashSet<i32>: std::ops::BitXor<Output = std::collections::HashSet<i32>>;
        &'static std::collections::HashSet<i32>: std::ops::Sub<Output = std::collections::HashSet<i32>>;
        std::hash::RandomState: std::hash::BuildHasher<Hasher = std::hash::DefaultHasher>;
        std::hash::DefaultHasher: std::hash::Hasher;
        std::sync::MutexGuard<'static, i32>: std::ops::Deref;
        std::sync::MutexGuard<'static, i32>: std::ops::DerefMut;
        std::sync::RwLock<i32>: From<i32>;
        std::sync::RwLockReadGuard<'static, i32>: std::ops::Deref;
        std::sync::RwLockWriteGuard<'static, i32>: std::ops::Deref;
        std::sync::RwLockWriteGuard<'static, i32>: std::ops::DerefMut;
        std::sync::OnceLock<i32>: From<i32>;
        std::sync::LazyLock<i32, fn() -> i32>: std::ops::Deref;
        std::sync::LazyLock<i32, fn() -> i32>: std::ops::DerefMut;
        std::sync::atomic::AtomicBool: From<bool>;
        std::sync::atomic::AtomicPtr<i32>: From<*mut i32>;
        std::sync::atomic::AtomicPtr<i32>: std::fmt::Pointer;
        std::sync::atomic::AtomicI8: From<i8>;
        std::sync::atomic::AtomicU8: From<u8>;
        std::sync::atomic::AtomicI16: From<i16>;
        std::sync::atomic::AtomicU16: From<u16>;
        std::sync::atomic::AtomicI32: From<i32>;
        std::sync::atomic::AtomicU32: From<u32>;
        std::sync::atomic::AtomicI64: From<i64>;
        std::sync::atomic::AtomicU64: From<u64>;
        std::sync::atomic::AtomicIsize: From<isize>;
        std::sync::atomic::AtomicUsize: From<usize>;
        std::time::Instant: std::ops::Add<std::time::Duration>;
        std::time::Instant: std::ops::AddAssign<std::time::Duration>;
        std::time::Instant: PartialOrd;
        std::time::Instant: std::ops::Sub<std::time::Duration>;
        std::time::Instant: std::ops::Sub;
        std::time::Instant: std::ops::SubAssign<std::time::Duration>;
        std::time::SystemTime: std::ops::Add<std::time::Duration>;
        std::time::SystemTime: std::ops::AddAssign<std::time::Duration>;
        std::time::SystemTime: PartialOrd;
        std::time::SystemTime: std::ops::Sub<std::time::Duration>;
        std::time::SystemTime: std::ops::SubAssign<std::time::Duration>;
        std::io::Stdin: std::os::fd::AsFd;
        std::io::Stdin: std::os::fd::AsRawFd;
        &'static std::io::Stdin: std::io::Read;
        std::io::Stdin: std::io::Read;
        std::io::StdinLock<'static>: std::os::fd::AsFd;
        std::io::StdinLock<'static>: std::os::fd::AsRawFd;
        std::io::StdinLock<'static>: std::io::BufRead;
        std::io::StdinLock<'static>: std::io::Read;
        std::io::Stdout: std::os::fd::AsFd;
        std::io::Stdout: std::os::fd::AsRawFd;
        std::process::Stdio: From<std::io::Stdout>;
        &'static std::io::Stdout: std::io::Write;
        std::io::Stdout: std::io::Write;
        std::io::StdoutLock<'static>: std::os::fd::AsFd;
        std::io::StdoutLock<'static>: std::os::fd::AsRawFd;
        std::io::StdoutLock<'static>: std::io::Write;
        std::io::Stderr: std::os::fd::AsFd;
        std::io::Stderr: std::os::fd::AsRawFd;
        std::process::Stdio: From<std::io::Stderr>;
        &'static std::io::Stderr: std::io::Write;
        std::io::Stderr: std::io::Write;
        std::io::StderrLock<'static>: std::os::fd::AsFd;
        std::io::StderrLock<'static>: std::os::fd::AsRawFd;
        std::io::StderrLock<'static>: std::io::Write;
    }
}
