//! Serving runs of a model program, answers in their wire form.

use super::machine::Machine;
use super::program::Program;
use crate::trace::answer::{Answer, Decisions, Notes, hash_step, put_answer, put_decision};
use crate::trace::event::Events;
use crate::trace::{
    Choice, Dependence, End, Operation, Policy, Request, Run, RunServer, ServerGone, Site, Step,
    Waiting, wire,
};
use std::collections::VecDeque;

/// Runs a model program as it is asked.
pub struct ModelServer<'p> {
    program: &'p Program,
    dependence: Dependence,
    window: usize,
    requests: VecDeque<Request>,
    /// Runs made.
    pub served: usize,
}

impl<'p> ModelServer<'p> {
    pub fn new(program: &'p Program, dependence: Dependence, window: usize) -> ModelServer<'p> {
        ModelServer {
            program,
            dependence,
            window,
            requests: VecDeque::new(),
            served: 0,
        }
    }
}

impl RunServer for ModelServer<'_> {
    fn window(&self) -> usize {
        self.window
    }

    fn submit(&mut self, request: &Request) {
        self.requests.push_back(request.clone());
    }

    fn receive(&mut self, run: &mut Run) -> Result<(), ServerGone> {
        let request = self.requests.pop_front().expect("a run was asked for");
        self.served += 1;
        let frame = Serving::new(self.program, self.dependence, &request).serve();
        match wire::Frame::decode(&frame[4..]) {
            Ok(wire::Frame::Answer(answer)) => run.assign(answer),
            other => panic!("the model's frame is {other:?}"),
        }
        Ok(())
    }

    fn abandon(&mut self) {
        self.requests.clear();
    }
}

/// One run being made.
struct Serving<'a> {
    machine: Machine<'a>,
    dependence: Dependence,
    request: &'a Request,
    first: u32,
    sleep: Vec<usize>,
    last: usize,
    random: u64,
    hash: u64,
    decisions: Vec<u8>,
    states: Vec<u8>,
}

impl<'a> Serving<'a> {
    fn new(program: &'a Program, dependence: Dependence, request: &'a Request) -> Serving<'a> {
        let first = if request.flags & wire::FULL != 0 {
            0
        } else {
            request.prefix.len().saturating_sub(1) as u32
        };
        Serving {
            machine: Machine::new(program),
            dependence,
            request,
            first,
            sleep: Vec::new(),
            last: 0,
            random: request.seed,
            hash: 0,
            decisions: Vec::new(),
            states: Vec::new(),
        }
    }

    fn serve(mut self) -> Vec<u8> {
        let end = loop {
            if let Some(end) = self.advance() {
                break end;
            }
        };
        let answer = Answer {
            id: self.request.id,
            end,
            steps: self.machine.steps(),
            first: self.first,
            prefix_hash: self.hash,
            nanos: 0,
            notes: Notes::default(),
            decisions: Decisions::new(&[]),
            states: &self.states,
            waiting: self.waiting(),
            events: Events::new(&[]),
            stdout: self.machine.printed(),
            stderr: b"",
            what: "",
        };
        let mut frame = Vec::new();
        put_answer(&mut frame, &answer, &self.decisions, &[]);
        frame
    }

    /// Makes a step, or says how the run ends.
    fn advance(&mut self) -> Option<End> {
        if self.machine.is_done(0) {
            return Some(End::Exit(0));
        }
        if self.machine.steps() >= self.request.max_steps {
            return Some(End::StepLimit);
        }
        let variants: Vec<u16> = (0..self.machine.threads())
            .map(|thread| self.machine.variants(thread))
            .collect();
        if variants.iter().all(|&count| count == 0) {
            return Some(End::Deadlock);
        }
        let prefix = &self.request.prefix;
        let at = self.machine.steps() as usize;
        if at == prefix.len().saturating_sub(1) {
            self.sleep = self
                .request
                .sleep
                .iter()
                .map(|&thread| thread as usize)
                .collect();
        }
        let choice = match prefix.get(at) {
            Some(choice)
                if variants
                    .get(choice.thread as usize)
                    .is_some_and(|&count| choice.variant < count) =>
            {
                *choice
            }
            Some(_) => return Some(End::Diverged),
            None => match self.choose(&variants) {
                Some(choice) => choice,
                None => return Some(End::Pruned),
            },
        };
        self.make(choice, &variants);
        None
    }

    fn choose(&mut self, variants: &[u16]) -> Option<Choice> {
        let awake: Vec<usize> = (0..variants.len())
            .filter(|thread| variants[*thread] > 0 && !self.sleep.contains(thread))
            .collect();
        if awake.is_empty() {
            return None;
        }
        if self.request.policy == Policy::Random {
            let thread = awake[self.random(awake.len())];
            return Some(Choice {
                thread: thread as u16,
                variant: self.random(variants[thread] as usize) as u16,
            });
        }
        let next = awake
            .iter()
            .copied()
            .find(|&thread| thread >= self.last)
            .unwrap_or(awake[0]);
        Some(Choice {
            thread: next as u16,
            variant: 0,
        })
    }

    fn random(&mut self, below: usize) -> usize {
        self.random = self
            .random
            .wrapping_mul(6364136223846793005)
            .wrapping_add(1442695040888963407);
        (self.random >> 33) as usize % below
    }

    fn make(&mut self, choice: Choice, variants: &[u16]) {
        let sleeping: Vec<(usize, Operation)> = self
            .sleep
            .iter()
            .map(|&thread| (thread, self.machine.operation(thread)))
            .collect();
        let asleep = set(self.sleep.iter().copied());
        let at = self.machine.steps();
        let asked =
            self.request.flags & wire::STATES != 0 && at as usize >= self.request.prefix.len();
        let state = if asked { self.machine.state() } else { 0 };
        let step = self.machine.step(choice);
        self.last = choice.thread as usize;
        self.sleep.clear();
        for (thread, operation) in sleeping {
            if thread != self.last && !self.wakes(thread, &operation, &step, variants[thread]) {
                self.sleep.push(thread);
            }
        }
        if at < self.first {
            self.hash = hash_step(self.hash, &step);
            return;
        }
        self.states.extend(state.to_le_bytes());
        let enabled = set((0..variants.len()).filter(|&thread| variants[thread] > 0));
        let several: Vec<(u16, u16)> = (0..variants.len())
            .filter(|&t| variants[t] > 1)
            .map(|t| (t as u16, variants[t]))
            .collect();
        put_decision(
            &mut self.decisions,
            &step,
            &enabled,
            &several,
            &asleep,
            (false, false),
        );
    }

    fn wakes(&self, thread: usize, operation: &Operation, step: &Step, variants: u16) -> bool {
        let queued = self.machine.queued(&step.operation);
        self.dependence
            .conflicts(thread as u16, operation, step, queued)
            || self.machine.variants(thread) != variants
    }

    fn waiting(&self) -> Vec<Waiting> {
        let unfinished =
            (0..self.machine.threads()).filter(|&thread| !self.machine.is_done(thread));
        let waiting = |thread| Waiting {
            thread: thread as u16,
            operation: self.machine.operation(thread),
            site: Site::default(),
            variants: self.machine.variants(thread),
        };
        unfinished.map(waiting).collect()
    }
}

fn set(members: impl Iterator<Item = usize>) -> Vec<u64> {
    let mut words = Vec::new();
    for member in members {
        if words.len() <= member / 64 {
            words.resize(member / 64 + 1, 0);
        }
        words[member / 64] |= 1 << (member % 64);
    }
    words
}
