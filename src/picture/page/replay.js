"use strict";
// Steps through the runs that the page holds. All that is shown of the program goes in as text, never as markup.

const film = JSON.parse(document.getElementById("film").textContent);
const at = (id) => document.getElementById(id);
// Which run is shown, and how many of its rows are done.
let run = 0;
let done = 0;
let playing = null;

// --- what there is

const length = () => film.runs[run].rows.length;
const rowOf = (number, index) => film.rows[film.runs[number].rows[index]];
const nameOf = (number, lane) => film.runs[number].lanes[lane] ?? "a thread";
const calledIn = (number, channel) => film.runs[number].channels[channel - 1] ?? `channel ${channel}`;
const plural = (count, noun) => `${count} ${noun}${count === 1 ? "" : "s"}`;

// The program as it is after the rows that are done.
function stateNow() {
  const state = { threads: [], queues: new Map(), printed: "", holders: [] };
  state.threads.push({ lane: 0, line: 0, words: "runs", kind: "running" });
  for (let index = 0; index < done; index++) apply(state, rowOf(run, index));
  for (const thread of state.threads) {
    const wait = waitOf(thread.lane);
    if (!wait || thread.kind !== "running") continue;
    Object.assign(thread, { words: cameTrue(state, wait.effect) ?? wait.wait, line: wait.line, kind: "waiting" });
  }
  return state;
}

function apply(state, row) {
  const thread = state.threads.find((other) => other.lane === row.lane);
  if (thread && row.line) thread.line = row.line;
  const effect = row.effect ?? {};
  const queue = (channel) => {
    if (!state.queues.has(channel)) state.queues.set(channel, []);
    return state.queues.get(channel);
  };
  switch (effect.kind) {
    case "started":
      state.threads.push({ lane: effect.lane, line: 0, words: "runs", kind: "running" });
      break;
    case "channel":
      queue(effect.channel);
      break;
    case "sent":
      queue(effect.channel).push(effect);
      break;
    case "received":
      state.queues.set(effect.channel, queue(effect.channel).filter((message) => message.message !== effect.message));
      break;
    case "cleared":
      state.queues.set(effect.channel, []);
      break;
    case "printed":
      state.printed += effect.text;
      break;
    case "locked":
      // A lock for reading may have several at a time.
      state.holders.push({ lock: effect.lock, lane: row.lane });
      break;
    case "unlocked":
      state.holders = withoutOne(state.holders, effect.lock, row.lane);
      break;
    case "ended":
      if (thread) Object.assign(thread, { words: effect.panicked ? "ended by a panic" : "has ended", kind: "ended" });
      break;
    case "stuck":
      if (thread) Object.assign(thread, { words: row.wait, kind: "stuck" });
      break;
    case "cut off":
      if (thread) Object.assign(thread, { words: "seen no further", kind: "ended" });
      break;
  }
}

// What is held when a thread has given one hold on a lock back.
function withoutOne(holders, lock, lane) {
  const given = holders.findLastIndex((hold) => hold.lock === lock && hold.lane === lane);
  return holders.filter((_, index) => index !== given);
}

// The row of a thread that has begun to wait for what comes later, if it has.
function waitOf(lane) {
  for (let index = done; index < length(); index++) {
    const row = rowOf(run, index);
    if (row.lane === lane) return row.from !== undefined && row.from < done ? row : null;
  }
  return null;
}

// What a thread waited for may be there already, while others are faster to move.
function cameTrue(state, effect) {
  const queue = state.queues.get(effect?.channel) ?? [];
  if (effect?.kind === "received" && queue.length > 0) return "may go on: a message is there";
  const taken = effect?.kind === "taken" && !queue.some((message) => message.message === effect.message);
  return taken ? "may go on: its message was taken" : null;
}

// --- what is shown

function element(tag, text, attributes = {}) {
  const made = document.createElement(tag);
  made.textContent = text;
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  return made;
}

function show() {
  const state = stateNow();
  const last = done > 0 ? rowOf(run, done - 1) : null;
  at("run").value = String(run);
  at("step").max = String(length());
  at("step").value = String(done);
  const told = last ? last.text : "nothing has happened yet";
  at("told").textContent = `Step ${done} of ${length()}: ${told}${last?.line ? ` (line ${last.line})` : ""}.`;
  at("step").setAttribute("aria-valuetext", `${done} of ${length()}: ${told}`);
  for (const id of ["first", "back"]) at(id).disabled = done === 0;
  for (const id of ["forth", "last"]) at(id).disabled = done === length();
  showSource(state, last);
  showThreads(state, last);
  showChannels(state);
  showSenders();
  at("output").textContent = state.printed;
  showChoices();
  showBeside();
}

function showSource(state, last) {
  for (const old of document.querySelectorAll("#source .here")) old.remove();
  for (const old of document.querySelectorAll("#source [aria-current]")) old.removeAttribute("aria-current");
  const lines = at("source").children;
  for (const thread of state.threads) {
    if (thread.kind === "ended" || !lines[thread.line - 1]) continue;
    lines[thread.line - 1].prepend(element("span", nameOf(run, thread.lane), { class: "here" }));
  }
  const current = last && lines[last.line - 1];
  if (!current) return;
  current.setAttribute("aria-current", "step");
  const list = at("source");
  const [top, bottom] = [current.offsetTop - list.offsetTop, current.offsetTop - list.offsetTop + current.offsetHeight];
  if (top < list.scrollTop || bottom > list.scrollTop + list.clientHeight) list.scrollTop = top - list.clientHeight / 3;
}

function showThreads(state, last) {
  const rows = state.threads.map((thread) => {
    const row = document.createElement("tr");
    row.className = `${thread.kind}${last?.lane === thread.lane ? " moving" : ""}`;
    const own = state.holders.filter((hold) => hold.lane === thread.lane);
    const held = [...new Set(own.map((hold) => `lock ${hold.lock}`))];
    const words = held.length > 0 && thread.kind !== "ended" ? `${thread.words}; holds ${held.join(", ")}` : thread.words;
    row.append(element("th", nameOf(run, thread.lane), { scope: "row" }));
    row.append(element("td", thread.line ? String(thread.line) : ""), element("td", words));
    return row;
  });
  at("threads").replaceChildren(...rows);
}

function showChannels(state) {
  const shown = [];
  for (const [channel, queue] of [...state.queues].sort(([a], [b]) => a - b)) {
    const room = film.runs[run].rooms[channel - 1];
    const kind = room === null || room === undefined ? "" : room === 0 ? ", a rendezvous" : `, room for ${room}`;
    const count = queue.length === 0 ? "no message waits" : `${plural(queue.length, "message")} wait${queue.length === 1 ? "s" : ""}`;
    const called = calledIn(run, channel);
    shown.push(element("p", `${called}${kind}: ${count}`));
    const list = element("ol", "", { "aria-label": `Messages in ${called}, the oldest first` });
    list.append(...queue.slice(0, 40).map((message) => element("li", message.text)));
    if (queue.length > 40) list.append(element("li", `and ${queue.length - 40} more`));
    if (queue.length > 0) shown.push(list);
  }
  if (shown.length === 0) shown.push(element("p", "no channel has been made yet"));
  at("channels").replaceChildren(...shown);
}

function showSenders() {
  const alive = film.runs[run].senders.filter((sender) => sender.made < done && (sender.dropped ?? Infinity) >= done);
  const rows = alive.slice(0, 60).map((sender) => {
    const row = document.createElement("tr");
    const holder = sender.held.filter(([from]) => from < done).at(-1)?.[1];
    const owner = holder === null || holder === undefined ? "nobody that will drop it" : nameOf(run, holder);
    const never = sender.dropped === null ? ", to the end" : "";
    row.append(element("th", `${sender.name ? sender.name + ", " : ""}${sender.clone ? "cloned" : "made"} at line ${sender.line}`, { scope: "row" }));
    row.append(element("td", calledIn(run, sender.channel).replace("channel ", "")), element("td", owner + (holder === null ? "" : never)));
    return row;
  });
  if (alive.length > 60) {
    const more = document.createElement("tr");
    more.append(element("td", `and ${alive.length - 60} more`, { colspan: "3" }));
    rows.push(more);
  }
  at("senders").replaceChildren(...rows);
}

// --- which run comes next

// For each way that a kept run goes on from here: its row, and one of those runs.
function waysOn() {
  const here = done > 0 ? film.runs[run].rows[done - 1] : -1;
  const ways = new Map();
  film.runs.forEach((other, number) => {
    const same = done === 0 || other.rows[done - 1] === here;
    const next = other.rows[done];
    if (same && next !== undefined && (!ways.has(next) || number === run)) ways.set(next, number);
  });
  return ways;
}

function showChoices() {
  const ways = [...waysOn()].sort(([a], [b]) => film.rows[a].lane - film.rows[b].lane);
  const buttons = ways.map(([next, number]) => {
    const row = film.rows[next];
    const button = element("button", row.text, { type: "button", "data-lane": String(row.lane) });
    button.addEventListener("click", () => {
      run = number;
      go(done + 1);
      at("next").querySelector("button")?.focus();
    });
    return button;
  });
  at("next").replaceChildren(...buttons);
  const kept = film.runs.length === 1 ? "The one order" : `Of the ${film.runs.length} orders`;
  const more = film.left_out ? " (there are more, which it has no room for)" : "";
  const all = `${kept} that this page holds${more}`;
  at("choice").textContent =
    ways.length === 0
      ? "Here the run has ended."
      : ways.length === 1
        ? `${all}: from here there is one way on. Where only one is offered, no other makes a difference, or none was kept.`
        : `${all}: from here there are ${ways.length} ways on. What should happen next?`;
}

// --- two orders side by side

function firstDifference() {
  const [fails, works] = [film.runs[film.fails].rows, film.runs[film.works].rows];
  let index = 0;
  while (index < fails.length && index < works.length && fails[index] === works[index]) index++;
  return index;
}

function showBeside() {
  if (film.fails === null || film.works === null) return;
  at("beside").hidden = false;
  const difference = firstDifference();
  for (const [id, number] of [["fails", film.fails], ["works", film.works]]) {
    at(`${id}-title`).textContent = film.runs[number].caption;
    const list = at(id);
    // Long runs are shown about the step that is looked at.
    const middle = run === number ? done : difference;
    const from = Math.max(0, Math.min(middle - 20, film.runs[number].rows.length - 40));
    const items = film.runs[number].rows.slice(from, from + 40).map((id, offset) => item(number, from + offset, difference));
    list.start = from + 1;
    list.replaceChildren(...items);
  }
}

function item(number, index, difference) {
  const row = rowOf(number, index);
  const made = document.createElement("li");
  const button = element("button", row.text + (row.line ? ` (line ${row.line})` : ""), { type: "button" });
  button.addEventListener("click", () => {
    run = number;
    go(index + 1);
  });
  made.append(button);
  if (index === difference) made.append(" ", element("mark", "first difference"));
  if (run === number && index === done - 1) made.setAttribute("aria-current", "step");
  return made;
}

// --- moving

function go(step) {
  done = Math.max(0, Math.min(length(), step));
  show();
}

function stop() {
  clearInterval(playing);
  playing = null;
  at("play").textContent = "Play";
}

function play() {
  if (playing !== null) return stop();
  if (done === length()) go(0);
  at("play").textContent = "Pause";
  playing = setInterval(() => (done < length() ? go(done + 1) : stop()), 800);
}

const KEYS = { ArrowRight: () => go(done + 1), ArrowLeft: () => go(done - 1), Home: () => go(0), End: () => go(length()), " ": play };

document.addEventListener("keydown", (event) => {
  const own = event.target.closest("input, select, #source, #output");
  const pressed = event.key === " " && event.target.closest("button");
  if (own || pressed || event.ctrlKey || event.altKey || event.metaKey || !KEYS[event.key]) return;
  event.preventDefault();
  KEYS[event.key]();
});

at("first").addEventListener("click", () => go(0));
at("back").addEventListener("click", () => go(done - 1));
at("forth").addEventListener("click", () => go(done + 1));
at("last").addEventListener("click", () => go(length()));
at("play").addEventListener("click", play);
at("step").addEventListener("input", () => go(Number(at("step").value)));
at("run").addEventListener("change", () => {
  run = Number(at("run").value);
  go(Math.min(done, length()));
});

at("about").textContent = film.about;
at("source").append(...film.source.map((line) => element("li", line === "" ? " " : line)));
at("run").append(...film.runs.map((other, number) => element("option", other.caption, { value: String(number) })));
show();
