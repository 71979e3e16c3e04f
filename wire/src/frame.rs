//! The protocol between the grader and a child that serves runs, over the child's standard input and output.
//!
//! Every frame is its length (u32, little-endian, without itself) and its body. Numbers in a body are LEB128 unless it
//! says otherwise; texts and blocks have their length first; sets of threads are bitmaps with their length in bytes.
//!
//! To the child go requests:
//!
//! ```text
//! id | flags | policy u8 (Pct: depth u8) | seed | max steps | poll limit | patience: count, (thread, steps)*
//! | orders: count, (class, which u8)* | owned: count, (line, column, matters u8)* | thresholds
//! | prefix: count, (thread, variant)* | sleep set
//! | dye: message (0: none), if any shade u8
//! ```
//!
//! From the child come one *hello* and then, in the order of the requests, one *answer* each, before it *parts* where
//! the request has the flag FLUSH. The first byte says which:
//!
//! ```text
//! 1 hello   version | flags u8 | type of machine word in bytes u8
//! 2 answer  id | end | steps | first | prefix hash u64 | nanoseconds | notes | decisions: block | states: block
//!           | waiting: count, (…)* | events: block | stdout: block | stderr: block | what: text
//! 3 part    id | which u8 (0 decisions, 1 events, 2 stdout, 3 stderr, 4 stack overflow, 5 whereabouts) | bytes to the
//!           frame's end
//! whereabouts  found u8 | for good u8 | thread | bytes in use | stacks: text
//! end       kind u8 (0 exit: code i32; 7 unfollowed: line, column)
//! notes     flags | leaked | endless: thread, steps | held: count, (thread, line, column, step)*
//!           | looks: count, (class, needs u8, has u8, line, column)*
//!           | owned: count, (line, column, matters u8)* | random: line, column
//!           | thresholds | pieces | kept | given: count, (what u8, line, column)*
//! thresholds  count, (line, column, line, column, nanoseconds)*
//! waiting   thread | kind u8 | object | second | argument | line | column | variants
//! event     what u8 | step | thread | object | value | extra | line | column | text
//! states    16 bytes for each decision, or nothing: what stands for the state that it was made in; 0: not known
//! decision  flags u8 | thread | kind u8 | outcome u8 | object | [second] | [argument] | [value] | [extra] |
//! line | column
//!           | enabled set | [variant | count, (thread, variants)*] | [sleep set]
//! ```
//!
//! Reading is total: broken bytes are [`Broken`], never a panic. A side that meets another version must not go on.

#[cfg(test)]
mod frame_test;

pub use crate::answer::*;
pub use crate::bytes::Broken;
use crate::bytes::{Reader, put};
pub use crate::end::End;
pub use crate::framing::{VERSION, split_frame};
use crate::framing::{begin_frame, end_frame};
pub use crate::limits::{MAX_EVENTS, MAX_FRAME, MAX_OBJECTS, MAX_THREADS, MAX_TOLD};
use crate::operation::Choice;
pub use crate::orders::{Ordered, Orders};
pub use crate::owned::{ALL_OF_IT, COUNTED, LAST, Owned, WEAK};

/// A finite deadline may pass at any time; else deadlines pass in order, when nothing else can be done.
pub const FREE_TIME: u32 = 1;
/// Report every decision and the events, live ends and lock holders.
pub const FULL: u32 = 1 << 1;
/// Report everything as it happens, in parts.
pub const FLUSH: u32 = 1 << 2;
/// Serve this run only, then end the process.
pub const ONCE: u32 = 1 << 3;
/// The program looks at thread ids, so the order of spawning matters.
pub const IDS_MATTER: u32 = 1 << 4;
/// Park tokens may be used up by other waits than `park`, and it matters.
pub const TOKENS_MATTER: u32 = 1 << 5;
/// Locks of stderr are held over other operations, so writing to it is an operation.
pub const ERRORS_MATTER: u32 = 1 << 6;
/// `park` and `Condvar::wait` may return, and `compare_exchange_weak` may fail, without cause: at most once in a run.
pub const CAUSELESS: u32 = 1 << 7;
/// Panic hooks are changed while several threads run, so which of them a panic meets matters.
pub const HOOKS_MATTER: u32 = 1 << 9;
/// All that is done with owners of an `Arc` is a step, whether it can be told apart or not.
pub const OWNERS_MATTER: u32 = 1 << 10;
/// Prints in pieces may meet the end of the process: that it begins is a step, and then each piece is one.
pub const ENDS_MATTER: u32 = 1 << 17;
/// Then something may be in stdout's buffer, too: prints take the lock by a step, and give it back by one.
pub const BUFFERS_MATTER: u32 = 1 << 16;
/// Which of a thread and its handle is the last to let go of the thread's result can be seen: both are steps.
pub const RESULTS_MATTER: u32 = 1 << 11;
/// The same where the result is a panic's payload, whatever type the thread returns.
pub const PAYLOADS_MATTER: u32 = 1 << 15;
/// Memory is watched from the start of the run, so that it can be seen whether a loop comes back to a state in which it
/// was before.
pub const LOOPS_WATCHED: u32 = 1 << 18;
/// The program keeps something where nobody looks, so that no state can be taken for one that was there before.
pub const STATE_HIDDEN: u32 = 1 << 19;
/// The program compares times by patterns.
pub const TIMES_MATCHED: u32 = 1 << 20;
/// Say of each decision behind the prefix in which state it was made. Then memory is handed out so that an address
/// hangs on what its own thread did alone.
pub const STATES: u32 = 1 << 23;
/// Count the pieces of the program's code that are passed, in a build that calls back at each of them.
pub const WEIGHED: u32 = 1 << 24;
/// Count the pieces of memory that the program's threads don't give back. They are handed out as with [`STATES`].
pub const KEPT: u32 = 1 << 25;
/// A state is told with its history: what led to it, but for looks in vain. States that are equal then were come to by
/// orders that differ in such looks alone, so that whoever looks at whole runs misses none.
pub const HISTORIES: u32 = 1 << 26;
/// Where no thread can go on, the channels end at which threads wait for a message: once, and as if their last senders
/// had gone. It shows what these threads would have done then.
pub const ENDS_WHERE_STUCK: u32 = 1 << 27;
/// Of a program with more threads no state is told.
pub const STATE_THREADS: u16 = 64;
/// How many other ways there are to lay out memory.
pub const LAYOUTS: u32 = 3;
/// Dye only messages whose type is known by its name: the program may rely on bytes in a way that can't be seen.
pub const DYE_KNOWN_ONLY: u32 = 1 << 12;
/// Dye not with a content that is made up, but with what another message says that waits beside it in its channel.
/// Where a copy of that would own something twice, the two change places, which counts as a change in part.
pub const DYE_WITH_ANOTHER: u32 = 1 << 13;
/// Make texts say not what is made up, but what stands in the program: the shade says which of its texts.
pub const DYE_WITH_TEXTS: u32 = 1 << 14;

/// Lay out memory in the way of this number, from 1 to [`LAYOUTS`]; 0: as always.
pub const fn elsewhere(layout: u32) -> u32 {
    layout << 21
}

/// The number that is said so.
pub const fn layout(flags: u32) -> u32 {
    flags >> 21 & LAYOUTS
}

/// How the run goes on after the prefix.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Policy {
    /// With the last thread as long as it can, then the next one in turn.
    #[default]
    Straight,
    /// Any thread, by the seed.
    Random,
    /// By priorities that change `depth` - 1 times (Burckhardt et al. 2010).
    Pct { depth: u8 },
}

/// In what way the content of a dyed message is made another. No one of them shows in every program that reads it.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default)]
#[repr(u8)]
pub enum Shade {
    /// Of the same form: every letter and digit is another one, a number has other digits and is nearer to 0.
    #[default]
    Like,
    /// More: longer texts with more words and lines, large numbers, further elements.
    More,
    /// Less: shorter texts, numbers far below 0 where there are such.
    Less,
    /// Empty texts, 0, no elements; or something where there was nothing.
    Nothing,
}

impl Shade {
    /// In the order in which they are worth trying.
    pub const ALL: [Shade; 4] = [Shade::Like, Shade::More, Shade::Less, Shade::Nothing];
}

/// The content of one message in flight is to be made another.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Dye {
    /// The message's number in the run, from 1.
    pub message: u32,
    pub shade: Shade,
}

/// A run that is asked for.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Request {
    pub id: u32,
    pub flags: u32,
    pub policy: Policy,
    pub seed: u64,
    pub max_steps: u32,
    /// Vain steps at one site, while nothing changes, after which it is looked whether a thread goes round in a circle.
    pub poll_limit: u16,
    /// Threads that, once they have made so many steps, let all others go on first that can.
    pub patience: Vec<(u16, u32)>,
    /// Hash maps whose order is chosen.
    pub orders: Vec<Ordered>,
    /// Where an `Arc` is made whose owners matter.
    pub owned: Vec<Owned>,
    /// At which times readings of the clock make a difference.
    pub thresholds: Vec<Threshold>,
    pub prefix: Vec<Choice>,
    /// Threads that sleep at the decision after the last of the prefix but one, i.e. where its last choice is made.
    pub sleep: Vec<u16>,
    /// Which message is dyed, if any.
    pub dye: Option<Dye>,
}

impl Request {
    /// Appends the whole frame.
    pub fn encode(&self, out: &mut Vec<u8>) {
        let start = begin_frame(out);
        put(out, self.id.into());
        put(out, self.flags.into());
        match self.policy {
            Policy::Straight => out.push(0),
            Policy::Random => out.push(1),
            Policy::Pct { depth } => out.extend([2, depth]),
        }
        for number in [self.seed, self.max_steps.into(), self.poll_limit.into()] {
            put(out, number);
        }
        put(out, self.patience.len() as u64);
        for (thread, steps) in &self.patience {
            put(out, (*thread).into());
            put(out, (*steps).into());
        }
        put(out, self.orders.len() as u64);
        for ordered in &self.orders {
            put(out, ordered.class.into());
            out.push(ordered.orders as u8);
        }
        Owned::encode_all(&self.owned, out);
        put_thresholds(out, &self.thresholds);
        put(out, self.prefix.len() as u64);
        for choice in &self.prefix {
            put(out, choice.thread.into());
            put(out, choice.variant.into());
        }
        put(out, self.sleep.len() as u64);
        for thread in &self.sleep {
            put(out, (*thread).into());
        }
        put(out, self.dye.map_or(0, |dye| dye.message.into()));
        out.extend(self.dye.map(|dye| dye.shade as u8));
        end_frame(out, start);
    }

    /// Reads a frame's body into `self`, whose vectors are used again.
    pub fn decode_into(&mut self, body: &[u8]) -> Result<(), Broken> {
        let from = &mut Reader::new(body);
        self.id = from.u32()?;
        self.flags = from.u32()?;
        self.policy = match from.byte()? {
            0 => Policy::Straight,
            1 => Policy::Random,
            2 => Policy::Pct {
                depth: from.byte()?,
            },
            _ => return Err(Broken),
        };
        self.seed = from.number()?;
        self.max_steps = from.u32()?;
        self.poll_limit = from.u16()?;
        self.patience.clear();
        for _ in 0..from.count()? {
            self.patience.push((from.u16()?, from.u32()?));
        }
        self.orders.clear();
        for _ in 0..from.count()? {
            self.orders.push(Ordered {
                class: from.u32()?,
                orders: Orders::from_u8(from.byte()?)?.ok_or(Broken)?,
            });
        }
        Owned::decode_all(from, &mut self.owned)?;
        read_thresholds(from, &mut self.thresholds)?;
        self.prefix.clear();
        for _ in 0..from.count()? {
            self.prefix.push(Choice {
                thread: from.u16()?,
                variant: from.u16()?,
            });
        }
        self.sleep.clear();
        for _ in 0..from.count()? {
            self.sleep.push(from.u16()?);
        }
        self.dye = match from.u32()? {
            0 => None,
            message => {
                let shade = *Shade::ALL.get(usize::from(from.byte()?)).ok_or(Broken)?;
                Some(Dye { message, shade })
            }
        };
        if from.is_empty() { Ok(()) } else { Err(Broken) }
    }
}
