//! What is said while the lessons are watched.

use super::again::{quoted, rivulets};
use super::overview::bar;
use super::paint::{bad, dim, good, strong};
use super::text::{count, fit, in_words, visible, wrap};
use crate::exercise::Exercise;
use crate::process::LIMITS;
use crate::verdict::Standing;
use std::path::Path;
use std::time::Duration;
use unicode_width::UnicodeWidthStr;

/// What heads the screen: the lesson, its file, and how far one is, as far as there is room.
pub fn watched(
    exercise: &Exercise,
    file: &Path,
    passed: usize,
    all: usize,
    columns: usize,
) -> String {
    let lesson = format!("Lesson {:02}: {}", exercise.id.number(), exercise.title);
    let file = visible(&file.display().to_string());
    let far = format!("{passed}/{all}");
    let bar_width = all + 2;
    let used = lesson.width() + 3 + file.width();
    let lesson_and_file = format!("{}   {}", strong(&lesson), dim(&file));
    let gap = |taken: usize| " ".repeat(columns.saturating_sub(taken));
    if used + 3 + bar_width <= columns {
        format!(
            "{lesson_and_file}{}{}",
            gap(used + bar_width),
            bar(passed, all)
        )
    } else if used + 3 + far.width() <= columns {
        format!("{lesson_and_file}{}{far}", gap(used + far.width()))
    } else {
        lesson_and_file
    }
}

/// The checklist in a line: how much of it holds, and what is to be mended now.
pub fn holds(checklist: &[(&'static str, Standing)]) -> String {
    let met = checklist
        .iter()
        .filter(|(_, standing)| *standing == Standing::Met);
    let (met, all) = (met.count(), checklist.len());
    let now = checklist
        .iter()
        .find(|(_, standing)| *standing == Standing::Unmet);
    let first = |(name, _): &(&str, Standing)| format!(". Now: {name}");
    format!("{met} of {all} hold{}", now.map(first).unwrap_or_default())
}

/// What is to be done after a verdict.
pub fn graded(took: Duration, passed: bool, is_last: bool) -> String {
    let took = format!("Graded in {}", seconds(took));
    match (passed, is_last) {
        (false, _) => dim(format!("{took}. Save, and it is graded again.")),
        (true, false) => format!(
            "{}  {}",
            good("n: the next lesson"),
            dim(format!("({took}.)"))
        ),
        (true, true) => good("This was the last lesson. l: all of them at a glance"),
    }
}

/// In tenths, but for what is quicker than one.
fn seconds(took: Duration) -> String {
    match took.as_secs_f64() {
        less if less < 0.095 => format!("{less:.2} s"),
        more => format!("{more:.1} s"),
    }
}

/// A file was saved, and its verdict isn't there yet.
pub fn is_graded() -> String {
    dim("Grading ...")
}

/// Somebody asked for an end before anything was found.
pub fn interrupted() -> String {
    "Interrupted, before any of its orders came to an end. Save, and it is graded again.".to_owned()
}

/// What was found in the first order that was tried, before others are.
pub fn so_far() -> String {
    dim("That is the first order that was tried. Looking whether it is so in every order ...")
}

/// What can be typed, each with its key, as far as there is room.
pub fn keys(columns: usize, keys: &[(&str, &str)]) -> String {
    let (mut line, mut used) = (String::new(), 0);
    for (key, what) in keys {
        let width = key.width() + 1 + what.width() + 2;
        if used + width > columns + 2 {
            break;
        }
        line.push_str(&format!("{} {}  ", strong(key), dim(what)));
        used += width;
    }
    line
}

/// The keys of the screen that shows a verdict.
pub const KEYS: [(&str, &str); 9] = [
    ("h", "hint"),
    ("n", "next"),
    ("p", "previous"),
    ("l", "list"),
    ("c", "chart"),
    ("r", "run"),
    ("x", "reset"),
    ("w", "why"),
    ("q", "quit"),
];

/// So many hints there are of each kind of fault.
pub const HINTS: usize = 3;

/// Those where something else is shown in its place.
pub const KEYS_ASIDE: [(&str, &str); 2] = [("Esc", "back to the verdict"), ("q", "quit")];

/// Those where hints are.
pub const KEYS_OF_HINTS: [(&str, &str); 3] = [
    ("h", "another hint"),
    ("Esc", "back to the verdict"),
    ("q", "quit"),
];

/// Those of the list of lessons.
pub const KEYS_OF_LIST: [(&str, &str); 4] = [
    ("Up, Down", "choose"),
    ("Enter", "go there"),
    ("Esc", "back"),
    ("q", "quit"),
];

/// Which lines of how many are seen, where that isn't all.
pub fn position(first: usize, last: usize, of: usize) -> String {
    let more = if last < of { ", Space for more" } else { "" };
    format!(" lines {first}-{last} of {of}{more} ")
}

/// A line across the screen that ends in some words.
pub fn rule(columns: usize, words: &str) -> String {
    dim("-".repeat(columns.saturating_sub(words.width())) + words)
}

/// What was found of an older text than is graded now.
pub fn older(line: &str) -> String {
    dim(anstream::adapter::strip_str(line))
}

/// Says that of what is shown.
pub fn is_older() -> String {
    strong("Of the text before this save; the new one is being graded.")
}

/// What is said of something, in one line of so many columns.
pub fn in_a_line(said: &str, columns: usize) -> String {
    let words: Vec<&str> = said.split_whitespace().collect();
    in_words(&words.join(" "), columns)
}

/// A row of the list, and whether it is the one that is chosen.
pub fn chosen(row: &str, is_chosen: bool) -> String {
    match row.strip_prefix("  ").filter(|_| is_chosen) {
        Some(row) => format!("{} {row}", strong(">")),
        None => row.to_owned(),
    }
}

/// Whether a lesson is really to be put back.
pub fn ask_reset(exercise: &Exercise) -> String {
    let file = format!("exercises/{}", exercise.file_name());
    format!("Put {file} back as it was shipped? {}", strong("y / n"))
}

/// What stays of the text that is put back, if there is one.
pub fn ask_reset_more(has_own: bool) -> String {
    match has_own {
        true => dim("Yours is kept in .rivulets/backups."),
        false => String::new(),
    }
}

/// Nothing was put back.
pub fn not_reset() -> String {
    dim("Nothing was changed.")
}

/// There is no lesson in that direction.
pub fn no_other(forward: bool) -> String {
    dim(match forward {
        true => "This is the last lesson.",
        false => "This is the first lesson.",
    })
}

/// A screen of so few lines or columns.
pub fn too_small() -> String {
    dim("(a larger window shows more)")
}

/// Hints, a chart and the rest are of a verdict.
pub fn no_verdict() -> String {
    dim("There is no verdict that this could be about.")
}

/// What pieces are for is told of a right answer.
pub fn no_why() -> String {
    dim("What each piece is for is told of a program that passes.")
}

/// A program that is run for its own sake is being built, or runs, for so long; how it is stopped, where there is room.
pub fn is_run(seconds: u64, columns: usize) -> String {
    let most = LIMITS.time.as_secs();
    let long = format!(
        "Running it ({seconds} s; after {most} it is stopped, and by Esc or Ctrl-C at once)"
    );
    dim(match seconds > 0 && long.width() <= columns {
        true => &long,
        false => "Running it ...",
    })
}

/// How a run ended that a learner waited for no longer.
pub fn you_stopped_it() -> String {
    "You stopped it before it had ended.".to_owned()
}

/// The same, before there was a program to run.
pub fn not_run() -> String {
    "You stopped it before it was run.\n".to_owned()
}

/// A program that doesn't compile isn't run.
pub fn cannot_run() -> String {
    "It doesn't compile, so it can't be run.\n".to_owned()
}

/// What a program printed that was run as it stands; `end` says how it ended, if not with success.
pub fn ran(printed: &str, end: Option<String>) -> String {
    let lines = printed
        .lines()
        .map(|line| format!("    {}\n", visible(line)));
    let lines: String = lines.collect();
    let heading = match lines.is_empty() {
        true => "Run plainly, once, it printed nothing.\n",
        false => "Run plainly, once, it printed:\n\n",
    };
    let end = end.map(|end| format!("\n{end}")).unwrap_or_default();
    format!("{}{lines}{end}", heading)
}

/// Where no screen can be shown: what the lines are that follow.
pub fn in_lines() -> String {
    let told = "Each of your programs is graded when it is saved. Ctrl-C ends this.";
    format!("{}\n", wrap(told))
}

/// What comes between two verdicts where no screen can be shown.
pub fn between() -> String {
    format!("\n{}\n\n", dim("-".repeat(40)))
}

/// The learner left; what was done stays.
pub fn farewell(passed: usize, all: usize) -> String {
    format!("{passed} of {} passed.\n", count(all, "lesson"))
}

/// A path was named, whose file isn't watched.
pub fn no_watch_of_files(path: &Path) -> String {
    let nothing = bad(format!("{} is not watched.", quoted(path)));
    let meant =
        "No path is taken: what is watched are the lessons' own files, in exercises/. For that:";
    fit(&format!(
        "{nothing}\n{}\n\n    {} watch ex01\n",
        wrap(meant),
        rivulets()
    ))
}

/// The screen can't be shown, or the files not be watched.
pub fn no_companion(error: &dyn std::fmt::Display) -> String {
    format!(
        "{}\n",
        wrap(&format!("Not watched: {}.", visible(&error.to_string())))
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_keys_fit_eighty_columns_and_none_is_cut() {
        let plain = |columns| anstream::adapter::strip_str(&keys(columns, &KEYS)).to_string();
        assert!(plain(80).contains("q quit") && plain(80).trim_end().width() <= 80);
        let narrow = plain(30);
        assert!(
            narrow.trim_end().width() <= 30 && narrow.trim_end().ends_with("p previous"),
            "{narrow}"
        );
    }

    #[test]
    fn what_is_said_in_a_line_is_cut_behind_a_word() {
        let said = "Still running: main goes round\nthe loop at line 33, and sends.\n";
        assert_eq!(
            in_a_line(said, 40),
            "Still running: main goes round the ..."
        );
        assert_eq!(in_a_line("Still running.\n", 40), "Still running.");
    }

    #[test]
    fn the_checklist_in_a_line_names_what_is_to_be_mended() {
        let list = [
            ("a", Standing::Met),
            ("b", Standing::Unmet),
            ("c", Standing::Waiting),
        ];
        assert_eq!(holds(&list), "1 of 3 hold. Now: b");
        assert_eq!(holds(&list[..1]), "1 of 1 hold");
    }
}
