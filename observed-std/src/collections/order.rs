//! In which order the keys of a map are.
//!
//! A table iterates from its first place to its last. Where a map's order is seen, its `n` keys stand at the places 0
//! to `n - 1`, and a key that comes in is put among them wherever the schedule says; then the table is filled anew, by
//! std's own code over hashes that say those places. So `n` keys have their `n!` orders, each once, and a map that only
//! grows within its table keeps the order of the keys that it has, as std's does.
//!
//! std's shows more where a program looks at the order twice. A table that is made anew (it grows, it shrinks) puts its
//! keys by other bits of their hashes: any order may follow any other here. Of three keys that stood `a b c` in a table
//! of four, std's shows 135 of the 144 pairs with the next; a key that is removed and comes again takes its old place
//! there, as it does here, but where others were removed too it may not, and here it may come anywhere. That is more
//! than std shows, only to a program that compares two orders of one map between which it changed, of which std says
//! nothing; to follow it exactly, all bits of all hashes would have to be chosen: 8^5 ways for five keys that have
//! 120 orders.

use super::table::Table;
use crate::engine::hash_functions::Function;
use crate::engine::hashes::{self, MOST_KEYS};
use crate::engine::operation::Site;
use crate::engine::wire::Orders;
use crate::hash::{DefaultHasher, RandomState};
use std::any::type_name;
use std::hash::{Hash, Hasher};

/// Maps that are told apart although the lines are not known that fill them.
const MOST_TOLD_APART: u32 = 64;

/// A key is about to be put in, or an entry made for it: chooses its place, if it is new.
pub fn make_place<T: Table>(table: &mut T, key: &T::Key, site: Site) {
    let Some(state) = random(table.state()) else {
        return;
    };
    if adopt(table, state, site) == Some(Orders::All) && !table.has(key) {
        own_function(table);
        add(table, key, site);
    }
}

/// The table may have been made anew, with another capacity than before: its keys may have another order.
pub fn made_anew<T: Table>(table: &mut T, capacity_before: usize, site: Site) {
    let Some(state) = random(table.state()) else {
        return;
    };
    let known = hashes::function(state.function());
    let matters = known.orders == Some(Orders::All) && known.seen && table.len() >= 2;
    if matters && table.capacity() != capacity_before {
        own_function(table);
        let mut order = fingerprints(table);
        if order.len() > MOST_KEYS {
            state_of(table, |state| {
                hashes::function(state.function()).unchosen = true
            });
            return;
        }
        let chosen = choose(table, permutations(order.len()), None, site);
        let known = hashes::function(state_of(table, RandomState::function));
        (known.seen, known.holes) = (false, false);
        permute(&mut order, chosen);
        put_in_order(table, &order);
    }
}

/// The program may see the order of the table's keys.
pub fn look<S>(state: &S, keys: usize, site: Site) {
    if let Some(state) = random(state) {
        hashes::look(state.function(), keys, site);
    }
}

/// The number of the state's function, if it is one of those that are chosen.
pub fn function_of<S>(state: &S) -> Option<u64> {
    random(state).map(RandomState::function)
}

/// The state, if it is the one whose functions are chosen; any other is the program's own and does what it does.
fn random<S>(state: &S) -> Option<&RandomState> {
    // No other crate's type has this path, so it is the same type.
    let is_ours = type_name::<S>() == type_name::<RandomState>();
    // SAFETY: As said; the reference lives as long as the one that it was.
    is_ours.then(|| unsafe { &*std::ptr::from_ref(state).cast() })
}

/// For those of whom it is known that their state is such a one.
fn state_of<T: Table, R>(table: &T, of: impl FnOnce(&RandomState) -> R) -> R {
    let state = random(table.state());
    of(state.unwrap_or_else(|| unreachable!("only maps with a RandomState come here")))
}

fn adopt<T: Table>(table: &T, state: &RandomState, site: Site) -> Option<Orders> {
    if state.is_adopted() && !hashes::are_chosen() {
        return None;
    }
    let mut class = std::hash::DefaultHasher::new();
    (type_name::<T>(), site).hash(&mut class);
    if site.line == 0 {
        // A `collect` doesn't know its line: then it is told by which of its thread's maps it makes.
        (state.function() as u32)
            .min(MOST_TOLD_APART)
            .hash(&mut class);
    }
    let (orders, seed) = hashes::adopt(state.function(), class.finish() as u32, table.len(), site);
    state.adopt(seed);
    orders
}

/// Sees to it that no other map has the table's function.
fn own_function<T: Table>(table: &mut T) {
    let Some(own) = state_of(table, |state| hashes::part(state.function())) else {
        return;
    };
    let items = table.take();
    state_of(table, |state| state.set_function(own));
    let order: Vec<u64> = items
        .iter()
        .map(|item| fingerprint(table, T::key(item)))
        .collect();
    set_places(&order, own);
    items.into_iter().for_each(|item| table.put(item));
}

/// Chooses a place for a key that the table doesn't have.
fn add<T: Table>(table: &mut T, key: &T::Key, site: Site) {
    let number = state_of(table, RandomState::function);
    let mut order = fingerprints(table);
    let new = fingerprint(table, key);
    let keys = order.len();
    let known = hashes::function(number);
    known.seen &= keys > 0;
    if let Some(place) = place_before(known, &order, new) {
        order.insert(place, new);
        put_in_order(table, &order);
        return;
    }
    if order.contains(&new) {
        // It hashes as another key does: std puts it behind that one, or somewhere else.
        known.unchosen = true;
        return;
    }
    order.push(new);
    if keys >= MOST_KEYS {
        known.unchosen = true;
        hashes::set_place(new, keys);
        return;
    }
    let is_made_anew = keys == table.capacity();
    if known.seen && is_made_anew {
        let chosen = choose(table, permutations(keys + 1), Some(key), site);
        permute(&mut order, chosen);
    } else {
        let chosen = choose(table, keys as u16 + 1, Some(key), site);
        order[keys - usize::from(chosen)..].rotate_right(1);
    }
    let known = hashes::function(number);
    known.seen &= !is_made_anew;
    known.holes &= !is_made_anew;
    put_in_order(table, &order);
}

/// Where the key stood before, if it was taken out of a table that nothing else was ever taken out of: what it would
/// come to first is full still, and its place is free.
fn place_before(known: &mut Function, order: &[u64], new: u64) -> Option<usize> {
    let still = |key: &&u64| order.contains(key);
    let gone = known.order.iter().filter(|key| !still(key)).count();
    if order.is_empty() {
        known.holes = false;
    } else if gone == 1 && !known.holes && order.len() + 1 == known.order.len() {
        let place = known.order.iter().position(|key| *key == new);
        known.holes = place.is_none();
        return place;
    } else {
        known.holes |= gone > 0;
    }
    None
}

/// Gives all keys their places. One that is to come in may have to wait until std has made the table larger: that goes
/// by the same hashes.
fn put_in_order<T: Table>(table: &mut T, order: &[u64]) {
    let stay = fingerprints(table)
        .iter()
        .enumerate()
        .all(|(place, key)| order[place] == *key && hashes::place(*key) as u32 as usize == place);
    let items = if stay { Vec::new() } else { table.take() };
    set_places(order, state_of(table, RandomState::function));
    items.into_iter().for_each(|item| table.put(item));
}

fn set_places(order: &[u64], function: u64) {
    for (place, key) in order.iter().enumerate() {
        hashes::set_place(*key, place);
    }
    let known = hashes::function(function);
    known.order.clear();
    known.order.extend_from_slice(order);
}

/// One of so many ways for the table's function; `key`: that comes in.
fn choose<T: Table>(table: &T, ways: u16, key: Option<&T::Key>, site: Site) -> u16 {
    let number = state_of(table, RandomState::function);
    let known = hashes::function(number);
    let keys = table.len() + usize::from(key.is_some());
    if known.family == number {
        return hashes::choose(ways, keys, site);
    }
    let mut state = std::hash::DefaultHasher::new();
    (known.family, known.history, table.capacity(), ways).hash(&mut state);
    for key in table.keys().chain(key) {
        let mut hasher = DefaultHasher::keyed(known.family, 0);
        key.hash(&mut hasher);
        hasher.fingerprint().hash(&mut state);
    }
    known.history = state.finish();
    hashes::choose_as_before(state.finish(), ways, keys, site)
}

fn fingerprints<T: Table>(table: &T) -> Vec<u64> {
    table.keys().map(|key| fingerprint(table, key)).collect()
}

fn fingerprint<T: Table>(table: &T, key: &T::Key) -> u64 {
    let mut hasher = state_of(table, RandomState::hasher);
    key.hash(&mut hasher);
    hasher.fingerprint()
}

fn permutations(keys: usize) -> u16 {
    (1..=keys as u16).product()
}

/// Puts the items into the order of this number; 0 leaves them as they are.
fn permute(items: &mut [u64], mut number: u16) {
    for first in 0..items.len() {
        let rest = permutations(items.len() - first - 1);
        let chosen = first + usize::from(number / rest);
        items[first..=chosen].rotate_right(1);
        number %= rest;
    }
}
