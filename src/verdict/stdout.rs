//! The lines that a program should print, and how what it printed differs from them.

use super::values::{are_moved, words_are_moved};
use crate::source::Call;

/// Whether the order of lines matters.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Order {
    /// As they are listed.
    AsListed,
    /// Any.
    Any,
}

/// The lines that a lesson wants.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Expected {
    /// Without line ends.
    pub lines: &'static [&'static str],
    /// Whether their order matters.
    pub order: Order,
}

/// How what was printed differs from what was wanted.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Difference {
    /// The lines that were wanted.
    pub wanted: Vec<String>,
    /// The lines that were printed. Where the order is free, those that were wanted stand first, in
    /// the wanted order.
    pub printed: Vec<String>,
    /// Whether the order of lines matters.
    pub order: Order,
}

impl Difference {
    /// Whether nothing is wrong but that lines are missing.
    pub fn is_just_less(&self) -> bool {
        surplus(&self.wanted, &self.printed).is_some()
    }

    /// Whether the first line that differs was wanted elsewhere, and it isn't that lines are missing or too many
    /// alone.
    pub fn is_moved(&self) -> bool {
        let mut pairs = self.wanted.iter().zip(&self.printed);
        let first = pairs.find(|(wanted, printed)| wanted != printed);
        let elsewhere = first.is_some_and(|(_, printed)| self.wanted.contains(printed));
        elsewhere && !self.is_just_less() && !self.is_just_more()
    }

    /// Whether all words and numbers are there, and stand at other places, in other lines than are wanted.
    pub fn has_words_moved(&self) -> bool {
        let is_of_lines = are_moved(&self.printed, &self.wanted);
        !is_of_lines && words_are_moved(&self.printed, &self.wanted)
    }

    /// Whether the first line that differs ends as another one should, where its own end was printed behind another.
    pub fn has_ends_moved(&self) -> bool {
        let mut pairs = self.wanted.iter().zip(&self.printed);
        let Some((wanted, printed)) = pairs.find(|(wanted, printed)| wanted != printed) else {
            return false;
        };
        let both = wanted.chars().zip(printed.chars());
        let alike = both.take_while(|(one, other)| one == other);
        let begin: usize = alike.map(|(c, _)| c.len_utf8()).sum();
        let ends = |lines: &[String], end: &str| lines.iter().any(|line| line.ends_with(end));
        let (right, wrong) = (&wanted[begin..], &printed[begin..]);
        let is_a_line = self.wanted.contains(printed) || self.printed.contains(wanted);
        let are_ends = begin > 0 && !right.is_empty() && !wrong.is_empty();
        let is_answered = ends(&self.printed, right) && ends(&self.wanted, wrong);
        self.order == Order::AsListed && are_ends && !is_a_line && is_answered
    }

    /// Whether nothing is wrong but that there are lines too many.
    pub fn is_just_more(&self) -> bool {
        surplus(&self.printed, &self.wanted).is_some()
    }
}

/// Which of the lines have to go for the others to be left; `None` where that can't be.
pub fn surplus(lines: &[String], others: &[String]) -> Option<Vec<usize>> {
    let mut rest = others.iter().peekable();
    let gone = lines.iter().enumerate();
    let gone = gone.filter(|(_, line)| rest.next_if_eq(line).is_none());
    let gone: Vec<usize> = gone.map(|(at, _)| at).collect();
    (rest.peek().is_none() && !gone.is_empty()).then_some(gone)
}

impl Expected {
    /// Those that a call is to print, if that is asked for.
    pub fn of_call(call: Call) -> Option<Self> {
        let order = Order::AsListed;
        call.prints.map(|lines| Self { lines, order })
    }

    /// How what a program printed differs from them; `None` if it agrees. A final newline may be missing; nothing
    /// else.
    pub fn difference(&self, printed: &str) -> Option<Difference> {
        compare(self.lines, printed, self.order)
    }
}

fn compare(wanted: &[&str], printed: &str, order: Order) -> Option<Difference> {
    // Not `lines()`, which would let a carriage return at a line's end go unseen.
    let printed = printed.strip_suffix('\n').unwrap_or(printed);
    let mut printed: Vec<&str> = if printed.is_empty() {
        Vec::new()
    } else {
        printed.split('\n').collect()
    };
    if order == Order::Any {
        printed = arrange(wanted, printed);
    }
    let owned = |lines: &[&str]| lines.iter().map(|line| line.to_string()).collect();
    (printed != wanted).then(|| Difference {
        wanted: owned(wanted),
        printed: owned(&printed),
        order,
    })
}

/// Brings the lines that were wanted to the front, in the wanted order.
fn arrange<'a>(wanted: &[&str], mut printed: Vec<&'a str>) -> Vec<&'a str> {
    let mut arranged = Vec::with_capacity(printed.len());
    for line in wanted {
        if let Some(at) = printed.iter().position(|other| other == line) {
            arranged.push(printed.remove(at));
        }
    }
    arranged.append(&mut printed);
    arranged
}

#[cfg(test)]
mod tests {
    use super::*;

    const WANTED: [&str; 2] = ["a", "b"];

    #[test]
    fn a_missing_final_newline_is_fine_and_nothing_else_is() {
        for right in ["a\nb\n", "a\nb"] {
            assert_eq!(compare(&WANTED, right, Order::AsListed), None, "{right:?}");
        }
        for wrong in [
            "",
            "a\n",
            "a\nb\n\n",
            "a\r\nb\r\n",
            "a\nb ",
            "\na\nb",
            "b\na\n",
            "a\nb\nb",
        ] {
            assert!(
                compare(&WANTED, wrong, Order::AsListed).is_some(),
                "{wrong:?}"
            );
        }
    }

    #[test]
    fn where_order_is_free_only_the_lines_count() {
        assert_eq!(compare(&WANTED, "b\na\n", Order::Any), None);
        assert!(compare(&WANTED, "b\nb\n", Order::Any).is_some());
        let differs = compare(&WANTED, "c\nb\na\n", Order::Any).unwrap();
        assert_eq!(differs.printed, ["a", "b", "c"]);
    }
}
