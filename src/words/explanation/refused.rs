use super::Parts;
use crate::program::Diagnostic;
use crate::words::text::{count, first_sentence};

/// rustc's own messages, whole and in its order: nobody says it better.
pub(super) fn refused(errors: &[Diagnostic]) -> Parts {
    let shown = errors
        .iter()
        .map(|error| error.rendered.trim_end().to_owned() + "\n\n")
        .collect();
    let more = match errors.len() {
        0 | 1 => String::new(),
        all => format!(" (the first of {})", count(all, "error")),
    };
    let first = errors.first();
    let message = first.map_or("", |error| error.message.as_str());
    // In an empty file, rustc points at a line 0.
    let place = first
        .and_then(|error| error.place.as_ref())
        .filter(|place| place.line > 0);
    let Some(place) = place else {
        let cause = first_sentence(
            format!("Does not compile: rustc says: {message}."),
            "Does not compile: rustc can't make a program of this file, for the reason below."
                .into(),
        );
        return Parts {
            cause,
            shown,
            next: "Read what rustc says of the file.".into(),
        };
    };
    let line = place.line;
    let cause = first_sentence(
        format!("Does not compile: rustc stops at line {line}: {message}{more}."),
        format!("Does not compile: rustc refuses line {line}, for the reason below{more}."),
    );
    Parts {
        cause,
        shown,
        next: format!("Begin at line {line}."),
    }
}
