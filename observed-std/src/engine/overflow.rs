//! Tells a stack overflow from another crash: the fault lies in the guard page of the current thread's stack.
//! (std's own
//! handler knows nothing of coroutines' stacks.) Linux on 64 bits alone, since the layouts of C's types are spelt out.

#[cfg(all(target_os = "linux", target_pointer_width = "64"))]
mod linux {
    use crate::engine::channel_io;
    use crate::engine::state::engine;
    use std::cell::UnsafeCell;

    const SIGSEGV: i32 = 11;
    const SIGBUS: i32 = 7;
    const SA_SIGINFO: i32 = 4;
    const SA_ONSTACK: i32 = 0x0800_0000;
    const DEFAULT: usize = 0;

    /// `stack_t`.
    #[repr(C)]
    struct SignalStack {
        base: *mut u8,
        flags: i32,
        size: usize,
    }

    /// `struct sigaction` of glibc and musl.
    #[repr(C)]
    struct Action {
        handler: usize,
        mask: [u64; 16],
        flags: i32,
        restorer: usize,
    }

    unsafe extern "C" {
        fn sigaltstack(new: *const SignalStack, old: *mut SignalStack) -> i32;
        fn sigaction(signal: i32, new: *const Action, old: *mut Action) -> i32;
    }

    const SIZE: usize = 64 << 10;

    /// The stack that the handler runs on; the one OS thread that runs learner's code uses it.
    #[repr(align(16))]
    struct HandlerStack(UnsafeCell<[u8; SIZE]>);

    // SAFETY: Only the kernel writes to it, for one thread at a time.
    unsafe impl Sync for HandlerStack {}

    static STACK: HandlerStack = HandlerStack(UnsafeCell::new([0; SIZE]));

    /// Installs the handler for this OS thread.
    pub fn watch() {
        let stack = SignalStack {
            base: STACK.0.get().cast(),
            flags: 0,
            size: SIZE,
        };
        let action = Action {
            handler: handle as *const () as usize,
            mask: [0; 16],
            flags: SA_SIGINFO | SA_ONSTACK,
            restorer: 0,
        };
        // SAFETY: The layouts are those of the C library; the stack is static.
        unsafe {
            sigaltstack(&stack, std::ptr::null_mut());
            sigaction(SIGSEGV, &action, std::ptr::null_mut());
            sigaction(SIGBUS, &action, std::ptr::null_mut());
        }
    }

    /// Says that it was an overflow, if it was; then lets the process die of the signal, by making the fault again.
    extern "C" fn handle(signal: i32, info: *const u8, _context: *const u8) {
        // SAFETY: The kernel gives a whole `siginfo_t`, whose address field lies here.
        let address = unsafe { info.add(16).cast::<usize>().read() };
        let engine = engine();
        let thread = engine.current;
        let guard = engine
            .tasks
            .get(thread)
            .map_or(0..0, |task| task.guard.clone());
        if guard.contains(&address) {
            let _ = channel_io::write(&frame(engine.request.id, thread as u32));
        }
        let default = Action {
            handler: DEFAULT,
            mask: [0; 16],
            flags: 0,
            restorer: 0,
        };
        // SAFETY: As in `watch`.
        unsafe { sigaction(signal, &default, std::ptr::null_mut()) };
    }

    /// A part frame of the kind `StackOverflow`, without allocation: the numbers are padded to a fixed length.
    fn frame(id: u32, thread: u32) -> [u8; 16] {
        let mut frame = [12, 0, 0, 0, 3, 0, 0, 0, 0, 0, 4, 0, 0, 0, 0, 0];
        for (at, number) in [(5, id), (11, thread)] {
            for byte in 0..5 {
                let more = if byte < 4 { 0x80 } else { 0 };
                frame[at + byte] = (number >> (7 * byte)) as u8 & 0x7f | more;
            }
        }
        frame
    }
}

#[cfg(all(target_os = "linux", target_pointer_width = "64"))]
pub use linux::watch;

#[cfg(not(all(target_os = "linux", target_pointer_width = "64")))]
pub fn watch() {}

/// Whether an overflow is told apart here.
pub const IS_SEEN: bool = cfg!(all(target_os = "linux", target_pointer_width = "64"));
