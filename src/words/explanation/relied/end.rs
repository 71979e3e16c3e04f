//! What main's end cuts off.

use super::Told;
use crate::diagnose::relied::{CutOff, LeftAtWork};
use crate::trace::Site;
use crate::trace::story::Story;
use crate::words::excerpt::Mark;
use crate::words::explanation::Advice;
use crate::words::explanation::naming::name;

pub(super) fn left_at_work(left: &LeftAtWork, fails: &Story) -> Told {
    let who = name(fails, left.thread);
    if let Some(exit) = left.exit {
        let clause = format!(
            "line {} may end the whole program before {who} has done its work",
            exit.line
        );
        let label = "here main ends the whole program";
        return Told::at(&[exit], label, clause, Advice::WhatMainWouldDo);
    }
    if let Some((read, news)) = left.read.and_then(|read| Some((read.site, read.news?))) {
        return told_too_early(&who, read, news);
    }
    let read = left.read.map(|read| read.site);
    let clause = match (left.slept, read) {
        (Some(sleep), _) => format!(
            "the sleep at line {} may be over before {who} has done its work",
            sleep.line
        ),
        (None, Some(read)) => format!(
            "main may be at line {} before {who} has done its work",
            read.line
        ),
        (None, None) => format!("main may end before {who} has done its work"),
    };
    let label = "main doesn't wait for this thread";
    let mut told = Told::at(&left.started, label, clause, after_the_end(left.cut_off));
    let read = read.map(|site| Mark::at(site, "this finds what is there by then"));
    told.marks.extend(read);
    told.and_slept(left.slept)
}

/// Main goes on when it reads what a thread has written, and that has still something to do.
fn told_too_early(who: &str, read: Site, news: Site) -> Told {
    let clause = format!(
        "when line {} lets main go on, {who} may still have to do what comes behind line {}",
        read.line, news.line
    );
    let label = "main goes on by what it reads here";
    let mut told = Told::at(&[read], label, clause, Advice::SaysItAll);
    let label = "this may be read before what comes behind it is done";
    told.marks.push(Mark::at(news, label));
    told
}

/// What to look at where main's end cut a thread off.
pub(in super::super) fn after_the_end(cut_off: CutOff) -> Advice {
    match cut_off {
        CutOff::WaitsForMain => Advice::EndItAndWait,
        CutOff::AtWork => Advice::KnowItIsDone,
    }
}
