//! That a program computes for long, while it does.

use super::width::wrap;
use crate::picture::Names;
use crate::process::Computing;
use crate::trace::Doing;
use crate::trace::ends::Ends;

/// Nothing is seen of a program: for how long, and where it is, if that is known.
pub fn computing(computing: &Computing) -> String {
    let (seconds, limit) = (computing.seconds, Computing::LIMIT);
    let run = computing.run.as_ref();
    let at = run.and_then(|run| {
        let spot = run.spot?;
        let names = Names::of(&Ends::of(run).threads);
        let (who, line) = (names.in_full(spot.thread.into()), spot.site.line);
        let comma = if who.contains(',') { "," } else { "" };
        Some(match spot.doing {
            Doing::Loop => format!("{who}{comma} goes round the loop at line {line}"),
            _ => format!("{who}{comma} computes at line {line}"),
        })
    });
    let at = at.unwrap_or_else(|| "the program computes".to_owned());
    let told = format!(
        "Still running after {seconds} seconds: {at}, and sends, receives and prints nothing. \
         After {limit} seconds it is stopped, and you read where it was."
    );
    wrap(&told) + "\n"
}
