//! The whole verdict of an answer: below its row, in the JSON, and on the page.

use crate::project::{Class, attempt, report, solution};

/// Of one that doesn't compile, one that is wrong, and one that is right.
fn class() -> Class {
    let class = Class::new();
    let twice = attempt(3, "chain1_first_sender_moved_twice");
    class.hand_in("anna/ex03.rs", twice);
    class.hand_in("ben/ex03.rs", attempt(3, "both_from_one_thread"));
    class.hand_in("cleo/ex03.rs", solution(3));
    class
}

#[test]
fn all_that_check_says_stands_below_a_row_if_it_is_asked_for() {
    let class = class();
    let short = class.rows(&["--lesson", "3"]);
    assert!(!short.contains("  --> "), "{short}");
    let full = class.rows(&["--lesson", "3", "--full"]);
    let mut parts = full.split("\nben ");
    let anna = parts.next().unwrap();
    let ben = parts.next().unwrap().split("\ncleo ").next().unwrap();
    // rustc's own words, with what they mean.
    assert!(
        anna.contains("\n      --> exercises/ex03_many_senders.rs:"),
        "{full}"
    );
    assert!(
        anna.contains("error[E0382]") && anna.contains("For channels: "),
        "{full}"
    );
    assert!(
        ben.contains("\n    Beside the lesson: ") && ben.contains("\n      --> "),
        "{full}"
    );
    // The rows are the same as without.
    for row in short.lines().filter(|line| !line.is_empty()) {
        let (_, said) = row.split_once(" s ").unwrap_or(("", row));
        assert!(full.contains(said), "{row}\n{full}");
    }
}

#[test]
fn rustc_is_not_cut_in_a_row() {
    let class = Class::new();
    let shown =
        "fn main() { println!(\"{}\", std::sync::mpsc::channel::<Vec<String>>().1.recv()); }\n";
    class.hand_in("anna/ex01.rs", shown);
    let rows = class.rows(&["--lesson", "1"]);
    assert!(
        rows.contains("doesn't implement `std::fmt::Display`."),
        "{rows}"
    );
}

#[test]
fn json_and_page_have_the_verdicts_of_what_is_not_passed() {
    let class = class();
    let json = report(&class.json(&["--lesson", "3"]));
    let verdicts = json["verdicts"].as_object().unwrap();
    assert_eq!(verdicts.len(), 2, "{json}");
    for row in json["rows"].as_array().unwrap() {
        let verdict = verdicts.get(row["text"].as_str().unwrap());
        assert_eq!(verdict.is_some(), row["verdict"] != "passed", "{row}");
        let begins = row["verdict"].as_str().unwrap();
        let told = verdict.map(|told| told.as_str().unwrap().to_lowercase());
        assert!(told.is_none_or(|told| told.starts_with(begins)), "{row}");
    }
    let page = class.rows(&["--lesson", "3", "--format", "html"]);
    assert!(
        page.contains("error[E0382]") && page.contains("For channels: "),
        "{page}"
    );
}
