//! Errors about names that nothing answers to.

use super::clues::{Clues, Spot};
use super::meaning::Meaning;
use super::phrases as say;

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
    if message.starts_with("unresolved import") {
        let of_channels = message.contains("mpsc") || message.contains("`std::sync::ms");
        return of_channels.then(|| Meaning::of(say::WHERE_CHANNELS_ARE));
    }
    let brought_in = |module: &str| {
        let uses = clues.source.lines().map(str::trim);
        let mut uses = uses.filter(|line| line.starts_with("use "));
        uses.any(|line| line.contains(&format!("{module};")))
    };
    let name = clues.name();
    let missing = format!("might be missing a crate named `{name}`");
    let words = match name {
        name if clues.says(&missing) && !OF_STD.contains(&name) => say::CRATE,
        "mpsc" | "thread" if brought_in(name) => say::USE_IN_A_BLOCK,
        "mpsc" => say::MPSC_IS_A_MODULE,
        "thread" => say::THREAD_IS_A_MODULE,
        "sync" => say::WHERE_CHANNELS_ARE,
        _ => return None,
    };
    Some(Meaning::about(words, name, 0))
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
    if clues.source.contains("spawn(")
        && let Some(line) = bound_in_another_block(clues.source, &spot)
    {
        return Some(Meaning::about(say::ANOTHERS_NAME, name, line));
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

/// The line of a `let` that gives this name in a block in which the place doesn't stand.
fn bound_in_another_block(source: &str, spot: &Spot) -> Option<u32> {
    let place = spot.marked.as_ptr() as usize - source.as_ptr() as usize;
    let is_let = |at: usize| {
        let before = source[..at].trim_end();
        let before = before.strip_suffix(" mut").unwrap_or(before);
        let after = source[at + spot.marked.len()..].chars().next();
        before.ends_with("let") && after.is_none_or(|next| !next.is_alphanumeric() && next != '_')
    };
    let mut lets = source.match_indices(spot.marked).map(|(at, _)| at);
    let at = lets.find(|&at| is_let(at) && (at < place || in_another_block(&source[place..at])))?;
    Some(1 + source[..at].matches('\n').count() as u32)
}

/// Whether the text between two places leaves the first one's block and enters another, in which
/// the second one stands. A name that is given before and isn't found is in another in any case.
fn in_another_block(between: &str) -> bool {
    let (mut depth, mut least) = (0, 0);
    for character in between.chars() {
        depth += i32::from(character == '{') - i32::from(character == '}');
        least = least.min(depth);
    }
    least < 0 && depth > least
}
