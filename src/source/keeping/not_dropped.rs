//! What looks as if something were dropped, and doesn't drop it.

use super::{Keeping, Text};

impl Text<'_> {
    /// What keeps the value of a type of the program's own in which a sender lies: told in its place,
    /// where that looks as if it let the value go.
    pub(super) fn kept_in_whole(&self, keeping: Keeping) -> Keeping {
        let Keeping::Value { of, line } = &keeping else {
            return keeping;
        };
        let of_type = |&at: &usize| self.tokens[at].1 <= *line && self.word(at) == of;
        let Some(at) = (0..self.tokens.len()).rev().find(of_type) else {
            return keeping;
        };
        let Some(name) = self.name_bound_by(at) else {
            return keeping;
        };
        let leaked = self.place_of_name(name, at);
        let leaked = leaked.filter(|leaked| matches!(leaked, Keeping::Leaked(_)));
        let told = leaked.or_else(|| self.not_dropped(name, at));
        let told = told.or_else(|| self.clone_of_a_field_dropped(self.tokens[at].1));
        told.unwrap_or(keeping)
    }

    /// The `let` behind which the thing lives on that a name stands for from here.
    pub(super) fn not_dropped(&self, name: &str, from: usize) -> Option<Keeping> {
        let start = (from..self.tokens.len()).find(|&at| self.sign(at) == Some(';'))?;
        let uses = self.uses(name, from);
        let (mut depth, mut moved, made) = (0, false, self.tokens[from].1);
        for at in start..self.tokens.len() {
            match self.sign(at) {
                Some('{') => depth += 1,
                Some('}') => depth -= 1,
                _ => {}
            }
            if depth < 0 {
                return None;
            }
            let line = self.tokens[at].1;
            let bound = at + 1 + usize::from(self.word(at + 1) == "mut");
            let lent = |by: Option<&str>| Keeping::Lent {
                name: name.to_owned(),
                made,
                by: by.map(str::to_owned),
                line,
            };
            if let Some(to) = self.renames(at, &uses).filter(|_| depth == 0 && !moved) {
                return self.kept_as(to, name, made);
            }
            match self.word(at) {
                "drop" if uses.contains(&(at + 2)) => {
                    let cloned = self.cloned(at + 1);
                    return cloned.map(|name| Keeping::Cloned { name, made, line });
                }
                "drop" if self.lends(name, at + 1) || self.is_reference(at + 2, name, start) => {
                    return Some(lent(None));
                }
                "drop" if !moved && self.sign(at + 3) == Some(')') => {
                    let closure = self.word(at + 2);
                    if self.borrows(closure, name, start..at) {
                        return Some(lent(Some(closure)));
                    }
                }
                // What a closure takes along is its own.
                "move" => moved |= self.takes_along(&uses, at),
                "let" if self.word(at + 1) == "_" => {
                    let alone = self.word(at + 3) == name && self.sign(at + 4) == Some(';');
                    if alone {
                        let name = name.to_owned();
                        return Some(Keeping::Unbound { name, line });
                    }
                }
                "let" if depth == 0 && self.word(bound) == name => {
                    let goes = moved || self.moves(name, bound + 1);
                    let name = name.to_owned();
                    return (!goes).then_some(Keeping::Shadowed { name, made, line });
                }
                _ if uses.contains(&at) && self.is_moved(at) => moved = true,
                _ => {}
            }
        }
        None
    }

    /// Whether the statement that goes on here takes a name's value along.
    fn moves(&self, name: &str, from: usize) -> bool {
        let all = self.tokens.len();
        let end = (from..all)
            .find(|&at| self.sign(at) == Some(';'))
            .unwrap_or(all);
        (from..end).any(|at| self.word(at) == name && self.is_moved(at))
    }

    /// Whether a closure that moves what it names, from here on, names what these places do.
    pub(super) fn takes_along(&self, uses: &[usize], from: usize) -> bool {
        let mut depth = 0;
        let body = (from..self.tokens.len()).take_while(|&at| {
            match self.sign(at) {
                Some('(' | '[' | '{') => depth += 1,
                Some(')' | ']' | '}') => depth -= 1,
                _ => {}
            }
            depth > 0 || depth == 0 && self.sign(at) != Some(';')
        });
        body.into_iter().any(|at| uses.contains(&at))
    }

    /// What is cloned in the brackets that open at a place, where the clone is all that is in them: `tx`, `self.tx`.
    fn cloned(&self, opener: usize) -> Option<String> {
        let close = (opener..self.tokens.len()).find(|&at| self.sign(at) == Some(')'))?;
        let chain = opener + 1..close.checked_sub(3)?;
        let clones = self.word(close - 2) == "clone" && self.sign(close + 1) == Some(')');
        let is_chain = |at: usize| !self.word(at).is_empty() || self.sign(at) == Some('.');
        let is_chain = clones && !chain.is_empty() && chain.clone().all(is_chain);
        let words = chain
            .map(|at| self.word(at))
            .filter(|word| !word.is_empty());
        is_chain.then(|| words.collect::<Vec<_>>().join("."))
    }

    /// Where only a clone is dropped of a sender in a field of a value that was made at a line.
    fn clone_of_a_field_dropped(&self, made: u32) -> Option<Keeping> {
        let drops = (0..self.tokens.len()).filter(|&at| self.word(at) == "drop");
        let mut cloned = drops.filter_map(|at| Some((self.cloned(at + 1)?, self.tokens[at].1)));
        cloned.find_map(|(name, line)| {
            let field = name.strip_prefix("self.")?;
            let is_sender = self.is_sender_field(field);
            is_sender.then(|| Keeping::Cloned {
                name: name.clone(),
                made,
                line,
            })
        })
    }

    /// Whether a field of this name is declared as a sender.
    fn is_sender_field(&self, field: &str) -> bool {
        let all = self.tokens.len();
        let mut declared =
            (0..all).filter(|&at| self.word(at) == field && self.sign(at + 1) == Some(':'));
        declared.any(|at| {
            let mut of = (at + 2..all).take_while(|&at| !matches!(self.sign(at), Some(',' | '}')));
            of.any(|at| matches!(self.word(at), "Sender" | "SyncSender"))
        })
    }

    /// Whether the brackets that open at a place hold a reference to what a name stands for.
    fn lends(&self, name: &str, opener: usize) -> bool {
        let named = (opener + 1..opener + 4).find(|&at| self.word(at) == name);
        let whole = named.filter(|&at| self.sign(at + 1) == Some(')'));
        self.sign(opener) == Some('(') && whole.is_some_and(|at| self.is_lent(at))
    }

    /// Whether what is dropped whole at a place is a variable that was made as a reference to another.
    fn is_reference(&self, dropped: usize, name: &str, from: usize) -> bool {
        let variable = self.word(dropped);
        let whole = !variable.is_empty() && self.sign(dropped + 1) == Some(')');
        let mut lets = (from..dropped).filter(|&at| self.word(at) == "let");
        whole
            && lets.any(|at| {
                let refers = self.sign(at + 2) == Some('=') && self.sign(at + 3) == Some('&');
                let ends = self.sign(at + 5) == Some(';');
                refers && ends && self.word(at + 1) == variable && self.word(at + 4) == name
            })
    }

    /// Whether a `let` among these gives a name to a closure that only borrows what another stands for.
    fn borrows(&self, closure: &str, name: &str, among: std::ops::Range<usize>) -> bool {
        let made = among.clone().find(|&at| {
            self.word(at) == "let"
                && self.word(at + 1) == closure
                && self.sign(at + 2) == Some('=')
                && self.sign(at + 3) == Some('|')
        });
        let Some(made) = made.filter(|_| !closure.is_empty()) else {
            return false;
        };
        let mut depth = 0;
        let body = (made..among.end).take_while(|&at| {
            match self.sign(at) {
                Some('{') => depth += 1,
                Some('}') => depth -= 1,
                _ => {}
            }
            depth > 0 || self.sign(at) != Some(';')
        });
        let uses: Vec<usize> = body.filter(|&at| self.word(at) == name).collect();
        !uses.is_empty() && !uses.into_iter().any(|at| self.is_moved(at))
    }
}

#[cfg(test)]
mod tests {
    use super::super::keeping;
    use super::*;
    use crate::trace::Site;

    fn unbound(name: &str, line: u32) -> Keeping {
        let name = name.to_owned();
        Keeping::Unbound { name, line }
    }

    fn lent(name: &str, made: u32, by: Option<&str>, line: u32) -> Keeping {
        let (name, by) = (name.to_owned(), by.map(str::to_owned));
        Keeping::Lent {
            name,
            made,
            by,
            line,
        }
    }

    fn cloned(name: &str, made: u32, line: u32) -> Keeping {
        let name = name.to_owned();
        Keeping::Cloned { name, made, line }
    }

    fn shadowed(name: &str, made: u32, line: u32) -> Keeping {
        let name = name.to_owned();
        Keeping::Shadowed { name, made, line }
    }

    #[test]
    fn what_seems_to_let_a_whole_value_go_is_told_in_its_place() {
        let made = "fn main() {\nlet (tx, rx) = mpsc::channel();\nlet hub = Hub {\ntx };\n";
        let value = Keeping::Value {
            of: "Hub".to_owned(),
            line: 4,
        };
        for (rest, kept) in [
            ("let _ = hub;", unbound("hub", 5)),
            ("std::mem::forget(hub);", Keeping::Leaked(5)),
            ("Box::leak(Box::new(hub));", Keeping::Leaked(5)),
            ("let _ = hub.start();", value.clone()),
            ("drop(&hub);", lent("hub", 3, None, 5)),
            ("let hub = 1;", shadowed("hub", 3, 5)),
            ("start(hub);\nlet hub = 1;", value.clone()),
            (
                "let send = |n| hub.send(n);\nsend(1);\ndrop(send);",
                lent("hub", 3, Some("send"), 7),
            ),
            (
                "let send = move |n| hub.send(n);\ndrop(send);",
                value.clone(),
            ),
            ("all.push(hub);", value.clone()),
            ("drop(hub.tx.clone());", cloned("hub.tx", 3, 5)),
            (
                "}\nstruct Hub { tx: Sender<u8> }\nfn f(&self) {\ndrop(self.tx.clone());",
                cloned("self.tx", 3, 8),
            ),
            ("}\nfn f(&self) {\ndrop(self.tx.clone());", value.clone()),
        ] {
            let source = format!("{made}{rest}\n}}");
            assert_eq!(
                keeping(&source, Site { line: 2, column: 1 }),
                Some(kept),
                "{rest}"
            );
        }
    }

    #[test]
    fn a_let_that_drops_nothing_is_found() {
        let made = "fn main() {\nlet (tx, rx) = mpsc::channel();\n";
        for (rest, kept) in [
            ("let _ = tx;", Some(unbound("tx", 3))),
            ("spawn(move || {\nlet _ = tx;\n});", Some(unbound("tx", 4))),
            ("let tx = ();", Some(shadowed("tx", 2, 3))),
            (
                "let mut tx = tx.clone();\nall.push(tx);",
                Some(shadowed("tx", 2, 3)),
            ),
            ("let tx = &tx;", Some(shadowed("tx", 2, 3))),
            ("drop(&tx);", Some(lent("tx", 2, None, 3))),
            ("mem::drop(&mut tx);", Some(lent("tx", 2, None, 3))),
            (
                "let sender = &tx;\ndrop(sender);",
                Some(lent("tx", 2, None, 4)),
            ),
            ("let sender = &tx.0;\ndrop(sender);", None),
            ("drop(&other);", None),
            ("drop(&tx.0);", None),
            (
                "let send = |n| { tx.send(n); };\ndrop(send);",
                Some(lent("tx", 2, Some("send"), 4)),
            ),
            ("let send = |n| take(tx, n);\ndrop(send);", None),
            ("f(tx);\nlet tx = ();", None),
            ("spawn(move || tx.send(1));\nlet tx = ();", None),
            ("let tx = f(tx);", None),
            ("for n in 0..2 { let tx = tx.clone(); }", None),
            ("drop(tx);\nlet tx = ();", None),
            ("drop(tx.clone());", Some(cloned("tx", 2, 3))),
            (
                "start(tx.clone());\ndrop(tx.clone());",
                Some(cloned("tx", 2, 4)),
            ),
            ("drop(other.clone());", None),
            (
                "for n in 0..2 {\nlet tx = tx.clone();\nspawn(move || tx.send(n));\n}\nlet tx = ();",
                Some(shadowed("tx", 2, 7)),
            ),
            ("let _ = tx.send(1);", None),
            ("}\nfn f() { let tx = (); ", None),
        ] {
            let source = format!("{made}{rest}\n}}");
            assert_eq!(
                keeping(&source, Site { line: 2, column: 1 }),
                kept,
                "{rest}"
            );
        }
    }
}
