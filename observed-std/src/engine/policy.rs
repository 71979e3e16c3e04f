//! How a run goes on where its schedule leaves it free.

use super::operation::{Choice, Kind};
use super::state::Engine;
use super::wire::{End, Policy, STATES};

/// After so many fruitless polls in a row by one thread the next one has its turn.
const BURST: u32 = 300;
/// PCT's priorities change within so many steps.
const HORIZON: u64 = 60;

impl Engine {
    /// Chooses among the enabled threads that don't sleep.
    pub fn choose(&mut self) -> Result<Choice, End> {
        let last = self.policy.last;
        let mut awake = 0;
        let (mut first, mut after, mut again) = (None, None, false);
        for thread in self
            .enabled
            .iter()
            .filter(|thread| !self.sleep.contains(*thread))
        {
            awake += 1;
            first = first.or(Some(thread));
            if thread > last {
                after = after.or(Some(thread));
            }
            again |= thread == last;
        }
        let Some(first) = first else {
            return Err(End::Pruned);
        };
        let thread = match self.request.policy {
            Policy::Straight => match self.taker() {
                Some(taker) => taker,
                None if again => last,
                None => after.unwrap_or(first),
            },
            Policy::Random => self.nth_awake(awake),
            Policy::Pct { depth } => self.by_priority(depth),
        };
        let variant = match self.request.policy {
            Policy::Random | Policy::Pct { .. } => self.random_variant(thread),
            _ => 0,
        };
        Ok(Choice {
            thread: thread as u16,
            variant,
        })
    }

    /// Where states are told, who is to take a message: what waits lies in an order, so the less waits, the fewer
    /// states there are.
    fn taker(&self) -> Option<usize> {
        let receives = |thread: &usize| {
            let pending = self.tasks[*thread].pending;
            pending.is_some_and(|pending| pending.operation.kind == Kind::Recv)
        };
        let mut awake = self
            .enabled
            .iter()
            .filter(|thread| !self.sleep.contains(*thread));
        self.has(STATES).then(|| awake.find(receives)).flatten()
    }

    /// How many variants the operation of an enabled thread has.
    pub fn variants_of(&self, thread: usize) -> u16 {
        self.variants
            .iter()
            .find(|(other, _)| usize::from(*other) == thread)
            .map_or(1, |(_, count)| *count)
    }

    fn random_variant(&mut self, thread: usize) -> u16 {
        match self.variants_of(thread) {
            1 => 0,
            count => self.policy.random(count.into()) as u16,
        }
    }

    fn nth_awake(&mut self, awake: u64) -> usize {
        let nth = self.policy.random(awake) as usize;
        self.enabled
            .iter()
            .filter(|thread| !self.sleep.contains(*thread))
            .nth(nth)
            .unwrap_or_default()
    }

    fn by_priority(&mut self, depth: u8) -> usize {
        if self.policy.priorities.is_empty() {
            for _ in 1..depth {
                let change = self.policy.random(HORIZON);
                self.policy.changes.push(change);
            }
        }
        while self.policy.priorities.len() < self.tasks.len() {
            let priority = 1_000 + self.policy.random(1 << 30);
            self.policy.priorities.push(priority);
        }
        let (step, last) = (u64::from(self.record.steps), self.policy.last);
        if let Some(change) = self
            .policy
            .changes
            .iter()
            .position(|change| *change == step)
        {
            self.policy.priorities[last] = change as u64;
        }
        if self.polls.vain_steps >= BURST {
            self.policy.priorities[last] = self.policy.random(1_000);
        }
        let awake = self
            .enabled
            .iter()
            .filter(|thread| !self.sleep.contains(*thread));
        awake
            .max_by_key(|thread| self.policy.priorities[*thread])
            .unwrap_or_default()
    }
}
