use super::{Parts, printed};
use crate::course::Graded;
use crate::verdict::{Order, Outcome};
use crate::words::diff::diff;
use crate::words::text::{count, first_sentence, ordinal, output, shorten, visible};

pub(super) fn wrong_lines(outcome: &Outcome, graded: &Graded) -> Parts {
    let shown = diff(outcome) + &output("On stderr it printed:", &graded.stderr);
    let wrapped = |line: &String| outcome.printed.contains(&format!("Ok({line:?})"));
    let next = match outcome.order {
        _ if outcome.wanted.iter().any(wrapped) => {
            "The message is still inside `Ok(...)`: take it out of the `Result`."
        }
        Order::AsListed => "Which line of the program prints what differs?",
        Order::Any => "The order is free; which line is missing, or too many?",
    };
    Parts {
        cause: difference(outcome),
        shown,
        next: next.to_owned(),
    }
}

/// The first difference, in a sentence.
fn difference(outcome: &Outcome) -> String {
    let (wanted, printed) = (&outcome.wanted, &outcome.printed);
    let at = wanted
        .iter()
        .zip(printed)
        .take_while(|(wanted, printed)| wanted == printed)
        .count();
    let quote = |line: &String| format!("\"{}\"", shorten(&visible(line)));
    match (wanted.get(at), printed.get(at)) {
        (Some(_), None) if printed.is_empty() => {
            format!(
                "Wrong output: nothing was printed, where {} should be.",
                count(wanted.len(), "line")
            )
        }
        (Some(line), None) => {
            format!(
                "Wrong output: the {} line, {}, is missing.",
                ordinal(at),
                quote(line)
            )
        }
        (None, Some(_)) => {
            let extra = printed.len() - wanted.len();
            let (verb, kind) = if extra == 1 {
                ("is", "line")
            } else {
                ("are", "lines")
            };
            format!(
                "Wrong output: there {verb} {extra} {kind} too many, beginning with the {}.",
                ordinal(at)
            )
        }
        (Some(line), Some(other)) if outcome.order == Order::AsListed => first_sentence(
            format!(
                "Wrong output: the {} line should read {}, but {} was printed.",
                ordinal(at),
                quote(line),
                quote(other)
            ),
            format!(
                "Wrong output: the {} line is not the one that should be there.",
                ordinal(at)
            ),
        ),
        (Some(line), Some(_)) => format!("Wrong output: the line {} was not printed.", quote(line)),
        (None, None) => "Wrong output: it differs from what should be there.".to_owned(),
    }
}

pub(super) fn exit_code(code: i32, graded: &Graded) -> Parts {
    Parts {
        cause: format!("Wrong output: the program ended with exit code {code}; success is 0."),
        shown: printed(graded) + &output("On stderr it printed:", &graded.stderr),
        next: "Who ends the program, and with which number?".to_owned(),
    }
}

pub(super) fn signal(signal: i32, graded: &Graded) -> Parts {
    let name = match signal {
        4 => " (SIGILL)",
        6 => " (SIGABRT: abort, or a stack that overflowed)",
        8 => " (SIGFPE)",
        9 => " (SIGKILL)",
        11 => " (SIGSEGV)",
        _ => "",
    };
    Parts {
        cause: format!(
            "Wrong output: signal {signal}{name} ended the program before it could end by itself."
        ),
        shown: printed(graded) + &output("On stderr it printed:", &graded.stderr),
        next: "What was the last thing that it did?".to_owned(),
    }
}
