//! A process that can't give back what runs leave behind is followed by another.

use super::observed::observed_in;
use super::standin::scratch;
use rivulets::explore::Explorer;
use rivulets::trace::{End, Ending, Request, Run, RunServer};

/// A destructor that panics during a panic: that thread's stack can't be unwound.
const NEVER_UNWOUND: &str = "struct Again;
impl Drop for Again {
    fn drop(&mut self) {
        panic!(\"again\")
    }
}
fn main() {
    let _again = Again;
    panic!(\"first\")
}
";

#[test]
fn a_process_with_many_stacks_it_could_not_unwind_is_followed_by_another() {
    let folder = scratch("succession");
    let observed = observed_in(&folder, NEVER_UNWOUND);
    let mut explorer = Explorer::of(&observed);
    let server = explorer.server();
    let request = Request {
        max_steps: 100,
        poll_limit: 4,
        ..Request::default()
    };
    let (mut run, mut most, mut processes) = (Run::default(), 0, 0);
    let mut asked = 0;
    for received in 0..2_500 {
        while asked < received + server.window() as u32 {
            server.submit(&Request {
                id: asked,
                ..request.clone()
            });
            asked += 1;
        }
        let last = run.notes.leaked;
        server.receive(&mut run).expect("runs go on");
        assert_eq!(
            (run.id, run.ending),
            (received, Ending::Ended(End::Abort)),
            "no run is lost or made for another"
        );
        most = most.max(run.notes.leaked);
        processes += u32::from(received == 0 || run.notes.leaked < last);
    }
    assert_eq!((most, processes), (1_000, 3));
    drop(explorer);
    let _ = std::fs::remove_dir_all(&folder);
}
