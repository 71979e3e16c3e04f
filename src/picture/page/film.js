"use strict";
// The runs that the page holds, and the program as it is at a step of one.

const film = JSON.parse(document.getElementById("film").textContent);
const at = (id) => document.getElementById(id);
// Which run is shown, how many of its rows are done, and how many were.
let run = 0;
let done = 0;
let far = 0;
// The run that was left for this one: from which row on, and as far as it was seen.
let other = null;

const length = (number = run) => film.runs[number].rows.length;
const rowOf = (number, index) => film.rows[film.runs[number].rows[index]];
const nameOf = (lane) => film.runs[run].lanes[lane] ?? "a thread";
const channelOf = (channel) => film.runs[run].channels[channel - 1] ?? `channel ${channel}`;
const messageOf = (effect) => `${effect.channel}:${effect.message}`;

const textOf = (pieces) => pieces.map(([, text]) => text).join("");
const lineOfMain = film.source.lines.findIndex((pieces) => /^\s*fn main\b/.test(textOf(pieces))) + 1;

// The program as it is after the rows that are done.
function stateNow() {
  const state = { threads: [], queues: new Map(), printed: "", holders: [], awaited: new Set() };
  state.threads.push({ lane: 0, line: lineOfMain, words: "runs", kind: "running" });
  for (let index = 0; index < done; index++) apply(state, rowOf(run, index));
  for (const thread of state.threads) {
    const wait = thread.kind === "running" ? waitOf(thread.lane) : null;
    if (wait) Object.assign(thread, waiting(state, wait), { line: wait.line, since: wait.from });
    const held = state.holders.filter((hold) => hold.lane === thread.lane);
    if (held.length > 0) thread.words += `, holds ${[...new Set(held.map((hold) => hold.lock))].join(", ")}`;
  }
  return state;
}

function apply(state, row) {
  const thread = state.threads.find((known) => known.lane === row.lane);
  if (thread && row.line) thread.line = row.line;
  const effect = row.effect ?? {};
  const become = (kind, words) => thread && Object.assign(thread, { kind, words });
  switch (effect.kind) {
    case "started":
      state.threads.push({ lane: effect.lane, line: row.line, words: "runs", kind: "running" });
      break;
    case "channel":
    case "cleared":
      state.queues.set(effect.channel, []);
      break;
    case "sent":
      if (!state.queues.has(effect.channel)) state.queues.set(effect.channel, []);
      state.queues.get(effect.channel).push(effect);
      break;
    case "received": {
      const queue = state.queues.get(effect.channel) ?? [];
      const taken = queue.findIndex((message) => message.message === effect.message);
      if (taken >= 0) queue.splice(taken, 1);
      break;
    }
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
      become("ended", effect.panicked ? "ended by a panic" : "has ended");
      break;
    case "stuck":
      state.awaited.add(effect.channel);
      become("stuck", row.wait + (effect.for_ever ? " for ever" : ""));
      break;
    case "cut off":
      become("ended", "seen no further");
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

// What a thread waits for may be there already, while others are faster to move.
function waiting(state, wait) {
  const effect = wait.effect ?? {};
  const queue = state.queues.get(effect.channel) ?? [];
  const may = (why) => ({ kind: "ready", words: `may go on: ${why}` });
  if (effect.kind === "received" && queue.length > 0) return may("a message is there");
  const taken = effect.kind === "taken" && !queue.some((message) => message.message === effect.message);
  return taken ? may("its message was taken") : { kind: "waiting", words: wait.wait };
}

// --- ends of channels

// Those that are alive after so many rows.
const handsAt = (count) => film.runs[run].hands.filter((end) => end.made < count && (end.dropped ?? count) >= count);

// The lane of who has one after so many rows; null of one that nobody will drop.
const holderAt = (end, count) => end.held.filter(([from]) => from < count).at(-1)?.[1] ?? null;

// The lane of who has a channel's Receiver after so many rows.
function receiverAt(channel, count) {
  const end = film.runs[run].hands.find((end) => end.receives && end.channel === channel);
  return end ? holderAt(end, count) : null;
}

// --- ways on

// For each way that a kept run goes on from a row of this one: its row, and one of those runs.
function waysOn(count = done) {
  const here = count > 0 ? film.runs[run].rows[count - 1] : -1;
  const ways = new Map();
  film.runs.forEach((kept, number) => {
    const same = count === 0 || kept.rows[count - 1] === here;
    const next = kept.rows[count];
    if (same && next !== undefined && (!ways.has(next) || number === run)) ways.set(next, number);
  });
  return ways;
}

// Whether the order makes a difference at a row of this run; looked at once.
function isFork(index) {
  if (!forks.has(run)) forks.set(run, []);
  return (forks.get(run)[index] ??= waysOn(index).size > 1);
}
const forks = new Map();

// The row from which two runs differ.
function firstDifference(one, two) {
  const [a, b] = [film.runs[one].rows, film.runs[two].rows];
  let index = 0;
  while (index < a.length && index < b.length && a[index] === b[index]) index++;
  return index;
}

function element(tag, text, attributes = {}) {
  const made = document.createElement(tag);
  made.textContent = text;
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  return made;
}
