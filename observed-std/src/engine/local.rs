//! The values of a thread's thread-locals.

use super::digest::Digest;

/// Ends a value.
pub type Destroy = unsafe fn(*mut ());

/// One value, under the address of its key.
struct Local {
    key: usize,
    value: *mut (),
    destroy: Destroy,
    /// Destroying it does something that can be seen.
    needs_drop: bool,
    state: State,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    Alive,
    Destroyed,
}

/// What a thread finds under a key.
pub enum Found {
    Nothing,
    Value(*mut ()),
    /// Its destructor runs or has run.
    Destroyed,
}

/// A thread's thread-locals in order of their first use.
#[derive(Default)]
pub struct Locals {
    values: Vec<Local>,
    destructors: usize,
}

impl Locals {
    pub fn find(&self, key: usize) -> Found {
        match self.values.iter().find(|local| local.key == key) {
            None => Found::Nothing,
            Some(local) if local.state == State::Alive => Found::Value(local.value),
            Some(_) => Found::Destroyed,
        }
    }

    pub fn insert(&mut self, key: usize, value: *mut (), destroy: Destroy, needs_drop: bool) {
        self.destructors += usize::from(needs_drop);
        self.values.push(Local {
            key,
            value,
            destroy,
            needs_drop,
            state: State::Alive,
        });
    }

    /// Takes in which values there are; what they are lies in the program's memory.
    pub fn describe(&self, state: &mut Digest) {
        for Local {
            key,
            value,
            state: is,
            ..
        } in &self.values
        {
            state.add(*key as u64);
            state.add(value.addr() as u64);
            state.add(*is as u64);
        }
    }

    pub fn have_destructors(&self) -> bool {
        self.destructors > 0
    }

    /// The next value whose destructor is to run: the last made first, as on Linux.
    pub fn next_to_destroy(&mut self) -> Option<(*mut (), Destroy)> {
        let alive = |local: &&mut Local| local.needs_drop && local.state == State::Alive;
        let local = self.values.iter_mut().rev().find(alive)?;
        local.state = State::Destroyed;
        Some((local.value, local.destroy))
    }
}

impl Drop for Locals {
    /// What needs no drop lives as long as its thread; only its memory is given back.
    fn drop(&mut self) {
        for local in self.values.drain(..).filter(|local| !local.needs_drop) {
            // SAFETY: The value was made for this destructor and is reached by nobody any more.
            unsafe { (local.destroy)(local.value) }
        }
    }
}
