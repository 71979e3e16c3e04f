//! SVG: well-formed, and its arrows where they belong.

use super::*;
use crate::picture::random;

/// Checks that a text is well-formed XML, as far as our own writing could fail to be: tags nest,
/// attributes are quoted and appear once, and nothing but known entities follows an `&`.
#[track_caller]
fn assert_well_formed(xml: &str) {
    let mut open = Vec::new();
    let mut rest = xml;
    while let Some(at) = rest.find('<') {
        assert_no_stray(&rest[..at]);
        let end = rest[at..].find('>').expect("a tag that ends") + at;
        let tag = &rest[at + 1..end];
        assert!(!tag.contains('<'), "`<` within <{tag}>");
        rest = &rest[end + 1..];
        if let Some(name) = tag.strip_prefix('/') {
            assert_eq!(open.pop(), Some(name));
            continue;
        }
        let (tag, closed) = tag
            .strip_suffix('/')
            .map_or((tag, false), |tag| (tag, true));
        let name = tag.split(' ').next().unwrap();
        assert_attributes(&tag[name.len()..]);
        if !closed {
            open.push(name);
        }
    }
    assert_no_stray(rest);
    assert!(open.is_empty(), "{open:?} stay open");
}

#[track_caller]
fn assert_no_stray(text: &str) {
    let entities = ["amp;", "lt;", "gt;", "quot;", "#39;"];
    for after in text.split('&').skip(1) {
        assert!(
            entities.iter().any(|entity| after.starts_with(entity)),
            "&{after}"
        );
    }
    let allowed = |c: char| c == '\n' || c == '\t' || !c.is_control();
    assert!(text.chars().all(allowed), "{text:?}");
}

#[track_caller]
fn assert_attributes(mut text: &str) {
    let mut names = Vec::new();
    while !text.is_empty() {
        let (name, rest) = text
            .split_once("=\"")
            .expect("an attribute with a quoted value");
        let (value, rest) = rest.split_once('"').expect("a quote that ends");
        assert!(name.starts_with(' ') && !names.contains(&name), "{name}");
        assert_no_stray(value);
        names.push(name);
        text = rest;
    }
}

#[test]
fn every_picture_is_well_formed() {
    for seed in 0..200 {
        let scene = random::scene(seed);
        assert_well_formed(&svg(&scene, "a < b & \"c\""));
    }
}

/// The two ends of each arrow's path, by channel and message.
fn paths(svg: &str) -> Vec<((u32, u32), String)> {
    let attribute = |line: &str, name: &str| {
        let (_, rest) = line.split_once(&format!(" {name}=\"")).unwrap();
        rest.split_once('"').unwrap().0.to_owned()
    };
    let arrows = svg
        .lines()
        .filter(|line| line.starts_with("<path class=\"arrow"));
    arrows
        .map(|line| {
            let number = |name| attribute(line, name).parse().unwrap();
            (
                (number("data-channel"), number("data-message")),
                attribute(line, "d"),
            )
        })
        .collect()
}

#[test]
fn arrows_go_from_the_moment_of_sending_to_that_of_receiving() {
    let mut compared = 0;
    for seed in 0..200 {
        let scene = random::scene(seed);
        let labels = Labels::new(&scene);
        let extent = Extent {
            lanes: MOST_LANES,
            lines: MOST_LINES,
            joined: false,
            keep: None,
        };
        let lines = Lines::of(&scene, &labels, extent);
        if lines.lines.len() > MOST_LINES
            || lines
                .lines
                .iter()
                .any(|line| matches!(line, Line::Folded { .. }))
        {
            continue;
        }
        let layout = Layout::of(&scene, &labels, &lines);
        let paths = paths(&svg(&scene, ""));
        assert_eq!(paths.len(), scene.arrows.len(), "{seed}");
        for (arrow, (known, path)) in scene.arrows.iter().zip(paths) {
            assert_eq!(known, (arrow.channel, arrow.message));
            let place = |row: usize| {
                let x = layout.x_of_lane(scene.rows[row].lane).unwrap();
                (x, layout.y_of_row(row).unwrap())
            };
            let ((x1, y1), (x2, y2)) = (place(arrow.from), place(arrow.to));
            assert!(y1 < y2, "{seed}: received before it was sent");
            assert!(path.starts_with(&format!("M{x1} {y1}")), "{seed}: {path}");
            let end = if x1 == x2 { x2 + 6 } else { x2 };
            assert!(path.ends_with(&format!("{end} {y2}")), "{seed}: {path}");
            compared += 1;
        }
    }
    assert!(compared > 100, "{compared}");
}
