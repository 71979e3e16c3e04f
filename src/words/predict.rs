//! What a program is asked to be foretold, and how right that was.

use super::again::{quoted, rivulets};
use super::paint::{bad, good, strong};
use super::text::{count, shorten, thousands, visible, wrap};
use crate::report::{Choice, Possible, Prediction};
use std::path::Path;

/// What stands above the first question.
pub fn begins(file: &Path) -> String {
    let file = strong(visible(&file.display().to_string()));
    format!(
        "{file}\n\n{}\n\n",
        wrap("Read the program first. Each question is about every order of its threads.")
    )
}

/// Which lines it can print first.
pub fn asks_for_lines(prediction: &Prediction) -> String {
    let lines = match prediction.lines {
        1 => "the first line".to_owned(),
        lines => format!("the first {}", count(lines, "line")),
    };
    let mut text = wrap(&format!("Which of these can be {lines} that it prints?")) + "\n\n";
    for (number, choice) in (1..).zip(&prediction.choices) {
        text += &shown(number, choice);
    }
    text + &wrap("The numbers of all that can be, such as 1 3; or 0 if none can:") + "\n> "
}

/// A choice behind its number.
fn shown(number: usize, choice: &Choice) -> String {
    let lines = choice.printed.iter().map(|line| shorten(&visible(line)));
    let end = match (choice.is_the_end, choice.printed.is_empty()) {
        (true, true) => Some("(nothing at all)".to_owned()),
        (true, false) => Some("(and nothing more)".to_owned()),
        _ => None,
    };
    let mut text = String::new();
    for (at, line) in lines.chain(end).enumerate() {
        let mark = if at == 0 {
            format!("{number:>3}  ")
        } else {
            "     ".to_owned()
        };
        text += &format!("{mark}{line}\n");
    }
    text + "\n"
}

/// Whether it can go on for ever.
pub fn asks_for_end() -> String {
    wrap("Can it happen that it never ends? y or n:") + "\n> "
}

/// Whether it can panic.
pub fn asks_for_panic() -> String {
    wrap("Can it happen that a thread of it panics? y or n:") + "\n> "
}

/// An answer that came from elsewhere than a keyboard.
pub fn answered(typed: &str) -> String {
    format!("{}\n", visible(typed))
}

/// What doesn't compile can't be run.
pub fn refused() -> String {
    wrap("It doesn't compile, so there is nothing yet that it can do.") + "\n"
}

/// An answer that is none.
pub fn not_understood(choices: Option<usize>) -> String {
    wrap(&match choices {
        Some(choices) => format!("Numbers from 1 to {choices} with spaces between them, or 0:"),
        None => "y for yes, or n for no:".to_owned(),
    }) + "\n> "
}

/// No answers came.
pub fn unanswered(questions: usize, file: &Path) -> String {
    let answers = match questions {
        2 => "n\\nn\\n",
        _ => "1 2\\nn\\nn\\n",
    };
    format!(
        "\n{}\n\n    printf '{answers}' | {} predict {}\n",
        wrap(
            "No answer came to that. It asks on a terminal; elsewhere it reads the answers, a line each, from where \
             its input comes:"
        ),
        rivulets(),
        quoted(file),
    )
}

/// Somebody at a terminal ended it before the last answer.
pub fn broken_off(file: &Path) -> String {
    format!(
        "\n\n{}\n\n    {} predict {}\n",
        wrap("You left off before the last answer, so nothing is told yet. To be asked again:"),
        rivulets(),
        quoted(file),
    )
}

/// How right an answer about these lines was.
pub fn answer_to_lines(
    number: usize,
    choice: &Choice,
    said: bool,
    prediction: &Prediction,
) -> String {
    let why = match &choice.never {
        Some((line, first)) if !choice.possible.is() => format!(
            "; `{}` comes before `{}` whenever both come",
            shorten(&visible(first)),
            shorten(&visible(line))
        ),
        _ if choice.is_the_end && !choice.possible.is() => "; more always follows".to_owned(),
        _ => String::new(),
    };
    let said = graded(said, &choice.possible, prediction, "it can");
    wrap(&format!("{number}: {said}{why}.")) + "\n"
}

/// How right an answer about its end was.
pub fn answer_to_end(said: bool, prediction: &Prediction) -> String {
    let said = graded(said, &prediction.hangs, prediction, "it can go on for ever");
    wrap(&format!("Its end: {said}.")) + "\n"
}

/// How right an answer about panics was.
pub fn answer_to_panic(said: bool, prediction: &Prediction) -> String {
    let said = graded(said, &prediction.panics, prediction, "a thread can panic");
    wrap(&format!("Panics: {said}.")) + "\n"
}

fn graded(said: bool, possible: &Possible, prediction: &Prediction, can: &str) -> String {
    let verdict = match said == possible.is() {
        true => good("right"),
        false => bad("not so"),
    };
    let (all, is_all) = (prediction.schedules, prediction.is_all);
    let of_the_threads = if is_all {
        "of the threads"
    } else {
        "that were tried"
    };
    let orders = match all {
        1 => format!("the one order {of_the_threads}"),
        _ => format!("the {} orders {of_the_threads}", thousands(all)),
    };
    match possible.count {
        0 if is_all && all == 1 => format!("{verdict}: {}, in {orders}", cannot(can)),
        0 if is_all => format!("{verdict}: {}, in any of {orders}", cannot(can)),
        0 => format!("{verdict}, as far as is known: in none of {orders}"),
        1 if all == 1 => format!("{verdict}: {can}, in {orders}"),
        count if count == all => format!("{verdict}: {can}, in all of {orders}"),
        count => format!("{verdict}: {can}, in {} of {orders}", thousands(count)),
    }
}

/// `it can go on` becomes `it can't go on`.
fn cannot(can: &str) -> String {
    can.replacen("can", "can't", 1)
}

/// What stands above the order that surprised.
pub fn surprise(chart: &str) -> String {
    format!(
        "\n{}\n\n{chart}",
        strong("An order that you did not expect:")
    )
}

/// What stands below all.
pub fn summary(right: usize, all: usize) -> String {
    let said = match right == all {
        true => good(format!("All {all} right.")),
        false => format!("{right} of {all} right."),
    };
    format!("\n{said}\n")
}
