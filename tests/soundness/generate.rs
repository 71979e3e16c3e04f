//! Small programs made from a number: the same number, the same program.

use crate::program::Program;
use crate::random::Random;
use crate::statement::*;

/// How large programs are.
#[derive(Clone, Copy)]
pub struct Size {
    /// About how many interleavings there may be.
    pub interleavings: f64,
    /// Threads besides main, at most.
    pub threads: usize,
}

/// Brute force ends on nearly all of these.
pub const SMALL: Size = Size {
    interleavings: 600.0,
    threads: 2,
};

/// Brute force doesn't end on these, the reduced search does.
pub const LARGE: Size = Size {
    interleavings: 3e6,
    threads: 3,
};

/// The program of a number.
pub fn generate(seed: u64, size: Size) -> Program {
    let mut draft = Draft::new(seed, size);
    draft.fill();
    Program {
        name: format!("seed {seed}"),
        body: draft.body(),
    }
}

/// A kind of channel.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Channel {
    None,
    Unbounded,
    Bounded(usize),
}

/// A program that is being made.
struct Draft {
    random: Random,
    size: Size,
    subjects: Vec<&'static Subject>,
    channel: Channel,
    /// The thread that owns the receiver; 0 is main.
    receiver: usize,
    /// Statements and number of operations of each thread, main first.
    threads: Vec<(Vec<String>, usize)>,
    numbers: u32,
    /// Statements that were drawn and not taken, since the program was large enough.
    refused: u32,
}

impl Draft {
    fn new(seed: u64, size: Size) -> Draft {
        let mut random = Random::new(seed);
        let threads = match random.below(20) {
            _ if size.threads > 2 => 2 + random.below(2),
            0..7 => 1,
            7..19 => 2,
            _ => 3,
        };
        let channel = match random.below(20) {
            0..4 => Channel::Unbounded,
            4..6 => Channel::Bounded(1),
            6..8 => Channel::Bounded(0),
            _ => Channel::None,
        };
        let mut subjects = vec![random.pick(SUBJECTS)];
        if random.percent(if channel == Channel::None { 30 } else { 10 }) {
            subjects.push(random.pick(SUBJECTS));
        }
        let receiver = if random.percent(80) { 0 } else { 1 };
        let threads = (0..=threads)
            .map(|thread| (Vec::new(), if thread == 0 { 1 } else { 2 }))
            .collect();
        Draft {
            random,
            size,
            subjects,
            channel,
            receiver,
            threads,
            numbers: 0,
            refused: 0,
        }
    }

    /// Adds statements until the program is large enough.
    fn fill(&mut self) {
        for thread in 0..self.threads.len() {
            let statement = self.draw(thread);
            self.add(thread, statement);
        }
        while self.refused < 4 {
            let thread = self.random.below(self.threads.len());
            let statement = self.draw(thread);
            self.add(thread, statement);
        }
        if self.channel != Channel::None {
            let statement = *self.random.pick(LAST_RECEIVING);
            self.refused = 0;
            self.add(self.receiver, statement);
        }
    }

    /// What a thread might do next.
    fn draw(&mut self, thread: usize) -> Statement {
        if self.channel != Channel::None && self.random.percent(75) {
            if thread == self.receiver {
                return *self.random.pick(RECEIVING);
            }
            // Main has dropped its sender by then, unless it isn't the one that receives.
            if thread > 0 || self.receiver > 0 {
                let tries = matches!(self.channel, Channel::Bounded(_)) && self.random.percent(40);
                return *self.random.pick(if tries { TRY_SENDING } else { SENDING });
            }
        }
        let subject = *self.random.pick(&self.subjects);
        if thread == 0 && !subject.main.is_empty() && self.random.percent(60) {
            *self.random.pick(subject.main)
        } else {
            *self.random.pick(subject.any)
        }
    }

    fn add(&mut self, thread: usize, (operations, text): Statement) {
        self.threads[thread].1 += operations;
        if interleavings(self.threads.iter().map(|thread| thread.1)) > self.size.interleavings {
            self.threads[thread].1 -= operations;
            self.refused += 1;
            return;
        }
        self.numbers += 1;
        self.threads[thread]
            .0
            .push(text.replace('V', &self.numbers.to_string()));
    }

    /// The whole program as text.
    fn body(&mut self) -> String {
        let scoped = self.random.percent(20);
        let early = !scoped && self.random.percent(12);
        let keeps_sender = self.random.percent(10);
        let looks = !scoped && self.random.percent(8);
        let mut lines = vec!["let mut seen = Vec::<u32>::new();".to_owned()];
        match self.channel {
            Channel::None => {}
            Channel::Unbounded => lines.push("let (tx, rx) = mpsc::channel::<u32>();".to_owned()),
            Channel::Bounded(room) => {
                lines.push(format!("let (tx, rx) = mpsc::sync_channel::<u32>({room});"))
            }
        }
        if scoped {
            lines.push("let ends = thread::scope(|scope| {".to_owned());
        }
        for thread in 1..self.threads.len() {
            lines.push(self.spawn(thread, scoped));
        }
        let drop = if self.channel != Channel::None && !keeps_sender {
            "drop(tx);"
        } else {
            ""
        };
        let (before, after) = if self.receiver == 0 {
            (drop, "")
        } else {
            ("", drop)
        };
        lines.push(before.to_owned());
        if looks {
            lines.push("seen.push(h1.is_finished() as u32);".to_owned());
        }
        lines.extend(self.threads[0].0.iter().cloned());
        lines.push(after.to_owned());
        let names = (1..self.threads.len()).map(|thread| format!("h{thread}"));
        let join = if scoped { "ended" } else { "end" };
        let ends: Vec<String> = names.map(|name| format!("{join}({name})")).collect();
        match (scoped, early) {
            (true, _) => lines.extend([format!("[{}]", ends.join(", ")), "});".to_owned()]),
            (false, false) => lines.push(format!("let ends = [{}];", ends.join(", "))),
            (false, true) => lines.push("let ends = \"early\";".to_owned()),
        }
        let last = self.last_look();
        lines.push(format!("println!(\"{{seen:?}} {{ends:?}} {{}}\", {last});"));
        with_objects(lines)
    }

    fn spawn(&self, thread: usize, scoped: bool) -> String {
        let mut body = String::from("let mut seen = Vec::<u32>::new();\n");
        for line in &self.threads[thread].0 {
            body += &format!("{line}\n");
        }
        let end = match self.channel {
            Channel::None => "",
            _ if thread == self.receiver => "let rx = rx;\n",
            _ => "let tx = tx.clone();\n",
        };
        let spawn = if scoped {
            "scope.spawn"
        } else {
            "thread::spawn"
        };
        // An end that a closure doesn't name is not its own: a mention keeps it until the thread is
        // over.
        let keep = match self.channel {
            Channel::None => "",
            _ if thread == self.receiver => "",
            _ => "let _ = &tx;\n",
        };
        format!("let h{thread} = {{\n{end}{spawn}(move || {{\n{keep}{body}seen\n}})\n}};")
    }

    /// What main prints of what was shared.
    fn last_look(&self) -> &'static str {
        let uses = |name: &str| {
            self.threads
                .iter()
                .any(|thread| thread.0.iter().any(|line| line.contains(name)))
        };
        match () {
            _ if uses("lock.lock") => "*free(lock.lock())",
            _ if uses("shelf") => "*free(shelf.read())",
            _ if uses("count") => "count.load(SeqCst)",
            _ => "0",
        }
    }
}

/// The body of a program: what main does, after it has made the objects that its lines name.
pub fn with_objects(lines: Vec<String>) -> String {
    let text = lines.join("\n");
    let mut body = String::from("pub fn main() {\n");
    for (name, made) in OBJECTS {
        if mentions(&text, name) {
            body += &format!("let {name} = shared({made});\n");
        }
    }
    body + &text + "\n}\n"
}

fn mentions(text: &str, name: &str) -> bool {
    let part_of_word = |c: char| c.is_alphanumeric() || c == '_';
    text.match_indices(name).any(|(at, _)| {
        let before = text[..at].chars().next_back();
        let after = text[at + name.len()..].chars().next();
        !before.is_some_and(|c| part_of_word(c) || c == '.') && !after.is_some_and(part_of_word)
    })
}

/// In how many orders so many operations of each thread can come: a multinomial.
fn interleavings(operations: impl Iterator<Item = usize>) -> f64 {
    let (mut all, mut orders) = (0, 1.0);
    for count in operations {
        for number in 1..=count {
            all += 1;
            orders *= all as f64 / number as f64;
        }
    }
    orders
}
