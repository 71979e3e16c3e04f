//! A class as one page of HTML that needs nothing else: no script, no other file, no network.

mod beside;
mod code;
mod frequent;
mod glance;
mod mistakes;
mod same;
mod silent;
mod stuck;

use crate::report::{Report, Row};
use crate::words::page as words;
use mistakes::Mistakes;
use rivulets::picture::escape;

/// Nothing is loaded, and nothing runs, whatever a learner's text says.
const POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

/// The page of a class.
pub fn page(report: &Report) -> String {
    let mistakes = Mistakes::of(report);
    let stuck = stuck::table(report, &mistakes) + &silent::table(report);
    let told = frequent::table(&mistakes) + &mistakes.sections();
    let parts = [
        ("glance", words::GLANCE, glance::table(report, &mistakes)),
        ("stuck", words::STUCK, stuck),
        ("mistakes", words::MISTAKES, told),
        ("alike", words::ALIKE, beside::pairs(report)),
    ];
    let links = parts
        .iter()
        .map(|(id, heading, _)| format!("<a href=\"#{id}\">{heading}</a>\n"));
    let sections = parts.iter().map(|(id, heading, body)| {
        format!("<section id=\"{id}\">\n<h2>{heading}</h2>\n{body}</section>\n")
    });
    format!(
        "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"{POLICY}\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <title>{}</title>\n<style>\n{}</style>\n</head>\n<body>\n<main>\n<h1>{}</h1>\n<p>{}</p>\n\
         <p class=\"quiet\">{}</p>\n<nav>\n{}</nav>\n{}</main>\n</body>\n</html>\n",
        words::TITLE,
        include_str!("class.css"),
        words::TITLE,
        escape(&words::comes_to(&report.rows)),
        escape(&words::graded_by(report)),
        links.collect::<String>(),
        sections.collect::<String>(),
    )
}

/// A table under these heads; the column of one of them holds what is told in words.
fn table(heads: &[&str], in_words: &str, lines: &str) -> String {
    let head = |head: &&str| match *head == in_words {
        true => format!("<th scope=\"col\" class=\"told\">{head}</th>"),
        false => format!("<th scope=\"col\">{head}</th>"),
    };
    format!(
        "<div class=\"scroll\" tabindex=\"0\">\n<table>\n<thead><tr>{}</tr></thead>\n\
         <tbody>\n{lines}</tbody>\n</table>\n</div>\n",
        heads.iter().map(head).collect::<String>(),
    )
}

/// The rows of each learner, in their order.
fn learners(report: &Report) -> Vec<&[Row]> {
    report
        .rows
        .chunk_by(|one, other| one.learner == other.learner)
        .collect()
}
