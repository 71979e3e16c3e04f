//! What a process says on a stream, up to a limit.

use std::io::Read;
use std::sync::mpsc::Sender;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::Duration;

/// One stream of a child, read by a thread of its own as it comes.
pub(super) struct Capture {
    shared: Arc<Shared>,
}

#[derive(Default)]
struct Shared {
    captured: Mutex<Captured>,
    ended: Condvar,
}

/// What came over a stream by now.
#[derive(Default)]
struct Captured {
    kept: Vec<u8>,
    ended: bool,
}

impl Shared {
    fn captured(&self) -> MutexGuard<'_, Captured> {
        self.captured.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Capture {
    /// Reads `stream` to its end, and keeps no more than `limit` bytes. `news` is dropped at the
    /// end.
    pub fn start(stream: impl Read + Send + 'static, limit: usize, news: Sender<()>) -> Self {
        let shared = Arc::new(Shared::default());
        let theirs = Arc::clone(&shared);
        thread::spawn(move || {
            read(stream, limit, &theirs);
            theirs.captured().ended = true;
            theirs.ended.notify_all();
            drop(news);
        });
        Self { shared }
    }

    /// What came. Called after the child's group was killed, so that the end of the stream is near;
    /// a process that left the group may hold it open, and is waited for no longer than a second.
    pub fn finish(self) -> Vec<u8> {
        let open = |captured: &mut Captured| !captured.ended;
        let waited = self.shared.ended.wait_timeout_while(
            self.shared.captured(),
            Duration::from_secs(1),
            open,
        );
        let (mut captured, _) = waited.unwrap_or_else(PoisonError::into_inner);
        std::mem::take(&mut captured.kept)
    }
}

/// Reads to the end, over the limit too: closing the stream would end its writer with a signal of
/// our making. A read that fails ends the stream: what came before it is all there is.
fn read(mut stream: impl Read, limit: usize, shared: &Shared) {
    let mut chunk = [0; 8192];
    while let Ok(count @ 1..) = stream.read(&mut chunk) {
        let mut captured = shared.captured();
        let room = limit.saturating_sub(captured.kept.len()).min(count);
        captured.kept.extend_from_slice(&chunk[..room]);
    }
}
