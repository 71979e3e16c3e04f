//! What depends on how many owners there are.

use super::{Arc, Weak, address};
use crate::engine::operation::Response;
use crate::engine::owners::{Act, before, changed, emptied, ended, looked, moved};
use crate::engine::schedule::caller;
use std::clone::CloneToUninit;
use std::panic::Location;
use std::sync::Arc as Std;

/// How a look ends that is for an owner alone.
fn alone(is_alone: bool) -> Response {
    if is_alone {
        Response::Done
    } else {
        Response::Missed
    }
}

impl<T: ?Sized> Arc<T> {
    /// Creates a new `Weak` pointer to this allocation.
    #[track_caller]
    pub fn downgrade(this: &Arc<T>) -> Weak<T> {
        let is_step = before(this.address(), Act::WEAK_CLONE, Some(Location::caller()));
        let weak = Std::downgrade(&this.std);
        changed(this.address(), is_step, Std::weak_count(&this.std));
        Weak::of(weak)
    }

    /// The number of `Weak` pointers to this allocation.
    #[inline]
    #[track_caller]
    pub fn weak_count(this: &Arc<T>) -> usize {
        let is_step = before(this.address(), Act::WEAK_COUNT, Some(Location::caller()));
        let count = Std::weak_count(&this.std);
        looked(this.address(), is_step, count);
        count
    }

    /// The number of owners.
    #[inline]
    #[track_caller]
    pub fn strong_count(this: &Arc<T>) -> usize {
        let is_step = before(this.address(), Act::STRONG_COUNT, Some(Location::caller()));
        let count = Std::strong_count(&this.std);
        looked(this.address(), is_step, count);
        count
    }

    /// The content, if this is the only pointer to it.
    #[inline]
    #[track_caller]
    pub fn get_mut(this: &mut Arc<T>) -> Option<&mut T> {
        let is_step = before(this.address(), Act::GET_MUT, Some(Location::caller()));
        let content = Std::get_mut(&mut this.std);
        ended(is_step, alone(content.is_some()), 0);
        content
    }
}

impl<T: ?Sized + CloneToUninit> Arc<T> {
    /// The content, after a clone of it if it is shared.
    #[inline]
    #[track_caller]
    pub fn make_mut(this: &mut Arc<T>) -> &mut T {
        let is_step = before(this.address(), Act::MAKE_MUT, Some(Location::caller()));
        let is_alone = Std::strong_count(&this.std) == 1;
        if is_alone {
            changed(this.address(), is_step, 1);
        } else {
            ended(is_step, Response::Missed, 0);
            *this = Arc::made(Std::clone_from_ref(&*this.std), caller());
        }
        let before = this.address();
        // An owner alone beside `Weak`s moves the content away from them.
        let content = Std::make_mut(&mut this.std);
        if address(content) != before {
            moved(before, address(content));
        }
        content
    }
}

impl<T> Arc<T> {
    /// The content, if this is its only owner.
    #[inline]
    #[track_caller]
    pub fn try_unwrap(this: Arc<T>) -> Result<T, Arc<T>> {
        let at = this.address();
        let is_step = before(at, Act::TRY_UNWRAP, Some(Location::caller()));
        match Std::try_unwrap(Arc::into_std(this)) {
            Ok(content) => {
                changed(at, is_step, 0);
                emptied(at);
                Ok(content)
            }
            Err(std) => {
                ended(is_step, Response::Missed, 0);
                Err(Arc::of(std))
            }
        }
    }

    /// The content, if this is its only owner; else it is an owner less.
    #[inline]
    #[track_caller]
    pub fn into_inner(this: Arc<T>) -> Option<T> {
        let at = this.address();
        let is_step = before(at, Act::INTO_INNER, Some(Location::caller()));
        let left = Std::strong_count(&this.std) - 1;
        changed(at, is_step, left);
        if left == 0 {
            emptied(at);
        }
        Std::into_inner(Arc::into_std(this))
    }
}

impl<T: Clone> Arc<T> {
    /// The content if this is its only owner, or else a clone of it.
    #[inline]
    #[track_caller]
    pub fn unwrap_or_clone(this: Arc<T>) -> T {
        Arc::try_unwrap(this).unwrap_or_else(|shared| (*shared).clone())
    }
}
