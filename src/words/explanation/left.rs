//! About what is left behind when main ends: threads, and messages.

use super::charts::with_chart;
use super::naming::name;
use super::{Advice, Parts, fact, in_orders};
use crate::course::Graded;
use crate::diagnose::{Endpoint, left_in};
use crate::trace::story::Story;
use crate::trace::{Kind, Waiting};
use crate::verdict::{Explored, Requirement, Verdict};
use crate::words::excerpt::{Mark, excerpt};
use crate::words::text::{count, first_sentence, thousands};

/// Threads or messages that are marked.
const MARKED: usize = 4;

/// Main ended, and did not wait for a thread.
pub(super) fn thread(explored: &Explored, graded: &Graded) -> Parts {
    let story = &explored.story;
    let shown = excerpt(&graded.source, &graded.file, &thread_marks(story));
    Parts {
        cause: first_sentence(
            Verdict::LeftBehind,
            format!("{}.", thread_clause(story)),
            "main ends without waiting for the threads marked below.".to_owned(),
        ),
        shown: with_chart(shown + &facts(explored, graded), explored),
        next: Advice::KnowItIsDone.into(),
    }
}

/// Main ended, and nobody took a message.
pub(super) fn message(explored: &Explored, graded: &Graded) -> Parts {
    let story = &explored.story;
    let shown = excerpt(&graded.source, &graded.file, &message_marks(story));
    Parts {
        cause: format!("{}.", message_clause(story)),
        shown: with_chart(shown + &facts(explored, graded), explored),
        next: Advice::WhoWasToTake.into(),
    }
}

fn facts(explored: &Explored, graded: &Graded) -> String {
    let mut facts = String::new();
    let left = left_in(&explored.story);
    if left.threads.len() > 1 {
        facts.push_str(&format!(
            "   = main waits for none of these {}\n",
            count(left.threads.len(), "thread")
        ));
    }
    let (lost, all) = (lines_lost(explored, graded), explored.coverage.schedules);
    let in_some = (1..all).contains(&lost) && explored.coverage.alike == all;
    let how = match in_some {
        // What is printed isn't the same in all of them.
        true => format!("it is so in all {} orders of the threads", thousands(all)),
        false => fact(&in_orders(explored)),
    };
    facts.push_str(&format!("   = {how}\n"));
    if let Some(lines) = lost_in(lost, all) {
        facts.push_str(&format!("   = {lines}\n"));
    }
    facts + "\n"
}

/// In how many orders what is printed is wrong as well.
fn lines_lost(explored: &Explored, graded: &Graded) -> u64 {
    let asked = graded.lesson.requirements().iter().enumerate();
    let lines = asked.filter(|(_, one)| matches!(one, Requirement::Prints(..)));
    let misprinted = lines.filter_map(|(at, _)| explored.violated.get(&at).copied());
    misprinted.max().unwrap_or(0)
}

/// `in 14 of the 15 orders, what is printed is wrong as well; in the other 1 it was printed in time`
fn lost_in(lost: u64, all: u64) -> Option<String> {
    match lost {
        0 => None,
        lost if lost == all => Some("what is printed is wrong as well".to_owned()),
        some => Some(format!(
            "in {} of the {} orders, what is printed is wrong as well; in the other {}, all was printed in time",
            thousands(some),
            thousands(all),
            thousands(all - some)
        )),
    }
}

/// `main ends without waiting for the thread started at line 8`
pub(super) fn thread_clause(story: &Story) -> String {
    let left = left_in(story);
    match left.threads.first() {
        Some(thread) => format!("main ends without waiting for {}", name(story, *thread)),
        None => "main ends without waiting for a thread".to_owned(),
    }
}

/// `the message sent at line 8 was taken by nobody`
pub(super) fn message_clause(story: &Story) -> String {
    let left = left_in(story);
    match &left.messages[..] {
        [] => "a message was taken by nobody".to_owned(),
        [Endpoint { line, .. }] => format!("the message sent at line {line} was taken by nobody"),
        [Endpoint { line, .. }, ..] => format!(
            "{} were taken by nobody, the first of them sent at line {line}",
            count(left.messages.len(), "message")
        ),
    }
}

/// Where the threads were started, and what they would have done next.
pub(super) fn thread_marks(story: &Story) -> Vec<Mark> {
    let left = left_in(story);
    let mut marks = Vec::new();
    for thread in left.threads.iter().take(MARKED) {
        if let Some(known) = story.ends.threads.get(*thread as usize) {
            marks.push(Mark::at(known.site, "main doesn't wait for this thread"));
        }
        let mut unfinished = story.unfinished.iter().map(|(waiting, _)| waiting);
        let next = unfinished.find(|next| next.thread == *thread);
        if let Some(next) = next.filter(|next| next.operation.kind != Kind::Start) {
            marks.push(Mark::at(next.site, still_to_do(next)));
        }
    }
    marks.retain(|mark| mark.line > 0);
    marks
}

fn still_to_do(next: &Waiting) -> &'static str {
    match next.variants {
        0 => "it still waited here when main ended",
        _ => "this it had still to do when main ended",
    }
}

/// Where they were sent.
pub(super) fn message_marks(story: &Story) -> Vec<Mark> {
    let left = left_in(story);
    let is_left = |line: u32| left.messages.iter().any(|end| end.line == line);
    let mut marks: Vec<Mark> = Vec::new();
    for step in &story.steps {
        let sends = step.operation.kind.sends();
        let known = marks.iter().any(|mark| mark.line == step.site.line);
        if sends && is_left(step.site.line) && !known && marks.len() < MARKED {
            marks.push(Mark::at(step.site, "not all that is sent here is taken"));
        }
    }
    marks
}
