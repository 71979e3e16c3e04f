//! Panics meet the engine: each thread has its own count (std's is one per OS thread), the program's hook is its own,
//! and the private panic that unwinds what is stuck passes through every `catch_unwind` of the program.

use super::answer::{HOOKS_SEEN, PANIC_CAUGHT};
use super::event::What;
use super::fiber::suspend;
use super::object::Object;
use super::operation::{Kind, Response, Site};
use super::schedule::{announce, made, site_of};
use super::state::{Hook, Phase, engine};
use super::task::Untold;
use super::wire::{End, HOOKS_MATTER};
use std::any::Any;
use std::panic::{AssertUnwindSafe, PanicHookInfo};
use std::sync::Arc;

/// The private panic that unwinds a stuck thread when the run is over.
pub struct Doom;

pub fn panicking() -> bool {
    engine().see_drop();
    engine()
        .tasks
        .get(engine().current)
        .is_some_and(|task| task.panics > 0)
}

/// Catches whatever unwinds, the private panic too.
pub fn guarded(body: &mut dyn FnMut()) -> Result<(), Box<dyn Any + Send>> {
    let thread = engine().current;
    std::panic::catch_unwind(AssertUnwindSafe(body)).inspect_err(|_| {
        if let Some(task) = engine().tasks.get_mut(thread) {
            task.panics -= 1;
        }
    })
}

/// The program's `catch_unwind`: as std's, but it lets the private panic through.
pub fn caught(body: &mut dyn FnMut()) -> Result<(), Box<dyn Any + Send>> {
    engine().task().catches += 1;
    let result = guarded(body);
    engine().task().catches -= 1;
    match result {
        Err(payload) if payload.is::<Doom>() => resume(payload),
        Err(payload) => {
            engine().note(PANIC_CAUGHT);
            engine().event(What::Caught, 0, 0, 0, Default::default(), "");
            Err(payload)
        }
        Ok(()) => Ok(()),
    }
}

/// Panics without the hook.
pub fn resume(payload: Box<dyn Any + Send>) -> ! {
    engine().task().panics += 1;
    if !payload.is::<Doom>() {
        begin(Untold::default());
    }
    std::panic::resume_unwind(payload)
}

/// A panic begins. One that ends its thread is a step, made before the next that the thread does: whether it comes
/// before the end of the process can be seen.
fn begin(untold: Untold) {
    let engine = engine();
    let ends_thread = engine.current != 0 && engine.task().catches == 0;
    if engine.phase == Phase::Unwinding || engine.task().panics > 1 || !ends_thread {
        return say(untold);
    }
    engine.task().untold_panic = Some(untold);
}

/// If the current thread panics, and that isn't a step yet, it is made one.
pub fn tell() {
    let thread = engine().current;
    if let Some(untold) = engine().task().untold_panic.take()
        && engine().phase == Phase::Running
    {
        announce(Kind::Panic, thread as u32 + 1, 0, 0, Site::default());
        say(untold);
        made(Response::Done, 0, 0);
    }
}

fn say(untold: Untold) {
    let engine = engine();
    if engine.phase == Phase::Running {
        if let Some((site, message)) = untold.message {
            engine.event(What::Panicked, 0, 0, 0, site, &message);
        }
        engine.write_error(untold.text.as_bytes());
    }
}

/// Gives the current thread up: it never runs again, and its stack isn't unwound.
pub fn abandon() -> ! {
    let engine = engine();
    if engine.phase == Phase::Unwinding {
        engine.event(What::GivenUp, 0, 0, 0, Site::default(), "");
    }
    engine.abandoned = true;
    // std's count of panics in this OS thread may never go down again.
    let panics = engine.task().panics > 0;
    engine.retire_os_thread |= panics;
    suspend();
    std::process::abort()
}

/// std ends the process here, in these words.
pub fn fatal(message: &str) -> ! {
    let text = format!("fatal runtime error: {message}, aborting\n");
    engine().write_error(text.as_bytes());
    abort_at(Site::default())
}

/// The process is aborted here; others may have gone before.
pub fn abort_at(site: Site) -> ! {
    announce(Kind::Abort, 0, 0, 0, site);
    engine().note_left();
    made(Response::Done, 0, 0);
    let engine = engine();
    engine.end = engine.end.or(Some(End::Abort));
    engine.next = None;
    engine.hook_stuck |= engine.task().panics > 0;
    abandon()
}

/// Installs the hook under all of a program's hooks.
pub fn install() {
    std::panic::set_hook(Box::new(|info| {
        let engine = engine();
        if engine.tasks.is_empty() {
            return std::eprintln!("{info}");
        }
        engine.task().panics += 1;
        super::seen::seen();
        let site = info.location().map(site_of).unwrap_or_default();
        let message = info.payload_as_str().unwrap_or("Box<dyn Any>").to_owned();
        begin(Untold {
            message: Some((site, message)),
            text: String::new(),
        });
        run_hook(info);
        if cannot_unwind(info) {
            in_hook(|| abort_at(Site::default()));
        }
    }));
}

/// Runs the program's hook, or std's. Its operations are operations: other threads may go on meanwhile.
fn run_hook(info: &PanicHookInfo<'_>) {
    if engine().has(HOOKS_MATTER) {
        in_hook(|| {
            announce(Kind::Load, hook_object(), 0, 0, Site::default());
            made(Response::Done, 0, 0);
        });
    }
    match (engine().hook.clone(), &mut engine().task().untold_panic) {
        (Some(hook), _) => in_hook(|| hook(info)),
        (None, Some(untold)) => untold.text = default_text(info),
        (None, None) => default_hook(info),
    }
}

/// Runs what may let other threads go on while std is inside its panic hook.
fn in_hook(body: impl FnOnce()) {
    let thread = engine().current;
    engine().tasks[thread].in_hook = true;
    engine().hooks += 1;
    body();
    engine().tasks[thread].in_hook = false;
    engine().hooks -= 1;
}

/// The atomic that stands for which hook there is.
fn hook_object() -> u32 {
    let engine = engine();
    if engine.hook_object == 0 {
        engine.hook_object = engine.add(Object::Atomic(Default::default()));
        engine.event(
            What::Object,
            engine.hook_object,
            0,
            0,
            Site::default(),
            "panic hook",
        );
    }
    engine.hook_object
}

/// Exchanges the program's hook: an operation where another thread may panic meanwhile.
pub fn change_hook(new: Option<Arc<Hook>>, site: Site) -> Option<Arc<Hook>> {
    if engine().alive.len() > 1 {
        engine().note(HOOKS_SEEN);
    }
    let matters = engine().has(HOOKS_MATTER);
    if matters {
        announce(Kind::Store, hook_object(), 0, 0, site);
    }
    let old = std::mem::replace(&mut engine().hook, new);
    if matters {
        made(Response::Done, 0, 0);
    }
    old
}

/// Such a panic ends the process, whatever the hook does. std says so in words alone (`can_unwind` is unstable).
fn cannot_unwind(info: &PanicHookInfo<'_>) -> bool {
    let in_core = info
        .location()
        .is_some_and(|location| location.file().contains("panicking.rs"));
    in_core
        && info.payload_as_str().is_some_and(|message| {
            message.starts_with("panic in a destructor during cleanup")
                || message.starts_with("panic in a function that cannot unwind")
        })
}

/// std's hook, when the program calls it.
pub fn default_hook(info: &PanicHookInfo<'_>) {
    if engine().phase == Phase::Running {
        engine().write_error(default_text(info).as_bytes());
    }
}

/// std's own words; the number that it has for the OS thread is here the thread's own.
fn default_text(info: &PanicHookInfo<'_>) -> String {
    let engine = engine();
    let thread = engine.current;
    let name = engine.tasks[thread].name.clone();
    let name = name.as_deref().unwrap_or("<unnamed>");
    let message = info.payload_as_str().unwrap_or("Box<dyn Any>");
    let place = info.location().map(ToString::to_string).unwrap_or_default();
    format!(
        "\nthread '{name}' ({}) panicked at {place}:\n{message}\n\
         note: run with `RUST_BACKTRACE=1` environment variable to display a backtrace\n",
        thread + 1
    )
}
