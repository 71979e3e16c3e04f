// What the reader does, and how the page follows.

let playing = null;

function show() {
  const state = stateNow();
  const last = done > 0 ? rowOf(run, done - 1) : null;
  const place = measure();
  showControls(state, last);
  showSource(state, last);
  showNames(state, place);
  showSteps(place);
  showChoices();
  const boxes = showNow(state, last, place);
  draw(state, place, boxes);
  const beside = branch() ? besideAt(place, branch()).bottom : 0;
  const height = Math.max(place.bottom + at("now").scrollHeight, beside) + 8;
  at("stage").style.height = `${height}px`;
  at("stage").style.width = `${place.width}px`;
  at("stage").classList.toggle("tight", place.lane < 64);
  at("drawing").setAttribute("width", String(place.width));
  at("drawing").setAttribute("height", String(height));
  at("output").textContent = state.printed;
  at("output").scrollTop = at("output").scrollHeight;
  at("output").classList.toggle("changed", last?.effect?.kind === "printed");
  follow(place, last);
  move(last, place, boxes);
  if (other) other.fresh = false;
}

function showControls(state, last) {
  at("run").value = String(run);
  at("step").max = String(length());
  at("step").value = String(done);
  const what = last ? last.text : "nothing has happened yet; Next begins";
  const told = `Step ${done} of ${length()}${last?.line ? `, line ${last.line}` : ""}: ${what}.`;
  const over = done === length();
  // Whoever looks sees it at the end of the drawing.
  at("told").replaceChildren(told, element("span", over ? ` ${film.runs[run].ends}` : "", { class: "unseen" }));
  at("step").setAttribute("aria-valuetext", `${done} of ${length()}: ${what}`);
  for (const id of ["first", "back"]) at(id).disabled = done === 0;
  for (const id of ["forth", "last"]) at(id).disabled = done === length();
  const verdict = film.verdict || film.runs[run].ends;
  at("verdict").textContent = verdict;
  at("end").hidden = !over;
  at("end").classList.toggle("fails", over && state.threads.some((thread) => thread.kind === "stuck"));
  at("end").replaceChildren(...(over ? [element("strong", film.runs[run].ends), film.verdict] : []));
}

// Names stay in sight above their lanes.
function showNames(state, place) {
  const long = state.threads.some((thread) => nameOf(thread.lane).length * 6.4 > 1.8 * place.lane);
  const high = long ? 42 : 30;
  Object.assign(at("names").style, { width: `${place.width}px`, height: `${high}px` });
  const names = state.threads.map((thread) => {
    const kind = thread.kind + (place.lane < 116 ? " narrow" : "");
    const name = nameOf(thread.lane);
    const made = element("li", fit(name, Math.floor((2 * place.lane) / 6.2)), { class: kind, title: name });
    if (kind.endsWith("narrow")) made.style.height = `${high - 2}px`;
    return setPlace(made, place.x(thread.lane), kind.endsWith("narrow") ? 0 : 3, place.lane - 4);
  });
  at("names").replaceChildren(...names);
}

// One button a row that is drawn, beside its signs or over them.
function showSteps(place) {
  const beside = branch();
  const focused = at("steps").contains(document.activeElement);
  const steps = [];
  for (let index = place.first; index < done; index++) {
    const row = rowOf(run, index);
    const made = element("li", "", { style: `top: ${(index - place.first) * ROW}px; height: ${ROW}px` });
    const button = stepButton(row.text, index === done - 1);
    button.append(element("span", row.text));
    button.firstChild.style.marginLeft = `${place.right + 6}px`;
    if (isFork(index)) {
      button.classList.add("choice");
      button.title += " (another could have gone on here)";
    }
    if (index === done - 1) button.setAttribute("aria-current", "step");
    button.addEventListener("click", () => go(index + 1));
    made.append(button);
    steps.push(made);
  }
  at("steps").classList.toggle("bare", !place.wide || beside !== null);
  at("steps").start = place.first + 1;
  at("steps").replaceChildren(...steps);
  if (focused) at("steps").querySelector("[aria-current]")?.focus({ preventScroll: true });
  showOther(place, beside);
}

// Of a list, Tab comes to one; up and down lead to the others.
function stepButton(title, first) {
  return element("button", "", { type: "button", title, tabindex: first ? "0" : "-1" });
}

function showOther(place, left) {
  at("other").hidden = left === null;
  if (!left) return at("other").replaceChildren();
  const { x, y, scale } = besideAt(place, left);
  const steps = [];
  for (let index = left.from; index < left.to; index++) {
    const row = rowOf(left.run, index);
    const height = ROW * scale;
    const made = element("li", "");
    Object.assign(made.style, { top: `${y + (index - left.from) * height}px`, left: `${x}px`, height: `${height}px` });
    const button = stepButton(row.text, index === left.from);
    button.append(element("span", row.text, { class: "unseen" }));
    button.addEventListener("click", () => goBeside(index + 1));
    made.append(button);
    steps.push(made);
  }
  at("other").start = left.from + 1;
  at("other").replaceChildren(...steps);
}

function showChoices() {
  const ways = [...waysOn()].sort(([a], [b]) => film.rows[a].lane - film.rows[b].lane);
  const offered = ways.length > 1 ? ways : [];
  const buttons = offered.map(([next, number], index) => {
    const row = film.rows[next];
    const button = element("button", "", { type: "button", "data-lane": String(row.lane) });
    button.append(element("kbd", String(index + 1), { "aria-hidden": "true" }), ` ${row.text}`);
    button.addEventListener("click", () => take(number));
    return button;
  });
  at("choice").hidden = offered.length === 0;
  at("question").textContent = offered.length === 0 ? "" : "Here the order makes a difference. Who goes on?";
  at("next").replaceChildren(...buttons);
}

// What has just happened is in sight, and as much as there is room for of how things stand.
function follow(place, last) {
  const chart = at("chart");
  const head = at("names").offsetHeight;
  const newest = head + place.bottom - ROW;
  chart.scrollTop = Math.min(chart.scrollHeight - chart.clientHeight, Math.max(0, newest - head - 8));
  const x = place.x(last?.lane ?? 0);
  if (place.width > chart.clientWidth) chart.scrollLeft = x - chart.clientWidth / 2;
}

// --- moving

function go(step) {
  done = Math.max(0, Math.min(length(), step));
  far = Math.max(far, done);
  show();
}

// Keeps the run that is left in sight beside the one that comes next, from one row to another.
function leave(from, to, here = "now", there = "before") {
  other = { run, from, to: Math.min(length(), to), here, there, fresh: true };
}

// Goes on in a run; the one that is left stays in sight beside it, as far as it was seen.
function take(number) {
  if (number !== run) {
    leave(done, Math.max(far, done + 1));
    run = number;
    far = done;
  }
  go(done + 1);
  at("next").querySelector("button")?.focus({ preventScroll: true });
}

// Goes to a step of the way that was left.
function goBeside(step) {
  const { run: number, from, to } = other;
  leave(from, Math.max(far, from + 1));
  [run, far] = [number, to];
  go(step);
}

// Both ways on from where an order that fails parts from one that works.
function compare() {
  const from = firstDifference(film.fails, film.works);
  run = film.works;
  leave(from, length(), "fails", "works");
  [run, far] = [film.fails, from];
  go(from + 1);
}

function stop() {
  clearInterval(playing);
  playing = null;
  at("play").textContent = "Play";
}

function start() {
  clearInterval(playing);
  playing = setInterval(() => (done < length() ? go(done + 1) : stop()), 1000 / Number(at("speed").value));
}

function play() {
  if (playing !== null) return stop();
  if (done === length()) go(0);
  at("play").textContent = "Pause";
  start();
}

const MOVES = { first: () => go(0), back: () => go(done - 1), forth: () => go(done + 1), last: () => go(length()) };
const KEYS = { Home: MOVES.first, ArrowLeft: MOVES.back, ArrowRight: MOVES.forth, End: MOVES.last, " ": play };

document.addEventListener("keydown", (event) => {
  const within = (what) => event.target.closest(what);
  if (event.ctrlKey || event.altKey || event.metaKey || within("input, select")) return;
  const step = { ArrowUp: "previousElementSibling", ArrowDown: "nextElementSibling" }[event.key];
  const neighbour = step && within("#steps li, #other li")?.[step];
  const number = at("next").children[Number(event.key) - 1];
  const scrolls = within("#source, #output") && !event.key.startsWith("Arrow");
  const act = KEYS[event.key] ?? (neighbour ? () => neighbour.firstChild.focus() : number && (() => number.click()));
  if (!act || scrolls || (event.key === " " && within("button, summary"))) return;
  event.preventDefault();
  act();
});

for (const [id, act] of Object.entries({ ...MOVES, play, compare })) at(id).addEventListener("click", act);
at("step").addEventListener("input", () => go(Number(at("step").value)));
at("speed").addEventListener("change", () => playing !== null && start());
at("run").addEventListener("change", () => {
  [run, far, other] = [Number(at("run").value), 0, null];
  go(done);
});
addEventListener("resize", show);

fillSource();
at("run").append(...film.runs.map((kept, number) => element("option", kept.caption, { value: String(number) })));
at("order").hidden = film.runs.length === 1;
at("compare").hidden = film.fails === null || film.works === null;
const orders = film.runs.length === 1 ? "one order" : `${film.runs.length} orders`;
at("kept").textContent = `The page holds ${orders} of the threads${film.left_out ? "; there are more" : ""}.`;
show();
