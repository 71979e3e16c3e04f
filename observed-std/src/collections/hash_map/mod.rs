//! `std::collections::hash_map`: std's own map, told apart by when its order is chosen and when it is seen.

mod traits;

pub use crate::hash::{DefaultHasher, RandomState};
pub use std::collections::hash_map::*;

use super::order::{function_of, look, made_anew, make_place};
use super::within::{First, Last, may_show, within};
use crate::engine::drop_site::drop_site;
use crate::engine::operation::Site;
use crate::engine::schedule::caller;
use std::borrow::Borrow;
use std::collections::TryReserveError;
use std::collections::hash_map::HashMap as Base;
use std::hash::{BuildHasher, Hash};
use std::mem::ManuallyDrop;
#[cfg(follows_arc)]
use std::mem::needs_drop;

/// A hash map.
pub struct HashMap<K, V, S = RandomState> {
    _first: First,
    base: Base<K, V, S>,
    _last: Last,
}

// SAFETY: Of the keys nothing is used but how many there are.
#[cfg(follows_arc)]
unsafe impl<#[may_dangle] K, #[may_dangle] V, #[may_dangle] S> Drop for HashMap<K, V, S> {
    fn drop(&mut self) {
        if needs_drop::<(K, V)>() {
            self.look_before();
        }
    }
}

impl<K, V> HashMap<K, V, RandomState> {
    /// An empty map.
    #[must_use]
    pub fn new() -> HashMap<K, V, RandomState> {
        HashMap::default()
    }

    /// An empty map with room for so many keys.
    #[must_use]
    pub fn with_capacity(capacity: usize) -> HashMap<K, V, RandomState> {
        HashMap::with_capacity_and_hasher(capacity, RandomState::new())
    }
}

impl<K, V, S> HashMap<K, V, S> {
    /// An empty map that hashes by `hash_builder`.
    pub const fn with_hasher(hash_builder: S) -> HashMap<K, V, S> {
        HashMap {
            _first: First,
            base: Base::with_hasher(hash_builder),
            _last: Last,
        }
    }

    /// Both.
    pub fn with_capacity_and_hasher(capacity: usize, hasher: S) -> HashMap<K, V, S> {
        HashMap::of(Base::with_capacity_and_hasher(capacity, hasher))
    }

    /// The map inside, for looks that the program doesn't make.
    pub(crate) fn unseen(&mut self) -> &mut Base<K, V, S> {
        &mut self.base
    }

    pub(crate) fn unseen_values(&mut self) -> ValuesMut<'_, K, V> {
        self.base.values_mut()
    }

    fn of(base: Base<K, V, S>) -> HashMap<K, V, S> {
        HashMap {
            _first: First,
            base,
            _last: Last,
        }
    }

    /// The map alone: what it holds isn't dropped by it.
    fn into_base(self) -> Base<K, V, S> {
        let this = ManuallyDrop::new(self);
        // SAFETY: It isn't used again.
        unsafe { std::ptr::read(&this.base) }
    }

    /// Functions of the program's own are about to be called in the order of the keys.
    fn look_before(&self) {
        if may_show::<(K, V)>() {
            self.look(drop_site());
        }
    }

    fn look(&self, site: Site) {
        look(self.base.hasher(), self.base.len(), site);
    }

    /// How many keys it has room for.
    pub fn capacity(&self) -> usize {
        self.base.capacity()
    }

    /// All keys.
    #[track_caller]
    pub fn keys(&self) -> Keys<'_, K, V> {
        self.look(caller());
        self.base.keys()
    }

    /// Takes all keys.
    #[track_caller]
    pub fn into_keys(self) -> IntoKeys<K, V> {
        self.look(caller());
        self.into_base().into_keys()
    }

    /// All values.
    #[track_caller]
    pub fn values(&self) -> Values<'_, K, V> {
        self.look(caller());
        self.base.values()
    }

    /// All values, to be changed.
    #[track_caller]
    pub fn values_mut(&mut self) -> ValuesMut<'_, K, V> {
        self.look(caller());
        self.base.values_mut()
    }

    /// Takes all values.
    #[track_caller]
    pub fn into_values(self) -> IntoValues<K, V> {
        self.look(caller());
        self.into_base().into_values()
    }

    /// All pairs.
    #[track_caller]
    pub fn iter(&self) -> Iter<'_, K, V> {
        self.look(caller());
        self.base.iter()
    }

    /// All pairs, with values to be changed.
    #[track_caller]
    pub fn iter_mut(&mut self) -> IterMut<'_, K, V> {
        self.look(caller());
        self.base.iter_mut()
    }

    /// How many keys there are.
    pub fn len(&self) -> usize {
        self.base.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.base.is_empty()
    }

    /// Takes all pairs out; the room stays.
    #[track_caller]
    pub fn drain(&mut self) -> Drain<'_, K, V> {
        self.look(caller());
        self.base.drain()
    }

    /// Takes out what `pred` says yes to.
    #[track_caller]
    pub fn extract_if<F>(&mut self, pred: F) -> ExtractIf<'_, K, V, F>
    where
        F: FnMut(&K, &mut V) -> bool,
    {
        self.look(caller());
        self.base.extract_if(pred)
    }

    /// Keeps what `f` says yes to.
    #[track_caller]
    pub fn retain<F>(&mut self, f: F)
    where
        F: FnMut(&K, &mut V) -> bool,
    {
        self.look(caller());
        self.base.retain(f);
    }

    /// Drops all pairs; the room stays.
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

impl<K, V, S> HashMap<K, V, S>
where
    K: Eq + Hash,
    S: BuildHasher,
{
    /// Makes room for so many keys more.
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

    /// Gives back room down to so many keys.
    #[track_caller]
    pub fn shrink_to(&mut self, min_capacity: usize) {
        let capacity = self.capacity();
        self.base.shrink_to(min_capacity);
        made_anew(&mut self.base, capacity, caller());
    }

    /// The key's place, whether it is there or not.
    #[track_caller]
    pub fn entry(&mut self, key: K) -> Entry<'_, K, V> {
        make_place(&mut self.base, &key, caller());
        self.base.entry(key)
    }

    /// The key's value.
    pub fn get<Q>(&self, k: &Q) -> Option<&V>
    where
        K: Borrow<Q>,
        Q: Hash + Eq + ?Sized,
    {
        self.base.get(k)
    }

    /// The key as it is in the map, and its value.
    pub fn get_key_value<Q>(&self, k: &Q) -> Option<(&K, &V)>
    where
        K: Borrow<Q>,
        Q: Hash + Eq + ?Sized,
    {
        self.base.get_key_value(k)
    }

    /// Several keys' values at once; panics if two are the same.
    #[track_caller]
    pub fn get_disjoint_mut<Q, const N: usize>(&mut self, ks: [&Q; N]) -> [Option<&'_ mut V>; N]
    where
        K: Borrow<Q>,
        Q: Hash + Eq + ?Sized,
    {
        self.base.get_disjoint_mut(ks)
    }

    /// Several keys' values at once.
    ///
    /// # Safety
    /// No two keys are the same.
    pub unsafe fn get_disjoint_unchecked_mut<Q, const N: usize>(
        &mut self,
        ks: [&Q; N],
    ) -> [Option<&'_ mut V>; N]
    where
        K: Borrow<Q>,
        Q: Hash + Eq + ?Sized,
    {
        // SAFETY: The caller says so.
        unsafe { self.base.get_disjoint_unchecked_mut(ks) }
    }

    /// Whether the key is there.
    pub fn contains_key<Q>(&self, k: &Q) -> bool
    where
        K: Borrow<Q>,
        Q: Hash + Eq + ?Sized,
    {
        self.base.contains_key(k)
    }

    /// The key's value, to be changed.
    pub fn get_mut<Q>(&mut self, k: &Q) -> Option<&mut V>
    where
        K: Borrow<Q>,
        Q: Hash + Eq + ?Sized,
    {
        self.base.get_mut(k)
    }

    /// Puts a pair in; the key's old value comes out.
    #[track_caller]
    pub fn insert(&mut self, k: K, v: V) -> Option<V> {
        make_place(&mut self.base, &k, caller());
        self.base.insert(k, v)
    }

    /// Takes a key out, for its value.
    pub fn remove<Q>(&mut self, k: &Q) -> Option<V>
    where
        K: Borrow<Q>,
        Q: Hash + Eq + ?Sized,
    {
        self.base.remove(k)
    }

    /// Takes a pair out.
    pub fn remove_entry<Q>(&mut self, k: &Q) -> Option<(K, V)>
    where
        K: Borrow<Q>,
        Q: Hash + Eq + ?Sized,
    {
        self.base.remove_entry(k)
    }

    fn extend_from(&mut self, pairs: impl IntoIterator<Item = (K, V)>, site: Site) {
        let pairs = pairs.into_iter();
        // As much room as std makes: the keys may be there already.
        let most = pairs.size_hint().0;
        let capacity = self.capacity();
        self.base.reserve(if self.is_empty() {
            most
        } else {
            most.div_ceil(2)
        });
        made_anew(&mut self.base, capacity, site);
        for (key, value) in pairs {
            make_place(&mut self.base, &key, site);
            self.base.insert(key, value);
        }
    }
}
