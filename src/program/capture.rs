use std::io::Read;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{self, Receiver, Sender};
use std::thread;
use std::time::Duration;

/// What came over one stream of a child.
#[derive(Default)]
pub(super) struct Captured {
    /// The first bytes, up to the limit.
    pub kept: Vec<u8>,
    /// Whether there were more.
    pub full: bool,
}

/// One stream of a child, read by a thread of its own as it comes.
pub(super) struct Capture {
    result: Receiver<Captured>,
    full: Arc<AtomicBool>,
}

impl Capture {
    /// Reads `stream` to its end, and keeps no more than `limit` bytes. `news` hears when either is
    /// met, and is dropped then.
    pub fn start(stream: impl Read + Send + 'static, limit: usize, news: Sender<()>) -> Self {
        let full = Arc::new(AtomicBool::new(false));
        let (sender, result) = mpsc::sync_channel(1);
        let flag = Arc::clone(&full);
        thread::spawn(move || {
            let (captured, rest) = read(stream, limit);
            flag.store(captured.full, Ordering::SeqCst);
            // Nobody listens any more only if the run was given up.
            let _ = sender.send(captured);
            let _ = news.send(());
            drop(news);
            drain(rest);
        });
        Self { result, full }
    }

    /// Whether more came by now than the limit allows.
    pub fn is_full(&self) -> bool {
        self.full.load(Ordering::SeqCst)
    }

    /// What came. Called after the child's group was killed, so that the end of the stream is near;
    /// a process that left the group could hold it open, and is not waited for.
    pub fn finish(self) -> Captured {
        self.result
            .recv_timeout(Duration::from_secs(1))
            .unwrap_or_default()
    }
}

fn read<R: Read>(mut stream: R, limit: usize) -> (Captured, R) {
    let mut kept = Vec::new();
    // A read that fails ends the stream: what came before it is all there is.
    let _ = stream
        .by_ref()
        .take(limit as u64 + 1)
        .read_to_end(&mut kept);
    let full = kept.len() > limit;
    kept.truncate(limit);
    (Captured { kept, full }, stream)
}

/// Takes the rest of a stream that is over its limit until its writer has been killed: closing it
/// would end the writer with a signal of our making.
fn drain(mut stream: impl Read) {
    let mut rest = [0; 4096];
    while matches!(stream.read(&mut rest), Ok(count) if count > 0) {}
}
