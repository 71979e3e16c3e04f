//! A generated program: what its threads do, and the text that is made of it.

use crate::items::{WHOLE, items, mentions, objects, uses};

/// How threads come to what they share.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sharing {
    /// Each owns it with the others.
    Arc,
    /// It is leaked.
    Leaked,
    /// Main owns it, and the threads end within a scope.
    Scoped,
}

/// How messages go.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    None,
    /// To the one owner of the receiver: through a channel without bound, or with so many places.
    Plain(Option<usize>),
    /// With a sender in each.
    Nested,
    /// To whoever has the lock round the receiver.
    Shared(Option<usize>),
}

/// What main does once it has done all else.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum End {
    Join,
    JoinOne,
    /// Its handles go first.
    Drop,
    /// It prints, and waits for nobody.
    Leave,
    Silent,
    Exit,
    Panic,
}

/// All of it; what is taken away from it leaves a program.
#[derive(Clone, Debug)]
pub struct Program {
    pub seed: u64,
    /// The names of its kinds.
    pub kinds: Vec<&'static str>,
    pub setup: Vec<&'static str>,
    pub sharing: Sharing,
    pub way: Way,
    /// The thread that owns the receiver; 0 is main.
    pub receiver: usize,
    /// Main keeps its sender to its end.
    pub keeps_sender: bool,
    /// What each thread does; main first.
    pub threads: Vec<Vec<String>>,
    /// Whether what threads come to has a `Drop` of its own.
    pub dropped: bool,
    pub end: End,
}

impl Program {
    /// A file that can be explored by itself.
    pub fn text(&self) -> String {
        let main = self.main();
        let text = format!("{}{main}", items(&main));
        format!("{}\n{text}", uses(&text))
    }

    /// How much there is to read.
    pub fn size(&self) -> usize {
        let lines = self.setup.len()
            + self
                .threads
                .iter()
                .map(|thread| thread.len() + 2)
                .sum::<usize>();
        let choices = [
            self.sharing != Sharing::Leaked,
            self.way != Way::None,
            self.keeps_sender,
            self.dropped,
        ];
        let end = match self.end {
            End::Silent => 0,
            End::Leave => 1,
            End::Join => 2,
            _ => 3,
        };
        lines + end + choices.into_iter().filter(|choice| *choice).count()
    }

    fn main(&self) -> String {
        let body = self.body();
        let mut lines: Vec<String> = self.setup.iter().map(|line| (*line).to_owned()).collect();
        match self.way {
            Way::None => {}
            Way::Plain(None) | Way::Shared(None) => {
                lines.push("let (tx, rx) = mpsc::channel::<u32>();".into())
            }
            Way::Plain(Some(room)) | Way::Shared(Some(room)) => {
                lines.push(format!("let (tx, rx) = mpsc::sync_channel::<u32>({room});"));
            }
            Way::Nested => {
                lines.push("let (tx, rx) = mpsc::channel::<(u32, mpsc::Sender<u32>)>();".into())
            }
        }
        for (name, made) in objects().filter(|(name, _)| mentions(&body, name)) {
            lines.push(match self.sharing {
                Sharing::Arc => format!("let {name} = Arc::new({made});"),
                Sharing::Leaked => format!("let {name}: &'static _ = Box::leak(Box::new({made}));"),
                Sharing::Scoped => format!("let {name} = &{made};"),
            });
        }
        if mentions(&body, WHOLE.0) {
            lines.push(format!("let {} = {};", WHOLE.0, WHOLE.1));
        }
        format!("fn main() {{\n{}\n{body}}}\n", lines.join("\n"))
    }

    /// Main behind what it makes.
    fn body(&self) -> String {
        let mut lines = vec!["let mut seen = Vec::<u32>::new();".to_owned()];
        if self.sharing == Sharing::Scoped {
            lines.push("let ends = thread::scope(|scope| {".to_owned());
        }
        lines.extend((1..self.threads.len()).map(|thread| self.spawn(thread)));
        let main_sends = self.threads[0].iter().any(|line| mentions(line, "tx"));
        let gives_up = self.way != Way::None && !self.keeps_sender;
        let drop = || gives_up.then(|| "drop(tx);".to_owned());
        lines.extend(drop().filter(|_| !main_sends));
        lines.extend(self.threads[0].iter().cloned());
        lines.extend(drop().filter(|_| main_sends));
        lines.extend(self.last());
        lines.join("\n") + "\n"
    }

    fn spawn(&self, thread: usize) -> String {
        let lines = self.threads[thread].join("\n");
        let mut clones: Vec<String> = Vec::new();
        if mentions(&lines, "tx") {
            clones.push("let tx = tx.clone();".to_owned());
        }
        let shared = objects()
            .filter(|_| self.sharing == Sharing::Arc)
            .chain([WHOLE]);
        for (name, _) in shared.filter(|(name, _)| mentions(&lines, name)) {
            clones.push(format!("let {name} = Arc::clone(&{name});"));
        }
        let spawn = match self.sharing {
            Sharing::Scoped => "scope.spawn",
            _ => "thread::spawn",
        };
        let result = match self.dropped {
            true => format!("(seen, last({thread}))"),
            false => "seen".to_owned(),
        };
        let clones = clones.join("\n");
        format!(
            "let h{thread} = {{\n{clones}\n{spawn}(move || {{\nlet mut seen = Vec::<u32>::new();\n\
             {lines}\n{result}\n}})\n}};"
        )
    }

    /// How main ends.
    fn last(&self) -> Vec<String> {
        let names = (1..self.threads.len()).map(|thread| format!("h{thread}"));
        let scoped = self.sharing == Sharing::Scoped;
        let end = if scoped { "ended" } else { "end" };
        let ends: Vec<String> = match self.end {
            End::Join => names.clone().map(|name| format!("{end}({name})")).collect(),
            End::JoinOne => names
                .clone()
                .take(1)
                .map(|name| format!("{end}({name})"))
                .collect(),
            _ => Vec::new(),
        };
        let ends = format!("vec![{}] as Vec<String>", ends.join(", "));
        let mut lines = Vec::new();
        if self.end == End::Drop {
            lines.extend(names.map(|name| format!("drop({name});")));
        }
        match scoped {
            true => lines.extend([ends, "});".to_owned()]),
            false => lines.push(format!("let ends = {ends};")),
        }
        if self.end != End::Silent {
            lines.push(format!(
                "println!(\"{{seen:?}} {{ends:?}} {{}}\", {});",
                self.last_look()
            ));
        }
        match self.end {
            End::Exit => lines.push("std::process::exit(3);".to_owned()),
            End::Panic => lines.push("panic!(\"main\");".to_owned()),
            _ => {}
        }
        lines
    }

    /// What main prints of what was shared.
    fn last_look(&self) -> &'static str {
        let uses = |name: &str| {
            self.threads
                .iter()
                .flatten()
                .any(|line| mentions(line, name))
        };
        match () {
            _ if uses("lock") => "*free(lock.lock())",
            _ if uses("shelf") => "*free(shelf.read())",
            _ if uses("count") => "count.load(SeqCst).min(9)",
            _ => "0",
        }
    }
}
