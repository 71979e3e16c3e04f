//! About a call that the lesson makes and the file doesn't show.

use super::taken::Taken;
use super::wrong_output::is_timed;
use super::{Advice, Parts, in_orders};
use crate::course::Graded;
use crate::diagnose::asked_after_the_end;
use crate::diagnose::relied::exit_of_main;
use crate::trace::Site;
use crate::trace::story::Story;
use crate::verdict::{Call, Explored, Finding, Function, Verdict, Violation, are_moved, elements};
use crate::words::excerpt::{Mark, excerpt};
use crate::words::text::{
    count, errors, first_sentence, number, ordinal, output, shorten, visible,
};

/// `sum(&[1, 2])`
fn shown(function: Function, call: Call) -> String {
    format!("{}({})", function.name(), call.arguments)
}

/// The call that is explained, `sum(&[...])`, where the cause doesn't name it itself.
pub(super) fn called(explored: &Explored) -> Option<String> {
    let (function, call) = explored.call?;
    match &explored.finding {
        Finding::Wrong(unmet) if unmet.by == Violation::WrongAnswer => None,
        _ => Some(format!("{}({})", function.name(), in_short(call.arguments))),
    }
}

/// Arguments up to this length are shown whole where a call is named in passing.
const SHORT: usize = 13;

/// Arguments, without what stands in each of their outermost brackets or quotation marks where that is long.
fn in_short(arguments: &str) -> String {
    if arguments.len() <= SHORT {
        return arguments.to_owned();
    }
    let (mut short, mut within, mut closes) = (String::new(), String::new(), Vec::new());
    for c in arguments.chars() {
        let is_text = closes.last() == Some(&'"');
        if closes.last() == Some(&c) {
            closes.pop();
        } else if let Some(closing) = closing(c).filter(|_| !is_text) {
            let outermost = closes.is_empty();
            closes.push(closing);
            if outermost {
                short.push(c);
                continue;
            }
        }
        if !closes.is_empty() {
            within.push(c);
            continue;
        }
        short.push_str(match within.len() {
            0..=DOTS => &within,
            _ => "...",
        });
        within.clear();
        short.push(c);
    }
    short + &within
}

/// What is no longer than dots would be stays.
const DOTS: usize = 3;

fn closing(opening: char) -> Option<char> {
    Some(match opening {
        '[' => ']',
        '(' => ')',
        '{' => '}',
        '"' => '"',
        _ => return None,
    })
}

/// Says of what is explained that it happened in a call.
pub(super) fn in_a_call(explored: &Explored) -> String {
    match (explored.call, &explored.finding) {
        (Some((function, call)), Finding::Wrong(unmet)) if unmet.by == Violation::WrongAnswer => {
            let gives = gives(explored);
            match named(function, call, &gives) {
                Some(_) => format!("The file does not show this call{}.\n\n", given(explored)),
                None => format!(
                    "This call, which the file does not show{}, {gives}, and should give {}:\n\n    {}\n\n",
                    given(explored),
                    call.gives,
                    shown(function, call)
                ),
            }
        }
        (Some((function, call)), Finding::Wrong(unmet)) if unmet.by == Violation::WrongLines => {
            format!(
                "This is about the call {}, which the file does not show{}.\n\n",
                shown(function, call),
                given(explored)
            )
        }
        (Some((function, call)), _) => format!(
            "This is about the call {}, which the file does not show{}; it should give {}.\n\n",
            shown(function, call),
            given(explored),
            call.gives
        ),
        (None, _) => String::new(),
    }
}

/// What there is before the call, where its arguments don't say it: behind a colon.
fn given(explored: &Explored) -> String {
    let given = explored.call.and_then(|(_, call)| call.given);
    given.map_or_else(String::new, |given| format!(": {}", given.told))
}

/// The call gave something else.
pub(super) fn wrong_answer(explored: &Explored, graded: &Graded) -> Parts {
    let Some((function, call)) = explored.call else {
        let cause = "a call gave something else than it should.".to_owned();
        return Parts {
            cause,
            shown: String::new(),
            next: Advice::WorkedOut.into(),
        };
    };
    let gives = gives(explored);
    let cause = named(function, call, &gives)
        .or_else(|| first_wrong(explored, function, call))
        .unwrap_or_else(|| format!("{} does not give what it should.", function.name()));
    let taken = Taken::of(&explored.story, graded);
    let asked_on = asked_after_the_end(&explored.story.steps);
    // Where it gave too much, nothing is missing: what was taken before somebody asked no more was too much as well.
    let (told, too_far) = match gave_more(explored, call) {
        true => (
            String::new(),
            taken.next().is_some() && goes_round(&explored.story),
        ),
        false => (taken.told(), false),
    };
    let exit = exit_of_main(&explored.story);
    let (label, next) = match exit {
        Some(_) => (
            "what this should give is never given",
            Advice::WhatMainWouldDo,
        ),
        None => (
            "with other inputs, this gives something else",
            of_the_answer(explored, call, graded),
        ),
    };
    let exit = exit.map(|site| Mark::at(site, "here main ends the whole program"));
    let shown = defined(
        function,
        graded,
        label,
        exit.into_iter().chain(taken.marks()).chain(
            asked_on.map(|site| Mark::at(site, "no Sender was left here, and it asked again")),
        ),
    ) + &told
        + &format!("{}\n\n", in_orders(explored))
        + &output("It printed:", &explored.story.stdout)
        + &errors(&explored.story.stderr);
    let gave = explored.story.answer.is_some();
    Parts {
        cause,
        shown,
        next: match (asked_on, taken.next().filter(|_| gave)) {
            (Some(_), _) => Advice::AnswerAtTheEnd,
            _ if too_far => Advice::EndOfTheLoop,
            (None, Some(next)) => next,
            (None, None) => next,
        }
        .into(),
    }
}

/// `sum(&[1, 2]) gave 7, and should give 3.`, if there is room for it in a first sentence.
fn named(function: Function, call: Call, gives: &str) -> Option<String> {
    let named = format!(
        "{} {gives}, and should give {}.",
        shown(function, call),
        call.gives
    );
    let fits = first_sentence(Verdict::WrongOutput, named, String::new());
    Some(fits).filter(|fits| !fits.is_empty())
}

/// `the second value that sum gave is 7, and should be 3.`, of a list or the like.
fn first_wrong(explored: &Explored, function: Function, call: Call) -> Option<String> {
    let gave = elements(explored.story.answer.as_deref()?);
    let (wanted, name) = (elements(call.gives), function.name());
    let mut both = gave.iter().zip(&wanted);
    let told = match both.position(|(gave, wanted)| gave != wanted) {
        Some(at) => format!(
            "the {} value that {name} gave is {}, and should be {}.",
            ordinal(at),
            visible(gave[at]),
            visible(wanted[at])
        ),
        None => format!(
            "{name} gave {}, and should give {}.",
            count(gave.len(), "value"),
            number(wanted.len())
        ),
    };
    let fits = first_sentence(Verdict::WrongOutput, told, String::new());
    Some(fits).filter(|fits| !fits.is_empty())
}

/// What to look at next by what was given, and what was wanted.
fn of_the_answer(explored: &Explored, call: Call, graded: &Graded) -> Advice {
    let gave = explored.story.answer.as_deref().map(elements);
    let wanted = elements(call.gives);
    match gave {
        _ if explored.is_unheeding => Advice::WorkedOut,
        Some(gave) if are_moved(&gave, &wanted) => Advice::WhereEachGoes,
        _ if is_timed(explored, graded) => Advice::ForHowLong,
        _ => Advice::FollowTheCall,
    }
}

/// The same in a call that the lesson makes.
pub(in crate::words) fn asked_on_in_a_call(explored: &Explored) -> Option<Site> {
    explored
        .call
        .and_then(|_| asked_after_the_end(&explored.story.steps))
}

/// Whether it gave a number that is too great.
fn gave_more(explored: &Explored, call: Call) -> bool {
    let number = |text: &str| text.parse::<i128>().ok();
    let gave = explored.story.answer.as_deref().and_then(number);
    gave.zip(number(call.gives))
        .is_some_and(|(gave, gives)| gave > gives)
}

/// Whether a line received several messages.
fn goes_round(story: &Story) -> bool {
    let took = story
        .steps
        .iter()
        .filter(|step| step.took() && step.site.line > 0);
    let mut sites: Vec<_> = took
        .map(|step| (step.site.line, step.site.column))
        .collect();
    let all = sites.len();
    sites.sort_unstable();
    sites.dedup();
    sites.len() < all
}

/// `gave 7`
pub(super) fn gives(explored: &Explored) -> String {
    match (&explored.story.answer, exit_of_main(&explored.story)) {
        (Some(answer), _) => format!("gave {}", shorten(&visible(answer))),
        (None, Some(exit)) => {
            format!(
                "ended the program at line {}, before it gave anything",
                exit.line
            )
        }
        (None, None) => "ended the program before it gave anything".to_owned(),
    }
}

/// There is no such function, or it can't be called like this.
pub(super) fn not_callable(function: Function, graded: &Graded) -> Parts {
    let name = function.name();
    let cause = match function.defined_in(&graded.source) {
        None => format!("this lesson asks for a function `{name}`, and the file has none."),
        Some((line, _)) => {
            format!("the function `{name}` at line {line} can't be called as this lesson asks for.")
        }
    };
    let label = "this takes or gives something else";
    let main = Function {
        head: "fn main()",
        calls: &[],
    };
    let shown = match function.defined_in(&graded.source) {
        Some(_) => defined(function, graded, label, std::iter::empty()),
        None => defined(
            main,
            graded,
            "the function is to stand beside this",
            std::iter::empty(),
        ),
    };
    Parts {
        cause,
        shown: format!("{shown}   = asked for is: {}\n\n", function.head),
        next: Advice::WhatItGets.about(name),
    }
}

/// Where the file defines it, and what there is to show in it.
fn defined(
    function: Function,
    graded: &Graded,
    label: &str,
    within: impl Iterator<Item = Mark>,
) -> String {
    let Some((line, column)) = function.defined_in(&graded.source) else {
        return String::new();
    };
    let label = label.to_owned();
    let head = Mark {
        line,
        column,
        label,
    };
    let marks: Vec<Mark> = within.chain([head]).collect();
    excerpt(&graded.source, &graded.file, &marks)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_arguments_keep_what_is_round_them() {
        for (arguments, short) in [
            ("", ""),
            ("\"\"", "\"\""),
            ("vec![1, 2], 2", "vec![1, 2], 2"),
            ("vec![vec![1, 0], vec![10, 20]]", "vec![...]"),
            ("vec![9_007_199_254_740_993, 1], 2", "vec![...], 2"),
            ("\"The mill stands still\"", "\"...\""),
            (
                "1_000_000_000, 1_000_000_000",
                "1_000_000_000, 1_000_000_000",
            ),
        ] {
            assert_eq!(in_short(arguments), short);
        }
    }

    #[test]
    fn arguments_in_short_keep_their_outermost_brackets_each() {
        for (arguments, short) in [
            ("&[1, 2, 3], 2", "&[1, 2, 3], 2"),
            (
                "vec![20, 16].into_iter(), 100",
                "vec![...].into_iter(), 100",
            ),
            (
                "[3, 2, 7].into_iter().cycle(), 2",
                "[...].into_iter().cycle(), 2",
            ),
            ("vec![(1, 2), (3, 4)], 35", "vec![...], 35"),
            ("\"Monday (early) Friday\", &[7]", "\"...\", &[7]"),
        ] {
            assert_eq!(in_short(arguments), short);
        }
    }
}
