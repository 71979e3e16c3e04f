//! Who runs: a thread gives way to the engine's loop, which lets one go on.

use super::state::engine;
use super::sweep::sweep_above;
use super::task::Fiber;
use super::wire::{KEPT, STATES, layout};
use super::{arena, coverage, elsewhere, stacks};
use corosensei::stack::Stack;
use corosensei::{Coroutine, CoroutineResult, Yielder};

/// A guard page is not larger than this on any system in use, and no frame below it is meant.
const GUARD: usize = 64 << 10;

/// Gives way to the engine's loop, which goes on with [`super::state::Engine::next`].
pub fn suspend() {
    let yielder = engine().task().yielder;
    // SAFETY: The yielder lies on the current coroutine's stack, which lives as long as the coroutine runs.
    unsafe { (*yielder).suspend(()) }
}

/// Lets a thread that has begun run until it suspends itself or is over.
pub fn resume(thread: usize) {
    let state = engine();
    state.current = thread;
    // The fiber is taken out of the task, since a spawn may move the tasks.
    let Some(mut fiber) = state.tasks[thread].fiber.take() else {
        return;
    };
    coverage::resumed();
    let tells = state.has(STATES);
    let apart = tells || state.has(KEPT);
    let allocates = arena::lent_to(apart.then_some(thread));
    sweep_above(tells.then_some(state.tasks[thread].guard.end));
    let result = fiber.resume(());
    sweep_above(None);
    drop(allocates);
    let engine = engine();
    if std::mem::take(&mut engine.abandoned) {
        engine.leaked += 1;
        // SAFETY: What is on the stack is leaked; nothing outside refers to it once the run is over.
        unsafe { fiber.force_reset() };
        retire(thread, fiber);
    } else if let CoroutineResult::Return(()) = result {
        retire(thread, fiber);
    } else {
        engine.tasks[thread].fiber = Some(fiber);
    }
}

/// Gives a thread a stack, on which it will run `main`; false if there is none to be had.
pub fn begin(thread: usize, main: fn(usize)) -> bool {
    engine().current = thread;
    let fiber = fiber(thread, main);
    engine().tasks[thread].fiber = fiber;
    engine().tasks[thread].begun
}

fn fiber(thread: usize, main: fn(usize)) -> Option<Fiber> {
    let task = &mut engine().tasks[thread];
    let (made, size) = (task.stack.take(), task.stack_size);
    let states = engine().has(STATES);
    let stack = made.or_else(|| engine().stacks.take(size, states.then_some(thread)))?;
    if states {
        stacks::wipe(&stack);
    }
    let end = stack.limit().get();
    engine().tasks[thread].on = end..stack.base().get();
    engine().tasks[thread].guard = end.saturating_sub(GUARD)..end + GUARD;
    engine().tasks[thread].begun = true;
    Some(Coroutine::with_stack(
        stack,
        move |yielder: &Yielder<(), ()>, ()| {
            engine().tasks[thread].yielder = yielder;
            let layout = layout(engine().request.flags);
            elsewhere::below(layout, || main(thread));
        },
    ))
}

fn retire(thread: usize, fiber: Fiber) {
    let task = &mut engine().tasks[thread];
    task.over = true;
    let size = task.stack_size;
    engine().stacks.give_back(size, thread, fiber.into_stack());
}
