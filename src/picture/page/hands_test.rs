//! Who has which end of a channel in small runs.

use super::*;
use crate::picture::page::tests::story;
use crate::trace::Site;
use crate::trace::ends::{LiveSender, Thread};

const CHANNEL: u32 = 1;

fn made() -> Happened {
    Happened::ChannelMade {
        channel: CHANNEL,
        sender: 0,
        capacity: None,
    }
}

/// Main clones a Sender into a thread, which sends with it and drops it.
fn cloned_into_a_thread() -> Story {
    let channel = CHANNEL;
    let cloned = Happened::Cloned {
        channel,
        sender: 1,
        from: 0,
    };
    let sent = Happened::Sent {
        channel,
        message: 1,
        sender: 1,
        text: String::new(),
    };
    let dropped = Happened::SenderDropped {
        channel,
        sender: 1,
        left: 1,
    };
    story(vec![
        (0, made()),
        (0, cloned),
        (0, Happened::Spawned { thread: 1 }),
        (1, sent),
        (1, dropped),
    ])
}

/// The original, which lives to the end.
fn original(owner: Owner) -> LiveSender {
    LiveSender {
        variable: None,
        channel: CHANNEL,
        number: 0,
        site: Site { line: 1, column: 1 },
        is_clone: false,
        owner,
        within: None,
        lies_in: None,
    }
}

#[test]
fn a_sender_goes_along_with_the_thread_that_uses_it_next() {
    let story = cloned_into_a_thread();
    let all = ends(&story, &Scene::of(&story), "let (tx, rx) = channel();");
    let [original, receiver, clone] = &all[..] else {
        panic!()
    };
    assert!(receiver.receives && !original.receives && !clone.receives);
    assert_eq!(clone.held, [(1, Some(0)), (2, Some(1))]);
    let told = (clone.made, clone.dropped, clone.clone, clone.line);
    assert_eq!(told, (1, Some(4), true, 2));
}

#[test]
fn who_has_it_to_the_end_is_known_there() {
    let mut story = cloned_into_a_thread();
    for (owner, held) in [
        (Owner::Thread(0), vec![(0, Some(0))]),
        (Owner::NoStack, vec![(0, Some(0)), (4, None)]),
        (Owner::Unknown, vec![(0, Some(0))]),
    ] {
        story.ends.senders = vec![original(owner)];
        let all = ends(&story, &Scene::of(&story), "");
        assert_eq!((&all[0].held, all[0].dropped), (&held, None), "{owner:?}");
    }
}

/// Two workers take turns at one Receiver: who is first isn't told before it is.
#[test]
fn what_several_share_is_at_who_uses_it() {
    let looks = Happened::FoundNone {
        channel: CHANNEL,
        in_time: false,
    };
    let mut story = story(vec![
        (0, made()),
        (0, Happened::Spawned { thread: 1 }),
        (0, Happened::Spawned { thread: 2 }),
        (1, looks.clone()),
        (2, looks),
    ]);
    story.ends.threads.push(Thread::default());
    let all = ends(&story, &Scene::of(&story), "");
    assert_eq!(all[1].held, [(0, Some(0)), (3, Some(1)), (4, Some(2))]);
}
