//! How a thread's result comes to who waits for it.

use super::Thread;
use crate::engine::answer::{PAYLOAD_DROP_SEEN, RESULT_DROP_SEEN};
use crate::engine::operation::{Kind, Response, Site};
use crate::engine::panics::guarded;
use crate::engine::run::{self, Made};
use crate::engine::schedule::{announce, caller, made};
use crate::engine::stacks;
use crate::engine::state::{Phase, engine};
use crate::engine::task::Body;
use crate::engine::wire::{PAYLOADS_MATTER, RESULTS_MATTER};
use std::any::Any;
use std::cell::{Cell, UnsafeCell};
use std::fmt;
use std::io;
use std::sync::Arc;

/// Where a thread's result lies until it is taken. When the last handle is gone, its scope need no longer wait for it.
pub(super) struct Packet<T> {
    result: UnsafeCell<Option<std::thread::Result<T>>>,
    /// The scope, or 0.
    scope: u32,
    /// Known once the thread is made.
    thread: Cell<usize>,
    /// Its result was taken by a join, so that nothing is left to drop.
    joined: Cell<bool>,
}

// SAFETY: The engine runs one thread at a time; the result is written before the thread ends and taken after.
unsafe impl<T: Send> Send for Packet<T> {}
// SAFETY: As above.
unsafe impl<T: Send> Sync for Packet<T> {}

impl<T> Drop for Packet<T> {
    fn drop(&mut self) {
        let panicked = matches!(self.result.get_mut(), Some(Err(_)));
        let result = self.result.get_mut();
        let seen = match result {
            Some(Ok(_)) => RESULT_DROP_SEEN,
            Some(Err(_)) => PAYLOAD_DROP_SEEN,
            None => 0,
        };
        let outer = begin_to_drop(seen);
        if let Err(payload) = guarded(&mut || *result = None) {
            run::end_after(payload, "thread result panicked on drop");
        }
        begin_to_drop(outer);
        if self.scope != 0 {
            leave_scope(self.scope, self.thread.get(), panicked);
        }
    }
}

/// The current thread drops what is noted so if it can be seen; says what it was dropping.
fn begin_to_drop(seen: u32) -> u32 {
    let state = engine();
    match state.tasks.get_mut(state.current) {
        Some(task) => std::mem::replace(&mut task.drops, seen),
        None => 0,
    }
}

/// A thread or its handle lets go of the result, where it can be seen which of them is the last; `owners` counts those
/// that haven't.
fn let_go(thread: usize, owners: &dyn Fn() -> usize, site: Site) {
    announce(Kind::LetGo, thread as u32 + 1, 0, 0, site);
    made(Response::Done, (owners() == 1).into(), 0);
}

/// Whether the drop of a thread's result of this type can be seen, or that of a panic's payload.
fn may_be_seen<T>() -> bool {
    let engine = engine();
    engine.phase == Phase::Running
        && (engine.has(RESULTS_MATTER) && std::mem::needs_drop::<T>()
            || engine.has(PAYLOADS_MATTER))
}

/// The scope sees it when the thread itself ends, or else at once; from a third thread that is an operation.
fn leave_scope(scope: u32, thread: usize, panicked: bool) {
    let state = engine();
    if state.objects.is_empty() {
        return;
    }
    let current = state.current;
    if current == thread && state.tasks[thread].ending {
        state.tasks[thread].leaves_scope = true;
        return;
    }
    let third = current != state.scope(scope).owner && state.phase == Phase::Running;
    if third {
        announce(Kind::ScopeLeave, scope, 0, 0, Site::default());
    }
    let state = engine().scope(scope);
    state.running -= 1;
    state.panicked |= panicked;
    if third {
        made(Response::Done, 0, 0);
    }
}

/// A closure and where its value goes.
struct Work<F, T> {
    closure: Option<F>,
    packet: Arc<Packet<T>>,
}

impl<F: FnOnce() -> T, T> Body for Work<F, T> {
    fn run(&mut self) {
        if let Some(closure) = self.closure.take() {
            let value = closure();
            // SAFETY: Nobody else looks before the thread has ended.
            unsafe { *self.packet.result.get() = Some(Ok(value)) };
        }
    }

    fn panicked(&mut self, payload: Box<dyn Any + Send>) {
        // SAFETY: As above.
        unsafe { *self.packet.result.get() = Some(Err(payload)) };
    }

    fn let_go(&self) {
        // SAFETY: As above.
        let result = unsafe { &*self.packet.result.get() };
        let seen = match result {
            Some(Ok(_)) => std::mem::needs_drop::<T>() && engine().has(RESULTS_MATTER),
            Some(Err(payload)) => !payload.is::<&str>() && engine().has(PAYLOADS_MATTER),
            None => false,
        };
        if seen && may_be_seen::<T>() {
            let_go(
                self.packet.thread.get(),
                &|| Arc::strong_count(&self.packet),
                Site::default(),
            );
        }
    }
}

/// The handle's part of a thread's result. It lets go of it when it is dropped, but for a join, after which nothing is
/// left.
pub(super) struct Share<T> {
    packet: Arc<Packet<T>>,
}

impl<T> Share<T> {
    /// Waits until the thread is over, and takes its result.
    #[track_caller]
    pub(super) fn join(self) -> std::thread::Result<T> {
        if let Some(nothing) = nothing_of::<T>() {
            return Ok(nothing);
        }
        wait_for(self.packet.thread.get());
        self.packet.joined.set(true);
        take_result(&self.packet)
    }
}

impl<T> Drop for Share<T> {
    fn drop(&mut self) {
        if !self.packet.joined.get() && may_be_seen::<T>() {
            let owners = || Arc::strong_count(&self.packet);
            let_go(
                self.packet.thread.get(),
                &owners,
                crate::engine::drop_site::drop_site(),
            );
        }
    }
}

/// What a thread is asked to be: its name, its stack, its scope (or 0).
#[derive(Default)]
pub(super) struct Wanted {
    pub name: Option<String>,
    pub stack_size: Option<usize>,
    pub scope: u32,
}

/// Makes a thread of a closure that lives at least as long as the thread can run; fails where there is no room for its
/// stack.
pub(super) fn start<'a, F, T>(
    wanted: Wanted,
    closure: F,
    site: Site,
) -> io::Result<(Share<T>, Thread)>
where
    F: FnOnce() -> T + 'a,
    T: 'a,
{
    let with = wanted.reserve()?;
    let packet = Arc::new(Packet {
        result: UnsafeCell::new(None),
        scope: with.scope,
        thread: Cell::new(0),
        joined: Cell::new(false),
    });
    let work: Box<dyn Body + 'a> = Box::new(Work {
        closure: Some(closure),
        packet: packet.clone(),
    });
    // SAFETY: `spawn` asks for 'static, and a scope doesn't end before its threads.
    let work = unsafe { std::mem::transmute::<Box<dyn Body + 'a>, Box<dyn Body>>(work) };
    let index = run::spawn(with, work, site);
    packet.thread.set(index);
    Ok((Share { packet }, Thread::at(index)))
}

impl Wanted {
    /// Sees to the stack, and lets the scope wait for the thread.
    fn reserve(self) -> io::Result<Made> {
        let stack_size = self.stack_size.unwrap_or_else(stacks::default_size);
        let stack = stacks::reserve(&mut engine().stacks, stack_size)?;
        if self.scope != 0 {
            engine().scope(self.scope).running += 1;
        }
        Ok(Made {
            name: self.name.map(Arc::from),
            scope: self.scope,
            stack_size,
            stack,
        })
    }
}

/// Waits until the thread is over.
#[track_caller]
fn wait_for(thread: usize) {
    if thread == engine().current && engine().phase == Phase::Running {
        panic!("failed to join thread: Resource deadlock avoided (os error 35)");
    }
    announce(Kind::Join, thread as u32 + 1, 0, 0, caller());
    made(Response::Done, 0, 0);
}

#[track_caller]
pub(super) fn is_finished(thread: usize) -> bool {
    announce(Kind::IsFinished, thread as u32 + 1, 0, 0, caller());
    let finished = engine().tasks[thread].finished;
    made(
        if finished {
            Response::Done
        } else {
            Response::Missed
        },
        0,
        0,
    );
    finished
}

/// What a thread that is unwound after the run's end gets from one that is joined in a destructor, if that is nothing
/// in any case: so its unwinding goes on, and leaves nothing behind.
fn nothing_of<T>() -> Option<T> {
    let is_nothing = engine().phase == Phase::Unwinding && std::any::type_name::<T>() == "()";
    // SAFETY: The type has no other name, and one value of no size.
    is_nothing.then(|| unsafe { std::mem::transmute_copy::<(), T>(&()) })
}

/// Takes the result of a thread that is over.
fn take_result<T>(packet: &Packet<T>) -> std::thread::Result<T> {
    // SAFETY: The thread is over, and the handle that asks is consumed.
    let result = unsafe { (*packet.result.get()).take() };
    // Only a thread that was unwound after the run's end has none; who asks is then unwound too.
    result.unwrap_or_else(|| crate::engine::unwind::suspend_for_good())
}

/// An owned permission to join on a thread.
pub struct JoinHandle<T> {
    share: Share<T>,
    thread: Thread,
    /// Its index again, where std has the operating system's handle.
    index: usize,
}

// SAFETY: As std's: only the result crosses, and `spawn` asks that it be `Send`.
unsafe impl<T> Send for JoinHandle<T> {}
// SAFETY: As above.
unsafe impl<T> Sync for JoinHandle<T> {}

impl<T> JoinHandle<T> {
    pub(super) fn new((share, thread): (Share<T>, Thread)) -> JoinHandle<T> {
        let index = thread.index();
        JoinHandle {
            share,
            thread,
            index,
        }
    }

    /// A handle to the thread.
    #[must_use]
    pub fn thread(&self) -> &Thread {
        &self.thread
    }

    /// Waits for the thread to finish and returns its result.
    #[track_caller]
    pub fn join(self) -> std::thread::Result<T> {
        self.share.join()
    }

    /// Whether the thread has finished its closure.
    #[track_caller]
    pub fn is_finished(&self) -> bool {
        is_finished(self.index)
    }
}

impl<T> fmt::Debug for JoinHandle<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("JoinHandle").finish_non_exhaustive()
    }
}

#[cfg(unix)]
impl<T> std::os::unix::thread::JoinHandleExt for JoinHandle<T> {
    fn as_pthread_t(&self) -> std::os::unix::thread::RawPthread {
        crate::engine::unfollowed::end("threads of the operating system", Site::default())
    }

    fn into_pthread_t(self) -> std::os::unix::thread::RawPthread {
        crate::engine::unfollowed::end("threads of the operating system", Site::default())
    }
}
