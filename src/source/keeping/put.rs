//! What a value is put into, by the brackets round the place where it stands.

use super::{Keeping, Text};

impl Text<'_> {
    /// What the value at a place is put into: the innermost brackets that tell.
    pub(super) fn place_of(&self, at: usize) -> Option<Keeping> {
        let start = self.statement(at);
        let is_static = |at: &usize| self.static_of_name(self.word(*at)).is_some();
        if let Some(named) = (start..at).find(is_static) {
            return self.static_of_name(self.word(named)).map(Keeping::Static);
        }
        let (mut depth, line) = (0, self.tokens[at].1);
        for opener in (0..at).rev() {
            match self.sign(opener) {
                Some(')' | ']' | '}') => depth += 1,
                Some('(' | '[' | '{') if depth > 0 => depth -= 1,
                Some(';') if depth == 0 => return None,
                Some(sign @ ('(' | '[' | '{')) => match self.brackets(sign, opener, line) {
                    Brackets::Keep(keeping) => return Some(keeping),
                    Brackets::Wrap => {}
                    Brackets::Other => return None,
                },
                _ => {}
            }
        }
        None
    }

    fn brackets(&self, sign: char, opener: usize, line: u32) -> Brackets {
        let before = opener.checked_sub(1).map_or("", |before| self.word(before));
        let of = |back: usize| opener.checked_sub(back).map_or("", |at| self.word(at));
        let is_type = before.starts_with(char::is_uppercase) && before != "Some" && before != "Ok";
        let own_type = || {
            Brackets::Keep(Keeping::Value {
                of: before.to_owned(),
                line,
            })
        };
        match (sign, before) {
            ('(', "send" | "try_send") => Brackets::Keep(Keeping::Message(line)),
            ('(', "forget" | "leak") => Brackets::Keep(Keeping::Leaked(line)),
            ('(', "new") if of(4) == "ManuallyDrop" => Brackets::Keep(Keeping::Leaked(line)),
            ('(', "new")
                if matches!(
                    of(4),
                    "Box" | "Arc" | "Rc" | "Mutex" | "RwLock" | "RefCell" | "Cell"
                ) =>
            {
                Brackets::Wrap
            }
            ('(', "Some" | "Ok" | "") => Brackets::Wrap,
            ('(', "push" | "push_back" | "push_front" | "insert" | "from") => {
                Brackets::Keep(Keeping::Collection(line))
            }
            ('(', _) if is_type => own_type(),
            ('[', _) => Brackets::Keep(Keeping::Collection(line)),
            ('{', _) if is_type && !self.heads_a_block(opener) => own_type(),
            _ => Brackets::Other,
        }
    }

    /// Whether the braces belong to `for x in NAME {`, `impl X for NAME {` and the like.
    fn heads_a_block(&self, opener: usize) -> bool {
        let start = self.statement(opener);
        let heads = [
            "for", "if", "while", "match", "impl", "struct", "enum", "fn", "trait",
        ];
        (start..opener).any(|at| heads.contains(&self.word(at)))
    }

    /// The line of a `static` in whose value a place is.
    pub(super) fn static_around(&self, at: usize) -> Option<u32> {
        let starts = (0..at).rev().filter(|&start| self.word(start) == "static");
        starts.into_iter().find_map(|start| {
            let mut depth = 0;
            for inside in start..at {
                match self.sign(inside) {
                    Some('(' | '[' | '{') => depth += 1,
                    Some(')' | ']' | '}') => depth -= 1,
                    Some(';') if depth == 0 => return None,
                    _ => {}
                }
            }
            (depth >= 0).then_some(self.tokens[start].1)
        })
    }

    fn static_of_name(&self, name: &str) -> Option<u32> {
        let declared = (1..self.tokens.len()).find(|&at| {
            let is = matches!(self.word(at - 1), "static" | "mut") && self.word(at) == name;
            is && (self.word(at - 1) == "static" || at >= 2 && self.word(at - 2) == "static")
        })?;
        (!name.is_empty()).then_some(self.tokens[declared].1)
    }
}

/// What brackets say of the value in them.
enum Brackets {
    Keep(Keeping),
    /// They wrap it up, and what is round them tells.
    Wrap,
    Other,
}
