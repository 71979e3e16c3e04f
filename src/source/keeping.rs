//! What a program puts a sender into, by its words alone: told to the learner as a help, and only
//! where the words leave no doubt.

mod not_dropped;
mod put;
mod renamed;
mod uses;

use super::tokens::{Placed, Token, number_before, tokens};
use crate::trace::Site;

/// What keeps a sender, and the line where it was put there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Keeping {
    /// A value of a type of the program's own.
    Value {
        /// The type's name.
        of: String,
        /// The line.
        line: u32,
    },
    /// A vector or another collection.
    Collection(u32),
    /// A message, which was sent to someone.
    Message(u32),
    /// A `static`; the line is that of its declaration.
    Static(u32),
    /// Nothing: it was leaked.
    Leaked(u32),
    /// A variable still, though it is said to go at this line: `let _ = tx` binds nothing.
    Unbound {
        /// The variable's name: the sender's own, or that of the value in which it lies.
        name: String,
        /// The line.
        line: u32,
    },
    /// A variable still, of which only a reference was dropped.
    Lent {
        /// The variable's name: the sender's own, or that of the value in which it lies.
        name: String,
        /// The line that made it.
        made: u32,
        /// The closure that borrows it, if that is what was dropped.
        by: Option<String>,
        /// The line that drops it.
        line: u32,
    },
    /// A variable still, whose name means something else from this line on.
    Shadowed {
        /// The variable's name: the sender's own, or that of the value in which it lies.
        name: String,
        /// The line that made it.
        made: u32,
        /// The line from which on the name is another's.
        line: u32,
    },
    /// A variable still, of which only a clone was dropped.
    Cloned {
        /// What was cloned: the sender's name, or the field in which it lies, as in `self.line`.
        name: String,
        /// The line that made it.
        made: u32,
        /// The line that drops it.
        line: u32,
    },
    /// A variable of another name.
    Renamed {
        /// The name that it had: the sender's own, or that of the value in which it lies.
        name: String,
        /// The line that made it.
        made: u32,
        /// The name that it has now.
        to: String,
        /// The line that gives it.
        line: u32,
    },
}

/// What keeps the sender that was made at a place, by `channel` or `clone`.
pub fn keeping(source: &str, made_at: Site) -> Option<Keeping> {
    let tokens = tokens(source);
    let text = Text { tokens: &tokens };
    let from = number_before(source, made_at)?;
    let made = (from..tokens.len()).find(|&at| {
        tokens[at].1 == made_at.line
            && matches!(text.word(at), "channel" | "sync_channel" | "clone")
    })?;
    if text.is_handed_to_a_function(made) {
        return None;
    }
    if let Some(line) = text.static_around(made) {
        return Some(Keeping::Static(line));
    }
    match text.name_bound_by(made) {
        Some(name) => {
            let placed = text.place_of_name(name, made);
            let placed = placed.map(|placed| text.kept_in_whole(placed));
            placed.or_else(|| text.not_dropped(name, made))
        }
        None if text.word(made) == "clone" => {
            let placed = text.place_of(text.start_of_chain(made));
            placed.map(|placed| text.kept_in_whole(placed))
        }
        None => None,
    }
}

struct Text<'t> {
    tokens: &'t [Placed<'t>],
}

impl<'t> Text<'t> {
    fn word(&self, at: usize) -> &'t str {
        match self.tokens.get(at) {
            Some((Token::Word(word), _)) => word,
            _ => "",
        }
    }

    fn sign(&self, at: usize) -> Option<char> {
        match self.tokens.get(at) {
            Some((Token::Sign(sign), _)) => Some(*sign),
            _ => None,
        }
    }

    /// Where the statement begins that a place is in.
    fn statement(&self, at: usize) -> usize {
        let ends = |&at: &usize| matches!(self.sign(at), Some(';' | '{' | '}'));
        (0..at).rev().find(ends).map_or(0, |before| before + 1)
    }

    /// The name of a `let` that this place is the value of: of a pair the first, which is the
    /// sender.
    fn name_bound_by(&self, at: usize) -> Option<&'t str> {
        let start = self.statement(at);
        if self.word(start) != "let" {
            return None;
        }
        let mut names = (start + 1..at).map(|at| self.word(at));
        names.find(|word| !matches!(*word, "" | "mut"))
    }

    /// Whether a clone is an argument of a call, to a function that belongs to no type: what it gives is something
    /// else.
    fn is_handed_to_a_function(&self, at: usize) -> bool {
        if self.word(at) != "clone" {
            return false;
        }
        let mut depth = 0;
        for opener in (self.statement(at)..at).rev() {
            match self.sign(opener) {
                Some(')' | ']' | '}') => depth += 1,
                Some('(' | '[' | '{') if depth > 0 => depth -= 1,
                Some('(') => {
                    let called = opener.checked_sub(1).map_or("", |before| self.word(before));
                    let begins = |with: fn(char) -> bool| called.starts_with(with);
                    let of = opener.checked_sub(2).and_then(|before| self.sign(before));
                    return begins(char::is_lowercase) && !matches!(of, Some(':' | '.'));
                }
                Some('[' | '{') => return false,
                _ => {}
            }
        }
        false
    }

    /// Whether a `let` gives the name at a place: it stands before the `=`.
    fn is_bound(&self, at: usize) -> bool {
        let before = (0..at).rev();
        let mut before =
            before.take_while(|&at| !matches!(self.sign(at), Some(';' | '{' | '}' | '=')));
        before.any(|at| self.word(at) == "let")
    }

    /// Where the thing goes that a name stands for, from here to where the name is given anew.
    fn place_of_name(&self, name: &str, from: usize) -> Option<Keeping> {
        // Not a part of it, or a field of the same name; and not a reference to it.
        let whole =
            |&at: &usize| !matches!(self.sign(at + 1), Some('.' | ':')) && !self.is_lent(at);
        let mut whole = self.uses(name, from).into_iter().filter(whole);
        whole.find_map(|at| self.place_of(at))
    }

    /// Whether only a reference is taken of what stands at a place.
    fn is_lent(&self, at: usize) -> bool {
        let before = |back: usize| at.checked_sub(back).and_then(|at| self.sign(at));
        let is_mut = at > 0 && self.word(at - 1) == "mut";
        before(1) == Some('&') || is_mut && before(2) == Some('&')
    }

    /// Where `tx.clone()` begins.
    fn start_of_chain(&self, mut at: usize) -> usize {
        while at >= 2 && self.sign(at - 1) == Some('.') {
            at -= 2;
        }
        at
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of_line(source: &str, line: u32) -> Option<Keeping> {
        keeping(source, Site { line, column: 1 })
    }

    fn value(of: &str, line: u32) -> Keeping {
        let of = of.to_owned();
        Keeping::Value { of, line }
    }

    #[test]
    fn what_keeps_a_sender_is_found() {
        let made = "let (tx, rx) = mpsc::channel();\n";
        for (rest, kept) in [
            ("let hub = Hub { tx, rx };", value("Hub", 2)),
            ("let hub = Hub { out: tx };", value("Hub", 2)),
            ("let hub = Arc::new(Hub(tx, 1));", value("Hub", 2)),
            (
                "let hub = Some(Arc::new(Mutex::new(tx)));\nlet all = vec![1, 2];",
                Keeping::Leaked(0),
            ),
            ("let all = vec![tx; 3];", Keeping::Collection(2)),
            (
                "let tx1 = tx.clone();\nall.push(tx);",
                Keeping::Collection(3),
            ),
            ("\nall.push(tx);", Keeping::Collection(3)),
            ("map.insert(1, tx);", Keeping::Collection(2)),
            ("let all = [tx.clone(), tx];", Keeping::Collection(2)),
            ("lend.send(Some(tx)).unwrap();", Keeping::Message(2)),
            ("std::mem::forget(tx);", Keeping::Leaked(2)),
            (
                "let tx: &'static _ = Box::leak(Box::new(tx));",
                Keeping::Leaked(2),
            ),
            ("let tx_ = Box::leak(Box::new(tx));", Keeping::Leaked(2)),
            (
                "let kept = std::mem::ManuallyDrop::new(tx);",
                Keeping::Leaked(2),
            ),
        ] {
            let found = of_line(&format!("{made}{rest}"), 1);
            let none = kept == Keeping::Leaked(0);
            assert_eq!(found, (!none).then_some(kept), "{rest}");
        }
    }

    #[test]
    fn a_clone_is_found_where_it_stands_or_by_its_name() {
        let source = "let hub = Hub {\n tx: tx.clone(),\n};\nall.push(self.tx.clone());\n\
                      let tx1 = tx.clone();\ndrop(tx1);";
        assert_eq!(of_line(source, 2), Some(value("Hub", 2)));
        assert_eq!(of_line(source, 4), Some(Keeping::Collection(4)));
        assert_eq!(of_line(source, 5), None);
    }

    #[test]
    fn what_a_function_gets_is_not_what_it_gives() {
        let source = "let hands = [hire(Arc::clone(&rx), jobs.clone()), hire(rx, jobs.clone())];\n\
                      let crew = Crew { hands };";
        for column in [1, 41, 69] {
            let made = Site { line: 1, column };
            assert_eq!(keeping(source, made), None, "{column}");
        }
    }

    #[test]
    fn a_static_is_found_by_its_name_or_round_the_channel() {
        let set = "static TX: Mutex<Option<u8>> = X;\nfn main() {\nlet (tx, rx) = channel();\n\
                   *TX.lock().unwrap() = Some(tx); }";
        assert_eq!(of_line(set, 3), Some(Keeping::Static(1)));
        let set = "\nstatic TX: OnceLock<u8> = X;\nlet (tx, rx) = channel();\nTX.set(tx).unwrap();";
        assert_eq!(of_line(set, 3), Some(Keeping::Static(2)));
        let round = "static ENDS: L = L::new(|| {\n let (tx, rx) = channel();\n (tx, rx)\n});";
        assert_eq!(of_line(round, 2), Some(Keeping::Static(1)));
    }

    #[test]
    fn nothing_is_said_where_there_is_doubt() {
        let made = "let (tx, rx) = mpsc::channel();\n";
        for rest in [
            "thread::spawn(move || { tx.send(1) });",
            "for tx in Hub { f(tx) }",
            "start(tx);",
            "let (tx, rx) = mpsc::channel();\nlet hub = Hub { tx };",
            "let hub = Hub { tx: tx.clone() };",
            "let hub = Hub { out: &tx };",
            "all.push(&mut tx);",
        ] {
            assert_eq!(of_line(&format!("{made}{rest}"), 1), None, "{rest}");
        }
    }
}
