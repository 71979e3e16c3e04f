//! Errors about names that nothing answers to.

use super::clues::{Clues, Span};
use super::meaning::Meaning;
use super::phrases as say;
use crate::source::tokens::{Token, tokens};

/// Modules and types of std's that are often written without their paths, and macros' crates.
const OF_STD: [&str; 24] = [
    "mpsc",
    "thread",
    "sync",
    "std",
    "core",
    "alloc",
    "io",
    "fmt",
    "time",
    "collections",
    "env",
    "process",
    "rc",
    "cell",
    "mem",
    "iter",
    "panic",
    "fs",
    "net",
    "string",
    "vec",
    "atomic",
    "hash",
    "ops",
];

/// A module or an import that isn't found.
pub(super) fn module(clues: &Clues) -> Option<Meaning> {
    let message = &clues.error.message;
    let name = clues.name();
    let missing = [
        format!("might be missing a crate named `{name}`"),
        format!("no external crate `{name}`"),
    ];
    let is_a_crate = missing.iter().any(|missing| clues.says(missing))
        && !clues.says("similar name")
        && !OF_STD.contains(&name);
    if message.starts_with("unresolved import") && !is_a_crate {
        let of_channels = message.contains("mpsc") || message.contains("`std::sync::ms");
        return of_channels.then(|| Meaning::of(say::WHERE_CHANNELS_ARE));
    }
    let brought_in = |module: &str| {
        let uses = clues.code.lines().map(str::trim);
        let mut uses = uses.filter(|line| line.starts_with("use "));
        uses.any(|line| line.contains(&format!("{module};")))
    };
    let words = match name {
        _ if is_a_crate => say::CRATE,
        "mpsc" | "thread" if brought_in(name) => say::USE_IN_A_BLOCK,
        "mpsc" => say::MPSC_IS_A_MODULE,
        "thread" => say::THREAD_IS_A_MODULE,
        "sync" => say::WHERE_CHANNELS_ARE,
        _ => return None,
    };
    Some(Meaning::about(words, name, 0))
}

/// A `mod` for what is std's.
pub(super) fn of_a_file(clues: &Clues) -> Option<Meaning> {
    let name = clues.name();
    let is_of_std = OF_STD.contains(&name);
    is_of_std.then(|| Meaning::about(say::MOD_OF_STD, name, 0))
}

/// What a `send` left behind is taken for something: `()` has no field, no method, no text.
pub(super) fn of_nothing(clues: &Clues) -> Option<Meaning> {
    if !clues.error.message.contains("`()`") {
        return None;
    }
    let spot = clues.primary()?;
    let is_part = |c: char| c.is_alphanumeric() || c == '_';
    let name = match spot.before.strip_suffix('.') {
        Some(before) => &before[before.trim_end_matches(is_part).len()..],
        // `text`, or `{text}` and `{text:>9}` in what is printed.
        None => {
            let written = clues.written(&spot).trim_matches(['{', '}']);
            written.split(':').next().unwrap_or_default()
        }
    };
    if name.is_empty() || !name.chars().all(is_part) {
        return None;
    }
    let text = Text::around(clues.code, &spot, name);
    let at = text.lets().rfind(|&at| at < text.place)?;
    let made = clues.code[at..].split(';').next()?;
    let by_send = made.contains(".send(") && !made.contains('{');
    let meaning = Meaning::about(say::SEND_LEAVES_NOTHING, name, text.line(at));
    by_send.then(|| meaning.which_begins_there())
}

/// A value, function or type that isn't found.
pub(super) fn unknown(clues: &Clues) -> Option<Meaning> {
    let message = &clues.error.message;
    let name = clues.name();
    if !message.ends_with("in this scope") {
        return None;
    }
    let words = match name {
        "channel" | "sync_channel" if message.contains("function") => say::CHANNEL_ALONE,
        "spawn" | "scope" if message.contains("function") => say::SPAWN_ALONE,
        "Sender" | "SyncSender" if clues.says("`Send`") => say::TYPE_BESIDE_SEND,
        "Sender" | "SyncSender" | "Receiver" if message.contains("type") => say::TYPE_OF_MODULE,
        "SendError" | "TrySendError" | "RecvError" | "TryRecvError" | "RecvTimeoutError" => {
            say::ERROR_OF_MODULE
        }
        _ if message.contains("cannot find type") && is_in_general(clues, name) => {
            say::TYPE_IN_GENERAL
        }
        _ if message.contains("value") => return value(clues, name),
        _ => return None,
    };
    Some(Meaning::about(words, name, 0))
}

/// One capital letter in the place of a channel's type, as the documentation and rustc's advice have it.
fn is_in_general(clues: &Clues, name: &str) -> bool {
    let ends = ["channel::<", "Sender<", "Receiver<"];
    let letter = matches!(name.as_bytes(), [b'A'..=b'Z']);
    letter
        && clues
            .primary()
            .is_some_and(|spot| ends.iter().any(|end| spot.before.ends_with(end)))
}

fn value(clues: &Clues, name: &str) -> Option<Meaning> {
    let spot = clues.primary()?;
    let begins = |methods: &[&str]| methods.iter().any(|method| spot.after.starts_with(method));
    if clues.code.contains("spawn(") {
        let text = Text::around(clues.code, &spot, name);
        let being_made = text.lets().rfind(|&at| text.is_being_made(at));
        if let Some(at) = being_made {
            return Some(Meaning::about(say::NOT_MADE_YET, name, text.line(at)));
        }
        let mut lets = text.lets();
        if let Some(at) = lets.find(|&at| at < text.place || text.in_another_block(at)) {
            return Some(Meaning::about(say::ANOTHERS_NAME, name, text.line(at)));
        }
    }
    if let Some(line) = commented_out(clues, name) {
        let meaning = Meaning::about(say::COMMENTED_OUT, name, line);
        return Some(meaning.which_begins_there());
    }
    let words = if begins(&[".send(", ".try_send("]) {
        say::NO_SUCH_SENDER
    } else if begins(&[".recv(", ".try_recv(", ".recv_timeout(", ".try_iter("]) {
        say::NO_SUCH_RECEIVER
    } else {
        return None;
    };
    Some(Meaning::about(words, name, 0))
}

/// The line of a comment in which a `let` would give the name.
fn commented_out(clues: &Clues, name: &str) -> Option<u32> {
    let text = Text {
        source: clues.source,
        name,
        place: 0,
    };
    let mut lets = text.lets();
    let at = lets.find(|&at| clues.code[at..].starts_with(' '))?;
    Some(text.line(at))
}

/// A program around a name in it that nothing answers to.
struct Text<'a> {
    source: &'a str,
    name: &'a str,
    /// Where the name stands.
    place: usize,
}

impl<'a> Text<'a> {
    fn around(source: &'a str, spot: &Span<'a>, name: &'a str) -> Self {
        let place = spot.marked.as_ptr() as usize - source.as_ptr() as usize;
        Self {
            source,
            name,
            place,
        }
    }

    fn line(&self, at: usize) -> u32 {
        1 + self.source[..at].matches('\n').count() as u32
    }

    /// Where a `let` gives this name, alone or as one of a pair.
    fn lets(&self) -> impl DoubleEndedIterator<Item = usize> {
        let all = self.source.match_indices(self.name).map(|(at, _)| at);
        let lets = all.filter(|&at| self.is_given(at));
        lets.collect::<Vec<_>>().into_iter()
    }

    /// Whether it is the whole name that stands there, and between it and a `let` nothing but a pair's beginning.
    fn is_given(&self, at: usize) -> bool {
        let is_part = |c: char| c.is_alphanumeric() || c == '_';
        let (before, from) = self.source.split_at(at);
        if before.ends_with(is_part) || from[self.name.len()..].starts_with(is_part) {
            return false;
        }
        let Some((ahead, between)) = before.rsplit_once("let ") else {
            return false;
        };
        let between = between.trim();
        let in_a_pair = between.starts_with('(') && !between.contains([')', '=', ';']);
        !ahead.ends_with(is_part) && (matches!(between, "" | "mut") || in_a_pair)
    }

    /// Whether the name is used within the very `let` that is to give it.
    fn is_being_made(&self, at: usize) -> bool {
        let Some(between) = self.source.get(at..self.place) else {
            return false;
        };
        let mut depth = 0;
        let ended = signs(between).any(|sign| {
            depth += i32::from("{([".contains(sign)) - i32::from("})]".contains(sign));
            depth < 0 || depth == 0 && sign == ';'
        });
        !ended
    }

    /// Whether the block that the name stands in is left before this `let`, and another is entered.
    fn in_another_block(&self, at: usize) -> bool {
        let (mut depth, mut least) = (0, 0);
        for sign in signs(self.source.get(self.place..at).unwrap_or_default()) {
            depth += i32::from(sign == '{') - i32::from(sign == '}');
            least = least.min(depth);
        }
        least < 0 && depth > least
    }
}

/// The signs of a text that stand in no literal and no comment.
pub(super) fn signs(text: &str) -> impl Iterator<Item = char> {
    let sign = |(token, _)| match token {
        Token::Sign(sign) => Some(sign),
        _ => None,
    };
    tokens(text).into_iter().filter_map(sign)
}
