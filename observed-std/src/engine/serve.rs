//! The server: reads requests, makes runs, sends answers. A run that used up what is fresh in an OS thread (its
//! count of panics) is the last one in it.

use super::answer::{
    Answer, Decisions, Given, Notes, OVERFLOW_SEEN, STATICS_SEEN, Waiting, put_answer, put_hello,
};
use super::before::Before;
use super::event::{Events, What};
use super::object::Object;
use super::operation::Site;
use super::stacks::Stacks;
use super::state::{Engine, engine, install};
use super::task::Body;
use super::wire::{
    End, FULL, KEPT, LOOPS_WATCHED, MAX_FRAME, MAX_THREADS, ONCE, STATES, WEIGHED, layout,
    split_frame,
};
use super::{allocations, arena, channel_io, coverage, elsewhere, overflow};
use super::{panics, run, syscalls, unfollowed, unwind, writing};
use std::sync::{Mutex, PoisonError};
use std::time::Instant;

/// Answers wait until so many bytes are there, or no request is.
const BATCH: usize = 1 << 15;
/// The answer of a run that took so many nanoseconds doesn't wait: others like it would be taken for silence.
const SLOW: u32 = 1_000_000;
/// So many bytes of frames have room from the beginning. How many come or go together hangs on the time that all takes:
/// were more room asked for, other memory would lie elsewhere then.
const FRAMES: usize = 1 << 20;
/// A thread that could go on and makes no step for so many of others' was left standing.
const LEFT_STANDING: u32 = 1_000;

/// Requests that were read and not served, and frames that weren't sent.
struct Server {
    input: Vec<u8>,
    at: usize,
    output: Vec<u8>,
    main: fn() -> Box<dyn Body>,
}

/// Why an OS thread stops serving.
enum Stop {
    Retired,
    Ended,
}

/// Serves until there are no more requests. `main_file` is the learner's file as the compiler names it.
pub fn serve(main_file: &'static str, main: fn() -> Box<dyn Body>) {
    super::parent::follow();
    channel_io::take_over();
    let before = Before {
        tell: panics::tell,
        lock_what_is_written: writing::lock_what_is_written,
        ghost: unwind::ghost,
    };
    install(main_file, before);
    panics::install();
    syscalls::watch(unfollowed::end_here);
    coverage::begin();
    let mut output = Vec::with_capacity(FRAMES);
    let flag = |on: bool, flag: u8| if on { flag } else { 0 };
    put_hello(&mut output, flag(overflow::IS_SEEN, OVERFLOW_SEEN));
    let server = Mutex::new(Server {
        input: Vec::with_capacity(FRAMES),
        at: 0,
        output,
        main,
    });
    loop {
        let stop = std::thread::scope(|scope| {
            // The lock may be poisoned, since a thread that ends within a panic leaves std's count of panics behind.
            let serve = || {
                server
                    .lock()
                    .unwrap_or_else(PoisonError::into_inner)
                    .serve()
            };
            scope.spawn(serve).join().unwrap_or(Stop::Ended)
        });
        if let Stop::Ended = stop {
            return;
        }
    }
}

impl Server {
    fn serve(&mut self) -> Stop {
        engine().retire_os_thread = false;
        overflow::watch();
        while self.read_request() {
            let again = self.serve_one();
            if !again {
                return Stop::Ended;
            }
            if engine().retire_os_thread {
                return Stop::Retired;
            }
        }
        Stop::Ended
    }

    /// Waits for the next request; false if there is none, or only nonsense.
    fn read_request(&mut self) -> bool {
        loop {
            match split_frame(&self.input[self.at..]) {
                Ok(Some((body, length))) => {
                    self.at += length;
                    return engine().request.decode_into(body).is_ok();
                }
                Ok(None) => {}
                Err(_) => return false,
            }
            channel_io::send(&mut self.output);
            self.input.drain(..self.at);
            self.at = 0;
            debug_assert!(self.input.len() <= MAX_FRAME + 4);
            if !matches!(channel_io::read(&mut self.input), Ok(1..)) {
                return false;
            }
        }
    }

    /// Makes the run and its answer. What is stuck is unwound after the answer was sent, since that may end the
    /// process; only in a full run before, as it shows who owns what.
    fn serve_one(&mut self) -> bool {
        let began = Instant::now();
        let watched = engine().request.dye.is_some() || engine().has(FULL | LOOPS_WATCHED);
        coverage::weigh(engine().has(WEIGHED));
        coverage::watch(true);
        if layout(engine().request.flags) > 0 {
            engine().stacks = Stacks::default();
            elsewhere::lay_out(layout(engine().request.flags));
        }
        // What a layout leaves behind is none of the program's: a large piece, looked through at every look in vain.
        allocations::watch(watched, coverage::is_there());
        if engine().has(STATES | KEPT) && !arena::open() {
            engine().request.flags &= !(STATES | KEPT);
        }
        let allocates = arena::lent_to(engine().has(STATES | KEPT).then_some(0));
        let main = (self.main)();
        drop(allocates);
        syscalls::program_runs(true);
        run::run(main);
        syscalls::program_runs(false);
        coverage::watch(false);
        let engine = engine();
        engine.end_of_run();
        let waiting = engine.waiting();
        if engine.has(FULL) {
            engine.survey();
            unwind::clean_up();
        }
        let engine = super::state::engine();
        let nanos = began.elapsed().as_nanos().min(u32::MAX.into()) as u32;
        engine.put_answer(&mut self.output, waiting, nanos);
        let stuck = unwind::is_anything_stuck();
        let once = engine.has(ONCE);
        if stuck || once || nanos > SLOW || self.output.len() > BATCH {
            channel_io::send(&mut self.output);
        }
        if once {
            return false;
        }
        unwind::clean_up();
        true
    }
}

impl Engine {
    fn end_of_run(&mut self) {
        self.look_at_spans();
        if let Some(site) = self.orderings.matter(&self.objects, self.tasks.len()) {
            self.given(Given::Orderings, site);
        }
        if super::state::has_own_allocator() {
            self.note(STATICS_SEEN);
        }
        self.look_at_limits();
        if !syscalls::are_watched() {
            self.given(Given::Calls, Site::default());
        }
    }

    /// Of a run that met one of its limits: whether others could have gone on instead, and whether anything happened.
    fn look_at_limits(&mut self) {
        let Some(End::StepLimit | End::OutputLimit | End::ThreadLimit) = self.end else {
            return;
        };
        let (steps, current) = (self.record.steps, self.current);
        let alive = self.alive.clone();
        let mut others = alive.into_iter().filter(|thread| *thread != current);
        let stands = others.any(|thread| {
            self.tasks[thread].last_step + LEFT_STANDING < steps
                && !self.polls.is_held(thread)
                && self.ways(thread) > 0
        });
        let patient = self.request.patience.iter();
        if stands
            && !patient
                .clone()
                .any(|(thread, _)| usize::from(*thread) == current)
        {
            self.note(super::answer::UNFAIR);
            self.record.notes.endless = (current as u16, self.began_to_go_on());
        } else if self.end == Some(End::StepLimit) && self.polls.vain_steps > steps / 2 {
            self.note(super::answer::VAIN);
            self.end = Some(End::Livelock);
        }
    }

    /// How many steps of its own the current thread had made when it began to go on while others stood; of one that
    /// others went on beside, none.
    fn began_to_go_on(&self) -> u32 {
        let alone = self.tasks[self.current].made - self.alone_from;
        if alone >= LEFT_STANDING {
            self.alone_from
        } else {
            0
        }
    }

    fn waiting(&mut self) -> Vec<Waiting> {
        let mut waiting = Vec::new();
        // Those that are too many never begin.
        for thread in 0..self.tasks.len().min(MAX_THREADS) {
            if self.tasks[thread].over {
                continue;
            }
            if let Some(pending) = self.tasks[thread].pending {
                let variants = self.ways(thread);
                waiting.push(Waiting {
                    thread: thread as u16,
                    operation: pending.operation,
                    site: pending.site,
                    variants,
                });
            }
        }
        waiting
    }

    /// Says which ends are alive and which locks are held.
    fn survey(&mut self) {
        let objects = std::mem::take(&mut self.objects);
        for (at, object) in objects.iter().enumerate() {
            let number = at as u32 + 1;
            match object {
                Object::Channel(channel) => {
                    for (sender, (site, _)) in channel
                        .senders
                        .iter()
                        .enumerate()
                        .filter(|(_, (_, alive))| *alive)
                    {
                        self.event(
                            What::SenderAlive,
                            number,
                            sender as u32,
                            u32::from(sender > 0),
                            *site,
                            "",
                        );
                    }
                    if channel.receiver_alive {
                        self.event(What::ReceiverAlive, number, 0, 0, channel.site, "");
                    }
                }
                Object::Mutex(lock) => {
                    if let Some(holder) = lock.holder {
                        self.event_of(holder, What::Held, number, 0, 0, lock.site, "");
                    }
                }
                Object::RwLock(lock) => {
                    for (thread, site) in &lock.readers {
                        self.event_of(*thread, What::Held, number, 1, 0, *site, "");
                    }
                    if let Some((thread, site)) = lock.writer {
                        self.event_of(thread, What::Held, number, 0, 0, site, "");
                    }
                }
                _ => {}
            }
        }
        self.objects = objects;
    }

    fn put_answer(&mut self, output: &mut Vec<u8>, waiting: Vec<Waiting>, nanos: u32) {
        let notes = Notes {
            flags: self.record.notes.flags,
            leaked: self.leaked,
            endless: self.record.notes.endless,
            held: std::mem::take(&mut self.record.notes.held),
            looks: std::mem::take(&mut self.record.notes.looks),
            owned: std::mem::take(&mut self.record.notes.owned),
            random: self.record.notes.random,
            pieces: coverage::weight(),
            kept: match self.has(FULL) && self.has(KEPT) {
                true => arena::in_use(),
                false => 0,
            },
            thresholds: std::mem::take(&mut self.record.notes.thresholds),
            given: std::mem::take(&mut self.record.notes.given),
        };
        let answer = Answer {
            id: self.request.id,
            end: self.end.unwrap_or(End::Unfollowed(Site::default())),
            steps: self.record.steps,
            first: self.record.first.min(self.record.steps),
            prefix_hash: self.record.prefix_hash,
            nanos,
            notes,
            decisions: Decisions::new(&[]),
            states: &self.record.states,
            waiting,
            events: Events::new(&[]),
            stdout: &self.stdout.written,
            stderr: &self.stderr.written,
            what: &self.what,
        };
        put_answer(output, &answer, &self.record.decisions, &self.record.events);
    }
}
