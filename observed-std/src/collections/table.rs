//! What a hash map and a hash set have in common where their order is chosen.

use std::collections::{HashMap, HashSet};
use std::hash::{BuildHasher, Hash};

/// std's own map or set, inside ours.
pub trait Table {
    /// What is hashed.
    type Key: Hash + Eq;
    /// A key with what belongs to it.
    type Item;
    /// What hashes.
    type State;

    fn state(&self) -> &Self::State;
    fn len(&self) -> usize;
    fn capacity(&self) -> usize;
    fn has(&self, key: &Self::Key) -> bool;
    /// In the table's order.
    fn keys(&self) -> impl Iterator<Item = &Self::Key>;
    fn key(item: &Self::Item) -> &Self::Key;
    /// Empties it; the capacity stays.
    fn take(&mut self) -> Vec<Self::Item>;
    fn put(&mut self, item: Self::Item);
}

impl<K: Hash + Eq, V, S: BuildHasher> Table for HashMap<K, V, S> {
    type Key = K;
    type Item = (K, V);
    type State = S;

    fn state(&self) -> &S {
        self.hasher()
    }

    fn len(&self) -> usize {
        self.len()
    }

    fn capacity(&self) -> usize {
        self.capacity()
    }

    fn has(&self, key: &K) -> bool {
        self.contains_key(key)
    }

    fn keys(&self) -> impl Iterator<Item = &K> {
        self.keys()
    }

    fn key((key, _): &(K, V)) -> &K {
        key
    }

    fn take(&mut self) -> Vec<(K, V)> {
        self.drain().collect()
    }

    fn put(&mut self, (key, value): (K, V)) {
        self.insert(key, value);
    }
}

impl<K: Hash + Eq, S: BuildHasher> Table for HashSet<K, S> {
    type Key = K;
    type Item = K;
    type State = S;

    fn state(&self) -> &S {
        self.hasher()
    }

    fn len(&self) -> usize {
        self.len()
    }

    fn capacity(&self) -> usize {
        self.capacity()
    }

    fn has(&self, key: &K) -> bool {
        self.contains(key)
    }

    fn keys(&self) -> impl Iterator<Item = &K> {
        self.iter()
    }

    fn key(item: &K) -> &K {
        item
    }

    fn take(&mut self) -> Vec<K> {
        self.drain().collect()
    }

    fn put(&mut self, item: K) {
        self.insert(item);
    }
}
