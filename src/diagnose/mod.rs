//! What happened in a run, found out: what a thread can know of others, the messages that crossed, who waits
//! for whom, what is left at the end, what luck hung on. Pure; what a lesson asks for is nothing of it.

mod busy;
mod came_back;
mod caught;
mod counting;
mod delivery;
mod depth;
mod division;
mod handed_on;
mod holder;
mod in_turn;
mod left;
mod poisoned;
pub mod relied;
mod round;
mod shares;
mod shows;
#[cfg(test)]
mod sketch;
mod stays;
mod stuck;
mod vain;

pub use busy::busy;
pub use came_back::{CameBack, after, said_unknown};
pub use caught::caught;
pub use counting::counting;
pub use delivery::{Delivery, Endpoint, deliveries};
pub use depth::{Depth, depth, one_more_came_back};
pub use division::{Division, Received, divisions};
pub use handed_on::handed_on;
pub use holder::{Holder, holder, holders};
pub use in_turn::{InTurn, in_turn};
pub use left::{Left, left_behind, left_in};
pub use poisoned::{Poisoned, poisoned};
pub use round::{asked_in_vain, goes_round_with};
pub use shares::{Shares, found_no_room, shares};
pub use shows::shows;
pub use stays::{Stays, stays};
pub use stuck::{Cause, Lies, Open, cause, waited_for};
pub use vain::{AsksAgain, asked_after_the_end, asks_again};
