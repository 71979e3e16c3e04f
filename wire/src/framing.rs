//! Where a frame begins and ends in a stream of bytes, and which version of them this is.

use crate::bytes::Broken;
use crate::limits::MAX_FRAME;

/// Changes with every change of a frame or of the numbers of kinds and outcomes.
pub const VERSION: u32 = 15;

/// Leaves room for a frame's length.
pub(crate) fn begin_frame(out: &mut Vec<u8>) -> usize {
    out.extend([0; 4]);
    out.len()
}

/// Fills in the length of the frame whose body starts at `start`.
pub(crate) fn end_frame(out: &mut [u8], start: usize) {
    let length = (out.len() - start) as u32;
    out[start - 4..start].copy_from_slice(&length.to_le_bytes());
}

/// The body of the first frame in `bytes` and the length of the whole frame; none if more bytes are needed.
pub fn split_frame(bytes: &[u8]) -> Result<Option<(&[u8], usize)>, Broken> {
    let Some((head, rest)) = bytes.split_first_chunk::<4>() else {
        return Ok(None);
    };
    let length = u32::from_le_bytes(*head) as usize;
    if length > MAX_FRAME {
        Err(Broken)
    } else {
        Ok(rest.get(..length).map(|body| (body, length + 4)))
    }
}
