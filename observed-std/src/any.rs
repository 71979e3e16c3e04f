//! `std::any`, whose names of types say where std has what is replaced here.

pub use std::any::*;

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

/// The name of a type.
#[must_use]
pub fn type_name<T: ?Sized>() -> &'static str {
    as_std(std::any::type_name::<T>())
}

/// The name of the type of a value.
#[must_use]
pub fn type_name_of_val<T: ?Sized>(val: &T) -> &'static str {
    let _ = val;
    type_name::<T>()
}

/// How the paths of this crate's items begin.
const OURS: &str = concat!(env!("CARGO_CRATE_NAME"), "::");

/// Where std has what lies elsewhere here: paths begin so here, and so there. The first that fits counts.
const ELSEWHERE: [(&str, &str); 29] = [
    ("any::", "core::any::"),
    ("collections::hash_map::", "std::collections::hash::map::"),
    ("collections::hash_set::", "std::collections::hash::set::"),
    ("hash::DefaultHasher", "std::hash::random::DefaultHasher"),
    ("hash::RandomState", "std::hash::random::RandomState"),
    ("hint::", "core::hint::"),
    ("io::stderr::", "std::io::stdio::"),
    ("io::stdin::", "std::io::stdio::"),
    ("io::stdout::", "std::io::stdio::"),
    ("mem::", "core::mem::"),
    ("panic::set_hook", "std::panicking::set_hook"),
    ("panic::take_hook", "std::panicking::take_hook"),
    ("sync::arc::weak::", "alloc::sync::"),
    ("sync::arc::", "alloc::sync::"),
    ("sync::atomic::", "core::sync::atomic::"),
    ("sync::condvar::Wait", "std::sync::Wait"),
    ("sync::condvar::", "std::sync::poison::condvar::"),
    ("sync::mpsc::iterators::", "std::sync::mpsc::"),
    ("sync::mutex::", "std::sync::poison::mutex::"),
    ("sync::rwlock::", "std::sync::poison::rwlock::"),
    (
        "thread::available_parallelism",
        "std::thread::functions::available_parallelism",
    ),
    ("thread::builder::spawn", "std::thread::functions::spawn"),
    ("thread::current::ThreadId", "std::thread::id::ThreadId"),
    ("thread::current::Thread", "std::thread::thread::Thread"),
    ("thread::join::", "std::thread::join_handle::"),
    ("thread::panicking", "std::thread::functions::panicking"),
    ("thread::park::", "std::thread::functions::"),
    ("task::wake::", "alloc::task::"),
    ("time::duration::Duration", "core::time::Duration"),
];

/// What std's own type would be called. A text is made once for each name.
fn as_std(name: &'static str) -> &'static str {
    static NAMES: Mutex<BTreeMap<&str, &str>> = Mutex::new(BTreeMap::new());
    if !name.contains(OURS) {
        return name;
    }
    let mut names = NAMES.lock().unwrap_or_else(PoisonError::into_inner);
    names.entry(name).or_insert_with(|| renamed(name).leak())
}

fn renamed(name: &str) -> String {
    let mut parts = name.split(OURS);
    let mut renamed = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (ours, std) = ELSEWHERE
            .into_iter()
            .find(|(ours, _)| part.starts_with(ours))
            .unwrap_or(("", "std::"));
        renamed += std;
        renamed += &part[ours.len()..];
    }
    renamed
}
