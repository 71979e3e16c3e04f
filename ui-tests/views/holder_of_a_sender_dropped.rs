// code: E0382
// view: all that it holds with it, the Sender too

use std::sync::mpsc::{self, Sender};

struct Question {
    length: u32,
    reply: Sender<char>,
}

fn main() {
    let (reply, berths) = mpsc::channel();
    let question = Question { length: 8, reply };
    question.reply.send('B').unwrap();
    drop(question);
    for berth in berths {
        println!("{} m fit into {berth}", question.length);
    }
}
