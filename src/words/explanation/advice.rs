//! What an explanation ends in: a question, or a place to begin at. Whoever follows it comes further;
//! a test wants an attempt for each that shows it.

use std::fmt;

macro_rules! advice {
    ($($name:ident: $words:literal,)*) => {
        /// What to look at next; `{}` stands for a place, a name or the lesson.
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
        pub enum Advice {
            $(#[doc = $words] $name,)*
        }

        impl Advice {
            /// All that there are.
            pub const ALL: &'static [Self] = &[$(Self::$name),*];

            /// Its words, with `{}` where something of the program's belongs.
            pub const fn words(self) -> &'static str {
                match self {
                    $(Self::$name => $words,)*
                }
            }
        }
    };
}

advice! {
    // rustc refuses it.
    BeginAt: "Begin at {}.",
    BeginAtTheEnd: "Begin at the end of {}.",
    BeginBefore: "Begin at {}: does that belong there, or is something missing before it?",
    OtherBracket: "Where does the bracket that {} opens find its other half?",
    BracketTooMany: "What was the bracket at {} to close?",
    QuotationMark: "Begin at {} and go upwards: which text has one of its quotation marks only?",
    WithoutMain: "Which function does the program begin with? The file as it came, with a copy of \
        yours kept: cargo rivulets reset {}.",
    SaveAsUtf8: "Save the file as UTF-8: an editor asks for it where it saves under another name.",
    WhichVersion: "Which of the versions between the marks is to stay?",
    ReadRustc: "Read what rustc says of the file.",
    EndlessMacro: "Which macro or constant could go on for ever?",
    // It can't be followed, or not be called.
    DoWithout: "Can the program do without it?",
    WhatItGets: "What does `{}` get, what does it give, and can it be seen from `main`?",
    FollowTheCall: "Go through the function with the values of this call: at which line is one of them first another \
        than it should be?",
    WhereEachGoes: "The values are the right ones, at other places: what decides here where each of them goes?",
    WorkedOut: "Is all that it gives worked out from what it is called with?",
    // A thread panics.
    RecvMeant: "`recv` answers Err when every sender is gone: nothing more can come. Was that all, or \
        was someone still to send?",
    SendMeant: "`send` answers Err when the receiver is gone: nobody can ever take the message. Did it go \
        too early, or what is to be done with that answer?",
    TryMeant: "`try_send` answers Disconnected when the Receiver is gone: nobody can ever take the message. Did it go \
        too early, or what is to be done with that answer?",
    FullMeant: "`try_send` answers Full when there is no room left, and gives the message back. What is to become \
        of it?",
    OtherSideGone: "The other side of the channel is gone for good. Who dropped it?",
    JoinMeant: "`join` answers Err when the thread has panicked: what it had still to do is not done. What is to be \
        done with that answer?",
    MadeBefore: "What has to be done before a message can be here, and where does the program do it?",
    WhatItStandsFor: "This line only stands for what is still to be written there: what is it to do?",
    FellWithALock: "Does what panicked there need the lock, or could it be done before the lock is taken?",
    NotToPanic: "What would have to be so for this line not to panic?",
    // No thread can go on.
    FirstGuard: "What `lock` gives has the lock for as long as it lives: until when is that here?",
    WhatBecameOfTheGuard: "What `lock` gives returns the lock when it is dropped: what became of it here?",
    OrderOfLocks: "In which order does each thread take its locks?",
    LockWhileWaiting: "What does the thread need the lock for while it waits, and when does it give it back?",
    WhoTakes: "Which thread should take the messages, and when can it?",
    WhatBecameOfTheReceiver: "What became of the Receiver?",
    BeforeTheJoin: "What has the one that waits still to do for the other to end, and could it do that first?",
    HowManyBeforeTheJoin: "How many messages are sent before the join, and how many are asked for?",
    WhoCanBegin: "Which of them can begin without waiting for another?",
    WhoMakesRoom: "Who could take something out of the full channels, and what keeps it from that?",
    WhichSender: "Which Sender belongs to which Receiver?",
    WhoWasToSend: "Who was to send the message that is awaited here?",
    HowManyMessages: "How many messages are sent, and how many are asked for?",
    WhoOwnsTheSender: "Who owns the Sender, and when is it dropped?",
    OwnOrKnow: "Which of them has to own the other, and which only to know it?",
    WhichLineSends: "Which line was to send over this channel, and does its thread have the Sender?",
    WhoHoldsASender: "Who still holds a Sender when all that was to be sent has been sent?",
    InPlaceOfTheAnswer: "What does the one that waits get, if the one that was to send falls before it has?",
    WhoWasToWake: "Who was to come or to wake it, and how often?",
    // A loop never leaves.
    WhichLoop: "Which loop never leaves?",
    AnswerAtTheEnd: "What does the answer say when no Sender is left, and what should the loop do then?",
    EndOfTheLoop: "What should end the loop?",
    EndOfThis: "What should bring this to an end?",
    EndOfTheCalls: "What should end these calls, and can it come to that?",
    WhatTheLoopAwaits: "What does the loop wait for, and who was to bring it?",
    // It needs more than a program may use.
    WhatGrows: "What grows, and what was to make it stop?",
    PrintsAgain: "Which line prints again and again, and what was to make it stop?",
    HowManyThreads: "Which line spawns them, and how many does the lesson need?",
    LoopOfOperations: "Which loop makes them, and what was to make it stop?",
    // It prints something else, or ends otherwise.
    OutOfTheResult: "The message is still inside `Ok(...)`: take it out of the `Result`.",
    OutOfTheError: "That is what the error says of itself. The message that came back lies inside it: take it out.",
    WhichIsMissing: "Which line should print what is missing, and how often does it run?",
    WhichDiffers: "Which line of the program prints what differs?",
    CopyOfItsOwn: "The closure changes a copy of its own: how could main hear of what comes of it?",
    WhatIsCounted: "What is this the number of, and which lines change it?",
    WhereItDiffers: "Is it so already where it is sent, or does it become so later?",
    ForHowLong: "What does each thread wait for, and for how long? A picture of the run shows it.",
    OrderIsFree: "The order is free; which line is missing, or too many?",
    WhichNumbers: "Which numbers does {} hold?",
    WhichStream: "Which of the two streams does each line print to?",
    WhichNumber: "Who ends the program, and with which number?",
    WhatMainWouldDo: "What would main have gone on to do?",
    LastThing: "What was the last thing that it did?",
    // Luck decides.
    WaitForMessage: "Which method waits for as long as it takes?",
    WaitForAll: "Which loop waits for as long as it takes, and what tells it that no more will come?",
    NotYetOrNoMore: "Which answer ends the loop there: that nothing has come yet, or that nothing comes any more? \
        Which of the two should?",
    WaitForRoom: "Which method waits until there is room?",
    WhoCanWait: "Who could wait until there is room, so that this thread can go on taking what comes to it?",
    WaitForLock: "Which method waits until the lock is free?",
    WaitForEnd: "Which method waits until the thread is done?",
    HasItCome: "What tells that what was awaited has really come?",
    AnotherOrder: "What else could give the order in which it should be?",
    WhichComesFirst: "What decides which of them comes first?",
    KnowNobodyListens: "What could the one that sends wait for, so that it knows that nobody listens?",
    HowManyOfThese: "How many such messages come, and from whom?",
    IsItAskedFor: "Does the lesson ask for what {} prints there?",
    SaysItAll: "Does what is read there say all that its thread has to know?",
    WhoElseOwns: "Which thread owns it at that moment, and how could this line know when it lets go?",
    // Main ends too soon.
    KnowItIsDone: "How can main know that the other thread is done?",
    EndItAndWait: "What ends the loop of the other thread, and how can main wait for that?",
    WhoWasToTake: "Who was to take what is sent there, and how often does it ask?",
    // What is printed has nothing to do with messages, or they go another way than the lesson's.
    WhatBecomesOfIt: "What is received, and what becomes of it?",
    WhoSends: "Which thread should send, and which receive?",
    OverWhat: "Which thread should send, and over what?",
    HowManyChannels: "How many channels are made, and how many does the lesson need?",
    OneForAll: "What would a channel carry through which all of this comes, and who would send into it?",
    HowManySend: "How many threads send, and how many does the lesson ask for?",
    OneMessage: "What is one message here, and what is one to be?",
    HowOftenEach: "How often has each thing to travel as a message, and between which threads?",
    MakeItWait: "What could make the sender wait until there is room?",
    MakeItMeet: "What could make the sender wait until its message is taken?",
    RoomOfTheChannel: "How many messages may wait in a channel here, and for how many is there room in this one?",
    HowManyParts: "How many parts are there, and who decides that?",
    WhatItNeedsToBegin: "What does the thread that is started last need, so that it can begin?",
    WhoGivesItBack: "Who owns it in the end, and what would let it be given back?",
    WithoutThePromise: "Which type keeps this promise, so that nobody has to make it?",
    WhoAddsUp: "Which thread adds up which of the numbers?",
    HowMuchRoom: "How much room has the channel, and what does `try_send` answer when there is none left?",
    WhichError: "Which of its two errors is the answer there, and does the program tell them apart?",
    OfferedAgain: "What becomes of a message that came back, and how often is each offered?",
    WhichAnswer: "Which answer says that a message came back, and who gets to know of it?",
    WhenItIsGone: "When is the Receiver dropped, and what does `send` answer from then on?",
    NobodyComesBack: "Can the Receiver ever come back? What follows from that for the loop that sends?",
    WhatElseToDo: "When nothing is there yet, what else is there to do? If nothing, which method waits?",
    WaitsAtOne: "`recv` waits at one channel alone: who could wait at each of them, and at which channel could this \
        thread wait then?",
    // Something never ran.
    WayToTheLine: "On which way does the program come to this line?",
    WhatAsks: "What asks an iterator for its items, one after the other?",
}

/// An advice about a program, as it is read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Next(String);

impl Advice {
    /// The advice with what its words leave open.
    pub(super) fn about(self, what: &str) -> Next {
        Next(self.words().replace("{}", what))
    }
}

impl From<Advice> for Next {
    fn from(advice: Advice) -> Self {
        Self(advice.words().to_owned())
    }
}

impl fmt::Display for Next {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
