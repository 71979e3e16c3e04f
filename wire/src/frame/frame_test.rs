//! Frames survive the way there and back, and broken ones are errors.

use crate::frame::*;
use crate::operation::*;

fn owned() -> Vec<Owned> {
    vec![Owned {
        site: Site { line: 0, column: 5 },
        matters: LAST | WEAK,
    }]
}

fn request() -> Request {
    Request {
        id: 7,
        flags: FULL | FREE_TIME,
        policy: Policy::Pct { depth: 3 },
        seed: u64::MAX,
        orders: vec![Ordered {
            class: u32::MAX,
            orders: Orders::Some,
        }],
        max_steps: 100_000,
        poll_limit: 4,
        patience: vec![(3, 64), (700, 100_000)],
        owned: owned(),
        thresholds: vec![Threshold {
            base: Site { line: 3, column: 1 },
            late: Site { line: 0, column: 0 },
            after: u64::MAX,
        }],
        prefix: vec![
            Choice {
                thread: 0,
                variant: 0,
            },
            Choice {
                thread: 999,
                variant: 2,
            },
        ],
        sleep: vec![3, 998],
        dye: Some(Dye {
            message: 300,
            shade: Shade::Less,
        }),
    }
}

fn step() -> Step {
    let operation = Operation {
        kind: Kind::CondvarWake,
        object: 3,
        second: 4,
        argument: 1,
    };
    let choice = Choice {
        thread: 700,
        variant: 1,
    };
    Step {
        choice,
        operation,
        response: Response::TimedOut,
        value: u32::MAX,
        extra: 0,
        site: Site { line: 9, column: 5 },
    }
}

fn notes() -> Notes {
    Notes {
        flags: IDS_SEEN,
        leaked: 3,
        endless: (2, 17),
        held: vec![Held {
            thread: 1,
            site: step().site,
            step: 3,
        }],
        looks: vec![Looked {
            class: 7,
            needs: Orders::Some,
            has: None,
            site: step().site,
        }],
        owned: owned(),
        random: step().site,
        pieces: 1 << 40,
        kept: 7,
        thresholds: vec![Threshold {
            base: Site { line: 3, column: 1 },
            late: Site { line: 0, column: 0 },
            after: u64::MAX,
        }],
        given: vec![(Given::Process, step().site)],
    }
}

fn answer_frame() -> Vec<u8> {
    let mut decisions = Vec::new();
    put_decision(
        &mut decisions,
        &step(),
        &[1, 0, 1 << 63],
        &[(700, 2)],
        &[0],
        (true, true),
    );
    put_decision(
        &mut decisions,
        &step(),
        &[1, 0, 0],
        &[(700, 2)],
        &[0, 2],
        (false, false),
    );
    let mut events = Vec::new();
    let event = Event {
        what: What::Message,
        step: 4,
        thread: 2,
        object: 1,
        value: 0,
        extra: 0,
        site: Site::default(),
        text: "\"grüße\"",
    };
    put_event(&mut events, &event);
    let waiting = vec![Waiting {
        thread: 2,
        operation: step().operation,
        site: step().site,
        variants: 0,
    }];
    let answer = Answer {
        id: 7,
        end: End::Exit(-3),
        steps: 11,
        first: 9,
        prefix_hash: 5,
        nanos: 1000,
        notes: notes(),
        decisions: Decisions::new(&[]),
        states: &[7; 32],
        waiting,
        events: Events::new(&[]),
        stdout: b"out\n",
        stderr: b"\xff",
        what: "net",
    };
    let mut out = Vec::new();
    put_answer(&mut out, &answer, &decisions, &events);
    out
}

#[test]
fn a_request_survives() {
    let mut out = Vec::new();
    request().encode(&mut out);
    let (body, length) = split_frame(&out).unwrap().unwrap();
    assert_eq!(length, out.len());
    let mut read = Request {
        prefix: vec![Choice::default(); 9],
        ..Request::default()
    };
    read.decode_into(body).unwrap();
    assert_eq!(read, request());
}

#[test]
fn every_shade_survives_and_no_other() {
    let dyes = Shade::ALL.map(|shade| Some(Dye { message: 1, shade }));
    for dye in dyes.into_iter().chain([None]) {
        let mut out = Vec::new();
        Request { dye, ..request() }.encode(&mut out);
        let mut read = request();
        read.decode_into(&out[4..]).unwrap();
        assert_eq!(read.dye, dye);
        if dye.is_some() {
            *out.last_mut().unwrap() = 4;
            assert_eq!(read.decode_into(&out[4..]), Err(Broken));
        }
    }
}

#[test]
fn an_answer_survives() {
    let out = answer_frame();
    let Frame::Answer(answer) = Frame::decode(&out[4..]).unwrap() else {
        panic!("not an answer")
    };
    assert_eq!(
        (answer.id, answer.end, answer.steps, answer.stdout),
        (7, End::Exit(-3), 11, &b"out\n"[..])
    );
    let decisions = answer.decisions.collect().unwrap();
    assert_eq!(decisions.len(), 2);
    assert_eq!(
        (
            decisions[0].step,
            &decisions[0].enabled[..],
            decisions[0].time_advanced
        ),
        (step(), &[0, 191][..], true)
    );
    assert_eq!(
        (&decisions[1].sleep[..], &decisions[1].variants[..]),
        (&[65][..], &[(700, 2)][..])
    );
    assert_eq!(
        answer
            .events
            .map(|event| event.unwrap().text)
            .collect::<String>(),
        "\"grüße\""
    );
    assert_eq!((answer.waiting.len(), answer.notes.held.len()), (1, 1));
}

fn whereabouts() -> Whereabouts<'static> {
    Whereabouts {
        found: Found::Grows,
        for_good: true,
        thread: 700,
        bytes: 1 << 40,
        stacks: "0: grüße",
    }
}

#[test]
fn whereabouts_survive() {
    let mut out = Vec::new();
    put_whereabouts(&mut out, 9, &whereabouts());
    let part = Part::Whereabouts(whereabouts());
    assert_eq!(Frame::decode(&out[4..]), Ok(Frame::Part { id: 9, part }));
}

#[test]
fn every_cut_frame_is_an_error() {
    let mut told = Vec::new();
    put_whereabouts(&mut told, 9, &whereabouts());
    for frame in [answer_frame(), told] {
        for end in 4..frame.len() {
            assert!(Frame::decode(&frame[4..end]).is_err(), "cut at {end}");
        }
    }
    let mut out = Vec::new();
    request().encode(&mut out);
    for end in 4..out.len() {
        assert!(
            Request::default().decode_into(&out[4..end]).is_err(),
            "cut at {end}"
        );
    }
}

/// A small generator (xorshift) is enough to shake every byte.
#[test]
fn shaken_frames_never_panic() {
    let frame = answer_frame();
    let mut state = 88_172_645_463_325_252_u64;
    for _ in 0..200_000 {
        let mut shaken = frame.clone();
        for _ in 0..3 {
            state ^= state << 13;
            state ^= state >> 7;
            state ^= state << 17;
            let at = state as usize % shaken.len();
            shaken[at] = (state >> 40) as u8;
        }
        let _ = Request::default().decode_into(&shaken[4..]);
        if let Ok(Frame::Answer(answer)) = Frame::decode(&shaken[4..]) {
            let _ = answer.decisions.collect();
            answer.events.for_each(drop);
        }
    }
}

#[test]
fn a_frame_too_long_is_refused_at_once() {
    assert_eq!(split_frame(&u32::MAX.to_le_bytes()), Err(Broken));
    assert_eq!(split_frame(&[1, 0, 0]), Ok(None));
}
