//! Who says that something was saved: the system, as far as it does. Whoever watches looks now and then besides, so
//! that a disk that tells nothing is followed as well.

use crate::event::Event;
use notify::event::{AccessKind, AccessMode, EventKind};
use notify::{RecommendedWatcher, RecursiveMode, Watcher};
use std::path::Path;
use std::sync::mpsc::Sender;

/// Says of each save for as long as it lives.
pub struct Saves(#[allow(dead_code)] Option<RecommendedWatcher>);

impl Saves {
    /// In this folder, and in those within it.
    pub fn of(folder: &Path, events: Sender<Event>) -> Self {
        let heard = move |event: notify::Result<notify::Event>| {
            if event.is_ok_and(|event| is_save(&event.kind)) {
                // Nobody hears it who has ended already.
                let _ = events.send(Event::Touched);
            }
        };
        let watcher = notify::recommended_watcher(heard).and_then(|mut watcher| {
            watcher.watch(folder, RecursiveMode::Recursive)?;
            Ok(watcher)
        });
        Self(watcher.ok())
    }
}

/// Reading a file is told as well, and we read them ourselves.
fn is_save(kind: &EventKind) -> bool {
    match kind {
        EventKind::Access(kind) => *kind == AccessKind::Close(AccessMode::Write),
        _ => true,
    }
}
