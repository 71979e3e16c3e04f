//! What a step is about that has nothing to do with a channel.

use super::moment::{Happened, Seen, Why};
use super::operation::{Kind, Response, Step};

/// What a person would tell of it, if anything.
pub(super) fn beside(step: &Step) -> Option<Happened> {
    let object = step.operation.object;
    let thread = thread(object);
    Some(match (step.operation.kind, step.response) {
        (Kind::Join, _) => Happened::Joined { thread },
        (Kind::IsFinished, response) => Happened::Asked {
            thread,
            over: response == Response::Done,
        },
        (Kind::Sleep, _) => Happened::Slept,
        (Kind::Park | Kind::ParkTimeout, response) => Happened::Parked { why: why(response) },
        (Kind::Unpark, _) => Happened::Unparked { thread },
        (Kind::BarrierWait, _) => Happened::Arrived,
        (Kind::BarrierLeave, _) => Happened::LetOn,
        (Kind::Load, response) if response != Response::Again => Happened::Loaded,
        (Kind::Store, _) => Happened::Stored,
        (Kind::Exit, _) => Happened::Ended {
            panicked: step.value == 1,
        },
        (Kind::MainExit, _) if step.operation.argument == 1 => {
            Happened::Exited { code: step.value }
        }
        (Kind::MainExit, _) => Happened::Ended {
            panicked: step.value == 101,
        },
        _ => return at_a_lock(step),
    })
}

/// The same about owners of the `Arc` made at this line.
pub(super) fn of_owners(step: &Step, made: u32) -> Option<Happened> {
    let done = step.response == Response::Done;
    let seen = match step.operation.kind {
        Kind::OwnerDrop => {
            let left = step.value;
            return Some(Happened::LetGo { made, left });
        }
        Kind::OwnersLook if step.response == Response::Again => return None,
        Kind::OwnersLook => Seen::Count(step.value),
        Kind::OwnersAlone => Seen::Alone(done),
        Kind::Upgrade => Seen::Any(done),
        _ => return None,
    };
    Some(Happened::Owners { made, seen })
}

fn at_a_lock(step: &Step) -> Option<Happened> {
    let (kind, lock) = (step.operation.kind, step.operation.object);
    Some(match (kind, step.response) {
        (Kind::Lock | Kind::ReadWait | Kind::WriteWait, _)
        | (
            Kind::TryLock | Kind::Read | Kind::Write | Kind::TryRead | Kind::TryWrite,
            Response::Done,
        ) => Happened::Locked { lock },
        (Kind::Unlock | Kind::UnlockRead | Kind::UnlockWrite, _) => Happened::Unlocked { lock },
        (Kind::CondvarWait, _) => Happened::Rested {
            lock: step.operation.second,
        },
        (Kind::CondvarWake, response) => Happened::Woken {
            lock,
            why: why(response),
        },
        (Kind::NotifyOne, _) => Happened::Notified {
            thread: (step.value > 0).then(|| thread(step.value)),
            woken: u32::from(step.value > 0),
        },
        (Kind::NotifyAll, _) => Happened::Notified {
            thread: None,
            woken: step.value,
        },
        _ => return None,
    })
}

/// The thread with this number as an object; the engine has no more than the largest index tells.
fn thread(object: u32) -> u16 {
    u16::try_from(object.saturating_sub(1)).unwrap_or(u16::MAX)
}

fn why(response: Response) -> Why {
    match response {
        Response::TimedOut => Why::TimedOut,
        Response::Causeless => Why::Causeless,
        _ => Why::Told,
    }
}
