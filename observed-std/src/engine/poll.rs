//! Loops that look in vain: counts of looks say when it is worth finding out whether a thread goes round in a circle,
//! and whoever does is kept here.

use super::operation::{Kind, Response, Site, Step};

/// States that are kept of a thread at a place: a circle may take so many rounds of a loop.
pub const MOST_STATES: usize = 64;

pub struct Polls {
    /// Steps since anything changed, by thread and site.
    pub counts: Vec<(usize, Site, u32)>,
    /// States in which a thread came to a site since then.
    pub states: Vec<(usize, Site, u128)>,
    /// Threads whose loops come back to a state as long as the clock shows the same time.
    pub hurried: Vec<usize>,
    /// Threads that are held back, and the shared state in which they are.
    pub held: Vec<(usize, u128)>,
    /// Steps in a row that changed nothing.
    pub vain_steps: u32,
}

impl Polls {
    /// Nobody asks yet; with room for so much of each.
    pub fn with_room(room: usize) -> Polls {
        Polls {
            counts: Vec::with_capacity(room),
            states: Vec::with_capacity(room),
            hurried: Vec::with_capacity(room),
            held: Vec::with_capacity(room),
            vain_steps: 0,
        }
    }

    pub fn reset(&mut self) {
        self.counts.clear();
        self.states.clear();
        self.held.clear();
        self.hurried.clear();
        self.vain_steps = 0;
    }

    fn changed(&mut self) {
        if self.vain_steps > 0 {
            self.reset();
        }
    }

    fn in_vain(&mut self, thread: usize, site: Site) {
        self.vain_steps += 1;
        let mut counts = self.counts.iter_mut();
        match counts.find(|count| (count.0, count.1) == (thread, site)) {
            Some(count) => count.2 += 1,
            None => self.counts.push((thread, site, 1)),
        }
    }

    /// Whether this thread goes round in a circle, and has to wait until something changes.
    pub fn is_held(&self, thread: usize) -> bool {
        self.held.iter().any(|held| held.0 == thread)
    }

    /// Whether its loop comes back to a state as long as no time passes: then time passes.
    pub fn readings_spent(&self, thread: usize) -> bool {
        self.hurried.contains(&thread)
    }

    /// Takes in a step that was made.
    pub fn count_step(&mut self, step: &Step) {
        if changes(step) {
            self.changed();
        } else {
            self.in_vain(step.choice.thread.into(), step.site);
        }
    }

    /// How many steps a thread made at a place since anything changed.
    pub fn count(&self, thread: usize, site: Site) -> u32 {
        let mut counts = self.counts.iter();
        let count = counts.find(|count| (count.0, count.1) == (thread, site));
        count.map_or(0, |count| count.2)
    }

    /// Whether the thread was here in this state before; it is kept if not.
    pub fn was_here(&mut self, thread: usize, site: Site, state: u128) -> bool {
        if self.states.contains(&(thread, site, state)) {
            return true;
        }
        let here = |kept: &(usize, Site, u128)| (kept.0, kept.1) == (thread, site);
        if self.states.iter().filter(|kept| here(kept)).count() >= MOST_STATES
            && let Some(oldest) = self.states.iter().position(here)
        {
            self.states.remove(oldest);
        }
        self.states.push((thread, site, state));
        false
    }
}

/// Whether others may notice what an operation did. What they notice beside that is found by comparing the shared
/// state.
fn changes(step: &Step) -> bool {
    use Kind::*;
    match step.operation.kind {
        RecvArrive | ScopeArrive | ParkArrive | HashOrder | Sleep | Yield => false,
        Clock => step.response == Response::TimedOut,
        Lock | Read | ReadWait | Write | WriteWait => false,
        // An `Arc`'s counts lie in memory, which is compared.
        OwnerClone | Upgrade | WeakClone | WeakDrop => false,
        OwnerDrop if step.value > 0 => false,
        _ if step.response.is_fruitless() => false,
        Recv | TryRecv | RecvTimeout if step.response == Response::Disconnected => false,
        Send | TrySend if step.response == Response::Failed => false,
        Unlock | UnlockWrite | CondvarWait if step.extra == 0 => false,
        Load | OwnersLook | OnceLook | PoisonLook | UnlockRead | TryLock | TryRead | TryWrite
        | IsFinished => false,
        _ => true,
    }
}
