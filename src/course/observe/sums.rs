//! To which lines of the output a message adds.

use crate::verdict::numbers;

/// The lines to which a message adds.
#[derive(PartialEq, Eq, Debug)]
pub(super) enum Adds {
    /// These, counted from 0.
    To(Vec<usize>),
    /// It may be to any: nothing is known.
    Somewhere,
}

impl Adds {
    /// Whether this line may be one of them.
    pub(super) fn may_be_to(&self, line: usize) -> bool {
        match self {
            Self::To(lines) => lines.contains(&line),
            Self::Somewhere => true,
        }
    }
}

/// To which lines a message adds that shows in these, or nobody knows where, by what was printed with it and with
/// nothing in its place, if that is known. A line whose numbers are higher without it isn't one of them: in the place
/// of nothing is always something.
pub(super) fn adds_to(mut shows: Vec<usize>, told: Option<(String, String)>) -> Adds {
    let told = told.filter(|(with, without)| with.lines().count() == without.lines().count());
    let Some((with, without)) = told else {
        return match shows.is_empty() {
            true => Adds::Somewhere,
            false => Adds::To(shows),
        };
    };
    for (line, (with, without)) in with.lines().zip(without.lines()).enumerate() {
        match (numbers(with), numbers(without)) {
            (with, without) if is_risen(&with, &without) => shows.retain(|other| *other != line),
            _ if with != without && !shows.contains(&line) => shows.push(line),
            _ => {}
        }
    }
    Adds::To(shows)
}

fn is_risen(with: &[i128], without: &[i128]) -> bool {
    let mut pairs = with.iter().zip(without);
    with != without && with.len() == without.len() && pairs.all(|(with, without)| without >= with)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn adds(shows: &[usize], without: &str) -> Adds {
        let with = "Freight: 50 tons\nPeople: 65\n";
        adds_to(shows.to_vec(), Some((with.to_owned(), without.to_owned())))
    }

    #[test]
    fn a_message_adds_to_a_line_that_is_less_without_it() {
        let less = "Freight: 38 tons\nPeople: 65\n";
        assert_eq!(adds(&[0], less), Adds::To(vec![0]));
        assert_eq!(adds(&[], less), Adds::To(vec![0]));
        // A pair whose second half is nothing.
        let both = "Freight: 38 tons\nPeople: 67\n";
        assert_eq!(adds(&[0, 1], both), Adds::To(vec![0]));
    }

    #[test]
    fn nothing_adds_to_no_line() {
        let more = "Freight: 50 tons\nPeople: 67\n";
        assert_eq!(adds(&[1], more), Adds::To(vec![]));
    }

    #[test]
    fn where_nothing_is_known_it_may_be_any() {
        assert_eq!(adds_to(vec![], None), Adds::Somewhere);
        assert_eq!(adds_to(vec![1], None), Adds::To(vec![1]));
        let stopped = adds(&[], "");
        assert!(stopped.may_be_to(0) && stopped.may_be_to(1));
    }
}
