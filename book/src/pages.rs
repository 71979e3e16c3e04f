//! All pages of the book, in their order.

use crate::prose::{Part, one_by_one, parts, with_links, without_comments};
use crate::trouble::read;
use crate::{Trouble, lesson};
use rivulets::command::as_shipped;
use rivulets::course::{CHAPTERS, lessons};
use rivulets::exercise::{Catalog, Exercise, Project};
use std::fs;
use std::path::{Path, PathBuf};

/// A file of the book's, by its name among its sources.
pub struct File {
    /// Its name.
    pub name: String,
    /// What it holds.
    pub text: String,
}

impl File {
    fn new(name: impl Into<String>, text: impl Into<String>) -> Self {
        let (name, text) = (name.into(), text.into());
        Self { name, text }
    }
}

const BEGIN: &str = "begin.md";
const TOOLS: &str = "tools.md";
const AFTER: &str = "after.md";

/// The parts of README that tell how one begins; the others, up to the last of these, tell of the tools.
const BEGINS: [&str; 3] = ["", "Begin", "The loop"];
const OF_TOOLS: [&str; 6] = [
    "In your editor",
    "What each piece is for",
    "Predict first",
    "Every order of the threads",
    "Pictures",
    "What a program may use",
];

/// All of them. The exercises that lie in `copy`, as they are shipped, are graded there.
pub fn files(project: &Project, copy: &Project) -> Result<Vec<File>, Trouble> {
    let catalog = Catalog::read(project).map_err(|error| Trouble::of(project.root(), error))?;
    let readme = read(&project.root().join("README.md"))?;
    let map = read(&project.exercises().join("README.md"))?;
    let (readme, map) = (parts(&readme), parts(&map));
    let lead = |target: &str| leads_to(target, &catalog);
    let mut files = vec![
        File::new(BEGIN, of_readme(&readme, &BEGINS, lead)?),
        File::new(
            TOOLS,
            format!("# The tools\n\n{}", of_readme(&readme, &OF_TOOLS, lead)?),
        ),
    ];
    let mut summary = format!("# Summary\n\n[The course]({BEGIN})\n");
    for (number, (first, title)) in (1..).zip(CHAPTERS) {
        let name = format!("chapter-{number}.md");
        let heading = format!("Chapter {number}: {title}");
        let part = map.iter().find(|part| part.heading.starts_with(&heading));
        let part = part.ok_or_else(|| missing("exercises/README.md", &heading))?;
        let last = CHAPTERS.get(number).map_or(u8::MAX, |(next, _)| next - 1);
        let of_chapter = catalog.exercises().iter();
        let of_chapter = of_chapter.filter(|one| (first..=last).contains(&one.id.number()));
        summary += &format!("\n- [{heading}]({name})\n");
        let mut page = format!("# {heading}\n{}", with_links(&one_by_one(part.text), lead));
        for exercise in of_chapter {
            let (number, title) = (exercise.id.number(), &exercise.title);
            let name = name_of(exercise);
            summary += &format!("  - [{number:02}: {title}]({name})\n");
            let about = exercise
                .about(project)
                .map_err(|error| Trouble::of(project.root(), error))?;
            page += &format!("\n- [{number:02}: {title}]({name}): {about}.\n");
            files.extend(of_lesson(copy, exercise)?);
        }
        files.push(File::new(name, page));
    }
    let ends = "Where std ends";
    let part = part(&map, ends).ok_or_else(|| missing("exercises/README.md", ends))?;
    files.push(File::new(
        AFTER,
        format!("# {ends}\n{}", with_links(part.text, lead)),
    ));
    summary += &format!("\n[{ends}]({AFTER})\n[The tools]({TOOLS})\n");
    files.push(File::new("SUMMARY.md", summary));
    Ok(files)
}

fn part<'p, 't>(parts: &'p [Part<'t>], heading: &str) -> Option<&'p Part<'t>> {
    parts.iter().find(|part| part.heading == heading)
}

fn missing(file: &str, heading: &str) -> Trouble {
    let why = format!("it lacks a part with the heading `{heading}`");
    Trouble::of(Path::new(file), why)
}

fn name_of(exercise: &Exercise) -> String {
    Path::new(exercise.file_name())
        .with_extension("md")
        .display()
        .to_string()
}

/// The page of a lesson, and that of its runs.
fn of_lesson(copy: &Project, exercise: &Exercise) -> Result<Vec<File>, Trouble> {
    let trouble = |why: &dyn std::fmt::Display| Trouble::of(&exercise.path(copy), why);
    let lesson = lessons()
        .into_iter()
        .find(|lesson| lesson.id() == Some(exercise.id));
    let lesson = lesson.ok_or_else(|| trouble(&"it has no lesson"))?;
    let shipped = as_shipped(copy, exercise, &lesson);
    let shipped = shipped.map_err(|fault| trouble(&fault))?;
    let runs = format!("runs/{}.html", exercise.id);
    let named = shipped.page.is_some().then_some(&*runs);
    let mut files = vec![File::new(
        name_of(exercise),
        lesson::page(exercise, &shipped, named),
    )];
    files.extend(shipped.page.map(|page| File::new(runs, page)));
    Ok(files)
}

/// Parts of README, each below its heading.
fn of_readme(
    readme: &[Part],
    headings: &[&str],
    lead: impl Fn(&str) -> Option<String> + Copy,
) -> Result<String, Trouble> {
    let mut text = String::new();
    for heading in headings {
        let part = part(readme, heading).ok_or_else(|| missing("README.md", heading))?;
        if !heading.is_empty() {
            text += &format!("## {heading}\n");
        }
        text += &without_comments(&with_links(part.text, lead));
    }
    Ok(text)
}

/// Where a link of the course's own texts leads in the book.
fn leads_to(target: &str, catalog: &Catalog) -> Option<String> {
    let name = Path::new(target).file_name()?.to_str()?;
    if target.ends_with(".svg") {
        return Some(format!("pictures/{name}"));
    }
    let mut exercises = catalog.exercises().iter();
    let exercise = exercises.find(|exercise| exercise.file_name() == name);
    match (exercise, name) {
        (Some(exercise), _) => Some(name_of(exercise)),
        (None, "README.md") if target.starts_with("..") => Some(BEGIN.to_owned()),
        (None, "README.md") => Some("chapter-1.md".to_owned()),
        _ => None,
    }
}

/// The pictures that the course's own texts show.
pub fn pictures(project: &Project) -> Result<Vec<PathBuf>, Trouble> {
    let docs = project.root().join("docs");
    let mut pictures = Vec::new();
    for folder in [docs.clone(), docs.join("map")] {
        let entries = fs::read_dir(&folder).map_err(|error| Trouble::of(&folder, error))?;
        let paths = entries.flatten().map(|entry| entry.path());
        pictures.extend(paths.filter(|path| path.extension().is_some_and(|end| end == "svg")));
    }
    Ok(pictures)
}
