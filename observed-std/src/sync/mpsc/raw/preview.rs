//! A short text for a message whose type is one of the well-known ones: there is no `Debug` bound to lean on.

use super::Message;
use std::fmt::{self, Debug, Write};

/// Longer texts are cut.
const LONGEST: usize = 80;

/// What the message says, or else the name of its type.
pub fn preview(name: &'static str, message: Message) -> String {
    let text = well_known(name, message).unwrap_or_else(|| short(name));
    match text.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text,
    }
}

macro_rules! by_name {
    ($name:expr, $message:expr, $($type:ty),* $(,)?) => {{
        $(
            if $name == std::any::type_name::<$type>() {
                // SAFETY: The name belongs to the message's type; the named types are all of the language or of std.
                return Some(show(unsafe { &*($message as *const $type) }));
            }
        )*
        None
    }};
}

fn well_known(name: &'static str, message: Message) -> Option<String> {
    by_name!(name, message,
        i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, f32, f64, bool, char, Nothing, String,
        &'static str, Box<str>, Option<i32>, Option<u32>, Option<u64>, Option<usize>, Option<String>,
        Result<i32, String>, (i32, i32), (usize, usize), (u32, u32), (usize, i32), (usize, u32), (usize, u64),
        (u64, u64), (usize, String), (String, usize), (i32, String), (String, i32), (String, String),
        (&'static str, i32), (&'static str, usize), (&'static str, u32), Vec<i32>, Vec<u8>, Vec<u32>, Vec<u64>,
        Vec<usize>, Vec<String>, Vec<&'static str>)
}

fn show(value: &dyn Debug) -> String {
    let mut start = Start(String::new());
    // It refuses what is too much.
    let _ = write!(start, "{value:?}");
    start.0
}

/// As much of a text as is shown, and a little more: a whole copy could take as much memory as the program.
struct Start(String);

impl Write for Start {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        let room = 4 * (LONGEST + 1);
        let end = text.floor_char_boundary(room.saturating_sub(self.0.len()));
        self.0.push_str(&text[..end]);
        if end < text.len() {
            Err(fmt::Error)
        } else {
            Ok(())
        }
    }
}

/// A message without content (a macro can't tell `()` from a list of arguments).
type Nothing = ();

/// The last part of a type's path; of a tuple, a slice or a reference, that of each type that it is made of.
fn short(name: &str) -> String {
    let is_path = name.starts_with(|c: char| c.is_alphabetic() || c == '_');
    let plain = match is_path {
        true => name.split('<').next().unwrap_or(name),
        false => name,
    };
    let parts = plain.split_inclusive(|c: char| !c.is_alphanumeric() && c != '_');
    // What a colon follows is on the way only.
    parts.filter(|part| !part.ends_with(':')).collect()
}

#[cfg(test)]
mod tests {
    use super::short;

    #[test]
    fn a_type_is_called_by_the_last_part_of_its_path() {
        for (name, expected) in [
            ("river::Boat", "Boat"),
            ("alloc::boxed::Box<dyn core::ops::FnOnce()>", "Box"),
            ("(river::River, u32)", "(River, u32)"),
            ("&[river::locks::Gate]", "&[Gate]"),
            ("u32", "u32"),
        ] {
            assert_eq!(short(name), expected);
        }
    }
}
