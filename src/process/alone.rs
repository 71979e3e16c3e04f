//! A run that a process makes with nothing else to do, and reports as it goes.

use super::child::{Child, Gone, nonsense};
use crate::trace::answer::{Frame, Part, Whereabouts};
use crate::trace::{Death, End, Ending, Request, Run, ServerGone, Site, wire};
use std::ops::ControlFlow;

/// `SIGSYS`: the stand-in hears of a system call by a signal, which the C library has blocked while
/// it starts a process.
const SYSTEM_CALL_REFUSED: Death = Death::Signal(31);

/// What became of it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Alone {
    /// It came to an end.
    Ended,
    /// The process died.
    Died(Death),
    /// Whoever looked on has seen enough.
    Seen,
}

/// Makes the run that this frame asks for, with these flags beside; `look` hears where the program is,
/// if it is built to tell.
pub(super) fn make_alone(
    frame: &[u8],
    flags: u32,
    child: &mut Child,
    run: &mut Run,
    look: &mut dyn FnMut(&mut Run, &Whereabouts) -> ControlFlow<()>,
) -> Result<Alone, ServerGone> {
    let mut request = Request::default();
    request.decode_into(&frame[4..]).map_err(|_| nonsense())?;
    request.flags |= wire::FLUSH | flags;
    let mut frames = Vec::new();
    request.encode(&mut frames);
    child.send(&frames);
    run.begin_in_parts(request.id);
    let mut overflow = false;
    loop {
        if run.bytes() > wire::MAX_FRAME {
            return Err(nonsense());
        }
        let end = child.receive(frame, |frame| match frame {
            Frame::Part { part, .. } => {
                overflow |= matches!(part, Part::StackOverflow(_));
                if let Part::Whereabouts(told) = &part
                    && look(run, told).is_break()
                {
                    return Some(Alone::Seen);
                }
                run.take_part(part);
                None
            }
            Frame::Answer(answer) => {
                run.finish_parts(answer);
                Some(Alone::Ended)
            }
            Frame::Hello { .. } => None,
        });
        match end {
            Ok(None) => {}
            Ok(Some(end)) => return Ok(end),
            Err(Gone::Nonsense) => return Err(nonsense()),
            Err(Gone::Died(_)) if overflow => return Ok(died(run, Death::StackOverflow)),
            Err(Gone::Died(death)) => return Ok(died(run, death)),
        }
    }
}

/// The run is over with its process.
fn died(run: &mut Run, death: Death) -> Alone {
    run.end_with(death);
    if death == SYSTEM_CALL_REFUSED {
        run.ending = Ending::Ended(End::Unfollowed(Site::default()));
        run.what = "other processes".to_owned();
    }
    Alone::Died(death)
}
