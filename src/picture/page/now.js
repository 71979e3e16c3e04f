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
  const threads = state.threads.map((thread) => threadNow(thread, last, place));
  at("threads").replaceChildren(...threads);
  // As high as the one that says most.
  const high = Math.max(34, ...threads.map((made) => made.offsetHeight));
  for (const made of threads) made.style.height = `${high}px`;
  let top = high + 8;
  const channels = [];
  for (const [channel, queue] of state.queues) {
    const alive = handsAt(done).filter((end) => end.channel === channel);
    if (alive.length === 0 && queue.length === 0) continue;
    const awaited = state.awaited.has(channel);
    const { made, height } = channelNow(channel, queue, alive, { top, last, place, boxes, awaited });
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

function threadNow(thread, last, place) {
  const changed = last && (last.lane === thread.lane || last.effect?.lane === thread.lane);
  const name = nameOf(thread.lane);
  const made = element("li", "", { class: thread.kind, title: `${name} ${thread.words}` });
  made.classList.toggle("changed", Boolean(changed));
  const where = thread.line && thread.kind !== "ended" ? ` at line ${thread.line}` : "";
  const narrow = place.lane < 64;
  const words = narrow ? element("span", SHORT[thread.kind], { "aria-hidden": "true" }) : thread.words;
  made.append(element("span", `${name}${where}: ${narrow ? thread.words : ""}`, { class: "unseen" }), words);
  return setPlace(made, place.x(thread.lane), 4, place.lane - 4);
}

// A channel: its ends at their owners, and below them, between, its queue.
function channelNow(channel, queue, alive, { top, last, place, boxes, awaited }) {
  const made = element("li", "", { "data-channel": String(channel) });
  made.append(element("span", `${channelOf(channel)}: `, { class: "unseen" }));
  const holders = new Map();
  for (const end of alive) {
    const holder = holderAt(end, done);
    holders.set(holder, [...(holders.get(holder) ?? []), end]);
  }
  const xs = [...holders.keys()].filter((holder) => holder !== null).map(place.x);
  if (xs.length > 1) boxes.rails.push([Math.min(...xs), Math.max(...xs), place.bottom + top + 11]);
  const { from, x, width } = queueAt(channel, holders, place);
  const list = queueNow(channel, queue, alive, { width, awaited });
  list.forEach((item, index) => setPlace(item, x, top + 24 + index * BOX, width));
  queue.forEach((message, index) => {
    const sent = last?.effect?.kind === "sent" && messageOf(message) === messageOf(last.effect);
    if (index >= MOST_BOXES && !sent) return;
    const shown = Math.min(index, MOST_BOXES);
    boxes.set(messageOf(message), [from, place.bottom + top + 24 + (shown + 0.5) * BOX]);
    if (sent) list[shown].classList.add("changed");
  });
  // What is nobody's stands below.
  const below = 24 + list.length * BOX;
  for (const [holder, ends] of holders) {
    const lower = holder === null ? below : 0;
    made.append(token(holder, ends, { top: top + lower, last, place, awaited }));
  }
  const waiting = element("ol", "", { "aria-label": `Waiting in ${channelOf(channel)}` });
  waiting.append(...list);
  made.append(waiting);
  return { made, height: below + (holders.has(null) ? 30 : 6) };
}

// Where a queue stands: from below the Receiver to near the next lane, on the side where messages come from.
function queueAt(channel, holders, place) {
  const owner = receiverAt(channel, done) ?? 0;
  const sends = [...holders].filter(([, ends]) => ends.some((end) => !end.receives));
  const others = sends.map(([holder]) => holder).filter((holder) => holder !== null && holder !== owner);
  const left = others.length > 0 && others.every((holder) => holder < owner);
  const side = left || (owner === place.lanes - 1 && owner > 0) ? -1 : 1;
  // One lane alone has words beside it.
  const reach = place.lanes === 1 ? 0.47 : 0.7;
  const width = Math.min(place.lane * (0.5 + reach), 170);
  const from = place.x(owner) + side * place.lane * reach;
  return { from, width, x: from - (side * width) / 2 };
}

// The ends of a channel that a thread has.
function token(holder, ends, { top, last, place, awaited }) {
  const kind = (end) => (end.receives ? "Receiver" : "Sender");
  const names = ends.map((end) => end.name ?? kind(end));
  const shown = names.length > 3 ? [...names.slice(0, 2), `${names.length - 2} more`] : names;
  const owner = holder === null ? "nobody that will drop it" : nameOf(holder);
  const told = ends.map((end, index) => `${kind(end)} ${names[index]} of line ${end.line}`);
  const made = element("span", "", { class: "token", title: `${told.join(", ")}: ${owner}` });
  made.classList.toggle("nobodys", holder === null);
  made.classList.toggle("keeps", awaited);
  made.classList.toggle("changed", ends.some((end) => end.held.some(([from]) => from === done - 1)));
  made.append(...shown.map((name, index) => element("code", name, { class: kind(ends[index]).toLowerCase() })));
  made.append(element("span", ` ${owner} has ${names.join(", ")}. `, { class: "unseen" }));
  if (holder !== null) return setPlace(made, place.x(holder), top, place.lane - 4);
  made.append(element("span", "nobody will drop it", { "aria-hidden": "true" }));
  return setPlace(made, GUTTER + 110, top, 220);
}

// The boxes of a queue, the message that is received next on top.
function queueNow(channel, queue, alive, { width, awaited }) {
  const room = film.runs[run].rooms[channel - 1];
  const text = (message) => fit(message.text, Math.floor((width - 13) / 6.95));
  const box = (message) => element("li", text(message), { class: "message", title: message.text });
  const words = (kind, told) => element("li", told, { class: kind });
  const list = queue.slice(0, MOST_BOXES).map(box);
  const more = queue.length - MOST_BOXES;
  if (more > 0) list.push(words("more", `and ${more} more`));
  const free = room === null ? 0 : Math.min(room, MOST_BOXES) - queue.length;
  for (let index = 0; index < free; index++) list.push(words("free", "free"));
  if (!alive.some((end) => end.receives) && queue.length === 0) return [words("none", "no Receiver left")];
  if (!alive.some((end) => !end.receives)) list.push(words("none", "no Sender left"));
  // Who waits to the end for a message waits for a Sender that lives.
  else if (awaited) list.push(words("kept", "kept open"));
  return list.length > 0 ? list : [words("none", room === 0 ? "holds none" : "empty")];
}
