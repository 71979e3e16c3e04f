//! Atomics that are ordered weaker than `SeqCst`. They are explored as if they were that, which is exact unless an
//! outcome hangs on it.
//!
//! What isn't sequentially consistent shows as a cycle of accesses, in which each thread makes two to different places
//! one after the other (Shasha and Snir 1988): one place alone is coherent. A cycle has at least two such threads. So
//! two threads that each use two places together with others are taken for one, and nothing less: a flag beside
//! plain memory, a counter alone, or several that each have threads of their own, are exact. What main does before it
//! has threads or when they are over is ordered by spawning and joining. A look at another object that finds nothing
//! orders nothing either, so all that is looked at so is one more place, which everybody is taken to use.

use super::answer::Given;
use super::object::Object;
use super::operation::{Kind, Site};
use super::state::Engine;

#[derive(Default)]
pub struct Orderings {
    /// Where an ordering was weaker first.
    weak: Option<Site>,
    looked_in_vain: bool,
}

impl Orderings {
    /// Whether any atomic was ordered weaker than `SeqCst`.
    pub fn are_weak(&self) -> bool {
        self.weak.is_some()
    }
}

impl Engine {
    /// The current thread accesses an atomic.
    pub fn ordered(&mut self, atomic: u32, weak: bool, site: Site) {
        if self.alive.len() < 2 {
            return;
        }
        if weak && self.orderings.weak.is_none() {
            self.orderings.weak = Some(site);
        }
        let current = self.current;
        let users = &mut self.atomic(atomic).users;
        if !users.contains(&current) {
            users.push(current);
        }
    }

    /// A step found nothing, and so orders nothing.
    pub fn looked_in_vain(&mut self, kind: Kind) {
        self.orderings.looked_in_vain |=
            !matches!(kind, Kind::Load | Kind::Store | Kind::Clock | Kind::Sleep);
    }

    /// At the end of a run: whether its outcome could hang on orderings.
    pub fn look_at_orderings(&mut self) {
        let Some(site) = self.orderings.weak else {
            return;
        };
        let mut uses = vec![u32::from(self.orderings.looked_in_vain); self.tasks.len()];
        for object in &self.objects {
            if let Object::Atomic(atomic) = object
                && atomic.users.len() > 1
            {
                atomic.users.iter().for_each(|thread| uses[*thread] += 1);
            }
        }
        if uses.iter().filter(|count| **count >= 2).count() >= 2 {
            self.given(Given::Orderings, site);
        }
    }
}
