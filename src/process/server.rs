//! Runs of an observed program, made in processes that may die.
//!
//! One process makes run after run, and requests wait in its pipe while it works. A death costs the
//! run that it happened in and no other: those that were out are made again one by one, each
//! reporting as it goes, and a run is blamed only for the death of a process that had made none
//! before. Programs that keep something from run to run get a process each.

mod careful;

use super::again::Again;
use super::child::{Child, Gone, nonsense};
use super::lines::Lines;
use super::lookout::Lookout;
use super::watchdog::{Beholder, Leash, Watchdog};
use crate::trace::answer::Frame;
use crate::trace::{Death, Ending, Request, Run, RunServer, ServerGone, wire};
use std::collections::VecDeque;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

/// Requests out at a time. Waking a process that sleeps takes longer than many a run.
const WINDOW: usize = 32;
/// Processes at work at a time where each makes one run.
const FRESH_WINDOW: usize = 4;
/// Bytes of requests that may wait in a pipe: were it full while the process waits for us to read,
/// nobody could go on.
const MOST_BYTES_OUT: usize = 16 << 10;

/// After so many stacks that a process could not unwind, whose memory is lost, the next process
/// takes over.
const MOST_LEAKED: u32 = 1_000;

/// Makes runs of the program in an executable.
pub struct ProgramServer {
    /// What is started.
    executable: PathBuf,
    /// What is if nobody asks for states, and if somebody does.
    builds: (PathBuf, Again),
    /// Whether somebody does.
    tells: bool,
    /// Tells the program what to run.
    arguments: usize,
    watchdog: Arc<Watchdog>,
    lookout: Arc<Lookout>,
    stop: Arc<AtomicBool>,
    /// The process that makes run after run.
    child: Option<Child>,
    /// What was asked for and not answered, in order.
    out: VecDeque<Asked>,
    /// Bytes of requests that were sent and not answered.
    bytes_out: usize,
    /// So many of the first requests that are out are made one by one.
    careful: usize,
    /// How many of those that are out were sent.
    sent: usize,
    frames: Vec<u8>,
    /// Steps that a run may make.
    most_steps: u32,
}

/// A request that is out.
struct Asked {
    frame: Vec<u8>,
    by: By,
}

/// Who makes a run.
enum By {
    /// The process that makes run after run.
    All,
    /// A process that was started for it.
    Own(Child),
    /// The process that was started for the run before it, which is asked once that is made.
    OneBefore { flags: u32 },
}

impl Asked {
    fn is_for_all(&self) -> bool {
        matches!(self.by, By::All)
    }
}

impl ProgramServer {
    /// Of this program, with its build for runs that tell states, which is told by how many arguments it gets what to
    /// run. Where it computes for long, or dies of it, its second build is looked at. Starts nothing yet. Once `stop`
    /// is true, processes are killed, and runs end as stopped.
    pub fn new(
        builds: (PathBuf, Again),
        arguments: usize,
        lines: &Lines,
        leash: Leash,
        stop: Arc<AtomicBool>,
    ) -> ProgramServer {
        let lookout = Arc::new(Lookout::new(lines.clone(), arguments));
        let beholder: Arc<dyn Beholder> = Arc::clone(&lookout) as _;
        ProgramServer {
            executable: builds.0.clone(),
            builds,
            tells: false,
            arguments,
            watchdog: Arc::new(Watchdog::new(leash, Arc::clone(&stop), Some(beholder))),
            lookout,
            stop,
            child: None,
            out: VecDeque::new(),
            bytes_out: 0,
            careful: 0,
            sent: 0,
            frames: Vec::new(),
            most_steps: 0,
        }
    }

    fn start(&self) -> Result<Child, ServerGone> {
        self.start_for(0)
    }

    /// A process for a run with these flags.
    fn start_for(&self, flags: u32) -> Result<Child, ServerGone> {
        // The last layout is the system's own besides, so that code and statics are moved too.
        let start = match wire::layout(flags) {
            wire::LAYOUTS => Child::start_anywhere,
            _ => Child::start,
        };
        start(&self.executable, self.arguments, &self.watchdog)
            .map_err(|error| ServerGone::NotStarted(error.to_string()))
    }

    /// Sends what waits to be sent, as far as the pipe is sure to take it.
    fn send(&mut self) -> Result<(), ServerGone> {
        if self.child.is_none() {
            self.child = Some(self.start()?);
        }
        let Some(child) = &mut self.child else {
            return Ok(());
        };
        // As long as there are answers to take, requests gather: a system call for each would cost
        // more than a run.
        if child.has_frame() && self.out.len() - self.sent < WINDOW / 2 {
            return Ok(());
        }
        self.frames.clear();
        for asked in self
            .out
            .range(self.sent..)
            .take_while(|asked| asked.is_for_all())
        {
            if self.bytes_out > 0 && self.bytes_out + asked.frame.len() > MOST_BYTES_OUT {
                break;
            }
            self.frames.extend_from_slice(&asked.frame);
            self.bytes_out += asked.frame.len();
            self.sent += 1;
        }
        if !self.frames.is_empty() {
            child.send(&self.frames);
        }
        Ok(())
    }

    /// Takes the next answer; if the process dies, all that was out is to be made again with care.
    fn receive_in_turn(&mut self, run: &mut Run) -> Result<bool, ServerGone> {
        self.send()?;
        let Some(child) = &mut self.child else {
            return Ok(false);
        };
        let asked = self.out.front().map_or(&[][..], |asked| &asked.frame);
        match receive_answer(asked, child, run) {
            // Nobody has asked for it.
            Ok(()) if self.sent == 0 => Err(nonsense()),
            Ok(()) => {
                let asked = self.out.pop_front();
                self.bytes_out -= asked.map_or(0, |asked| asked.frame.len());
                self.sent -= 1;
                if run.notes.leaked >= MOST_LEAKED {
                    // What it was sent beyond this run is sent again to the next.
                    self.child = None;
                    (self.bytes_out, self.sent) = (0, 0);
                }
                Ok(true)
            }
            Err(Gone::Nonsense) => Err(nonsense()),
            Err(Gone::Died(death)) => {
                self.child = None;
                if let Some(seen) = self.seen_before(death) {
                    *run = seen;
                    self.out.pop_front();
                    (self.bytes_out, self.sent) = (0, 0);
                    return Ok(true);
                }
                self.careful = self.sent;
                (self.bytes_out, self.sent) = (0, 0);
                Ok(false)
            }
        }
    }

    /// Takes the answer of a process that was started for this run, and hands the process over to the next run if that
    /// is meant for it.
    fn receive_from_own(&mut self, run: &mut Run) -> Result<(), ServerGone> {
        let Some(Asked { frame, by }) = self.out.pop_front() else {
            return Err(nonsense());
        };
        let mut child = match by {
            By::All => return Err(nonsense()),
            By::Own(child) => child,
            // The one before it has died.
            By::OneBefore { flags } => self.start_with(&frame, flags)?,
        };
        match receive_answer(&frame, &mut child, run) {
            Ok(()) => self.hand_over(child),
            Err(Gone::Nonsense) => return Err(nonsense()),
            Err(Gone::Died(death)) => {
                drop(child);
                match self.seen_before(death) {
                    Some(seen) => *run = seen,
                    None => drop(self.make_alone(&frame, &mut self.start()?, run)?),
                }
            }
        }
        Ok(())
    }

    /// To the first run that is out, if it is meant for this process.
    fn hand_over(&mut self, mut child: Child) {
        if let Some(next) = self.out.front_mut()
            && let By::OneBefore { .. } = next.by
        {
            child.send(&next.frame);
            next.by = By::Own(child);
        }
    }

    /// A process that has this frame, whose flags are these, to answer.
    fn start_with(&self, frame: &[u8], flags: u32) -> Result<Child, ServerGone> {
        let mut child = self.start_for(flags)?;
        child.send(frame);
        Ok(child)
    }
}

impl RunServer for ProgramServer {
    fn window(&self) -> usize {
        match self.out.front() {
            Some(asked) if !asked.is_for_all() => FRESH_WINDOW,
            _ => WINDOW,
        }
    }

    fn submit(&mut self, request: &Request) {
        self.tell_states(request.flags & (wire::STATES | wire::HISTORIES) == wire::STATES);
        self.most_steps = self.most_steps.max(request.max_steps);
        let mut frame = Vec::with_capacity(64 + 2 * request.prefix.len());
        request.encode(&mut frame);
        let by = self.maker(&frame, request.flags);
        self.out.push_back(Asked { frame, by });
    }

    fn receive(&mut self, run: &mut Run) -> Result<(), ServerGone> {
        self.receive_next(run)?;
        self.lookout.leave();
        if !run.is_within(self.most_steps) {
            return Err(nonsense());
        }
        // Nobody knows how it would have ended.
        if self.is_stopped() && matches!(run.ending, Ending::Died(_)) {
            run.ending = Ending::Died(Death::Stopped);
        }
        Ok(())
    }

    fn abandon(&mut self) {
        self.out.clear();
        self.child = None;
        (self.bytes_out, self.sent, self.careful) = (0, 0, 0);
    }

    fn weigh(&mut self, request: &Request) -> Option<u64> {
        let mut frame = Vec::new();
        request.encode(&mut frame);
        self.lookout.weigh(&frame, &self.stop)
    }

    fn locate(&mut self, request: &Request, death: Death) -> Option<Run> {
        if self.is_stopped() {
            return None;
        }
        let mut frame = Vec::new();
        request.encode(&mut frame);
        self.lookout.locate(&frame, death, &self.stop)
    }
}

impl ProgramServer {
    /// From now on runs tell states, or don't: another build does so. What is out already, it makes as well.
    fn tell_states(&mut self, tells: bool) {
        if self.tells == tells {
            return;
        }
        self.tells = tells;
        let (plain, swept) = &self.builds;
        let executable = if tells { swept.executable() } else { None };
        let executable = executable.unwrap_or(plain);
        if self.executable != executable {
            self.executable = executable.to_owned();
            self.child = None;
            (self.bytes_out, self.sent) = (0, 0);
        }
    }

    /// Who is to make the run of this frame, whose flags are these.
    fn maker(&self, frame: &[u8], flags: u32) -> By {
        let is_once = flags & wire::ONCE != 0;
        if !is_once && wire::layout(flags) == 0 {
            return By::All;
        }
        if !is_once && self.out.back().is_some_and(|before| !before.is_for_all()) {
            return By::OneBefore { flags };
        }
        self.start_with(frame, flags).map_or(By::All, By::Own)
    }

    fn is_stopped(&self) -> bool {
        self.stop.load(Ordering::Relaxed)
    }

    fn receive_next(&mut self, run: &mut Run) -> Result<(), ServerGone> {
        loop {
            if self.is_stopped() {
                self.out.pop_front();
                run.ending = Ending::Died(Death::Stopped);
                return Ok(());
            }
            if self.out.front().is_some_and(|asked| !asked.is_for_all()) {
                return self.receive_from_own(run);
            }
            // Nothing is gained by sending one request alone, and if it hangs, that is known at
            // once.
            if self.careful == 0 && self.child.is_none() && self.out.len() == 1 {
                self.careful = 1;
            }
            if self.careful > 0 {
                return self.receive_with_care(run);
            }
            if self.receive_in_turn(run)? {
                return Ok(());
            }
        }
    }
}

/// Takes the next answer. A part before it is a process's last word, as of a stack overflow: its
/// death comes next, and the run is made again in parts.
fn receive_answer(asked: &[u8], child: &mut Child, run: &mut Run) -> Result<(), Gone> {
    loop {
        let is_answer = child.receive(asked, |frame| match frame {
            Frame::Answer(answer) => {
                run.assign(answer);
                true
            }
            _ => false,
        })?;
        if is_answer {
            return Ok(());
        }
    }
}
