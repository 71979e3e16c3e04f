//! A thread that grades, one job after the other; a newer grading ends an older one.

use crate::event::{Done, Event};
use rivulets::command::Desk;
use rivulets::course::{Graded, Onlooker, Stage};
use rivulets::process::{Computing, begin_another, end_what_runs, hear_of_computing};
use rivulets::schedule::Stop;
use rivulets::words;
use std::mem::{Discriminant, discriminant};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::mpsc::{self, Receiver, Sender};
use std::sync::{Arc, OnceLock};
use std::time::{Duration, Instant};

/// So long nobody wonders what the first order showed.
const CURIOUS: Duration = Duration::from_millis(400);
/// How often it is said how far a search is.
const PERIOD: Duration = Duration::from_millis(100);

/// Who hears of a program that computes for long.
static LISTENER: OnceLock<Sender<Event>> = OnceLock::new();

/// What is to be done with a lesson.
pub enum Job {
    /// Grade it.
    Grade,
    /// Grade the program as it was shipped, where a hint needs that.
    Hint(Box<Graded>),
    /// Run the program as it stands.
    Run,
    /// Take it apart.
    Why,
}

/// A job as the thread gets it.
struct Order {
    number: u64,
    at: usize,
    job: Job,
    /// How wide what it tells may be.
    columns: usize,
    stop: Stop,
}

/// The thread's other end.
pub struct Grader {
    orders: Sender<Order>,
    number: u64,
    stop: Stop,
}

impl Grader {
    /// Starts the thread, which tells of its jobs by `events`.
    pub fn start(desk: Arc<Desk>, events: Sender<Event>) -> Self {
        let (orders, ordered) = mpsc::channel();
        LISTENER.get_or_init(|| events.clone());
        hear_of_computing(say_computing);
        std::thread::spawn(move || {
            let worked = catch_unwind(AssertUnwindSafe(|| work(&desk, &ordered, &events)));
            if worked.is_err() {
                // Nobody hears it who has ended already.
                let _ = events.send(Event::Panicked);
            }
        });
        Self {
            orders,
            number: 0,
            stop: Stop::default(),
        }
    }

    /// Has this done in the place of whatever is done; gives the job's number.
    pub fn ask(&mut self, at: usize, job: Job, columns: usize) -> u64 {
        self.cancel();
        self.number += 1;
        self.stop = Stop::default();
        let order = Order {
            number: self.number,
            at,
            job,
            columns,
            stop: self.stop.clone(),
        };
        // The thread is gone after a panic alone, of which it is told.
        let _ = self.orders.send(order);
        self.number
    }

    /// Ends what is done: what is known by then is told all the same.
    pub fn cancel(&self) {
        end_what_runs(&self.stop);
    }
}

fn work(desk: &Desk, ordered: &Receiver<Order>, events: &Sender<Event>) {
    for order in ordered {
        if order.stop.is_asked() {
            continue;
        }
        begin_another();
        words::set_width(order.columns);
        let number = order.number;
        let done = done(desk, order, events);
        if events.send(Event::Done(number, done)).is_err() {
            return;
        }
    }
}

fn done(desk: &Desk, order: Order, events: &Sender<Event>) -> Done {
    match order.job {
        Job::Grade => {
            let begun = Instant::now();
            let mut onlooker = Looking {
                number: order.number,
                stop: order.stop,
                events,
                begun,
                said: begun,
                stage: None,
            };
            let graded = desk.grade(order.at, &mut onlooker);
            Done::Graded(Box::new(graded), begun.elapsed())
        }
        Job::Hint(graded) => Done::Shipped(desk.shipped(order.at, &graded).map(Box::new)),
        Job::Run => Done::Ran(desk.run(order.at, &order.stop)),
        Job::Why => {
            desk.why(order.at, &order.stop, &mut |text, done, of| {
                // Whoever is gone wants to know no more.
                let _ = events.send(Event::Told(order.number, text.to_owned(), done, of));
            });
            Done::Told
        }
    }
}

/// Passes on what is seen of a grading.
struct Looking<'a> {
    number: u64,
    stop: Stop,
    events: &'a Sender<Event>,
    begun: Instant,
    said: Instant,
    /// Which stage was told.
    stage: Option<Discriminant<Stage>>,
}

impl Onlooker for Looking<'_> {
    fn sees(&mut self, stage: Stage) {
        let is_another = self.stage != Some(discriminant(&stage));
        if is_another || self.said.elapsed() >= PERIOD {
            (self.stage, self.said) = (Some(discriminant(&stage)), Instant::now());
            // Whoever is gone wants to know no more.
            let _ = self.events.send(Event::Seen(self.number, stage));
        }
    }

    fn is_curious(&mut self) -> bool {
        self.begun.elapsed() > CURIOUS
    }

    fn hears(&mut self, first: &Graded) {
        // As above.
        let _ = self
            .events
            .send(Event::Heard(self.number, Box::new(first.clone())));
    }

    fn stop(&self) -> Stop {
        self.stop.clone()
    }
}

fn say_computing(computing: &Computing) {
    if let Some(events) = LISTENER.get() {
        // As above.
        let _ = events.send(Event::Computing(words::computing(computing)));
    }
}
