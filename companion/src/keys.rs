//! What the keys mean.

use crossterm::event::{KeyCode, KeyEvent, KeyEventKind, KeyModifiers};

/// What a key asks for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Wish {
    Hint,
    Next,
    Previous,
    List,
    Chart,
    Run,
    Reset,
    Why,
    Quit,
    /// Back to the verdict.
    Back,
    /// Yes, or what was chosen.
    Yes(bool),
    /// By so many lines.
    Scroll(isize),
    /// By so many pages.
    Page(isize),
    /// To the first line.
    Home,
    /// To the last.
    End,
    /// Ends what is done, or the whole.
    Interrupt,
    /// Stops us for a while.
    Suspend,
    /// Draws all anew.
    Redraw,
}

/// What a key asks for; none if it means nothing.
pub fn wish(key: KeyEvent) -> Option<Wish> {
    if key.kind == KeyEventKind::Release {
        return None;
    }
    if key.modifiers.contains(KeyModifiers::CONTROL) {
        return Some(match key.code {
            KeyCode::Char('c') => Wish::Interrupt,
            KeyCode::Char('z') => Wish::Suspend,
            KeyCode::Char('l') => Wish::Redraw,
            _ => return None,
        });
    }
    Some(match key.code {
        KeyCode::Char('h') => Wish::Hint,
        KeyCode::Char('n') => Wish::Next,
        KeyCode::Char('p') => Wish::Previous,
        KeyCode::Char('l') => Wish::List,
        KeyCode::Char('c') => Wish::Chart,
        KeyCode::Char('r') => Wish::Run,
        KeyCode::Char('x' | 'R') => Wish::Reset,
        KeyCode::Char('w') => Wish::Why,
        KeyCode::Char('q') => Wish::Quit,
        KeyCode::Char('y') => Wish::Yes(true),
        KeyCode::Enter => Wish::Yes(false),
        KeyCode::Esc => Wish::Back,
        KeyCode::Up | KeyCode::Char('k') => Wish::Scroll(-1),
        KeyCode::Down | KeyCode::Char('j') => Wish::Scroll(1),
        KeyCode::PageUp => Wish::Page(-1),
        KeyCode::PageDown | KeyCode::Char(' ') => Wish::Page(1),
        KeyCode::Home => Wish::Home,
        KeyCode::End => Wish::End,
        _ => return None,
    })
}
