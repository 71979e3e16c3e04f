//! How the messages of a channel were divided among the lines that receive: told where that explains what is missing.

use super::Advice;
use crate::course::Graded;
use crate::diagnose::{Division, divisions};
use crate::trace::Site;
use crate::trace::story::Story;
use crate::words::excerpt::Mark;
use crate::words::text::{count, hanging};

/// What is remarkable of it.
#[derive(Default)]
pub(super) struct Taken {
    facts: Vec<String>,
    marks: Vec<Mark>,
    next: Option<Advice>,
}

impl Taken {
    /// In a run; nothing, where the lesson is about messages that nobody takes.
    pub(super) fn of(story: &Story, graded: &Graded) -> Self {
        let mut taken = Self::default();
        if !graded.lesson.is_about_what_comes_back() {
            divisions(story)
                .iter()
                .for_each(|division| taken.add(division));
        }
        taken
    }

    fn add(&mut self, division: &Division) {
        let fact = fact(division);
        // A function that is called twice makes two channels, and says the same of both.
        if self.facts.contains(&fact) {
            return;
        }
        self.facts.push(fact);
        self.next.get_or_insert(next(division));
        let (places, label) = marked(division);
        let marks = places.into_iter().map(|site| Mark::at(site, label));
        self.marks.extend(marks);
    }

    /// A line for each channel; empty, or ends in an empty line.
    pub(super) fn told(&self) -> String {
        let lines = self.facts.iter();
        let lines: String = lines.map(|fact| hanging("   = ", fact) + "\n").collect();
        match lines.is_empty() {
            true => lines,
            false => lines + "\n",
        }
    }

    /// The lines that receive.
    pub(super) fn marks(&self) -> impl Iterator<Item = Mark> {
        self.marks.iter().cloned()
    }

    /// What to look at next.
    pub(super) fn next(&self) -> Option<Advice> {
        self.next
    }
}

fn fact(division: &Division) -> String {
    match *division {
        Division::OneTookAll((one, sent), other) => {
            let (one, other, sent) = (one.line, other.line, count(sent, "message"));
            format!("line {one} received all {sent}; none was left for line {other}")
        }
        Division::Both((one, some), (other, rest)) => {
            let (one, other, sent) = (one.line, other.line, count(some + rest, "message"));
            format!("line {one} received {some} of the {sent}, and line {other} the other {rest}")
        }
        Division::AskedNoMore((at, received)) => {
            let (line, received) = (at.line, count(received, "message"));
            format!("line {line} received {received}, and asked for no more")
        }
        Division::Unasked(_) => "no line that ran asks for a message".to_owned(),
        Division::InTurn(at, [first, second]) => {
            let (line, first) = (at.line, count(first, "message"));
            format!("line {line} received {first} over one channel, and {second} over the other")
        }
    }
}

fn next(division: &Division) -> Advice {
    match division {
        Division::AskedNoMore(_) | Division::Unasked(_) => Advice::HowManyMessages,
        _ => Advice::WhatBecomesOfIt,
    }
}

/// The places that are shown, and what is said beside them.
fn marked(division: &Division) -> (Vec<Site>, &'static str) {
    const RECEIVES: &str = "this receives";
    match *division {
        Division::OneTookAll((one, _), other) | Division::Both((one, _), (other, _)) => {
            (vec![one, other], RECEIVES)
        }
        Division::AskedNoMore((at, _)) | Division::InTurn(at, _) => (vec![at], RECEIVES),
        Division::Unasked(made) => (vec![made], "nobody asks this channel for a message"),
    }
}
