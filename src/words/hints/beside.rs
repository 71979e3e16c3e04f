//! The hints for programs that work, though not in the way that their lesson practises.

use super::Plight;

plights! {
    NOTHING_CROSSED: "no message brings it" {
        "Imagine that the other threads send something else. What would your program print, or give back, then?",
        "Where is it made what counts here, and who has it there? It should get to where it is used by one way \
         only: as what a receive gave back.",
        "Follow it by its names: the value that is sent, the value that comes out, the value that is used.",
    }
    WHO_SENDS: "it works, but in another way" {
        "The verdict says who sends or receives here, and what the lesson asks for. Which thread does what in your \
         program?",
        "A thread does what stands in its closure, and main does the rest. Which of the sends and receives stands \
         where it should not?",
        "`cargo rivulets chart` draws a lane for each thread, with an arrow for each message: from which lane to \
         which should they go?",
    }
    OTHER_SENDERS: "it takes another number of threads" {
        "How many threads send in your program, and how many should? The verdict says both.",
        "Each call of `spawn` starts a thread. How often does the program come by one, and what does that thread \
         send?",
        "What stands in one closure is done by one thread, one after the other. What belongs into one, and what \
         into closures of their own?",
    }
    TOO_FEW_MESSAGES: "too few messages are sent" {
        "Each thing that the lesson speaks of is to travel by itself. What does one message hold in your program?",
        "What goes into one `send` comes out by one receive, as one message: a list, too. How often does the \
         program come by the line that sends?",
        "Where are the single things still apart from one another, or apart again: in the thread that sends, or \
         only where they have arrived?",
    }
    TOO_MANY_CHANNELS: "the messages go over several channels" {
        "Each call of `channel` makes a new channel. How often does the program come by one?",
        "For each thread that sends: which channel does its Sender belong to, and who has the Receiver?",
        "A Sender and its clones lead to one Receiver, however many there are. From which one could all come that \
         are needed here?",
    }
    SEVERAL_TYPES: "the messages go over channels of several types" {
        "Each of these channels carries a type of its own. At which of them can a thread wait that doesn't know which \
         of them brings something next?",
        "A channel carries one type. Which type could be any of the things that come here?",
        "Who takes something out of one channel may send it into another. How many would have to do that, so that \
         one thread could wait for all of it at one place?",
    }
    TOO_MANY_THREADS: "too many threads are started" {
        "The verdict says how many threads are started, and how many may be. Which line starts them, and how often \
         does the program come by it?",
        "Every thread counts that is started: one that only collects what the others found counts as well. What \
         does each of yours do?",
        "What does one thread stand for: one thing, or one part of all things? How many of those are there at most?",
    }
    IN_TURN: "the threads work one after the other" {
        "Threads are there to work at the same time. From which line on are both of yours at work?",
        "A receive waits for a message, and a join for an end. Which of them stands between the lines that start the \
         threads?",
        "If that line came later, could what it gives be told apart all the same? What would have to go along with \
         it, or to be of its own?",
    }
    PROMISED: "it says `unsafe`" {
        "With `unsafe` you tell the compiler that you have checked what it can't. What did it want to be sure of here?",
        "What it is afraid of can happen in this program: in which order of two threads?",
        "std has types that were made so that this can't happen, and the compiler knows them. Which does the \
         documentation of the type that it names point to?",
    }
    KEPT: "memory is never given back" {
        "What lives as long as the whole program is never given back. Which value of yours does, and who needs it so \
         long?",
        "Memory is given back when its owner goes. Some functions take the owner away for good.",
        "For how long does the other thread need the value, and who can be sure of that?",
    }
    OTHER_SHARES: "taken and dropped don't add up" {
        "Every message that is offered has one of two fates: somebody takes it, or it finds no room and comes back. \
         Which messages of your program have another?",
        "Go through the program with the channel's room in mind: what lies in it at each offer, and what is \
         answered?",
        "How many messages have room, who takes them, and where does the program learn that one more has none?",
    }
    PILED_UP: "too many messages wait" {
        "If the receiver is slow, what keeps the sender back, and how many messages has it sent by then?",
        "Some channels have room for so many messages only. What does `send` do there when there is none left?",
        "Compare what the documentation says of `channel` and of `sync_channel`. How many messages may wait by the \
         header of the file, and where could that be said of a channel?",
    }
    TOO_MUCH_ROOM: "a channel has too much room" {
        "A channel with a bound keeps its sender back when it is full, and not before. When is the one full that the \
         verdict names, and when should it be?",
        "How many messages may wait by the header of the file? One whose `send` still waits isn't in the channel yet: \
         it needs no room.",
        "What does the line that makes the channel say of its room? And do others of the program's channels have too \
         much as well?",
    }
    NOTHING_CAME_BACK: "no message comes back" {
        "A message comes back when it is sent and the Receiver is gone. When does the Receiver go here, and what \
         is sent after that?",
        "Does somebody keep the Receiver alive, or is nothing sent any more once it is gone?",
        "`cargo rivulets chart` shows when the Receiver is dropped. Which sends come after that?",
    }
    NOT_HANDED_ON: "no thread stands in the middle" {
        "The lesson has three stages, each at work while the others are. Which of your threads does the work of which?",
        "A thread in the middle takes what one thread sends, and sends to another what it makes of it. Which of yours \
         does both?",
        "`cargo rivulets chart` has a lane for each thread. Between which of them are there arrows, and where is one \
         missing?",
    }
    NOBODY_LEAVES: "nobody leaves early" {
        "Someone who asks may be gone before all answers have come. Who of those that ask here goes first, and until \
         when is its Receiver there?",
        "Whoever answers can't know who still listens. For how many of those that ask does it go on, once one is gone?",
        "`cargo rivulets chart` shows when each Receiver is dropped. What has been sent to it by then, and what is \
         sent later?",
    }
    TOO_FEW_ANSWERS: "too few answers are sent" {
        "Read once more what is to be sent to each that asks, and count what your program sends to it.",
        "What ends the loop that answers: that all has been said, that nobody listens any more, or something else?",
        "Who answers learns in one way only that somebody is gone. What does it still owe until then?",
    }
    SENT_AGAIN: "it goes on sending to nobody" {
        "A message came back, and then its thread sent again. What had the answer of the first of these sends said?",
        "A Receiver that is gone does not come back. What is left to do for a thread that sends to it?",
        "Where does the loop look at the answer of `send`, and what would make that round its last?",
    }
    SAID_UNKNOWN: "it says what it can't know yet" {
        "What is printed last tells of a message that came back. What has its thread heard of that by then?",
        "`send` gives an answer, and only that says whether a message came back. Who looks at it here?",
        "In which of the two cases of the answer is that line true? There, or behind it, is its place.",
    }

    ASKED_IN_TURN: "it asks several channels in turn" {
        "Nothing was there, and the next thing that the thread does is to look at another channel. What has changed in \
         between?",
        "A thread waits at one channel at a time. While it waits there, who could wait at the other?",
        "Who has waited for something may pass it on. Where could it go, so that one thread could wait for all of it \
         at one place?",
    }
    ASKED_AGAIN: "it asks again and again" {
        "Nothing was there, and the next thing that the thread does is to ask again. What has changed in between?",
        "A thread that asks in a circle keeps a processor busy and comes no further. Has it something else to do until \
         the next message? And when it hasn't, what could it do in the place of asking?",
        "Compare what the documentation of `Receiver` says of `try_recv` and of `recv`: which of them needs no \
         processor while it waits?",
    }
}
