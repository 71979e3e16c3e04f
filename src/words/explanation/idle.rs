//! Programs in which no thread was ever started, or nothing was ever received, though their texts speak
//! of it.

use super::{Advice, Parts};
use crate::build::{Diagnostic, Label};
use crate::course::Graded;
use crate::source::tokens::code;
use crate::source::{Lazy, first_spawn, lazy, lines};
use crate::trace::Kind;
use crate::trace::story::{Happened, Story};
use crate::verdict::{Explored, Finding};
use crate::words::excerpt::{Mark, excerpt};
use crate::words::text::first_sentence;

/// What an explanation says beside its own words where that is the cause; the words as they are where it
/// isn't.
pub(super) fn or_idle(parts: Parts, explored: &Explored, graded: &Graded) -> Parts {
    let judged = matches!(
        explored.finding,
        Finding::Wrong(_) | Finding::NothingCrossed { .. }
    );
    let story = &explored.story;
    if !judged || explored.call.is_some() {
        return parts;
    }
    let Some(idle) = no_thread(story, &graded.source).or_else(|| no_receive(story, graded)) else {
        return parts;
    };
    let verdict = graded.judgement.verdict();
    let long = format!("{}: {}.", idle.what, idle.why);
    let mark = Mark {
        line: idle.line,
        column: column_of(&graded.source, idle.line, &idle.word),
        label: idle.label.to_owned(),
    };
    let shown = excerpt(&graded.source, &graded.file, &[mark]);
    Parts {
        cause: first_sentence(verdict, long, format!("{}.", idle.what)),
        shown: format!("{shown}So {}\n\n{}", parts.cause, parts.shown),
        next: idle.question.into(),
    }
}

/// What never ran.
struct Idle {
    what: &'static str,
    why: String,
    line: u32,
    word: String,
    label: &'static str,
    question: Advice,
}

fn no_thread(story: &Story, source: &str) -> Option<Idle> {
    let line = first_spawn(source).filter(|_| story.ends.threads.len() == 1)?;
    let what = "no thread was ever started";
    let lazy = lazy(source).into_iter().find(|lazy| lazy.spawns);
    Some(match lazy {
        Some(lazy) => by_lazy(what, lazy),
        None if line < mains_line(story)? => Idle {
            what,
            why: format!("line {line} never ran"),
            line,
            word: "spawn".to_owned(),
            label: "this never ran",
            question: Advice::WayToTheLine,
        },
        // Where main doesn't even come as far, that is the news.
        None => return None,
    })
}

/// Where main was at the end: what it waits for, or the last that it did.
fn mains_line(story: &Story) -> Option<u32> {
    let waits = story.ends.stuck.iter().map(|waiting| waiting.site.line);
    let steps = story.steps.iter().rev().map(|step| step.site.line);
    waits.chain(steps).find(|line| *line > 0)
}

/// Messages were sent, nobody even tried to receive, and an iterator that would have was never asked.
fn no_receive(story: &Story, graded: &Graded) -> Option<Idle> {
    let sent = |what: &Happened| matches!(what, Happened::Sent { .. } | Happened::NotSent { .. });
    let receives = |kind: Kind| {
        matches!(
            kind,
            Kind::Recv | Kind::RecvArrive | Kind::TryRecv | Kind::RecvTimeout
        )
    };
    let tried = story.steps.iter().any(|step| receives(step.operation.kind));
    let waits = story.unfinished.iter();
    let waits = waits.map(|(waiting, _)| waiting.operation.kind);
    if tried || waits.into_iter().any(receives) {
        return None;
    }
    story.moments.iter().find(|moment| sent(&moment.what))?;
    let lazy = lazy(&graded.source).into_iter();
    let lazy = lazy.filter(|lazy| lazy.receives && is_warned_of(lazy, &graded.warnings));
    Some(by_lazy(
        "nothing was ever received",
        lazy.into_iter().next()?,
    ))
}

/// Whether rustc says of the statement that it is an iterator that nobody asks: an `Option` has methods of the same
/// names, which do what they say.
fn is_warned_of(lazy: &Lazy, warnings: &[Diagnostic]) -> bool {
    let mut unused = warnings
        .iter()
        .filter(|warning| warning.is("unused_must_use"));
    unused.any(|warning| {
        let is_lazy = |note: &String| note.starts_with("iterators are lazy");
        let holds = |label: &Label| (label.from.line..=label.to.line).contains(&lazy.line);
        warning.notes.iter().any(is_lazy) && warning.labels.iter().any(holds)
    })
}

fn by_lazy(what: &'static str, lazy: Lazy) -> Idle {
    Idle {
        what,
        why: format!(
            "the `{}` at line {} does nothing until it is asked for its items",
            lazy.method, lazy.line
        ),
        line: lazy.line,
        word: lazy.method,
        label: "nothing asks this for its items, so its closure never runs",
        question: Advice::WhatAsks,
    }
}

/// The column at which a word begins in a line, from 1.
fn column_of(source: &str, line: u32, word: &str) -> u32 {
    let text = lines::line(source, line).unwrap_or_default();
    let code = code(source);
    let bare = lines::line(&code, line).unwrap_or_default();
    let at = bare.rfind(&format!("{word}("));
    lines::column(text, at.unwrap_or(text.len()))
}
