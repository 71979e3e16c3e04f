//! Which spans of a run were compared with lengths of time, and whether all their lengths were tried.

use super::answer::Given;
use super::readings::Span;
use super::state::Engine;

impl Engine {
    /// At the end of a run: whether spans that are compared overlap so that their thresholds make sums that no reading
    /// was tried with. One reading with which others are compared is exact, since all later times can be as early as
    /// possible; so are two without waits, by the sums of pairs that [`Engine::later_times`] has.
    pub fn look_at_spans(&mut self) {
        self.take_in_looks();
        let clock = &mut self.clock_readings;
        if clock.compared.is_empty() {
            return;
        }
        clock.compared.sort_unstable_by_key(|(_, span)| *span);
        let (mut bases, mut whole): (Vec<u16>, Span) = (Vec::new(), (0, 0));
        let mut entangled = false;
        for &(base, span) in &clock.compared {
            if !bases.is_empty() && span.0 > whole.1 {
                entangled |= is_entangled(&bases, whole, &clock.waits);
                bases.clear();
            }
            if bases.is_empty() {
                whole = span;
            }
            whole.1 = whole.1.max(span.1);
            if !bases.contains(&base) {
                bases.push(base);
            }
        }
        entangled |= is_entangled(&bases, whole, &clock.waits);
        if entangled {
            let site = clock.last_site();
            self.given(Given::Entangled, site);
        }
    }
}

fn is_entangled(bases: &[u16], (begin, end): Span, waits: &[Span]) -> bool {
    let across = waits
        .iter()
        .filter(|wait| wait.0 < begin && wait.1 >= begin)
        .count();
    let within = waits
        .iter()
        .filter(|wait| wait.0 >= begin && wait.0 <= end)
        .count();
    match bases.len() {
        0 | 1 => across > 0 && within > 0,
        2 => across + within > 0,
        _ => true,
    }
}
