//! A run as the grader keeps it, and who makes runs.

use super::answer::{Answer, Decision, Decisions, Notes, Part, Waiting};
use super::event::Events;
use super::operation::Step;
use super::spot::Spot;
use super::wire::{End, MAX_EVENTS, Request};
use std::fmt;

/// Bytes that a decision takes at least.
const LEAST_OF_A_DECISION: usize = 8;
/// Steps that a run may make when it has met its limit.
const BEYOND: u32 = 1_000;

/// Makes runs of one program, in the order in which they are asked for.
pub trait RunServer {
    /// How many requests should be out at once, at least 1.
    fn window(&self) -> usize;

    /// Asks for a run.
    fn submit(&mut self, request: &Request);

    /// Waits for the run that was asked for first of those that are out, and writes it to `run`.
    fn receive(&mut self, run: &mut Run) -> Result<(), ServerGone>;

    /// Forgets all that was asked for and not received.
    fn abandon(&mut self);

    /// How many pieces of the program's code a run passes; none, if that can't be seen. The same for the same request.
    fn weigh(&mut self, _request: &Request) -> Option<u64> {
        None
    }

    /// A run that its process doesn't survive, made again so that it is seen where the program is at
    /// its end; none, if that can't be seen.
    fn locate(&mut self, _request: &Request, _death: Death) -> Option<Run> {
        None
    }
}

/// Runs can't be made any more.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ServerGone {
    /// The program can't be started, for no fault of its own; why.
    NotStarted(String),
    /// What it tells of its runs can't be; how.
    Garbled(&'static str),
}

impl fmt::Display for ServerGone {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        match self {
            Self::NotStarted(why) => write!(f, "the observed program can't be started: {why}"),
            Self::Garbled(how) => f.write_str(how),
        }
    }
}

/// How a run ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Ending {
    /// In the way that the child reports.
    Ended(End),
    /// With the death of its process.
    Died(Death),
}

/// That of a run of which nothing is known.
impl Default for Ending {
    fn default() -> Self {
        Self::Ended(End::Diverged)
    }
}

/// What ended a process that did not end its run itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Death {
    /// It ended with this code, past the engine.
    Exit(i32),
    /// This signal ended it.
    Signal(i32),
    /// A thread ran out of stack.
    StackOverflow,
    /// No operation was made for too long: killed.
    Hang,
    /// It took too much memory: killed.
    Memory,
    /// Somebody asked for an end: killed, and how the run would have ended isn't known.
    Stopped,
}

/// A run that was made. Of a process that died it holds what was reported in time.
#[derive(Clone, Debug, Default)]
pub struct Run {
    /// That of its request.
    pub id: u32,
    /// How it ended.
    pub ending: Ending,
    /// Steps in all.
    pub steps: u32,
    /// Index of the first step that is reported.
    pub first: u32,
    /// Stands for the steps before `first`.
    pub prefix_hash: u64,
    /// What was noticed about it as a whole.
    pub notes: Notes,
    /// What each unfinished thread waited to do.
    pub waiting: Vec<Waiting>,
    /// What it printed.
    pub stdout: Vec<u8>,
    /// What it printed as errors.
    pub stderr: Vec<u8>,
    /// What could not be followed, if that is how it ended.
    pub what: String,
    /// Where it was when it was ended from outside, if that was looked at.
    pub spot: Option<Spot>,
    decisions: Vec<u8>,
    states: Vec<u8>,
    events: Vec<u8>,
}

impl Run {
    /// Takes an answer over; the room of the old vectors is used again.
    pub fn assign(&mut self, answer: Answer) {
        self.id = answer.id;
        self.ending = Ending::Ended(answer.end);
        self.steps = answer.steps;
        self.first = answer.first;
        self.prefix_hash = answer.prefix_hash;
        self.notes = answer.notes;
        self.waiting = answer.waiting;
        for (own, theirs) in [
            (&mut self.decisions, answer.decisions.bytes()),
            (&mut self.states, answer.states),
            (&mut self.events, answer.events.bytes()),
            (&mut self.stdout, answer.stdout),
            (&mut self.stderr, answer.stderr),
        ] {
            own.clear();
            own.extend_from_slice(theirs);
        }
        self.spot = None;
        self.what.clear();
        self.what.push_str(answer.what);
    }

    /// Empties it for a run that is reported in parts.
    pub fn begin_in_parts(&mut self, id: u32) {
        *self = Run {
            id,
            ..Run::default()
        };
    }

    /// Takes in a part.
    pub fn take_part(&mut self, part: Part) {
        match part {
            Part::Decisions(decisions) => self.decisions.extend_from_slice(decisions.bytes()),
            Part::Events(events) => self.events.extend_from_slice(events.bytes()),
            Part::Stdout(text) => self.stdout.extend_from_slice(text),
            Part::Stderr(text) => self.stderr.extend_from_slice(text),
            Part::StackOverflow(_) | Part::Whereabouts(_) => {}
        }
    }

    /// Takes in the answer behind the parts, which has the rest.
    pub fn finish_parts(&mut self, answer: Answer) {
        let parts = std::mem::take(self);
        self.assign(answer);
        self.first = 0;
        // What was printed is in the answer as a whole.
        self.decisions.splice(..0, parts.decisions);
        self.events.splice(..0, parts.events);
    }

    /// It is over with its process, and what was reported is all.
    pub fn end_with(&mut self, death: Death) {
        self.ending = Ending::Died(death);
        self.steps = self.reported();
    }

    /// Its decisions from the `first` on.
    pub fn decisions(&self) -> Decisions<'_> {
        Decisions::new(&self.decisions)
    }

    /// What stands for the state in which its `n`th reported decision was made, if that is known.
    pub fn state(&self, n: usize) -> Option<u128> {
        let bytes = self.states.get(16 * n..)?.first_chunk()?;
        Some(u128::from_le_bytes(*bytes)).filter(|state| *state != 0)
    }

    /// Whether any of its states is known.
    pub fn tells_states(&self) -> bool {
        self.states.iter().any(|byte| *byte != 0)
    }

    /// Whether a run that may make so many steps can tell this; else it is made up.
    pub fn is_within(&self, most_steps: u32) -> bool {
        let is_short = self.decisions.len() / LEAST_OF_A_DECISION <= most_steps as usize;
        let most_steps = most_steps.saturating_add(BEYOND);
        self.steps <= most_steps
            && self.first <= self.steps
            && self.events.len() <= MAX_EVENTS + MAX_EVENTS / 4
            && (is_short || self.reported() <= most_steps)
    }

    /// What it takes, in bytes.
    pub fn bytes(&self) -> usize {
        let waiting = self.waiting.len() * size_of::<Waiting>();
        let texts = self.stdout.len() + self.stderr.len() + self.what.len();
        size_of::<Run>() + self.decisions.len() + self.events.len() + waiting + texts
    }

    /// How many decisions are reported.
    pub fn reported(&self) -> u32 {
        let (mut decisions, mut decision, mut count) = (self.decisions(), Decision::default(), 0);
        while decisions.next_into(&mut decision).is_ok_and(|more| more) {
            count += 1;
        }
        count
    }

    /// The steps that are reported: all, if `first` is 0.
    pub fn all_steps(&self) -> Vec<Step> {
        let (mut decisions, mut decision, mut steps) =
            (self.decisions(), Decision::default(), Vec::new());
        while decisions.next_into(&mut decision).is_ok_and(|more| more) {
            steps.push(decision.step);
        }
        steps
    }

    /// The last of its steps that is reported.
    pub fn last_step(&self) -> Option<Step> {
        self.all_steps().pop()
    }

    /// What happened beside its steps, if that was asked for.
    pub fn events(&self) -> Events<'_> {
        Events::new(&self.events)
    }

    /// Whether it came to an end of the program's own, rather than being left off.
    pub fn is_whole(&self) -> bool {
        !matches!(
            self.ending,
            Ending::Ended(End::Pruned | End::Diverged) | Ending::Died(Death::Stopped)
        )
    }
}
