//! No line of a picture is wrong against the run that it shows.

use rivulets::course::Graded;
use rivulets::picture::page::{Take, Takes, page};
use rivulets::picture::text::{Chart, Style, WIDTH, chart};
use rivulets::picture::{Glyphs, Scene, svg};
use rivulets::trace::story::Story;
use rivulets::trace::{Kind, Response, Step};
use rivulets::verdict::{Explored, Finding};
use serde_json::Value;
use std::collections::BTreeMap;

/// A longer run is folded.
const ALL: usize = 2_000;

/// A message that was received, told from the run's steps alone.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord, Clone, Copy)]
struct Crossed {
    channel: u32,
    message: u32,
    from: Tip,
    to: Tip,
}

/// Who sent or received, and at which line.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord, Clone, Copy)]
struct Tip {
    lane: usize,
    line: u32,
}

/// How the pictures of a graded program differ from its runs.
pub fn disagreement(graded: &Graded) -> Option<String> {
    let explored = graded.judgement.explored()?;
    let Explored { finding, story, .. } = explored;
    let works = match finding {
        Finding::Luck(_, works) => Some(&**works),
        _ => None,
    };
    let mut stories = std::iter::once(story).chain(works);
    stories.find_map(|story| differs(story, &graded.source))
}

fn differs(story: &Story, source: &str) -> Option<String> {
    let crossed = crossed(&story.steps);
    let scene = Scene::of(story);
    let style = Style {
        glyphs: &Glyphs::ASCII,
        lines: ALL,
        width: WIDTH,
        signs: 0,
        note: None,
    };
    let chart = chart(&scene, style);
    let wide = chart.text.lines().find(|line| line.chars().count() > WIDTH);
    let wide = wide.map(|line| format!("a wide row: {line}"));
    let text = || wrong_in_text(&chart, &crossed).map(|why| format!("{why}\n{}", chart.text));
    wide.or_else(text)
        .or_else(|| wrong_in_svg(&svg::svg(&scene, "a run"), &crossed))
        .or_else(|| wrong_in_page(&paged(story, source), &crossed))
}

fn crossed(steps: &[Step]) -> Vec<Crossed> {
    let mut sent = BTreeMap::new();
    let mut crossed = Vec::new();
    for step in steps.iter().filter(|step| step.response == Response::Done) {
        let (channel, message) = (step.operation.object, step.value);
        let end = Tip {
            lane: step.choice.thread.into(),
            line: step.site.line,
        };
        match step.operation.kind {
            Kind::Send | Kind::TrySend => drop(sent.insert((channel, message), end)),
            Kind::Recv | Kind::TryRecv | Kind::RecvTimeout => crossed.push(Crossed {
                channel,
                message,
                from: sent[&(channel, message)],
                to: end,
            }),
            _ => {}
        }
    }
    crossed.sort();
    crossed
}

/// Each arrow leaves from an `o` and arrives beside a head, on rows that bear the lines of its
/// sending and its receiving.
fn wrong_in_text(chart: &Chart, crossed: &[Crossed]) -> Option<String> {
    let rows: Vec<Vec<char>> = chart
        .text
        .lines()
        .map(|row| row.chars().collect())
        .collect();
    let drawn = &chart.arrows;
    // Threads for which there is no room take their messages with them.
    let whole = !chart.folded && !chart.text.contains("Not drawn: ");
    if whole && drawn.len() != crossed.len() {
        return Some(format!("{} arrows for {}", drawn.len(), crossed.len()));
    }
    for arrow in drawn {
        let of = |crossed: &&Crossed| {
            (crossed.channel, crossed.message) == (arrow.channel, arrow.message)
        };
        let Some(crossed) = crossed.iter().find(of) else {
            return Some(format!("{arrow:?} is of no message"));
        };
        let (Some(from), Some(to)) = (arrow.from, arrow.to) else {
            continue;
        };
        let own = crossed.from.lane == crossed.to.lane;
        let head = if from.1 < to.1 { to.1 - 1 } else { to.1 + 1 };
        let arrives = own && rows[to.0][to.1] == '.' || matches!(rows[to.0][head], '<' | '>');
        // As wide as margins can be.
        let margin = |row: usize| rows[row][..15].iter().collect::<String>();
        let numbers = |row: usize| {
            let margin = margin(row);
            let numbers = margin.split_whitespace().next().unwrap_or("").to_owned();
            let numbers = numbers
                .split('>')
                .map(str::parse)
                .collect::<Result<Vec<u32>, _>>();
            numbers.unwrap_or_default()
        };
        // What the standard library does itself, as in `(1..).zip(rx)`, has no line.
        let line = |number: Option<&u32>| number.copied().unwrap_or(0);
        let (left, came) = (numbers(from.0), numbers(to.0));
        // Of two on a row of which one has no line, as in what is made for a call, the other's stands there alone.
        let alone = |end: &Tip| end.line == 0 && from.0 == to.0 && left.len() == 1;
        let leaves = alone(&crossed.from) || line(left.first()) == crossed.from.line;
        let comes = alone(&crossed.to) || line(came.last()) == crossed.to.line;
        if !leaves || !comes || !arrives || rows[from.0][from.1] != 'o' || from.0 > to.0 {
            return Some(format!("{arrow:?} is drawn for {crossed:?}"));
        }
    }
    None
}

/// Each arrow's path goes from its sender's lane, at the row of the sending, down to its receiver's.
fn wrong_in_svg(svg: &str, crossed: &[Crossed]) -> Option<String> {
    let texts = |class: &str| -> Vec<(f64, f64, String)> {
        let begin = format!("<text class=\"{class}\"");
        let all = svg.match_indices(&begin).map(|(at, _)| &svg[at..]);
        all.map(|text| {
            let end = text.find('>').unwrap();
            let words = text[end + 1..].split('<').next().unwrap().to_owned();
            (number(text, "x"), number(text, "y"), words)
        })
        .collect()
    };
    let (lanes, lines) = (texts("name"), texts("number"));
    let line_at = |y: f64| {
        let found = lines.iter().find(|(_, at, _)| *at == y + 4.0);
        found.map_or(0, |(_, _, line)| line.parse::<u32>().unwrap())
    };
    let mut found = Vec::new();
    for path in svg
        .lines()
        .filter(|line| line.starts_with("<path class=\"arrow\""))
    {
        let ends = attribute(path, "d").replace(['M', 'L', 'C'], " ");
        let ends: Vec<f64> = ends
            .split_whitespace()
            .map(|n| n.parse().unwrap())
            .collect();
        let [x1, y1, .., x2, y2] = ends[..] else {
            return Some(format!("no path: {path}"));
        };
        let lane = |x: f64| lanes.iter().position(|(at, ..)| (at - x).abs() <= 6.0);
        let (Some(from), Some(to), true) = (lane(x1), lane(x2), y1 < y2) else {
            return Some(format!("from no lane, to none, or upwards: {path}"));
        };
        let end = |lane, y| Tip {
            lane,
            line: line_at(y),
        };
        found.push(Crossed {
            channel: number(path, "data-channel") as u32,
            message: number(path, "data-message") as u32,
            from: end(from, y1),
            to: end(to, y2),
        });
    }
    found.sort();
    let folded = svg.contains("left out ...") || svg.contains("more like");
    let whole = svg.contains("Not drawn: ") || folded || found.len() == crossed.len();
    let wrong = found.iter().find(|arrow| !crossed.contains(arrow));
    match wrong {
        Some(arrow) => Some(format!("in the SVG {arrow:?}, of {crossed:?}")),
        None if !whole => Some(format!("in the SVG {found:?} for {crossed:?}")),
        None => None,
    }
}

fn paged(story: &Story, source: &str) -> String {
    let take = Take {
        caption: String::new(),
        ends: String::new(),
        story: story.clone(),
    };
    page(&Takes {
        title: String::new(),
        verdict: String::new(),
        source: source.to_owned(),
        runs: vec![take],
        parted: false,
        more: false,
    })
}

/// Each message comes out of the queue that it went into, at the lines of its sending and its receiving.
fn wrong_in_page(page: &str, crossed: &[Crossed]) -> Option<String> {
    let (_, data) = page.split_once(" id=\"film\">").unwrap();
    let film: Value = serde_json::from_str(data.split_once("</script>").unwrap().0).unwrap();
    let number = |row: &Value, key: &str| row[key].as_u64().unwrap();
    let end = |row: &Value| Tip {
        lane: number(row, "lane") as usize,
        line: number(row, "line") as u32,
    };
    let (mut sent, mut found) = (BTreeMap::new(), Vec::new());
    for at in film["runs"][0]["rows"].as_array().unwrap() {
        let row = &film["rows"][at.as_u64().unwrap() as usize];
        let effect = &row["effect"];
        let message = || (number(effect, "channel"), number(effect, "message"));
        match effect["kind"].as_str() {
            Some("sent") => drop(sent.insert(message(), end(row))),
            Some("received") => found.push((message().1 as u32, sent[&message()], end(row))),
            _ => {}
        }
    }
    let mut expected: Vec<_> = crossed
        .iter()
        .map(|crossed| (crossed.message, crossed.from, crossed.to))
        .collect();
    expected.sort();
    found.sort();
    // A page that was cut says so, and has the first of them.
    let cut = film["runs"][0]["caption"]
        .as_str()
        .unwrap()
        .contains(": the first ");
    let strange = found.iter().find(|message| !expected.contains(message));
    match strange {
        Some(message) => Some(format!("in the page, {message:?}")),
        None if !cut && found.len() != expected.len() => Some(format!(
            "in the page, {} of {} messages",
            found.len(),
            expected.len()
        )),
        None => None,
    }
}

fn attribute<'s>(tag: &'s str, name: &str) -> &'s str {
    let (_, rest) = tag.split_once(&format!(" {name}=\"")).unwrap();
    rest.split_once('"').unwrap().0
}

fn number(tag: &str, name: &str) -> f64 {
    attribute(tag, name).parse().unwrap()
}
