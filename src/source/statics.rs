//! Whether a program's text has a `static` that may keep something from one run to the next.
//!
//! By words alone, and so on the safe side: what can't be told keeps something. A `static` of a
//! plain atomic type starts anew in every run, and one of plain data can't change.

use super::tokens::{Placed, Token, closing, tokens};

/// Atomics that observed-std sets back before each run.
const ATOMICS: [&str; 11] = [
    "AtomicBool",
    "AtomicI8",
    "AtomicI16",
    "AtomicI32",
    "AtomicI64",
    "AtomicIsize",
    "AtomicU8",
    "AtomicU16",
    "AtomicU32",
    "AtomicU64",
    "AtomicUsize",
];

/// Types without anything in them that could change.
const PLAIN: [&str; 17] = [
    "bool", "char", "str", "u8", "u16", "u32", "u64", "u128", "usize", "i8", "i16", "i32", "i64",
    "i128", "isize", "f32", "f64",
];

/// The line of the first `static` that may keep something.
pub fn first_that_keeps_state(source: &str) -> Option<u32> {
    let tokens = tokens(source);
    let trusts_names = !renames_an_atomic(&tokens);
    let mut at = 0;
    while at < tokens.len() {
        if let Some(end) = end_of_thread_locals(&tokens, at) {
            at = end;
            continue;
        }
        if tokens[at].0 == Token::Word("static") && !is_harmless(&tokens[at + 1..], trusts_names) {
            return Some(tokens[at].1);
        }
        at += 1;
    }
    None
}

/// Whether something may be kept where a state of the program isn't looked for: outside of stacks and the heap; or
/// whether it may look at pointers, also at those to what isn't there any more.
pub fn may_hide_state(source: &str) -> bool {
    let hides = ["static", "thread_local", "unsafe"];
    let of_pointers = ["ptr", "raw", "addr", "Pointer", "NonNull", "AtomicPtr"];
    let is_one = |word: &str| {
        hides.contains(&word)
            || of_pointers.contains(&word)
            || ["_ptr", "_raw", "addr_"]
                .iter()
                .any(|part| word.contains(part))
    };
    let tokens = tokens(source);
    let has_word = |(token, _): &Placed| matches!(token, Token::Word(word) | Token::RawWord(word) if is_one(word));
    let is_type = |pair: &[Placed]| {
        let of = [Token::Word("const"), Token::Word("mut")];
        pair[0].0 == Token::Sign('*') && of.contains(&pair[1].0)
    };
    source.contains("p}") || tokens.iter().any(has_word) || tokens.windows(2).any(is_type)
}

/// Whether the text itself gives an atomic's name to something.
fn renames_an_atomic(tokens: &[Placed]) -> bool {
    let gives = |word| {
        matches!(
            word,
            "struct" | "enum" | "union" | "type" | "as" | "trait" | "mod"
        )
    };
    tokens.windows(2).any(|pair| match (pair[0].0, pair[1].0) {
        (Token::Word(word), Token::Word(name)) => {
            gives(word) && (ATOMICS.contains(&name) || PLAIN.contains(&name) && word != "as")
        }
        _ => false,
    })
}

/// Past the brackets of a `thread_local!` that begins here.
fn end_of_thread_locals(tokens: &[Placed], at: usize) -> Option<usize> {
    let [(Token::Word("thread_local"), _), (Token::Sign('!'), _), ..] = tokens[at..] else {
        return None;
    };
    Some(closing(tokens, at + 2).map_or(tokens.len(), |closed| closed + 1))
}

/// Whether what follows `static` is `NAME: TYPE =` with a type that keeps nothing.
fn is_harmless(after: &[Placed], trusts_names: bool) -> bool {
    let [(Token::Word(name), _), (Token::Sign(':'), _), rest @ ..] = after else {
        return false;
    };
    let Some(end) = rest
        .iter()
        .position(|(token, _)| matches!(token, Token::Sign('=' | ';' | '{')))
    else {
        return false;
    };
    let end = if rest[end].0 == Token::Sign(';') {
        end_of_array_type(rest).unwrap_or(end)
    } else {
        end
    };
    let of_type: Vec<Token> = rest[..end].iter().map(|(token, _)| *token).collect();
    *name != "mut" && trusts_names && (is_atomic(&of_type) || of_type.iter().all(is_plain))
}

/// A `;` within the brackets of an array's type doesn't end it.
fn end_of_array_type(rest: &[Placed]) -> Option<usize> {
    rest.iter()
        .position(|(token, _)| *token == Token::Sign('='))
}

fn is_atomic(of_type: &[Token]) -> bool {
    let [path @ .., Token::Word(last)] = of_type else {
        return false;
    };
    ATOMICS.contains(last)
        && path
            .iter()
            .all(|token| matches!(token, Token::Word(_) | Token::Sign(':')))
}

fn is_plain(token: &Token) -> bool {
    match token {
        Token::Word(word) => PLAIN.contains(word) || word.starts_with(|c: char| c.is_ascii_digit()),
        Token::Lifetime("static") => true,
        Token::Sign(sign) => "&[](),;".contains(*sign),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_may_keep_something_is_found_with_its_line() {
        for source in [
            "\nstatic LOCK: Mutex<i32> = Mutex::new(0);",
            "\nstatic mut COUNT: u32 = 0;",
            "\nstatic P: AtomicPtr<u8> = AtomicPtr::new(null_mut());",
            "fn f() {\n static ONCE: std::sync::OnceLock<u8> = std::sync::OnceLock::new(); }",
            "macro_rules! m { ($t:ty) => {\n static X: $t = 1; } }",
            "struct AtomicBool;\nstatic A: AtomicBool = AtomicBool;",
            "use x::Y as AtomicUsize;\nstatic A: AtomicUsize = 1;",
            "const C: char = '\"';\nstatic S: Cell = \"\";",
            "thread_local! { static A: u8 = 0 }\nstatic B: Cell<u8> = Cell::new(0);",
            "\nstatic A: [AtomicU8; 2] = X;",
        ] {
            assert_eq!(first_that_keeps_state(source), Some(2), "{source}");
        }
    }

    #[test]
    fn a_state_may_be_hidden_in_statics_and_in_pointers() {
        for source in [
            "static A: u8 = 0;",
            "let p = &raw const a;",
            "let p = a as *const u8;",
            "let p: *mut u8;",
            "a.as_ptr()",
            "println!(\"{a:p}\")",
            "Rc::into_raw(a)",
            "std::ptr::from_ref(a)",
        ] {
            assert!(may_hide_state(source), "{source}");
        }
        for source in [
            "let a = &mut b; let c = 2 * d;",
            "fn f(x: &'static str) {}",
            "Arc::new(pointer)",
        ] {
            assert!(!may_hide_state(source), "{source}");
        }
    }

    #[test]
    fn what_keeps_nothing_is_passed_over() {
        for source in [
            "static READY: AtomicBool = AtomicBool::new(false);",
            "static N: std::sync::atomic::AtomicUsize = AtomicUsize::new(0);",
            "static NAME: &str = \"x\"; static DAYS: [u32; 2] = [1, 2]; static W: &'static [(&str, i32)] = &[];",
            "fn f(x: &'static str) -> Box<dyn Any + 'static> {}",
            "// static A: Cell\n/* static B: Cell */ fn f() { \"static C: Cell\"; r#static; }",
            "thread_local! { static A: Cell<u8> = const { Cell::new(0) }; }",
            "std::thread_local!(static A: Cell<u8> = Cell::new(0));",
        ] {
            assert_eq!(first_that_keeps_state(source), None, "{source}");
        }
    }
}
