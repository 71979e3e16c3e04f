//! Frames made up, and written where the stand-in writes its own.

/// All of it, past every library.
fn say(mut frame: &[u8]) {
    while !frame.is_empty() {
        let written: isize;
        // SAFETY: none.
        unsafe {
            std::arch::asm!(
                "syscall",
                inlateout("rax") 1_isize => written,
                in("rdi") 1,
                in("rsi") frame.as_ptr(),
                in("rdx") frame.len(),
                out("rcx") _,
                out("r11") _,
            );
        }
        frame = &frame[written.max(0).unsigned_abs()..];
    }
}

fn number(out: &mut Vec<u8>, mut number: u64) {
    while number >= 0x80 {
        out.push(number as u8 | 0x80);
        number >>= 7;
    }
    out.push(number as u8);
}

fn framed(body: &[u8]) -> Vec<u8> {
    let length = u32::try_from(body.len()).unwrap();
    [&length.to_le_bytes(), body].concat()
}

/// A part of a run: decisions (0), events (1), what is printed (2).
fn part(which: u8, bytes: &[u8]) -> Vec<u8> {
    framed(&[&[3, 0, which], bytes].concat())
}

/// A run that ended with success, of so many steps.
fn answer(steps: u64, held: &[u8], decisions: &[u8], waiting: &[u8], events: &[u8]) -> Vec<u8> {
    let mut body = vec![2, 0, 0, 0, 0, 0, 0];
    number(&mut body, steps);
    body.extend([0; 9]); // the first, a hash
    body.extend([0; 5]); // nanoseconds, notes: flags, leaked, endless
    body.extend(if held.is_empty() { &[0][..] } else { held });
    body.extend([0; 8]); // looks, owned, random, thresholds, pieces, kept, given
    number(&mut body, decisions.len() as u64);
    body.extend(decisions);
    body.push(0); // states
    body.extend(if waiting.is_empty() { &[0][..] } else { waiting });
    number(&mut body, events.len() as u64);
    body.extend(events);
    body.extend([0; 3]); // printed, printed as errors, what can't be followed
    framed(&body)
}
