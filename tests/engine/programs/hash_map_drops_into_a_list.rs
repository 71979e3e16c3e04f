// why: what a map holds is dropped in its order, which a list shows that all of it share
// outcome: exit 0 "[0, 1, 2]\n"
// outcome: exit 0 "[0, 2, 1]\n"
// outcome: exit 0 "[1, 0, 2]\n"
// outcome: exit 0 "[1, 2, 0]\n"
// outcome: exit 0 "[2, 0, 1]\n"
// outcome: exit 0 "[2, 1, 0]\n"
use std::cell::RefCell;
use std::collections::HashMap;
use std::rc::Rc;

struct Guest(u32, Rc<RefCell<Vec<u32>>>);

impl Drop for Guest {
    fn drop(&mut self) {
        self.1.borrow_mut().push(self.0);
    }
}

fn main() {
    let left = Rc::new(RefCell::new(Vec::new()));
    let rooms: HashMap<u32, Guest> = (0..3).map(|n| (n, Guest(n, left.clone()))).collect();
    drop(rooms);
    println!("{:?}", left.borrow());
}
