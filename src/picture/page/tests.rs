//! Pages of small runs, looked at as data.

use super::film::Film;
use super::{Take, Takes, page};
use crate::picture::{Scene, marks, random};
use crate::trace::ends::Thread;
use crate::trace::story::{Happened, Moment, Story};
use crate::trace::{End, Ending, Site};
use serde_json::{Value, json};

fn takes(stories: Vec<Story>) -> Takes {
    let take = |story| Take {
        caption: "An order".to_owned(),
        ends: "It ends.".to_owned(),
        story,
    };
    Takes {
        title: "A page".to_owned(),
        verdict: "It works.".to_owned(),
        source: "fn main() {}\n".to_owned(),
        runs: stories.into_iter().map(take).collect(),
        parted: false,
        more: false,
    }
}

/// A run of main and one thread, in which this happens.
pub(super) fn story(moments: Vec<(u16, Happened)>) -> Story {
    let mut story = random::story(1);
    story.moments.clear();
    story.unfinished.clear();
    story.ends.threads.truncate(1);
    story.ends.threads.push(Thread::default());
    story.ending = Ending::Ended(End::Exit(0));
    for (step, (thread, what)) in moments.into_iter().enumerate() {
        let site = Site {
            line: step as u32 + 1,
            column: 5,
        };
        let waited = None;
        story.moments.push(Moment {
            step,
            thread,
            site,
            waited,
            what,
        });
    }
    story
}

/// What stands between the tags of the page's data.
fn data(page: &str) -> &str {
    let begin = r#"<script type="application/json" id="film">"#;
    let (_, rest) = page.split_once(begin).unwrap();
    rest.split_once("</script>").unwrap().0
}

#[test]
fn no_text_of_a_program_is_taken_for_markup_or_for_a_place_to_fill() {
    let text = "</script><img src=x onerror=alert(1)> & \u{2028} {{script}} {{data}}";
    let sent = Happened::Sent {
        channel: 1,
        message: 1,
        sender: 0,
        text: text.to_owned(),
    };
    let mut takes = takes(vec![story(vec![(0, sent)])]);
    takes.title = format!("{text}{text}");
    takes.source = format!("// {text}\n");
    takes.runs[0].caption = text.to_owned();
    let page = page(&takes);
    assert!(!page.contains("<img") && !data(&page).contains('\u{2028}'));
    assert_eq!(
        page.matches("<script").count(),
        page.matches("</script>").count()
    );
    assert_eq!(page.matches("</script>").count(), 2);
    let data: Value = serde_json::from_str(data(&page)).unwrap();
    let line = json!([["comment", format!("// {text}")]]);
    assert_eq!(data["source"]["lines"][0], line);
    assert_eq!(data["runs"][0]["caption"], text);
}

#[test]
fn a_page_needs_nothing_else() {
    let page = page(&takes(vec![random::story(3)]));
    // The name of SVG, and places within the page.
    let page = page
        .replace("http://www.w3.org/2000/svg", "")
        .replace("url(#", "");
    for outside in [
        "http:",
        "https:",
        "//cdn",
        "@import",
        "url(",
        "fetch(",
        "XMLHttpRequest",
        "innerHTML",
        "insertAdjacentHTML",
        "DOMParser",
        "eval(",
    ] {
        assert!(!page.contains(outside), "{outside}");
    }
    assert!(page.contains("default-src 'none'"));
}

#[test]
fn runs_share_the_rows_that_they_begin_with() {
    let printed = |text: &str| {
        (
            0,
            Happened::Printed {
                text: text.to_owned(),
            },
        )
    };
    let first = story(vec![printed("a\n"), printed("b"), printed("c")]);
    let second = story(vec![printed("a\n"), printed("x"), printed("c")]);
    let film = Film::of(&takes(vec![first.clone(), second, first]));
    assert_eq!(film.runs.len(), 2, "the same run twice");
    let [one, two] = &film.runs[..] else { panic!() };
    assert_eq!(one.rows[0], two.rows[0]);
    assert!(one.rows[1] != two.rows[1] && one.rows[2] != two.rows[2]);
    assert_eq!(film.rows.len(), 5);
    let effects = serde_json::to_value(&film.rows).unwrap();
    assert_eq!(effects[0]["effect"]["text"], "a\n");
    assert_eq!(effects[1]["effect"]["text"], "b");
}

#[test]
fn whatever_happens_in_it_a_run_is_told_row_for_row() {
    for seed in 0..200 {
        let story = random::story(seed);
        let rows = Scene::of(&story).rows.len();
        let film = Film::of(&takes(vec![story]));
        assert_eq!(film.runs[0].rows.len(), rows, "seed {seed}");
        assert!(
            film.rows.iter().all(|row| !row.text.is_empty()),
            "seed {seed}"
        );
    }
}

#[test]
fn a_long_run_is_cut_and_said_to_be_and_the_page_stays_small() {
    let text = "\"a message of forty characters or so, and more\"".to_owned();
    let moment = |at: u32| match at % 2 {
        0 => (
            0,
            Happened::Sent {
                channel: 1,
                message: at,
                sender: 0,
                text: text.clone(),
            },
        ),
        _ => (
            1,
            Happened::Received {
                channel: 1,
                message: at - 1,
            },
        ),
    };
    let film = |count| takes(vec![story((0..count).map(moment).collect())]);
    let whole = Film::of(&film(10_000));
    assert_eq!((whole.runs[0].rows.len(), whole.left_out), (10_000, false));
    let cut = Film::of(&film(20_000));
    assert!(
        cut.runs[0]
            .caption
            .ends_with(": the first 12000 of 20000 steps"),
        "{}",
        cut.runs[0].caption
    );
    assert!(page(&film(20_000)).len() < 5_000_000);
}

/// The chart's own signs are what the page draws.
#[test]
fn a_page_has_the_signs_of_the_chart() {
    for seed in 0..40 {
        let story = random::story(seed);
        let film = Film::of(&takes(vec![story.clone()]));
        let scene = Scene::of(&story);
        let data = serde_json::to_value(&film).unwrap();
        for (row, told) in scene.rows.iter().zip(data["rows"].as_array().unwrap()) {
            let sign = &data["signs"][told["sign"].as_u64().unwrap() as usize];
            let wanted = serde_json::to_value(marks::mark(&row.mark)).unwrap();
            assert_eq!(*sign, wanted, "seed {seed}");
        }
    }
}

#[test]
fn no_row_tells_of_what_comes_later() {
    let sent = Happened::Sent {
        channel: 1,
        message: 1,
        sender: 0,
        text: "7".to_owned(),
    };
    let film = Film::of(&takes(vec![story(vec![(0, sent)])]));
    assert!(
        film.rows[0].text.ends_with(" sends 7"),
        "{}",
        film.rows[0].text
    );
}
