// why: main may be another function, brought in under that name
// outcome: exit 0 "river\n"
// real: alone
mod river {
    pub fn flow() {
        println!("river");
    }
}
use river::flow as main;
