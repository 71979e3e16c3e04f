use super::Parts;
use crate::course::Graded;
use crate::program::Diagnostic;
use crate::words::text::{count, first_sentence, place_in, rustc, shorten, visible};

/// Errors that are shown before it says how many more there are.
const SHOWN_ERRORS: usize = 20;

/// rustc's own messages, whole and in its order: nobody says it better.
pub(super) fn refused(errors: &[Diagnostic], graded: &Graded) -> Parts {
    let more = match errors.len() {
        0 | 1 => String::new(),
        all => format!(" (the first of {})", count(all, "error")),
    };
    let first = errors.first();
    let message = first.map_or_else(String::new, |error| shorten(&visible(&error.message)));
    // In an empty file, rustc points at a line 0.
    let place = first
        .and_then(|error| error.place.as_ref())
        .filter(|place| place.line > 0);
    let Some(place) = place else {
        let cause = first_sentence(
            format!("Does not compile: rustc says: {message}."),
            "Does not compile: rustc can't make a program of this file; the reason is below."
                .into(),
        );
        let next = "Read what rustc says of the file.".into();
        return Parts {
            cause,
            shown: shown(errors),
            next,
        };
    };
    let at = place_in(&graded.file, place);
    let cause = first_sentence(
        format!("Does not compile: rustc stops at {at}: {message}{more}."),
        format!("Does not compile: rustc refuses {at}, for the reason below{more}."),
    );
    Parts {
        cause,
        shown: shown(errors),
        next: format!("Begin at {at}."),
    }
}

fn shown(errors: &[Diagnostic]) -> String {
    let mut shown: String = errors
        .iter()
        .take(SHOWN_ERRORS)
        .map(|error| rustc(&error.rendered))
        .collect();
    if errors.len() > SHOWN_ERRORS {
        shown.push_str(&format!(
            "... and {}\n\n",
            count(errors.len() - SHOWN_ERRORS, "more error")
        ));
    }
    shown
}
