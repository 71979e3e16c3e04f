//! Which operations depend on each other: one table, an entry a line, for the child's sleep sets and the grader's race
//! analysis. Uses only [`super::operation`], so that both sides can take the file in.
//!
//! Two things are not in the table. That the end of the process keeps others from what they would still do: the search
//! lets each that could move go before it. And a cause that takes an index which steps don't carry: a `Start` comes after
//! the step of its parent (`value`) whose index is `extra` - 1.

use super::operation::Kind::{self, *};
use super::operation::{Operation, Outcome, Relation, Step};

/// The dependence relation, whole or (for tests of the tests) without one entry.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Dependence {
    live: u64,
}

impl Dependence {
    pub const WHOLE: Dependence = Dependence { live: u64::MAX };

    /// The relation with the entry of this number broken.
    pub fn without(entry: usize) -> Dependence {
        Dependence {
            live: !(1 << entry),
        }
    }

    /// How a step bears on a later one of another thread.
    pub fn relation(self, earlier: &Step, later: &Step) -> Relation {
        self.strongest(&Seen::made(earlier, false), &Seen::made(later, true))
    }

    /// How a step bears on what another thread waits to do; as no result is known yet, whatever may race does.
    pub fn relation_to_waiting(self, earlier: &Step, thread: u16, waiting: &Operation) -> Relation {
        self.strongest(&Seen::made(earlier, false), &Seen::waiting(thread, waiting))
    }

    /// Whether what a sleeping thread waits to do may differ after this step: then it wakes. `queued` is the number of
    /// messages in the step's channel after it (0 where it has none).
    pub fn conflicts(self, thread: u16, waiting: &Operation, made: &Step, queued: usize) -> bool {
        let entries =
            PAIRS[waiting.kind as usize][made.operation.kind as usize] & RACES & self.live;
        if entries == 0 || commutes_here(waiting, made, queued) {
            return false;
        }
        holds(
            entries,
            &Seen::made(made, false),
            &Seen::waiting(thread, waiting),
        )
    }

    fn strongest(self, earlier: &Seen, later: &Seen) -> Relation {
        let entries =
            PAIRS[earlier.operation.kind as usize][later.operation.kind as usize] & self.live;
        if entries == 0 {
            Relation::Independent
        } else if holds(entries & RACES, earlier, later) {
            Relation::Races
        } else if holds(entries & !RACES, earlier, later) {
            Relation::Enables
        } else {
            Relation::Independent
        }
    }
}

/// Where steps of two kinds can bear on each other at all, so that a search looks for them only there.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Meeting {
    Never,
    /// Where they share a number: an object's, a second object's, or 1 + the thread's index.
    InObject,
    /// Anywhere in the program.
    InProgram,
}

/// What a kind of operation can meet others by.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Meets {
    pub by_object: bool,
    pub by_second: bool,
    pub by_thread: bool,
    pub in_program: bool,
}

/// What operations of this kind can meet others by: only there they need to be looked for.
pub fn meets(kind: Kind) -> Meets {
    MEETS[kind as usize]
}

/// Where a step of kind `earlier` can bear on one of kind `later`.
pub fn meeting(earlier: Kind, later: Kind) -> Meeting {
    match PAIRS[earlier as usize][later as usize] {
        0 => Meeting::Never,
        entries if entries & PROGRAM != 0 => Meeting::InProgram,
        _ => Meeting::InObject,
    }
}

/// Whether one of these entries holds between the two.
fn holds(mut entries: u64, earlier: &Seen, later: &Seen) -> bool {
    while entries != 0 {
        let entry = &TABLE[entries.trailing_zeros() as usize];
        entries &= entries - 1;
        if entry.holds(earlier, later) || (entry.race && entry.holds(later, earlier)) {
            return true;
        }
    }
    false
}

/// Pairs that depend on each other in general, but not while there are messages to spare.
fn commutes_here(waiting: &Operation, made: &Step, queued: usize) -> bool {
    match (waiting.kind, made.operation.kind) {
        // A `try_send` that finds no room would find some after a receive.
        (TryRecv | RecvTimeout, Send | TrySend) => made.outcome != Outcome::Full && queued > 1,
        (TryRecv | RecvTimeout, DropSender) => queued > 0,
        _ => false,
    }
}

/// An operation with as much of its result as is known.
struct Seen<'a> {
    thread: u16,
    operation: &'a Operation,
    result: Option<&'a Step>,
    later: bool,
}

impl<'a> Seen<'a> {
    fn made(step: &'a Step, later: bool) -> Seen<'a> {
        Seen {
            thread: step.choice.thread,
            operation: &step.operation,
            result: Some(step),
            later,
        }
    }

    fn waiting(thread: u16, operation: &'a Operation) -> Seen<'a> {
        Seen {
            thread,
            operation,
            result: None,
            later: true,
        }
    }

    /// It ended so, or still may.
    fn may(&self, outcome: Outcome) -> bool {
        self.result.is_none_or(|step| step.outcome == outcome)
    }

    /// It is known to have ended so.
    fn did(&self, outcome: Outcome) -> bool {
        self.result.is_some_and(|step| step.outcome == outcome)
    }

    fn value(&self) -> Option<u32> {
        self.result.map(|step| step.value)
    }

    fn extra(&self) -> Option<u32> {
        self.result.map(|step| step.extra)
    }
}

type When = fn(&Seen, &Seen) -> bool;

/// A line of the table: every kind of `one` with every kind of `other`, if they share what `on` says and `when` holds.
struct Entry {
    race: bool,
    one: u64,
    other: u64,
    on: On,
    when: When,
}

/// What two operations must have in common.
#[derive(Clone, Copy)]
enum On {
    /// Nothing: they meet in the program as a whole.
    Program,
    /// The object.
    Object,
    /// The second object of one is the object of the other.
    Second,
    /// The object of one is the second object of the other.
    ItsSecond,
    /// The object of one is the thread of the other.
    ItsThread,
}

impl Entry {
    fn holds(&self, one: &Seen, other: &Seen) -> bool {
        let (x, y) = (one.operation, other.operation);
        let meet = match self.on {
            On::Program => true,
            On::Object => x.object == y.object,
            On::Second => x.second == y.object,
            On::ItsSecond => x.object == y.second,
            On::ItsThread => x.object == other.thread as u32 + 1,
        };
        meet && self.one & bit(x.kind) != 0
            && self.other & bit(y.kind) != 0
            && (self.when)(one, other)
    }
}

const fn bit(kind: Kind) -> u64 {
    1 << kind as u8
}

const fn set(kinds: &[Kind]) -> u64 {
    let (mut set, mut at) = (0, 0);
    while at < kinds.len() {
        set |= bit(kinds[at]);
        at += 1;
    }
    set
}

const fn race(one: &[Kind], other: &[Kind], on: On, when: When) -> Entry {
    Entry {
        race: true,
        one: set(one),
        other: set(other),
        on,
        when,
    }
}

const fn enables(one: &[Kind], other: &[Kind], on: On, when: When) -> Entry {
    Entry {
        race: false,
        one: set(one),
        other: set(other),
        on,
        when,
    }
}

fn always(_: &Seen, _: &Seen) -> bool {
    true
}

/// `is_finished` and a scope see the first of the two ends of a thread.
fn first_look(_: &Seen, exit: &Seen) -> bool {
    exit.operation.kind == Finish || exit.extra() != Some(1)
}

fn first_end(exit: &Seen, scope: &Seen) -> bool {
    first_look(scope, exit)
}

/// Its deadline passed, which moved the clock on.
fn time_passed(_: &Seen, other: &Seen) -> bool {
    other.operation.kind == Sleep || other.may(Outcome::TimedOut)
}

fn same_value(one: &Seen, other: &Seen) -> bool {
    one.value().is_some() && one.value() == other.value()
}

fn not_both_missed(one: &Seen, other: &Seen) -> bool {
    !(one.did(Outcome::Missed) && other.did(Outcome::Missed))
}

fn both_sent(one: &Seen, other: &Seen) -> bool {
    let (failed, both_full) = (
        one.did(Outcome::Failed) || other.did(Outcome::Failed),
        one.did(Outcome::Full) && other.did(Outcome::Full),
    );
    !failed && !both_full
}

fn message(send: &Seen, receive: &Seen) -> bool {
    send.did(Outcome::Done) && receive.did(Outcome::Done) && same_value(send, receive)
}

/// A receive that doesn't wait: the send came just in time, or just too late.
fn just_in_time(send: &Seen, receive: &Seen) -> bool {
    let met = match receive.result {
        None => true,
        Some(_) if receive.did(Outcome::Done) => same_value(send, receive),
        Some(_) => !receive.later,
    };
    send.may(Outcome::Done) && met
}

/// A receive makes room, or is there to take the message, before or after `try_send` looks.
fn room(send: &Seen, receive: &Seen) -> bool {
    let had_room = !send.later && send.did(Outcome::Done);
    receive.operation.kind == RecvArrive || !had_room
}

fn made_room(receive: &Seen, send: &Seen) -> bool {
    receive.did(Outcome::Done) && send.extra() == receive.value().map(|message| message + 1)
}

fn taken(receive: &Seen, send: &Seen) -> bool {
    receive.did(Outcome::Done) && same_value(receive, send)
}

fn failed(_: &Seen, other: &Seen) -> bool {
    other.did(Outcome::Failed)
}

fn disconnected(_: &Seen, receive: &Seen) -> bool {
    receive.did(Outcome::Disconnected)
}

fn found_nothing(_: &Seen, receive: &Seen) -> bool {
    !receive.did(Outcome::Done)
}

fn something_received(one: &Seen, other: &Seen) -> bool {
    one.may(Outcome::Done) || other.may(Outcome::Done)
}

fn woke_someone(one: &Seen, other: &Seen) -> bool {
    !(one.value() == Some(0) && other.value() == Some(0))
}

fn woke_it(notify: &Seen, wake: &Seen) -> bool {
    notify.extra().is_some() && notify.extra() == wake.value()
}

/// The other had to wait, so that it may use up the token (an offer's argument also has its message).
fn may_use_token(_: &Seen, other: &Seen) -> bool {
    other.operation.argument & 1 == 1
}

/// The other has a deadline, or (where park tokens matter) may use one up.
fn argument_1(_: &Seen, other: &Seen) -> bool {
    other.operation.argument == 1
}

fn one_writes(one: &Seen, other: &Seen) -> bool {
    let writes = |access: &Seen| {
        let failed = access.did(Outcome::Missed) || access.did(Outcome::Causeless);
        access.operation.kind == Store && !failed
    };
    writes(one) || writes(other)
}

fn gave_token(unpark: &Seen, park: &Seen) -> bool {
    unpark.value() == Some(0) && park.operation.argument == 0
}

/// The token was there already, the park came first, or it could return without a token.
fn extra_token(unpark: &Seen, park: &Seen) -> bool {
    !park.later || unpark.value() != Some(0) || park.operation.argument == 1
}

type Kinds = &'static [Kind];
const SENDS: Kinds = &[Send, TrySend];
const TAKES: Kinds = &[Recv, TryRecv, RecvTimeout];
const TRIES: Kinds = &[TryRecv, RecvTimeout];
const LOCKS: Kinds = &[Lock, TryLock, CondvarWake];
const READS: Kinds = &[Read, ReadWait, TryRead];
const WRITES: Kinds = &[Write, WriteWait, TryWrite];
const NOTIFIES: Kinds = &[NotifyOne, NotifyAll];
const ENDS: Kinds = &[MainExit, Abort];

/// How many entries [`TABLE`] has.
pub const ENTRIES: usize = TABLE.len();

/// Which operations depend on each other, and when.
#[rustfmt::skip]
static TABLE: [Entry; 58] = [
    /*  0 */ race(ENDS, &[Print, StdoutLock, StdoutUnlock, MainExit, Abort], On::Program, always),
    /*  1 */ race(&[Spawn], &[Spawn], On::Program, always),
    /*  2 */ race(&[IsFinished], &[Finish, Exit], On::Object, first_look),
    /*  3 */ enables(&[Exit], &[Join], On::Object, always),
    /*  4 */ enables(&[Finish, Exit], &[ScopeEnd], On::Second, first_end),
    /*  5 */ enables(&[ScopeLeave], &[ScopeEnd], On::Object, always),
    /*  6 */ race(SENDS, SENDS, On::Object, both_sent),
    /*  7 */ race(SENDS, &[DropReceiver], On::Object, always),
    /*  8 */ enables(SENDS, &[Recv], On::Object, message),
    /*  9 */ race(SENDS, TRIES, On::Object, just_in_time),
    /* 10 */ race(&[TrySend], &[Recv, TryRecv, RecvTimeout, RecvArrive], On::Object, room),
    /* 11 */ enables(TAKES, &[Send], On::Object, made_room),
    /* 12 */ enables(TAKES, &[SendTaken], On::Object, taken),
    /* 13 */ enables(&[DropReceiver], &[SendTaken], On::Object, failed),
    /* 14 */ race(TAKES, TAKES, On::Object, something_received),
    /* 15 */ race(&[DropSender], TRIES, On::Object, found_nothing),
    /* 16 */ enables(&[DropSender], &[Recv], On::Object, disconnected),
    /* 17 */ race(&[Send, TrySend, DropSender, Recv, TryRecv, RecvTimeout, DropReceiver], &[RecvArrive], On::Object, argument_1),
    /* 18 */ race(LOCKS, LOCKS, On::Object, not_both_missed),
    /* 19 */ race(&[TryLock], &[Unlock], On::Object, always),
    /* 20 */ race(&[CondvarWait], &[TryLock], On::Second, always),
    /* 21 */ enables(&[Unlock], &[Lock, CondvarWake], On::Object, always),
    /* 22 */ enables(&[CondvarWait], &[Lock, CondvarWake], On::Second, always),
    /* 23 */ race(&[PoisonLook, PoisonClear], &[Poison], On::Object, always),
    /* 24 */ race(&[PoisonClear], &[PoisonLook], On::Object, always),
    /* 25 */ race(&[PoisonClear], LOCKS, On::Object, always),
    /* 26 */ race(&[PoisonClear], READS, On::Object, always),
    /* 27 */ race(&[PoisonClear], WRITES, On::Object, always),
    /* 28 */ race(WRITES, READS, On::Object, always),
    /* 29 */ race(WRITES, WRITES, On::Object, not_both_missed),
    /* 30 */ race(&[Write, TryWrite], &[UnlockRead, UnlockWrite, Downgrade], On::Object, always),
    /* 31 */ race(&[TryRead], &[UnlockWrite, Downgrade], On::Object, always),
    /* 32 */ enables(&[UnlockWrite, Downgrade], &[Read, ReadWait], On::Object, always),
    /* 33 */ enables(&[UnlockRead, UnlockWrite], &[WriteWait], On::Object, always),
    /* 34 */ race(&[CondvarWait], NOTIFIES, On::Object, always),
    /* 35 */ race(NOTIFIES, NOTIFIES, On::Object, woke_someone),
    /* 36 */ enables(NOTIFIES, &[CondvarWake], On::ItsSecond, woke_it),
    /* 37 */ race(NOTIFIES, &[CondvarWake], On::ItsSecond, argument_1),
    /* 38 */ race(&[BarrierWait], &[BarrierWait], On::Object, always),
    /* 39 */ enables(&[BarrierWait], &[BarrierLeave], On::Object, same_value),
    /* 40 */ race(&[OnceBegin], &[OnceBegin], On::Object, not_both_missed),
    /* 41 */ enables(&[OnceEnd], &[OnceBegin, OnceWait], On::Object, always),
    /* 42 */ race(&[OnceEnd], &[OnceLook], On::Object, always),
    /* 43 */ race(&[Store], &[Load, Store], On::Object, one_writes),
    /* 44 */ race(&[Unpark], &[Unpark], On::Object, always),
    /* 45 */ enables(&[Unpark], &[Park], On::Object, gave_token),
    /* 46 */ race(&[Unpark], &[Park], On::Object, extra_token),
    /* 47 */ race(&[Unpark], &[ParkTimeout], On::Object, always),
    /* 48 */ race(&[Unpark], &[Recv, RecvTimeout, Send, SendTaken, ScopeEnd], On::ItsThread, may_use_token),
    /* 49 */ race(&[Print], &[Print], On::Program, always),
    /* 50 */ race(&[StdoutLock], &[StdoutLock, Print], On::Program, always),
    /* 51 */ enables(&[StdoutUnlock], &[StdoutLock, Print], On::Program, always),
    /* 52 */ race(&[StderrLock], &[StderrLock, ErrorPrint], On::Program, always),
    /* 53 */ enables(&[StderrUnlock], &[StderrLock, ErrorPrint], On::Program, always),
    /* 54 */ race(&[Finish, Exit], &[ScopeArrive], On::Second, first_end),
    /* 55 */ race(&[ScopeLeave], &[ScopeArrive], On::Object, always),
    /* 56 */ race(&[Clock], &[Clock], On::Program, always),
    /* 57 */ race(&[Clock], &[Sleep, RecvTimeout, ParkTimeout, CondvarWake], On::Program, time_passed),
];

const KINDS: usize = Kind::ALL.len();

/// For each pair of kinds (earlier, later) the entries that may apply.
static PAIRS: [[u64; KINDS]; KINDS] = pairs();

/// The entries that are races.
const RACES: u64 = races();

static MEETS: [Meets; KINDS] = all_meets();

const fn all_meets() -> [Meets; KINDS] {
    let nowhere = Meets {
        by_object: false,
        by_second: false,
        by_thread: false,
        in_program: false,
    };
    let (mut all, mut kind) = ([nowhere; KINDS], 0);
    while kind < KINDS {
        let mut entry = 0;
        while entry < ENTRIES {
            let Entry { one, other, on, .. } = &TABLE[entry];
            let (one, other) = (*one >> kind & 1 == 1, *other >> kind & 1 == 1);
            let meets = &mut all[kind];
            match on {
                On::Program => meets.in_program |= one || other,
                On::Object => meets.by_object |= one || other,
                On::Second => {
                    (meets.by_second, meets.by_object) =
                        (meets.by_second || one, meets.by_object || other)
                }
                On::ItsSecond => {
                    (meets.by_object, meets.by_second) =
                        (meets.by_object || one, meets.by_second || other)
                }
                On::ItsThread => {
                    (meets.by_object, meets.by_thread) =
                        (meets.by_object || one, meets.by_thread || other)
                }
            }
            entry += 1;
        }
        kind += 1;
    }
    all
}

/// The entries for which two operations need have nothing in common.
const PROGRAM: u64 = program();

const fn program() -> u64 {
    let (mut program, mut entry) = (0, 0);
    while entry < ENTRIES {
        if matches!(TABLE[entry].on, On::Program) {
            program |= 1 << entry;
        }
        entry += 1;
    }
    program
}

const fn pairs() -> [[u64; KINDS]; KINDS] {
    let mut pairs = [[0; KINDS]; KINDS];
    let mut entry = 0;
    while entry < ENTRIES {
        let line = &TABLE[entry];
        let mut one = line.one;
        while one != 0 {
            let mut other = line.other;
            while other != 0 {
                let (x, y) = (
                    one.trailing_zeros() as usize,
                    other.trailing_zeros() as usize,
                );
                pairs[x][y] |= 1 << entry;
                if line.race {
                    pairs[y][x] |= 1 << entry;
                }
                other &= other - 1;
            }
            one &= one - 1;
        }
        entry += 1;
    }
    pairs
}

const fn races() -> u64 {
    let (mut races, mut entry) = (0, 0);
    while entry < ENTRIES {
        if TABLE[entry].race {
            races |= 1 << entry;
        }
        entry += 1;
    }
    races
}
