//! Programs from numbers: the same number, the same program.

use crate::ends::{DROPPED, ENDLESS};
use crate::kinds::{CHANNELS, KINDS, Kind, NOT_YET_STATEMENTS, WAYS};
use crate::program::{End, Program, Sharing, Way};
use crate::random::Random;
use crate::statement::{LAST_RECEIVING, RECEIVING, SENDING, Statement, TRY_SENDING};
use crate::waiting::{NESTED, SHARED};

/// How often loops turn.
const BOUNDS: [&str; 10] = [
    "2", "3", "3", "7", "40", "300", "1_000", "2_100", "3_000", "5_000",
];

/// The program of a number, with none of the kinds that are left out.
pub fn generate(seed: u64, left_out: &[&str]) -> Program {
    let mut draft = Draft::new(seed, left_out);
    draft.fill();
    draft.end();
    draft.program
}

/// A program that is being made.
struct Draft {
    random: Random,
    program: Program,
    kinds: Vec<&'static Kind>,
    /// The kind of messages, if it isn't that of plain channels.
    way: Option<&'static Kind>,
    /// About how many orders there may be.
    most: f64,
    /// Operations of each thread.
    operations: Vec<usize>,
    numbers: u32,
    /// Statements that were drawn and not taken, since the program was large enough.
    refused: u32,
}

impl Draft {
    fn new(seed: u64, left_out: &[&str]) -> Draft {
        let mut random = Random::new(seed ^ 0xa0d17);
        let allowed = |kind: &&Kind| !left_out.contains(&kind.name);
        let kinds: Vec<&Kind> = KINDS.iter().filter(allowed).collect();
        let ways: Vec<&Kind> = WAYS.iter().filter(allowed).collect();
        let threads = 1 + random.below(5).div_ceil(2).max(1);
        let chosen: Vec<&Kind> = (0..1 + random.below(2))
            .map(|_| *random.pick(&kinds))
            .collect();
        let (way, kind) = draw_way(&mut random, &ways, !left_out.contains(&CHANNELS));
        let dropped = chosen.iter().any(|kind| kind.name == DROPPED.name);
        let sharing = match random.below(10) {
            0..3 => Sharing::Arc,
            3..8 => Sharing::Leaked,
            _ => Sharing::Scoped,
        };
        let endless = kind.is_some_and(|kind| kind.name == ENDLESS.name);
        let elsewhere =
            matches!(way, Way::Plain(_) | Way::Nested) && !endless && random.percent(25);
        let plain = kind.is_none() && way != Way::None;
        let names = chosen.iter().copied().chain(kind).map(|kind| kind.name);
        let mut program = Program {
            seed,
            kinds: names.chain(plain.then_some(CHANNELS)).collect(),
            setup: chosen
                .iter()
                .map(|kind| kind.setup)
                .filter(|setup| !setup.is_empty())
                .collect(),
            sharing,
            way,
            receiver: usize::from(elsewhere),
            keeps_sender: random.percent(6),
            threads: vec![Vec::new(); threads],
            dropped,
            end: End::Join,
        };
        program.kinds.dedup();
        program.setup.dedup();
        let most = *random.pick(&[100.0, 1_000.0, 10_000.0]);
        Draft {
            random,
            program,
            kinds: chosen,
            way: kind,
            most,
            operations: vec![2; threads],
            numbers: 0,
            refused: 0,
        }
    }

    /// Adds statements until the program is large enough.
    fn fill(&mut self) {
        for thread in 0..self.operations.len() {
            self.draw(thread);
        }
        while self.refused < 4 {
            let thread = self.random.below(self.operations.len());
            self.draw(thread);
        }
    }

    /// Draws what a thread does next, from all that it may.
    fn draw(&mut self, thread: usize) {
        let messages = self.messages(thread);
        let statement = if !messages.is_empty() && self.random.percent(50) {
            *self.random.pick(&messages)
        } else {
            let kind = *self.random.pick(&self.kinds);
            let main = if thread == 0 { kind.main } else { &[] };
            match kind.any.iter().chain(main).copied().collect::<Vec<_>>() {
                none if none.is_empty() => return,
                some => *self.random.pick(&some),
            }
        };
        self.add(thread, statement);
    }

    /// What a thread may do with its end of the channel.
    fn messages(&self, thread: usize) -> Vec<Statement> {
        let (sends, receives) = (self.sends(thread), self.receives(thread));
        let mut all: Vec<Statement> = Vec::new();
        match self.way {
            Some(kind) => {
                all.extend(kind.any);
                all.extend(kind.main.iter().filter(|_| thread == 0));
                all.extend(kind.sending.iter().filter(|_| sends));
                all.extend(kind.receiving.iter().filter(|_| receives));
            }
            None => {
                all.extend(SENDING.iter().filter(|_| sends));
                all.extend(RECEIVING.iter().filter(|_| receives));
                let bounded = matches!(self.program.way, Way::Plain(Some(_)));
                all.extend(TRY_SENDING.iter().filter(|_| sends && bounded));
            }
        }
        if matches!(self.program.way, Way::Plain(_)) && self.way.is_none() {
            for kind in &self.kinds {
                all.extend(kind.sending.iter().filter(|_| sends));
                all.extend(kind.receiving.iter().filter(|_| receives));
            }
        }
        all
    }

    fn sends(&self, thread: usize) -> bool {
        match self.program.way {
            Way::None => false,
            // The last thread and main send to the others.
            Way::Shared(_) => thread == 0 || thread + 1 == self.operations.len() && thread > 1,
            _ => thread != self.program.receiver && (thread > 0 || self.program.receiver > 0),
        }
    }

    fn receives(&self, thread: usize) -> bool {
        match self.program.way {
            Way::None => false,
            Way::Shared(_) => !self.sends(thread),
            _ => thread == self.program.receiver,
        }
    }

    /// What threads do last, and how main ends.
    fn end(&mut self) {
        // What has to come to an end needs these.
        self.most = f64::INFINITY;
        for thread in (0..self.operations.len()).rev() {
            let mut all: Vec<Statement> = Vec::new();
            match self.way {
                Some(kind) if kind.name == ENDLESS.name && thread == 0 => {
                    all.push((1, "drop(rx);"))
                }
                Some(kind) if kind.name == ENDLESS.name && thread == 1 => all.extend(kind.last),
                Some(kind) if kind.name != ENDLESS.name && self.receives(thread) => {
                    all.extend(kind.last)
                }
                None if self.receives(thread) => all.extend(LAST_RECEIVING),
                _ => {}
            }
            if !all.is_empty() {
                let statement = *self.random.pick(&all);
                self.add(thread, statement);
            }
            let kind = *self.random.pick(&self.kinds);
            if !kind.last.is_empty() && self.random.percent(60) {
                let statement = *self.random.pick(kind.last);
                self.add(thread, statement);
            }
        }
        self.program.end = match self.random.below(20) {
            0..10 => End::Join,
            10 | 11 => End::JoinOne,
            12..14 => End::Drop,
            14 | 15 => End::Leave,
            16 => End::Silent,
            17 | 18 => End::Exit,
            _ => End::Panic,
        };
    }

    fn add(&mut self, thread: usize, (operations, text): Statement) {
        let scoped = self.program.sharing == Sharing::Scoped;
        let outlives = text.contains("thread::spawn(move") || text.contains("thread::spawn({");
        let not_yet = NOT_YET_STATEMENTS
            .iter()
            .any(|(part, _)| text.contains(part));
        self.operations[thread] += operations;
        if interleavings(&self.operations) > self.most || scoped && outlives || not_yet {
            self.operations[thread] -= operations;
            self.refused += 1;
            return;
        }
        let text = self.with_numbers(text);
        self.program.threads[thread].push(text);
    }

    /// Fills in what is left open. The common statements write `V` for a number.
    fn with_numbers(&mut self, text: &str) -> String {
        let mut text = match text.contains('#') {
            true => text.to_owned(),
            false => with_marks(text),
        };
        while text.contains("#V") {
            self.numbers += 1;
            text = text.replacen("#V", &self.numbers.to_string(), 1);
        }
        while text.contains("#N") {
            text = text.replacen("#N", self.random.pick::<&str>(&BOUNDS), 1);
        }
        text
    }
}

/// `#V` for each `V` that is a word of its own.
fn with_marks(text: &str) -> String {
    let part_of_word = |c: Option<char>| c.is_some_and(|c| c.is_alphabetic() || c == '_');
    let mut marked = String::new();
    for (at, sign) in text.char_indices() {
        let (before, after) = (
            text[..at].chars().next_back(),
            text[at + sign.len_utf8()..].chars().next(),
        );
        if sign == 'V' && !part_of_word(before) && !part_of_word(after) {
            marked.push('#');
        }
        marked.push(sign);
    }
    marked
}

fn draw_way(
    random: &mut Random,
    ways: &[&'static Kind],
    plain: bool,
) -> (Way, Option<&'static Kind>) {
    let room = *random.pick(&[None, None, Some(0), Some(1), Some(2)]);
    match random.below(10) {
        0..8 if plain && ways.is_empty() => (Way::Plain(room), None),
        0..3 if plain => (Way::Plain(room), None),
        3..7 if !ways.is_empty() => {
            let kind = *random.pick(ways);
            let way = match kind.name {
                name if name == NESTED.name => Way::Nested,
                name if name == SHARED.name => Way::Shared(room),
                _ => Way::Plain(room),
            };
            (way, Some(kind))
        }
        _ => (Way::None, None),
    }
}

/// In how many orders so many operations of each thread can come: a multinomial.
fn interleavings(operations: &[usize]) -> f64 {
    let (mut all, mut orders) = (0, 1.0);
    for &count in operations {
        for number in 1..=count {
            all += 1;
            orders *= all as f64 / number as f64;
        }
    }
    orders
}

#[test]
fn a_number_is_always_the_same_program() {
    for seed in 0..50 {
        assert_eq!(generate(seed, &[]).text(), generate(seed, &[]).text());
    }
}

/// A statement that no program has would look for nothing.
#[test]
fn every_statement_of_every_kind_is_in_some_program() {
    let texts: Vec<String> = (0..4_000).map(|seed| generate(seed, &[]).text()).collect();
    let beginning = |text: &'static str| text.split('#').next().unwrap_or(text);
    for kind in KINDS.iter().chain(WAYS) {
        let lists = [kind.any, kind.main, kind.sending, kind.receiving, kind.last];
        let own = lists
            .iter()
            .copied()
            .flatten()
            .filter(|(_, text)| text.contains('#'));
        for (_, text) in own.filter(|(_, text)| {
            NOT_YET_STATEMENTS
                .iter()
                .all(|(part, _)| !text.contains(part))
        }) {
            let begins = beginning(text);
            assert!(
                texts.iter().any(|it| it.contains(begins)),
                "{}: no program has `{text}`",
                kind.name
            );
        }
    }
}
