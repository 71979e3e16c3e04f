//! What is folded away in a chart, and what isn't.

use super::*;
use crate::trace::{End, Ending};
use std::collections::BTreeMap;

fn extent(lines: usize) -> Extent {
    Extent {
        lanes: 10,
        lines,
        joined: true,
        keep: None,
    }
}

/// A thread that sends again and again, and nobody who receives.
fn scene(sends: usize) -> Scene {
    let row = |at: usize| Row {
        step: at,
        lane: 0,
        site: Site { line: 3, column: 1 },
        waits_from: None,
        queued: None,
        mark: Mark::Moment(Happened::Sent {
            channel: 1,
            message: at as u32,
            sender: 1,
            text: at.to_string(),
        }),
    };
    let main = super::super::Lane {
        name: "main".to_owned(),
        called: "main".to_owned(),
        site: Site::default(),
        begins: None,
        ends: None,
    };
    Scene {
        lanes: vec![main],
        channels: BTreeMap::new(),
        senders: BTreeMap::new(),
        arcs: BTreeMap::new(),
        rows: (0..sends).map(row).collect(),
        arrows: Vec::new(),
        unended: std::collections::BTreeSet::new(),
        times: Vec::new(),
        ending: Ending::Ended(End::Exit(0)),
    }
}

fn lines(scene: &Scene, most: usize) -> Vec<Line> {
    Lines::of(scene, &Labels::new(scene), extent(most)).lines
}

#[test]
fn a_short_run_is_not_folded() {
    assert_eq!(lines(&scene(20), 20).len(), 20);
}

#[test]
fn what_repeats_itself_is_folded_to_its_first_two_and_its_last() {
    let lines = lines(&scene(40), 20);
    let folded = Line::Folded {
        rows: (2..39).collect(),
        repeats: Some((37, 1)),
    };
    assert_eq!(lines.len(), 4);
    assert_eq!(lines[2], folded);
    assert_eq!(lines[3], Line::Shown(vec![39]));
}

#[test]
fn what_does_not_repeat_itself_loses_its_middle() {
    let mut scene = scene(40);
    for (at, row) in scene.rows.iter_mut().enumerate() {
        row.site.line = at as u32;
    }
    let lines = lines(&scene, 12);
    assert_eq!(lines.len(), 11);
    let folded = Line::Folded {
        rows: (5..35).collect(),
        repeats: None,
    };
    assert_eq!(lines[5], folded);
    assert_eq!(lines[10], Line::Shown(vec![39]));
}

#[test]
fn the_row_that_is_kept_is_never_folded() {
    for keep in 0..60 {
        let mut scene = scene(60);
        for different in [false, true] {
            let extent = Extent {
                keep: Some(keep),
                ..extent(12)
            };
            let lines = Lines::of(&scene, &Labels::new(&scene), extent).lines;
            assert!(
                lines.contains(&Line::Shown(vec![keep])),
                "{keep}: {lines:?}"
            );
            assert!(lines.len() <= 12, "{keep}: {} lines", lines.len());
            for (at, row) in scene.rows.iter_mut().enumerate() {
                row.site.line = if different { 3 } else { at as u32 };
            }
        }
    }
}
