//! What stands in the file of a page; how it looks and what it does is tested in a browser (`tests/browser`).

use super::project::{Copy, real, stdout};
use serde_json::{Value, json};
use std::fs;

/// The page of an attempt at lesson 03, and what it knows.
fn page(of: impl FnOnce(&Copy)) -> (Copy, String, Value) {
    let copy = Copy::new();
    of(&copy);
    let mut command = copy.rivulets();
    let made = command.args(["chart", "3", "--html", "target/page.html"]);
    made.assert().success();
    let page = fs::read_to_string(copy.project.root().join("target/page.html")).unwrap();
    let (_, film) = page.split_once("id=\"film\">").unwrap();
    let (film, _) = film.split_once("</script>").unwrap();
    let film = serde_json::from_str(film).unwrap();
    (copy, page, film)
}

fn deadlock(copy: &Copy) {
    let attempt = real().attempts().join("ex03/kept_sender_hangs.rs");
    copy.write(3, fs::read(attempt).unwrap());
}

#[test]
fn its_verdict_is_the_first_sentence_of_the_explanation() {
    let (copy, page, film) = page(deadlock);
    let said = stdout(&copy.rivulets().args(["check", "3"]).assert().code(1));
    let said = said.split_whitespace().collect::<Vec<_>>().join(" ");
    let verdict = film["verdict"].as_str().unwrap();
    assert!(
        verdict.starts_with("Deadlock: ") && said.contains(verdict),
        "{verdict}\n{said}"
    );
    assert!(!page.contains('\u{1b}'));
    let (_, _, film) = self::page(|copy| copy.solve(3));
    let verdict = film["verdict"].as_str().unwrap();
    assert!(
        verdict.starts_with("Passed: right in all 2 orders"),
        "{verdict}"
    );
}

#[test]
fn every_run_ends_with_a_sentence_of_how_and_no_row_before_tells_it() {
    let (_, _, film) = page(deadlock);
    let runs = film["runs"].as_array().unwrap();
    assert_eq!(runs.len(), 2);
    for run in runs {
        assert_eq!(
            run["ends"],
            "Here no thread can ever go on, so the program never ends."
        );
        let rows = run["rows"].as_array().unwrap().iter();
        let rows: Vec<_> = rows
            .map(|row| &film["rows"][row.as_u64().unwrap() as usize])
            .collect();
        let (last, before) = rows.split_last().unwrap();
        assert_eq!(last["text"], "main waits for ever for a message");
        assert_eq!(
            last["effect"],
            json!({ "kind": "stuck", "for_ever": true, "channel": 1 })
        );
        assert!(
            before
                .iter()
                .all(|row| !row.to_string().contains("for ever"))
        );
    }
}

#[test]
fn senders_and_the_receiver_are_at_their_owners_by_their_names() {
    let (_, _, film) = page(deadlock);
    let hands = film["runs"][0]["hands"].as_array().unwrap().iter();
    let told = hands.map(|end| {
        let holders = end["held"].as_array().unwrap().iter();
        let holders: Vec<_> = holders.map(|held| held[1].as_u64().unwrap()).collect();
        (
            end["name"].as_str().unwrap(),
            end["receives"] == true,
            end["dropped"].is_null(),
            holders,
        )
    });
    let wanted = [
        ("tx", false, true, vec![0]),
        ("rx", true, true, vec![0]),
        ("tx1", false, false, vec![0, 1]),
        ("tx2", false, false, vec![0, 2]),
    ];
    assert_eq!(told.collect::<Vec<_>>(), wanted);
}

#[test]
fn the_words_of_rust_are_told_apart_and_the_header_is_folded() {
    let (_, _, film) = page(|copy| copy.solve(3));
    let source = &film["source"];
    let header = source["header"].as_u64().unwrap() as usize;
    assert!(header > 4, "{header}");
    let lines = source["lines"].as_array().unwrap();
    let pieces = lines[header..]
        .iter()
        .find(|line| line.to_string().contains("(tx, rx)"));
    let wanted = json!([
        ["", "    "],
        ["keyword", "let"],
        ["", " (tx, rx) = mpsc::channel();"]
    ]);
    assert_eq!(pieces, Some(&wanted));
}
