use rivulets::program::observed::{Toolchain, observe};
use rivulets::program::server::ProgramServer;
use rivulets::program::watchdog::Limits;
use rivulets::schedule::{Bounds, Plan, explore};
use std::ops::ControlFlow;
use std::path::PathBuf;

fn main() {
    let args: Vec<String> = std::env::args().collect();
    let std_dir = PathBuf::from(std::env::var("OBSERVED_STD").expect("OBSERVED_STD"));
    let toolchain = Toolchain { rustc: "rustc".into(), observed_std: std_dir.join("libobserved_std.rlib"), dependencies: std_dir.join("deps") };
    let folder = PathBuf::from(format!("/dev/shm/e2-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let t = std::time::Instant::now();
    match observe(&PathBuf::from(&args[1]), &folder, &toolchain) {
        Err(e) => { println!("{e}"); for d in e.refused().unwrap_or(&[]) { println!("{}", d.rendered.as_deref().unwrap_or(&d.message)); } }
        Ok(observed) => {
            println!("compiled in {:?}, static {:?} unfollowed {:?} unsafe {:?}", t.elapsed(), observed.keeps_state, observed.unfollowed, observed.unsafe_lines);
            let mut server = ProgramServer::new(observed.executable.clone(), Limits::default());
            let max = args.iter().position(|a| a == "--max").map_or(50_000, |at| args[at + 1].parse().unwrap());
            let plan = Plan { reduced: !args.contains(&"--brute".to_owned()), fresh_process: observed.keeps_state.is_some() || args.contains(&"--fresh".to_owned()), bounds: Bounds { schedules: max, steps: 1_000_000_000, ..Bounds::default() }, ..Plan::default() };
            let t = std::time::Instant::now();
            match explore(&mut server, &plan, &mut |_| ControlFlow::Continue(())) {
                Err(e) => println!("gone: {e:?}"),
                Ok(x) => {
                    let s = t.elapsed().as_secs_f64();
                    println!("{} schedules ({} sampled, {} pruned, {} steps, {} restarts) in {s:.3} s = {:.0}/s, complete {} {:?} {:?}", x.schedules, x.sampled, x.pruned, x.steps, x.restarts, (x.schedules + x.pruned) as f64 / s, x.complete, x.cut, x.assumptions);
                    for o in x.outcomes.iter().take(20) {
                        println!("  {} x {:?} {:?} by {}", o.count, o.ending, String::from_utf8_lossy(&o.stdout).chars().take(100).collect::<String>(), o.schedule);
                    }
                }
            }
        }
    }
    std::fs::remove_dir_all(&folder).unwrap();
}
