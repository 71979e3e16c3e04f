//! Texts that say something else.

use crate::engine::state::engine;
use crate::engine::wire::{DYE_WITH_TEXTS, Shade};
use std::collections::BTreeSet;
use std::sync::{Mutex, OnceLock, PoisonError};

/// Texts that stand in the program.
static OF_PROGRAM: OnceLock<&'static [&'static str]> = OnceLock::new();

/// Says which texts stand in the program, once.
pub fn of_program(texts: &'static [&'static str]) {
    // A second time would say the same.
    let _ = OF_PROGRAM.set(texts);
}

/// A text of the program's that says something else, if that is asked for.
fn another_of_program(text: &str, shade: Shade) -> Option<String> {
    // Where no program was started there is no engine to be asked either.
    let texts = OF_PROGRAM.get()?;
    if !engine().has(DYE_WITH_TEXTS) {
        return None;
    }
    let others = texts.iter().filter(|other| **other != text);
    others.map(|other| (*other).to_owned()).nth(shade as usize)
}

/// Another text. None is its own change.
pub fn changed(text: &str, shade: Shade) -> String {
    if let Some(other) = another_of_program(text, shade) {
        return other;
    }
    let mut new: String = text.chars().map(|letter| other(letter, shade)).collect();
    match shade {
        Shade::Like if new == text => "dye".to_owned(),
        Shade::Like => new,
        Shade::More => {
            new.push_str(" more\ndye 7");
            new
        }
        Shade::Less if new == text => "d".to_owned(),
        Shade::Less => new.chars().take(new.chars().count().div_ceil(2)).collect(),
        Shade::Nothing if text.is_empty() => "d".to_owned(),
        Shade::Nothing => String::new(),
    }
}

/// The same for a text that must live for ever. The same change of the same text is the same memory.
pub fn changed_for_good(text: &str, shade: Shade) -> &'static str {
    static CHANGED: Mutex<BTreeSet<&'static str>> = Mutex::new(BTreeSet::new());
    let new = changed(text, shade);
    let mut known = CHANGED.lock().unwrap_or_else(PoisonError::into_inner);
    match known.get(&*new) {
        Some(known) => known,
        None => {
            let new = Box::leak(new.into_boxed_str());
            known.insert(new);
            new
        }
    }
}

/// Another letter or digit of its kind; what is neither stays, and letters of other alphabets become one of ours.
pub fn other(letter: char, shade: Shade) -> char {
    match u8::try_from(letter) {
        Ok(byte) if byte.is_ascii() => other_byte(byte, shade).into(),
        _ => 'q',
    }
}

/// Changes every letter and digit of ASCII where it stands; says whether there was one.
pub fn change_bytes(bytes: &mut [u8], shade: Shade) -> bool {
    let mut changed = false;
    for byte in bytes {
        let new = other_byte(*byte, shade);
        changed |= new != *byte;
        *byte = new;
    }
    changed
}

fn other_byte(byte: u8, shade: Shade) -> u8 {
    let (letters, digits) = match shade {
        Shade::Like => (13, 5),
        Shade::More => (7, 3),
        Shade::Less => (18, 8),
        Shade::Nothing => (22, 1),
    };
    match byte {
        b'a'..=b'z' => b'a' + (byte - b'a' + letters) % 26,
        b'A'..=b'Z' => b'A' + (byte - b'A' + letters) % 26,
        b'0'..=b'9' => b'0' + (byte - b'0' + digits) % 10,
        _ => byte,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_text_changes() {
        for shade in Shade::ALL {
            for text in ["", "!", "d", "dye", "q", "你好", "hello 42\n", "\u{0}"] {
                assert_ne!(changed(text, shade), text, "{shade:?}");
            }
        }
        assert_eq!(changed("Anna: 4, 17", Shade::Like), "Naan: 9, 62");
    }

    #[test]
    fn a_change_for_good_is_made_once() {
        let [one, two] = [1, 2].map(|_| changed_for_good("hello", Shade::More));
        assert!(std::ptr::eq(one, two));
    }
}
