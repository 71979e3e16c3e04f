use super::Parts;
use crate::course::Graded;
use crate::program::observed::Unfollowed;
use crate::program::{End, LIMITS, Limit, PlainRun};
use crate::words::excerpt::{Mark, excerpt};
use crate::words::text::{first_sentence, output, visible};

/// What the program does there isn't seen, so nothing is said of it.
pub(super) fn not_followed(uses: &[Unfollowed], graded: &Graded) -> Parts {
    let (line, what) = uses
        .first()
        .map_or((0, ""), |first| (first.line, first.what.as_str()));
    let what = visible(what);
    let cause = first_sentence(
        format!("Not graded: line {line} uses {what}, and what happens there can't be followed."),
        format!("Not graded: what line {line} does can't be followed."),
    );
    let marks: Vec<Mark> = uses
        .iter()
        .take(4)
        .map(|found| Mark {
            line: found.line,
            column: found.column,
            label: visible(&found.what),
        })
        .collect();
    let shown = excerpt(&graded.source, &graded.file, &marks) + &plainly(&graded.plain);
    Parts {
        cause,
        shown,
        next: "Can the program do without it?".to_owned(),
    }
}

/// What plain runs did, as information: they prove nothing.
fn plainly(runs: &[PlainRun]) -> String {
    let Some(first) = runs.first() else {
        return String::new();
    };
    let times = match runs.len() {
        1 => "Run plainly".to_owned(),
        times => format!("Run plainly {times} times"),
    };
    if runs.iter().any(|run| run != first) {
        return format!("{times}, it did not do the same each time.\n\n");
    }
    let did = match first.end {
        End::Exit(code) => format!("ended with exit code {code}"),
        End::Signal(signal) => format!("was ended by signal {signal}"),
        End::Exceeded(Limit::Time) => {
            format!("had not ended after {} seconds", LIMITS.time.as_secs())
        }
        End::Exceeded(_) => "was stopped, as it needed more than a program may use".to_owned(),
    };
    let printed = String::from_utf8_lossy(&first.stdout);
    let said = format!("{times}, which proves nothing, it {did}");
    match printed.is_empty() {
        true => format!("{said}, and printed nothing.\n\n"),
        false => output(&format!("{said}, and printed:"), &printed),
    }
}
