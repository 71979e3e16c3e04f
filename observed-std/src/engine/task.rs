//! A learner's thread as a coroutine with what it owns.

use super::arcs::Last;
use super::operation::Site;
use super::pending::Pending;
use super::pieces::Writing;
use super::stacks::MAIN_STACK;
use super::standing::Standing;
use corosensei::stack::DefaultStack;
use corosensei::{Coroutine, Yielder};
use std::any::Any;
use std::sync::Arc;

/// What a thread does, and where its result goes. Erased, so that the engine's code is compiled once.
pub trait Body {
    /// Runs the closure and keeps its value. May panic.
    fn run(&mut self);
    /// Keeps the payload of a panic instead.
    fn panicked(&mut self, payload: Box<dyn Any + Send>);
    /// Says by a step that this thread lets go of the result, where that can be seen.
    fn let_go(&self) {}
}

/// What a panic says, of which the end of the process may be faster.
#[derive(Clone, Default)]
pub struct Untold {
    /// Where it happened, and its message, if it has gone through the hook.
    pub message: Option<(Site, String)>,
    /// What std's own hook writes.
    pub text: String,
}

/// A thread on its own stack.
pub type Fiber = Coroutine<(), (), (), DefaultStack>;

pub struct Task {
    pub name: Option<Arc<str>>,
    pub body: Option<Box<dyn Body>>,
    pub pending: Option<Pending>,
    /// It has run at least to its first operation.
    pub begun: bool,
    /// Its closure is done, as `is_finished` sees it.
    pub finished: bool,
    /// It is over, as `join` sees it.
    pub over: bool,
    /// 1 + the index of its last step, or 0.
    pub last_step: u32,
    /// Where its last operation stands whose place is known.
    pub last_site: Site,
    pub panicked: bool,
    /// How many panics are unwinding through it (std's own count is one per OS thread).
    pub panics: u32,
    /// How many of the program's `catch_unwind` it is in.
    pub catches: u32,
    /// It panics, which is still to be a step, and what it says.
    pub untold_panic: Option<Untold>,
    /// It runs the program's panic hook: std would abort at a panic now.
    pub in_hook: bool,
    pub token: bool,
    /// It may hold a park token that was given by `unpark`.
    pub was_unparked: bool,
    /// It waited in something else that parks: a receive, a send, a scope's end.
    pub waited: bool,
    /// Number of the notify that woke it from its condvar; 0: none.
    pub woken_by: u32,
    pub woken_with_all: bool,
    /// It will return from the wait without cause.
    pub causeless: bool,
    /// Who spawned it, and 1 + the index of that thread's last step then (or 0).
    pub parent: (u32, u32),
    pub scope: u32,
    /// Its result is gone already when it ends, so that its scope need not wait longer.
    pub leaves_scope: bool,
    pub ending: bool,
    pub locals: super::local::Locals,
    /// Texts that it is formatting, the outermost first.
    pub writing: Vec<Writing>,
    /// Where a value is dropped by `drop`, whose call it is in.
    pub drop_site: Site,
    /// Owners that it is dropping, the outermost first; of those that are the last, of what.
    pub letting_go: Vec<Option<Last>>,
    /// It is taking the locks for them.
    pub settles: bool,
    /// Notes for what a thread's result shows when it is dropped, if this thread is dropping one.
    pub drops: u32,
    /// It is being unwound after the end of the run.
    pub unwinding: bool,
    pub ghost_operations: u32,
    /// How large its stack is to be; where it was hard to get, it's there before the thread begins.
    pub stack_size: usize,
    pub stack: Option<DefaultStack>,
    /// Its stack's addresses.
    pub on: std::ops::Range<usize>,
    /// Addresses just below its stack: a fault there is an overflow.
    pub guard: std::ops::Range<usize>,
    /// Where what the program has on its stack begins.
    pub base: usize,
    /// Steps that it has made.
    pub made: u32,
    /// Where it stood when it announced what it waits to do.
    pub standing: Standing,
    pub yielder: *const Yielder<(), ()>,
    pub fiber: Option<Fiber>,
}

impl Task {
    pub fn new(name: Option<Arc<str>>, body: Box<dyn Body>) -> Task {
        Task {
            name,
            body: Some(body),
            pending: None,
            begun: false,
            finished: false,
            over: false,
            last_step: 0,
            last_site: Site::default(),
            panicked: false,
            panics: 0,
            catches: 0,
            untold_panic: None,
            in_hook: false,
            token: false,
            was_unparked: false,
            waited: false,
            woken_by: 0,
            woken_with_all: false,
            causeless: false,
            parent: (0, 0),
            scope: 0,
            leaves_scope: false,
            ending: false,
            locals: Default::default(),
            writing: Vec::new(),
            drop_site: Site::default(),
            letting_go: Vec::new(),
            settles: false,
            drops: 0,
            unwinding: false,
            ghost_operations: 0,
            stack_size: MAIN_STACK,
            stack: None,
            on: 0..0,
            guard: 0..0,
            base: 0,
            made: 0,
            standing: Default::default(),
            yielder: std::ptr::null(),
            fiber: None,
        }
    }
}
