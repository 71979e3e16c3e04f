//! What an error of rustc's means for channels, in at most four lines each: the idea behind it, and
//! where rustc's advice leads. `{name}` is a name of the learner's, `{line}` a line of the file,
//! `{taker}` what took something along.

pub(super) const ANSWER_OF_RECV: &str = "`recv` answers with a Result: Ok with the message \
    inside, or Err, the news that none can \
    come any more since every Sender is gone. Only what a Result can do gets at the message.";
pub(super) const ANSWER_OF_LOOK: &str = "`try_recv` looks once and doesn't wait. Its Result is Ok \
    with a message, or Err: none is \
    there yet (Empty), or none can come any more (Disconnected). One that comes a moment \
    later is missed.";
pub(super) const ANSWER_BY_ITS_NAME: &str = "an answer of `try_recv` has no arm here. rustc calls it by a path that is \
    unstable; here the two errors are `TryRecvError::Empty`, none is there yet, and \
    `TryRecvError::Disconnected`, none can come any more.";
pub(super) const UNSTABLE: &str = "this is in the standard library, and may still change, so that a stable compiler \
    doesn't let it be used. There is another way to the same.";
pub(super) const ANSWER_IN_TIME: &str = "`recv_timeout` waits so long and no longer. Its Result \
    is Ok with a message, or Err: \
    none came in time (Timeout), or none can come any more (Disconnected). One that comes \
    later is missed.";
pub(super) const ANSWER_OF_SEND: &str = "`send` answers with a Result: Ok, the message is under \
    way, or Err with the message \
    given back, since the Receiver is gone. What to do then is decided where it is sent.";
pub(super) const ANSWER_OF_TRY: &str = "`try_send` never waits. Its Result is Ok, the message is \
    under way, or Err with the message given back: there is no room now (Full), or nobody is there to \
    take it any more (Disconnected).";
pub(super) const CAME_BACK: &str = "`{name}` went along with the send at line {line}. Where that answers Err, as it \
    does here, the message has come back: it lies in the error. What becomes of the error here?";
pub(super) const RECV_HANDED_ON: &str = "`?` hands the Err on to whoever called, and nothing that \
    is returned here could hold it. \
    That Err is the news that every Sender is gone: is it answered here, or by the caller?";
pub(super) const SEND_HANDED_ON: &str = "`?` hands the Err on to whoever called, and nothing that \
    is returned here could hold it. \
    That Err is the news that the Receiver is gone: is it answered here, or by the caller?";
pub(super) const ERR_LEFT_OUT: &str = "the answer that is left out is the news that every Sender \
    is gone and no message is \
    left. For a loop that is the end; for a single message, that none came. What should the \
    program do then?";
pub(super) const CRATE: &str = "`{name}` would come from a crate. This course is about the channels that \
    come with Rust, in `std::sync::mpsc`; \
    only the standard library is graded.";
pub(super) const NO_AWAIT: &str = "the channels of `std` know no `await`. `recv` waits by itself: its \
    thread sleeps until a message is there, \
    and gets the answer at once then. `await` belongs to programs of another kind, with channels of \
    their own.";
pub(super) const JOINED: &str = "`join` uses its handle up: a thread ends once, and gives back \
    once what it returns. Whoever joins needs the handle itself, not a loan of it, and none is \
    left behind that.";
pub(super) const NOT_CALLED: &str =
    "without its parentheses `{name}` is only named: nobody waits, and no message moves.";

pub(super) const CHANNEL_NOT_CALLED: &str = "without its parentheses `channel` is only named, and no \
    channel is made. Called, it gives the pair of its two ends.";
pub(super) const NO_END_OF_A_CHANNEL: &str = "by \"receiver\" rustc means the value before the dot here, no end \
    of a channel. A method with `self` takes the whole of `{name}` along, and all that lies in it. How much of it \
    does the method need?";

pub(super) const TWO_KINDS_OF_SENDERS: &str = "`channel` gives a Sender, whose `send` never waits; `sync_channel` \
    gives a SyncSender, whose `send` may have to wait for room. Which of the two channels was made, and which \
    sender is asked for?";
pub(super) const ONE_MOUTH: &str = "a river has many sources but one mouth. Senders can be \
    cloned, the Receiver can't: each \
    message comes out once, in one place. Which thread is to receive?";
pub(super) const NOT_AT_THE_MOUTH: &str = "messages come out at the Receiver and go in at the \
    Sender. Of the pair that `channel()` \
    gives, the Sender is the first.";
pub(super) const NOT_AT_THE_SOURCE: &str = "messages go in at the Sender and come out at the \
    Receiver. Of the pair that `channel()` \
    gives, the Receiver is the second.";
pub(super) const RECEIVER_CAN: &str = "a Receiver is no list of what has come; it knows the next \
    message only. It waits for \
    that (`recv`), looks whether it is there (`try_recv`), waits so long and no longer \
    (`recv_timeout`), or is looped over until every Sender is gone.";
pub(super) const SENDER_CAN: &str = "a Sender can let a message go (`send`), be cloned, and be \
    dropped. Once all are dropped, \
    the Receiver learns that nothing more will come.";
pub(super) const PAIR: &str = "`channel()` gives two ends at once, a Sender and a Receiver. Taken \
    apart under two \
    names, each can go to the thread that needs it.";
pub(super) const HANDLE: &str = "a JoinHandle tells that its thread is over, and what it \
    returned. Messages come out at \
    the Receiver, whichever thread has sent them.";
pub(super) const HANDLE_CAN: &str = "a JoinHandle is what is kept here of a thread that was started. \
    The documentation of `JoinHandle` in `std::thread` lists what can be done with one.";
pub(super) const SEND_LEAVES_NOTHING: &str = "`send` gives nothing to keep once the message is under way: \
    what line {line} calls `{name}` is `()`, which holds nothing. The message belongs to whoever receives it.";
pub(super) const MESSAGE_GOES_IN: &str =
    "it is the Sender that sends; the message stands in the parentheses.";

pub(super) const ARROW: &str = "no arrow takes anything out of a channel here. The Receiver has methods for that, \
    of which some wait, and each answers whether there was a message.";
pub(super) const TYPE_FOR_A_VALUE: &str = "what a channel carries is a type, and `channel` takes no value for it: \
    nothing stands in its parentheses. Where else can be said what goes through?";
pub(super) const A_LIST_IS_ONE: &str = "what is sent by one `send` is one message, however much lies in it: a whole \
    list came out here. What is one message to be?";
pub(super) const ONE_TYPE: &str = "a channel carries messages of one type, whichever Sender they \
    go in at. What settles it \
    comes first: a type that is written down, or the first message that rustc meets. Can all \
    that is sent be of that type?";
pub(super) const TYPE_THAT_WENT_IN: &str =
    "what comes out of a channel has the type of what goes in. What is sent here?";
pub(super) const SENDER_FIRST: &str = "the two ends are different things, in a fixed order: of \
    the pair that `channel()` gives, \
    the Sender is the first and the Receiver the second.";
pub(super) const TYPE_OF_AN_END: &str = "the type of an end says what it carries as well: a \
    `Receiver<u8>` gives small numbers. \
    What does this one carry?";
pub(super) const NOBODY_SENDS: &str = "the type of a channel's messages comes from what is sent \
    over it, and here nothing tells \
    what that is. Does anyone send?";
pub(super) const LEFT_OPEN: &str = "a channel carries what is sent, and here what is sent becomes what \
    the channel carries: each waits for the other to say the type. What it was before doesn't count. \
    Which type holds every message?";
pub(super) const TYPE_IN_GENERAL: &str = "`{name}` stands for a type in general: so the documentation \
    calls what a channel carries. A channel \
    that is made carries one real type. Which holds every message?";
pub(super) const KIND_LEFT_OUT: &str = "what comes out of a channel may be any value of its type, and here \
    nothing is said of `{name}`. What is to be done when such a message comes?";
pub(super) const KIND_BY_HALF_ITS_NAME: &str = "what is sent is one of an enum's kinds, and each goes by the \
    enum's name and its own. `{name}` alone is something else, or nothing. As what was it sent?";
pub(super) const NO_TEXT_BY_AS: &str = "what is sent has to be of the channel's type, and `as` makes \
    nothing but one simple kind of value, such as a number, of another. Is it the channel that \
    should carry something else?";
pub(super) const NO_SIZE: &str = "a message changes hands as a whole, so its size has to be \
    known. A `str` or a slice is a \
    view of something that lies elsewhere. Which type owns its content?";
pub(super) const NO_SIZE_BEHIND_DYN: &str = "a message changes hands as a whole, so its size has to be \
    known, and behind `dyn` may be values of any size. What has one size, whatever it holds?";
pub(super) const ONE_TYPE_IN_BRACKETS: &str = "a channel carries messages of one type, and that alone stands in \
    its angle brackets, for both ends. Which one type could each message be of?";
pub(super) const ONE_TYPE_FOR_EACH_NUMBER: &str = "a channel has one type for all its messages, and rustc looks at \
    this one number alone. Which type holds each that is sent, the largest and the smallest?";
pub(super) const ONE_VALUE: &str = "`send` takes one value, the message. What belongs together \
    can travel as one (a tuple, a \
    struct); for the rest, send once more.";
pub(super) const RECV_TAKES_NOTHING: &str = "whoever receives can't choose: the next message \
    comes, whichever it is, and `recv` waits \
    for it as long as it takes.";
pub(super) const HOW_MANY_WAIT: &str = "a `channel` holds as many messages as are sent. A \
    `sync_channel` is told how many may \
    wait; when it's full, `send` waits too.";
pub(super) const LOOP_OVER_ONE: &str = "`recv` gives one message, and this loop would go through \
    what is inside that one. A loop \
    over the Receiver itself goes from message to message, until every Sender is gone.";

pub(super) const NOT_SHARED: &str = "a Receiver may move into another thread, but two threads \
    can't use it at a time: a river \
    has one mouth. Which thread receives? It can have the Receiver for itself; several \
    have to take turns.";
pub(super) const COUNTED: &str = "what is sent, or moved into a thread, is another thread's then. \
    An `Rc` counts its owners for one thread alone; in two, both could count at once.";
pub(super) const CHANGED_UNSEEN: &str = "what two threads have together both may use at the same time. \
    A `Cell` or `RefCell` lets itself be changed by whoever has it, and looks only at what its own thread does.";
pub(super) const GUARD_STAYS: &str = "what `lock` gives belongs to the thread that took the lock, and can't go into \
    another. The lock itself can be shared: whoever needs what is in it takes it then.";
pub(super) const COUNTED_SENDER: &str = "an `Rc` counts its owners for one thread alone, so it \
    can't go into another. A Sender \
    needs none: it can be cloned itself, and each clone sends into the same channel.";

pub(super) const SENDER_GONE_IN_THE_FIRST_ROUND: &str = "the first round of the loop gave \
    `{name}` away at line {line}, so the second has none \
    left. Each needs a Sender of its own.";
pub(super) const SENDER_GONE_IN_SOME_ROUND: &str = "a round that gives `{name}` away at line {line} leaves \
    none for a round after it. rustc doesn't count rounds: after each, there could be another. Where is it \
    certain that no more Senders are needed?";
pub(super) const SENDER_WENT: &str = "`{name}` went with {taker}, which owns it now. Who else \
    sends needs a Sender of its own, \
    made before. How many are there then, and who has each of them?";
pub(super) const CLONED_TOO_LATE: &str = "`{name}` went with {taker}; behind that there is none \
    left here to clone. Until when is \
    there one?";
pub(super) const DROPPED_BY_THE_THREAD: &str = "`{name}` went with {taker}, which drops it when \
    it is over: here is none left to drop. \
    To clone it would make one more that somebody has to drop.";
pub(super) const SENDER_DROPPED: &str = "`{name}` was dropped at line {line}. That tells the \
    channel that it sends no more, so \
    whatever it is to send goes before that.";
pub(super) const SENDER_DROPPED_IN_THE_FIRST_ROUND: &str = "the first round of the loop dropped `{name}` at \
    line {line}, so the second has none left. \
    In which round is it needed for the last time?";
pub(super) const HOLDER_DROPPED: &str = "`{name}` was dropped at line {line}, and all that it holds with it, the \
    Sender too. What of it is needed here later, and could that stay while the Sender goes?";
pub(super) const ANOTHER_NAME: &str = "line {line} hands the one Sender on to another name, and \
    `{name}` has none any more. That makes no second one. How many Senders are needed here, and who has each of them?";
pub(super) const SENDER_GIVEN: &str = "`{name}` was given away at line {line}, and with it the \
    right to send. Who sends later \
    needs a Sender too; a loop over the Receiver ends when all are gone.";

pub(super) const LOOP_TOOK_RECEIVER: &str = "unless it is left by `break`, the loop at line \
    {line} ends when every Sender is gone, \
    and then nothing more can come. With `&`, as rustc proposes, it compiles, but who would \
    still send behind such a loop?";
pub(super) const RECEIVER_WENT: &str = "there is one Receiver, and it went with {taker}. A river \
    has one mouth: which thread is \
    to receive?";
pub(super) const RECEIVER_DROPPED: &str = "`{name}` was dropped at line {line}. From then on \
    nobody can receive, and every `send` \
    is answered with Err.";
pub(super) const RECEIVER_GIVEN: &str =
    "there is one Receiver, and it was given away at line {line}. Whoever has it now receives.";

pub(super) const SENT: &str = "`{name}` was sent at line {line}, and belongs to whoever receives it. \
    What of it is needed here, and who has it when?";
pub(super) const SENT_WHILE_LENT: &str = "`send` gives `{name}` away for good, and a reference to it, \
    made before, would point at what is \
    gone. What is to be said later has to be one's own by then, or be said before.";
pub(super) const COPY_OF_A_MESSAGE: &str = "what is sent or moved is gone from here. A whole copy is one way \
    to have it at both ends, and this type has none. What is needed here of it, and when?";
pub(super) const TAKEN_ALONG: &str = "a `move` closure takes along all that it names: so `{name}` \
    belongs to {taker}. What does the thread need of it, and what is needed here \
    later?";
pub(super) const TAKEN_WITHOUT_MOVE: &str = "a closure takes along what it gives away or uses up, without \
    the word `move` as well: so `{name}` belongs to {taker}. What does the thread need of it, and what \
    is needed here later?";
pub(super) const TAKEN_WHILE_LENT: &str = "the thread takes `{name}` along for good, and a reference into \
    it, made before, would point at what is gone. What is needed here later has to be one's own by then.";
pub(super) const NOT_WHOLE: &str = "`{name}` gave a part of itself away at line {line}, and what is left is no \
    whole value, to be sent or used as one. Can what is needed later be had without being taken out?";
pub(super) const NOT_COPY: &str = "a `Copy` type has nothing but plain bytes, and stays with its sender too. \
    What owns something, such as a text, changes hands. What is needed of it here, and when?";
pub(super) const SENT_IN_THE_FIRST_ROUND: &str = "the first round of the loop gave `{name}` away \
    to be sent, so the second has nothing to \
    send. Each round needs a message of its own.";
pub(super) const WENT_TO_BE_SENT: &str = "`{name}` went with {taker}, to be sent from there. What \
    one thread took along, no other \
    has: each sends what it made itself, or was given.";

pub(super) const BORROWS_WITHIN_A_SCOPE: &str = "a scope waits for its threads where it ends, and what a block \
    within it owns is gone before. `move` takes along all that the closure names: is any of it needed here again?";
pub(super) const BORROWS_SENDER: &str = "the thread may go on when this block is over, so it \
    needs a Sender of its own. `move` takes along all that the closure names: is any of it needed here again?";
pub(super) const MAY_NOT_TRAVEL: &str = "a message goes to another thread, so its type has to be \
    one that may: that is what `Send` says. Of something behind `dyn` nobody knows, unless the type says so.";
pub(super) const LENT_TO_A_THREAD: &str = "a thread may go on when this block is over, so a \
    borrowed end of a channel isn't enough: \
    it needs one of its own. A Sender can be cloned for that; only the threads of a scope (`thread::scope`) can \
    borrow, since it waits for them.";
pub(super) const WORK_LENT_TO_A_THREAD: &str = "a thread may go on when this block is over, so it \
    can't work on what it has only borrowed here. It needs a value of its own, or a scope that waits for it.";
pub(super) const LENT_TO_THE_FUNCTION: &str = "`{name}` is lent to the function for as long as it runs, and the \
    thread may still be running then. What would have to be sure for the thread to use it?";
pub(super) const LENT_FOR_EVER: &str = "`{name}` says at line {line} that it wants this for `'static`: for as long as \
    the program may run. What a block owns is gone when the block is over. For how long is it needed, and who could \
    see to that?";
pub(super) const WORK_LENT_FOR_EVER: &str = "work that is sent may be done when this block is over, so it has to hold \
    for as long as the program may run: that is what `'static` says. It can own things, and borrow none. What of \
    `{name}` does it need, and who could own that?";
pub(super) const LENT_AS_MESSAGE: &str = "a message is read by another thread at a time of its \
    own, and then what it only points \
    to may be gone here. What is sent has to be the thing itself, not a reference to it.";
pub(super) const GIVEN_OUT_OF_A_LOAN: &str = "`send` gives its message away for good, and nothing \
    can be given away out of what is \
    only borrowed. Whoever owns the whole can give its parts.";

pub(super) const SENDER_OUT_OF_A_LOAN: &str = "a Sender can't be given away out of what is only \
    borrowed. It can be cloned there; then the one that it was cloned from stays where it lies. \
    Who owns that, and until when?";

pub(super) const SENDER_OF_WHAT_DROPS: &str = "what has a `drop` of its own is never taken apart: that `drop` may \
    use each of its fields, the Sender too, and they are dropped behind it. A clone would be one more Sender, and \
    this one stays. What should become of it, and before which wait?";

pub(super) const ERROR_OF_MODULE: &str = "`{name}` is an error by which a channel answers. It \
    stands in the module `mpsc`, as the ends of a channel do, and its short name has to be \
    brought into scope like theirs.";
pub(super) const MPSC_IS_A_MODULE: &str = "`mpsc` is the module of channels: multiple producers, \
    single consumer. It comes with \
    Rust, so no crate is missing; the short name has to be brought into scope from the \
    module that it stands in.";
pub(super) const MOD_OF_STD: &str = "`mod` says that a module of one's own lies in a file beside this \
    one. `{name}` comes with Rust: no file is missing, its short name has to be brought into scope.";
pub(super) const THREAD_IS_A_MODULE: &str = "`thread` is the module whose `spawn` starts the \
    threads that send. It comes with Rust, \
    so no crate is missing; the short name has to be brought into scope.";
pub(super) const USE_IN_A_BLOCK: &str = "`{name}` was brought into scope, but not here: a `use` \
    holds in the block that it stands \
    in. From where would the whole file see it?";
pub(super) const WHERE_CHANNELS_ARE: &str = "channels are in the module `mpsc`: multiple \
    producers, single consumer. It stands in the \
    library's module `sync`, beside the locks, since it keeps threads in step.";
pub(super) const CHANNEL_ALONE: &str = "`{name}` is a function of the module `mpsc`. With only \
    the module in scope, its \
    functions are called by the module's name and their own.";
pub(super) const SPAWN_ALONE: &str = "`{name}` is a function of the module `thread`. With only \
    the module in scope, its \
    functions are called by the module's name and their own.";
pub(super) const TYPE_OF_MODULE: &str = "`{name}` is the type of one end of a channel. It stands \
    in the module `mpsc`, as `channel` does, and its short name has to be brought into scope.";
pub(super) const TYPE_BESIDE_SEND: &str = "`{name}` is the type of one end of a channel, and stands \
    in the module `mpsc`. `Send`, \
    which rustc proposes too, is another thing: what may go to another thread.";
pub(super) const ANOTHERS_NAME: &str = "the `{name}` of line {line} belongs to another block. \
    What one thread calls its own, no \
    other knows; only what is sent, or moved into a thread, gets across.";
pub(super) const COMMENTED_OUT: &str = "line {line}, which would make `{name}`, is commented out.";
pub(super) const NOT_MADE_YET: &str = "the `{name}` that line {line} makes is there only behind that line's \
    `let`, and no other is in sight here. What is it to be made of?";
pub(super) const NO_SUCH_SENDER: &str = "no Sender is called `{name}` here. A channel begins with \
    one, and each further one is a \
    clone. The same one for two threads won't do: the first `move` closure that names it \
    takes it along.";
pub(super) const NO_SUCH_RECEIVER: &str = "no Receiver is called `{name}` here. It is the second \
    of the pair that `channel()` \
    gives, under the name that was chosen there.";
