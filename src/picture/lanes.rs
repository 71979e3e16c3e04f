//! What threads are called: the same in pictures, sentences and reports.

use super::visible;
use crate::trace::ends::Thread;
use std::collections::BTreeMap;

/// Characters of a name; longer ones are cut.
const LONGEST: usize = 24;

/// What a run's threads are called: by the name that the program gave one, else the variable that
/// alone holds its handle, else by which of the threads it is and where it was started. All can be
/// shown as they are.
#[derive(Clone, Debug, Default)]
pub struct Names(Vec<Name>);

#[derive(Clone, Debug)]
enum Name {
    Main,
    Given(String),
    Variable(String),
    /// Which of the threads that main and others started, from 0, and the line.
    Nth(usize, u32),
}

impl Names {
    /// Of all threads of a run, in order of creation. Of several with the same given name the second
    /// is called `name #2`, and so on.
    pub fn of(threads: &[Thread]) -> Self {
        let mut variables: BTreeMap<&str, usize> = BTreeMap::new();
        for thread in threads {
            *variables.entry(held_by(thread)).or_default() += 1;
        }
        let mut given: BTreeMap<&str, usize> = BTreeMap::from([("main", 1)]);
        let called = threads
            .iter()
            .enumerate()
            .map(|(at, thread)| match &thread.name {
                _ if at == 0 => Name::Main,
                Some(name) => {
                    let count = given.entry(name).or_default();
                    *count += 1;
                    Name::Given(match *count {
                        1 => cut(&visible(name)),
                        number => format!("{} #{number}", cut(&visible(name))),
                    })
                }
                None => match held_by(thread) {
                    "" | "main" => Name::Nth(at - 1, thread.site.line),
                    name if variables[name] > 1 => Name::Nth(at - 1, thread.site.line),
                    name => Name::Variable(cut(name)),
                },
            });
        Self(called.collect())
    }

    fn get(&self, thread: usize) -> Option<&Name> {
        self.0.get(thread)
    }

    /// What heads its lane: `main`, `gauge`, `first thread`.
    pub fn heading(&self, thread: usize) -> String {
        match self.get(thread) {
            Some(Name::Nth(at, _)) => format!("{} thread", ordinal(*at)),
            _ => self.beside_its_lane(thread),
        }
    }

    /// What it is called beside its lane: `main`, `gauge`, `the first thread`.
    pub fn beside_its_lane(&self, thread: usize) -> String {
        match self.get(thread) {
            Some(Name::Main) => "main".to_owned(),
            Some(Name::Given(name) | Name::Variable(name)) => name.clone(),
            Some(Name::Nth(at, _)) => format!("the {} thread", ordinal(*at)),
            // A run whose process died may tell no more of its threads than their steps.
            None => "a thread".to_owned(),
        }
    }

    /// What it is called in a sentence: `main`, `thread "gauge"`, ``the thread `handle` ``, `the first
    /// thread`.
    pub fn in_a_sentence(&self, thread: usize) -> String {
        match self.get(thread) {
            Some(Name::Given(name)) => format!("thread \"{name}\""),
            Some(Name::Variable(name)) => format!("the thread `{name}`"),
            _ => self.beside_its_lane(thread),
        }
    }

    /// What it is called where nothing else tells which it is: `the first thread, started at line 17`.
    pub fn in_full(&self, thread: usize) -> String {
        let name = self.beside_its_lane(thread);
        match self.started_at(thread) {
            Some(line) => format!("{name}, started at line {line}"),
            None => name,
        }
    }

    /// The line that started a thread that is called by its number alone.
    pub fn started_at(&self, thread: usize) -> Option<u32> {
        match self.get(thread) {
            Some(Name::Nth(_, line)) if *line > 0 => Some(*line),
            _ => None,
        }
    }

    /// How many there are.
    pub fn count(&self) -> usize {
        self.0.len()
    }
}

fn held_by(thread: &Thread) -> &str {
    thread.variable.as_deref().unwrap_or_default()
}

/// `first`, `second` …, `11th`: counted from 0.
pub fn ordinal(index: usize) -> String {
    const NAMES: [&str; 10] = [
        "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth",
        "tenth",
    ];
    let number = index + 1;
    let ending = match (number % 10, number % 100) {
        (_, 11..=13) => "th",
        (1, _) => "st",
        (2, _) => "nd",
        (3, _) => "rd",
        _ => "th",
    };
    NAMES
        .get(index)
        .map_or_else(|| format!("{number}{ending}"), |name| (*name).to_owned())
}

/// At most [`LONGEST`] characters: names often differ in what they end with.
fn cut(name: &str) -> String {
    let characters: Vec<char> = name.chars().collect();
    if characters.len() <= LONGEST {
        return name.to_owned();
    }
    let (head, tail) = characters.split_at(LONGEST / 2);
    let tail = &tail[tail.len() - (LONGEST / 2 - 3)..];
    let text = |part: &[char]| part.iter().collect::<String>();
    format!("{}...{}", text(head), text(tail))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::trace::Site;

    fn thread(name: Option<&str>, variable: Option<&str>, line: u32) -> Thread {
        Thread {
            name: name.map(str::to_owned),
            variable: variable.map(str::to_owned),
            site: Site { line, column: 1 },
            ..Thread::default()
        }
    }

    #[test]
    fn a_thread_is_called_by_its_name_its_variable_or_its_number() {
        let main = thread(Some("main"), None, 0);
        let names = Names::of(&[
            main,
            thread(None, None, 17),
            thread(Some("gauge"), Some("handle"), 18),
            thread(None, Some("handle"), 19),
            thread(None, Some("h"), 20),
            thread(None, Some("h"), 20),
        ]);
        let all = |called: &dyn Fn(usize) -> String| (0..=6).map(called).collect::<Vec<_>>();
        assert_eq!(
            all(&|thread| names.heading(thread))[..4],
            ["main", "first thread", "gauge", "third thread"]
        );
        assert_eq!(
            all(&|thread| names.in_full(thread)),
            [
                "main",
                "the first thread, started at line 17",
                "gauge",
                "the third thread, started at line 19",
                "the fourth thread, started at line 20",
                "the fifth thread, started at line 20",
                "a thread"
            ]
        );
    }

    #[test]
    fn a_sentence_says_what_kind_of_name_it_is() {
        let main = thread(Some("main"), None, 0);
        let names = Names::of(&[
            main,
            thread(Some("gauge"), None, 1),
            thread(None, Some("handle"), 1),
            thread(None, None, 1),
        ]);
        let called: Vec<_> = (0..4).map(|thread| names.in_a_sentence(thread)).collect();
        assert_eq!(
            called,
            [
                "main",
                "thread \"gauge\"",
                "the thread `handle`",
                "the third thread"
            ]
        );
    }

    #[test]
    fn those_of_the_same_name_are_numbered_and_long_names_are_cut() {
        let long = "gauge of the northern water tower";
        let threads =
            ["main", long, "main", long, "a\u{1b}"].map(|name| thread(Some(name), None, 1));
        let names = Names::of(&threads);
        let headings: Vec<_> = (0..names.count()).map(|at| names.heading(at)).collect();
        assert_eq!(
            headings,
            [
                "main",
                "gauge of the...ter tower",
                "main #2",
                "gauge of the...ter tower #2",
                "a\\u{1b}"
            ]
        );
    }

    #[test]
    fn large_numbers_end_as_they_are_said() {
        let said = [1, 10, 11, 12, 13, 20, 21, 22, 110, 111].map(ordinal);
        let wanted = [
            "second", "11th", "12th", "13th", "14th", "21st", "22nd", "23rd", "111th", "112th",
        ];
        assert_eq!(said, wanted);
    }
}
