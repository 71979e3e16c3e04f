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
        let unbound = || self.not_dropped(name, at);
        let unbound = leaked.or_else(unbound);
        let told = unbound.filter(|told| !matches!(told, Keeping::Shadowed(_)));
        told.unwrap_or(keeping)
    }

    /// The `let` behind which the thing lives on that a name stands for from here.
    pub(super) fn not_dropped(&self, name: &str, from: usize) -> Option<Keeping> {
        let start = (from..self.tokens.len()).find(|&at| self.sign(at) == Some(';'))?;
        let mut depth = 0;
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
            match self.word(at) {
                "drop" if self.word(at + 2) == name => return None,
                "let" if self.word(at + 1) == "_" => {
                    let alone = self.word(at + 3) == name && self.sign(at + 4) == Some(';');
                    if alone {
                        let name = name.to_owned();
                        return Some(Keeping::Unbound { name, line });
                    }
                }
                "let" if depth == 0 && self.word(bound) == name => {
                    return (!self.moves(name, bound + 1)).then_some(Keeping::Shadowed(line));
                }
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
        (from..end).any(|at| {
            let borrowed = self.sign(at - 1) == Some('&') || self.sign(at + 1) == Some('.');
            self.word(at) == name && !borrowed
        })
    }
}

#[cfg(test)]
mod tests {
    use super::super::keeping;
    use super::*;

    fn unbound(name: &str, line: u32) -> Keeping {
        let name = name.to_owned();
        Keeping::Unbound { name, line }
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
            ("drop(&hub);", value.clone()),
            ("let hub = 1;", value.clone()),
            ("all.push(hub);", value.clone()),
        ] {
            let source = format!("{made}{rest}\n}}");
            assert_eq!(keeping(&source, 2), Some(kept), "{rest}");
        }
    }

    #[test]
    fn a_let_that_drops_nothing_is_found() {
        let made = "fn main() {\nlet (tx, rx) = mpsc::channel();\n";
        for (rest, kept) in [
            ("let _ = tx;", Some(unbound("tx", 3))),
            ("spawn(move || {\nlet _ = tx;\n});", Some(unbound("tx", 4))),
            ("let tx = ();", Some(Keeping::Shadowed(3))),
            (
                "let mut tx = tx.clone();\nall.push(tx);",
                Some(Keeping::Shadowed(3)),
            ),
            ("let tx = &tx;", Some(Keeping::Shadowed(3))),
            ("let tx = f(tx);", None),
            ("for n in 0..2 { let tx = tx.clone(); }", None),
            ("drop(tx);\nlet tx = ();", None),
            ("let _gone = tx;", None),
            ("let _ = tx.send(1);", None),
            ("}\nfn f() { let tx = (); ", None),
        ] {
            let source = format!("{made}{rest}\n}}");
            assert_eq!(keeping(&source, 2), kept, "{rest}");
        }
    }
}
