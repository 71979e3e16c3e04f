//! The engine's state: one run at a time, in one OS thread at a time.

use super::before::Before;
use super::dependence::Dependence;
use super::object::*;
use super::operation::Site;
use super::pending::{NEVER, Time};
use super::record::Record;
use super::set::ThreadSet;
use super::stacks::Stacks;
use super::task::Task;
use super::wire::{End, Request};
use std::cell::UnsafeCell;
use std::panic::PanicHookInfo;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering::Relaxed};

/// So many objects a process numbers; what is left is for the runs that it was asked for already.
const MOST_SERIALS: u32 = 1 << 23;
/// Where states are compared, each run has the same.
const STATE_SERIALS: u32 = 1 << 22;

/// Few programs have more threads or objects: room is there for so many from the beginning. Were it asked for
/// meanwhile, what the program asks for would lie elsewhere in the first run of a process than in others.
const ROOM: usize = 128;

pub type Hook = Box<dyn Fn(&PanicHookInfo<'_>) + Sync + Send + 'static>;

/// What goes on in the process.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Phase {
    /// A run; operations are scheduled and recorded.
    Running,
    /// The run is over and what is stuck is unwound; operations have their effects, and nobody records them.
    Unwinding,
}

pub struct Engine {
    pub request: Request,
    pub dependence: Dependence,
    pub phase: Phase,
    pub tasks: Vec<Task>,
    /// Indices of the tasks that aren't over, in order.
    pub alive: Vec<usize>,
    pub objects: Vec<Object>,
    /// How many objects there were in earlier runs: an object's serial number is this and its number.
    pub serials_before: u32,
    /// Counts runs, so that what outlives one is noticed.
    pub epoch: u32,
    pub current: usize,
    /// Who makes the next step with which variant; set before a thread gives way.
    pub next: Option<(usize, u16)>,
    pub end: Option<End>,
    pub what: String,
    pub clock: Time,
    pub stdout: super::stream::Stream,
    pub stderr: super::stream::Stream,
    pub record: Record,
    pub sleep: ThreadSet,
    pub enabled: ThreadSet,
    /// Only threads can go on that were to let all others go first.
    pub late: bool,
    /// How many steps of its own the current thread had made when it began to go on alone.
    pub alone_from: u32,
    pub variants: Vec<(u16, u16)>,
    pub time_advanced: bool,
    pub policy: super::priorities::PolicyState,
    pub polls: super::poll::Polls,
    /// Where states are told with it.
    pub history: super::history::History,
    pub hashes: super::hash_functions::Hashes,
    pub owners: super::arcs::Owners,
    pub next_message: u32,
    pub next_notify: u32,
    pub causeless_used: bool,
    /// What the clock showed, and how that was compared.
    pub clock_readings: super::readings::Clock,
    /// How weakly ordered atomics were used.
    pub orderings: super::orderings::Orderings,
    /// The atomic that stands for which panic hook there is, and the lock of standard input; 0: not used yet.
    pub hook_object: u32,
    pub stdin_object: u32,
    pub exit_code: i32,
    /// The process has begun to end: stdout is flushed, if it could be.
    pub cleaned_up: bool,
    /// Whose end of the process counts, while its thread-locals are still to be destroyed.
    pub exiting: Option<usize>,
    /// The program's own panic hook; shared, since several threads can be inside it.
    pub hook: Option<Arc<Hook>>,
    pub stacks: Stacks,
    pub leaked: u32,
    /// The current coroutine has given itself up: its stack is reset, not unwound.
    pub abandoned: bool,
    /// How many threads are inside the program's panic hook.
    pub hooks: u32,
    /// A panic hook was left for good in this OS thread.
    pub hook_stuck: bool,
    /// The OS thread's own state (count of panics) isn't fresh any more.
    pub retire_os_thread: bool,
    /// Where a thread's id was asked for last.
    pub id_site: Site,
    pub main_file: &'static str,
    pub before: Before,
}

struct Global(UnsafeCell<Option<Box<Engine>>>);

// SAFETY: Only one OS thread at a time runs learner's code or the engine: the server hands over to a fresh one
// and waits.
unsafe impl Sync for Global {}

static ENGINE: Global = Global(UnsafeCell::new(None));

/// The engine. The reference must not be held over a switch of threads or a call of the program's code.
pub fn engine() -> &'static mut Engine {
    // SAFETY: See `Global`; `install` comes first, and references are as short-lived as said above.
    unsafe { (*ENGINE.0.get()).as_mut().unwrap_unchecked() }
}

/// Atomics were used before there was an engine: by an allocator of the program's own. It works for the engine
/// too, so its
/// operations, which are atomics alone if it's a sane one, can't be made ones of a schedule.
static OWN_ALLOCATOR: AtomicBool = AtomicBool::new(false);

/// Whether the program's atomics are hidden from the engine.
pub fn has_own_allocator() -> bool {
    // SAFETY: As in `engine`.
    if unsafe { (*ENGINE.0.get()).is_none() } {
        OWN_ALLOCATOR.store(true, Relaxed);
    }
    OWN_ALLOCATOR.load(Relaxed)
}

/// Makes the engine, once, before anything else.
pub fn install(main_file: &'static str, before: Before) {
    let engine = Engine {
        request: Request::default(),
        dependence: broken_for_a_test(),
        phase: Phase::Running,
        tasks: Vec::with_capacity(ROOM),
        alive: Vec::with_capacity(ROOM),
        objects: Vec::with_capacity(ROOM),
        serials_before: 0,
        epoch: 0,
        current: 0,
        next: None,
        end: None,
        what: String::new(),
        clock: 0,
        stdout: Default::default(),
        stderr: Default::default(),
        record: Record::with_room(),
        sleep: ThreadSet::EMPTY,
        enabled: ThreadSet::EMPTY,
        late: false,
        alone_from: 0,
        variants: Vec::with_capacity(ROOM),
        time_advanced: false,
        policy: Default::default(),
        polls: super::poll::Polls::with_room(ROOM),
        history: Default::default(),
        hashes: Default::default(),
        owners: Default::default(),
        next_message: 0,
        next_notify: 0,
        causeless_used: false,
        clock_readings: Default::default(),
        orderings: Default::default(),
        hook_object: 0,
        stdin_object: 0,
        exit_code: 0,
        cleaned_up: false,
        exiting: None,
        hook: None,
        stacks: Stacks::default(),
        leaked: 0,
        abandoned: false,
        hooks: 0,
        hook_stuck: false,
        retire_os_thread: false,
        id_site: Site::default(),
        main_file,
        before,
    };
    // SAFETY: Nothing else runs yet.
    unsafe { *ENGINE.0.get() = Some(Box::new(engine)) }
}

/// The tests of the tests break one entry of the dependence table, by its number in this variable.
fn broken_for_a_test() -> Dependence {
    match std::env::var("RIVULETS_BROKEN_ENTRY")
        .ok()
        .and_then(|entry| entry.parse().ok())
    {
        Some(entry) => Dependence::without(entry),
        None => Dependence::WHOLE,
    }
}

macro_rules! object_as {
    ($($function:ident $variant:ident,)*) => { $(
        pub fn $function(&mut self, object: u32) -> &mut $variant {
            match &mut self.objects[object as usize - 1] {
                Object::$variant(it) => it,
                _ => unreachable!("object {object} is of another kind"),
            }
        }
    )* };
}

impl Engine {
    /// Numbers a new object.
    pub fn add(&mut self, object: Object) -> u32 {
        let _outside = super::arena::outside();
        self.objects.push(object);
        self.objects.len() as u32
    }

    /// Tells runs apart by what they leave behind. Where states are compared nothing is left, and a number of the run
    /// would be in them.
    pub fn own_epoch(&self) -> u32 {
        if self.has(super::wire::STATES) {
            0
        } else {
            self.epoch
        }
    }

    /// Forgets all objects. Serial numbers fit into three bytes: before they run out, another process takes over.
    pub fn clear_objects(&mut self) {
        self.serials_before += self.objects.len() as u32;
        self.objects.clear();
        if self.serials_before > MOST_SERIALS {
            self.leaked = u32::MAX;
        }
    }

    object_as! {
        channel Channel,
        mutex Mutex,
        rwlock RwLock,
        barrier Barrier,
        once Once,
        scope Scope,
        atomic Atomic,
    }

    pub fn condvar(&mut self, object: u32) -> &mut Vec<(usize, Time)> {
        match &mut self.objects[object as usize - 1] {
            Object::Condvar(waiters) => waiters,
            _ => unreachable!("object {object} is of another kind"),
        }
    }

    pub fn task(&mut self) -> &mut Task {
        let current = self.current;
        &mut self.tasks[current]
    }

    /// Whether the caller stands on the current thread's own stack.
    pub fn is_on_stack(&mut self) -> bool {
        let here = 0_u8;
        let tasks = &self.tasks;
        let task = tasks.get(self.current);
        task.is_some_and(|task| task.on.contains(&(&raw const here).addr()))
    }

    pub fn has(&self, flag: u32) -> bool {
        self.request.flags & flag != 0
    }

    pub fn note(&mut self, flag: u32) {
        self.record.notes.flags |= flag;
    }

    /// Makes everything as it is at the beginning of a run. The request stands already.
    pub fn reset(&mut self) {
        self.phase = Phase::Running;
        self.tasks.clear();
        self.alive.clear();
        self.clear_objects();
        if self.has(super::wire::STATES) {
            self.serials_before = STATE_SERIALS;
        }
        super::places::reset();
        self.epoch += 1;
        self.current = 0;
        self.next = None;
        self.end = None;
        self.what.clear();
        self.clock = 0;
        self.stdout.reset();
        self.stderr.reset();
        self.record.reset(&self.request);
        self.late = false;
        self.alone_from = 0;
        self.sleep.clear();
        if self.request.prefix.is_empty() {
            self.fall_asleep();
        }
        self.policy.reset(self.request.seed);
        self.polls.reset();
        if self.has(super::wire::HISTORIES) {
            self.history.reset();
        }
        self.hashes.reset();
        self.owners.reset();
        self.next_message = 0;
        self.next_notify = 0;
        self.causeless_used = false;
        self.clock_readings.reset();
        self.orderings = Default::default();
        self.hook_object = 0;
        self.stdin_object = 0;
        self.exit_code = 0;
        self.cleaned_up = false;
        self.exiting = None;
        self.hook = None;
        self.hooks = 0;
        self.abandoned = false;
        self.id_site = Site::default();
    }

    /// Puts the threads to sleep that the request names.
    pub fn fall_asleep(&mut self) {
        self.sleep.clear();
        for at in 0..self.request.sleep.len() {
            let thread = self.request.sleep[at] as usize;
            if thread < super::set::MAX_THREADS {
                self.sleep.insert(thread);
            }
        }
    }

    /// Whether a deadline may pass now.
    pub fn may_pass(&self, deadline: Time) -> bool {
        deadline != NEVER && (self.has(super::wire::FREE_TIME) || deadline <= self.clock)
    }

    /// A deadline has passed: the clock is not behind it. Where deadlines pass when they like, nobody can tell how much
    /// time went by before the clock was first read: then it stands still until that.
    pub fn pass(&mut self, deadline: Time) {
        let unread = self.record.notes.flags & super::answer::CLOCK_SEEN == 0;
        let untold = unread && self.has(super::wire::FREE_TIME);
        if deadline != NEVER && !untold {
            self.clock = self.clock.max(deadline);
            self.waited(deadline);
        }
    }
}
