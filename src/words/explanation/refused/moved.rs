//! Errors about who owns what: an end of a channel or a message that went somewhere else, or that is
//! only borrowed.

use super::clues::{Clues, Span};
use super::meaning::{Meaning, is_an_end, is_sent};
use super::names::signs;
use super::phrases as say;

/// The types of senders, as rustc calls them: with their path, where std has several of a name.
const SENDERS: [&str; 2] = ["std::sync::mpsc::Sender", "SyncSender"];

/// Something is used that isn't here any more.
pub(super) fn moved(clues: &Clues) -> Option<Meaning> {
    if let Some(taken) = clues.at("value partially moved here") {
        return in_parts(clues, &taken);
    }
    let again = clues.says("in previous iteration of loop");
    let gone = [
        "moved into closure here",
        "value moved here",
        "moved due to this",
    ];
    let gone = gone.iter().find_map(|words| clues.at(words))?;
    let gone = taken_before(clues, &gone).unwrap_or(gone);
    let to_thread = clues.says("moved into closure here");
    let has = |end: &str| clues.says(&format!("has type `{end}<"));
    let words = if SENDERS.iter().any(|sender| has(sender)) {
        sender(clues, &gone, to_thread, again)?
    } else if has("std::sync::mpsc::Receiver") {
        receiver(clues, &gone, to_thread)
    } else if clues.says("has type `JoinHandle<") {
        say::JOINED
    } else if clues.says("takes ownership of the receiver `self`") && is_of_own_type(clues) {
        say::NO_END_OF_A_CHANNEL
    } else if is_dropped(&gone) && !to_thread && !again && holds_a_sender(clues) {
        say::HOLDER_DROPPED
    } else if is_sent(&gone) && !again && is_where_it_came_back(clues, &gone) {
        say::CAME_BACK
    } else if is_sent(&gone) {
        match again {
            true => say::SENT_IN_THE_FIRST_ROUND,
            false => say::SENT,
        }
    } else if to_thread && is_sent_whole(&used_there(clues)?) {
        match again {
            true => say::SENT_IN_THE_FIRST_ROUND,
            false => say::WENT_TO_BE_SENT,
        }
    } else if to_thread && !again && gone.before.ends_with("spawn(") && !clues.says("Sender<") {
        match gone.marked.starts_with("move") {
            true => say::TAKEN_ALONG,
            false => say::TAKEN_WITHOUT_MOVE,
        }
    } else {
        return None;
    };
    let by_thread = gone.before.ends_with("spawn(");
    let meaning = Meaning::about(words, clues.name(), gone.line);
    Some(Meaning {
        by_thread,
        ..meaning
    })
}

/// Whether it is used only where the answer of the send that gave it away is an `Err`: in an arm of its `match`, or in
/// the block of an `if`.
fn is_where_it_came_back(clues: &Clues, gone: &Span) -> bool {
    let Some(used) = clues.primary().filter(|used| used.line >= gone.line) else {
        return false;
    };
    let end = gone.marked.as_ptr() as usize + gone.marked.len();
    let length = (used.marked.as_ptr() as usize).saturating_sub(end);
    let from = end - clues.code.as_ptr() as usize;
    let between = clues.code.get(from..from + length).unwrap_or_default();
    let head = gone.before.rsplit([';', '{', '}']).next();
    let head = head.unwrap_or_default().trim_start();
    let Some((answer, block)) = between.split_once('{') else {
        return false;
    };
    let asked = answer.trim_end().ends_with(".is_err()") || head.contains("let Err(");
    match head.split_whitespace().next() {
        Some("match") => arm(block).is_some_and(|arm| arm.contains("Err(")),
        Some("if" | "while") => asked && arm(block).is_some(),
        _ => false,
    }
}

/// The pattern of the last arm that is begun in the block of a `match`, as far as the text goes; of another block, what
/// it begins with. Nothing, where the block is over.
fn arm(block: &str) -> Option<&str> {
    let (mut depth, mut begins) = (0_u32, 0);
    for (at, sign) in block.char_indices() {
        match sign {
            '(' | '[' | '{' => depth += 1,
            ')' | ']' | '}' => depth = depth.checked_sub(1)?,
            _ => {}
        }
        if depth == 0 && matches!(sign, ',' | '}') {
            begins = at + 1;
        }
    }
    block[begins..].split("=>").next()
}

/// The `move` closure that takes along, in each round of a loop, what is dropped behind it in the same round.
fn taken_before<'a>(clues: &Clues<'a>, gone: &Span) -> Option<Span<'a>> {
    let used = clues.primary()?;
    let takes = used.marked.starts_with("move") && used.line < gone.line && is_dropped(gone);
    takes.then_some(used)
}

/// Whether what is moved is of a type that the program makes itself.
fn is_of_own_type(clues: &Clues) -> bool {
    own_type(clues).is_some()
}

/// Whether what is moved is of a type of the program's own with a sender among its fields.
fn holds_a_sender(clues: &Clues) -> bool {
    let fields = own_type(clues).and_then(|defined| defined.split('}').next());
    fields.is_some_and(|fields| fields.contains("Sender<"))
}

/// The text from where the program makes the type of what is moved.
fn own_type<'a>(clues: &Clues<'a>) -> Option<&'a str> {
    let labels = clues.error.labels.iter();
    let mut types = labels.filter_map(|label| label.text.split("has type `").nth(1));
    types.find_map(|of| {
        let name = of.split(['`', '<']).next().unwrap_or_default();
        let mut kinds = ["struct", "enum"].iter();
        kinds.find_map(|kind| {
            let at = clues.code.find(&format!("{kind} {name}"))?;
            Some(&clues.code[at..])
        })
    })
}

/// Something is sent, or taken along by a thread, of which a part was taken out before.
fn in_parts(clues: &Clues, taken: &Span) -> Option<Meaning> {
    let used = clues.primary()?;
    let goes = is_sent(&used) || used.before.ends_with("spawn(");
    goes.then(|| Meaning::about(say::NOT_WHOLE, clues.name(), taken.line))
}

/// Whether a name is what a `send` gives away, rather than a part of it.
fn is_sent_whole(spot: &Span) -> bool {
    is_sent(spot) && spot.after.starts_with(')')
}

/// Where a closure uses what it took along.
fn used_there<'a>(clues: &Clues<'a>) -> Option<Span<'a>> {
    let first = clues.at("moved due to use in closure");
    first.or_else(|| clues.at("use occurs due to use in closure"))
}

fn sender(clues: &Clues, gone: &Span, to_thread: bool, again: bool) -> Option<&'static str> {
    let used = clues.primary()?;
    Some(if !to_thread && again && is_dropped(gone) {
        say::SENDER_DROPPED_IN_THE_FIRST_ROUND
    } else if !to_thread && is_dropped(gone) {
        say::SENDER_DROPPED
    } else if again && !to_thread && is_in_a_block_of_the_loop(clues, gone) {
        say::SENDER_GONE_IN_SOME_ROUND
    } else if again {
        say::SENDER_GONE_IN_THE_FIRST_ROUND
    } else if to_thread && used.after.starts_with(".clone()") {
        say::CLONED_TOO_LATE
    } else if to_thread && is_dropped(&used) {
        say::DROPPED_BY_THE_THREAD
    } else if to_thread {
        say::SENDER_WENT
    } else if gone.before.ends_with('=') {
        say::ANOTHER_NAME
    } else {
        say::SENDER_GIVEN
    })
}

/// Whether a place stands further in than the rounds themselves, as in a branch, which not every round takes.
fn is_in_a_block_of_the_loop(clues: &Clues, spot: &Span) -> bool {
    let head = clues.at("inside of this loop");
    let body = head.and_then(|head| spot.before.strip_prefix(head.before)?.split_once('{'));
    body.is_some_and(|(_, body)| {
        let opened = signs(body).filter(|sign| *sign == '{').count();
        opened > signs(body).filter(|sign| *sign == '}').count()
    })
}

fn receiver(clues: &Clues, gone: &Span, to_thread: bool) -> &'static str {
    if clues.says("implicit call to `.into_iter()`") {
        say::LOOP_TOOK_RECEIVER
    } else if to_thread {
        say::RECEIVER_WENT
    } else if is_dropped(gone) {
        say::RECEIVER_DROPPED
    } else {
        say::RECEIVER_GIVEN
    }
}

/// `drop(tx)`, `mem::drop(tx)`.
fn is_dropped(spot: &Span) -> bool {
    spot.before.ends_with("drop(")
}

/// A closure only borrows the Sender that its thread needs, or what it works on.
pub(super) fn outlives(clues: &Clues) -> Option<Meaning> {
    let used = clues.at("is borrowed here")?;
    let sends = [".send(", ".try_send("];
    let sends = sends.iter().any(|send| used.after.starts_with(send));
    let sends_there = |closure: &Span| {
        let body = closure.after.split("});").next();
        closure.before.ends_with("spawn(") && body.is_some_and(|body| body.contains(".send("))
    };
    let by_thread = || clues.primary().is_some_and(|closure| sends_there(&closure));
    let in_a_scope = clues.says("Scope<");
    match sends {
        true if in_a_scope => Some(Meaning::of(say::BORROWS_WITHIN_A_SCOPE)),
        true => Some(Meaning::of(say::BORROWS_SENDER)),
        false if in_a_scope => by_thread().then(|| Meaning::of(say::BORROWS_WITHIN_A_SCOPE)),
        false => by_thread().then(|| Meaning::of(say::WORK_LENT_TO_A_THREAD)),
    }
}

/// Something is gone before those to whom it was lent are done with it.
pub(super) fn lent(clues: &Clues) -> Option<Meaning> {
    if let Some(given) = clues.at("is a reference that is only valid in the function body")
        && !is_end_of_its_type(&given)
    {
        return Some(Meaning::about(say::LENT_TO_THE_FUNCTION, given.marked, 0));
    }
    if let Some(meaning) = lent_for_ever(clues) {
        return Some(meaning);
    }
    if is_lent_to_boxed_work(clues) {
        return Some(Meaning::about(say::WORK_LENT_FOR_EVER, clues.name(), 0));
    }
    let spots = || clues.spots();
    let uses_an_end =
        |spot: &Span| spot.marked.contains(".send(") || spot.marked.contains(".recv(");
    let to_thread = |spot: &Span| spot.marked.contains("spawn(") && uses_an_end(spot);
    let sent = clues.at("move out of").filter(is_sent);
    if clues.error.code.as_deref() == Some("E0505") {
        let taken = clues
            .at("move out of")
            .filter(|spot| spot.before.ends_with("spawn("));
        let while_lent = match (sent.is_some(), taken.is_some()) {
            (true, _) => Some(say::SENT_WHILE_LENT),
            (_, true) => Some(say::TAKEN_WHILE_LENT),
            _ => None,
        };
        if let Some(words) = while_lent {
            return Some(Meaning::about(words, clues.name(), 0));
        }
    }
    let in_its_type = clues.at("appears in the type of");
    let by_send = |spot: &Span| is_sent(spot) || spot.marked.contains(".send(");
    let no_end =
        clues.error.code.as_deref() == Some("E0597") && !is_an_end(clues.code, clues.name());
    let words = if no_end && spots().any(|spot| to_thread(&spot)) {
        say::WORK_LENT_TO_A_THREAD
    } else if spots().any(|spot| to_thread(&spot)) {
        say::LENT_TO_A_THREAD
    } else if in_its_type.is_some() && spots().any(|spot| by_send(&spot)) || lent_in_send(clues) {
        say::LENT_AS_MESSAGE
    } else {
        return None;
    };
    Some(Meaning::about(words, clues.name(), 0))
}

/// What lives in a block is lent to a function of the file whose head wants it for `'static`: there it begins.
fn lent_for_ever(clues: &Clues) -> Option<Meaning> {
    let call = clues.at("is borrowed for `'static`")?;
    let name = call.marked.split('(').next()?.trim();
    let defined = format!("fn {name}");
    let mut heads = clues.code.match_indices(&defined);
    let (at, _) = heads.find(|(at, _)| {
        let behind = &clues.code[at + defined.len()..];
        behind.starts_with(['(', '<'])
    })?;
    let head = clues.code[at..].split('{').next()?;
    let wanted = at + head.find("'static")?;
    let line = clues.code[..wanted].matches('\n').count() as u32 + 1;
    let meaning = Meaning::about(say::LENT_FOR_EVER, name, line);
    Some(meaning.which_begins_there())
}

/// Whether what is lent to a closure in a box outlives its block by the box's type, and such boxes are sent.
fn is_lent_to_boxed_work(clues: &Clues) -> bool {
    let by_its_type =
        clues.says("type annotation requires that") && clues.says("borrowed for `'static`");
    let boxes = ["dyn FnOnce(", "dyn FnMut(", "dyn Fn("];
    let is_boxed = boxes.iter().any(|work| clues.code.contains(work));
    by_its_type && is_boxed && clues.code.contains(".send(")
}

/// Whether what a function gets is an end of a channel, by the type behind its name.
fn is_end_of_its_type(given: &Span) -> bool {
    let end = given.after.find([',', '{']).unwrap_or(given.after.len());
    ["Sender<", "Receiver<"]
        .iter()
        .any(|of| given.after[..end].contains(of))
}

/// A reference was sent: its value is dropped while the message may still be under way.
fn lent_in_send(clues: &Clues) -> bool {
    let borrowed = clues.at("borrowed value does not live long enough");
    let borrowed = borrowed.or_else(|| clues.at("occurs here"));
    clues.says("mpsc::Sender<&") && borrowed.is_some_and(|spot| is_sent(&spot))
}

/// Whether what can't be moved is a sender, or may be one.
fn is_a_sender(clues: &Clues) -> bool {
    let of = |before: &str, kind: &str| clues.says(&format!("has type `{before}{kind}<"));
    let mut senders = SENDERS.iter();
    senders.any(|sender| of("", sender) || of("Option<", sender))
}

/// What has a `drop` of its own can't be taken apart.
pub(super) fn taken_from_what_drops(clues: &Clues) -> Option<Meaning> {
    is_a_sender(clues).then(|| Meaning::of(say::SENDER_OF_WHAT_DROPS))
}

/// What is only borrowed can't be given away.
pub(super) fn given_out_of_a_loan(clues: &Clues) -> Option<Meaning> {
    let of = |kind: &str| clues.says(&format!("has type `{kind}<"));
    let words = if is_a_sender(clues) {
        say::SENDER_OUT_OF_A_LOAN
    } else if of("JoinHandle") {
        say::JOINED
    } else if is_sent(&clues.primary()?) {
        say::GIVEN_OUT_OF_A_LOAN
    } else {
        return None;
    };
    Some(Meaning::of(words))
}
