//! How a thread's result comes to who waits for it.

use super::Thread;
use crate::engine::operation::{Kind, Outcome, Site};
use crate::engine::panics::guarded;
use crate::engine::run::{self, Made};
use crate::engine::schedule::{announce, caller, made};
use crate::engine::stacks;
use crate::engine::state::{Phase, engine};
use crate::engine::task::Body;
use std::any::Any;
use std::cell::UnsafeCell;
use std::fmt;
use std::io;
use std::sync::Arc;

/// Where a thread's result lies until it is taken. When the last handle is gone, its scope need no longer wait for it.
pub(super) struct Packet<T> {
    result: UnsafeCell<Option<std::thread::Result<T>>>,
    /// The scope, or 0.
    scope: u32,
    thread: usize,
}

// SAFETY: The engine runs one thread at a time; the result is written before the thread ends and taken after.
unsafe impl<T: Send> Send for Packet<T> {}
// SAFETY: As above.
unsafe impl<T: Send> Sync for Packet<T> {}

impl<T> Drop for Packet<T> {
    fn drop(&mut self) {
        let panicked = matches!(self.result.get_mut(), Some(Err(_)));
        let result = self.result.get_mut();
        if let Err(payload) = guarded(&mut || *result = None) {
            run::end_after(payload, "thread result panicked on drop");
        }
        if self.scope != 0 {
            leave_scope(self.scope, self.thread, panicked);
        }
    }
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
        made(Outcome::Done, 0, 0);
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
) -> io::Result<(Arc<Packet<T>>, Thread)>
where
    F: FnOnce() -> T + 'a,
    T: 'a,
{
    let with = wanted.reserve()?;
    let thread = engine().tasks.len();
    let packet = Arc::new(Packet {
        result: UnsafeCell::new(None),
        scope: with.scope,
        thread,
    });
    let work: Box<dyn Body + 'a> = Box::new(Work {
        closure: Some(closure),
        packet: packet.clone(),
    });
    // SAFETY: `spawn` asks for 'static, and a scope doesn't end before its threads.
    let work = unsafe { std::mem::transmute::<Box<dyn Body + 'a>, Box<dyn Body>>(work) };
    Ok((packet, Thread::at(run::spawn(with, work, site))))
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
pub(super) fn wait_for(thread: usize) {
    if thread == engine().current && engine().phase == Phase::Running {
        panic!("failed to join thread: Resource deadlock avoided (os error 35)");
    }
    announce(Kind::Join, thread as u32 + 1, 0, 0, caller());
    made(Outcome::Done, 0, 0);
}

#[track_caller]
pub(super) fn is_finished(thread: usize) -> bool {
    announce(Kind::IsFinished, thread as u32 + 1, 0, 0, caller());
    let finished = engine().tasks[thread].finished;
    made(
        if finished {
            Outcome::Done
        } else {
            Outcome::Missed
        },
        0,
        0,
    );
    finished
}

/// Takes the result of a thread that is over.
pub(super) fn take_result<T>(packet: &Packet<T>) -> std::thread::Result<T> {
    // SAFETY: The thread is over, and the handle that asks is consumed.
    let result = unsafe { (*packet.result.get()).take() };
    // Only a thread that was unwound after the run's end has none; who asks is then unwound too.
    result.unwrap_or_else(|| crate::engine::task::suspend_for_good())
}

/// An owned permission to join on a thread.
pub struct JoinHandle<T> {
    packet: Arc<Packet<T>>,
    thread: Thread,
    /// Its index again, where std has the operating system's handle.
    index: usize,
}

// SAFETY: As std's: only the result crosses, and `spawn` asks that it be `Send`.
unsafe impl<T> Send for JoinHandle<T> {}
// SAFETY: As above.
unsafe impl<T> Sync for JoinHandle<T> {}

impl<T> JoinHandle<T> {
    pub(super) fn new((packet, thread): (Arc<Packet<T>>, Thread)) -> JoinHandle<T> {
        let index = thread.index();
        JoinHandle {
            packet,
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
        wait_for(self.index);
        take_result(&self.packet)
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
        crate::program::unfollowed("threads of the operating system", Site::default())
    }

    fn into_pthread_t(self) -> std::os::unix::thread::RawPthread {
        crate::program::unfollowed("threads of the operating system", Site::default())
    }
}
