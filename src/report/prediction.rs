//! What can be asked about a program before it is told how it ends: what it can print first, and whether it can hang
//! or panic. Its outcomes answer.

use crate::schedule::{Outcome, Schedule};
use crate::trace::{Death, End, Ending};
use std::collections::{BTreeMap, BTreeSet};
use std::hash::{DefaultHasher, Hash, Hasher};

/// Lines that are asked about, and lines that they are chosen among.
const MOST_LINES: usize = 4;
const MOST_IN_POOL: usize = 6;
/// Choices that are real, and choices in all.
const MOST_REAL: usize = 4;
const MOST_CHOICES: usize = 6;
/// So many of them are not real at least, where there are such.
const LEAST_UNREAL: usize = 2;

/// What is asked about a program.
#[derive(Clone, Debug)]
pub struct Prediction {
    /// What it may print first; none where it never prints anything.
    pub choices: Vec<Choice>,
    /// How many lines these are about.
    pub lines: usize,
    /// That it never ends.
    pub hangs: Possible,
    /// That a thread of it panics.
    pub panics: Possible,
    /// How many schedules were run.
    pub schedules: u64,
    /// Whether there are no others.
    pub is_all: bool,
}

/// First lines.
#[derive(Clone, Debug)]
pub struct Choice {
    /// What they say.
    pub printed: Vec<String>,
    /// Whether nothing more follows.
    pub is_the_end: bool,
    /// Whether it can print them.
    pub possible: Possible,
    /// Two of them of which the second comes first whenever both are printed.
    pub never: Option<(String, String)>,
}

/// How often something happened.
#[derive(Clone, Default, Debug)]
pub struct Possible {
    /// In so many schedules.
    pub count: u64,
    /// One of these.
    pub schedule: Option<Schedule>,
}

impl Possible {
    /// Whether it can be.
    pub fn is(&self) -> bool {
        self.count > 0
    }

    fn or(&mut self, outcome: &Outcome) {
        self.count += outcome.count;
        self.schedule
            .get_or_insert_with(|| outcome.schedule.clone());
    }
}

/// First lines, and whether they are all.
type First = (Vec<String>, bool);

impl Prediction {
    /// About the program with this text. `panics`: what is known of its panics, which outcomes don't show.
    pub fn of(source: &str, outcomes: &[Outcome], panics: Possible, is_all: bool) -> Self {
        let printed: Vec<Vec<String>> = outcomes.iter().map(lines).collect();
        let lines = lines_to_ask_about(&printed);
        let mut hangs = Possible::default();
        let mut real: BTreeMap<First, Possible> = BTreeMap::new();
        for (outcome, printed) in outcomes.iter().zip(&printed) {
            if never_ends(outcome.ending) {
                hangs.or(outcome);
            }
            real.entry(first(printed, lines)).or_default().or(outcome);
        }
        let choices = match lines {
            0 => Vec::new(),
            _ => choices(source, &printed, real, lines),
        };
        Self {
            choices,
            lines,
            hangs,
            panics,
            schedules: outcomes.iter().map(|outcome| outcome.count).sum(),
            is_all,
        }
    }
}

fn never_ends(ending: Ending) -> bool {
    use End::{Deadlock, Livelock, OutputLimit, StepLimit};
    matches!(
        ending,
        Ending::Ended(Deadlock | Livelock | StepLimit | OutputLimit) | Ending::Died(Death::Hang)
    )
}

fn lines(outcome: &Outcome) -> Vec<String> {
    let printed = String::from_utf8_lossy(&outcome.stdout);
    let lines = printed.lines().take(MOST_IN_POOL);
    lines.map(str::to_owned).collect()
}

fn first(printed: &[String], lines: usize) -> First {
    let first = &printed[..lines.min(printed.len())];
    (first.to_vec(), first.len() < lines)
}

/// As few as differ, and can be put in another order that isn't real; else those that there are.
fn lines_to_ask_about(printed: &[Vec<String>]) -> usize {
    let most = printed.iter().map(Vec::len).max().unwrap_or_default();
    let most = most.min(MOST_LINES);
    let tells = |lines: &usize| {
        let real: BTreeSet<First> = printed.iter().map(|one| first(one, *lines)).collect();
        let other = orders(printed, *lines)
            .into_iter()
            .any(|order| !real.contains(&(order, false)));
        real.len() > 1 && other
    };
    (1..=most).find(tells).unwrap_or(most.min(MOST_LINES - 1))
}

/// All orders of so many of the lines that are printed.
fn orders(printed: &[Vec<String>], lines: usize) -> BTreeSet<Vec<String>> {
    let mut pool: BTreeMap<&String, usize> = BTreeMap::new();
    for one in printed {
        let mut own: BTreeMap<&String, usize> = BTreeMap::new();
        one.iter()
            .for_each(|line| *own.entry(line).or_default() += 1);
        for (line, times) in own {
            let known = pool.entry(line).or_default();
            *known = times.max(*known);
        }
    }
    let pool = pool
        .into_iter()
        .flat_map(|(line, times)| std::iter::repeat_n(line, times));
    let pool: Vec<_> = pool.take(MOST_IN_POOL).collect();
    let mut orders = BTreeSet::from([Vec::new()]);
    for _ in 0..lines {
        let longer = orders.iter().flat_map(|order: &Vec<usize>| {
            let free = (0..pool.len()).filter(|at| !order.contains(at));
            free.map(|at| [&order[..], &[at]].concat())
        });
        orders = longer.collect();
    }
    let said = |order: Vec<usize>| order.into_iter().map(|at| pool[at].clone()).collect();
    orders.into_iter().map(said).collect()
}

/// Real ones and others, in an order that hangs on the text alone.
fn choices(
    source: &str,
    printed: &[Vec<String>],
    real: BTreeMap<First, Possible>,
    lines: usize,
) -> Vec<Choice> {
    let place = |first: &First| {
        let mut hasher = DefaultHasher::new();
        (source, first).hash(&mut hasher);
        hasher.finish()
    };
    let sorted = |mut all: Vec<First>| {
        all.sort_by_key(place);
        all
    };
    let whole = orders(printed, lines)
        .into_iter()
        .map(|order| (order, false));
    // It might have stopped after some of them.
    let cut = real.keys().filter(|(_, is_the_end)| !is_the_end);
    let cut = cut.map(|(printed, _)| (printed[..lines - 1].to_vec(), true));
    let is_unreal = |first: &First| !real.contains_key(first);
    let cut: BTreeSet<_> = cut.filter(is_unreal).collect();
    let whole: Vec<_> = whole.filter(is_unreal).collect();
    let mut chosen = sorted(real.keys().cloned().collect());
    chosen.truncate(MOST_REAL);
    let room = (MOST_CHOICES - chosen.len()).max(LEAST_UNREAL);
    // One that stops is enough, where there are others.
    let few = if whole.is_empty() { LEAST_UNREAL } else { 1 };
    let cut = sorted(cut.into_iter().collect()).into_iter().take(few);
    let others = sorted(whole).into_iter().take(room - 1);
    chosen.extend(others.chain(cut).take(room).collect::<Vec<_>>());
    let choice = |first: First| {
        let possible = real.get(&first).cloned().unwrap_or_default();
        Choice {
            never: never(&first.0, printed).filter(|_| !possible.is()),
            printed: first.0,
            is_the_end: first.1,
            possible,
        }
    };
    sorted(chosen).into_iter().map(choice).collect()
}

/// Two of these lines of which the second is printed first wherever both are.
fn never(order: &[String], printed: &[Vec<String>]) -> Option<(String, String)> {
    let pairs = (0..order.len()).flat_map(|at| (at + 1..order.len()).map(move |other| (at, other)));
    let is_never = |(at, other): &(usize, usize)| {
        let at_in =
            |printed: &Vec<String>, line: &String| printed.iter().position(|one| one == line);
        let places = printed.iter().filter_map(|printed| {
            Some((
                at_in(printed, &order[*at])?,
                at_in(printed, &order[*other])?,
            ))
        });
        let places: Vec<_> = places.collect();
        !places.is_empty() && places.iter().all(|(one, other)| other < one)
    };
    let (at, other) = pairs.into_iter().find(is_never)?;
    Some((order[at].clone(), order[other].clone()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn about(outcomes: &[(&str, End)]) -> Prediction {
        let outcome = |(printed, end): &(&str, End)| Outcome {
            ending: Ending::Ended(*end),
            stdout: printed.as_bytes().to_vec(),
            count: 1,
            orders: None,
            schedule: Schedule(Vec::new()),
            run: None,
        };
        let outcomes: Vec<_> = outcomes.iter().map(outcome).collect();
        Prediction::of("fn main() {}", &outcomes, Possible::default(), true)
    }

    /// The choices, each in a line, and whether they are real.
    fn asked(prediction: &Prediction) -> BTreeMap<String, bool> {
        let choices = prediction.choices.iter();
        let said = choices.map(|choice| {
            let end = if choice.is_the_end { "." } else { "" };
            (choice.printed.join(" ") + end, choice.possible.is())
        });
        said.collect()
    }

    #[test]
    fn as_few_lines_are_asked_about_as_have_an_order_that_is_not_real() {
        let exit = End::Exit(0);
        let both = about(&[("a\nb\nend\n", exit), ("b\na\nend\n", exit)]);
        let of = |said: &[(&str, bool)]| {
            said.iter()
                .map(|(said, is)| ((*said).to_owned(), *is))
                .collect()
        };
        let expected: BTreeMap<_, _> =
            of(&[("a", true), ("b", true), ("end", false), (".", false)]);
        assert_eq!((both.lines, asked(&both)), (1, expected));
        let alone = about(&[("a\nb\n", exit), ("b\na\n", exit)]);
        let expected = of(&[("a b", true), ("b a", true), ("a.", false), ("b.", false)]);
        assert_eq!((alone.lines, asked(&alone)), (2, expected));
    }

    #[test]
    fn what_is_never_so_is_told_by_two_lines() {
        let exit = End::Exit(0);
        let ordered = about(&[("a\nb\nc\n", exit)]);
        assert_eq!(ordered.lines, 3);
        let wrong = ordered
            .choices
            .iter()
            .filter(|choice| !choice.possible.is() && !choice.is_the_end);
        let told: Vec<_> = wrong.map(|choice| choice.never.clone()).collect();
        assert!(
            told.len() >= 2 && told.iter().all(Option::is_some),
            "{told:?}"
        );
        let (one, other) = told[0].clone().unwrap();
        assert!(one > other, "{one} {other}");
    }

    #[test]
    fn what_prints_nothing_is_asked_for_its_end_alone() {
        let silent = about(&[("", End::Exit(0)), ("", End::Deadlock)]);
        assert!(silent.choices.is_empty());
        assert_eq!((silent.hangs.count, silent.schedules), (1, 2));
    }

    #[test]
    fn choices_are_few_and_always_the_same() {
        let names = ["a", "b", "c", "d", "e", "f"];
        let outcomes: Vec<String> = (0..6)
            .map(|at| [&names[at..], &names[..at]].concat().join("\n"))
            .collect();
        let outcomes: Vec<_> = outcomes
            .iter()
            .map(|printed| (&**printed, End::Exit(0)))
            .collect();
        let (one, other) = (about(&outcomes), about(&outcomes));
        let order = |of: &Prediction| {
            of.choices
                .iter()
                .map(|choice| choice.printed.clone())
                .collect::<Vec<_>>()
        };
        assert_eq!(order(&one), order(&other));
        assert!(one.choices.len() <= MOST_CHOICES, "{:?}", asked(&one));
        let real = one
            .choices
            .iter()
            .filter(|choice| choice.possible.is())
            .count();
        assert!((1..=MOST_REAL).contains(&real) && real < one.choices.len());
    }
}
