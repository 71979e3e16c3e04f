//! Channels: a mill, its sacks and its carts.
use std::sync::mpsc::{
    self, RecvTimeoutError, SyncSender, TryRecvError, TrySendError, channel, sync_channel,
};
use std::thread;
use std::time::Duration;

/// One end each, one message.
fn one_sack() {
    let (tx, rx) = channel();
    thread::spawn(move || tx.send(25).unwrap());
    println!("one: {}", rx.recv().unwrap());
}

/// Ten carts bring a sack each; the order is anyone's guess, the sum isn't.
fn ten_carts() {
    let (tx, rx) = channel();
    for cart in 0..10 {
        let tx = tx.clone();
        thread::spawn(move || tx.send(cart * cart).unwrap());
    }
    let mut weights: Vec<u32> = (0..10).map(|_| rx.recv().unwrap()).collect();
    weights.sort_unstable();
    println!("ten: {weights:?} {}", weights.iter().sum::<u32>());
}

/// Who waits at a channel that nobody can send to any more is told so.
fn nobody_left() {
    let (tx, rx) = channel::<u8>();
    drop(tx);
    println!("nobody: {:?}, {}", rx.recv(), rx.recv().unwrap_err());
    println!(
        "nobody: {:?}, {}",
        rx.try_recv(),
        rx.try_recv().unwrap_err()
    );
    let late = rx.recv_timeout(Duration::from_millis(1));
    println!("nobody: {late:?}, {}", late.unwrap_err());
}

/// What was sent before the last sender went is still received.
fn left_on_the_yard() {
    let (tx, rx) = channel();
    tx.send("rye").unwrap();
    tx.send("oats").unwrap();
    drop(tx);
    println!("yard: {:?}", [rx.recv(), rx.recv(), rx.recv()]);
}

/// A message that can't be delivered comes back in the error.
fn returned() {
    let (tx, rx) = channel();
    drop(rx);
    let error = tx.send(String::from("flour")).unwrap_err();
    println!("returned: {error:?}, {error}, {}", error.0);
}

/// A panicking thread drops its sender like any other.
fn broken_axle() {
    let (tx, rx) = channel::<u8>();
    let cart = thread::spawn(move || {
        let _tx = tx;
        panic!("axle");
    });
    println!(
        "axle: {:?} {:?}",
        rx.recv(),
        cart.join().unwrap_err().downcast_ref::<&str>()
    );
}

/// A shed with one place: the second sack waits until the first is taken.
fn small_shed() {
    let (tx, rx) = sync_channel(1);
    tx.send(1).unwrap();
    println!("shed: {:?}", tx.try_send(2));
    let cart = thread::spawn(move || tx.send(53).is_ok());
    println!(
        "shed: {:?} {:?} {}",
        rx.recv(),
        rx.recv(),
        cart.join().unwrap()
    );
    println!("shed: {:?}", rx.try_recv());
}

/// No shed at all: sacks go from hand to hand, and three carts end the loop by going home.
fn hand_to_hand() {
    let (tx, rx) = sync_channel(0);
    for cart in 0..3 {
        let tx: SyncSender<i32> = tx.clone();
        thread::spawn(move || tx.send(cart).unwrap());
    }
    drop(tx);
    let mut carts: Vec<_> = rx.iter().collect();
    carts.sort_unstable();
    println!("hand: {carts:?}");
}

fn offers() {
    let (tx, rx) = sync_channel::<&str>(1);
    println!("offers: {:?}", tx.try_send("wheat"));
    let full = tx.try_send("barley").unwrap_err();
    println!(
        "offers: {full:?}, {full}, {}",
        matches!(full, TrySendError::Full("barley"))
    );
    drop(rx);
    let gone = tx.try_send("spelt").unwrap_err();
    println!("offers: {gone:?}, {gone}");
    println!(
        "offers: {:?}",
        TrySendError::from(tx.send("spelt").unwrap_err())
    );
    let (rendezvous, _rx) = sync_channel::<u8>(0);
    println!("offers: {:?}", rendezvous.try_send(1));
}

fn looks() {
    let (tx, rx) = channel();
    println!("looks: {:?}", rx.try_recv());
    tx.send(7).unwrap();
    println!("looks: {:?}", rx.try_recv());
    println!("looks: {:?}", rx.recv_timeout(Duration::from_millis(3)));
    let cart = thread::spawn(move || tx.send(8).unwrap());
    println!("looks: {:?}", rx.recv_timeout(Duration::MAX));
    cart.join().unwrap();
    println!("looks: {:?}", TryRecvError::from(mpsc::RecvError));
    println!("looks: {:?}", RecvTimeoutError::from(mpsc::RecvError));
}

fn loops() {
    let (tx, rx) = channel();
    let cart = thread::spawn(move || {
        for sack in ["a", "b", "c"] {
            tx.send(sack).unwrap();
        }
    });
    let mut first = rx.iter();
    println!("loops: {:?}", first.next());
    cart.join().unwrap();
    println!("loops: {:?}", rx.try_iter().collect::<Vec<_>>());
    for sack in &rx {
        println!("never {sack}");
    }
    println!("loops: {:?}", rx.into_iter().next());
}

/// An answer comes through a channel that travelled with the question.
fn questions() {
    enum Order {
        Grind(u32, mpsc::Sender<u32>),
        Close,
    }
    let (orders, inbox) = channel();
    let miller = thread::spawn(move || {
        let mut ground = 0;
        while let Ok(Order::Grind(sacks, reply)) = inbox.recv() {
            ground += sacks;
            reply.send(ground).unwrap();
        }
        ground
    });
    let (reply, answers) = channel();
    for sacks in [2, 3] {
        orders.send(Order::Grind(sacks, reply.clone())).unwrap();
        println!("questions: {:?}", answers.recv());
    }
    orders.send(Order::Close).unwrap();
    println!("questions: {:?}", miller.join());
}

/// A message is dropped with the channel that nobody will read.
fn spilt() {
    struct Sack(u8);
    impl Drop for Sack {
        fn drop(&mut self) {
            println!("spilt: sack {}", self.0);
        }
    }
    let (tx, rx) = channel();
    tx.send(Sack(1)).unwrap();
    tx.send(Sack(2)).unwrap();
    drop(rx.recv());
    println!("spilt: closing");
    drop(rx);
    println!("spilt: {:?}", tx.send(Sack(3)).is_err());
}

fn shown() {
    let (tx, rx) = channel::<u8>();
    let (sync, _other) = sync_channel::<u8>(4);
    println!(
        "shown: {tx:?} {sync:?} {rx:?} {:?} {:?}",
        rx.iter(),
        rx.try_iter()
    );
}

fn main() {
    one_sack();
    ten_carts();
    nobody_left();
    left_on_the_yard();
    returned();
    broken_axle();
    small_shed();
    hand_to_hand();
    offers();
    looks();
    loops();
    questions();
    spilt();
    shown();
}
