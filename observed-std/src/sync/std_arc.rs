//! `Arc` and `Weak` where the compiler keeps us from having our own: std's, and it is said.

/// std's `Arc`.
#[deprecated(note = "rivulets: the owners of an Arc can't be followed")]
pub type Arc<T> = std::sync::Arc<T>;

/// std's `Weak`.
#[deprecated(note = "rivulets: the owners of an Arc can't be followed")]
pub type Weak<T> = std::sync::Weak<T>;
