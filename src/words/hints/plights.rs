//! The hints for programs that were run.

use super::Plight;

/// All that there are.
pub(super) const ALL: &[Plight] = &[
    NOT_FOLLOWED,
    NOT_CALLABLE,
    TOO_MUCH,
    NOTHING_CROSSED,
    WHO_SENDS,
    OTHER_SENDERS,
    TOO_FEW_MESSAGES,
    TOO_MANY_CHANNELS,
    TOO_MANY_THREADS,
    IN_TURN,
    PROMISED,
    KEPT,
    PILED_UP,
    OTHER_SHARES,
    NOTHING_CAME_BACK,
    SENT_AGAIN,
    SAID_UNKNOWN,
    NOBODY_LEAVES,
    LOOKED_TOO_EARLY,
    LUCK,
    NOTHING_COMES,
    NOBODY_LISTENS,
    UNWRAPPED,
    PANICKED,
    CAUGHT,
    STILL_OPEN,
    DEADLOCK,
    RUNS_FOR_EVER,
    LEFT_BEHIND,
    MESSAGE_LEFT,
    TOO_MANY_LINES,
    TOO_FEW_LINES,
    OTHER_ORDER,
    OTHER_NUMBER,
    OTHER_LETTERS,
    WRONG_ANSWER,
    ENDED,
];

pub(super) const NOT_FOLLOWED: Plight = Plight {
    name: "something in it can't be followed",
    hints: [
        "The line that is named leaves what can be watched: another program, a file, the network. Does the lesson \
         need that?",
        "All that this lesson needs is in `std::sync` and `std::thread`.",
        "Which part of the program would be left if that line weren't there?",
    ],
};
pub(super) const NOT_CALLABLE: Plight = Plight {
    name: "the function can't be called",
    hints: [
        "The lesson calls a function of the file by its name. Is there one of that name, and can it be seen from \
         `main`?",
        "Compare its head with the one that is asked for: what it takes, in which order, and what it gives.",
        "The head as it came stands in the file as shipped. What of it did you have to change, and why?",
    ],
};
pub(super) const TOO_MUCH: Plight = Plight {
    name: "it needs too much",
    hints: [
        "Some loop goes round far more often than the lesson needs. What should end it?",
        "For each loop: what changes from one round to the next, and which value ends it?",
        "Print a number in each round, with `eprintln!`, and run it with `cargo rivulets run`: does it come to \
         an end where you thought?",
    ],
};

pub(super) const NOTHING_CROSSED: Plight = Plight {
    name: "no message brings it",
    hints: [
        "Imagine that the other threads send something else. What would your program print, or give back, then?",
        "Where is it made what counts here, and who has it there? It should get to where it is used by one way \
         only: as what a receive gave back.",
        "Follow it by its names: the value that is sent, the value that comes out, the value that is used.",
    ],
};
pub(super) const WHO_SENDS: Plight = Plight {
    name: "it works, but in another way",
    hints: [
        "The verdict says who sends or receives here, and what the lesson asks for. Which thread does what in your \
         program?",
        "A thread does what stands in its closure, and main does the rest. Which of the sends and receives stands \
         where it should not?",
        "`cargo rivulets chart` draws a lane for each thread, with an arrow for each message: from which lane to \
         which should they go?",
    ],
};
pub(super) const OTHER_SENDERS: Plight = Plight {
    name: "it takes another number of threads",
    hints: [
        "How many threads send in your program, and how many should? The verdict says both.",
        "Each call of `spawn` starts a thread. How often does the program come by one, and what does that thread \
         send?",
        "What stands in one closure is done by one thread, one after the other. What belongs into one, and what \
         into closures of their own?",
    ],
};
pub(super) const TOO_FEW_MESSAGES: Plight = Plight {
    name: "too few messages are sent",
    hints: [
        "Each thing that the lesson speaks of is to travel by itself. What does one message hold in your program?",
        "What goes into one `send` comes out by one receive, as one message: a list, too. How often does the \
         program come by the line that sends?",
        "Where are the single things still apart from one another, or apart again: in the thread that sends, or \
         only where they have arrived?",
    ],
};
pub(super) const TOO_MANY_CHANNELS: Plight = Plight {
    name: "the messages go over several channels",
    hints: [
        "Each call of `channel` makes a new channel. How often does the program come by one?",
        "For each thread that sends: which channel does its Sender belong to, and who has the Receiver?",
        "A Sender and its clones lead to one Receiver, however many there are. From which one could all come that \
         are needed here?",
    ],
};
pub(super) const TOO_MANY_THREADS: Plight = Plight {
    name: "too many threads are started",
    hints: [
        "The verdict says how many threads are started, and how many may be. Which line starts them, and how often \
         does the program come by it?",
        "Every thread counts that is started: one that only collects what the others found counts as well. What \
         does each of yours do?",
        "What does one thread stand for: one thing, or one part of all things? How many of those are there at most?",
    ],
};
pub(super) const IN_TURN: Plight = Plight {
    name: "the threads work one after the other",
    hints: [
        "Threads are there to work at the same time. From which line on are both of yours at work?",
        "A receive waits for a message, and a join for an end. Which of them stands between the lines that start the \
         threads?",
        "If that line came later, could what it gives be told apart all the same? What would have to go along with \
         it, or to be of its own?",
    ],
};
pub(super) const PROMISED: Plight = Plight {
    name: "it says `unsafe`",
    hints: [
        "With `unsafe` you tell the compiler that you have checked what it can't. What did it want to be sure of here?",
        "What it is afraid of can happen in this program: in which order of two threads?",
        "std has types that were made so that this can't happen, and the compiler knows them. Which does the \
         documentation of the type that it names point to?",
    ],
};
pub(super) const KEPT: Plight = Plight {
    name: "memory is never given back",
    hints: [
        "What lives as long as the whole program is never given back. Which value of yours does, and who needs it so \
         long?",
        "Memory is given back when its owner goes. Some functions take the owner away for good.",
        "For how long does the other thread need the value, and who can be sure of that?",
    ],
};
pub(super) const OTHER_SHARES: Plight = Plight {
    name: "taken and dropped don't add up",
    hints: [
        "Every message that is offered has one of two fates: somebody takes it, or it finds no room and comes back. \
         Which messages of your program have another?",
        "Go through the program with the channel's room in mind: what lies in it at each offer, and what is \
         answered?",
        "How many messages have room, who takes them, and where does the program learn that one more has none?",
    ],
};
pub(super) const PILED_UP: Plight = Plight {
    name: "too many messages wait",
    hints: [
        "If the receiver is slow, what keeps the sender back, and how many messages has it sent by then?",
        "Some channels have room for so many messages only. What does `send` do there when there is none left?",
        "Compare what the documentation says of `channel` and of `sync_channel`. What is the smallest room that a \
         channel can have?",
    ],
};
pub(super) const NOTHING_CAME_BACK: Plight = Plight {
    name: "no message comes back",
    hints: [
        "A message comes back when it is sent and the Receiver is gone. When does the Receiver go here, and what \
         is sent after that?",
        "Does somebody keep the Receiver alive, or is nothing sent any more once it is gone?",
        "`cargo rivulets chart` shows when the Receiver is dropped. Which sends come after that?",
    ],
};
pub(super) const NOBODY_LEAVES: Plight = Plight {
    name: "nobody leaves early",
    hints: [
        "Someone who asks may be gone before all answers have come. Who of those that ask here goes first, and until \
         when is its Receiver there?",
        "Whoever answers can't know who still listens. For how many of those that ask does it go on, once one is gone?",
        "`cargo rivulets chart` shows when each Receiver is dropped. What has been sent to it by then, and what is \
         sent later?",
    ],
};
pub(super) const SENT_AGAIN: Plight = Plight {
    name: "it goes on sending to nobody",
    hints: [
        "A message came back, and then its thread sent again. What had the answer of the first of these sends said?",
        "A Receiver that is gone does not come back. What is left to do for a thread that sends to it?",
        "Where does the loop look at the answer of `send`, and what would make that round its last?",
    ],
};
pub(super) const SAID_UNKNOWN: Plight = Plight {
    name: "it says what it can't know yet",
    hints: [
        "What is printed last tells of a message that came back. What has its thread heard of that by then?",
        "`send` gives an answer, and only that says whether a message came back. Who looks at it here?",
        "In which of the two cases of the answer is that line true? There, or behind it, is its place.",
    ],
};

pub(super) const ASKED_AGAIN: Plight = Plight {
    name: "it asks again and again",
    hints: [
        "Nothing was there, and the next thing that the thread does is to ask again. What has changed in between?",
        "A thread that asks in a circle keeps a processor busy and comes no further. Has it something else to do until \
         the next message? And when it hasn't, what could it do in the place of asking?",
        "Compare what the documentation of `Receiver` says of `try_recv` and of `recv`: which of them needs no \
         processor while it waits?",
    ],
};

pub(super) const LOOKED_TOO_EARLY: Plight = Plight {
    name: "it looks before the message is there",
    hints: [
        "A thread may take as long as it likes before it sends. What does your program do while nothing has come?",
        "A longer pause makes it right more often, and never always. Something has to wait until the message is \
         there, however long that takes.",
        "Compare what the documentation of `Receiver` says of `recv`, `try_recv` and `recv_timeout`: which of them \
         waits for as long as it takes?",
    ],
};
pub(super) const LUCK: Plight = Plight {
    name: "it depends on which thread is faster",
    hints: [
        "Threads run at their own speed: what two of them do, side by side, may come in either order. Where does \
         your program count on one?",
        "Only what a thread waits for is sure to have been done: a message that it receives, a thread that it \
         joins. What is the thread sure of whose line is marked?",
        "If the order matters, somebody has to wait for it. If it does not, the program should be right in both.",
    ],
};

pub(super) const NOTHING_COMES: Plight = Plight {
    name: "no message comes any more",
    hints: [
        "`recv` gives an Err when no Sender is left: then nothing can come. How many messages are sent, and how \
         many are asked for?",
        "A Sender is dropped where the variable that holds it ends: at the end of its block, or of the closure \
         that took it along. When is that here?",
        "Follow the Sender from the line that made it: who has it last, and does that thread send before it ends?",
    ],
};
pub(super) const NOBODY_LISTENS: Plight = Plight {
    name: "the Receiver is gone",
    hints: [
        "`send` gives an Err when the Receiver is gone: nobody could take the message. Who has the Receiver, and \
         until when?",
        "A Receiver is dropped where its variable ends, and a loop that takes it by value has it until the loop \
         ends. What makes that happen before the last send?",
        "Should the Receiver be there for longer, or should the one that sends take that Err as news?",
    ],
};
pub(super) const UNWRAPPED: Plight = Plight {
    name: "a thread panics",
    hints: [
        "The message says what the line met, and the line is named. What would the value have to be for it not to \
         panic?",
        "Where does that value come from: a message, an answer, a place in a list?",
        "`unwrap` and `expect` panic where there is nothing to give. A `match` says what to do in both cases.",
    ],
};
pub(super) const PANICKED: Plight = Plight {
    name: "a thread panics",
    hints: [
        "The message says what the line met, and the line is named. With which values does that line panic?",
        "Where do these values come from: out of a message, out of a calculation, out of a call?",
        "Can they be so at all, and should they? Either what comes to that line is to be another, or somebody has to \
         ask before it.",
    ],
};
pub(super) const CAUGHT: Plight = Plight {
    name: "a panic is caught",
    hints: [
        "This lesson asks for a program in which nothing panics, and here something does; that it is caught doesn't \
         undo it. Which line panics?",
        "What does that line meet: an answer that holds nothing? What does the answer say in that case?",
        "An answer can be looked at before anything is taken out of it. Then nothing has to be caught.",
    ],
};

pub(super) const STILL_OPEN: Plight = Plight {
    name: "a receive waits for ever",
    hints: [
        "A receive waits as long as a message may still come, and that is as long as any Sender is alive: also one \
         that nobody will ever use again.",
        "Count the Senders: one from `channel()`, and one more for each `clone`. Which of them are gone when all \
         has been sent?",
        "A Sender goes where its owner ends: a closure that took it along with `move` lets it go when the thread \
         is over, a variable of main's lives until main ends, unless it is given away before.",
    ],
};
pub(super) const DEADLOCK: Plight = Plight {
    name: "threads wait for one another",
    hints: [
        "For each thread that waits: what would let it go on, and who would have to do that?",
        "Follow that from one to the next until you are back where you began: that is the circle. Which of them \
         could do its part first?",
        "What a thread has still to do for others it can do before it waits itself; and what it holds, it can give \
         back before it waits.",
    ],
};
pub(super) const RUNS_FOR_EVER: Plight = Plight {
    name: "a loop never ends",
    hints: [
        "What ends the loop, and which line brings that about?",
        "A loop that asks again and again has to tell two answers apart: nothing there yet, and nothing will come \
         any more.",
        "A method that waits does without the loop: it goes on when there is news.",
    ],
};
pub(super) const LEFT_BEHIND: Plight = Plight {
    name: "main doesn't wait",
    hints: [
        "When main ends, the program ends, whatever its threads have still to do. How can main know that they are \
         done?",
        "`spawn` gives something back that stands for the thread. What can be done with it?",
        "For which of the threads does main wait already? Which of the others is the last to have something to do, \
         and from which line on can main do nothing but wait for it?",
    ],
};
pub(super) const MESSAGE_LEFT: Plight = Plight {
    name: "a message is never taken",
    hints: [
        "How many messages are sent, and how many are received?",
        "A loop over the Receiver takes all that come; a single receive takes one.",
        "What does the receiving thread do when it has what it wants, and what comes after that?",
    ],
};

pub(super) const TOO_MANY_LINES: Plight = Plight {
    name: "it prints too much",
    hints: [
        "All that should be there is there, and more. Which line is too many, and which `println!` made it?",
        "How often does the program come by that `println!`, and how often should it?",
        "What leads there once too often: a message more than is wanted, a second thread that does the same, a loop \
         that goes on for too long, or a line of its own?",
    ],
};
pub(super) const TOO_FEW_LINES: Plight = Plight {
    name: "it prints too little",
    hints: [
        "Which line of the program should print what is missing, and does the program come to it?",
        "Follow what it should say: is it sent, is it received, and what becomes of it then?",
        "Does something end too early: the loop that receives, the thread that sends, or main?",
    ],
};
pub(super) const OTHER_ORDER: Plight = Plight {
    name: "it prints the lines in another order",
    hints: [
        "All lines are there, and nothing else. Who decides in your program which of them comes first?",
        "What one thread sends over one channel comes out in the order in which it was sent. In which order is it \
         sent here, and is it kept for a while before it is printed?",
        "Where do the lines still stand in the wanted order, and where not any more?",
    ],
};
pub(super) const OTHER_NUMBER: Plight = Plight {
    name: "it prints another number",
    hints: [
        "The words are right, and a number is another. Is it so already where it is sent, or does it become so \
         later?",
        "Follow it from the first line that knows it: through which lines does it go, and which type does it have \
         at each of them?",
        "Is it the number of one message? A type that has no room for it makes another of it. Is it made of \
         several, as a sum is? One that is missing, or counts twice, makes it wrong: which receive took it?",
    ],
};
pub(super) const OTHER_LETTERS: Plight = Plight {
    name: "it prints something else",
    hints: [
        "Compare the two sides of the first line that differs, letter by letter: words, signs, spaces, digits.",
        "For the line that differs: which `println!` made it, and which value did it put in?",
        "Is the value wrong already where it is sent, or only where it is printed?",
    ],
};
pub(super) const WRONG_ANSWER: Plight = Plight {
    name: "a call gives something else",
    hints: [
        "The verdict names a call that the file doesn't show, what it gave and what it should give. What is \
         different about it, compared with the call in main?",
        "Go through the function with these values: what does each thread get, what does it send, and how many of \
         the messages are received?",
        "Which line of the function is right for the values in main only: is there a number, a length, or a count \
         that doesn't follow from what the function is called with?",
    ],
};
pub(super) const ENDED: Plight = Plight {
    name: "it doesn't end by itself",
    hints: [
        "A program ends when main comes to its end. What ended yours?",
        "`exit` ends the whole program at once, from whichever thread it is called.",
        "What should main do where it is left early now, so that it comes to its end?",
    ],
};
