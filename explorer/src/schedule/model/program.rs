//! Programs of the model: a few threads, each a list of instructions over numbered channels, locks
//! and so on.

use std::fmt;

/// What a thread of the model does next. Objects are numbered from 0, each kind for itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Instruction {
    /// Begins a thread of the program; its number is its index there.
    Spawn(usize),
    Join(usize),
    Send(usize),
    TrySend(usize),
    Recv(usize),
    TryRecv(usize),
    DropSender(usize),
    DropReceiver(usize),
    Lock(usize),
    TryLock(usize),
    /// Passed over if the lock isn't held.
    Unlock(usize),
    /// Waits at a condition variable with a mutex, which the thread must hold (else it is passed
    /// over).
    Wait(usize, usize),
    NotifyOne(usize),
    NotifyAll(usize),
    Barrier(usize),
    Load(usize),
    Store(usize, u32),
    /// Writes the second number if the first is there.
    CompareExchange(usize, u32, u32),
    Park,
    Unpark(usize),
    /// Prints all that the thread has seen so far.
    Print,
}

/// A program of the model; thread 0 is main.
#[derive(Clone, Debug, Default)]
pub struct Program {
    pub threads: Vec<Vec<Instruction>>,
    /// How many messages each channel holds; none: any number.
    pub channels: Vec<Option<usize>>,
    /// Who holds a sender of each channel at the start, by channel. Threads drop theirs when they
    /// end.
    pub senders: Vec<Vec<usize>>,
    /// How many threads each barrier waits for.
    pub barriers: Vec<usize>,
}

impl Program {
    /// `producers` threads send `messages` each to main, which receives them all.
    pub fn producers(producers: usize, messages: usize) -> Program {
        use Instruction::*;
        let mut main: Vec<Instruction> = (1..=producers).map(Spawn).collect();
        main.extend(vec![Recv(0); producers * messages]);
        main.push(Print);
        let mut threads = vec![main];
        threads.extend(vec![vec![Send(0); messages]; producers]);
        Program {
            threads,
            channels: vec![None],
            senders: vec![(1..=producers).collect()],
            barriers: Vec::new(),
        }
    }
}

impl fmt::Display for Program {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        writeln!(
            f,
            "channels {:?}, senders {:?}, barriers {:?}",
            self.channels, self.senders, self.barriers
        )?;
        for (thread, instructions) in self.threads.iter().enumerate() {
            writeln!(f, "  {thread}: {instructions:?}")?;
        }
        Ok(())
    }
}
