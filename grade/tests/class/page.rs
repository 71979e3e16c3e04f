//! The page of a class is whole, and shows what a learner wrote as text and never as markup.

use crate::project::{Class, attempt, shipped, solution};

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
