//! How a run ended, as both sides tell each other.

use crate::bytes::{Broken, Reader, put};
use crate::operation::Site;

/// How a run ended.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum End {
    /// The process ended with this code (101: main panicked).
    Exit(i32),
    /// The process would have been ended by the abort signal.
    Abort,
    /// No thread can go on.
    Deadlock,
    /// All that could go on sleep.
    Pruned,
    StepLimit,
    /// All that can go on go round in circles: each is again in a state in which it was before, and so for ever.
    Livelock,
    /// The prefix asks for a choice that there isn't.
    Diverged,
    /// Something at this site can't be followed; the answer's `what` names it.
    Unfollowed(Site),
    OutputLimit,
    ThreadLimit,
}

impl End {
    pub(crate) fn encode(self, out: &mut Vec<u8>) {
        match self {
            End::Exit(code) => {
                out.push(0);
                out.extend(code.to_le_bytes());
            }
            End::Unfollowed(site) => {
                out.push(7);
                put(out, site.line.into());
                put(out, site.column.into());
            }
            End::Abort => out.push(1),
            End::Deadlock => out.push(2),
            End::Pruned => out.push(3),
            End::StepLimit => out.push(4),
            End::Livelock => out.push(5),
            End::Diverged => out.push(6),
            End::OutputLimit => out.push(8),
            End::ThreadLimit => out.push(9),
        }
    }

    pub(crate) fn decode(from: &mut Reader) -> Result<End, Broken> {
        Ok(match from.byte()? {
            0 => End::Exit(i32::from_le_bytes([
                from.byte()?,
                from.byte()?,
                from.byte()?,
                from.byte()?,
            ])),
            1 => End::Abort,
            2 => End::Deadlock,
            3 => End::Pruned,
            4 => End::StepLimit,
            5 => End::Livelock,
            6 => End::Diverged,
            7 => End::Unfollowed(Site {
                line: from.u32()?,
                column: from.u32()?,
            }),
            8 => End::OutputLimit,
            9 => End::ThreadLimit,
            _ => return Err(Broken),
        })
    }
}
