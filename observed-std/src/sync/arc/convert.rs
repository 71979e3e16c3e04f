//! What an `Arc` can be made from, and what it can become: as std makes it.

use super::Arc;
use crate::engine::schedule::caller;
use std::borrow::Cow;
use std::ffi::{CStr, CString, OsStr, OsString};
use std::path::{Path, PathBuf};
use std::pin::Pin;
use std::sync::Arc as Std;

impl<T> From<T> for Arc<T> {
    #[track_caller]
    fn from(content: T) -> Arc<T> {
        Arc::new(content)
    }
}

macro_rules! made_from {
    ($([$($generics:tt)*] $from:ty => $content:ty;)*) => { $(
        impl<$($generics)*> From<$from> for Arc<$content> {
            #[inline]
            #[track_caller]
            fn from(from: $from) -> Arc<$content> {
                Arc::made(Std::from(from), caller())
            }
        }
    )* };
}

made_from! {
    [T: ?Sized] Box<T> => T;
    [T] Vec<T> => [T];
    [T: Clone] &[T] => [T];
    [T: Clone] &mut [T] => [T];
    [T, const N: usize] [T; N] => [T];
    [] &str => str;
    [] &mut str => str;
    [] String => str;
    [] &CStr => CStr;
    [] &mut CStr => CStr;
    [] CString => CStr;
    [] &OsStr => OsStr;
    [] &mut OsStr => OsStr;
    [] OsString => OsStr;
    [] &Path => Path;
    [] &mut Path => Path;
    [] PathBuf => Path;
}

impl From<Arc<str>> for Arc<[u8]> {
    #[inline]
    fn from(text: Arc<str>) -> Arc<[u8]> {
        Arc::of(Arc::into_std(text).into())
    }
}

impl<'a, B> From<Cow<'a, B>> for Arc<B>
where
    B: ?Sized + ToOwned,
    Arc<B>: From<&'a B> + From<B::Owned>,
{
    #[inline]
    #[track_caller]
    fn from(cow: Cow<'a, B>) -> Arc<B> {
        match cow {
            Cow::Borrowed(borrowed) => Arc::from(borrowed),
            Cow::Owned(owned) => Arc::from(owned),
        }
    }
}

impl<T, const N: usize> TryFrom<Arc<[T]>> for Arc<[T; N]> {
    type Error = Arc<[T]>;

    fn try_from(slice: Arc<[T]>) -> Result<Arc<[T; N]>, Arc<[T]>> {
        match Arc::into_std(slice).try_into() {
            Ok(array) => Ok(Arc::of(array)),
            Err(slice) => Err(Arc::of(slice)),
        }
    }
}

impl<T> FromIterator<T> for Arc<[T]> {
    #[track_caller]
    fn from_iter<I: IntoIterator<Item = T>>(items: I) -> Arc<[T]> {
        Arc::made(items.into_iter().collect(), caller())
    }
}

impl<T: Default> Default for Arc<T> {
    #[track_caller]
    fn default() -> Arc<T> {
        Arc::made(Std::default(), caller())
    }
}

impl Default for Arc<str> {
    #[inline]
    #[track_caller]
    fn default() -> Arc<str> {
        Arc::from("")
    }
}

impl Default for Arc<CStr> {
    #[inline]
    #[track_caller]
    fn default() -> Arc<CStr> {
        Arc::from(c"")
    }
}

impl<T> Default for Arc<[T]> {
    #[inline]
    #[track_caller]
    fn default() -> Arc<[T]> {
        Arc::from([])
    }
}

impl<T: ?Sized> Default for Pin<Arc<T>>
where
    Arc<T>: Default,
{
    #[inline]
    #[track_caller]
    fn default() -> Pin<Arc<T>> {
        // SAFETY: As std's: what an `Arc` points to isn't moved.
        unsafe { Pin::new_unchecked(Arc::default()) }
    }
}
