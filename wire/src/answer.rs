//! What comes from the child: hello, answers and parts. The frames' layout stands at the head of [`crate::frame`].

mod decision;
mod found;
mod noted;
mod waiting;

use crate::bytes::{Broken, Reader, put, put_block};
use crate::end::End;
use crate::framing::{VERSION, begin_frame, end_frame};
use crate::limits::MAX_NOTES;
use crate::operation::Site;
use crate::orders::Orders;
use crate::owned::Owned;
pub use decision::{Decision, Decisions, hash_step, put_decision};
pub use found::{Found, Whereabouts, put_whereabouts};
use noted::site;
pub use noted::{Given, Threshold, put_given, put_thresholds, read_given, read_thresholds};
pub use waiting::Waiting;

/// A frame from the child; it borrows the frame's bytes.
#[derive(Clone, PartialEq, Eq, Debug)]
#[allow(clippy::large_enum_variant)] // A frame is taken apart where it is read; a box would cost an allocation a run.
pub enum Frame<'a> {
    Hello { version: u32, flags: u8, word: u8 },
    Answer(Answer<'a>),
    Part { id: u32, part: Part<'a> },
}

/// In a hello: a stack overflow is told apart from another crash.
pub const OVERFLOW_SEEN: u8 = 1 << 1;

/// What a child that is asked to FLUSH has to say as it happens.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Part<'a> {
    Decisions(Decisions<'a>),
    Events(Events<'a>),
    Stdout(&'a [u8]),
    Stderr(&'a [u8]),
    /// A thread (value) has run out of stack; the process dies next.
    StackOverflow(u16),
    /// Where the program is, of a build that tells.
    Whereabouts(Whereabouts<'a>),
}

/// A run that was made.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Answer<'a> {
    pub id: u32,
    pub end: End,
    /// Steps made in all.
    pub steps: u32,
    /// Index of the first decision reported: those of the prefix but the last are left out unless FULL or FLUSH.
    pub first: u32,
    /// Of the steps before `first` (FULL, FLUSH: before the prefix's last): tells a run that didn't repeat.
    pub prefix_hash: u64,
    pub nanos: u32,
    pub notes: Notes,
    pub decisions: Decisions<'a>,
    /// What stands for the state in which each of them was made, 16 bytes each, if that was asked for.
    pub states: &'a [u8],
    /// Every unfinished thread, in order.
    pub waiting: Vec<Waiting>,
    /// FULL only, in order (FLUSH: they came in parts).
    pub events: Events<'a>,
    pub stdout: &'a [u8],
    pub stderr: &'a [u8],
    /// What can't be followed, if that is the end.
    pub what: &'a str,
}

/// What was noticed about the run as a whole.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Notes {
    /// Bits of [`IDS_SEEN`] and the like.
    pub flags: u32,
    /// Stuck threads' stacks that could not be unwound in this child so far, with what they owned.
    pub leaked: u32,
    /// If the run is UNFAIR, the thread that went on and on, and how many steps of its own it had made when it began.
    pub endless: (u16, u32),
    /// Threads that were held back since they go round in a circle, and where.
    pub held: Vec<Held>,
    /// Where orders of hash maps were looked at that aren't chosen yet, or can't be chosen in all ways.
    pub looks: Vec<Looked>,
    /// Where an `Arc` was made whose owners turned out to matter.
    pub owned: Vec<Owned>,
    /// Where a hash was a random number, if one was.
    pub random: Site,
    /// How many pieces of the program's code were passed, where that was asked for.
    pub pieces: u64,
    /// How many pieces of memory that the program's threads asked for are not given back when all of it is over, where
    /// that was asked for, in a run that is told in full.
    pub kept: u32,
    /// When comparisons of times come out another way.
    pub thresholds: Vec<Threshold>,
    /// What the program looked at that is the same in every run, and where it first did.
    pub given: Vec<(Given, Site)>,
}

/// A look at the order of a hash map.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Looked {
    /// The map's class.
    pub class: u32,
    /// How orders of maps of this class are to be chosen.
    pub needs: Orders,
    /// How they are.
    pub has: Option<Orders>,
    pub site: Site,
}

impl Looked {
    fn encode(&self, out: &mut Vec<u8>) {
        put(out, self.class.into());
        out.push(self.needs as u8);
        out.push(self.has.map_or(0, |has| has as u8));
        put(out, self.site.line.into());
        put(out, self.site.column.into());
    }

    fn decode(from: &mut Reader) -> Result<Looked, Broken> {
        Ok(Looked {
            class: from.u32()?,
            needs: Orders::from_u8(from.byte()?)?.ok_or(Broken)?,
            has: Orders::from_u8(from.byte()?)?,
            site: Site {
                line: from.u32()?,
                column: from.u32()?,
            },
        })
    }
}

/// A thread was held back for the first time at this site: it is again in a state in which it was before.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Held {
    pub thread: u16,
    pub site: Site,
    /// How many steps had been made.
    pub step: u32,
}

/// The program looked at a thread id.
pub const IDS_SEEN: u32 = 1;
/// A thread that may hold a park token waited in something else than `park`.
pub const TOKENS_SEEN: u32 = 1 << 1;
/// A lock of stderr was taken.
pub const STDERR_LOCKED: u32 = 1 << 2;
/// The program read the clock.
pub const CLOCK_SEEN: u32 = 1 << 3;
/// A causeless return was possible somewhere.
pub const WAITS_SEEN: u32 = 1 << 4;
/// The environment or the current directory is not as before the run.
pub const STATE_CHANGED: u32 = 1 << 5;
/// The order of a hash map was looked at.
pub const HASHES_SEEN: u32 = 1 << 6;
/// An object that outlives a run (a `static` lock, channel or cell) was used.
pub const STATICS_SEEN: u32 = 1 << 7;
/// A panic hook was set or taken beside other threads.
pub const HOOKS_SEEN: u32 = 1 << 8;
/// A hash was used for what it is, a random number; here it is the same always.
pub const RANDOM_SEEN: u32 = 1 << 9;
/// Main, or another thread, ended the process while others were alive.
pub const LEFT_BY_MAIN: u32 = 1 << 16;
pub const LEFT_BY_OTHER: u32 = 1 << 17;
/// Main, or another thread, printed in a way that shows where the end of the process comes between: in pieces, beside a
/// buffer that wasn't empty, or under a lock that it took.
pub const CUT_BY_MAIN: u32 = 1 << 18;
pub const CUT_BY_OTHER: u32 = 1 << 19;
/// Something stayed in stdout's buffer.
pub const BUFFER_SEEN: u32 = 1 << 22;
/// What the drop of a thread's result, or of its panic's payload, did could be seen by others, or depends on the
/// thread.
pub const RESULT_DROP_SEEN: u32 = 1 << 20;
pub const PAYLOAD_DROP_SEEN: u32 = 1 << 21;
/// A thread looked in vain as often as may be the beginning of a circle, while memory wasn't watched.
pub const LOOPS_SEEN: u32 = 1 << 14;
/// The run met one of its limits while a thread that could go on was left standing.
pub const UNFAIR: u32 = 1 << 15;
/// The run met its limit of steps with vain looks alone, and no other thread could go on.
pub const VAIN: u32 = 1 << 23;
/// The program caught a panic itself, so that it ended no thread.
pub const PANIC_CAUGHT: u32 = 1 << 24;
/// The message that was to be dyed has another content now, in all that it could say.
pub const DYED: u32 = 1 << 12;
/// Some of the dyed message's content is another now, and some could not be changed: no reaction proves nothing.
pub const DYED_IN_PART: u32 = 1 << 13;

/// Appends an answer but for what [`Answer`] borrows: those sections follow in the order `decisions, states,
/// waiting, events, stdout, stderr, what`.
pub fn put_answer(out: &mut Vec<u8>, answer: &Answer, decisions: &[u8], events: &[u8]) {
    let start = begin_frame(out);
    out.push(2);
    put(out, answer.id.into());
    answer.end.encode(out);
    put(out, answer.steps.into());
    put(out, answer.first.into());
    out.extend(answer.prefix_hash.to_le_bytes());
    put(out, answer.nanos.into());
    put(out, answer.notes.flags.into());
    put(out, answer.notes.leaked.into());
    put(out, answer.notes.endless.0.into());
    put(out, answer.notes.endless.1.into());
    put(out, answer.notes.held.len() as u64);
    for Held { thread, site, step } in &answer.notes.held {
        put(out, (*thread).into());
        put(out, site.line.into());
        put(out, site.column.into());
        put(out, (*step).into());
    }
    put(out, answer.notes.looks.len() as u64);
    for looked in &answer.notes.looks {
        looked.encode(out);
    }
    Owned::encode_all(&answer.notes.owned, out);
    put(out, answer.notes.random.line.into());
    put(out, answer.notes.random.column.into());
    put_thresholds(out, &answer.notes.thresholds);
    put(out, answer.notes.pieces);
    put(out, answer.notes.kept.into());
    put_given(out, &answer.notes.given);
    put_block(out, decisions);
    put_block(out, answer.states);
    put(out, answer.waiting.len() as u64);
    for waiting in &answer.waiting {
        waiting.encode(out);
    }
    put_block(out, events);
    put_block(out, answer.stdout);
    put_block(out, answer.stderr);
    put_block(out, answer.what.as_bytes());
    end_frame(out, start);
}

/// Appends a hello.
pub fn put_hello(out: &mut Vec<u8>, flags: u8) {
    let start = begin_frame(out);
    out.push(1);
    put(out, VERSION.into());
    out.extend([flags, size_of::<usize>() as u8]);
    end_frame(out, start);
}

/// Appends a part; `which` as in the table of frames.
pub fn put_part(out: &mut Vec<u8>, id: u32, which: u8, bytes: &[u8]) {
    let start = begin_frame(out);
    out.push(3);
    put(out, id.into());
    out.push(which);
    out.extend_from_slice(bytes);
    end_frame(out, start);
}

impl<'a> Frame<'a> {
    /// Reads a frame's body.
    pub fn decode(body: &'a [u8]) -> Result<Frame<'a>, Broken> {
        let from = &mut Reader::new(body);
        let frame = match from.byte()? {
            1 => Frame::Hello {
                version: from.u32()?,
                flags: from.byte()?,
                word: from.byte()?,
            },
            2 => Frame::Answer(Answer::decode(from)?),
            3 => {
                return Ok(Frame::Part {
                    id: from.u32()?,
                    part: Part::decode(from)?,
                });
            }
            _ => return Err(Broken),
        };
        if from.is_empty() {
            Ok(frame)
        } else {
            Err(Broken)
        }
    }
}

impl<'a> Answer<'a> {
    fn decode(from: &mut Reader<'a>) -> Result<Answer<'a>, Broken> {
        let (id, end) = (from.u32()?, End::decode(from)?);
        let (steps, first) = (from.u32()?, from.u32()?);
        let mut hash = [0; 8];
        for byte in &mut hash {
            *byte = from.byte()?;
        }
        Ok(Answer {
            id,
            end,
            steps,
            first,
            prefix_hash: u64::from_le_bytes(hash),
            nanos: from.u32()?,
            notes: from.within(MAX_NOTES, Notes::decode)?,
            decisions: Decisions::new(from.block()?),
            states: from.block()?,
            waiting: Waiting::decode_all(from)?,
            events: Events::new(from.block()?),
            stdout: from.block()?,
            stderr: from.block()?,
            what: from.text()?,
        })
    }
}

impl Notes {
    fn decode(from: &mut Reader) -> Result<Notes, Broken> {
        let mut notes = Notes {
            flags: from.u32()?,
            leaked: from.u32()?,
            endless: (from.thread()?, from.u32()?),
            ..Notes::default()
        };
        for _ in 0..from.count()? {
            let (thread, site) = (from.thread()?, site(from)?);
            notes.held.push(Held {
                thread,
                site,
                step: from.u32()?,
            });
        }
        for _ in 0..from.count()? {
            notes.looks.push(Looked::decode(from)?);
        }
        Owned::decode_all(from, &mut notes.owned)?;
        notes.random = site(from)?;
        read_thresholds(from, &mut notes.thresholds)?;
        notes.pieces = from.number()?;
        notes.kept = from.u32()?;
        notes.given = read_given(from)?;
        Ok(notes)
    }
}

impl<'a> Part<'a> {
    fn decode(from: &mut Reader<'a>) -> Result<Part<'a>, Broken> {
        Ok(match from.byte()? {
            0 => Part::Decisions(Decisions::new(from.rest())),
            1 => Part::Events(Events::new(from.rest())),
            2 => Part::Stdout(from.rest()),
            3 => Part::Stderr(from.rest()),
            4 => Part::StackOverflow(from.thread()?),
            5 => Part::Whereabouts(Whereabouts::decode(from)?),
            _ => return Err(Broken),
        })
    }
}

pub use crate::event::{Event, Events, What, put_event};
