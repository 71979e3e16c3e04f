//! What a verdict calls threads and senders: each by one name.

use crate::picture::Names;
use crate::trace::Site;
use crate::trace::ends::LiveSender;
use crate::trace::story::Story;
use crate::verdict::Verdict;
use crate::words::text::{first_sentence, visible};

/// A thread in a sentence.
pub(super) fn name(story: &Story, thread: u16) -> String {
    Names::of(&story.ends.threads).in_a_sentence(thread.into())
}

/// ` at line 7`; nothing where the line isn't known, as of what the standard library does itself.
pub(super) fn at(site: Site) -> String {
    match site.line {
        0 => String::new(),
        line => format!(" at line {line}"),
    }
}

/// ``the Sender `tx1` made at line 15``, as far as it is known; one without a name is any.
pub(super) fn sender(sender: &LiveSender) -> String {
    let article = if sender.variable.is_some() {
        "the"
    } else {
        "a"
    };
    format!("{article} {}", named(sender))
}

/// The same of one that is known.
pub(super) fn the_sender(sender: &LiveSender) -> String {
    format!("the {}", named(sender))
}

/// The same where it stands in the line that is marked.
pub(super) fn sender_here(sender: &LiveSender) -> String {
    match &sender.variable {
        Some(name) => format!("`{}`", visible(name)),
        None => "this Sender".to_owned(),
    }
}

fn named(sender: &LiveSender) -> String {
    let made = match sender.site.line {
        0 => String::new(),
        line => format!(" made at line {line}"),
    };
    match &sender.variable {
        Some(name) => format!("Sender `{}`{made}", visible(name)),
        None => format!("Sender{made}"),
    }
}

/// The cause in a first sentence, in which threads that are called by their numbers alone are introduced by the line
/// that started them, where that doesn't make it too long.
pub(super) fn introduced(verdict: Verdict, cause: &str, story: &Story) -> String {
    let names = Names::of(&story.ends.threads);
    let mut sentence = cause.to_owned();
    for thread in 1..names.count().min(MOST) {
        let Some(line) = names.started_at(thread) else {
            continue;
        };
        let longer = introduce(&sentence, &names.in_a_sentence(thread), line);
        sentence = first_sentence(verdict, longer, sentence);
    }
    sentence
}

/// Threads that a sentence may speak of are looked for among so many.
const MOST: usize = 100;

/// The sentence with a thread's line behind the first place where it is named.
fn introduce(sentence: &str, name: &str, line: u32) -> String {
    let whole = |at: &usize| {
        let behind = sentence[at + name.len()..].chars().next();
        behind.is_none_or(|next| matches!(next, ' ' | ',' | '.' | ';' | ':'))
    };
    let found = sentence.match_indices(name).map(|(at, _)| at).find(whole);
    let Some(at) = found else {
        return sentence.to_owned();
    };
    let (before, behind) = sentence.split_at(at + name.len());
    let comma = if behind.starts_with(' ') { "," } else { "" };
    format!("{before}, started at line {line}{comma}{behind}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_thread_is_introduced_once_and_between_commas() {
        for (sentence, wanted) in [
            (
                "main joins a, which",
                "main joins a, started at line 7, which",
            ),
            ("main joins a.", "main joins a, started at line 7."),
            ("a waits for a", "a, started at line 7, waits for a"),
            ("b's and cd", "b's and cd"),
        ] {
            assert_eq!(introduce(sentence, "a", 7), wanted);
        }
    }
}
