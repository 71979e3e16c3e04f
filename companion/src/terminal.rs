//! The terminal: taken over, drawn on, and given back as it was found.

use crate::line::cut;
use crossterm::cursor::{Hide, MoveTo, Show};
use crossterm::execute;
use crossterm::terminal::{
    BeginSynchronizedUpdate, Clear, ClearType, DisableLineWrap, EnableLineWrap,
    EndSynchronizedUpdate, EnterAlternateScreen, LeaveAlternateScreen, disable_raw_mode,
    enable_raw_mode, size,
};
use std::io::{self, Write, stdout};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, PoisonError, TryLockError};
use std::time::Duration;

static TAKEN: AtomicBool = AtomicBool::new(false);
/// Held by whoever writes to it: what is drawn and what gives it back never mix.
static WRITING: Mutex<()> = Mutex::new(());

/// Gives the terminal back, if we have it. May be called at any time, and by any thread.
pub fn give_back() {
    // Whoever panics while it draws holds it and will not let go, nor will whoever writes to a terminal that takes
    // nothing.
    let _writing = (0..20).find_map(|_| {
        let held = WRITING.try_lock();
        if matches!(held, Err(TryLockError::WouldBlock)) {
            std::thread::sleep(Duration::from_millis(10));
        }
        held.ok()
    });
    if TAKEN.swap(false, Ordering::SeqCst) {
        // A terminal that is gone needs nothing.
        let _ = execute!(
            stdout(),
            EndSynchronizedUpdate,
            EnableLineWrap,
            Show,
            LeaveAlternateScreen
        );
        let _ = disable_raw_mode();
    }
}

/// The terminal for as long as this lives.
pub struct Terminal {
    drawn: Vec<String>,
    coloured: bool,
}

impl Terminal {
    /// Takes it over; a panic of any thread gives it back before it is told.
    pub fn take() -> io::Result<Self> {
        let told = std::panic::take_hook();
        std::panic::set_hook(Box::new(move |panic| {
            give_back();
            told(panic);
        }));
        let no_colour = std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
        let mut terminal = Self {
            drawn: Vec::new(),
            coloured: !no_colour,
        };
        terminal.retake()?;
        Ok(terminal)
    }

    /// Takes it anew, whatever others have done with it meanwhile.
    pub fn retake(&mut self) -> io::Result<()> {
        give_back();
        let _writing = WRITING.lock().unwrap_or_else(PoisonError::into_inner);
        enable_raw_mode()?;
        TAKEN.store(true, Ordering::SeqCst);
        execute!(
            stdout(),
            EnterAlternateScreen,
            DisableLineWrap,
            Hide,
            Clear(ClearType::All)
        )?;
        self.drawn.clear();
        Ok(())
    }

    /// Forgets what is seen, so that all is drawn anew.
    pub fn forget(&mut self) -> io::Result<()> {
        self.drawn.clear();
        execute!(stdout(), Clear(ClearType::All))
    }

    /// Columns and rows.
    pub fn size() -> (usize, usize) {
        let (columns, rows) = size().unwrap_or((80, 24));
        (columns.into(), rows.into())
    }

    /// Shows these lines from the top, each cut to the width; writes those that changed, at once.
    pub fn draw(&mut self, lines: &[String], columns: usize) -> io::Result<()> {
        let mut text = Vec::new();
        for (row, line) in (0_u16..).zip(lines) {
            let line = match self.coloured {
                true => cut(line, columns),
                false => cut(&anstream::adapter::strip_str(line).to_string(), columns),
            };
            let seen = self.drawn.get_mut(usize::from(row));
            if seen.as_deref() == Some(&line) {
                continue;
            }
            execute!(text, MoveTo(0, row), Clear(ClearType::CurrentLine))?;
            text.extend_from_slice(line.as_bytes());
            match seen {
                Some(seen) => *seen = line,
                None => self.drawn.push(line),
            }
        }
        if text.is_empty() {
            return Ok(());
        }
        let _writing = WRITING.lock().unwrap_or_else(PoisonError::into_inner);
        if !TAKEN.load(Ordering::SeqCst) {
            return Ok(());
        }
        let mut out = stdout().lock();
        execute!(out, BeginSynchronizedUpdate)?;
        out.write_all(&text)?;
        execute!(out, EndSynchronizedUpdate)
    }
}

impl Drop for Terminal {
    fn drop(&mut self) {
        give_back();
    }
}
