//! The hints for programs that were run.

use super::Plight;

plights! {
    NOT_FOLLOWED: "something in it can't be followed" {
        "The line that is named leaves what can be watched: another program, a file, the network. Does the lesson \
         need that?",
        "All that this lesson needs is in `std::sync` and `std::thread`.",
        "Which part of the program would be left if that line weren't there?",
    }
    NOT_CALLABLE: "the function isn't there" {
        "The lesson calls a function of the file by its name. Is there one of that name, and can it be seen from \
         `main`?",
        "The verdict shows the head that is asked for. Which of your functions does its work?",
        "The head as it came stands in the file as shipped. What of it did you have to change, and why?",
    }
    OTHER_HEAD: "the function can't be called" {
        "The lesson calls the function with values of its own, and this one takes or gives something else. What does \
         the lesson have in hand where it calls, and what does it want back?",
        "Compare its head with the one that is asked for: what it takes, in which order, and what it gives.",
        "The head as it came stands in the file as shipped. What of it did you have to change, and why?",
    }
    TOO_MUCH: "it needs too much" {
        "Some loop goes round far more often than the lesson needs. What should end it?",
        "For each loop: what changes from one round to the next, and which value ends it?",
        "Print a number in each round, with `eprintln!`, and run it with `cargo rivulets run`: does it come to \
         an end where you thought?",
    }

    LOOKED_TOO_EARLY: "it looks before the message is there" {
        "A thread may take as long as it likes before it sends. What does your program do while nothing has come?",
        "A longer pause makes it right more often, and never always. Something has to wait until the message is \
         there, however long that takes.",
        "Compare what the documentation of `Receiver` says of `recv`, `try_recv` and `recv_timeout`: which of them \
         waits for as long as it takes?",
    }
    READ_TOO_EARLY: "what is read doesn't say all" {
        "A number or a flag that threads share says what was so at that moment. What has each thread done by the time \
         at which it changes it, and what has it still to do?",
        "And what lies in a channel then? That all has been sent doesn't mean that it was taken.",
        "A channel tells by itself when nothing more can come, and a thread that is joined has nothing more to do. \
         Which of the two could say here what the number is to say?",
    }
    STOPPED_TOO_EARLY: "it stops at the first end" {
        "One thread says that it is done, and another one may not be. How many of them say so, and after how many does \
         your program stop?",
        "What one thread sends comes in its order; what two send comes in any. What may still come behind the message \
         at which your program stops?",
        "Either these messages are counted, or none is needed: a loop over the Receiver ends when the last Sender is \
         gone. Who has one, and until when?",
    }
    LUCK: "it depends on which thread is faster" {
        "Threads run at their own speed: what two of them do, side by side, may come in either order. Where does \
         your program count on one?",
        "Only what a thread waits for is sure to have been done: a message that it receives, a thread that it \
         joins. What is the thread sure of whose line is marked?",
        "If the order matters, somebody has to wait for it. If it does not, the program should be right in both.",
    }

    NOTHING_COMES: "no message comes any more" {
        "`recv` gives an Err when no Sender is left: then nothing can come. How many messages are sent, and how \
         many are asked for?",
        "A Sender is dropped where the variable that holds it ends: at the end of its block, or of the closure \
         that took it along. When is that here?",
        "Follow the Sender from the line that made it: who has it last, and does that thread send before it ends?",
    }
    NOBODY_LISTENS: "the Receiver is gone" {
        "A send gives an Err when the Receiver is gone: nobody could take the message. Who has the Receiver, and \
         until when?",
        "A Receiver is dropped where its variable ends, and a loop that takes it by value has it until the loop \
         ends. What makes that happen before the last send?",
        "Should the Receiver be there for longer, or should the one that sends take that Err as news?",
    }
    UNWRAPPED: "a thread panics" {
        "The message says what the line met, and the line is named. What would the value have to be for it not to \
         panic?",
        "Where does that value come from: a message, an answer, a place in a list?",
        "`unwrap` and `expect` panic where there is nothing to give. A `match` says what to do in both cases.",
    }
    PANICKED: "a thread panics" {
        "The message says what the line met, and the line is named. With which values does that line panic?",
        "Where do these values come from: out of a message, out of a calculation, out of a call?",
        "Can they be so at all, and should they? Either what comes to that line is to be another, or somebody has to \
         ask before it.",
    }
    JOINED_FALLEN: "a thread that was joined had fallen" {
        "`join` gives a `Result`: its Err says that the thread panicked. What does your program do with that answer, \
         and what could it do?",
        "A thread that fell does nothing more, and what it had in hand is lost with it. Who could still say what that \
         was?",
        "It need not fall: where it meets what it can't use, it could say so in a message. Which line meets that here, \
         and what would have to be sent?",
    }
    CAUGHT: "a panic is caught" {
        "This lesson asks for a program in which nothing panics, and here something does; that it is caught doesn't \
         undo it. Which line panics?",
        "What does that line meet: an answer that holds nothing? What does the answer say in that case?",
        "An answer can be looked at before anything is taken out of it. Then nothing has to be caught.",
    }

    STILL_OPEN: "a receive waits for ever" {
        "A receive waits as long as a message may still come, and that is as long as any Sender is alive: also one \
         that nobody will ever use again.",
        "Count the Senders: one from `channel()`, and one more for each `clone`. Which of them are gone when all \
         has been sent?",
        "A Sender goes where its owner ends: a closure that took it along with `move` lets it go when the thread \
         is over, a variable of main's lives until main ends, unless it is given away before.",
    }
    ONE_TOO_MANY: "it waits for a message that nobody sends" {
        "Somebody asks for so many messages, and one of them is never sent. Count both: how many are sent, by how many \
         threads, and how many are asked for?",
        "Which line says how many are asked for, and what does it go by: a number that stands there, or how many come? \
         What of it if a thread sends more, or fewer?",
        "Who would have to send the message that is missing: is the line that was to send it ever reached, and does it \
         send to the channel at which it is waited for?",
    }
    NOT_WOKEN: "it waits for something that nobody does" {
        "What would let it go on: a call of `unpark` or `notify`, a thread more at the barrier, a value that somebody \
         makes? Which line was to do that?",
        "Is that line reached? Its thread may be over before, may wait for this one itself, or may have done it \
         already, at a time when nobody waited.",
        "A message waits in its channel until somebody takes it, however early it comes. Would one do, in place \
         of what it waits for now?",
    }
    DEADLOCK: "threads wait for one another" {
        "For each thread that waits: what would let it go on, and who would have to do that?",
        "Follow that from one to the next until you are back where you began: that is the circle. Which of them \
         could do its part first?",
        "What a thread has still to do for others it can do before it waits itself; and what it holds, it can give \
         back before it waits.",
    }
    ALONE: "a thread waits for itself" {
        "The thread that waits is the only one that could let itself go on. What does it wait for, and which of its \
         lines would bring that about?",
        "While a thread waits it does nothing else, so that line never comes. Who else could do it meanwhile, or could \
         it come first?",
        "Each of two sides that have to meet needs a thread of its own, and what a thread holds it can give back \
         before it wants it again. What is it here?",
    }
    NO_ROOM: "it waits for room, and nobody makes any" {
        "Nobody takes anything out while this line wants room. What is to become of a message that finds none?",
        "`send` waits until there is room. What does `try_send` do in its place, and what does it answer when there \
         is none?",
        "With that answer the message comes back. What does the lesson want to be done with it, and which line does \
         that in your program?",
    }
    RUNS_FOR_EVER: "a loop never ends" {
        "What ends the loop, and which line brings that about?",
        "A loop that asks again and again has to tell two answers apart: nothing there yet, and nothing will come \
         any more.",
        "A method that waits does without the loop: it goes on when there is news.",
    }
    ASKS_AT_THE_END: "a loop asks on when nothing can come any more" {
        "The line that is marked has an answer in each round, and it is always the same. What does the answer say, \
         and what does the loop do then?",
        "A receive gives a `Result`. `Ok` holds a message; the `Err` of `recv` has one meaning only, that of \
         `try_recv` is one of two. What is there still to wait for when no Sender is left?",
        "A loop without an end of its own goes round until something in it leaves it. In which case of the answer \
         should it be left, and what stands there now?",
    }
    LEFT_BEHIND: "main doesn't wait" {
        "When main ends, the program ends, whatever its threads have still to do. How can main know that they are \
         done?",
        "`spawn` gives something back that stands for the thread. What can be done with it?",
        "For which of the threads does main wait already? Which of the others is the last to have something to do, \
         and from which line on can main do nothing but wait for it?",
    }
    MESSAGE_LEFT: "a message is never taken" {
        "How many messages are sent, and how many are received?",
        "A loop over the Receiver takes all that come; a single receive takes one.",
        "What does the receiving thread do when it has what it wants, and what comes after that?",
    }

    TOO_MANY_LINES: "it prints too much" {
        "Something is printed that should not be there. Which line is too many, and which `println!` made it?",
        "How often does the program come by that `println!`, and how often should it?",
        "What leads there once too often: a message more than is wanted, a second thread that does the same, a loop \
         that goes on for too long, or a line of its own?",
    }
    TOO_FEW_LINES: "it prints too little" {
        "Which line of the program should print what is missing, and does the program come to it?",
        "Follow what it should say: is it sent, is it received, and what becomes of it then?",
        "Does something end too early: the loop that receives, the thread that sends, or main?",
    }
    OTHER_ORDER: "it prints the lines in another order" {
        "All lines are there, and nothing else. Who decides in your program which of them comes first?",
        "What one thread sends over one channel comes out in the order in which it was sent. In which order is it \
         sent here, and is it kept for a while before it is printed?",
        "Where do the lines still stand in the wanted order, and where not any more?",
    }
    OTHER_PLACES: "the values are right, at other places" {
        "What stands in the place of another is right where it belongs. Who decides in your program where each of \
         these values goes?",
        "By what does your program order them: by when they come, by what they are, or by something else? Compare that \
         with what is asked for.",
        "Of two values that are the same, or that come the other way round: what would still tell your program where \
         each of them belongs?",
    }
    OTHER_NUMBER: "it prints another number" {
        "The words are right, and a number is another. Is it so already where it is sent, or does it become so \
         later?",
        "Follow it from the first line that knows it: through which lines does it go, and which type does it have \
         at each of them?",
        "Is it the number of one message? A type that has no room for it makes another of it. Is it made of \
         several, as a sum is? One that is missing, or counts twice, makes it wrong: which receive took it?",
    }
    OTHER_COUNT: "it counts something else" {
        "The words are right, and a number is another. What is it to be the number of, and which lines change it?",
        "Go through the program line by line, with that number on paper: where does it change, and should it there?",
        "Does it begin at the right number, is what was counted before kept, and does it stay as it is where there is \
         nothing to count?",
    }
    COPIED: "what is counted is a copy" {
        "A number that a thread takes along by `move` is a copy. Of how many numbers is there one in your program, and \
         which line changes which of them?",
        "Follow the copy to its end: who has it when the thread is done, and what becomes of it?",
        "What a thread worked out may come back from it, or both may use one and the same. What would your program \
         need for the one, and what for the other?",
    }
    INSIDE: "what is wanted lies inside something" {
        "What was printed is an answer, as it is shown whole, and what is wanted is a part of it. What does such an \
         answer hold, by the documentation of what gave it?",
        "`Ok`, `Some` and the errors of a send are wrappings round something. Which of them is it here, and what lies \
         in it?",
        "A pattern gives what lies inside a name of its own, and what has no other name in a struct is counted from 0. \
         Which of the two fits where this is printed?",
    }
    OTHER_LETTERS: "it prints something else" {
        "Compare the two sides of the first line that differs, letter by letter: words, signs, spaces, digits.",
        "For the line that differs: which `println!` made it, and which value did it put in?",
        "Is the value wrong already where it is sent, or only where it is printed?",
    }
    WRONG_ANSWER: "a call gives something else" {
        "The verdict names a call that the file doesn't show, what it gave and what it should give. What is \
         different about it, compared with the call in main?",
        "Go through the function with these values: what does each thread get, what does it send, and how many of \
         the messages are received?",
        "Which line of the function is right for the values in main only: is there a number, a length, or a count \
         that doesn't follow from what the function is called with?",
    }
    OTHER_TIME: "it waits for another time than it should" {
        "The words are right, and something comes too early, too late or not at all. Which waits does your program \
         make, one after the other, and for how long is each?",
        "Draw a line for the time, from the beginning on: when does each message come, and when does each wait begin \
         and end? From which point of it on is it otherwise than it should be?",
        "A duration that a wait is given begins with that wait, and begins anew with the next. What is the same for \
         all of them, and from where on is it to be counted?",
    }
    TWO_ANSWERS: "two answers are taken for one" {
        "In the call that the verdict names, somebody hears that no Sender is left, and asks again. What does your \
         program do with that news?",
        "That no message is there may have two reasons: none has come yet, or none can come any more. Which of your \
         lines tell the two apart, and which don't?",
        "After the second of them, each further question gets the same answer. What is left to be done then, and what \
         isn't?",
    }
    ENDED: "it doesn't end by itself" {
        "A program ends when main comes to its end. What ended yours?",
        "`exit` ends the whole program at once, from whichever thread it is called.",
        "What should main do where it is left early now, so that it comes to its end?",
    }
}
