//! After a run: what is stuck is unwound, newest thread first, since scoped threads borrow from older stacks. The
//! program's destructors run here; their operations have their effects, but no schedule and no record.

use super::event::What;
use super::fiber::{resume, suspend};
use super::holders::holders;
use super::operation::{Kind, Site};
use super::panics::{Doom, abandon, guarded};
use super::pending::Pending;
use super::pending::Turn;
use super::state::{Engine, Phase, engine};
use super::syscalls;
use super::wire::FULL;

/// A thread that makes more operations while it is unwound turns for ever.
const MAX_GHOSTS: u32 = 1_000;

/// Whether any thread isn't over, so that [`clean_up`] will run code of the program.
pub fn is_anything_stuck() -> bool {
    engine().tasks.iter().any(|task| !task.over)
}

/// Unwinds what is stuck and drops what the run has left. Where a panic hook has not returned, std takes any panic in
/// this OS thread for one inside the hook, and would abort: then it's done in a fresh one.
pub fn clean_up() {
    let engine = engine();
    engine.phase = Phase::Unwinding;
    let before = syscalls::program_runs(true);
    if engine.hook_stuck || engine.tasks.iter().any(|task| task.in_hook) {
        engine.hook_stuck = false;
        engine.retire_os_thread = true;
        std::thread::scope(|scope| drop(scope.spawn(clean_up_here).join()));
    } else {
        clean_up_here();
    }
    syscalls::program_runs(before);
}

fn clean_up_here() {
    for thread in (0..engine().tasks.len()).rev() {
        if !engine().tasks[thread].over {
            unwind(thread);
        }
    }
    let state = engine();
    state.current = 0;
    let mut tasks = std::mem::take(&mut state.tasks);
    let hook = state.hook.take();
    drop(std::panic::catch_unwind(std::panic::AssertUnwindSafe(
        || {
            tasks.clear();
            drop(hook);
        },
    )));
    if engine().has(FULL) {
        engine().tell_cycles();
    }
    engine().clear_objects();
}

fn unwind(thread: usize) {
    let engine = engine();
    engine.event_of(thread, What::Unwound, 0, 0, 0, Site::default(), "");
    if engine.tasks[thread].begun {
        return resume(thread);
    }
    engine.current = thread;
    engine.tasks[thread].unwinding = true;
    let mut body = engine.tasks[thread].body.take();
    drop(guarded(&mut || drop(body.take())));
    super::state::engine().tasks[thread].over = true;
}

/// An operation after the end of the run: a drop has its effect; anything else begins the thread's unwinding, or, when
/// that goes on already and it would wait, fail or never end, gives the thread up (a panic now would end the process).
pub fn ghost(pending: &Pending) -> Turn {
    let engine = engine();
    let thread = engine.current;
    if engine.tasks.is_empty() {
        return Turn { variant: 0 };
    }
    let can_go_on = engine.ways_of(thread, pending) > 0 && !engine.would_fail(pending);
    engine.ghost_event(thread, pending);
    if is_drop(pending.operation.kind) {
        return Turn { variant: 0 };
    }
    let task = &mut engine.tasks[thread];
    task.ghost_operations += 1;
    if task.unwinding || task.panics > 0 {
        if !can_go_on || task.ghost_operations >= MAX_GHOSTS {
            abandon();
        }
        return Turn { variant: 0 };
    }
    begin()
}

/// The process has ended: this thread doesn't go on, but for being unwound.
pub fn suspend_for_good() -> ! {
    let state = engine();
    if state.phase == Phase::Running {
        state.next = None;
        suspend();
    }
    begin()
}

/// Begins to unwind the current thread, or gives it up where that can't be.
fn begin() -> ! {
    let engine = engine();
    if engine.task().unwinding || engine.task().panics > 0 {
        abandon();
    }
    engine.task().unwinding = true;
    engine.task().panics += 1;
    std::panic::resume_unwind(Box::new(Doom))
}

fn is_drop(kind: Kind) -> bool {
    use Kind::*;
    matches!(
        kind,
        DropSender
            | DropReceiver
            | Unlock
            | UnlockRead
            | UnlockWrite
            | StdoutUnlock
            | StderrUnlock
            | ScopeLeave
            | LetGo
            | OnceEnd
            | OwnerDrop
            | WeakDrop
    )
}

impl Engine {
    /// Whether the operation would have an outcome that a destructor may turn into a panic.
    fn would_fail(&mut self, pending: &Pending) -> bool {
        use Kind::*;
        let object = pending.operation.object;
        match pending.operation.kind {
            Join => {
                self.tasks[object as usize - 1].unwinding
                    || self.tasks[object as usize - 1].panicked
            }
            Send => !self.channel(object).receiver_alive,
            Recv | RecvTimeout => self.channel(object).messages.is_empty(),
            CondvarWait | BarrierWait | SendTaken | Cleanup | MainExit | Finish | Exit => true,
            _ => false,
        }
    }

    fn ghost_event(&mut self, thread: usize, pending: &Pending) {
        let operation = &pending.operation;
        let (what, value) = match operation.kind {
            Kind::DropSender => (What::SenderDropped, operation.second.wrapping_sub(1)),
            Kind::DropReceiver => (What::ReceiverDropped, 0),
            Kind::Unlock | Kind::UnlockRead | Kind::UnlockWrite => (What::GuardDropped, 0),
            _ => return,
        };
        let with = self.dropped_with();
        let holders = match what {
            What::SenderDropped if self.has(FULL) => holders(),
            _ => String::new(),
        };
        self.event_of(
            thread,
            what,
            operation.object,
            value,
            with,
            pending.site,
            &holders,
        );
    }
}
