//! The loop: what happens, and what follows from it.

use crate::event::{Done, Event};
use crate::grader::{Grader, Job};
use crate::keys::{Wish, wish};
use crate::screen::{page, screen};
use crate::shown::{Aside, Found, Shown, What};
#[cfg(unix)]
use crate::signals;
use crate::terminal::{Terminal, give_back};
use crate::texts::{Change, Texts};
use rivulets::command::{Desk, NoVerdict};
use rivulets::words::{Progress, watch as say};
use std::io;
use std::ops::ControlFlow;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender};
use std::time::Duration;

/// How often it is looked whether something was saved, though nobody told of it.
const LOOK: Duration = Duration::from_millis(500);
/// How often the screen says how long something takes.
const TICK: Duration = Duration::from_millis(100);
/// The number of none.
pub(crate) const NO_JOB: u64 = 0;

/// Shows the lesson at this place, and each that is saved, until somebody wants an end; gives the exit code.
pub fn watch(
    desk: Arc<Desk>,
    at: usize,
    grader: Grader,
    sender: Sender<Event>,
    events: &Receiver<Event>,
) -> io::Result<i32> {
    let terminal = Terminal::take()?;
    listen_to_keys(sender);
    let mut watch = Watch {
        shown: Shown::new(at, desk.progress()),
        texts: Texts::of(&desk),
        desk,
        grader,
        terminal,
        job: NO_JOB,
    };
    watch.grade();
    loop {
        watch.draw()?;
        let event = match events.recv_timeout(watch.patience()) {
            Ok(event) => Some(event),
            Err(RecvTimeoutError::Timeout) => None,
            Err(RecvTimeoutError::Disconnected) => return Ok(0),
        };
        let first = match event {
            Some(event) => watch.hear(event),
            None => watch.look(),
        };
        // What has happened meanwhile is drawn at once with it.
        let all = std::iter::once(first).chain(events.try_iter().map(|event| watch.hear(event)));
        let ended = all.filter_map(ControlFlow::break_value).next();
        if let Some(code) = ended {
            return Ok(watch.end(code));
        }
    }
}

fn listen_to_keys(events: Sender<Event>) {
    use crossterm::event::{Event as Input, read};
    std::thread::spawn(move || {
        // A terminal that is gone has sent its signal.
        while let Ok(input) = read() {
            let event = match input {
                Input::Key(key) => Event::Key(key),
                Input::Resize(..) => Event::Resized,
                _ => continue,
            };
            if events.send(event).is_err() {
                return;
            }
        }
    });
}

/// Whether it goes on, or the exit code.
type Flow = ControlFlow<i32>;
const ON: Flow = ControlFlow::Continue(());

pub(crate) struct Watch {
    pub(crate) desk: Arc<Desk>,
    pub(crate) grader: Grader,
    terminal: Terminal,
    pub(crate) shown: Shown,
    texts: Texts,
    /// The number of the newest job; whatever an older one tells comes too late.
    pub(crate) job: u64,
}

impl Watch {
    fn draw(&mut self) -> io::Result<()> {
        let size = Terminal::size();
        let lines = screen(&mut self.shown, &self.desk, size);
        self.terminal.draw(&lines, size.0)
    }

    /// How long nothing may happen.
    fn patience(&self) -> Duration {
        match self.shown.doing.is_some() || self.texts.waits() {
            true => TICK,
            false => LOOK,
        }
    }

    fn end(&mut self, code: i32) -> i32 {
        self.grader.cancel();
        give_back();
        let (passed, all) = (self.shown.passed(), self.shown.progress.len());
        if code == 0 {
            anstream::print!("{}", say::farewell(passed, all));
        }
        code
    }

    fn hear(&mut self, event: Event) -> Flow {
        match event {
            Event::Key(key) => {
                return wish(key)
                    .map_or(Ok(ON), |wish| self.obey(wish))
                    .unwrap_or(ControlFlow::Break(2));
            }
            // A terminal that can't be written to tells it when it is drawn on.
            Event::Resized => _ = self.terminal.forget(),
            Event::Touched => return self.look(),
            Event::Seen(job, stage) if job == self.job => {
                if let Some(doing) = &mut self.shown.doing {
                    doing.stage = Some(stage);
                }
                // As long as these come, there is no moment in which nothing happens.
                return self.look();
            }
            Event::Heard(job, graded) if job == self.job => {
                self.shown.find(Found::Graded(graded, None));
            }
            Event::Computing(told) => {
                if let Some(doing) = &mut self.shown.doing {
                    doing.computing = Some(told);
                }
            }
            Event::Told(job, text, done, of) if job == self.job => self.told(&text, done, of),
            Event::Done(job, done) if job == self.job => self.take(done),
            Event::Seen(..) | Event::Heard(..) | Event::Told(..) | Event::Done(..) => {}
            Event::Signal(signal) => return self.signal(signal),
            Event::Panicked => return ControlFlow::Break(crate::PANICKED),
        }
        ON
    }

    #[cfg(unix)]
    fn signal(&mut self, signal: i32) -> Flow {
        if signals::is_end(signal) {
            return ControlFlow::Break(128 + signal);
        }
        match signals::is_stop(signal) {
            true => self.suspend(false),
            // Somebody stopped us and let us on, who may have changed the terminal.
            false => self.terminal.retake(),
        }
        .map_or(ControlFlow::Break(2), ControlFlow::Continue)
    }

    #[cfg(unix)]
    fn suspend(&mut self, whole_job: bool) -> io::Result<()> {
        give_back();
        signals::stop(whole_job);
        self.terminal.retake()
    }

    #[cfg(not(unix))]
    fn signal(&mut self, _: i32) -> Flow {
        ON
    }

    #[cfg(not(unix))]
    fn suspend(&mut self, _: bool) -> io::Result<()> {
        Ok(())
    }

    /// Grades what was saved. Of another lesson than the one that is shown, that one is shown then.
    fn look(&mut self) -> Flow {
        match self.texts.look(&self.desk, self.shown.at) {
            Change::None => {}
            Change::Here => self.grade(),
            Change::There(at) => self.go(at),
        }
        ON
    }

    fn go(&mut self, at: usize) {
        let progress = std::mem::take(&mut self.shown.progress);
        self.shown = Shown::new(at, progress);
        self.grade();
    }

    fn grade(&mut self) {
        self.texts.is_graded(&self.desk, self.shown.at);
        self.shown.begin(What::Grading);
        self.shown.asks_reset = false;
        if !matches!(self.shown.aside, Some(Aside::List(_))) {
            self.shown.aside = None;
        }
        self.ask(Job::Grade);
    }

    /// What came of the newest job.
    fn take(&mut self, done: Done) {
        self.shown.doing = None;
        match done {
            Done::Graded(graded, took) => {
                let progress = match *graded {
                    Ok(graded) => {
                        let verdict = graded.judgement.verdict();
                        self.shown.find(Found::Graded(Box::new(graded), Some(took)));
                        Progress::Graded(verdict)
                    }
                    Err(NoVerdict::Trouble(words)) => {
                        self.shown.find(Found::Trouble(words));
                        Progress::NotGraded
                    }
                    Err(NoVerdict::Interrupted) => {
                        self.shown.find(Found::Trouble(say::interrupted()));
                        Progress::NotGraded
                    }
                };
                self.shown.scroll = 0;
                self.shown.progress[self.shown.at] = progress;
            }
            Done::Shipped(shipped) => self.show(Aside::Hint(1, shipped)),
            Done::Ran(told) => self.show(Aside::Ran(told)),
            Done::Told => {}
        }
    }

    pub(crate) fn ask(&mut self, job: Job) {
        let (columns, _) = Terminal::size();
        self.job = self.grader.ask(self.shown.at, job, columns);
    }

    pub(crate) fn show(&mut self, aside: Aside) {
        self.shown.aside = Some(aside);
        self.shown.scroll = 0;
    }

    fn obey(&mut self, wish: Wish) -> io::Result<Flow> {
        self.shown.note = None;
        if std::mem::take(&mut self.shown.asks_reset) && !matches!(wish, Wish::Suspend | Wish::Quit)
        {
            self.answer(wish == Wish::Yes(true));
            return Ok(ON);
        }
        match wish {
            Wish::Quit => return Ok(ControlFlow::Break(0)),
            Wish::Interrupt if self.shown.doing.is_none() => return Ok(ControlFlow::Break(0)),
            Wish::Interrupt => self.grader.cancel(),
            Wish::Suspend => self.suspend(true)?,
            Wish::Redraw => self.terminal.forget()?,
            Wish::Back => self.back(),
            Wish::Reset => self.shown.asks_reset = true,
            Wish::List => self.toggle_list(),
            Wish::Next => self.step(true),
            Wish::Previous => self.step(false),
            Wish::Yes(_) => self.choose(),
            Wish::Scroll(lines) => self.scroll(lines),
            Wish::Page(pages) => {
                let lines = page(&self.shown, &self.desk, Terminal::size());
                self.scroll(pages * lines.cast_signed());
            }
            Wish::Home => self.scroll(isize::MIN / 2),
            Wish::End => self.scroll(isize::MAX / 2),
            Wish::Hint | Wish::Chart | Wish::Run | Wish::Why => self.look_beside(wish),
        }
        Ok(ON)
    }

    fn answer(&mut self, yes: bool) {
        if !yes {
            self.shown.note = Some(say::not_reset());
            return;
        }
        let told = self.desk.reset(self.shown.at);
        self.grade();
        self.shown.note = told.lines().next().map(str::to_owned);
    }

    fn toggle_list(&mut self) {
        match self.shown.aside {
            Some(Aside::List(_)) => self.back(),
            _ => {
                self.shown.progress = self.desk.progress();
                self.show(Aside::List(self.shown.at));
            }
        }
    }

    fn step(&mut self, forward: bool) {
        let at = match forward {
            true => Some(self.shown.at + 1).filter(|at| *at < self.shown.progress.len()),
            false => self.shown.at.checked_sub(1),
        };
        match at {
            Some(at) => self.go(at),
            None => self.shown.note = Some(say::no_other(forward)),
        }
    }

    fn choose(&mut self) {
        if let Some(Aside::List(chosen)) = self.shown.aside {
            self.go(chosen);
        }
    }

    fn scroll(&mut self, lines: isize) {
        let last = self.shown.progress.len() - 1;
        match &mut self.shown.aside {
            Some(Aside::List(chosen)) => *chosen = chosen.saturating_add_signed(lines).min(last),
            _ => self.shown.scroll = self.shown.scroll.saturating_add_signed(lines),
        }
    }
}
