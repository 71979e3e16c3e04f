use super::naming::name;
use super::{Parts, in_orders, last_seen, left, marked, printed};
use crate::course::Graded;
use crate::trace::Site;
use crate::trace::story::{Happened, Moment, Story};
use crate::verdict::{Explored, Order, Outcome, difference};
use crate::words::diff::diff;
use crate::words::excerpt::{Mark, excerpt};
use crate::words::text::{count, first_sentence, ordinal, output, shorten, visible};

pub(super) fn wrong_lines(explored: &Explored, graded: &Graded) -> Parts {
    let story = &explored.story;
    let differs = graded
        .wanted
        .and_then(|wanted| difference(wanted, &story.stdout));
    let Some(outcome) = differs else {
        let cause = "Wrong output: it isn't what should be there.".to_owned();
        return Parts {
            cause,
            shown: printed(explored),
            next: "Which line prints it?".into(),
        };
    };
    let mut shown = diff(&outcome) + &where_printed(story, &outcome, graded);
    shown.push_str(&format!("{}\n\n", in_orders(explored)));
    shown.push_str(&output("On stderr it printed:", &story.stderr));
    let wrapped = |line: &String| outcome.printed.contains(&format!("Ok({line:?})"));
    let next = match outcome.order {
        _ if outcome.wanted.iter().any(wrapped) => {
            "The message is still inside `Ok(...)`: take it out of the `Result`."
        }
        _ if line_that_printed(story, &outcome).is_none() => {
            "Which line should print what is missing, and how often does it run?"
        }
        Order::AsListed => "Which line of the program prints what differs?",
        Order::Any => "The order is free; which line is missing, or too many?",
    };
    let elsewhere = story.stdout.is_empty() && !story.stderr.is_empty();
    let (cause, next) = match (elsewhere, &*story.stdout) {
        (true, _) => (
            "Wrong output: what was printed went to stderr, the stream for errors; the lesson looks at stdout."
                .to_owned(),
            "Which of the two streams does each line print to?",
        ),
        (_, "\n") => ("Wrong output: an empty line was printed, and nothing else.".to_owned(), next),
        _ => (first_difference(&outcome), next),
    };
    Parts {
        cause,
        shown,
        next: next.to_owned(),
    }
}

/// The line that printed what differs; where a line is missing, the messages that nobody took and the
/// last that was printed, or at least the last that main did.
pub(super) fn where_printed(story: &Story, outcome: &Outcome, graded: &Graded) -> String {
    if let Some(site) = line_that_printed(story, outcome) {
        return marked(site, "this was printed here", graded);
    }
    let mut marks = left::message_marks(story);
    let printed = |moment: &&Moment| matches!(moment.what, Happened::Printed { .. });
    let last = story.moments.iter().rev().find(printed);
    marks.extend(last.map(|last| Mark {
        line: last.site.line,
        column: last.site.column,
        label: "nothing was printed after this".to_owned(),
    }));
    match marks.is_empty() {
        true => last_seen(story, Some(0), graded, "the last that main did"),
        false => excerpt(&graded.source, &graded.file, &marks),
    }
}

/// Where the first line that shouldn't be there was printed: where the order counts, by its number;
/// else by its text.
fn line_that_printed(story: &Story, outcome: &Outcome) -> Option<Site> {
    let same = |(wanted, printed): &(&String, &String)| wanted == printed;
    let at = outcome
        .wanted
        .iter()
        .zip(&outcome.printed)
        .take_while(same)
        .count();
    // Where nothing was to be seen, an empty line may have been printed.
    let empty = String::new();
    let wrong = match outcome.printed.get(at) {
        Some(wrong) => wrong,
        None if outcome.printed.is_empty() => &empty,
        None => return None,
    };
    let mut ends = 0;
    story.moments.iter().find_map(|moment| {
        let Happened::Printed { text } = &moment.what else {
            return None;
        };
        let begins = ends;
        ends += text.matches('\n').count();
        let is_it = match outcome.order {
            Order::AsListed => {
                (begins..=ends).contains(&at) && (ends > at || !text.ends_with('\n'))
            }
            Order::Any => text.trim_end_matches('\n').ends_with(wrong.as_str()),
        };
        is_it.then_some(moment.site)
    })
}

/// The first difference, in a sentence.
fn first_difference(outcome: &Outcome) -> String {
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

pub(super) fn exit_code(code: i32, explored: &Explored, graded: &Graded) -> Parts {
    let (who, mut shown) = who_ended(explored, graded);
    shown.push_str(&printed(explored));
    Parts {
        cause: format!(
            "Wrong output: {who} ended the program with exit code {code}; success is 0."
        ),
        shown,
        next: "Who ends the program, and with which number?".to_owned(),
    }
}

pub(super) fn ended_by_thread(explored: &Explored, graded: &Graded) -> Parts {
    let (who, mut shown) = who_ended(explored, graded);
    shown.push_str(&printed(explored));
    Parts {
        cause: format!(
            "Wrong output: {who} ended the whole program; only main should, by returning."
        ),
        shown,
        next: "What would main have gone on to do?".to_owned(),
    }
}

/// Who made the last step, and the line of it where it has one.
fn who_ended(explored: &Explored, graded: &Graded) -> (String, String) {
    let story = &explored.story;
    let last = story.steps.last();
    let who = last.map_or_else(|| "main".to_owned(), |step| name(story, step.choice.thread));
    let thread = last.map(|step| step.choice.thread);
    let by_a_call = last.is_some_and(|step| step.site.line > 0);
    let label = match by_a_call {
        true => "the program ended here",
        false => "the last that it did before",
    };
    let shown = last_seen(story, thread, graded, label);
    (who, shown)
}

pub(super) fn signal(signal: i32, explored: &Explored, graded: &Graded) -> Parts {
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
        shown: last_seen(
            &explored.story,
            None,
            graded,
            "the last that was seen of it",
        ) + &printed(explored),
        next: "What was the last thing that it did?".to_owned(),
    }
}
