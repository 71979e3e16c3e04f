//! The page of a class is whole, and shows what a learner wrote as text and never as markup.

use crate::project::{Class, attempt, shipped, solution};
use std::fs;
use std::path::Path;

const HOSTILE: &str = "</pre><script>document.title='hit'</script><img src=x onerror=alert(1)>";

fn class() -> Class {
    let class = Class::new();
    class.hand_in("anna/ex03.rs", attempt(3, "both_from_one_thread"));
    class.hand_in("ben/ex03.rs", attempt(3, "both_from_one_thread"));
    class.hand_in("cleo/ex03.rs", solution(3));
    class.hand_in("dora/ex03.rs", shipped(3));
    // What it prints is in its picture, and its comment among its lines.
    let text = solution(3).replace("Hi from thread 1", HOSTILE);
    assert!(text.contains(HOSTILE));
    class.hand_in("emil<b>&amp;/ex03.rs", text);
    class.hand_in("fritz/notes.txt", "");
    class
}

#[test]
fn the_page_tells_all_of_a_class() {
    let page = class().rows(&["--lesson", "3", "--format", "html"]);
    for told in [
        "6 learners: 1 passed, 3 not passed, 1 not begun, 1 folder without answers.",
        "<b>2×</b> Beside the lesson: ",
        ">anna, ben</p>",
        "<th scope=\"row\" title=\"cleo\">cleo</th><td>1</td>",
        "No file in it is called after a lesson, as ex03.rs is: notes.txt.",
        "  --&gt; exercises/ex03_many_senders.rs:",
        "src=\"data:image/svg+xml,%3Csvg",
    ] {
        assert!(page.contains(told), "no `{told}` in {page}");
    }
    // Who is stuck: whoever began and hasn't passed.
    let stuck = page.split("<section id=\"stuck\">").nth(1).unwrap();
    let stuck = stuck.split("</section>").next().unwrap();
    let lines: Vec<_> = stuck
        .lines()
        .filter(|line| line.starts_with("<tr><td class="))
        .collect();
    assert_eq!(lines.len(), 3, "{stuck}");
    assert!(
        lines
            .iter()
            .all(|line| line.contains("</td><td>03</td><td><a href=\"#mistake")),
        "{stuck}"
    );
}

#[test]
fn a_learners_text_is_never_markup() {
    let page = class().rows(&["--lesson", "3", "--format", "html"]);
    for markup in [
        "<script",
        "<img src=x",
        "emil<b>",
        "href=\"http",
        "src=\"http",
    ] {
        assert!(!page.contains(markup), "`{markup}` in {page}");
    }
    for text in ["&lt;script&gt;document.title", "emil&lt;b&gt;&amp;amp;"] {
        assert!(page.contains(text), "no `{text}` in {page}");
    }
}

/// A class that has begun three lessons, two of its learners less.
fn learners_of_three_lessons() -> Class {
    let class = Class::new();
    for (learner, said) in [("anna", "Hi"), ("ben", "Hello"), ("cleo", "Hello")] {
        let text = solution(1).replace("Hi from a foreign world!", said);
        class.hand_in(&format!("{learner}/ex01.rs"), text);
        class.hand_in(&format!("{learner}/ex03.rs"), solution(3));
    }
    class.hand_in("anna/ex02.rs", attempt(2, "waits_for_a_fourth"));
    class.hand_in("ben/ex03.rs", attempt(3, "waits_for_a_third"));
    class.hand_in("dora/ex01.rs", solution(1));
    class.hand_in("dora/ex02.rs", shipped(2));
    fs::create_dir(class.folder().join("emil")).unwrap();
    class.hand_in("fritz/ex01.rs", shipped(1));
    class
}

fn section<'p>(page: &'p str, id: &str) -> &'p str {
    let begin = page.split(&format!("<section id=\"{id}\">")).nth(1);
    begin.unwrap().split("<section id=").next().unwrap()
}

#[test]
fn of_each_learner_is_said_what_is_true_of_them() {
    let page = learners_of_three_lessons().rows(&["--lesson", "1-3", "--format", "html"]);
    let sentence = |said: &str| {
        format!(
            "Wrong output: the first line should read &quot;Hi from a foreign world!&quot;, but &quot;{said}&quot; was \
             printed."
        )
    };
    let mistakes = section(&page, "lesson01");
    let all = "<b>3×</b> Wrong output: the nth line should read &quot;…&quot;, but &quot;…&quot; was printed.";
    assert!(mistakes.contains(all), "{mistakes}");
    for (said, names, cells) in [("Hi", "anna", 1), ("Hello", "ben, cleo", 2)] {
        let told = format!("\">{}<br>{names}</p>", sentence(said));
        let before = mistakes.split(&told).next().unwrap();
        assert_ne!(before, mistakes, "no `{told}` in {mistakes}");
        // Each one's cell has that sentence, and leads to it.
        let id = before.rsplit("<p id=\"").next().unwrap();
        let cell = format!("title=\"{}\"><a href=\"#{id}\">", sentence(said));
        assert_eq!(
            section(&page, "glance").matches(&cell).count(),
            cells,
            "{page}"
        );
    }
}

#[test]
fn a_mistake_in_several_lessons_is_counted_over_all() {
    let page = learners_of_three_lessons().rows(&["--lesson", "1-3", "--format", "html"]);
    let lines = section(&page, "mistakes").lines();
    let lines: Vec<_> = lines.filter(|line| line.starts_with("<tr><td>")).collect();
    assert_eq!(lines.len(), 2, "{lines:?}");
    assert!(
        lines[0].starts_with("<tr><td>3</td><td>Wrong output: "),
        "{lines:?}"
    );
    assert!(lines[0].ends_with(">01</a> (3)</td></tr>"), "{lines:?}");
    assert!(
        lines[1].starts_with("<tr><td>2</td><td>Deadlock: "),
        "{lines:?}"
    );
    assert!(
        lines[1].contains(">02</a> (1), <a href=\"#mistake"),
        "{lines:?}"
    );
    assert!(lines[1].ends_with(">03</a> (1)</td></tr>"), "{lines:?}");
}

#[test]
fn a_lessons_column_ends_with_how_many_passed() {
    let page = learners_of_three_lessons().rows(&["--lesson", "1-3", "--format", "html"]);
    let totals = page
        .lines()
        .find(|line| line.starts_with("<tfoot>"))
        .unwrap();
    let told = "<td>3</td><td title=\"1 of 6 passed\">1</td><td title=\"0 of 6 passed\">0</td>\
        <td title=\"2 of 6 passed\">2</td>";
    assert!(totals.contains(told), "{totals}");
}

#[test]
fn who_has_begun_nothing_since_when_is_listed_too() {
    let page = learners_of_three_lessons().rows(&["--lesson", "1-3", "--format", "html"]);
    let silent = section(&page, "stuck").split("<h3>").nth(1).unwrap();
    let lines: Vec<_> = silent
        .lines()
        .filter(|line| line.starts_with("<tr><td>"))
        .collect();
    let [emil, fritz, dora] = lines[..] else {
        panic!("{silent}")
    };
    assert!(
        emil.starts_with("<tr><td>emil</td><td></td><td class=\"moment\"></td><td>"),
        "{emil}"
    );
    assert!(!emil.contains("<td></td></tr>"), "{emil}");
    let told = "<tr><td>fritz</td><td></td><td class=\"moment\"></td><td>Nothing handed in: 02, 03. As shipped: 01.";
    assert!(fritz.starts_with(told), "{fritz}");
    assert!(
        dora.starts_with("<tr><td>dora</td><td>01</td><td class=\"moment\">20"),
        "{dora}"
    );
    assert!(
        dora.contains("<td>Nothing handed in: 03. As shipped: 02.</td>"),
        "{dora}"
    );
}

#[test]
fn a_lesson_leads_to_its_part_of_the_notes() {
    let page = learners_of_three_lessons().rows(&["--lesson", "1-3", "--format", "html"]);
    let notes = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/teaching.md");
    let notes = fs::read_to_string(notes).unwrap();
    let named = page.split("In docs/teaching.md: “").skip(1);
    let named: Vec<_> = named.map(|rest| rest.split('”').next().unwrap()).collect();
    assert_eq!(named.len(), 3, "{page}");
    for heading in named {
        let is_it = |line: &str| line.strip_prefix("### ") == Some(heading);
        assert!(
            notes.lines().any(is_it),
            "no `{heading}` in docs/teaching.md"
        );
    }
}
