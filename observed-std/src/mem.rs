//! `std::mem`, whose `drop` says where it stands: a destructor's operations have no place of their own.

pub use std::mem::*;

use crate::engine::operation::Site;
use crate::engine::schedule::caller;
use crate::engine::state::engine;

/// Disposes of a value.
#[inline]
#[track_caller]
pub fn drop<T>(value: T) {
    let outer = enter(caller());
    std::mem::drop(value);
    leave(outer);
}

fn enter(site: Site) -> Site {
    std::mem::replace(&mut engine().drop_site, site)
}

fn leave(outer: Site) {
    engine().drop_site = outer;
}

/// Where the value that is being dropped stands, as far as that is known.
pub(crate) fn drop_site() -> Site {
    engine().drop_site
}
