//! A `let` that looks as if it dropped something, and doesn't.

use super::{Keeping, Text};

impl Text<'_> {
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
                        return Some(Keeping::Unbound(line));
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

    #[test]
    fn a_let_that_drops_nothing_is_found() {
        let made = "fn main() {\nlet (tx, rx) = mpsc::channel();\n";
        for (rest, kept) in [
            ("let _ = tx;", Some(Keeping::Unbound(3))),
            (
                "spawn(move || {\nlet _ = tx;\n});",
                Some(Keeping::Unbound(4)),
            ),
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
