//! A decision and its step in an answer. The layout stands at the head of [`crate::frame`].

use crate::bytes::{Broken, Reader, put, put_set};
use crate::limits::MAX_WAYS;
use crate::operation::{Choice, Kind, Operation, Response, Site, Step};

/// A decision and the step it led to.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Decision {
    pub step: Step,
    /// Threads that could make a step, in order.
    pub enabled: Vec<u16>,
    /// Those of them with more than one variant, and with how many.
    pub variants: Vec<(u16, u16)>,
    /// Threads that slept before the step was made.
    pub sleep: Vec<u16>,
    /// Nothing else could be done, so time was moved on before this decision.
    pub time_advanced: bool,
    /// The step is of a thread that was to let all others go first, and none of them can.
    pub late: bool,
}

impl Default for Decision {
    fn default() -> Decision {
        let step = Step {
            choice: Choice::default(),
            operation: Operation::new(Kind::Start, 0),
            response: Response::Done,
            value: 0,
            extra: 0,
            site: Site::default(),
        };
        Decision {
            step,
            enabled: Vec::new(),
            variants: Vec::new(),
            sleep: Vec::new(),
            time_advanced: false,
            late: false,
        }
    }
}

const ADVANCED: u8 = 1;
const SECOND: u8 = 1 << 1;
const ARGUMENT: u8 = 1 << 2;
const VALUE: u8 = 1 << 3;
const EXTRA: u8 = 1 << 4;
const VARIANTS: u8 = 1 << 5;
const SLEEP: u8 = 1 << 6;
const LATE: u8 = 1 << 7;

/// Appends a decision; sets of threads are bitmaps in words, `variants` as in [`Decision`].
pub fn put_decision(
    out: &mut Vec<u8>,
    step: &Step,
    enabled: &[u64],
    variants: &[(u16, u16)],
    sleep: &[u64],
    (advanced, late): (bool, bool),
) {
    let Step {
        choice,
        operation,
        response,
        value,
        extra,
        site,
    } = *step;
    let sleeps = sleep.iter().any(|word| *word != 0);
    let flag = |on: bool, flag: u8| if on { flag } else { 0 };
    out.push(
        flag(advanced, ADVANCED)
            | flag(late, LATE)
            | flag(operation.second != 0, SECOND)
            | flag(operation.argument != 0, ARGUMENT)
            | flag(value != 0, VALUE)
            | flag(extra != 0, EXTRA)
            | flag(!variants.is_empty(), VARIANTS)
            | flag(sleeps, SLEEP),
    );
    put(out, choice.thread.into());
    out.extend([operation.kind as u8, response as u8]);
    put(out, operation.object.into());
    for number in [operation.second, operation.argument, value, extra] {
        if number != 0 {
            put(out, number.into());
        }
    }
    put(out, site.line.into());
    put(out, site.column.into());
    put_set(out, enabled);
    if !variants.is_empty() {
        put(out, choice.variant.into());
        put(out, variants.len() as u64);
        for (thread, count) in variants {
            put(out, (*thread).into());
            put(out, (*count).into());
        }
    }
    if sleeps {
        put_set(out, sleep);
    }
}

/// Decisions still in their bytes, read one by one.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Decisions<'a>(Reader<'a>);

impl<'a> Decisions<'a> {
    pub fn new(bytes: &'a [u8]) -> Decisions<'a> {
        Decisions(Reader::new(bytes))
    }

    /// All that is left to read, as it is.
    pub fn bytes(self) -> &'a [u8] {
        let mut reader = self.0;
        reader.rest()
    }

    /// Reads the next one into `decision`, whose vectors are used again; false at the end.
    pub fn next_into(&mut self, decision: &mut Decision) -> Result<bool, Broken> {
        let from = &mut self.0;
        if from.is_empty() {
            return Ok(false);
        }
        let flags = from.byte()?;
        let optional = |from: &mut Reader, flag| if flags & flag != 0 { from.u32() } else { Ok(0) };
        let step = &mut decision.step;
        decision.time_advanced = flags & ADVANCED != 0;
        decision.late = flags & LATE != 0;
        step.choice = Choice {
            thread: from.thread()?,
            variant: 0,
        };
        step.operation.kind = Kind::from_u8(from.byte()?).ok_or(Broken)?;
        step.response = Response::from_u8(from.byte()?).ok_or(Broken)?;
        step.operation.object = from.object()?;
        step.operation.second = match flags & SECOND {
            0 => 0,
            _ => from.object()?,
        };
        step.operation.argument = optional(from, ARGUMENT)?;
        step.value = optional(from, VALUE)?;
        step.extra = optional(from, EXTRA)?;
        step.site = Site {
            line: from.u32()?,
            column: from.u32()?,
        };
        decision.enabled.clear();
        from.set(&mut decision.enabled)?;
        decision.variants.clear();
        if flags & VARIANTS != 0 {
            step.choice.variant = from.u16()?;
            let mut ways = 0;
            for _ in 0..from.count()? {
                let (thread, count) = (from.thread()?, from.u16()?);
                ways += u32::from(count);
                if ways > MAX_WAYS {
                    return Err(Broken);
                }
                decision.variants.push((thread, count));
            }
        }
        decision.sleep.clear();
        if flags & SLEEP != 0 {
            from.set(&mut decision.sleep)?;
        }
        Ok(true)
    }

    /// Reads all that are left.
    pub fn collect(mut self) -> Result<Vec<Decision>, Broken> {
        let mut all = Vec::new();
        let mut next = Decision::default();
        while self.next_into(&mut next)? {
            all.push(std::mem::take(&mut next));
        }
        Ok(all)
    }
}

/// Carries a hash over steps on by one; that of no steps is 0. Both sides reckon it, to notice a run that wasn't
/// repeated as it was.
pub fn hash_step(hash: u64, step: &Step) -> u64 {
    let Step {
        choice,
        operation,
        response,
        value,
        site,
        ..
    } = *step;
    let what = u64::from(choice.thread)
        | u64::from(choice.variant) << 16
        | (operation.kind as u64) << 32
        | (response as u64) << 40
        | u64::from(operation.object) << 44;
    let detail = u64::from(site.line) | u64::from(value) << 32;
    let mixed = (hash.rotate_left(5) ^ what).wrapping_mul(0x9E37_79B9_7F4A_7C15);
    (mixed.rotate_left(17) ^ detail).wrapping_mul(0xD6E8_FEB8_6659_FD93)
}
