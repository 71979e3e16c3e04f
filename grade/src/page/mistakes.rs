//! The mistakes of each lesson, those first that happen most, each with a picture and one learner's lines.

use super::code;
use crate::report::{Lesson, Report};
use crate::row::{Row, Status};
use crate::words::page as words;
use rivulets::picture::escape;
use std::cmp::Reverse;
use std::collections::BTreeMap;

/// What is told as SVG, as an image's address has it: what would end it, or be taken for something else.
const TAKEN: [(&str, &str); 7] = [
    ("%", "%25"),
    ("#", "%23"),
    ("&", "%26"),
    ("\"", "%22"),
    ("<", "%3C"),
    (">", "%3E"),
    ("\n", "%0A"),
];

/// All mistakes of a class, by their lessons.
pub struct Mistakes<'r> {
    report: &'r Report,
    /// Who makes each: by lesson, and by what it is called.
    makers: BTreeMap<(u8, &'r str), Vec<&'r Row>>,
    /// Its place on the page.
    ids: BTreeMap<(u8, String), String>,
}

impl<'r> Mistakes<'r> {
    /// Those of a class.
    pub fn of(report: &'r Report) -> Self {
        let mut makers: BTreeMap<_, Vec<_>> = BTreeMap::new();
        for row in &report.rows {
            if let Some(mistake) = mistake(row) {
                makers.entry(mistake).or_default().push(row);
            }
        }
        let ids = makers.keys().enumerate();
        let ids = ids.map(|(at, (lesson, mistake))| {
            (
                (*lesson, (*mistake).to_owned()),
                format!("mistake{}", at + 1),
            )
        });
        Self {
            report,
            ids: ids.collect(),
            makers,
        }
    }

    /// Where it stands on the page what somebody's mistake is.
    pub fn id(&self, row: &Row) -> Option<&str> {
        let (lesson, name) = (row.lesson?, row.mistake.clone()?);
        self.ids.get(&(lesson, name)).map(String::as_str)
    }

    /// A section for each lesson.
    pub fn sections(&self) -> String {
        let sections = self
            .report
            .lessons
            .iter()
            .map(|lesson| self.section(lesson));
        sections.collect()
    }

    fn section(&self, lesson: &Lesson) -> String {
        let number = lesson.number;
        let of_lesson = self.makers.iter().filter(|((of, _), _)| *of == number);
        let mut all: Vec<_> = of_lesson.map(|(_, makers)| makers).collect();
        all.sort_by_key(|makers| Reverse(makers.len()));
        let all = all.iter().map(|makers| self.one(makers));
        let rows = self
            .report
            .rows
            .iter()
            .filter(|row| row.lesson == Some(number));
        format!(
            "<section id=\"lesson{number:02}\">\n<h3>{number:02} {}</h3>\n<p class=\"quiet\">{}</p>\n{}</section>\n",
            escape(&lesson.title),
            words::of_lesson(&rows.collect::<Vec<_>>()),
            all.collect::<String>(),
        )
    }

    /// A mistake, with the lines of whoever has a picture of it.
    fn one(&self, makers: &[&Row]) -> String {
        let picture = |row: &&&Row| {
            self.report
                .pictures
                .contains_key(row.text.as_deref().unwrap_or_default())
        };
        let Some(shown) = makers.iter().find(picture).or(makers.first()) else {
            return String::new();
        };
        let names: Vec<_> = makers.iter().map(|row| escape(&row.learner)).collect();
        format!(
            "<details>\n<summary><b>{}×</b> {}</summary>\n<p id=\"{}\">{}</p>\n\
             <p class=\"quiet\">{}</p>\n{}{}</details>\n",
            makers.len(),
            escape(&shown.cause),
            // Within, so that whoever is led there finds it open.
            self.id(shown).unwrap_or_default(),
            names.join(", "),
            escape(&words::as_seen(shown)),
            self.verdict(shown)
                .or_else(|| self.lines(shown))
                .unwrap_or_default(),
            self.picture(shown).unwrap_or_default(),
        )
    }

    /// All that is told of it, which has the lines in it that it is about.
    fn verdict(&self, row: &Row) -> Option<String> {
        let told = self.report.verdicts.get(row.text.as_ref()?)?;
        Some(format!("<pre>{}</pre>\n", escape(told)))
    }

    fn lines(&self, row: &Row) -> Option<String> {
        let text = self.report.texts.get(row.text.as_ref()?)?;
        Some(code::around(text, row.line?))
    }

    fn picture(&self, row: &Row) -> Option<String> {
        let svg = self.report.pictures.get(row.text.as_ref()?)?;
        let of = |svg: String, (sign, written): &(&str, &str)| svg.replace(sign, written);
        let address = TAKEN.iter().fold(svg.clone(), of);
        let told = escape(&row.cause);
        // As an image it can do nothing, whatever it holds.
        Some(format!(
            "<p><img loading=\"lazy\" alt=\"{told}\" src=\"data:image/svg+xml,{address}\"></p>\n"
        ))
    }
}

/// What a row's mistake is, among all lessons.
fn mistake(row: &Row) -> Option<(u8, &str)> {
    let graded = row.status == Status::Graded;
    row.lesson.zip(row.mistake.as_deref()).filter(|_| graded)
}
