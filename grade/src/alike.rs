//! Answers that are alike in more than what most answers to a lesson have in common. That they are is all that is
//! known.

use rivulets::source::tokens::{Token, tokens};
use std::collections::{BTreeMap, BTreeSet};
use std::hash::{DefaultHasher, Hash, Hasher};

/// Words and signs, one behind the other, by which texts are compared.
const RUN: usize = 6;
/// Two texts have at least so many such runs of their own, and so much of what either has.
const FEWEST: usize = 12;
const LEAST: f64 = 0.8;
/// What more than so many have, or more than this part of all, is common.
const COMMON: usize = 4;
const COMMON_PART: usize = 4;

/// Two answers that are alike, by their places.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Pair {
    pub one: usize,
    pub other: usize,
    /// How much of what either has both have, up to 1.
    pub alike: f64,
}

/// Those of these answers to a lesson that are alike, those that are most so first. The program that the lesson was
/// shipped with is no work of theirs.
pub fn pairs(shipped: &str, answers: &[&str]) -> Vec<Pair> {
    let own = own_runs(shipped, answers);
    let mut holders: BTreeMap<u64, Vec<usize>> = BTreeMap::new();
    for (at, runs) in own.iter().enumerate() {
        runs.iter()
            .for_each(|run| holders.entry(*run).or_default().push(at));
    }
    let mut shared: BTreeMap<(usize, usize), usize> = BTreeMap::new();
    for holders in holders.values() {
        for (at, one) in holders.iter().enumerate() {
            holders[at + 1..]
                .iter()
                .for_each(|other| *shared.entry((*one, *other)).or_default() += 1);
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

/// The runs of each answer that the shipped program hasn't, nor many others.
fn own_runs(shipped: &str, answers: &[&str]) -> Vec<BTreeSet<u64>> {
    let is_common = |count: usize| count > COMMON.max(answers.len() / COMMON_PART);
    let given: BTreeSet<_> = words(shipped);
    let mut known: BTreeMap<&str, usize> = BTreeMap::new();
    for answer in answers {
        words(answer)
            .into_iter()
            .for_each(|word| *known.entry(word).or_default() += 1);
    }
    // Whoever gives things other names has changed nothing.
    let is_name = |word: &str| {
        !given.contains(word) && !is_common(known.get(word).copied().unwrap_or_default())
    };
    let runs = |text| runs(text, &is_name);
    let mut own: Vec<_> = answers.iter().map(|answer| runs(answer)).collect();
    let mut counts: BTreeMap<u64, usize> = BTreeMap::new();
    own.iter()
        .flatten()
        .for_each(|run| *counts.entry(*run).or_default() += 1);
    let shipped = runs(shipped);
    let is_own = |run: &u64| !shipped.contains(run) && !is_common(counts[run]);
    own.iter_mut().for_each(|runs| runs.retain(is_own));
    own
}

fn words(text: &str) -> BTreeSet<&str> {
    let words = tokens(text)
        .into_iter()
        .filter_map(|(token, _)| match token {
            Token::Word(word) | Token::RawWord(word) => Some(word),
            _ => None,
        });
    words.collect()
}

fn runs(text: &str, is_name: &impl Fn(&str) -> bool) -> BTreeSet<u64> {
    let token = |(token, _): (Token<'_>, u32)| match token {
        Token::Word(word) | Token::RawWord(word) if is_name(word) => "name".to_owned(),
        Token::Word(word) | Token::RawWord(word) => format!("word {word}"),
        Token::Lifetime(_) => "lifetime".to_owned(),
        Token::Literal(_) => "literal".to_owned(),
        Token::Sign(sign) => sign.to_string(),
    };
    let tokens: Vec<_> = tokens(text).into_iter().map(token).collect();
    let hash = |run: &[String]| {
        let mut hasher = DefaultHasher::new();
        run.hash(&mut hasher);
        hasher.finish()
    };
    tokens.windows(RUN).map(hash).collect()
}

#[cfg(test)]
mod tests {
    use super::pairs;

    const SHIPPED: &str =
        "fn main() {\n    let (tx, rx) = std::sync::mpsc::channel();\n    tx.send(1);\n}\n";

    /// An answer with something of its own, by a number.
    fn answer(number: usize) -> String {
        let own = [
            "match rx.recv() { Ok(n) => total += n, Err(_) => break }",
            "let all: Vec<i32> = rx.iter().collect();",
            "while let Ok(n) = rx.recv() { list.push(n); }",
            "for (at, n) in rx.iter().enumerate() { put(at, n) }",
        ];
        let body: String = (0..3)
            .map(|at| own[(number + at * (1 + number / 4)) % 4])
            .collect();
        SHIPPED.replace(
            "}\n",
            &format!(
                "{body} if total > {number} {{ println!(\"{{}}\", {number} * total - 1) }}\n}}\n"
            ),
        )
    }

    #[test]
    fn other_names_comments_and_blanks_are_no_difference() {
        let one = answer(1);
        let other = one
            .replace("total", "sum")
            .replace(';', "; // here\n")
            .replace("Ok(n)", "Ok( n )");
        let [pair] = pairs(SHIPPED, &[&one, &other, SHIPPED])[..] else {
            panic!()
        };
        assert_eq!((pair.one, pair.other, pair.alike), (0, 1, 1.0));
    }

    #[test]
    fn what_many_have_in_common_makes_nobody_alike() {
        let all: Vec<_> = (0..8).map(|_| answer(2)).collect();
        let all: Vec<&str> = all.iter().map(|text| &**text).collect();
        assert_eq!(pairs(SHIPPED, &all), []);
        assert_eq!(pairs(SHIPPED, &all[..4]).len(), 6);
        assert_eq!(pairs(SHIPPED, &[SHIPPED, SHIPPED]), []);
        assert_eq!(pairs(SHIPPED, &[]), []);
    }

    #[test]
    fn others_are_not_alike() {
        let (one, other) = (answer(0), answer(6));
        assert_eq!(pairs(SHIPPED, &[&one, &other]), []);
    }
}
