// Messages that are seen to travel: where motion is wanted, and for one step onwards alone.

// Where the boxes of messages were before this step, and the step.
let before = { boxes: new Map(), done: 0, run: 0 };

function move(last, place, boxes) {
  const onwards = run === before.run && done === before.done + 1;
  const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
  const effect = last?.effect ?? {};
  const here = [place.x(last?.lane ?? 0), place.y(done - 1)];
  if (onwards && !still && effect.kind === "sent") fly(effect.text, here, boxes.get(messageOf(effect)));
  if (onwards && !still && effect.kind === "received") {
    const from = before.boxes.get(messageOf(effect));
    const effects = film.runs[run].rows.slice(0, done).map((row) => film.rows[row].effect);
    const sent = effects.find((known) => known?.kind === "sent" && messageOf(known) === messageOf(effect));
    // The queue stands lower by the row that has come.
    if (from && sent) fly(sent.text, [from[0], from[1] + ROW], here);
  }
  before = { boxes, done, run };
}

function fly(text, from, to) {
  if (!to) return;
  const made = element("div", fit(text, 18), { class: "flying", "aria-hidden": "true" });
  at("stage").append(made);
  const place = ([x, y]) => ({ transform: `translate(${x}px, ${y}px) translate(-50%, -50%)` });
  const moves = made.animate([place(from), place(to)], { duration: 550, easing: "ease-in-out" });
  moves.onfinish = moves.oncancel = () => made.remove();
}
