// why: a foreign thread that uses std's channel has no place in the engine: an honest end, no crash
// outcome: exit 0 "Ok(1)\n"
// more: yes
// complete: no
use std::ffi::c_void;
use std::ptr;
use std::sync::mpsc;

static mut SENDER: Option<mpsc::Sender<u8>> = None;

// not followed below
unsafe extern "C" {
    fn pthread_create(
        thread: *mut usize,
        attributes: *const c_void,
        start: extern "C" fn(*mut c_void) -> *mut c_void,
        argument: *mut c_void,
    ) -> i32;
    fn pthread_join(thread: usize, result: *mut *mut c_void) -> i32;
}

extern "C" fn start(argument: *mut c_void) -> *mut c_void {
    let sender = unsafe { (*(&raw mut SENDER)).take() };
    sender.unwrap().send(1).unwrap();
    argument
}

fn main() {
    let (tx, rx) = mpsc::channel();
    unsafe { SENDER = Some(tx) };
    let mut thread = 0;
    unsafe {
        pthread_create(&mut thread, ptr::null(), start, ptr::null_mut());
        pthread_join(thread, ptr::null_mut());
    }
    println!("{:?}", rx.recv());
}
