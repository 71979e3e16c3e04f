// why: what a map holds is dropped in its order, though nobody can tell from its type that it holds anything
// outcome: exit 0 "1 2 \n"
// outcome: exit 0 "2 1 \n"
use std::cell::RefCell;
use std::collections::HashMap;
use std::rc::Rc;

struct Leaves(&'static str, Rc<RefCell<String>>);

impl Drop for Leaves {
    fn drop(&mut self) {
        self.1.borrow_mut().push_str(self.0);
    }
}

fn main() {
    let said = Rc::new(RefCell::new(String::new()));
    let mut calls: HashMap<u32, Box<dyn Fn()>> = HashMap::new();
    for (n, name) in [(1, "1 "), (2, "2 ")] {
        let leaves = Leaves(name, said.clone());
        calls.insert(n, Box::new(move || assert!(!{ &leaves }.0.is_empty())));
    }
    drop(calls);
    println!("{}", said.borrow());
}
