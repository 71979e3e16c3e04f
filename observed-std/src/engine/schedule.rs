//! The scheduling point before every operation: a thread announces what it is about to do and waits for its turn; when
//! it comes, the caller makes the effect and says with [`made`] how it ended.

use super::answer::Held;
use super::fiber::suspend;
use super::object::Object;
use super::operation::{Choice, Kind, Operation, Response, Site};
use super::pending::{NEVER, Pending, Time, Turn};
use super::state::{Engine, Phase, engine};
use super::wire::{ENDS_WHERE_STUCK, End, STATES};
use std::panic::Location;

/// The place of the call in the learner's file; 0:0 if it is made by a library's code.
#[track_caller]
pub fn caller() -> Site {
    site_of(Location::caller())
}

pub fn site_of(location: &Location<'_>) -> Site {
    if location.file() == engine().main_file {
        Site {
            line: location.line(),
            column: location.column(),
        }
    } else {
        Site::default()
    }
}

/// Announces an operation and returns when it is this thread's turn to make it.
#[inline(always)]
pub fn announce(kind: Kind, object: u32, second: u32, argument: u32, site: Site) -> Turn {
    announce_until(kind, object, second, argument, NEVER, site)
}

/// The same with a deadline, at which the operation can be made whatever else it waits for.
#[inline(always)]
pub fn announce_until(
    kind: Kind,
    object: u32,
    second: u32,
    argument: u32,
    deadline: Time,
    site: Site,
) -> Turn {
    enter(kind, object, second, argument, deadline, site)
}

/// Notes where its caller stands, and goes on with what is announced.
#[cfg(all(target_arch = "x86_64", unix))]
#[unsafe(naked)]
extern "C-unwind" fn enter(
    kind: Kind,
    object: u32,
    second: u32,
    argument: u32,
    deadline: Time,
    site: Site,
) -> Turn {
    std::arch::naked_asm!(
        "mov rax, qword ptr [rip + {entered}@GOTPCREL]",
        "mov [rax], rsp",
        "mov [rax + 8], rbx",
        "mov [rax + 16], rbp",
        "mov [rax + 24], r12",
        "mov [rax + 32], r13",
        "mov [rax + 40], r14",
        "mov [rax + 48], r15",
        "jmp qword ptr [rip + {announce}@GOTPCREL]",
        entered = sym super::standing::ENTERED,
        announce = sym announced,
    )
}

#[cfg(not(all(target_arch = "x86_64", unix)))]
use announced as enter;

/// The same behind the note of where the thread stands.
extern "C-unwind" fn announced(
    kind: Kind,
    object: u32,
    second: u32,
    argument: u32,
    deadline: Time,
    site: Site,
) -> Turn {
    let standing = super::standing::entered();
    let operation = Operation {
        kind,
        object,
        second,
        argument,
    };
    let pending = Pending {
        operation,
        deadline,
        site,
    };
    let engine = engine();
    if engine.phase == Phase::Unwinding {
        return (engine.before.ghost)(&pending);
    }
    (engine.before.tell)();
    if !engine.hashes.is_nobody_within() {
        engine.look_from_within();
    }
    let current = engine.current;
    engine.see_drop();
    if !engine.tasks[current].letting_go.is_empty() && engine.is_noticed(kind, object) {
        super::seen::seen();
    }
    if !engine.tasks[current].writing.is_empty() {
        (engine.before.lock_what_is_written)();
    }
    if engine.phase == Phase::Unwinding {
        // The run ended while it told of a panic, or waited for the lock of what it writes.
        return (engine.before.ghost)(&pending);
    }
    engine.tasks[current].pending = Some(pending);
    super::held::look_for_circle(site);
    if engine.has(STATES) {
        engine.tasks[current].standing = standing;
    }
    decide_next();
    if engine.next.is_none_or(|(thread, _)| thread != current) {
        suspend();
    }
    take_turn(pending)
}

#[inline(never)]
fn decide_next() {
    let engine = engine();
    engine.next = engine.decide();
}

/// The turn of the current thread has come for what it announced.
pub fn take_turn(pending: Pending) -> Turn {
    let engine = engine();
    if engine.phase == Phase::Unwinding {
        return (engine.before.ghost)(&pending);
    }
    let variant = engine.next.map_or(0, |(_, variant)| variant);
    super::circle::wipe_looked_at();
    let task = engine.task();
    task.pending = None;
    if pending.site != Site::default() {
        task.last_site = pending.site;
    }
    engine.record.choice = Choice {
        thread: engine.current as u16,
        variant,
    };
    engine.record.pending = Some(pending);
    Turn { variant }
}

/// The announced operation has been made, and ended so.
pub fn made(response: Response, value: u32, extra: u32) {
    let engine = engine();
    if engine.phase == Phase::Running {
        engine.step(response, value, extra);
        super::circle::wipe_looked_at();
    }
}

/// Corrects the second object of the operation that is being made.
pub fn set_argument(argument: u32) {
    if let Some(pending) = &mut engine().record.pending {
        pending.operation.argument = argument;
    }
}

impl Engine {
    /// Decides who makes the next step; none: the run is over, and `end` says how.
    pub fn decide(&mut self) -> Option<(usize, u16)> {
        if self.end.is_some() {
            return None;
        }
        let _outside = super::arena::outside();
        match self.next_choice() {
            Ok(choice) => Some((choice.thread.into(), choice.variant)),
            Err(end) => {
                self.end = Some(end);
                None
            }
        }
    }

    fn next_choice(&mut self) -> Result<Choice, End> {
        self.time_advanced = false;
        self.find_enabled()?;
        let step = self.record.steps as usize;
        if self.has(STATES) {
            self.record.state = match step < self.request.prefix.len() {
                true => 0,
                false => self.whole_state(),
            };
        }
        if let Some(choice) = self.request.prefix.get(step).copied() {
            if step + 1 == self.request.prefix.len() {
                self.fall_asleep();
            }
            let thread = usize::from(choice.thread);
            let fits = thread < self.tasks.len()
                && self.enabled.contains(thread)
                && choice.variant < self.variants_of(thread);
            return if fits { Ok(choice) } else { Err(End::Diverged) };
        }
        self.choose()
    }

    /// Fills in who is enabled, which those that go round in circles are not. Where nobody else can go on, not even
    /// later, the run would go on for ever.
    fn find_enabled(&mut self) -> Result<(), End> {
        self.release_held();
        loop {
            self.enabled.clear();
            self.variants.clear();
            let mut held = false;
            for at in 0..self.alive.len() {
                let thread = self.alive[at];
                let ways = self.ways(thread);
                if ways == 0 {
                    continue;
                }
                if self.polls.is_held(thread) {
                    held = true;
                    continue;
                }
                self.enable(thread, ways);
            }
            if !self.enabled.is_empty() {
                if held {
                    self.note_held();
                }
                self.be_patient();
                return Ok(());
            }
            if self.advance() {
                self.release_held();
                continue;
            }
            if !held {
                if self.has(ENDS_WHERE_STUCK) && self.end_channels() {
                    continue;
                }
                return Err(End::Deadlock);
            }
            self.note_held();
            return Err(End::Livelock);
        }
    }

    /// Ends the channels at which threads wait for a message; false if there are none, or were some before.
    fn end_channels(&mut self) -> bool {
        let is_over =
            |object: &Object| matches!(object, Object::Channel(channel) if channel.is_over);
        if self.objects.iter().any(is_over) {
            return false;
        }
        let mut any = false;
        for at in 0..self.alive.len() {
            let pending = self.tasks[self.alive[at]].pending;
            if let Some(pending) = pending
                && pending.operation.kind == Kind::Recv
            {
                self.channel(pending.operation.object).is_over = true;
                any = true;
            }
        }
        any
    }

    /// Threads that have made the steps that they may make at a stretch let all others go on first.
    fn be_patient(&mut self) {
        self.late = false;
        if self.request.patience.is_empty() {
            return;
        }
        let (patience, tasks) = (&self.request.patience, &self.tasks);
        let waits = |thread: usize| {
            let mut patience = patience.iter();
            patience.any(|(of, steps)| usize::from(*of) == thread && tasks[thread].made >= *steps)
        };
        let enabled = self.enabled;
        if enabled.iter().all(waits) {
            self.late = true;
            return;
        }
        for thread in enabled.iter().filter(|thread| waits(*thread)) {
            self.enabled.remove(thread);
            self.variants
                .retain(|(other, _)| usize::from(*other) != thread);
        }
    }

    fn enable(&mut self, thread: usize, ways: u16) {
        self.enabled.insert(thread);
        if ways > 1 {
            self.variants.push((thread as u16, ways));
        }
    }

    /// Says which threads were held back although they could go on.
    fn note_held(&mut self) {
        for at in 0..self.alive.len() {
            let thread = self.alive[at];
            if self.polls.is_held(thread) && self.ways(thread) > 0 {
                let site = self.tasks[thread]
                    .pending
                    .map_or(Site::default(), |pending| pending.site);
                self.note_held_at(thread, site);
            }
        }
    }

    /// Says that a thread was held back here, once for each place.
    fn note_held_at(&mut self, thread: usize, site: Site) {
        let held = Held {
            thread: thread as u16,
            site,
            step: self.record.steps,
        };
        let is_known = |known: &Held| (known.thread, known.site) == (held.thread, site);
        if !self.record.notes.held.iter().any(is_known) {
            self.record.notes.held.push(held);
        }
    }
}
