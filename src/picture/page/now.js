// What stands below the drawing: where threads are, who has the ends of channels, and what waits in them.

// So many messages of a queue are shown one by one.
const MOST_BOXES = 4;
const BOX = 22;
// What stands under a lane that is narrow.
const SHORT = { running: "runs", ready: "may go on", waiting: "waits", stuck: "is stuck", ended: "ended" };

// Puts it in place, and gives back where the boxes of messages are, with `rails` between senders and receivers.
function showNow(state, last, place) {
  const boxes = new Map();
  boxes.rails = [];
  // The other way stands beside it.
  Object.assign(at("now").style, { top: `${place.bottom}px`, width: branch() ? `${place.right + 4}px` : "100%" });
  const long = state.threads.some((thread) => thread.words.length * 6.6 > 1.8 * (place.lane - 14));
  const high = long && place.lane >= 64 ? 49 : 34;
  at("threads").replaceChildren(...state.threads.map((thread) => threadNow(thread, last, place, high)));
  let top = high + 8;
  const channels = [];
  for (const [channel, queue] of state.queues) {
    const alive = handsAt(done).filter((end) => end.channel === channel);
    if (alive.length === 0 && queue.length === 0) continue;
    const { made, height } = channelNow(channel, queue, alive, { top, last, place, boxes });
    channels.push(made);
    top += height;
  }
  at("channels").replaceChildren(...channels);
  at("now").style.paddingTop = `${top}px`;
  return boxes;
}

function setPlace(made, x, y, width) {
  Object.assign(made.style, { left: `${x - width / 2}px`, top: `${y}px`, width: `${width}px` });
  return made;
}

function threadNow(thread, last, place, high) {
  const changed = last && (last.lane === thread.lane || last.effect?.lane === thread.lane);
  const made = element("li", "", { class: `${thread.kind}${changed ? " changed" : ""}`, title: `${nameOf(thread.lane)} ${thread.words}` });
  const where = thread.line && thread.kind !== "ended" ? ` at line ${thread.line}` : "";
  const words = place.lane < 64 ? element("span", SHORT[thread.kind], { "aria-hidden": "true" }) : thread.words;
  const unseen = place.lane < 64 ? thread.words : "";
  made.append(element("span", `${nameOf(thread.lane)}${where}: ${unseen}`, { class: "unseen" }), words);
  made.style.height = `${high}px`;
  return setPlace(made, place.x(thread.lane), 4, place.lane - 4);
}

// A channel: its ends at their owners, and below them, between, its queue.
function channelNow(channel, queue, alive, { top, last, place, boxes }) {
  const made = element("li", "", { "data-channel": String(channel) });
  const owner = receiverAt(channel, done) ?? 0;
  made.append(element("span", `${channelOf(channel)}: `, { class: "unseen" }));
  const holders = new Map();
  for (const end of alive) {
    const holder = holderAt(end, done);
    holders.set(holder, [...(holders.get(holder) ?? []), end]);
  }
  for (const [holder, ends] of holders) made.append(token(holder, ends, { top, last, place }));
  const xs = [...holders.keys()].filter((holder) => holder !== null).map(place.x);
  if (xs.length > 1) boxes.rails.push([Math.min(...xs), Math.max(...xs), place.bottom + top + 11]);
  const others = [...holders].filter(([holder, ends]) => holder !== null && holder !== owner && ends.some((end) => !end.receives));
  const side = owner === place.lanes - 1 || others.every(([holder]) => holder < owner) && others.length > 0 ? -1 : 1;
  // From below the Receiver to near the next lane, where messages come from.
  const width = Math.min(place.lane * 1.2, 170);
  const x = place.x(owner) + side * (place.lane * 0.7 - width / 2);
  const list = queueNow(channel, queue, alive, width);
  list.forEach((item, index) => {
    setPlace(item, x, top + 24 + index * BOX, width);
    const message = queue[index];
    const y = place.bottom + top + 24 + index * BOX + BOX / 2;
    if (message) boxes.set(messageOf(message), [x + (side * width) / 2, y]);
    if (last?.effect?.kind === "sent" && message && messageOf(message) === messageOf(last.effect)) item.classList.add("changed");
  });
  queue.slice(MOST_BOXES).forEach((message) => boxes.set(messageOf(message), boxes.get(messageOf(queue[MOST_BOXES - 1]))));
  const waiting = element("ol", "", { "aria-label": `Waiting in ${channelOf(channel)}` });
  waiting.append(...list);
  made.append(waiting);
  return { made, height: 24 + list.length * BOX + 6 };
}

// The ends of a channel that a thread has.
function token(holder, ends, { top, last, place }) {
  const called = (end) => end.name ?? (end.receives ? "Receiver" : "Sender");
  const names = ends.map(called);
  const shown = names.length > 3 ? [...names.slice(0, 2), `${names.length - 2} more`] : names;
  const owner = holder === null ? "nobody that will drop it" : nameOf(holder);
  const what = ends.map((end) => `${end.receives ? "Receiver" : "Sender"} ${called(end)} of line ${end.line}`).join(", ");
  const changed = last && ends.some((end) => end.held.some(([from]) => from === done - 1));
  const made = element("span", "", { class: `token${changed ? " changed" : ""}${holder === null ? " nobodys" : ""}`, title: `${what}: ${owner}` });
  made.append(...shown.map((name, index) => element("code", name, { class: ends[index].receives ? "receiver" : "sender" })));
  made.append(element("span", ` ${owner} has ${names.length > 3 ? what : names.join(", ")}. `, { class: "unseen" }));
  const x = holder === null ? place.right - place.lane / 2 : place.x(holder);
  return setPlace(made, x, top, place.lane - 4);
}

// The boxes of a queue, the message that is received next on top.
function queueNow(channel, queue, alive, width) {
  const room = film.runs[run].rooms[channel - 1];
  const text = (message) => fit(message.text, Math.floor((width - 13) / 6.95));
  const full = queue.slice(0, MOST_BOXES).map((message) => element("li", text(message), { class: "message", title: message.text }));
  const more = queue.length - MOST_BOXES;
  if (more > 0) full.push(element("li", `and ${more} more`, { class: "more" }));
  const free = room === null ? 0 : Math.max(0, Math.min(room - queue.length, MOST_BOXES - queue.length));
  for (let index = 0; index < free; index++) full.push(element("li", "free", { class: "free" }));
  if (!alive.some((end) => end.receives) && queue.length === 0) return [element("li", "no Receiver left", { class: "none" })];
  if (!alive.some((end) => !end.receives)) full.push(element("li", "no Sender left", { class: "none" }));
  return full.length > 0 ? full : [element("li", room === 0 ? "holds none" : "empty", { class: "none" })];
}
