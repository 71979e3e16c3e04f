//! About what can't be seen, so that nothing is judged.

use super::{Advice, Parts};
use crate::build::Unfollowed;
use crate::course::Graded;
use crate::verdict::Verdict;
use crate::words::excerpt::{Mark, excerpt};
use crate::words::text::{first_sentence, visible};

/// What the program does there isn't seen, so nothing is said of it.
pub(super) fn not_followed(uses: &[Unfollowed], graded: &Graded) -> Parts {
    let (line, what) = uses
        .first()
        .map_or((0, ""), |first| (first.line, first.what.as_str()));
    let what = visible(what);
    // Where only a run met it, no line is known but the last before.
    let is_exact = uses.first().is_some_and(|first| first.column > 0);
    let who = match is_exact {
        true => format!("line {line}"),
        false => "the program".to_owned(),
    };
    let cause = first_sentence(
        Verdict::NotGraded,
        format!("{who} uses {what}, and what happens there can't be followed."),
        format!("what {who} does can't be followed."),
    );
    let marks: Vec<Mark> = uses
        .iter()
        .take(4)
        .map(|found| Mark {
            line: found.line,
            column: found.column,
            label: match found.column {
                0 => format!("after this: {}", visible(&found.what)),
                _ => visible(&found.what),
            },
        })
        .collect();
    let shown = excerpt(&graded.source, &graded.file, &marks);
    Parts {
        cause,
        shown,
        next: Advice::DoWithout.into(),
    }
}
