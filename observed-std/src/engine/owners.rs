//! Who owns what an `Arc` holds. The memory and the counts are std's; here is only which of its operations are steps.
//!
//! As long as nobody looks at how many owners there are, and what the last of them drops does nothing that could be
//! told from doing it in another thread, the order in which owners let go can't be seen: then nothing of it is a
//! step. A run that shows otherwise of an `Arc` notes the place where that was made, and the grader asks for it in
//! all runs to come. What shows it is the same in every order, since nothing reaches the content but through owners:
//! when the last lets go, it is what the steps before made of it.

use super::answer::STATICS_SEEN;
use super::arcs::{Allocation, Last};
use super::drop_site::drop_site;
use super::event::What;
use super::object::{Atomic, Object};
use super::operation::{Kind, Response, Site};
use super::schedule::{announce, made as made_step, site_of};
use super::state::{Engine, Phase, engine};
use super::unwind::suspend_for_good;
use super::wire::{ALL_OF_IT, COUNTED, End, LAST, OWNERS_MATTER, WEAK};
use std::panic::Location;

/// What is done with an owner, or asked of all.
#[derive(Clone, Copy)]
pub struct Act {
    kind: Kind,
    argument: u32,
    /// What must matter of the owners for it to be a step.
    needs: u8,
    /// It shows that this matters.
    shows: bool,
}

impl Act {
    pub const CLONE: Act = Act::change(Kind::OwnerClone, COUNTED);
    pub const DROP: Act = Act::change(Kind::OwnerDrop, LAST);
    pub const INTO_INNER: Act = Act::look(Kind::OwnerDrop, 1, LAST);
    pub const UPGRADE: Act = Act::look(Kind::Upgrade, 0, LAST);
    pub const TRY_UNWRAP: Act = Act::look(Kind::OwnersAlone, 0, LAST);
    pub const GET_MUT: Act = Act::look(Kind::OwnersAlone, 1, LAST | WEAK);
    pub const MAKE_MUT: Act = Act::look(Kind::OwnersAlone, 2, LAST | WEAK);
    pub const STRONG_COUNT: Act = Act::look(Kind::OwnersLook, 0, LAST | COUNTED);
    pub const WEAK_COUNT: Act = Act::look(Kind::OwnersLook, 1, LAST | WEAK);
    pub const WEAK_CLONE: Act = Act::change(Kind::WeakClone, WEAK);
    pub const WEAK_DROP: Act = Act::change(Kind::WeakDrop, WEAK);

    const fn change(kind: Kind, needs: u8) -> Act {
        let (argument, shows) = (0, false);
        Act {
            kind,
            argument,
            needs,
            shows,
        }
    }

    const fn look(kind: Kind, argument: u32, needs: u8) -> Act {
        let shows = true;
        Act {
            kind,
            argument,
            needs,
            shows,
        }
    }
}

/// After so many looks that are no steps, a run isn't worth to be gone on with.
const MOST_UNTOLD: u32 = 1_000;

/// Where the content of a `Weak` lies that was made without any.
const NOWHERE: usize = usize::MAX;

/// An allocation was made at this place.
pub fn made(address: usize, size: usize, site: Site) {
    let engine = engine();
    engine.owners.made += 1;
    let known = engine.request.owned.iter().find(|owned| owned.site == site);
    let matters = known.map_or(0, |owned| owned.matters);
    let allocation = Allocation {
        site,
        matters: if engine.has(OWNERS_MATTER) {
            ALL_OF_IT
        } else {
            matters
        },
        object: 0,
        number: engine.owners.made,
        size,
    };
    let _outside = super::arena::outside();
    engine.owners.all.insert(address, allocation);
}

/// Its owner made another allocation for what it owns.
pub fn moved(from: usize, to: usize) {
    let allocation = engine().owners.all.get(&from).copied();
    let (size, site) = allocation.map_or_else(Default::default, |it| (it.size, it.site));
    made(to, size, site);
    emptied(from);
}

/// Its content is gone.
pub fn emptied(address: usize) {
    if let Some(allocation) = engine().owners.all.get_mut(&address) {
        allocation.size = 0;
    }
}

/// Announces an operation if it is a step: a call `at` a place, or a drop. Its effect is the caller's to make, who
/// then says how it ended with [`ended`].
#[must_use]
pub fn before(address: usize, act: Act, at: Option<&Location<'_>>) -> bool {
    let engine = engine();
    if address == NOWHERE {
        return false;
    }
    let Some(&Allocation {
        site: place,
        matters,
        ..
    }) = engine.owners.all.get(&address)
    else {
        if act.shows {
            engine.note(STATICS_SEEN);
        }
        return false;
    };
    if matters & act.needs != act.needs {
        if act.shows {
            engine.note_owned(place, act.needs);
            engine.give_up_if_in_vain();
        }
        return false;
    }
    if engine.phase == Phase::Unwinding {
        return false;
    }
    let object = engine.number(address, place);
    let site = at.map_or_else(drop_site, site_of);
    announce(act.kind, object, 0, act.argument, site);
    true
}

/// An operation was made, if it was a step.
pub fn ended(is_step: bool, response: Response, value: usize) {
    if is_step {
        made_step(response, value as u32, 0);
    }
}

/// One that changed how many there are.
pub fn changed(address: usize, is_step: bool, value: usize) {
    if is_step && let Some(atomic) = engine().counter(address) {
        atomic.writes += 1;
        made_step(Response::Done, value as u32, 0);
    }
}

/// One that looked how many there are.
pub fn looked(address: usize, is_step: bool, value: usize) {
    if !is_step {
        return;
    }
    let current = engine().current;
    if let Some(atomic) = engine().counter(address) {
        let response = atomic.look(current);
        made_step(response, value as u32, 0);
    }
}

/// An owner lets go now. If it is the last (`left` is 0), what it owns is dropped until [`gone`] comes.
pub fn let_go(address: usize, is_step: bool, left: usize) {
    changed(address, is_step, left);
    let engine = engine();
    let last = engine.let_go(address, left);
    if let Some(task) = engine.tasks.get_mut(engine.current) {
        let _outside = super::arena::outside();
        task.letting_go.push(last);
    }
}

/// The owner that let go last in this thread, of those that aren't done with it, is gone.
pub fn gone() {
    let engine = engine();
    if let Some(task) = engine.tasks.get_mut(engine.current) {
        task.letting_go.pop();
    }
}

impl Engine {
    /// An owner lets go; if it is the last, what it was the last of.
    fn let_go(&mut self, address: usize, left: usize) -> Option<Last> {
        let allocation = self.owners.all.get_mut(&address)?;
        let Allocation {
            site,
            number,
            object,
            ..
        } = *allocation;
        if left == 0 {
            allocation.size = 0;
        }
        if self.phase == Phase::Unwinding && !self.tasks.is_empty() {
            self.event(What::OwnerGone, number, left as u32, 0, site, "");
        }
        (left == 0).then_some(Last {
            site,
            number,
            object,
        })
    }

    /// What the current thread was the last to own, whose content it is dropping; 0: nothing.
    pub fn dropped_with(&self) -> u32 {
        self.dropping().map_or(0, |last| last.number)
    }

    /// The same by its number as an object.
    pub fn let_go_with(&self) -> u32 {
        self.dropping().map_or(0, |last| last.object)
    }

    fn dropping(&self) -> Option<&Last> {
        let task = self.tasks.get(self.current)?;
        task.letting_go.iter().flatten().last()
    }

    /// A loop may go on until a count changes, which it never does as long as nobody else can go on: then the run ends
    /// here. What it has noted makes a step of each look, in a search that begins again.
    fn give_up_if_in_vain(&mut self) {
        self.owners.untold += 1;
        if self.owners.untold > MOST_UNTOLD && self.phase == Phase::Running {
            self.end = Some(End::Pruned);
            suspend_for_good();
        }
    }

    /// The number of an allocation as an object.
    fn number(&mut self, address: usize, site: Site) -> u32 {
        let known = self
            .owners
            .all
            .get(&address)
            .map_or(0, |allocation| allocation.object);
        if known != 0 {
            return known;
        }
        let object = self.add(Object::Atomic(Atomic::default()));
        if let Some(allocation) = self.owners.all.get_mut(&address) {
            allocation.object = object;
        }
        self.event(What::Object, object, 0, 0, site, "Arc");
        object
    }

    /// What counts the changes of an allocation's owners.
    fn counter(&mut self, address: usize) -> Option<&mut Atomic> {
        let object = self.owners.all.get(&address)?.object;
        (object != 0 && !self.objects.is_empty()).then(|| self.atomic(object))
    }
}
