//! Charts as text: signs under signs, whatever the names are.

use super::*;
use crate::picture::random;
use std::collections::BTreeSet;
use unicode_width::UnicodeWidthStr;

fn drawn(scene: &Scene, lines: usize) -> Chart {
    drawn_in(scene, lines, WIDTH)
}

fn drawn_in(scene: &Scene, lines: usize, width: usize) -> Chart {
    let style = Style {
        glyphs: &Glyphs::ASCII,
        lines,
        signs: usize::MAX,
        width,
        note: None,
    };
    chart(scene, style)
}

#[test]
fn no_row_is_wider_than_a_terminal() {
    for seed in 0..400 {
        let scene = random::scene(seed);
        for (lines, width) in [(8, 60), (20, 80), (1000, 100), (20, 200)] {
            let text = drawn_in(&scene, lines, width).text;
            let widest = text.lines().max_by_key(|line| line.width()).unwrap();
            assert!(widest.width() <= width, "{seed}: {width}: {widest}");
            let moves = |line: &str| line.contains(char::is_control);
            assert!(!text.lines().any(moves), "{text}");
        }
    }
}

/// The character that stands at a column of a line, which may hold wide ones.
fn at(text: &str, line: usize, column: usize) -> char {
    let mut used = 0;
    for character in text.lines().nth(line).unwrap().chars() {
        if used == column {
            return character;
        }
        used += unicode_width::UnicodeWidthChar::width(character).unwrap_or(0);
    }
    panic!("line {line} has no column {column}:\n{text}");
}

/// Whoever sends has an `o`; beside whoever receives stands the head of an arrow.
#[test]
fn every_message_is_drawn_from_its_sending_to_its_receiving() {
    for seed in 0..400 {
        let scene = random::scene(seed);
        let chart = drawn(&scene, 1000);
        let lanes: BTreeSet<usize> = if scene.lanes.len() <= Columns::MOST {
            (0..scene.lanes.len()).collect()
        } else {
            continue;
        };
        assert_eq!(chart.arrows.len(), scene.arrows.len(), "{seed}");
        for (drawn, arrow) in chart.arrows.iter().zip(&scene.arrows) {
            let known = (drawn.channel, drawn.message);
            assert_eq!(known, (arrow.channel, arrow.message), "{seed}");
            let lane = |row: usize| scene.rows[row].lane;
            let (Some(from), Some(to)) = (drawn.from, drawn.to) else {
                assert!(!lanes.contains(&lane(arrow.from)) || !lanes.contains(&lane(arrow.to)));
                continue;
            };
            assert!(from.0 <= to.0);
            assert_eq!(
                at(&chart.text, from.0, from.1),
                'o',
                "{seed}\n{}",
                chart.text
            );
            match lane(arrow.from).cmp(&lane(arrow.to)) {
                std::cmp::Ordering::Less => assert_eq!(at(&chart.text, to.0, to.1 - 1), '>'),
                std::cmp::Ordering::Greater => assert_eq!(at(&chart.text, to.0, to.1 + 1), '<'),
                std::cmp::Ordering::Equal => assert_eq!(at(&chart.text, to.0, to.1), '.'),
            }
        }
    }
}

/// What is folded away is counted.
#[test]
fn drawn_and_folded_messages_are_those_of_the_run() {
    for seed in 0..400 {
        let scene = random::scene(seed);
        if scene.lanes.len() > Columns::MOST {
            continue;
        }
        let labels = Labels::new(&scene);
        let extent = Extent {
            lanes: Columns::MOST,
            lines: 8,
            joined: true,
            keep: None,
        };
        let lines = Lines::of(&scene, &labels, extent).lines;
        let rows: usize = lines
            .iter()
            .map(|line| match line {
                Line::Shown(rows) | Line::Folded { rows, .. } => rows.len(),
            })
            .sum();
        let quiet = |row: &&crate::picture::Row| {
            let unbounded =
                |what: &Happened| matches!(what, Happened::ChannelMade { capacity: None, .. });
            scene.channels.len() == 1 && matches!(&row.mark, Mark::Moment(what) if unbounded(what))
        };
        assert_eq!(
            rows,
            scene.rows.len() - scene.rows.iter().filter(quiet).count(),
            "{seed}"
        );
        assert!(lines.len() <= 8, "{seed}");
    }
}

/// All that stands on the lanes of a chart is in its legend, as it stands there.
#[test]
fn the_legend_tells_every_sign() {
    for seed in 0..400 {
        let scene = random::scene(seed);
        let starts_itself = |row: &crate::picture::Row| {
            let thread = row.lane as u16;
            row.mark == Mark::Moment(Happened::Spawned { thread })
        };
        // By chance alone.
        if scene.rows.iter().any(starts_itself) {
            continue;
        }
        let text = drawn_in(&scene, 1000, 200).text;
        let (chart, legend) = text.split_once("  Signs: ").unwrap_or((&text, ""));
        let (_, rows) = chart.split_once('\n').unwrap();
        let labels = Labels::new(&scene);
        let extent = Extent {
            lanes: Columns::MOST,
            lines: 1000,
            joined: true,
            keep: None,
        };
        let lines = Lines::of(&scene, &labels, extent);
        let columns = Columns::of(&scene, &lines, 200);
        let picture = |line: &str| {
            let cells = line.chars().skip(columns.margin());
            cells.take(columns.picture()).collect::<String>()
        };
        let numbered = rows
            .lines()
            .filter(|line| line.trim_start().starts_with(|c: char| c.is_ascii_digit()));
        for sign in numbered.flat_map(|line| picture(line).chars().collect::<Vec<_>>()) {
            let told = sign == ' ' || legend.contains(sign);
            assert!(told, "{seed}: {sign} is not told\n{text}");
        }
    }
}
