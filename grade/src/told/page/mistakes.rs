//! The mistakes of each lesson, those first that happen most, each with a picture and one learner's lines.

use super::code;
use crate::report::{Lesson, Report, Row, Status};
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
    /// In how many words each is said: by lesson, and by what it is called.
    all: BTreeMap<(u8, &'r str), Vec<Sentence<'r>>>,
}

/// A sentence, and all of whom it is true.
pub struct Sentence<'r> {
    pub cause: &'r str,
    pub rows: Vec<&'r Row>,
    /// Its place on the page.
    pub id: String,
}

impl<'r> Mistakes<'r> {
    /// Those of a class.
    pub fn of(report: &'r Report) -> Self {
        let mut makers: BTreeMap<_, BTreeMap<&str, Vec<_>>> = BTreeMap::new();
        for row in &report.rows {
            if let Some(mistake) = mistake(row) {
                let sentences = makers.entry(mistake).or_default();
                sentences.entry(&*row.cause).or_default().push(row);
            }
        }
        let mut places = 1..;
        let mut sentence = |(cause, rows)| {
            let id = format!("mistake{}", places.next().unwrap_or_default());
            Sentence { cause, rows, id }
        };
        let mut sorted = |sentences: BTreeMap<&'r str, Vec<&'r Row>>| {
            let mut sentences: Vec<_> = sentences.into_iter().map(&mut sentence).collect();
            sentences.sort_by_key(|sentence| Reverse(sentence.rows.len()));
            sentences
        };
        let all = makers.into_iter();
        let all = all.map(|(mistake, sentences)| (mistake, sorted(sentences)));
        Self {
            all: all.collect(),
            report,
        }
    }

    /// Each, with its lesson.
    pub fn all(&self) -> impl Iterator<Item = (u8, &'r str, &[Sentence<'r>])> {
        let all = self.all.iter();
        all.map(|((lesson, mistake), sentences)| (*lesson, *mistake, &**sentences))
    }

    /// Where it stands on the page what is true of somebody.
    pub fn id<'s>(&'s self, row: &'s Row) -> Option<&'s str> {
        let sentences = self.all.get(&mistake(row)?)?;
        let its = sentences
            .iter()
            .find(|sentence| sentence.cause == row.cause);
        its.map(|sentence| &*sentence.id)
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
        let of_lesson = self.all().filter(|(of, ..)| *of == number);
        let mut all: Vec<_> = of_lesson
            .map(|(_, mistake, sentences)| (mistake, sentences))
            .collect();
        all.sort_by_key(|(_, sentences)| Reverse(count(sentences)));
        let all = all
            .iter()
            .map(|(mistake, sentences)| self.one(mistake, sentences));
        let rows = self
            .report
            .rows
            .iter()
            .filter(|row| row.lesson == Some(number));
        format!(
            "<section id=\"lesson{number:02}\">\n<h3>{number:02} {}</h3>\n<p class=\"quiet\">{} {}</p>\n{}</section>\n",
            escape(&lesson.title),
            words::of_lesson(&rows.collect::<Vec<_>>()),
            escape(&words::in_the_notes(lesson)),
            all.collect::<String>(),
        )
    }

    /// A mistake, with the lines of whoever has a picture of it.
    fn one(&self, mistake: &str, sentences: &[Sentence]) -> String {
        let picture = |row: &&&Row| {
            self.report
                .pictures
                .contains_key(row.text.as_deref().unwrap_or_default())
        };
        let mut makers = sentences.iter().flat_map(|sentence| &sentence.rows);
        let first = makers.clone().next();
        let Some(shown) = makers.find(picture).or(first) else {
            return String::new();
        };
        let causes = sentences.iter().map(|sentence| sentence.cause).collect();
        let is_one = sentences.len() == 1;
        let told = sentences.iter().map(|sentence| of_whom(sentence, is_one));
        format!(
            "<details>\n<summary><b>{}×</b> {}</summary>\n{}\
             <p class=\"quiet\">{}</p>\n{}{}</details>\n",
            count(sentences),
            escape(words::of_all(&causes, mistake)),
            told.collect::<String>(),
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

fn count(sentences: &[Sentence]) -> usize {
    sentences.iter().map(|sentence| sentence.rows.len()).sum()
}

/// Who makes it; with what is true of them, where others make it otherwise. It stands within, so that whoever is led
/// there finds it open.
fn of_whom(sentence: &Sentence, is_one: bool) -> String {
    let names: Vec<_> = sentence.rows.iter().map(|row| &*row.learner).collect();
    let names = escape(&words::listed(&names));
    let cause = match is_one {
        true => String::new(),
        false => format!("{}<br>", escape(sentence.cause)),
    };
    format!("<p id=\"{}\">{cause}{names}</p>\n", sentence.id)
}
