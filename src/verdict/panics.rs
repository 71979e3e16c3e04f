use crate::program::Place;

/// A panic, as the standard library reports it on stderr.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Panic {
    /// The thread's name: `main`, a `Builder`'s, or `<unnamed>`.
    pub thread: String,
    /// Where it panicked.
    pub place: Place,
    /// Its message, all lines.
    pub message: String,
}

/// How a report begins, and what stands between the thread's name and the place.
const BEGIN: &str = "thread '";
const MIDDLE: &str = " panicked at ";
/// Bytes of a thread's name that are looked through.
const LONGEST_NAME: usize = 4096;

/// The first panic that a program reported: ``thread 'main' (4711) panicked at src/main.rs:5:10:``
/// and a message, as std has printed them since 1.91 (before, without the number). A name may hold
/// anything, line ends too.
pub fn first_panic(stderr: &str) -> Option<Panic> {
    let heads = stderr.match_indices(BEGIN).map(|(at, _)| at);
    let mut heads = heads.filter(|at| *at == 0 || stderr.as_bytes()[at - 1] == b'\n');
    heads.find_map(|at| parse(&stderr[at + BEGIN.len()..]))
}

fn parse(text: &str) -> Option<Panic> {
    let near = &text[..text.floor_char_boundary(LONGEST_NAME)];
    near.match_indices(MIDDLE).find_map(|(at, _)| {
        let thread = thread_name(&text[..at])?;
        let (place, rest) = text[at + MIDDLE.len()..].split_once('\n')?;
        Some(Panic {
            thread,
            place: parse_place(place)?,
            message: message(rest),
        })
    })
}

/// `main' (4711)` -> `main`
fn thread_name(text: &str) -> Option<String> {
    let (name, number) = text.rsplit_once('\'')?;
    let number = number
        .strip_prefix(" (")
        .and_then(|number| number.strip_suffix(')'));
    let right = text.ends_with('\'') || number?.bytes().all(|b| b.is_ascii_digit());
    right.then(|| name.to_owned())
}

fn parse_place(text: &str) -> Option<Place> {
    let mut parts = text.strip_suffix(':')?.rsplitn(3, ':');
    let (column, line) = (parts.next()?.parse().ok()?, parts.next()?.parse().ok()?);
    Some(Place {
        file: parts.next()?.to_owned(),
        line,
        column,
    })
}

/// The lines up to an empty one, or to what std says of backtraces.
fn message(text: &str) -> String {
    let note =
        |line: &&str| !line.is_empty() && !line.starts_with("note: run with `RUST_BACKTRACE");
    text.lines().take_while(note).collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn panic(thread: &str, file: &str, line: u32, message: &str) -> Option<Panic> {
        let place = Place {
            file: file.into(),
            line,
            column: 30,
        };
        Some(Panic {
            thread: thread.into(),
            place,
            message: message.into(),
        })
    }

    #[test]
    fn the_first_panic_is_read_with_thread_place_and_message() {
        let stderr = "noise\n\nthread '<unnamed>' (77) panicked at a b.rs:12:30:\nfirst\nsecond\n\
            note: run with `RUST_BACKTRACE=1` environment variable to display a backtrace\n\
            \nthread 'main' (1) panicked at x.rs:1:2:\nboo\n";
        assert_eq!(
            first_panic(stderr),
            panic("<unnamed>", "a b.rs", 12, "first\nsecond")
        );
        let old = "thread 'it's' panicked at C:\\x.rs:1:30:\nboo";
        assert_eq!(first_panic(old), panic("it's", "C:\\x.rs", 1, "boo"));
    }

    #[test]
    fn a_name_can_not_hide_a_panic() {
        for name in ["a\nb", "x panicked at y", "thread 'z"] {
            let stderr = format!("\nthread '{name}' (7) panicked at a.rs:5:30:\nboo\n");
            assert_eq!(
                first_panic(&stderr),
                panic(name, "a.rs", 5, "boo"),
                "{name}"
            );
        }
    }

    #[test]
    fn what_only_speaks_of_panics_is_none() {
        for text in [
            "thread 'x' panicked",
            "I panicked at a.rs:1:2:",
            "thread 'x' panicked at dawn:\n",
            "a thread 'x' (1) panicked at a.rs:1:2:\nboo\n",
        ] {
            assert_eq!(first_panic(text), None, "{text}");
        }
    }
}
