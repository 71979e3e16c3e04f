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

/// Notes the place for the current thread: others may drop something elsewhere before it comes back.
fn enter(site: Site) -> Site {
    let engine = engine();
    let task = engine.tasks.get_mut(engine.current);
    task.map_or(site, |task| std::mem::replace(&mut task.drop_site, site))
}

fn leave(outer: Site) {
    let engine = engine();
    if let Some(task) = engine.tasks.get_mut(engine.current) {
        task.drop_site = outer;
    }
}
