//! The class at a glance: a line for each learner, a column for each lesson.

use super::learners;
use super::mistakes::Mistakes;
use crate::report::{Lesson, Report, Row, Status};
use crate::words::page as words;
use rivulets::picture::escape;

/// The table.
pub fn table(report: &Report, mistakes: &Mistakes) -> String {
    let head = report.lessons.iter().map(|lesson| {
        let (title, number) = (escape(&lesson.title), lesson.number);
        format!("<th scope=\"col\" title=\"{title}\"><a href=\"#lesson{number:02}\">{number:02}</a></th>")
    });
    let lines = learners(report)
        .into_iter()
        .map(|rows| line(report, mistakes, rows));
    format!(
        "<p class=\"quiet\">{}</p>\n<div class=\"scroll\" tabindex=\"0\">\n<table class=\"glance\">\n\
         <thead><tr><th scope=\"col\">{}</th><th scope=\"col\">{}</th>{}</tr></thead>\n\
         <tbody>\n{}</tbody>\n{}</table>\n</div>\n",
        words::SIGNS,
        words::LEARNER,
        words::PASSED,
        head.collect::<String>(),
        lines.collect::<String>(),
        totals(report),
    )
}

/// How many passed each lesson.
fn totals(report: &Report) -> String {
    let all = learners(report).len();
    let passed: Vec<_> = report.rows.iter().filter(|row| row.is_passed()).collect();
    let of = |lesson: &Lesson| {
        let of_it = passed
            .iter()
            .filter(|row| row.lesson == Some(lesson.number));
        let count = of_it.count();
        format!(
            "<td title=\"{}\">{count}</td>",
            words::passed_of(count, all)
        )
    };
    format!(
        "<tfoot><tr><th scope=\"row\">{}</th><td>{}</td>{}</tr></tfoot>\n",
        words::PASSED,
        passed.len(),
        report.lessons.iter().map(of).collect::<String>(),
    )
}

fn line(report: &Report, mistakes: &Mistakes, rows: &[Row]) -> String {
    let name = rows
        .first()
        .map(|row| escape(&row.learner))
        .unwrap_or_default();
    let head = format!("<tr><th scope=\"row\" title=\"{name}\">{name}</th>");
    if let [row] = rows
        && row.lesson.is_none()
    {
        let wide = report.lessons.len() + 1;
        return format!(
            "{head}<td class=\"open\" colspan=\"{wide}\">{}</td></tr>\n",
            escape(&row.cause)
        );
    }
    let of = |lesson: &Lesson| rows.iter().find(|row| row.lesson == Some(lesson.number));
    let cells = report
        .lessons
        .iter()
        .map(|lesson| of(lesson).map_or_else(empty, |row| cell(mistakes, row)));
    let passed = rows.iter().filter(|row| row.is_passed()).count();
    format!(
        "{head}<td>{passed}</td>{}</tr>\n",
        cells.collect::<String>()
    )
}

/// Of two classes that were joined, one may not have had that lesson.
fn empty() -> String {
    "<td></td>".to_owned()
}

fn cell(mistakes: &Mistakes, row: &Row) -> String {
    let told = escape(&row.cause);
    let (class, sign) = match row.status {
        Status::Graded if row.is_passed() => ("passed", words::SIGN_PASSED),
        Status::Graded => ("failed", words::SIGN_FAILED),
        Status::Untouched => ("quiet", words::SIGN_UNTOUCHED),
        Status::Missing => return format!("<td title=\"{told}\"></td>"),
        Status::Unread
        | Status::Overdue
        | Status::Ungradable
        | Status::Trouble
        | Status::Empty
        | Status::Broken => ("open", words::SIGN_OPEN),
    };
    let sign = match mistakes.id(row) {
        Some(id) => format!("<a href=\"#{id}\">{sign}</a>"),
        None => sign.to_owned(),
    };
    format!("<td class=\"{class}\" title=\"{told}\">{sign}</td>")
}
