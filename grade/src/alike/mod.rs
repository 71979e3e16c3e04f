//! Answers that are alike in more than what most answers to a lesson have in common. That they are is all that is
//! known.

mod declared;
mod imports;
mod shape;
#[cfg(test)]
mod tests;
mod token;
mod worked;

use shape::Text;
use std::collections::{BTreeMap, BTreeSet};
use std::hash::{DefaultHasher, Hash, Hasher};

pub use worked::{Worked, said, worked};

/// Words and signs, one behind the other, by which texts are compared.
const RUN: usize = 6;
/// Two texts have at least so many such runs of their own, and so much of what either has.
const FEWEST: usize = 12;
const LEAST: f64 = 0.8;
/// What more than so many have, or more than this part of all, is common.
const COMMON: usize = 4;
const COMMON_PART: usize = 4;

/// A text, and how many handed it in.
#[derive(Clone, Copy)]
pub struct HandedIn<'t> {
    pub text: &'t str,
    pub by: usize,
}

/// Two answers that are alike, by their places.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Pair {
    pub one: usize,
    pub other: usize,
    /// How much of what either has both have, up to 1.
    pub alike: f64,
}

/// The answers to a lesson, as they are compared.
pub struct Answers {
    /// The runs of each that the program as shipped hasn't.
    own: Vec<BTreeSet<u64>>,
    /// What many have.
    common: BTreeSet<u64>,
}

impl Answers {
    /// The program that the lesson was shipped with is no work of theirs.
    pub fn of(shipped: &str, answers: &[HandedIn]) -> Self {
        let shipped = Text::of(shipped);
        let texts: Vec<_> = answers.iter().map(|answer| Text::of(answer.text)).collect();
        let methods = texts
            .iter()
            .chain([&shipped])
            .flat_map(|text| text.methods());
        let methods: BTreeSet<_> = methods.copied().collect();
        let shipped = runs(&shipped.shape(&methods));
        let own = texts
            .iter()
            .map(|text| &runs(&text.shape(&methods)) - &shipped);
        let own: Vec<BTreeSet<u64>> = own.collect();
        let mut counts: BTreeMap<u64, usize> = BTreeMap::new();
        for (runs, answer) in own.iter().zip(answers) {
            runs.iter()
                .for_each(|run| *counts.entry(*run).or_default() += answer.by);
        }
        let all: usize = answers.iter().map(|answer| answer.by).sum();
        let is_common = |count: usize| count > COMMON.max(all / COMMON_PART);
        let common = counts.into_iter().filter(|(_, count)| is_common(*count));
        let common = common.map(|(run, _)| run).collect();
        Self { own, common }
    }

    /// Whether there is enough in one of them that wasn't in the program as shipped.
    pub fn is_work(&self, at: usize) -> bool {
        self.own[at].len() >= FEWEST
    }

    /// Those that are alike, those that are most so first.
    pub fn pairs(&self) -> Vec<Pair> {
        let own: Vec<_> = self.own.iter().map(|runs| runs - &self.common).collect();
        let mut holders: BTreeMap<u64, Vec<usize>> = BTreeMap::new();
        for (at, runs) in own.iter().enumerate() {
            runs.iter()
                .for_each(|run| holders.entry(*run).or_default().push(at));
        }
        let mut shared: BTreeMap<(usize, usize), usize> = BTreeMap::new();
        for holders in holders.values() {
            for (at, one) in holders.iter().enumerate() {
                let others = holders[at + 1..].iter();
                others.for_each(|other| *shared.entry((*one, *other)).or_default() += 1);
            }
        }
        let pair = |((one, other), shared): ((usize, usize), usize)| {
            let all = own[one].len() + own[other].len() - shared;
            let alike = shared as f64 / all.max(1) as f64;
            (shared >= FEWEST && alike >= LEAST).then_some(Pair { one, other, alike })
        };
        let mut pairs: Vec<_> = shared.into_iter().filter_map(pair).collect();
        pairs.sort_by(|one, other| other.alike.total_cmp(&one.alike));
        pairs
    }
}

fn runs(shape: &[String]) -> BTreeSet<u64> {
    let hash = |run: &[String]| {
        let mut hasher = DefaultHasher::new();
        run.hash(&mut hasher);
        hasher.finish()
    };
    shape.windows(RUN).map(hash).collect()
}
