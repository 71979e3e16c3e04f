//! Which errors of rustc's mean something for channels: by code and by what they are about, since
//! the same code has many causes. Where nothing is known for sure, nothing is said.

use super::answer::Answer;
use super::clues::{Clues, Span};
use super::phrases as say;
use super::{kinds, moved, names, travel, types};

/// What an error means for channels.
pub(super) struct Meaning {
    /// The words, with `{name}`, `{line}` and `{taker}` where those belong.
    pub words: &'static str,
    /// A name of the learner's.
    pub name: String,
    /// A line that is spoken of.
    pub line: u32,
    /// Whether a thread is started there.
    pub by_thread: bool,
    /// Whether what is to be mended stands there, rather than where rustc stops.
    pub begins: bool,
}

impl Meaning {
    /// Words that speak of nothing in the file.
    pub fn of(words: &'static str) -> Self {
        Self::about(words, "", 0)
    }

    pub fn about(words: &'static str, name: &str, line: u32) -> Self {
        let name = name.to_owned();
        Self {
            words,
            name,
            line,
            by_thread: false,
            begins: false,
        }
    }

    /// The same, of a line at which it is to be mended.
    pub fn which_begins_there(self) -> Self {
        Self {
            begins: true,
            ..self
        }
    }
}

/// What the error means, if anything.
pub(super) fn meaning(clues: &Clues) -> Option<Meaning> {
    if clues.error.message.ends_with("found `<-`") {
        return Some(Meaning::of(say::ARROW));
    }
    match clues.error.code.as_deref()? {
        "E0599" => method(clues),
        "E0615" => not_called(clues),
        "E0308" => types::mismatch(clues),
        "E0277" => lacking(clues),
        "E0004" | "E0005" => left_out(clues),
        "E0609" => answer(clues).or_else(|| names::of_nothing(clues)),
        "E0369" | "E0608" => answer(clues).or_else(|| what_it_can(clues)),
        "E0061" => arguments(clues),
        "E0107" => types::type_arguments(clues),
        "E0204" if sends(clues) => Some(Meaning::of(say::NOT_COPY)),
        "overflowing_literals" if sends(clues) => Some(Meaning::of(say::ONE_TYPE_FOR_EACH_NUMBER)),
        "E0282" | "E0283" => types::untyped(clues),
        "E0382" => moved::moved(clues),
        "E0373" => moved::outlives(clues),
        "E0597" | "E0716" | "E0505" | "E0521" => moved::lent(clues),
        "E0658" if clues.says("use of unstable library feature") => {
            Some(Meaning::of(say::UNSTABLE))
        }
        "E0605" => types::converted(clues),
        "E0507" => moved::given_out_of_a_loan(clues),
        "E0509" => moved::taken_from_what_drops(clues),
        "E0531" | "E0532" => kinds::by_half_its_name(clues).or_else(|| names::unknown(clues)),
        "E0423" if is_given_to_channel(clues) => Some(Meaning::of(say::TYPE_FOR_A_VALUE)),
        "E0425" | "E0412" => names::unknown(clues),
        "E0583" => names::of_a_file(clues),
        "E0432" | "E0433" => names::module(clues),
        "E0728" | "E0752" => awaited(clues),
        _ => None,
    }
}

/// A channel's answer is taken for something else.
pub(super) fn answer(clues: &Clues) -> Option<Meaning> {
    Answer::spoken_of(clues).map(|answer| Meaning::of(answer.words()))
}

/// A method that its value doesn't have.
fn method(clues: &Clues) -> Option<Meaning> {
    let message = &clues.error.message;
    let spot = clues.primary()?;
    let is = |kind: &str| message.contains(&format!("for struct `{kind}"));
    let receiver = is("std::sync::mpsc::Receiver<") || is("Receiver<");
    let sender = ["std::sync::mpsc::Sender<", "std::sync::mpsc::SyncSender<"]
        .into_iter()
        .chain(["Sender<", "SyncSender<"])
        .any(is);
    let words = match spot.marked {
        _ if message.contains("for enum `Result<") => return answer_called(clues, &spot),
        _ if message.contains("for unit type `()`") => return names::of_nothing(clues),
        "clone" if receiver => say::ONE_MOUTH,
        "send" | "try_send" if receiver => say::NOT_AT_THE_MOUTH,
        _ if receiver => say::RECEIVER_CAN,
        name if sender && (name.contains("recv") || name.contains("iter")) => {
            say::NOT_AT_THE_SOURCE
        }
        _ if sender => say::SENDER_CAN,
        _ if message.contains("for tuple `(") && message.contains("Receiver<") => say::PAIR,
        "recv" | "try_recv" | "iter" if message.contains("JoinHandle<") => say::HANDLE,
        _ if is("JoinHandle<") => say::HANDLE_CAN,
        "send" => say::MESSAGE_GOES_IN,
        "clone" if is_sent_by_name(&spot) || is_own_type_before_a_thread(clues, &spot) => {
            say::COPY_OF_A_MESSAGE
        }
        _ => return None,
    };
    Some(Meaning::of(words))
}

/// A method that an answer doesn't have: rustc may not say whose answer, but the text does.
fn answer_called(clues: &Clues, spot: &Span) -> Option<Meaning> {
    answer(clues).or_else(|| {
        let call = spot.before.strip_suffix('.')?;
        Answer::of_call(call).map(|answer| Meaning::of(answer.words()))
    })
}

fn not_called(clues: &Clues) -> Option<Meaning> {
    let of = |kind: &str| clues.error.message.contains(&format!("on type `{kind}"));
    if !of("std::sync::mpsc::") && !of("JoinHandle<") {
        return None;
    }
    Some(Meaning::about(say::NOT_CALLED, clues.name(), 0))
}

/// Whether a place is what a `send` gives away.
pub(super) fn is_sent(spot: &Span) -> bool {
    spot.before.ends_with(".send(") || spot.before.ends_with(".try_send(")
}

/// Whether a method is called of a name that stands where a message is sent: `tx.send(boat.clone())`.
fn is_sent_by_name(spot: &Span) -> bool {
    let Some(called) = spot.before.strip_suffix('.') else {
        return false;
    };
    let name = called.trim_end_matches(|c: char| c.is_alphanumeric() || c == '_');
    name.ends_with(".send(") || name.ends_with(".try_send(")
}

/// Whether a type of the program's own is spoken of, and a thread is started behind that.
fn is_own_type_before_a_thread(clues: &Clues, spot: &Span) -> bool {
    clues.says("not found for this") && spot.after.contains("spawn(")
}

/// A value whose type lacks what is asked of it.
fn lacking(clues: &Clues) -> Option<Meaning> {
    let message = &clues.error.message;
    if let Some(words) = travel::words(clues) {
        return Some(Meaning::of(words));
    }
    let words = if message.ends_with("is not a future") {
        return about_channels(clues).then(|| Meaning::of(say::NO_AWAIT));
    } else if message.starts_with("`?` couldn't convert") {
        return None;
    } else if message.contains("the `?` operator") {
        return handed_on(clues);
    } else if message.contains("is not an iterator") {
        match clues.primary()? {
            _ if message.contains("Sender<") => say::NOT_AT_THE_SOURCE,
            spot if spot.marked.contains(".recv()") => say::LOOP_OVER_ONE,
            _ => return None,
        }
    } else if is_a_list_that_came(clues) {
        say::A_LIST_IS_ONE
    } else if message.contains("the size for values of type") && clues.says("sync::mpsc::") {
        match message.contains("of type `dyn ") {
            true => say::NO_SIZE_BEHIND_DYN,
            false => say::NO_SIZE,
        }
    } else if message.contains("mpsc::Receiver<") && message.ends_with(": Clone` is not satisfied")
    {
        say::ONE_MOUTH
    } else {
        let of_nothing = || names::of_nothing(clues);
        return answer(clues)
            .or_else(|| what_it_can(clues))
            .or_else(of_nothing);
    };
    Some(Meaning::of(words))
}

/// Whether a type stands where a channel is made, as a value that is given to `channel`.
fn is_given_to_channel(clues: &Clues) -> bool {
    let spot = clues.primary();
    spot.is_some_and(|spot| spot.before.ends_with("channel("))
}

/// Whether a list can't be shown that came out of a channel in a loop over its receiver.
fn is_a_list_that_came(clues: &Clues) -> bool {
    let message = &clues.error.message;
    let is_list = ["`Vec<", "`["].iter().any(|list| message.starts_with(list));
    let came = clues.primary().and_then(|spot| {
        let bound = format!("for {} in ", spot.marked);
        let (_, from) = clues.code.split_once(&bound)?;
        let end = from.find(|c: char| !c.is_alphanumeric() && c != '_')?;
        Some(is_receiver(clues.code, &from[..end]))
    });
    is_list && message.contains("doesn't implement `") && came == Some(true) && sends(clues)
}

fn about_channels(clues: &Clues) -> bool {
    clues.says("sync::mpsc::") || Answer::spoken_of(clues).is_some()
}

/// `await`, or an `async` main for its sake, at a channel's end or its answer.
fn awaited(clues: &Clues) -> Option<Meaning> {
    let mut awaits = clues.code.match_indices(".await").map(|(at, _)| at);
    let of_a_channel = |at: usize| {
        let before = clues.code[..at].trim_end();
        let start = before.rfind(|c: char| !c.is_alphanumeric() && c != '_');
        let name = start.map_or(before, |at| &before[at + 1..]);
        Answer::of_call(before).is_some() || is_receiver(clues.code, name)
    };
    awaits.any(of_a_channel).then(|| Meaning::of(say::NO_AWAIT))
}

/// Whether a name is that of the second of the pair that `channel` gives.
fn is_receiver(source: &str, name: &str) -> bool {
    let second = [format!(", {name})"), format!(", mut {name})")];
    !name.is_empty() && is_in_a_pair(source, &second)
}

/// Whether a name is that of one of the pair that `channel` gives.
pub(super) fn is_an_end(source: &str, name: &str) -> bool {
    let first = [format!("({name}, "), format!("(mut {name}, ")];
    is_receiver(source, name) || is_in_a_pair(source, &first)
}

fn is_in_a_pair(source: &str, forms: &[String]) -> bool {
    let mut pairs = source.lines().filter(|line| line.contains("channel"));
    pairs.any(|line| forms.iter().any(|form| line.contains(form)))
}

/// `?` where nobody could take the error.
fn handed_on(clues: &Clues) -> Option<Meaning> {
    let words = match Answer::of_call(clues.primary()?.before)? {
        answer if answer.is_of_sending() => say::SEND_HANDED_ON,
        _ => say::RECV_HANDED_ON,
    };
    Some(Meaning::of(words))
}

/// An end of a channel is used as something else, such as a list.
fn what_it_can(clues: &Clues) -> Option<Meaning> {
    let about = |end: &str| clues.error.message.contains(&format!("`{end}<"));
    if about("std::sync::mpsc::Receiver") {
        return Some(Meaning::of(say::RECEIVER_CAN));
    }
    let sender = about("std::sync::mpsc::Sender") || about("SyncSender");
    sender.then(|| Meaning::of(say::SENDER_CAN))
}

/// A pattern that has no place for one of the answers.
fn left_out(clues: &Clues) -> Option<Meaning> {
    // One of the two errors that an answer can be: no kind of what is sent.
    let errors = ["TrySendError::", "TryRecvError::", "RecvTimeoutError::"];
    if errors
        .iter()
        .any(|error| clues.error.message.contains(error))
    {
        // What a channel of std's own is made of isn't to be named.
        if clues.says("mpmc::TryRecvError") {
            return Some(Meaning::of(say::ANSWER_BY_ITS_NAME));
        }
        return answer(clues);
    }
    if let Some(kind) = kinds::left_out(clues) {
        return Some(kind);
    }
    let words = match Answer::spoken_of(clues)? {
        Answer::Recv if clues.error.message.contains("Err") || clues.says("`Err(") => {
            say::ERR_LEFT_OUT
        }
        answer => answer.words(),
    };
    Some(Meaning::of(words))
}

/// More or fewer arguments than there are places.
fn arguments(clues: &Clues) -> Option<Meaning> {
    if !clues
        .error
        .notes
        .iter()
        .any(|note| note.ends_with("defined here"))
    {
        return None;
    }
    let called = clues.primary()?.marked;
    let words = match called.rsplit("::").next()? {
        "send" | "try_send" => say::ONE_VALUE,
        "recv" | "try_recv" => say::RECV_TAKES_NOTHING,
        "channel" | "sync_channel" => say::HOW_MANY_WAIT,
        _ => return None,
    };
    Some(Meaning::of(words))
}

/// Whether anything is sent anywhere.
pub(super) fn sends(clues: &Clues) -> bool {
    clues.code.contains(".send(") || clues.code.contains(".try_send(")
}
