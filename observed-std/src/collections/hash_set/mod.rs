//! `std::collections::hash_set`: std's own set, told apart by when its order is chosen and when it is seen.

mod traits;

pub use std::collections::hash_set::*;

use super::order::{function_of, look, made_anew, make_place};
use super::within::{First, Last, may_show, within};
use crate::engine::drop_site::drop_site;
use crate::engine::operation::Site;
use crate::engine::schedule::caller;
use crate::hash::RandomState;
use std::borrow::Borrow;
use std::collections::TryReserveError;
use std::collections::hash_set::HashSet as Base;
use std::hash::{BuildHasher, Hash};
use std::mem::ManuallyDrop;
#[cfg(follows_arc)]
use std::mem::needs_drop;

/// A hash set.
pub struct HashSet<T, S = RandomState> {
    _first: First,
    base: Base<T, S>,
    _last: Last,
}

// SAFETY: Of the keys nothing is used but how many there are.
#[cfg(follows_arc)]
unsafe impl<#[may_dangle] T, #[may_dangle] S> Drop for HashSet<T, S> {
    fn drop(&mut self) {
        if needs_drop::<T>() {
            self.look_before();
        }
    }
}

impl<T> HashSet<T, RandomState> {
    /// An empty set.
    #[must_use]
    pub fn new() -> HashSet<T, RandomState> {
        HashSet::default()
    }

    /// An empty set with room for so many.
    #[must_use]
    pub fn with_capacity(capacity: usize) -> HashSet<T, RandomState> {
        HashSet::with_capacity_and_hasher(capacity, RandomState::new())
    }
}

impl<T, S> HashSet<T, S> {
    /// An empty set that hashes by `hasher`.
    pub const fn with_hasher(hasher: S) -> HashSet<T, S> {
        HashSet {
            _first: First,
            base: Base::with_hasher(hasher),
            _last: Last,
        }
    }

    /// Both.
    pub fn with_capacity_and_hasher(capacity: usize, hasher: S) -> HashSet<T, S> {
        HashSet::of(Base::with_capacity_and_hasher(capacity, hasher))
    }

    fn of(base: Base<T, S>) -> HashSet<T, S> {
        HashSet {
            _first: First,
            base,
            _last: Last,
        }
    }

    /// The map alone: what it holds isn't dropped by it.
    fn into_base(self) -> Base<T, S> {
        let this = ManuallyDrop::new(self);
        // SAFETY: It isn't used again.
        unsafe { std::ptr::read(&this.base) }
    }

    /// Functions of the program's own are about to be called in the order of the keys.
    fn look_before(&self) {
        if may_show::<T>() {
            self.look(drop_site());
        }
    }

    fn look(&self, site: Site) {
        look(self.base.hasher(), self.base.len(), site);
    }

    /// How many it has room for.
    pub fn capacity(&self) -> usize {
        self.base.capacity()
    }

    /// All that are in it.
    #[track_caller]
    pub fn iter(&self) -> Iter<'_, T> {
        self.look(caller());
        self.base.iter()
    }

    /// How many are in it.
    pub fn len(&self) -> usize {
        self.base.len()
    }

    /// Whether none is.
    pub fn is_empty(&self) -> bool {
        self.base.is_empty()
    }

    /// Takes all out; the room stays.
    #[track_caller]
    pub fn drain(&mut self) -> Drain<'_, T> {
        self.look(caller());
        self.base.drain()
    }

    /// Takes out what `pred` says yes to.
    #[track_caller]
    pub fn extract_if<F>(&mut self, pred: F) -> ExtractIf<'_, T, F>
    where
        F: FnMut(&T) -> bool,
    {
        self.look(caller());
        self.base.extract_if(pred)
    }

    /// Keeps what `f` says yes to.
    #[track_caller]
    pub fn retain<F>(&mut self, f: F)
    where
        F: FnMut(&T) -> bool,
    {
        self.look(caller());
        self.base.retain(f);
    }

    /// Drops all; the room stays.
    pub fn clear(&mut self) {
        self.look_before();
        let function = function_of(self.hasher());
        within(function, || self.base.clear());
    }

    /// What it hashes by.
    pub fn hasher(&self) -> &S {
        self.base.hasher()
    }
}

impl<T, S> HashSet<T, S>
where
    T: Eq + Hash,
    S: BuildHasher,
{
    /// Makes room for so many more.
    #[track_caller]
    pub fn reserve(&mut self, additional: usize) {
        let capacity = self.capacity();
        self.base.reserve(additional);
        made_anew(&mut self.base, capacity, caller());
    }

    /// The same, or says why there is no room.
    #[track_caller]
    pub fn try_reserve(&mut self, additional: usize) -> Result<(), TryReserveError> {
        let capacity = self.capacity();
        let reserved = self.base.try_reserve(additional);
        made_anew(&mut self.base, capacity, caller());
        reserved
    }

    /// Gives back all room that isn't needed.
    #[track_caller]
    pub fn shrink_to_fit(&mut self) {
        let capacity = self.capacity();
        self.base.shrink_to_fit();
        made_anew(&mut self.base, capacity, caller());
    }

    /// Gives back room down to so many.
    #[track_caller]
    pub fn shrink_to(&mut self, min_capacity: usize) {
        let capacity = self.capacity();
        self.base.shrink_to(min_capacity);
        made_anew(&mut self.base, capacity, caller());
    }

    /// What is in this set alone.
    #[track_caller]
    pub fn difference<'a>(&'a self, other: &'a HashSet<T, S>) -> Difference<'a, T, S> {
        self.look(caller());
        self.base.difference(&other.base)
    }

    /// What is in one of them alone.
    #[track_caller]
    pub fn symmetric_difference<'a>(
        &'a self,
        other: &'a HashSet<T, S>,
    ) -> SymmetricDifference<'a, T, S> {
        self.look(caller());
        other.look(caller());
        self.base.symmetric_difference(&other.base)
    }

    /// What is in both: in the order of the smaller one.
    #[track_caller]
    pub fn intersection<'a>(&'a self, other: &'a HashSet<T, S>) -> Intersection<'a, T, S> {
        self.look(caller());
        other.look(caller());
        self.base.intersection(&other.base)
    }

    /// What is in any of them.
    #[track_caller]
    pub fn union<'a>(&'a self, other: &'a HashSet<T, S>) -> Union<'a, T, S> {
        self.look(caller());
        other.look(caller());
        self.base.union(&other.base)
    }

    /// Whether it is in it.
    pub fn contains<Q>(&self, value: &Q) -> bool
    where
        T: Borrow<Q>,
        Q: Hash + Eq + ?Sized,
    {
        self.base.contains(value)
    }

    /// The equal one that is in it.
    pub fn get<Q>(&self, value: &Q) -> Option<&T>
    where
        T: Borrow<Q>,
        Q: Hash + Eq + ?Sized,
    {
        self.base.get(value)
    }

    /// Whether nothing is in both.
    pub fn is_disjoint(&self, other: &HashSet<T, S>) -> bool {
        self.base.is_disjoint(&other.base)
    }

    /// Whether all are in the other.
    pub fn is_subset(&self, other: &HashSet<T, S>) -> bool {
        self.base.is_subset(&other.base)
    }

    /// Whether all of the other are in it.
    pub fn is_superset(&self, other: &HashSet<T, S>) -> bool {
        self.base.is_superset(&other.base)
    }

    /// Puts one in; false if it was there.
    #[track_caller]
    pub fn insert(&mut self, value: T) -> bool {
        make_place(&mut self.base, &value, caller());
        self.base.insert(value)
    }

    /// Puts one in; the equal one that was there comes out.
    #[track_caller]
    pub fn replace(&mut self, value: T) -> Option<T> {
        make_place(&mut self.base, &value, caller());
        self.base.replace(value)
    }

    /// Drops one; false if it wasn't there.
    pub fn remove<Q>(&mut self, value: &Q) -> bool
    where
        T: Borrow<Q>,
        Q: Hash + Eq + ?Sized,
    {
        self.base.remove(value)
    }

    /// Takes one out.
    pub fn take<Q>(&mut self, value: &Q) -> Option<T>
    where
        T: Borrow<Q>,
        Q: Hash + Eq + ?Sized,
    {
        self.base.take(value)
    }

    fn extend_from(&mut self, values: impl IntoIterator<Item = T>, site: Site) {
        let values = values.into_iter();
        // As much room as std makes: some may be there already.
        let most = values.size_hint().0;
        let capacity = self.capacity();
        self.base.reserve(if self.is_empty() {
            most
        } else {
            most.div_ceil(2)
        });
        made_anew(&mut self.base, capacity, site);
        for value in values {
            make_place(&mut self.base, &value, site);
            self.base.insert(value);
        }
    }
}
