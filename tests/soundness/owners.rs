//! Small programs about an `Arc`: who lets go last, who looks at how many there are, and what shows it. Each thread
//! has an owner and a `Weak` of its own.

use crate::generate::with_objects;
use crate::program::Program;
use crate::random::Random;
use crate::statement::Statement;

/// What an `Arc` holds.
struct Content {
    /// How the first owner is made, as `own`; what it needs comes first.
    made: &'static str,
    /// What any owner may do with it.
    used: &'static [Statement],
    /// What main does once it has spawned all, and let go.
    last: &'static str,
}

#[rustfmt::skip]
const CONTENTS: &[Content] = &[
    // Nothing can be told of its end.
    Content { made: "let own = Arc::new(AtomicU32::new(0));",
        used: &[(1, "if let Some(it) = &own { it.fetch_add(V, SeqCst); }")], last: "" },
    Content { made: "let own = Arc::new(V);", used: &[(1, "if let Some(it) = &mut own { *Arc::make_mut(it) += 1; }"),
        (1, "if let Some(it) = own.take() { seen.push(Arc::unwrap_or_clone(it)); }")], last: "" },
    Content { made: "let own: Arc<[u32]> = Arc::from(vec![1, 2]);",
        used: &[(0, "if let Some(it) = &own { seen.push(it[1]); }")], last: "" },
    // Its end prints, and says where.
    Content { made: "let own = Arc::new(Told);", used: &[], last: "" },
    Content { made: "let own: Arc<dyn Send + Sync> = Arc::new((V, Told));", used: &[], last: "" },
    // Its end does something to what the thread has for itself.
    Content { made: "let own = Arc::new(Kept);", used: &[(0, "seen.push(KEPT.get());")], last: "" },
    // Its end locks, or sends, or panics.
    Content { made: "let own = Arc::new(Adds(lock));",
        used: &[(2, "*free(lock.lock()) *= 3;")], last: "" },
    Content { made: "let (tx, rx) = mpsc::channel::<u32>(); let own = Arc::new(Sends(tx));",
        used: &[], last: "seen.extend(rx.try_iter()); seen.push(got(rx.try_recv()));" },
    Content { made: "let own = Arc::new(Breaks);", used: &[], last: "" },
    // Ends of a channel.
    Content { made: "let (tx, rx) = mpsc::channel::<u32>(); let own = Arc::new(tx);",
        used: &[(1, "if let Some(it) = &own { it.send(V); }")],
        last: "seen.push(got(rx.try_recv())); seen.push(got(rx.try_recv()));" },
    Content { made: "let (tx, rx) = mpsc::channel::<u32>(); let tx = Mutex::new(tx); \
            let own: Arc<dyn Fn(u32) + Send + Sync> = Arc::new(move |v| drop(free(tx.lock()).send(v)));",
        used: &[(2, "if let Some(it) = &own { it(V); }")],
        last: "seen.extend(rx.iter());" },
    Content { made: "let (tx, rx) = mpsc::channel::<u32>(); let own = Arc::new(Mutex::new(rx));",
        used: &[(2, "if let Some(it) = &own { seen.push(got(free(it.lock()).try_recv())); }")],
        last: "seen.push(tx.send(V).is_ok() as u32); seen.push(tx.send(V).is_ok() as u32);", },
    Content { made: "let (tx, rx) = mpsc::sync_channel::<u32>(0); let own = Arc::new(Mutex::new(rx));",
        used: &[(2, "if let Some(it) = &own { seen.push(free(it.lock()).recv().unwrap_or(90)); }")],
        last: "seen.push(tx.send(V).is_ok() as u32);" },
    // An owner of another.
    Content { made: "let inner = Arc::new(Told); let own = Arc::new((inner.clone(), Mutex::new(Some(inner))));",
        used: &[(2, "if let Some(it) = &own { free(it.1.lock()).take(); }")], last: "" },
    Content { made: "let own = Arc::new_cyclic(|it: &Weak<Knows>| Knows(it.clone()));",
        used: &[(0, "if let Some(it) = &own { seen.push(it.0.strong_count() as u32); }")], last: "" },
];

/// What any owner may do, whatever it owns.
const ANY: &[Statement] = &[
    (1, "own.take();"),
    (1, "own.take();"),
    (1, "own.take();"),
    (2, "{ let twin = own.clone(); own.take(); drop(twin); }"),
    (
        1,
        "seen.push(own.take().and_then(Arc::into_inner).is_some() as u32);",
    ),
    (
        1,
        "seen.push(own.as_mut().is_some_and(|it| Arc::get_mut(it).is_some()) as u32);",
    ),
    (
        1,
        "seen.push(own.as_ref().map_or(0, Arc::strong_count) as u32);",
    ),
    (
        1,
        "if let Some(it) = own.take() { if let Err(it) = Arc::try_unwrap(it) { seen.push(V); own = Some(it); } }",
    ),
    (1, "seen.push(weak.upgrade().is_some() as u32);"),
    (1, "own = weak.upgrade();"),
    (1, "seen.push(weak.strong_count() as u32);"),
];

/// Those of them that ask for a content of known size.
const SIZED_ALONE: [&str; 3] = ["into_inner", "try_unwrap", "Weak::new"];

/// About weak pointers alone.
const WEAKS: &[Statement] = &[
    (1, "weak = Weak::new();"),
    (
        1,
        "seen.push(own.as_ref().map_or(0, Arc::weak_count) as u32);",
    ),
    (2, "{ let other = weak.clone(); }"),
];

/// The program of a number.
pub fn generate(seed: u64) -> Program {
    let mut draft = Draft::new(seed);
    let body = draft.body();
    Program {
        name: format!("owners {seed}"),
        body: with_objects(vec![body]),
    }
}

struct Draft {
    random: Random,
    content: &'static Content,
    threads: usize,
    /// Owners are counted, or the like.
    looks: bool,
    weaks: bool,
    numbers: u32,
}

impl Draft {
    fn new(seed: u64) -> Draft {
        let mut random = Random::new(seed);
        Draft {
            content: random.pick(CONTENTS),
            threads: if random.percent(70) { 1 } else { 2 },
            looks: random.percent(60),
            weaks: random.percent(15),
            numbers: 0,
            random,
        }
    }

    fn body(&mut self) -> String {
        let made = self.numbered(self.content.made);
        let mut body = format!(
            "let mut seen = Vec::<u32>::new();\n{made}\nlet mut weak = Arc::downgrade(&own);\n"
        );
        for thread in 1..=self.threads {
            body += &self.spawn(thread);
        }
        body += "let mut own = Some(own);\n";
        body += &self.statements(1);
        let last = self.numbered(self.content.last);
        body += &format!("own.take();\n{last}\n");
        let ends: Vec<String> = (1..=self.threads)
            .map(|thread| format!("end(h{thread})"))
            .collect();
        let ends = if self.random.percent(10) {
            String::new()
        } else {
            ends.join(", ")
        };
        body + &format!(
            "let ends: Vec<String> = vec![{ends}];\nprintln!(\"{{seen:?}} {{ends:?}}\");"
        )
    }

    fn spawn(&mut self, thread: usize) -> String {
        let most = if self.threads == 1 { 2 } else { 1 };
        let statements = self.statements(most);
        format!(
            "let h{thread} = {{\nlet (mut own, mut weak) = (Some(own.clone()), weak.clone());\n\
             thread::spawn(move || {{\nlet mut seen = Vec::<u32>::new();\nlet _ = (&own, &weak);\n\
             {statements}own.take();\nseen\n}})\n}};\n"
        )
    }

    /// What a thread does with its owner before it lets go.
    fn statements(&mut self, most: usize) -> String {
        let mut statements = String::new();
        let is_unsized = ["Arc<dyn", "Arc<[u32]>"]
            .iter()
            .any(|name| self.content.made.contains(name));
        for _ in 0..1 + self.random.below(most) {
            let (_, text) = match self.random.below(10) {
                0..4 if !self.content.used.is_empty() => *self.random.pick(self.content.used),
                4..6 if self.weaks => *self.random.pick(WEAKS),
                _ if self.looks => *self.random.pick(ANY),
                _ => *self.random.pick(&ANY[..4]),
            };
            if !(is_unsized && SIZED_ALONE.iter().any(|name| text.contains(name))) {
                statements += &format!("{}\n", self.numbered(text));
            }
        }
        statements
    }

    /// Each `V` is another number.
    fn numbered(&mut self, text: &str) -> String {
        let mut parts = text.split('V');
        let mut numbered = parts.next().unwrap_or_default().to_owned();
        for part in parts {
            self.numbers += 1;
            numbered += &format!("{}{part}", self.numbers);
        }
        numbered
    }
}
