//! The book is written, and each of its links leads to something that is there.
#![allow(clippy::unwrap_used)] // a test may panic

use html5gum::{Token, Tokenizer};
use rivulets::exercise::{Catalog, Project};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

/// A page: where its links lead, and its places that a link can lead to.
#[derive(Default)]
struct Page {
    links: Vec<String>,
    places: BTreeSet<String>,
}

fn project() -> Project {
    Project::at(Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap())
}

/// The folder of the book's pages, written once.
fn book() -> &'static Path {
    static BOOK: OnceLock<PathBuf> = OnceLock::new();
    BOOK.get_or_init(|| {
        let folder = project().root().join("target/book-tested");
        let index = book::write(&project(), &folder).unwrap_or_else(|trouble| panic!("{trouble}"));
        index.parent().unwrap().to_path_buf()
    })
}

fn pages() -> BTreeMap<PathBuf, Page> {
    let mut pages = BTreeMap::new();
    let mut folders = vec![book().to_path_buf()];
    while let Some(folder) = folders.pop() {
        for path in fs::read_dir(folder)
            .unwrap()
            .map(|entry| entry.unwrap().path())
        {
            match path.extension() {
                _ if path.is_dir() => folders.push(path),
                Some(end) if end == "html" => {
                    let page = read(&fs::read_to_string(&path).unwrap());
                    pages.insert(path, page);
                }
                _ => {}
            }
        }
    }
    pages
}

fn read(html: &str) -> Page {
    let mut page = Page::default();
    for token in Tokenizer::new(html).flatten() {
        let Token::StartTag(tag) = token else {
            continue;
        };
        for (name, value) in &tag.attributes {
            let value = String::from_utf8_lossy(value).into_owned();
            match &name[..] {
                b"href" | b"src" => page.links.push(value),
                b"id" => drop(page.places.insert(value)),
                _ => {}
            }
        }
    }
    page
}

#[test]
fn every_link_leads_to_a_page_that_is_there_and_to_a_place_of_it() {
    let pages = pages();
    assert!(pages.len() > Catalog::read(&project()).unwrap().exercises().len());
    let mut dead = Vec::new();
    for (path, page) in &pages {
        // What is shown where a page isn't found has links as from the top of a server.
        let is_of_servers = path.ends_with("404.html");
        for link in page
            .links
            .iter()
            .filter(|link| is_inside(link) && !is_of_servers)
        {
            let (target, place) = link.split_once('#').unwrap_or((link, ""));
            let there = match target {
                "" => path.clone(),
                target => path.parent().unwrap().join(target),
            };
            let there = there.canonicalize().unwrap_or(there);
            let has_place = |page: &Page| place.is_empty() || page.places.contains(place);
            let lives = match pages.get(&there) {
                Some(page) => has_place(page),
                None => there.is_file(),
            };
            if !lives {
                dead.push(format!("{}: {link}", path.display()));
            }
        }
    }
    assert!(dead.is_empty(), "{}", dead.join("\n"));
}

/// Whether a link leads to a file of the book.
fn is_inside(link: &str) -> bool {
    !["http:", "https:", "data:", "javascript:"]
        .iter()
        .any(|outside| link.starts_with(outside))
}

#[test]
fn each_lesson_has_its_page_with_what_passing_means_and_no_solution() {
    for exercise in Catalog::read(&project()).unwrap().exercises() {
        let name = Path::new(exercise.file_name()).with_extension("html");
        let html = fs::read_to_string(book().join(name)).unwrap();
        for heading in [
            "What to do",
            "What passing means",
            "The program",
            "What the grader says of it",
        ] {
            assert!(html.contains(heading), "{}: {heading}", exercise.id);
        }
        assert!(html.contains(&exercise.header.read), "{}", exercise.id);
        let solution = fs::read_to_string(exercise.solution(&project())).unwrap();
        assert!(solution.contains("The decision:"));
        assert!(!html.contains("The decision:"), "{}", exercise.id);
    }
}

#[test]
fn a_lesson_that_runs_shows_its_runs() {
    let html = fs::read_to_string(book().join("ex08_the_loop_that_never_ends.html")).unwrap();
    assert!(html.contains("src=\"runs/ex08.html\""));
    let runs = fs::read_to_string(book().join("runs/ex08.html")).unwrap();
    assert!(runs.contains("Carried over"));
    let refused = fs::read_to_string(book().join("ex01_first_message.html")).unwrap();
    assert!(!refused.contains("class=\"runs\"") && refused.contains("no run to look at"));
}
