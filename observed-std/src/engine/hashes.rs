//! Hash functions: which there are, which maps have them, and what they say of a key.
//!
//! std's maps iterate in the order of their tables, and a key's place in the table is the low bits of its hash. std's
//! hash functions have random keys, so that the places of few keys can be any. Where the order of a map is looked at,
//! the schedule chooses the places (`collections/order.rs`); the functions here say them, and all else is std's code.

use super::event::What;
use super::hash_functions::Function;
use super::operation::{Kind, Response, Site};
use super::schedule::{announce, made, site_of};
use super::state::{Engine, Phase, engine};
use super::wire::{HASHES_SEEN, Looked, Orders, RANDOM_SEEN};
use std::panic::Location;

/// Of a map with more keys not all orders are tried: 8 of them have 40,320.
pub const MOST_KEYS: usize = 8;
/// So many hash functions are tried for a map of which not all orders are.
const SEEDS: u16 = 8;

/// The number of a function that nobody has yet.
pub fn new_function() -> u64 {
    let engine = engine();
    let (thread, made) = (engine.current, &mut engine.hashes.made);
    if made.len() <= thread {
        made.resize(thread + 1, 0);
    }
    made[thread] += 1;
    u64::from(made[thread]) | (thread as u64) << 32
}

/// What is known of a function.
pub fn function(number: u64) -> &'static mut Function {
    engine().hashes.function(number)
}

/// Another `RandomState` has the function too.
pub fn share(number: u64) {
    function(number).shared = true;
}

/// A function of its own for a map that may share this one: from here on they may part.
pub fn part(number: u64) -> Option<u64> {
    let known = function(number);
    if !known.shared {
        return None;
    }
    let parted = Function {
        shared: false,
        ..known.clone()
    };
    let own = new_function();
    engine().hashes.functions.insert(own, parted);
    Some(own)
}

/// The hash of the key with this fingerprint.
pub fn place(fingerprint: u64) -> u64 {
    let places = &engine().hashes.places;
    if places.is_empty() {
        return fingerprint;
    }
    places.get(&fingerprint).copied().unwrap_or(fingerprint)
}

/// From now on the key has this place. The highest bits only tell keys apart at a glance; those between must be 0, so
/// that the place is the same however large the table.
pub fn set_place(fingerprint: u64, place: usize) {
    let hash = place as u64 | fingerprint << 57;
    engine().hashes.places.insert(fingerprint, hash);
}

/// A hash is asked for. Where the program itself does so, and not a map, it is a random number.
pub fn note_random_number(caller: &Location<'_>) {
    let notes = &mut engine().record.notes;
    if notes.flags & RANDOM_SEEN == 0 {
        let site = site_of(caller);
        if site.line > 0 {
            notes.flags |= RANDOM_SEEN;
            notes.random = site;
        }
    }
}

/// Whether the order of any map is chosen in this run.
pub fn are_chosen() -> bool {
    !engine().request.orders.is_empty()
}

/// A map of this class has the function. Says how its order is chosen, and the seed of its hashes.
pub fn adopt(number: u64, class: u32, keys: usize, site: Site) -> (Option<Orders>, u16) {
    if engine().phase == Phase::Unwinding {
        return (None, 0);
    }
    let known = function(number);
    if known.class.is_some() {
        return (known.orders, known.seed);
    }
    known.class = Some(class);
    let orders = engine().orders_of(class);
    let seed = match orders {
        // A map that has keys already (the dye put them in) must find them again.
        Some(Orders::Some) if keys == 0 => choose(SEEDS, 1, site),
        _ => 0,
    };
    let known = function(number);
    (known.orders, known.seed) = (orders, seed);
    (orders, seed)
}

/// A step that chooses one of so many ways; there is none where there is no choice.
pub fn choose(ways: u16, keys: usize, site: Site) -> u16 {
    if ways <= 1 {
        return 0;
    }
    let turn = announce(Kind::HashOrder, 0, 0, ways.into(), site);
    made(Response::Done, turn.variant.into(), keys as u32);
    turn.variant
}

/// The same, but what a function of the same family chose in the same state is chosen again: it is the same function.
pub fn choose_as_before(state: u64, ways: u16, keys: usize, site: Site) -> u16 {
    if let Some(&known) = engine().hashes.decided.get(&state) {
        return known;
    }
    let chosen = choose(ways, keys, site);
    engine().hashes.decided.insert(state, chosen);
    chosen
}

/// The program may see in which order so many keys of a map are.
pub fn look(number: u64, keys: usize, site: Site) {
    let engine = engine();
    if keys < 2 || engine.phase == Phase::Unwinding {
        return;
    }
    let known = engine.hashes.function(number);
    known.seen = true;
    let few = keys <= MOST_KEYS && !known.unchosen;
    let looked = Looked {
        class: known.class.unwrap_or(0),
        needs: if few { Orders::All } else { Orders::Some },
        has: known.orders,
        site,
    };
    engine.note(HASHES_SEEN);
    engine.note_look(looked);
    engine.event(What::OrderSeen, 0, keys as u32, 0, site, "");
}

/// The current thread is within a map from here on; none: its state will say which.
pub fn enter(number: Option<u64>) {
    let engine = engine();
    let thread = engine.current;
    engine.hashes.within.push((thread, number));
}

/// It is no more.
pub fn leave() {
    let engine = engine();
    let thread = engine.current;
    let within = &mut engine.hashes.within;
    if let Some(at) = within.iter().rposition(|(whose, _)| *whose == thread) {
        within.remove(at);
    }
}

/// A state is dropped: if that is a map's, what the map holds is dropped next.
pub fn state_dropped(number: u64) {
    let engine = engine();
    let thread = engine.current;
    let mut within = engine.hashes.within.iter_mut().rev();
    if let Some((_, which @ None)) = within.find(|(whose, _)| *whose == thread) {
        *which = Some(number);
    }
}

impl Engine {
    /// The current thread is about to make an operation: that shows the order of the maps that it is within.
    pub fn look_from_within(&mut self) {
        for at in 0..self.hashes.within.len() {
            let (thread, number) = self.hashes.within[at];
            let is_map = |number: &u64| self.hashes.functions.contains_key(number);
            if let Some(number) = number.filter(is_map).filter(|_| thread == self.current) {
                look(number, 2, Site::default());
            }
        }
    }

    fn orders_of(&self, class: u32) -> Option<Orders> {
        let asked = self
            .request
            .orders
            .iter()
            .find(|asked| asked.class == class);
        asked.map(|asked| asked.orders)
    }

    /// A look at an order that can still be chosen better is told once a class; so is one that can't.
    fn note_look(&mut self, looked: Looked) {
        let is_all = looked.has == Some(Orders::All) && looked.needs == Orders::All;
        let looks = &mut self.record.notes.looks;
        if !is_all && !looks.contains(&looked) {
            looks.push(looked);
        }
    }
}
