// why: a thread made without std is out of sight, and says so rather than being explored
// outcome: exit 0 "on\n"
// more: yes
// complete: no
use std::ffi::c_void;
use std::ptr;

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
    argument
}

fn main() {
    let mut thread = 0;
    unsafe {
        pthread_create(&mut thread, ptr::null(), start, ptr::null_mut());
        pthread_join(thread, ptr::null_mut());
    }
    println!("on");
}
