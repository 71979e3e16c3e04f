//! About other lines than the lesson wants, or another end.

mod copied;
mod difference;
mod left_out;
mod narrowed;
mod place;
mod receiver;

pub(in super::super) use copied::Copied;
pub(in super::super) use difference::{is_in_a_number, is_inside_something};
pub(super) use place::where_printed;
pub(in super::super) use place::{came_back_again, counts_otherwise};

use self::narrowed::{Narrowed, narrowed};
use super::called::asked_on_in_a_call;
use super::naming::name;
use super::relied::end::after_the_end;
use super::stack;
use super::{Advice, Next, Parts, here, in_orders, last_seen, printed};
use crate::course::Graded;
use crate::diagnose::relied::{cut_off_in, exit_of_main};
use crate::trace::story::Story;
use crate::trace::{Death, Ending, Kind, Site, Step};
use crate::verdict::{Difference, Explored, Order, Verdict};
use crate::words::diff::diff;
use crate::words::excerpt::excerpt;
use crate::words::text::{errors, first_sentence, hanging};

pub(super) fn wrong_lines(explored: &Explored, graded: &Graded) -> Parts {
    let story = &explored.story;
    let Some(differs) = graded.difference(&story.stdout) else {
        let cause = "it isn't what should be there.".to_owned();
        return Parts {
            cause,
            shown: printed(explored),
            next: Advice::WhichDiffers.into(),
        };
    };
    let left_out = left_out::left_out(&differs, story, graded);
    let copied = Copied::of(&differs, graded);
    let place = match (&left_out, &copied) {
        (Some(left_out), _) => excerpt(&graded.source, &graded.file, &left_out.marks),
        (None, Some(copied)) => {
            let marks = copied.marks(story, &differs);
            excerpt(&graded.source, &graded.file, &marks)
        }
        (None, None) => where_printed(story, &differs, graded),
    };
    let mut shown = diff(&differs) + &place;
    let narrowed = narrowed(story, &differs);
    shown.extend(narrowed.iter().map(Narrowed::fact));
    shown.extend(copied.iter().map(Copied::fact));
    let asked_on = asked_on_in_a_call(explored);
    shown.extend(asked_on.map(told_of_the_end));
    let taken = place::taken(story, &differs, graded);
    shown.push_str(
        &match receiver::kept(explored, graded).filter(|_| left_out.is_none()) {
            Some(kept) => format!("{}\n\n", hanging("   = ", &kept)),
            None => taken.told(),
        },
    );
    shown.push_str(&format!("{}\n\n", in_orders(explored)));
    shown.push_str(&errors(&story.stderr));
    let next = match &left_out {
        Some(left_out) => left_out.next,
        None if copied.is_some() => Advice::CopyOfItsOwn,
        None if asked_on.is_some() => Advice::AnswerAtTheEnd,
        None if is_about_time(&differs, explored, graded) => Advice::ForHowLong,
        None => advice(&differs, taken.next(), story, &graded.source),
    };
    let (cause, next) = cause(&differs, left_out.is_some(), explored, next);
    let next = match narrowed {
        Some(narrowed) => Advice::WhichNumbers.about(narrowed.of()),
        None => of_one_line(next, story, &differs),
    };
    Parts { cause, shown, next }
}

/// The first sentence, and what to look at where that is another than it seemed.
fn cause(
    differs: &Difference,
    is_left_out: bool,
    explored: &Explored,
    next: Advice,
) -> (String, Advice) {
    let story = &explored.story;
    let elsewhere = story.stdout.is_empty() && !story.stderr.is_empty();
    match (elsewhere, &*story.stdout) {
        (true, _) => (
            "what was printed went to stderr, the stream for errors; the lesson looks at stdout."
                .to_owned(),
            Advice::WhichStream,
        ),
        (_, "\n") => (
            "an empty line was printed, and nothing else.".to_owned(),
            next,
        ),
        _ => {
            let missing = difference::missing_in_between(differs).filter(|_| is_left_out);
            let found = match missing {
                Some(at) => difference::is_missing(differs, at),
                None => difference::first(differs),
            };
            (sentence(&here(explored), &found), next)
        }
    }
}

/// An advice; one that only asks for what differs asks of the line that nobody wants, where there is one.
fn of_one_line(next: Advice, story: &Story, differs: &Difference) -> Next {
    let is_open = matches!(next, Advice::OrderIsFree | Advice::WhichDiffers);
    let line = place::of_its_own(story, differs).filter(|_| is_open);
    match line {
        Some(line) => Advice::IsItAskedFor.about(&format!("line {line}")),
        None => next.into(),
    }
}

/// That a thread asked on at this place when it knew that nothing comes.
fn told_of_the_end(site: Site) -> String {
    let line = site.line;
    let fact = format!("line {line} was told that no Sender is left, and asked again");
    hanging("   = ", &fact) + "\n\n"
}

/// Whether it is a matter of time: durations last in this lesson, somebody waits for one, or looks at the clock, and
/// the first line that differs tells a time, should stand elsewhere, or says what others should, while what it should
/// say is said by others, or comes with another time.
pub(in crate::words) fn is_about_time(
    differs: &Difference,
    explored: &Explored,
    graded: &Graded,
) -> bool {
    let story = &explored.story;
    let in_another_place = || differs.has_words_moved() || differs.has_ends_moved();
    is_timed(explored, graded)
        && !in_another_place()
        && (differs.is_moved()
            || place::tells_a_time(story, differs)
            || is_another_answer(differs, story))
}

/// Whether a line says what another should, and others say what it should, or a time that is told is another than it
/// should be as well.
fn is_another_answer(differs: &Difference, story: &Story) -> bool {
    let as_many = differs.wanted.len() == differs.printed.len();
    let is_said = as_many && difference::is_said_by_others(differs);
    difference::says_what_others_should(differs)
        && (is_said || place::another_time_is_told(story, differs))
}

/// Whether durations last in this lesson, and somebody waits for one, or looks at the clock.
pub(super) fn is_timed(explored: &Explored, graded: &Graded) -> bool {
    let by_the_clock = |step: &Step| {
        let kind = step.operation.kind;
        step.site.line > 0 && matches!(kind, Kind::RecvTimeout | Kind::Clock)
    };
    let waits = explored.story.steps.iter().any(by_the_clock);
    graded.lesson.obeys_durations() && waits
}

/// What differs, as the first sentence, with as much of it as there is room for; lines of many words stand below.
fn sentence(here: &str, found: &str) -> String {
    let fits = |long: String, short| first_sentence(Verdict::WrongOutput, long, short);
    let least = "a line reads otherwise than it should.".to_owned();
    fits(format!("{here}{found}."), fits(format!("{found}."), least))
}

/// What to look at next; `received` is what the messages that were received, or weren't, lead to.
fn advice(differs: &Difference, received: Option<Advice>, story: &Story, source: &str) -> Advice {
    match received {
        _ if difference::is_in_a_result(differs) => Advice::OutOfTheResult,
        _ if difference::is_said_of_an_error(differs) => Advice::OutOfTheError,
        _ if place::came_back_again(story, differs) => Advice::NobodyComesBack,
        Some(next) => next,
        _ if differs.has_words_moved() || differs.has_ends_moved() => Advice::WhereEachGoes,
        _ if place::tells_a_time(story, differs) => Advice::ForHowLong,
        _ if place::line_that_printed(story, differs).is_some() => match differs.order {
            _ if place::counts_otherwise(story, differs) => Advice::WhatIsCounted,
            _ if place::may_be_sent_so(story, differs) => Advice::WhereItDiffers,
            Order::AsListed => Advice::WhichDiffers,
            Order::Any if difference::in_its_place(differs).is_some() => Advice::WhichDiffers,
            Order::Any if place::is_sent_twice(story, differs) => Advice::HowOftenEach,
            Order::Any => Advice::OrderIsFree,
        },
        _ if exit_of_main(story).is_some() => Advice::WhatMainWouldDo,
        _ => {
            let cut_off = cut_off_in(story, source);
            cut_off.map_or(Advice::WhichIsMissing, after_the_end)
        }
    }
}

pub(super) fn exit_code(code: i32, explored: &Explored, graded: &Graded) -> Parts {
    let (who, mut shown) = who_ended(explored, graded);
    shown.push_str(&printed(explored));
    Parts {
        cause: format!("{who} ended the program with exit code {code}; success is 0."),
        shown,
        next: Advice::WhichNumber.into(),
    }
}

pub(super) fn ended_by_thread(explored: &Explored, graded: &Graded) -> Parts {
    let (who, mut shown) = who_ended(explored, graded);
    shown.push_str(&printed(explored));
    Parts {
        cause: format!("{who} ended the whole program; only main should, by returning."),
        shown,
        next: Advice::WhatMainWouldDo.into(),
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
    if explored.story.ending == Ending::Died(Death::StackOverflow) {
        return stack::overflow(explored, graded);
    }
    let name = match signal {
        4 => " (SIGILL)",
        6 => " (SIGABRT: abort)",
        8 => " (SIGFPE)",
        9 => " (SIGKILL)",
        11 => " (SIGSEGV)",
        _ => "",
    };
    Parts {
        cause: format!("signal {signal}{name} ended the program before it could end by itself."),
        shown: last_seen(
            &explored.story,
            None,
            graded,
            "the last that was seen of it",
        ) + &printed(explored),
        next: Advice::LastThing.into(),
    }
}
