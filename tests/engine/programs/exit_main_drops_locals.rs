// why: main's thread-locals are dropped when main ends
// outcome: exit 0 "end\ngone\n"
struct Basin;
impl Drop for Basin {
    fn drop(&mut self) {
        println!("gone");
    }
}

thread_local!(static BASIN: Basin = const { Basin });

fn main() {
    BASIN.with(|_| ());
    println!("end");
}
