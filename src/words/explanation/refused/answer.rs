//! The calls by which a channel answers.

use super::clues::Clues;
use super::phrases as say;

/// A call that gives a `Result`.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Answer {
    Recv,
    TryRecv,
    RecvTimeout,
    Send,
    TrySend,
}

impl Answer {
    /// Whether it tells what became of a message that was given away.
    pub fn is_of_sending(self) -> bool {
        matches!(self, Self::Send | Self::TrySend)
    }
}

/// The methods, with the types of the errors that they give: a longer name before one that it holds.
const ALL: [(&str, &str, Answer); 5] = [
    ("try_recv", "TryRecvError", Answer::TryRecv),
    ("recv_timeout", "RecvTimeoutError", Answer::RecvTimeout),
    ("recv", "RecvError", Answer::Recv),
    ("try_send", "TrySendError<", Answer::TrySend),
    ("send", "SendError<", Answer::Send),
];

impl Answer {
    /// Of whose error rustc speaks.
    pub fn spoken_of(clues: &Clues) -> Option<Self> {
        let mut all = ALL.iter();
        let found = all.find(|(_, error, _)| clues.says(error));
        found.map(|(.., answer)| *answer)
    }

    /// Of the call that a text ends with.
    pub fn of_call(call: &str) -> Option<Self> {
        let call = call.trim_end().strip_suffix(')')?;
        let mut open = 1;
        let start = call.char_indices().rev().find_map(|(at, character)| {
            open += i32::from(character == ')') - i32::from(character == '(');
            (open == 0).then_some(at)
        })?;
        let name = call[..start].trim_end();
        let mut all = ALL.iter();
        let found = all.find(|(method, ..)| name.ends_with(&format!(".{method}")));
        found.map(|(.., answer)| *answer)
    }

    /// What is said of it.
    pub fn words(self) -> &'static str {
        match self {
            Self::Recv => say::ANSWER_OF_RECV,
            Self::TryRecv => say::ANSWER_OF_LOOK,
            Self::RecvTimeout => say::ANSWER_IN_TIME,
            Self::Send => say::ANSWER_OF_SEND,
            Self::TrySend => say::ANSWER_OF_TRY,
        }
    }
}
