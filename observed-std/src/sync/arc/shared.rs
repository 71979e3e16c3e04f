//! The traits that an `Arc` has because its content has them, or because it is a pointer: std's answers.

use super::Arc;
use std::borrow::Borrow;
use std::cmp::Ordering;
use std::error::Error;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::sync::Arc as Std;

impl<T: ?Sized> Borrow<T> for Arc<T> {
    fn borrow(&self) -> &T {
        self
    }
}

impl<T: ?Sized> AsRef<T> for Arc<T> {
    fn as_ref(&self) -> &T {
        self
    }
}

impl<T: ?Sized + PartialEq> PartialEq for Arc<T> {
    #[inline]
    fn eq(&self, other: &Arc<T>) -> bool {
        self.std == other.std
    }

    #[inline]
    #[allow(clippy::partialeq_ne_impl)] // As in std: a content may answer otherwise than `!eq`.
    fn ne(&self, other: &Arc<T>) -> bool {
        self.std != other.std
    }
}

impl<T: ?Sized + Eq> Eq for Arc<T> {}

impl<T: ?Sized + PartialOrd> PartialOrd for Arc<T> {
    fn partial_cmp(&self, other: &Arc<T>) -> Option<Ordering> {
        self.std.partial_cmp(&other.std)
    }

    fn lt(&self, other: &Arc<T>) -> bool {
        self.std < other.std
    }

    fn le(&self, other: &Arc<T>) -> bool {
        self.std <= other.std
    }

    fn gt(&self, other: &Arc<T>) -> bool {
        self.std > other.std
    }

    fn ge(&self, other: &Arc<T>) -> bool {
        self.std >= other.std
    }
}

impl<T: ?Sized + Ord> Ord for Arc<T> {
    fn cmp(&self, other: &Arc<T>) -> Ordering {
        self.std.cmp(&other.std)
    }
}

impl<T: ?Sized + Hash> Hash for Arc<T> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.std.hash(state);
    }
}

impl<T: ?Sized + fmt::Display> fmt::Display for Arc<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.std.fmt(f)
    }
}

impl<T: ?Sized + fmt::Debug> fmt::Debug for Arc<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.std.fmt(f)
    }
}

impl<T: ?Sized> fmt::Pointer for Arc<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Pointer::fmt(&Std::as_ptr(&self.std), f)
    }
}

impl<T: ?Sized + Error> Error for Arc<T> {
    #[allow(deprecated)] // As in std.
    fn cause(&self) -> Option<&dyn Error> {
        (**self).cause()
    }

    fn source(&self) -> Option<&(dyn Error + 'static)> {
        (**self).source()
    }

    #[allow(deprecated)] // As in std.
    fn description(&self) -> &str {
        (**self).description()
    }
}
