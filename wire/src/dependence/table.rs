//! The table itself: an entry a line, and what is reckoned from it when this is compiled.

use super::conditions::*;
use super::{Meets, Seen};
use crate::operation::Kind::{self, *};

type Kinds = &'static [Kind];
const SENDS: Kinds = &[Send, TrySend];
const TAKES: Kinds = &[Recv, TryRecv, RecvTimeout];
const CHANNEL: Kinds = &[
    Send,
    TrySend,
    DropSender,
    Recv,
    TryRecv,
    RecvTimeout,
    DropReceiver,
];
const TRIES: Kinds = &[TryRecv, RecvTimeout];
const LOCKS: Kinds = &[Lock, TryLock, CondvarWake];
const READS: Kinds = &[Read, ReadWait, TryRead];
const WRITES: Kinds = &[Write, WriteWait, TryWrite];
const NOTIFIES: Kinds = &[NotifyOne, NotifyAll];
const ENDS: Kinds = &[MainExit, Abort];

/// How many entries the table has.
pub const ENTRIES: usize = TABLE.len();

/// Which operations depend on each other, and when.
#[rustfmt::skip]
pub static TABLE: [Entry; 66] = [
    /*  0 */ race(ENDS, &[Print, MainExit, Abort], On::Program, went_out),
    /*  1 */ race(&[Spawn], &[Spawn], On::Program, always),
    /*  2 */ race(&[IsFinished], &[Finish, Exit], On::Object, first_look),
    /*  3 */ enables(&[Exit], &[Join], On::Object, always),
    /*  4 */ enables(&[Finish, Exit], &[ScopeEnd], On::Second, first_end),
    /*  5 */ race(SENDS, SENDS, On::Object, both_sent),
    /*  6 */ race(SENDS, &[DropReceiver], On::Object, always),
    /*  7 */ enables(SENDS, &[Recv], On::Object, message),
    /*  8 */ race(SENDS, TRIES, On::Object, just_in_time),
    /*  9 */ race(&[TrySend], &[Recv, TryRecv, RecvTimeout, RecvArrive], On::Object, room),
    /* 10 */ enables(TAKES, &[Send], On::Object, made_room),
    /* 11 */ enables(TAKES, &[SendTaken], On::Object, taken),
    /* 12 */ enables(&[DropReceiver], &[SendTaken], On::Object, failed),
    /* 13 */ race(TAKES, TAKES, On::Object, something_received),
    /* 14 */ race(&[DropSender], TRIES, On::Object, found_nothing),
    /* 15 */ enables(&[DropSender], &[Recv], On::Object, disconnected),
    /* 16 */ race(CHANNEL, &[RecvArrive], On::Object, argument_1),
    /* 17 */ race(LOCKS, LOCKS, On::Object, not_both_missed),
    /* 18 */ race(&[TryLock], &[Unlock], On::Object, always),
    /* 19 */ race(&[CondvarWait], &[TryLock], On::Second, always),
    /* 20 */ enables(&[Unlock], &[Lock, CondvarWake], On::Object, always),
    /* 21 */ enables(&[CondvarWait], &[Lock, CondvarWake], On::Second, always),
    /* 22 */ race(&[PoisonLook, PoisonClear], &[Poison], On::Object, always),
    /* 23 */ race(&[PoisonClear], &[PoisonLook], On::Object, always),
    /* 24 */ race(&[PoisonClear], LOCKS, On::Object, always),
    /* 25 */ race(&[PoisonClear], READS, On::Object, always),
    /* 26 */ race(&[PoisonClear], WRITES, On::Object, always),
    /* 27 */ race(WRITES, READS, On::Object, always),
    /* 28 */ race(WRITES, WRITES, On::Object, not_both_missed),
    /* 29 */ race(&[Write, TryWrite], &[UnlockRead, UnlockWrite, Downgrade], On::Object, always),
    /* 30 */ race(&[TryRead], &[UnlockWrite, Downgrade], On::Object, always),
    /* 31 */ enables(&[UnlockWrite, Downgrade], &[Read, ReadWait], On::Object, always),
    /* 32 */ enables(&[UnlockRead, UnlockWrite], &[WriteWait], On::Object, always),
    /* 33 */ race(&[CondvarWait], NOTIFIES, On::Object, always),
    /* 34 */ race(NOTIFIES, NOTIFIES, On::Object, woke_someone),
    /* 35 */ enables(NOTIFIES, &[CondvarWake], On::ItsSecond, woke_it),
    /* 36 */ race(NOTIFIES, &[CondvarWake], On::ItsSecond, argument_1),
    /* 37 */ race(&[BarrierWait], &[BarrierWait], On::Object, always),
    /* 38 */ enables(&[BarrierWait], &[BarrierLeave], On::Object, same_value),
    /* 39 */ race(&[OnceBegin], &[OnceBegin], On::Object, not_both_missed),
    /* 40 */ enables(&[OnceEnd], &[OnceBegin, OnceWait], On::Object, always),
    /* 41 */ race(&[OnceEnd], &[OnceLook], On::Object, always),
    /* 42 */ race(&[Store], &[Load, Store], On::Object, one_writes),
    /* 43 */ race(&[Unpark], &[Unpark], On::Object, always),
    /* 44 */ enables(&[Unpark], &[Park], On::Object, gave_token),
    /* 45 */ race(&[Unpark], &[Park], On::Object, extra_token),
    /* 46 */ race(&[Unpark], &[ParkTimeout], On::Object, always),
    /* 47 */ race(&[Unpark], &[Recv, RecvTimeout, Send, SendTaken, ScopeEnd], On::ItsThread, may_use_token),
    /* 48 */ race(&[Print], &[Print], On::Program, always),
    /* 49 */ race(&[StdoutLock], &[StdoutLock, Print], On::Program, always),
    /* 50 */ enables(&[StdoutUnlock], &[StdoutLock, Print], On::Program, always),
    /* 51 */ race(&[StderrLock], &[StderrLock, ErrorPrint], On::Program, always),
    /* 52 */ enables(&[StderrUnlock], &[StderrLock, ErrorPrint], On::Program, always),
    /* 53 */ race(&[Finish, Exit], &[ScopeArrive], On::Second, first_end),
    /* 54 */ race(&[Clock], &[Clock], On::Program, one_reads),
    /* 55 */ race(&[Clock], &[Sleep, RecvTimeout, ParkTimeout, CondvarWake], On::Program, time_passed),
    /* 56 */ race(&[OwnerDrop], &[OwnerDrop], On::Object, last_owner),
    /* 57 */ race(&[OwnerDrop], &[OwnersLook, OwnersAlone, Upgrade], On::Object, always),
    /* 58 */ race(&[OwnerClone, WeakClone, WeakDrop], &[OwnersLook], On::Object, always),
    /* 59 */ race(&[WeakClone, WeakDrop], &[OwnersAlone], On::Object, always),
    /* 60 */ race(&[Upgrade], &[OwnersLook, OwnersAlone], On::Object, first_succeeded),
    /* 61 */ race(&[OwnersAlone], &[OwnersLook], On::Object, first_succeeded),
    /* 62 */ race(ENDS, &[Panic], On::Program, always),
    /* 63 */ race(&[Cleanup], &[Print, StdoutLock, StdoutUnlock], On::Program, takes_buffer),
    /* 64 */ race(&[Cleanup], &[Cleanup, MainExit], On::Program, both_claim),
    /* 65 */ race(&[LetGo], &[LetGo], On::Object, always),
];

type When = fn(&Seen, &Seen) -> bool;

/// A line of the table: every kind of `one` with every kind of `other`, if they share what `on` says and `when` holds.
pub struct Entry {
    pub race: bool,
    one: u128,
    other: u128,
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
    pub fn holds(&self, one: &Seen, other: &Seen) -> bool {
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

const fn bit(kind: Kind) -> u128 {
    1 << kind as u8
}

const fn set(kinds: &[Kind]) -> u128 {
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

const KINDS: usize = Kind::ALL.len();

/// For each pair of kinds (earlier, later) the entries that may apply.
pub static PAIRS: [[u128; KINDS]; KINDS] = pairs();

/// The entries that are races.
pub const RACES: u128 = races();

pub static MEETS: [Meets; KINDS] = all_meets();

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
pub const PROGRAM: u128 = program();

const fn program() -> u128 {
    let (mut program, mut entry) = (0, 0);
    while entry < ENTRIES {
        if matches!(TABLE[entry].on, On::Program) {
            program |= 1 << entry;
        }
        entry += 1;
    }
    program
}

const fn pairs() -> [[u128; KINDS]; KINDS] {
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

const fn races() -> u128 {
    let (mut races, mut entry) = (0, 0);
    while entry < ENTRIES {
        if TABLE[entry].race {
            races |= 1 << entry;
        }
        entry += 1;
    }
    races
}
