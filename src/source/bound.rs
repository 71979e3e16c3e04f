//! Which variable holds what a call gave, by the program's text alone: told to a reader as a help,
//! and never judged by.

use super::lines;
use super::tokens::{Placed, Token, closing, tokens};
use crate::trace::ends::Ends;
use crate::trace::story::{Happened, Story};
use crate::trace::{Run, Site};
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

/// The variables of one text, by the calls whose values they hold. Each place is looked at once: a report may tell of
/// tens of thousands of runs.
#[derive(Clone, Debug, Default)]
pub struct Variables(Arc<Mutex<BTreeMap<Site, Option<Variable>>>>);

/// A variable that a `let` makes of what a call gives.
#[derive(Clone, Debug)]
struct Variable {
    name: String,
    /// Whether what the call gives is all that it holds.
    is_all: bool,
}

impl Variables {
    /// The story of a run of the program with this text, whose threads and senders have the names that it
    /// gives them.
    pub(crate) fn story(&self, text: &str, run: &Run) -> Story {
        let mut story = Story::of(run);
        self.name(text, &mut story.ends);
        let made = story.moments.iter().filter_map(|moment| match moment.what {
            Happened::ChannelMade {
                channel, sender, ..
            }
            | Happened::Cloned {
                channel, sender, ..
            } => Some(((channel, sender), self.sender(text, moment.site)?)),
            _ => None,
        });
        story.senders = made.collect();
        for arc in story.arcs.values_mut() {
            arc.variable = self.held(text, arc.site);
        }
        story
    }

    /// What there was at the end of such a run, with the same names.
    pub(crate) fn ends(&self, text: &str, run: &Run) -> Ends {
        let mut ends = Ends::of(run);
        self.name(text, &mut ends);
        ends
    }

    fn name(&self, text: &str, ends: &mut Ends) {
        for thread in ends.threads.iter_mut().skip(1) {
            thread.variable = self.held(text, thread.site);
        }
        for sender in &mut ends.senders {
            sender.variable = self.sender(text, sender.site);
            if let Some(within) = &mut sender.within {
                within.variable = self.held(text, within.site);
            }
        }
    }

    /// The variable that a sender is, and not one in which it lies.
    fn sender(&self, text: &str, site: Site) -> Option<String> {
        let variable = self.variable(text, site)?;
        variable.is_all.then_some(variable.name)
    }

    fn held(&self, text: &str, site: Site) -> Option<String> {
        Some(self.variable(text, site)?.name)
    }

    fn variable(&self, text: &str, site: Site) -> Option<Variable> {
        let mut known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let found = || {
            Some(Variable {
                name: variable(text, site)?.to_owned(),
                is_all: is_all_of_it(text, site),
            })
        };
        known.entry(site).or_insert_with(found).clone()
    }
}

/// The second variable of the pair that is bound to the value of the call at `site`: of a channel its Receiver's.
pub fn second_of_pair(source: &str, site: Site) -> Option<&str> {
    let first = variable(source, site)?;
    let before = tokens(source.get(..lines::offset(source, site.line, site.column)?)?);
    let begin = before
        .iter()
        .rposition(|(token, _)| *token == Token::Word("let"))?;
    let names = before[begin..].iter().filter_map(|(token, _)| match token {
        Token::Word("let" | "mut") => None,
        Token::Word(name) | Token::RawWord(name) => Some(*name),
        _ => None,
    });
    let [one, two] = names.take(2).collect::<Vec<_>>()[..] else {
        return None;
    };
    (one == first && before.get(begin + 1)?.0 == Token::Sign('(') && two != "_").then_some(two)
}

/// The variable that is bound to the value of the call at `site`: of a pair the first.
fn variable(source: &str, site: Site) -> Option<&str> {
    let call = lines::offset(source, site.line, site.column)?;
    let before = tokens(source.get(..call)?);
    let starts = |token: &Token| matches!(token, Token::Sign(';' | '{' | '}'));
    let begin = before.iter().rposition(|(token, _)| starts(token));
    let statement: Vec<Token> = before[begin.map_or(0, |at| at + 1)..]
        .iter()
        .map(|(token, _)| *token)
        .collect();
    // What a closure makes is held by whoever calls it, and what is joined at once by nobody.
    if statement.contains(&Token::Sign('|')) || is_joined(source.get(call..)?) {
        return None;
    }
    match &statement[..] {
        [Token::Word("let"), Token::Sign('('), rest @ ..] => {
            let value = rest.iter().rposition(|token| *token == Token::Sign('='))?;
            let is_the_pair = !rest[value..].contains(&Token::Sign('('));
            let rest = rest.strip_prefix(&[Token::Word("mut")]).unwrap_or(rest);
            let (name, rest) = rest.split_first()?;
            bound(name, rest).filter(|_| is_the_pair)
        }
        [Token::Word("let"), Token::Word("mut"), name, rest @ ..]
        | [Token::Word("let"), name, rest @ ..] => {
            bound(name, rest).filter(|_| !is_given_to_an_element(rest))
        }
        _ => None,
    }
}

/// Whether what the call at `site` gives is all that stands behind the `=`, and no argument, no element, and not asked
/// for something else.
fn is_all_of_it(source: &str, site: Site) -> bool {
    let call = lines::offset(source, site.line, site.column);
    let Some((before, call)) = call.and_then(|call| source.split_at_checked(call)) else {
        return false;
    };
    let before = tokens(before);
    let value = before
        .iter()
        .rposition(|(token, _)| *token == Token::Sign('='));
    let value = &before[value.map_or(0, |at| at + 1)..];
    let count = |signs: [char; 2]| {
        let is_one = |(token, _): &&Placed| signs.map(Token::Sign).contains(token);
        value.iter().filter(is_one).count()
    };
    let all = tokens(call);
    let ends = closed(&all)
        .is_some_and(|at| matches!(all.get(at + 1), None | Some((Token::Sign(';'), _))));
    ends && count(['(', '[']) == count([')', ']'])
}

/// Where the arguments end of the call that these tokens begin with; its types may have brackets of their own.
fn closed(call: &[Placed]) -> Option<usize> {
    let mut types = 0;
    let opens = call.iter().enumerate().position(|(at, (token, _))| {
        match token {
            Token::Sign('<') => types += 1,
            Token::Sign('>') if at > 0 && call[at - 1].0 != Token::Sign('-') => types -= 1,
            _ => {}
        }
        types == 0 && *token == Token::Sign('(')
    });
    closing(call, opens?)
}

/// The name that a `let` gives, if that is what these tokens are.
fn bound<'s>(name: &Token<'s>, rest: &[Token]) -> Option<&'s str> {
    match name {
        Token::Word(name) | Token::RawWord(name) if *name != "_" => {
            let ends = matches!(rest.first(), Some(Token::Sign('=' | ':' | ',')));
            ends.then_some(*name)
        }
        _ => None,
    }
}

/// Whether these tokens end within the brackets of a call in a list: `let crew = [hire(`.
fn is_given_to_an_element(rest: &[Token]) -> bool {
    let list = rest.iter().position(|token| *token == Token::Sign('['));
    let within = list.map_or(&[][..], |at| &rest[at..]);
    let count = |sign| {
        within
            .iter()
            .filter(|token| **token == Token::Sign(sign))
            .count()
    };
    count('(') > count(')')
}

/// Whether the call that a text begins with is followed by `.join`.
fn is_joined(call: &str) -> bool {
    let all = tokens(call);
    let behind = closed(&all).and_then(|at| all.get(at + 1..at + 3));
    behind.is_some_and(|next| next[0].0 == Token::Sign('.') && next[1].0 == Token::Word("join"))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The variable that holds what the call gives where `source` has `@`.
    fn held(source: &str) -> Option<String> {
        let (source, site) = place(source);
        variable(&source, site).map(str::to_owned)
    }

    /// A text, and where it has `@`.
    fn place(source: &str) -> (String, Site) {
        let (line, column) = lines::place(source, source.find('@').unwrap());
        (source.replace('@', ""), Site { line, column })
    }

    #[test]
    fn what_is_bound_is_held() {
        for (source, name) in [
            ("let producer = @thread::spawn(f);", "producer"),
            (
                "f();\nlet mut é: JoinHandle<()> =\n @thread::spawn(f);",
                "é",
            ),
            ("{ let r#fn = s.@spawn(f); }", "fn"),
            ("let h = thread::Builder::new().@spawn(f);", "h"),
            ("let (tx, rx) = @mpsc::channel();", "tx"),
            ("let (mut tx, rx): (A, B) = @mpsc::channel();", "tx"),
            ("let tx1 = tx.@clone();", "tx1"),
            ("let both = [tx.clone(), tx.@clone()];", "both"),
        ] {
            assert_eq!(held(source).as_deref(), Some(name), "{source}");
        }
    }

    #[test]
    fn a_sender_has_the_name_of_the_variable_that_it_is() {
        for (source, is_all) in [
            ("let tx1 = tx.@clone();", true),
            ("let tx1 = self.ends[0].tx.@clone();", true),
            ("let tx1 = @Sender::clone(&tx);", true),
            ("let (tx, rx) = @mpsc::channel::<(u8, fn() -> u8)>();", true),
            ("let mill = mill(1, tx.@clone());", false),
            ("let hub = Hub::new(tx.@clone());", false),
            ("let pair = (tx.@clone(), 5);", false),
            ("let both = [tx.clone(), tx.@clone()];", false),
            ("let sent = tx.@clone().send(1);", false),
        ] {
            let (source, site) = place(source);
            assert_eq!(is_all_of_it(&source, site), is_all, "{source}");
        }
    }

    #[test]
    fn of_a_pair_the_second_is_known_too() {
        for (source, name) in [
            ("let (tx, rx) = @mpsc::channel();", Some("rx")),
            (
                "let a = 1; let (mut tx, mut r#in): (A, B) = @mpsc::channel();",
                Some("in"),
            ),
            ("let (tx, _) = @mpsc::channel::<u8>();", None),
            ("let both = @mpsc::channel::<u8>();", None),
            ("f(@mpsc::channel::<u8>());", None),
        ] {
            let (source, site) = place(source);
            assert_eq!(second_of_pair(&source, site), name, "{source}");
        }
    }

    #[test]
    fn what_nothing_is_bound_to_has_no_name() {
        for source in [
            "let handles = (0..3).map(|n| @thread::spawn(f));",
            "let _ = @thread::spawn(f);",
            "let crew = [hire(tx.clone()), hire(tx.@clone())];",
            "let (a, b) = (@thread::spawn(f), 1);",
            "let (a, b) = (1, tx.@clone());",
            "let answer = @thread::spawn(move || f(1)).join().unwrap();",
            "// let a =\n@thread::spawn(f);",
            "handles.push(@thread::spawn(f));",
        ] {
            assert_eq!(held(source), None, "{source}");
        }
    }

    #[test]
    fn places_that_are_not_in_the_text_are_no_panic() {
        for (line, column) in [(0, 0), (9, 9), (1, 99), (1, 0)] {
            variable("\u{e9}\n", Site { line, column });
            is_all_of_it("\u{e9}\n", Site { line, column });
        }
    }
}
