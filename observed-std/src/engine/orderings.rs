//! Atomics that are ordered weaker than `SeqCst`. They are explored as if they were that, which is exact unless an
//! outcome hangs on it.
//!
//! What isn't sequentially consistent shows as a cycle of accesses, in which each thread makes two to different places
//! one after the other (Shasha and Snir 1988): one place alone is coherent. A cycle has at least two such threads. So
//! two threads that each use two places together with others are taken for one, and nothing less: a flag beside
//! plain memory, a counter alone, or several that each have threads of their own, are exact. What main does before it
//! has threads or when they are over is ordered by spawning and joining. A look at another object that finds nothing
//! orders nothing either, so all that is looked at so is one more place, which everybody is taken to use.

use super::object::{Atomic, Object};
use super::operation::{Kind, Site};

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

    /// A thread accesses an atomic beside others.
    pub fn accessed(&mut self, atomic: &mut Atomic, thread: usize, is_weak: bool, site: Site) {
        if is_weak && self.weak.is_none() {
            self.weak = Some(site);
        }
        if !atomic.users.contains(&thread) {
            atomic.users.push(thread);
        }
    }

    /// A step found nothing, and so orders nothing.
    pub fn looked_in_vain(&mut self, kind: Kind) {
        self.looked_in_vain |=
            !matches!(kind, Kind::Load | Kind::Store | Kind::Clock | Kind::Sleep);
    }

    /// At the end of a run of so many threads: where an ordering was weaker first, if the outcome could hang on that.
    pub fn matter(&self, objects: &[Object], threads: usize) -> Option<Site> {
        let site = self.weak?;
        let mut uses = vec![u32::from(self.looked_in_vain); threads];
        for object in objects {
            if let Object::Atomic(atomic) = object
                && atomic.users.len() > 1
            {
                atomic.users.iter().for_each(|thread| uses[*thread] += 1);
            }
        }
        let by_two = uses.iter().filter(|count| **count >= 2).count() >= 2;
        by_two.then_some(site)
    }
}
