//! Whether it matters to a program in which order the owners of an `Arc` let go, by its words alone
//! and on the safe side. `Arc` is std's own: that order is not explored, so nothing is proven about
//! such a program.

use super::tokens::{Placed, Token, tokens};

/// Functions that depend on how many owners there are, or that make one which has to ask; only
/// `Arc` and `Rc` have them.
const COUNTING: [&str; 7] = [
    "strong_count",
    "weak_count",
    "try_unwrap",
    "unwrap_or_clone",
    "make_mut",
    "downgrade",
    "upgrade",
];

/// The same, but other types have functions of these names.
const PERHAPS_COUNTING: [&str; 2] = ["into_inner", "get_mut"];

/// Types of std's that have them.
const OTHERS: [&str; 13] = [
    "Mutex",
    "RwLock",
    "Cell",
    "RefCell",
    "UnsafeCell",
    "OnceCell",
    "OnceLock",
    "LazyCell",
    "LazyLock",
    "HashMap",
    "BTreeMap",
    "Cursor",
    "Exclusive",
];

/// What depends on the order in which owners let go.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Owners {
    /// Lines that look at how many there are.
    pub counts: Vec<u32>,
    /// The line of the first thing that may show which owner is the last: a `Drop` of the program's
    /// own, or an end of a channel that an `Arc` may hold.
    pub last_drop: Option<u32>,
}

impl Owners {
    /// Looks a text through. Without an `Arc` there is nothing that owners in several threads could
    /// share.
    pub fn of(source: &str) -> Owners {
        let tokens = tokens(source);
        if !(0..tokens.len()).any(|at| word(&tokens, at) == "Arc") {
            return Owners::default();
        }
        let lines = |is_wanted: fn(&[Placed], usize) -> bool| -> Vec<u32> {
            let places = (0..tokens.len()).filter(|&at| is_wanted(&tokens, at));
            places.map(|at| tokens[at].1).collect()
        };
        let mut counts = lines(counts);
        counts.dedup();
        Owners {
            counts,
            last_drop: lines(is_drop).into_iter().chain(shared_ends(&tokens)).min(),
        }
    }

    /// Whether nothing depends on it.
    pub fn are_all_the_same(&self) -> bool {
        self.counts.is_empty() && self.last_drop.is_none()
    }
}

fn counts(tokens: &[Placed], at: usize) -> bool {
    let name = word(tokens, at);
    let of_type = of_type(tokens, at);
    if PERHAPS_COUNTING.contains(&name) {
        return of_type.is_some_and(|name| {
            !OTHERS.contains(&name) && !name.starts_with("Atomic") && name != "Rc"
        });
    }
    // A lock's guard has a `downgrade` too.
    let is_method = of_type.is_none() && matches!(name, "upgrade");
    COUNTING.contains(&name)
        && (is_method || of_type.is_some_and(|name| name != "Rc" && name != "RwLockWriteGuard"))
}

fn is_drop(tokens: &[Placed], at: usize) -> bool {
    word(tokens, at) == "Drop" && word(tokens, at + 1) == "for"
}

/// Types of a channel's ends.
const ENDS: [&str; 3] = ["Sender", "SyncSender", "Receiver"];

/// Lines where an end of a channel may come into an `Arc`: in its type, in what it is made of, or in a
/// type of the program's own, which may be put into one anywhere.
fn shared_ends(tokens: &[Placed]) -> Vec<u32> {
    let names = names_of_ends(tokens);
    let is_end = |at: usize| ENDS.contains(&word(tokens, at)) || names.contains(&word(tokens, at));
    let mut lines = Vec::new();
    for at in 0..tokens.len() {
        let held = match word(tokens, at) {
            "Arc" if sign(tokens, at + 1) == Some('<') => within(tokens, at + 1, '<', '>'),
            "new" if of_type(tokens, at) == Some("Arc") => within(tokens, at + 1, '(', ')'),
            "struct" | "enum" => body(tokens, at),
            _ => continue,
        };
        if held.into_iter().any(is_end) {
            lines.push(tokens[at].1);
        }
    }
    lines
}

/// Names that are bound to the ends of a channel: `let (tx, rx) = mpsc::channel()`, and clones of them.
fn names_of_ends<'s>(tokens: &[Placed<'s>]) -> Vec<&'s str> {
    let mut names: Vec<&str> = Vec::new();
    for at in (0..tokens.len()).filter(|&at| word(tokens, at) == "let") {
        let statement: Vec<usize> = (at + 1..tokens.len())
            .take_while(|&at| sign(tokens, at) != Some(';'))
            .collect();
        let equals = statement
            .iter()
            .position(|&at| sign(tokens, at) == Some('='));
        let (bound, made) = statement.split_at(equals.unwrap_or(statement.len()));
        let makes = |&at: &usize| {
            let name = word(tokens, at);
            name == "channel" || name == "sync_channel" || names.contains(&name)
        };
        if made.iter().any(makes) {
            names.extend(
                bound
                    .iter()
                    .map(|&at| word(tokens, at))
                    .filter(|name| !name.is_empty()),
            );
        }
    }
    names
}

/// The places between the bracket at `at` and the one that closes it; none if there is no bracket.
fn within(tokens: &[Placed], at: usize, opens: char, closes: char) -> Vec<usize> {
    let mut depth = 0;
    let inside = (at..tokens.len()).take_while(|&at| {
        depth += i32::from(sign(tokens, at) == Some(opens));
        depth -= i32::from(sign(tokens, at) == Some(closes));
        depth > 0
    });
    inside.collect()
}

/// The places of a type's declaration: to its block's end, or to its semicolon.
fn body(tokens: &[Placed], at: usize) -> Vec<usize> {
    let opens = (at..tokens.len()).find(|&at| matches!(sign(tokens, at), Some('{' | ';')));
    let head = at..opens.unwrap_or(tokens.len());
    head.chain(opens.map_or_else(Vec::new, |at| within(tokens, at, '{', '}')))
        .collect()
}

fn sign(tokens: &[Placed], at: usize) -> Option<char> {
    match tokens.get(at) {
        Some((Token::Sign(sign), _)) => Some(*sign),
        _ => None,
    }
}

/// The name before `::` and this word; empty if something else stands there.
fn of_type<'s>(tokens: &[Placed<'s>], at: usize) -> Option<&'s str> {
    let is_path = at >= 2
        && tokens[at - 2..at]
            .iter()
            .all(|(token, _)| *token == Token::Sign(':'));
    is_path.then(|| if at >= 3 { word(tokens, at - 3) } else { "" })
}

/// The word at a place; empty if there is none.
fn word<'s>(tokens: &[Placed<'s>], at: usize) -> &'s str {
    match tokens.get(at) {
        Some((Token::Word(word), _)) => word,
        _ => "",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn looks_at_owners_are_found() {
        for source in [
            "\nArc::try_unwrap(a)",
            "\nArc::strong_count(&a)",
            "\nArc::<u8>::strong_count(&a)",
            "use std::sync::Arc;\nlet x = weak.upgrade();",
            "use std::sync::Arc;\nweak.into_iter().filter_map(Weak::upgrade);",
            "\n std::sync::Arc::get_mut(&mut a)",
            "use std::sync::Arc as Shared;\nShared::into_inner(a)",
            "\nlet w = Arc::downgrade(&a);",
        ] {
            assert_eq!(Owners::of(source).counts, [2], "{source}");
        }
        for source in [
            "Arc::clone(&a)",
            "use std::sync::Arc; lock.into_inner()",
            "use std::sync::Arc; Mutex::into_inner(m); AtomicU8::get_mut(&mut a)",
            "use std::sync::Arc; cell.get_mut()",
            "use std::sync::Arc; RwLockWriteGuard::downgrade(guard)",
            "use std::sync::Arc; use std::rc::Rc; Rc::strong_count(&a)",
            "Rc::try_unwrap(a); Weak::upgrade(&b);",
        ] {
            assert!(Owners::of(source).are_all_the_same(), "{source}");
        }
    }

    #[test]
    fn an_end_of_a_channel_in_an_arc_is_found() {
        for source in [
            "use std::sync::Arc;\nfn f(a: Arc<Mutex<Receiver<u8>>>) {}",
            "let (tx, rx) = mpsc::channel();\nlet shared = Arc::new(Mutex::new(rx));",
            "let (tx, rx) = mpsc::channel(); let other = tx.clone();\nArc::new((other, 1));",
            "use std::sync::Arc;\nstruct Pool { jobs: Sender<u8> }",
        ] {
            assert_eq!(Owners::of(source).last_drop, Some(2), "{source}");
        }
        for source in [
            "let (tx, rx) = mpsc::channel();\nlet lock = Arc::new(Mutex::new(1)); tx.send(lock);",
            "struct Pool { jobs: Sender<u8> }",
        ] {
            assert!(Owners::of(source).are_all_the_same(), "{source}");
        }
    }

    #[test]
    fn a_drop_that_the_last_owner_makes_is_found() {
        let drop = "use std::sync::Arc;\nimpl<T> Drop for Own<T> { fn drop(&mut self) {} }";
        assert_eq!(Owners::of(drop).last_drop, Some(2));
        assert!(Owners::of(drop).counts.is_empty());
        let shares_nothing = "\nimpl Drop for Own { fn drop(&mut self) {} }";
        assert!(Owners::of(shares_nothing).are_all_the_same());
    }
}
