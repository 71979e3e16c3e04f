//! What is said of errors of rustc's beside its own words: programs that don't compile, in
//! `ui-tests/views/`, refused by the real compiler, with the view that each is to get.

use super::pinned::is_another_compiler;
use super::project::{catalog, course, programs, real};
use super::sample;
use rivulets::build::Diagnostic;
use rivulets::course::{Start, grade};
use rivulets::exercise::header_lines;
use rivulets::verdict::Evidence;
use rivulets::words::explanation;
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::thread;

/// How a view begins.
const VIEW: &str = "For channels: ";

/// What the header of a case says.
struct Expected {
    code: Option<String>,
    /// Words of the view; none where nothing is to be said.
    view: Option<String>,
    /// Words of the last sentence, where they matter.
    next: Option<String>,
}

fn expected(path: &Path) -> Expected {
    let (mut code, mut view, mut next) = (None, None, None);
    for line in header_lines(&fs::read_to_string(path).unwrap()) {
        let text = Some(line.text).filter(|text| text != "none");
        match &*line.key {
            "code" => code = Some(text),
            "view" => view = Some(text),
            "next" => next = text,
            key => panic!("{}: unknown header key `{key}`", path.display()),
        }
    }
    let known = code.zip(view);
    let (code, view) = known.unwrap_or_else(|| panic!("{}: no code or view", path.display()));
    Expected { code, view, next }
}

/// What is said of a program: the first error, the view in lines, and the last sentence.
struct Said {
    error: Diagnostic,
    view: Vec<String>,
    next: String,
}

/// Grades a program that doesn't compile by the lesson with this number.
fn said(path: &Path, number: u8) -> Said {
    let mut course = course().into_iter();
    let found = course.find(|(exercise, _)| exercise.id.number() == number);
    let (exercise, lesson) = found.expect("there is no such lesson");
    let graded = grade(&real(), &lesson, path).unwrap();
    let Evidence::Refused(errors) = &graded.judgement.evidence else {
        panic!("{} compiles", path.display());
    };
    let words = explanation(&graded, &exercise, None);
    let words = anstream::adapter::strip_str(&words).to_string();
    let view = words.lines().skip_while(|line| !line.starts_with(VIEW));
    let view = view.take_while(|line| !line.is_empty());
    let next = words.split("\n\n").find(|part| part.contains("Then save"));
    Said {
        error: errors[0].clone(),
        view: view.map(str::to_owned).collect(),
        next: next.unwrap().replace('\n', " "),
    }
}

/// How what is said differs from what is wanted.
fn difference(path: &Path, said: &Said, expected: &Expected) -> Option<String> {
    let at = path.file_name().unwrap().display();
    let view = said.view.join(" ");
    let (code, next) = (&said.error.code, &expected.next);
    if *code != expected.code {
        return Some(format!("{at}: {code:?}"));
    }
    let fits = match &expected.view {
        Some(words) => view.contains(words.as_str()),
        None => view.is_empty(),
    };
    if !fits
        || next
            .as_ref()
            .is_some_and(|next| !said.next.contains(next.as_str()))
    {
        return Some(format!("{at}: {view}\n  {}", said.next));
    }
    unfit(&said.view).map(|why| format!("{at}: {why}: {view}"))
}

/// What no view may be: long, or a line of a solution.
fn unfit(view: &[String]) -> Option<String> {
    if view.len() > 4 || view.iter().any(|line| line.chars().count() > 100) {
        return Some("too long".to_owned());
    }
    let view = view.join(" ");
    catalog().exercises().iter().find_map(|exercise| {
        let solution = fs::read_to_string(exercise.solution(&real())).unwrap();
        let lines = solution.lines().map(str::trim);
        let says_something = |line: &&str| line.contains(char::is_alphanumeric);
        let mut new = lines.filter(|line| says_something(line) && !line.starts_with("//"));
        let given = new.find(|line| !exercise.shipped.contains(line) && view.contains(line));
        given.map(|line| format!("it gives `{line}` away"))
    })
}

#[test]
fn errors_of_rustc_get_the_view_that_they_are_to_get() {
    if is_another_compiler() {
        return;
    }
    let work = Mutex::new(programs(&real().root().join("ui-tests/views")));
    let (differences, views) = (Mutex::new(Vec::new()), Mutex::new(BTreeSet::new()));
    thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| {
                while let Some(path) = { work.lock().unwrap().pop() } {
                    let expected = expected(&path);
                    let said = said(&path, 1);
                    let found = difference(&path, &said, &expected);
                    differences.lock().unwrap().extend(found);
                    views.lock().unwrap().extend(expected.view);
                }
            });
        }
    });
    let differences = differences.into_inner().unwrap();
    assert!(differences.is_empty(), "{}", differences.join("\n\n"));
    let phrases = include_str!("../../src/words/explanation/refused/phrases.rs");
    let (tried, all) = (
        views.into_inner().unwrap(),
        phrases.matches("const ").count(),
    );
    assert_eq!(tried.len(), all, "each phrase has one header of its own");
}

/// The programs as shipped that are refused, and the wrong fixes whose words are kept. One of which nothing
/// is to be said has the line `// view: none` in its comment.
#[test]
fn lessons_begin_and_tempt_with_errors_that_have_a_view() {
    if is_another_compiler() {
        return;
    }
    for (exercise, lesson) in course() {
        let shipped = match lesson.start() {
            Some(Start::Refused(_)) => Some(real().shipped().join(exercise.file_name())),
            _ => None,
        };
        let fixes = programs(&real().wrong_fixes(exercise.id));
        let looked_at =
            |path: &PathBuf| sample::is_in(&path.file_name().unwrap().to_string_lossy());
        for path in fixes.into_iter().chain(shipped).filter(looked_at) {
            let said = said(&path, exercise.id.number());
            let text = fs::read_to_string(&path).unwrap();
            let silent = text.lines().any(|line| line == "// view: none");
            let view = said.view.join(" ");
            assert_eq!(silent, view.is_empty(), "{}: {view}", path.display());
            let why = unfit(&said.view);
            assert!(why.is_none(), "{}: {why:?}: {view}", path.display());
        }
    }
}
