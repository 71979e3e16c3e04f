//! One run of the program's `main`: its threads from beginning to end.

use super::event::What;
use super::fiber::{begin, resume};
use super::operation::{Kind, Operation, Response, Site};
use super::panics::{Doom, fatal, guarded, resume as resume_panic};
use super::pending::{NEVER, Pending};
use super::schedule::{announce, made, take_turn};
use super::set::MAX_THREADS;
use super::state::{Phase, engine};
use super::task::{Body, Task};
use super::wire::{ENDS_MATTER, End, IDS_MATTER};
use corosensei::stack::DefaultStack;
use std::any::Any;
use std::sync::Arc;

/// Runs `main` under the engine's request until the run is over; what is stuck is left as it is.
pub fn run(main: Box<dyn Body>) {
    let state = engine();
    state.reset();
    state.tasks.push(Task::new(Some(Arc::from("main")), main));
    state.alive.push(0);
    let start = Pending {
        operation: Operation {
            kind: Kind::Start,
            object: 1,
            second: 0,
            argument: 0,
        },
        deadline: NEVER,
        site: Site::default(),
    };
    state.tasks[0].pending = Some(start);
    state.next = state.decide();
    while let Some((thread, _)) = engine().next {
        if engine().hooks > 0 && !engine().tasks[thread].in_hook {
            resume_elsewhere(thread);
        } else {
            go_on(thread);
        }
    }
}

/// Lets a thread run until it suspends itself or is over.
fn go_on(thread: usize) {
    if engine().tasks[thread].begun || begin(thread, thread_main) {
        return resume(thread);
    }
    let engine = engine();
    engine.end = Some(End::ThreadLimit);
    engine.next = None;
}

/// While a thread is inside a panic hook, std takes any panic in the same OS thread for one in the hook, and aborts: so
/// the others go on in another OS thread for that long.
fn resume_elsewhere(thread: usize) {
    engine().retire_os_thread = true;
    std::thread::scope(|scope| drop(scope.spawn(|| go_on(thread)).join()));
}

/// What a thread is made with.
pub struct Made {
    pub name: Option<Arc<str>>,
    /// 0: none.
    pub scope: u32,
    pub stack_size: usize,
    /// Where that was hard to get.
    pub stack: Option<DefaultStack>,
}

/// Makes a thread; it can begin from now on. Returns its index.
pub fn spawn(with: Made, body: Box<dyn Body>, site: Site) -> usize {
    engine().see_drop();
    let current = engine().current;
    super::seen::seen();
    if engine().has(IDS_MATTER) {
        announce(Kind::Spawn, 0, 0, 0, site);
        let thread = engine().tasks.len() as u32;
        add(with, body, site);
        made(Response::Done, thread, 0);
    } else {
        add(with, body, site);
    }
    debug_assert_eq!(current, engine().current);
    engine().tasks.len() - 1
}

fn add(with: Made, body: Box<dyn Body>, site: Site) {
    let Made { name, scope, .. } = with;
    let engine = engine();
    let thread = engine.tasks.len();
    let operation = Operation {
        kind: Kind::Start,
        object: thread as u32 + 1,
        second: scope,
        argument: 0,
    };
    let mut task = Task::new(name.clone(), body);
    task.pending = Some(Pending {
        operation,
        deadline: NEVER,
        site,
    });
    task.parent = (engine.current as u32, engine.task().last_step);
    task.scope = scope;
    (task.stack_size, task.stack) = (with.stack_size, with.stack);
    let outside = super::arena::outside();
    engine.tasks.push(task);
    engine.event(
        What::Spawned,
        scope,
        thread as u32,
        0,
        site,
        name.as_deref().unwrap_or(""),
    );
    if engine.phase == Phase::Unwinding || thread >= MAX_THREADS {
        engine.end = engine.end.or(Some(End::ThreadLimit));
    } else {
        engine.alive.push(thread);
    }
    drop(outside);
}

/// What runs on a thread's own stack.
fn thread_main(thread: usize) {
    let started = match engine().tasks[thread].pending {
        Some(pending) if engine().phase == Phase::Running => guarded(&mut || {
            take_turn(pending);
            let (parent, step) = engine().tasks[thread].parent;
            made(Response::Done, parent, step);
        }),
        _ => Ok(()),
    };
    drop(started);
    let Some(mut body) = engine().tasks[thread].body.take() else {
        return;
    };
    if let Err(payload) = at_work(&mut || body.run()) {
        match payload.downcast::<Doom>() {
            Ok(doom) => drop(doom),
            Err(payload) => {
                engine().tasks[thread].panicked = true;
                drop(guarded(&mut || super::panics::tell()));
                body.panicked(payload);
            }
        }
    }
    let mut body = Some(body);
    engine().tasks[thread].ending = true;
    drop(at_work(&mut || {
        body.iter().for_each(|body| body.let_go());
        drop(body.take())
    }));
    drop(at_work(&mut || match engine().phase {
        Phase::Unwinding => destroy_locals(),
        Phase::Running if thread == 0 => end_main(),
        Phase::Running => end(thread),
    }));
    let engine = engine();
    engine.tasks[thread].finished = true;
    engine.tasks[thread].over = true;
    if engine.phase == Phase::Running {
        engine.next = engine.decide();
    }
}

/// The current thread runs code of the program: what is above on its stack is the engine's, and no part of its state.
fn at_work(work: &mut dyn FnMut()) -> Result<(), Box<dyn Any + Send>> {
    guarded(&mut || {
        let here = 0_u64;
        engine().task().base = std::hint::black_box(&raw const here).addr();
        work()
    })
}

/// Runs the destructors of the current thread's thread-locals. A panic in one ends the process.
pub fn destroy_locals() {
    while let Some((value, destroy)) = engine().task().locals.next_to_destroy() {
        // SAFETY: The value was made for this destructor, and is handed out once.
        let result = guarded(&mut || unsafe { destroy(value) });
        if let Err(payload) = result {
            end_after(payload, "thread local panicked on drop");
        }
    }
}

/// A destructor has panicked where std ends the process; the private panic goes on instead.
pub fn end_after(payload: Box<dyn Any + Send>, message: &str) {
    if payload.is::<Doom>() {
        resume_panic(payload)
    }
    if engine().phase == Phase::Running {
        std::mem::forget(payload);
        fatal(message)
    }
}

/// A thread other than main is done: `is_finished` and its scope see that at once, `join` after its thread-locals.
fn end(thread: usize) {
    let task = &engine().tasks[thread];
    let (scope, panicked, destructors) =
        (task.scope, task.panicked, task.locals.have_destructors());
    let object = thread as u32 + 1;
    if destructors {
        announce(Kind::Finish, object, scope, 0, Site::default());
        finish(thread);
        made(Response::Done, 0, 0);
        destroy_locals();
    }
    announce(Kind::Exit, object, scope, 0, Site::default());
    finish(thread);
    let engine = engine();
    engine.tasks[thread].over = true;
    engine.alive.retain(|other| *other != thread);
    made(
        if panicked {
            Response::Failed
        } else {
            Response::Done
        },
        panicked.into(),
        destructors.into(),
    );
}

fn finish(thread: usize) {
    let engine = engine();
    let task = &mut engine.tasks[thread];
    task.finished = true;
    if std::mem::take(&mut task.leaves_scope) {
        let (scope, panicked) = (task.scope, task.panicked);
        let scope = engine.scope(scope);
        scope.running -= 1;
        scope.panicked |= panicked;
    }
}

fn end_main() {
    if engine().tasks[0].panicked {
        engine().exit_code = 101;
    }
    let code = engine().exit_code;
    exit(code, 0, Site::default());
}

/// The process ends with this code; what other threads would still do doesn't happen. As in std, stdout is flushed
/// first, and other threads go on while this one's thread-locals are destroyed.
pub fn exit(code: i32, argument: u32, site: Site) {
    if engine().exiting == Some(engine().current) {
        fatal("std::process::exit called re-entrantly");
    }
    if engine().has(ENDS_MATTER) && engine().alive.len() > 1 {
        announce(Kind::Cleanup, 0, 0, 0, site);
        let is_first = clean_up();
        made(
            if is_first {
                Response::Done
            } else {
                Response::Missed
            },
            0,
            0,
        );
    }
    if engine().task().locals.have_destructors() {
        clean_up();
        claim_the_end(site);
        destroy_locals();
    }
    announce(Kind::MainExit, 0, 0, argument, site);
    // What a Unix system keeps of it.
    let code = if cfg!(unix) { code & 0xff } else { code };
    if engine().phase == Phase::Running {
        clean_up();
        engine().note_left();
        made(Response::Done, code as u32, 0);
        engine().end = Some(End::Exit(code));
    }
}

/// From here on no other thread's end of the process counts.
fn claim_the_end(site: Site) {
    if engine().alive.len() > 1 {
        announce(Kind::Cleanup, 0, 0, 1, site);
        engine().exiting = Some(engine().current);
        made(Response::Done, 0, 0);
    }
    engine().exiting = Some(engine().current);
}

/// Stdout is flushed, and gets no buffer any more: once, and only if nobody holds its lock. Says whether it was.
fn clean_up() -> bool {
    let engine = engine();
    let is_first = engine.phase == Phase::Running
        && !std::mem::replace(&mut engine.cleaned_up, true)
        && engine.stdout.is_open_to(engine.current);
    if is_first {
        engine.stdout.clean_up();
        engine.make_calls();
    }
    is_first
}
