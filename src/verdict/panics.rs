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

/// The panics that a program reported, in order: blocks of
/// ``thread 'main' (4711) panicked at src/main.rs:5:10:`` and a message, as std has printed them since 1.91
/// (before, without the number).
pub fn panics(stderr: &str) -> Vec<Panic> {
    let mut found: Vec<Panic> = Vec::new();
    for line in stderr.lines() {
        if let Some((thread, place)) = parse_head(line) {
            found.push(Panic {
                thread,
                place,
                message: String::new(),
            });
        } else if let Some(panic) = found.last_mut() {
            let end = line.is_empty() || line.starts_with("note: run with `RUST_BACKTRACE");
            let ended = panic.message.ends_with('\n');
            match (end, ended) {
                (_, true) => {}
                (true, _) => panic.message.push('\n'),
                (false, _) if panic.message.is_empty() => panic.message.push_str(line),
                (false, _) => panic.message = format!("{}\n{line}", panic.message),
            }
        }
    }
    for panic in &mut found {
        panic.message.truncate(panic.message.trim_end().len());
    }
    found
}

fn parse_head(line: &str) -> Option<(String, Place)> {
    let (thread, place) = line.strip_prefix("thread '")?.split_once(" panicked at ")?;
    let thread = thread.rsplit_once('\'')?.0;
    let mut parts = place.strip_suffix(':')?.rsplitn(3, ':');
    let (column, line) = (parts.next()?.parse().ok()?, parts.next()?.parse().ok()?);
    Some((
        thread.to_owned(),
        Place {
            file: parts.next()?.to_owned(),
            line,
            column,
        },
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_panic_is_read_with_thread_place_and_message() {
        let stderr = "noise\n\nthread '<unnamed>' (77) panicked at a b.rs:12:30:\nfirst\nsecond\n\
            note: run with `RUST_BACKTRACE=1` environment variable to display a backtrace\n\
            \nthread 'it's' panicked at C:\\x.rs:1:2:\nboo\n";
        let found = panics(stderr);
        let place = |file: &str, line, column| Place {
            file: file.into(),
            line,
            column,
        };
        assert_eq!(
            found,
            [
                Panic {
                    thread: "<unnamed>".into(),
                    place: place("a b.rs", 12, 30),
                    message: "first\nsecond".into()
                },
                Panic {
                    thread: "it's".into(),
                    place: place("C:\\x.rs", 1, 2),
                    message: "boo".into()
                },
            ]
        );
    }

    #[test]
    fn what_only_speaks_of_panics_is_none() {
        for text in [
            "thread 'x' panicked",
            "I panicked at a.rs:1:2:",
            "thread 'x' panicked at dawn:",
        ] {
            assert_eq!(panics(text), [], "{text}");
        }
    }
}
