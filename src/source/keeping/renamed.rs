//! A variable whose value goes on under another name.

use super::{Keeping, Text};

impl Text<'_> {
    /// Where a `let` that begins here gives its new name to the whole of what these places name: `let to = name;`.
    pub(super) fn renames(&self, at: usize, uses: &[usize]) -> Option<usize> {
        let bound = at + 1 + usize::from(self.word(at + 1) == "mut");
        let is_let = self.word(at) == "let" && !matches!(self.word(bound), "" | "_");
        if !is_let || !matches!(self.sign(bound + 1), Some('=' | ':')) {
            return None;
        }
        let end = self.end_of_statement(at);
        let value = 1 + (bound..end).find(|&at| self.sign(at) == Some('='))?;
        (value + 1 == end && uses.contains(&value)).then_some(bound)
    }

    /// What keeps it under the name that stands at a place; nothing, where that gives it away.
    pub(super) fn kept_as(&self, to: usize, name: &str, made: u32) -> Option<Keeping> {
        let (new, behind) = (self.word(to), to + 1);
        let placed = self.place_of_name(new, behind);
        let placed = placed.map(|placed| self.kept_in_whole(placed));
        placed
            .or_else(|| self.not_dropped(new, behind))
            .or_else(|| {
                (!self.gives_away(new, behind)).then(|| Keeping::Renamed {
                    name: name.to_owned(),
                    made,
                    to: new.to_owned(),
                    line: self.tokens[to].1,
                })
            })
    }

    /// Whether what a name stands for is taken along anywhere from here on.
    fn gives_away(&self, name: &str, from: usize) -> bool {
        let uses = self.uses(name, from);
        let moves = (from..self.tokens.len()).filter(|&at| self.word(at) == "move");
        let by_closure = moves.into_iter().any(|at| self.takes_along(&uses, at));
        by_closure || uses.into_iter().any(|at| self.is_moved(at))
    }
}

#[cfg(test)]
mod tests {
    use super::super::keeping;
    use super::*;
    use crate::trace::Site;

    fn renamed(name: &str, made: u32, to: &str, line: u32) -> Option<Keeping> {
        let (name, to) = (name.to_owned(), to.to_owned());
        Some(Keeping::Renamed {
            name,
            made,
            to,
            line,
        })
    }

    #[test]
    fn what_goes_on_under_another_name_is_found() {
        let made = "fn main() {\nlet (tx, rx) = mpsc::channel();\n";
        for (rest, kept) in [
            ("let _tx = tx;", renamed("tx", 2, "_tx", 3)),
            ("let mut own: Sender<u8> = tx;", renamed("tx", 2, "own", 3)),
            (
                "for n in 0..2 {\nlet tx = tx.clone();\nspawn(move || tx.send(n));\n}\nlet _tx = tx;",
                renamed("tx", 2, "_tx", 7),
            ),
            (
                "let own = tx;\nown.send(1);\nlet _own = own;",
                renamed("own", 3, "_own", 5),
            ),
            (
                "let own = tx;\nall.push(own);",
                Some(Keeping::Collection(4)),
            ),
            (
                "let hub = Hub { tx };\nlet _hub = hub;",
                renamed("hub", 3, "_hub", 4),
            ),
            ("let own = tx;\nspawn(move || own.send(1));", None),
            ("let own = tx;\nstart(own);", None),
            ("let own = tx.clone();", None),
            ("if true { let own = tx; }", None),
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
