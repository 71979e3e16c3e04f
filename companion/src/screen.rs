//! The screen, line by line.
//!
//! ```text
//! Lesson 07: one sender each   exercises/ex07_one_sender_each.rs      [######........]
//!
//! Deadlock: main waits at line 24, and the channel can't end: `tx` of line 9 is alive.
//! 4 of 7 hold. Now: it ends by itself, with success
//! ------------------------------------------------------------------------------------
//! what shows it, and what to look at; on a low screen, the whole checklist below it
//!
//! ------------------------------------------------------- lines 1-15 of 31, Space for more
//! Graded in 0.2 s. Save, and it is graded again.
//! h hint  n next  p previous  l list  c chart  r run  x reset  w why  q quit
//! ```
//!
//! The cause stands where a look falls first, below the one line that seldom changes, and never scrolls. On a high
//! screen the whole checklist stands in the place of its one line.

use crate::shown::{Aside, Found, Shown, What};
use rivulets::command::Desk;
use rivulets::course::chapter_that_begins;
use rivulets::words::{self, watch as say};
use unicode_width::UnicodeWidthStr;

/// Fewer columns or rows hold the cause alone.
const LEAST: (usize, usize) = (40, 12);
/// So many rows hold the whole checklist above the text.
const HIGH: usize = 30;

/// The parts of a screen: what stands above and below a text of which a part is seen.
struct Parts {
    head: Vec<String>,
    text: Vec<String>,
    foot: Vec<String>,
}

/// The lines of a screen of this size; where the text would begin behind its end, it is moved.
pub fn screen(shown: &mut Shown, desk: &Desk, (columns, rows): (usize, usize)) -> Vec<String> {
    words::set_width(columns);
    if columns < LEAST.0 || rows < LEAST.1 {
        return small(shown, rows);
    }
    let Parts { head, text, foot } = parts(shown, desk, columns, rows);
    let room = rows.saturating_sub(head.len() + foot.len() + 1);
    shown.scroll = match &shown.aside {
        Some(Aside::List(chosen)) => in_sight(desk, *chosen, text.len(), room),
        _ => shown.scroll.min(text.len().saturating_sub(room)),
    };
    let (first, all) = (shown.scroll, text.len());
    let seen: Vec<_> = text.into_iter().skip(first).take(room).collect();
    let below = match all <= room {
        true => String::new(),
        false => say::position(first + 1, first + seen.len(), all),
    };
    let below = say::rule(columns, &below);
    let blank = std::iter::repeat_n(String::new(), room - seen.len());
    let lines = head.into_iter().chain(seen).chain(blank);
    lines.chain([below]).chain(foot).collect()
}

/// How many lines of text a screen of this size shows, so that a page is one.
pub fn page(shown: &Shown, desk: &Desk, (columns, rows): (usize, usize)) -> usize {
    words::set_width(columns);
    let Parts { head, foot, .. } = parts(shown, desk, columns, rows);
    rows.saturating_sub(head.len() + foot.len() + 2).max(1)
}

fn parts(shown: &Shown, desk: &Desk, columns: usize, rows: usize) -> Parts {
    let exercise = &desk.exercises()[shown.at];
    let all = shown.progress.len();
    let file = desk.file(shown.at);
    let title = say::watched(exercise, &file, shown.passed(), all, columns);
    let mut head = vec![title, String::new()];
    let (cause, mut text) = verdict(shown, desk, rows >= HIGH);
    head.extend(cause);
    head.push(say::rule(columns, ""));
    if let Some(aside) = &shown.aside {
        text = beside(aside, shown, desk);
    }
    let foot = vec![status(shown, desk, columns), keys(shown, desk, columns)];
    Parts { head, text, foot }
}

/// The cause with how the checklist stands, and what shows it.
fn verdict(shown: &Shown, desk: &Desk, is_high: bool) -> (Vec<String>, Vec<String>) {
    let exercise = &desk.exercises()[shown.at];
    let (graded, took) = match &shown.found {
        Some(Found::Graded(graded, took)) => (graded, took),
        Some(Found::Trouble(words)) => {
            let mut all = lines(words);
            let rest = all.split_off(all.len().min(1));
            return (all, rest);
        }
        None => return (vec![say::is_graded()], Vec::new()),
    };
    let told = words::told(graded, exercise);
    let checklist = &graded.judgement.checklist;
    let (mut cause, mut text) = (lines(&told.first), lines(&told.shown));
    let list = lines(&words::checklist(checklist));
    if shown.is_older {
        let old = |line: &String| say::older(line);
        cause = cause.iter().map(old).collect();
        text = text.iter().map(old).collect();
        cause.push(say::is_older());
    } else if took.is_none() {
        cause.push(say::so_far());
    } else if is_high {
        cause.push(String::new());
        cause.extend(list);
    } else {
        cause.push(say::holds(checklist));
        text.push(String::new());
        text.extend(list);
    }
    (cause, text)
}

/// What somebody looks at in the place of what shows the verdict.
fn beside(aside: &Aside, shown: &Shown, desk: &Desk) -> Vec<String> {
    match aside {
        Aside::Hint(number, shipped) => {
            let hint = shown
                .graded()
                .and_then(|graded| desk.hint(shown.at, graded, shipped.as_deref(), *number));
            lines(&hint.unwrap_or_default())
        }
        Aside::Chart => {
            let chart = shown.graded().map(|graded| desk.chart(shown.at, graded));
            lines(chart.unwrap_or_default().trim_start())
        }
        Aside::Ran(told) | Aside::Why(told) => lines(told),
        Aside::List(chosen) => list(shown, desk, *chosen),
    }
}

/// All lessons, by chapters; the one that is chosen is marked.
fn list(shown: &Shown, desk: &Desk, chosen: usize) -> Vec<String> {
    let titles = desk
        .exercises()
        .iter()
        .map(|exercise| exercise.title.width());
    let width = titles.max().unwrap_or(0);
    let mut rows = Vec::new();
    for (at, exercise) in desk.exercises().iter().enumerate() {
        if let Some(chapter) = chapter_that_begins(exercise.id) {
            rows.push(words::chapter(chapter));
        }
        let row = words::row(exercise, &exercise.title, width, shown.progress[at]);
        let row = words::pointed_at(row, at == shown.at);
        rows.push(say::chosen(&row, at == chosen));
    }
    rows.iter()
        .map(|row| row.trim_end_matches('\n').to_owned())
        .collect()
}

/// The first line of so many that is seen, so that the lesson that is chosen is.
fn in_sight(desk: &Desk, chosen: usize, lines: usize, room: usize) -> usize {
    let chapters = desk.exercises().iter().take(chosen + 1);
    let chapters = chapters.filter(|exercise| chapter_that_begins(exercise.id).is_some());
    let line = chosen + chapters.count();
    (line + 2)
        .saturating_sub(room)
        .min(lines.saturating_sub(room))
}

/// What is asked, said or done, in a line.
fn status(shown: &Shown, desk: &Desk, columns: usize) -> String {
    let exercise = &desk.exercises()[shown.at];
    if shown.asks_reset {
        return say::ask_reset(exercise);
    }
    if let Some(note) = &shown.note {
        return note.clone();
    }
    let Some(doing) = &shown.doing else {
        return match &shown.found {
            Some(Found::Graded(graded, Some(took))) => {
                let is_last = shown.at + 1 == shown.progress.len();
                say::graded(*took, graded.judgement.passed(), is_last)
            }
            _ => String::new(),
        };
    };
    let seconds = doing.since.elapsed().as_secs();
    match (doing.what, doing.stage, &doing.computing) {
        (_, _, Some(computing)) => say::in_a_line(computing, columns),
        (What::Grading, Some(stage), _) => {
            words::doing(&exercise.id.to_string(), stage, seconds, columns)
        }
        (What::Grading | What::Hinting, _, _) => say::is_graded(),
        (What::Running, _, _) => say::is_run(seconds, columns),
        (What::TakingApart(done, of), _, _) => {
            words::why::taking(&exercise.id.to_string(), done, of, seconds, columns)
        }
    }
}

fn keys(shown: &Shown, desk: &Desk, columns: usize) -> String {
    match &shown.aside {
        _ if shown.asks_reset => say::ask_reset_more(desk.has_own(shown.at)),
        None => say::keys(columns, &say::KEYS),
        Some(Aside::List(_)) => say::keys(columns, &say::KEYS_OF_LIST),
        Some(Aside::Hint(..)) => say::keys(columns, &say::KEYS_OF_HINTS),
        Some(_) => say::keys(columns, &say::KEYS_ASIDE),
    }
}

/// The cause alone.
fn small(shown: &Shown, rows: usize) -> Vec<String> {
    let cause = match &shown.found {
        Some(Found::Graded(graded, _)) => words::in_short(graded),
        Some(Found::Trouble(words)) => words.clone(),
        None => say::is_graded(),
    };
    let mut all = lines(&cause);
    all.truncate(rows.saturating_sub(1));
    all.push(say::too_small());
    let blank = rows.saturating_sub(all.len());
    all.extend(std::iter::repeat_n(String::new(), blank));
    all.truncate(rows);
    all
}

fn lines(text: &str) -> Vec<String> {
    text.trim_end().lines().map(str::to_owned).collect()
}
