//! What is compiled beside programs that are held up: the waits, and what stands round `main`.

/// `crate::delay`, for every place of a program.
///
/// A run draws its own way of being held up from `RIVULETS_DELAYS`, `number places`: none at all;
/// now and then anywhere; long at few places that were drawn; or in one thread much more than in the
/// others. What a place waits for in all is bounded, so that no run takes long.
pub const FRAME: &str = r#"
pub fn delay(place: u32) {
    // A thread that has given up its own state may not be held up.
    let _ = delays::OF_THREAD.try_with(|thread| thread.delay(place));
}

mod delays {
    use std::cell::Cell;
    use std::sync::OnceLock;
    use std::sync::atomic::{AtomicU64, Ordering::Relaxed};
    use std::time::Duration;

    /// Places that stand in no text: 0 a thread's end, 1 main's, 2 that of the process, 3 and 4 before
    /// and behind what a panic says.
    pub fn elsewhere(number: u32) {
        crate::delay(mood().places + number);
    }

    pub fn mix(seed: u64) -> u64 {
        let x = seed.wrapping_mul(0x9e37_79b9_7f4a_7c15).wrapping_add(0x2545_f491_4f6c_dd1d);
        let x = (x ^ (x >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let x = (x ^ (x >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        x ^ (x >> 31)
    }

    /// How this run is held up.
    pub struct Mood {
        number: u64,
        pub places: u32,
        /// One call in so many; 0: none.
        rate: u64,
        targets: [u32; 2],
        /// Microseconds at a target.
        pause: u64,
        slow_thread: u64,
    }

    pub fn mood() -> &'static Mood {
        static MOOD: OnceLock<Mood> = OnceLock::new();
        MOOD.get_or_init(|| {
            let text = std::env::var("RIVULETS_DELAYS").unwrap_or_default();
            let mut numbers = text.split(' ').map(|it| it.parse::<u64>().unwrap_or(0));
            let (number, places) = (numbers.next().unwrap_or(0), numbers.next().unwrap_or(0));
            let draw = |what: u64| mix(number.wrapping_mul(8).wrapping_add(what));
            let target = |what| (draw(what) % (places + 5)) as u32;
            let kind = number % 8;
            Mood {
                number,
                places: places as u32,
                rate: if kind == 0 { 0 } else { 1 << (draw(0) % 9 + 1) },
                targets: if kind % 2 == 1 { [target(1), target(2)] } else { [u32::MAX; 2] },
                pause: 200 << (draw(3) % 6),
                slow_thread: if kind % 4 == 2 { draw(4) % 4 } else { u64::MAX },
            }
        })
    }

    pub struct Thread {
        random: Cell<u64>,
        number: u64,
        /// Microseconds that it may still be held up.
        left: Cell<u64>,
        hits: Cell<u32>,
    }

    std::thread_local! {
        pub static OF_THREAD: Thread = {
            static COUNT: AtomicU64 = AtomicU64::new(0);
            let number = COUNT.fetch_add(1, Relaxed);
            let random = mix(mood().number ^ (number << 32)) | 1;
            Thread { random: Cell::new(random), number, left: Cell::new(16_000), hits: Cell::new(0) }
        };
    }

    impl Thread {
        pub fn delay(&self, place: u32) {
            let mood = mood();
            let mut x = self.random.get();
            x ^= x << 13; x ^= x >> 7; x ^= x << 17;
            self.random.set(x);
            let chance = x >> 20;
            if mood.targets.contains(&place) && self.hits.get() < 3 {
                self.hits.set(self.hits.get() + 1);
                self.sleep(mood.pause);
            } else if mood.slow_thread == self.number && chance % 2 == 0 {
                self.sleep(100 + chance % 900);
            } else if mood.rate != 0 && chance % mood.rate == 0 {
                match (chance >> 10) % 4 {
                    0 => std::thread::yield_now(),
                    1 => self.sleep((chance >> 12) % 300),
                    _ => (0..(chance >> 12) % 2_000).for_each(|_| std::hint::spin_loop()),
                }
            }
        }

        fn sleep(&self, micros: u64) {
            let left = self.left.get();
            if micros <= left {
                self.left.set(left - micros);
                std::thread::sleep(Duration::from_micros(micros));
            }
        }
    }

    impl Drop for Thread {
        fn drop(&mut self) {
            self.delay(mood().places);
        }
    }

    unsafe extern "C" {
        fn atexit(call: extern "C" fn()) -> i32;
    }

    /// By then std has put its stdout away, and other threads are still there.
    extern "C" fn at_the_end() {
        elsewhere(2);
        let chance = mix(mood().number ^ 77);
        if chance % 3 == 0 {
            std::thread::sleep(Duration::from_micros(chance >> 20 & 0xfff));
        }
    }

    pub fn begin() {
        unsafe { atexit(at_the_end) };
        let told = std::panic::take_hook();
        std::panic::set_hook(std::boxed::Box::new(move |panic| {
            elsewhere(3);
            told(panic);
            elsewhere(4);
        }));
    }
}
"#;

/// One text of many programs, each a module of its own; which of them runs is said by an argument.
pub fn together<'a>(programs: impl IntoIterator<Item = (&'a str, &'a str)>) -> String {
    let mut text = format!("#![allow(warnings)]\n{FRAME}");
    let mut arms = String::new();
    for (name, program) in programs {
        text += &format!("mod {name} {{\n{program}\n{CALLER}\n}}\n");
        arms += &format!("Some({name:?}) => {name}::run(),\n");
    }
    text += "fn main() -> std::process::ExitCode {\ndelays::begin();\n";
    text += "let code = match std::env::args().nth(1).as_deref() {\n";
    text + &arms + "_ => std::process::ExitCode::from(99),\n};\ndelays::elsewhere(1);\ncode\n}\n"
}

/// What calls a module's `main`, whatever it returns.
const CALLER: &str =
    "pub fn run() -> std::process::ExitCode { std::process::Termination::report(main()) }";
