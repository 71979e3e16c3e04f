// The drawing: the signs of the chart, placed as far as the run has come.

const ROW = film.row_height;
// Room for line numbers.
const GUTTER = 34;
// So many of the last rows are drawn.
const MOST_DRAWN = 150;

function shape([tag, attributes, text, inside]) {
  const made = document.createElementNS("http://www.w3.org/2000/svg", tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  if (text) made.textContent = text;
  made.append(...inside.map(shape));
  return made;
}

const path = (kind, d, more = {}) => shape(["path", { class: kind, d, ...more }, "", []]);
const line = (kind, x, from, to) => path(kind, `M${x} ${from}V${Math.max(from, to)}`);

// The way of a message, from a place to another; one to the same lane goes round.
function way(kind, [x1, y1], [x2, y2], head) {
  const d = x1 === x2 ? `M${x1} ${y1}C${x1 + 40} ${y1} ${x1 + 40} ${y2} ${x2 + 6} ${y2}` : `M${x1} ${y1}L${x2} ${y2}`;
  return path(kind, d, head ? { "marker-end": "url(#arrowhead)" } : {});
}

// Where things stand in a panel of this width. Beside another way there is half of it.
function measure() {
  const width = at("chart").clientWidth;
  const lanes = film.runs[run].lanes.length;
  const wide = width > 560;
  const beside = branch() !== null;
  const share = wide ? (beside ? 0.52 : 0.58) : beside ? 0.62 : 1;
  const lane = Math.floor(Math.max(beside ? 40 : 46, Math.min(wide ? 160 : 190, (width * share - GUTTER) / lanes)));
  const first = Math.max(0, done - MOST_DRAWN);
  const right = GUTTER + lane * lanes;
  return {
    first, lane, lanes, right, wide,
    width: Math.max(width, right),
    x: (number) => GUTTER + lane * (number + 0.5),
    y: (index) => (index - first + 0.5) * ROW,
    bottom: (done - first) * ROW,
  };
}

// The other way, where it is to be seen from here.
function branch() {
  const seen = other && done > other.from && other.from >= done - MOST_DRAWN;
  return seen ? other : null;
}

// The rows of a run from `from` on, up to but without `to`, in three layers.
function rowsDrawn(number, from, to, place) {
  const layers = { lanes: [], ways: [], marks: [], flying: new Map() };
  const begun = new Map([[0, 0]]);
  const ended = new Map();
  for (let index = 0; index < to; index++) {
    const row = rowOf(number, index);
    const effect = row.effect ?? {};
    if (effect.kind === "started") begun.set(effect.lane, place.y(index));
    // The bar of an end stands below its row's other signs.
    const below = { ended: 10, stuck: 0, "cut off": 0 }[effect.kind];
    if (below !== undefined) ended.set(row.lane, place.y(index) + below);
    ways(layers, number, index, from, place);
    if (index >= from) layers.marks.push(mark(number, index, place));
  }
  const top = place.y(from) - ROW / 2;
  for (const [lane, y] of begun) {
    if ((ended.get(lane) ?? Infinity) < top) continue;
    layers.lanes.push(line("lane", place.x(lane), Math.max(y, top), ended.get(lane) ?? place.bottom));
  }
  for (let index = from; index < to; index++) {
    const row = rowOf(number, index);
    if (row.from !== undefined) layers.lanes.push(...waits(row.lane, row.from, place.y(index), top, place));
  }
  return layers;
}

function waits(lane, from, to, top, place) {
  const begin = Math.max(place.y(from) - ROW / 2, top);
  return ["clear", "waits"].map((kind) => line(kind, place.x(lane), begin, to));
}

// What a row does to messages that are on their way.
function ways(layers, number, index, from, place) {
  const row = rowOf(number, index);
  const effect = row.effect ?? {};
  const here = [place.x(row.lane), place.y(index)];
  const top = place.y(from) - ROW / 2;
  const fresh = index === done - 1 && number === run ? " fresh" : "";
  const goes = (kind, sent, head) => {
    const part = sent[1] < top;
    const begin = part ? [here[0] + (sent[0] - here[0]) * 0.5, Math.max(top, here[1] - ROW)] : sent;
    layers.ways.push(way(kind + (part ? " part" : "") + fresh, begin, here, head));
  };
  if (effect.kind === "sent") layers.flying.set(messageOf(effect), here);
  if (effect.kind === "received" && layers.flying.has(messageOf(effect))) {
    if (index >= from) goes("arrow", layers.flying.get(messageOf(effect)), true);
    layers.flying.delete(messageOf(effect));
  }
  if (effect.kind !== "cleared") return;
  for (const [message, sent] of layers.flying) {
    if (!message.startsWith(`${effect.channel}:`)) continue;
    if (index >= from) goes("arrow part", sent, false);
    layers.flying.delete(message);
  }
}

// The sign of a row, on its lane.
function mark(number, index, place) {
  const row = rowOf(number, index);
  const effect = row.effect ?? {};
  const signs = [...film.signs[row.sign]];
  const x = place.x(row.lane);
  if (effect.kind === "sent") signs.push(message(effect, row.lane, index, place));
  if (effect.kind === "started") {
    const to = place.x(effect.lane) - x;
    const dot = (cx, r) => ["circle", { class: "startdot", cx, cy: 0, r }, "", []];
    const d = `M0 0H${to - Math.sign(to) * 5}`;
    signs.push(["path", { class: "start", d, "marker-end": "url(#starthead)" }, "", []], dot(0, 3), dot(to, 5));
  }
  const fresh = index === done - 1 && number === run ? "mark fresh" : "mark";
  return shape(["g", { class: fresh, transform: `translate(${x} ${place.y(index)})` }, "", signs]);
}

// What a message says, on the side of who has the Receiver.
function message(effect, lane, index, place) {
  const to = receiverAt(effect.channel, index + 1) ?? 0;
  const left = to < lane || (to === lane && lane === place.lanes - 1 && lane > 0);
  const room = Math.max(1, Math.abs(to - lane)) * place.lane - 24;
  const text = fit(effect.text, Math.min(24, Math.floor(room / 7.3)));
  const side = left ? { x: -12, "text-anchor": "end" } : { x: 12, "text-anchor": "start" };
  return ["text", { class: "message", y: -6, ...side }, text, []];
}

// At most so many characters: texts often differ in what they end with.
function fit(text, most) {
  const all = [...text];
  if (all.length <= most) return text;
  const tail = Math.max(0, Math.floor(most / 2) - 1);
  return all.slice(0, Math.max(1, most - tail - 1)).join("") + "…" + (tail > 0 ? all.slice(-tail).join("") : "");
}

// --- the whole

function draw(state, place, boxes) {
  const layers = rowsDrawn(run, place.first, done, place);
  for (const thread of state.threads) {
    if (thread.since !== undefined) layers.lanes.push(...waits(thread.lane, thread.since, place.bottom, 0, place));
  }
  layers.ways.push(...flights(layers.flying, boxes));
  const numbers = [];
  for (let index = place.first; index < done; index++) {
    const row = rowOf(run, index);
    const y = place.y(index) + 4;
    if (row.line) numbers.push(shape(["text", { class: "number", x: GUTTER - 8, y }, String(row.line), []]));
  }
  const rail = boxes.rails.map(([from, to, y]) => path("rail", `M${from} ${y}H${to}`));
  const all = [rail, layers.lanes, layers.ways, layers.marks, numbers, besideDrawn(place)];
  at("drawing").replaceChildren(shape(film.heads), ...all.flat());
}

// Messages on their way, each to its box; of those for which there is none, a beginning.
function flights(flying, boxes) {
  const newest = done > 0 ? messageOf(rowOf(run, done - 1).effect ?? {}) : null;
  const drawn = [];
  for (const [message, [x, y]] of flying) {
    const box = boxes.get(message);
    const to = box ?? [x + 10, y + 12];
    const fresh = message === newest ? " fresh" : "";
    if (y > 0) drawn.push(way(`flight${fresh}`, [x, y], to, false));
  }
  return drawn;
}

// The other way, smaller and beside this one, from where they part.
function besideDrawn(place) {
  const left = branch();
  if (!left) return [];
  const { x, y, scale } = besideAt(place, left);
  const small = { ...place, bottom: (left.to - left.from) * ROW, y: (index) => (index - left.from + 0.5) * ROW };
  const layers = rowsDrawn(left.run, left.from, left.to, small);
  const drawn = shape(["g", { transform: `translate(${x - GUTTER * scale} ${y}) scale(${scale})` }, "", []]);
  drawn.append(...layers.lanes, ...layers.ways, ...layers.marks);
  const group = shape(["g", { class: left.fresh ? "beside fresh" : "beside" }, "", []]);
  group.append(drawn);
  const middle = x - 10;
  const fork = path("fork", `M${GUTTER} ${y}H${place.width - 8}M${middle} ${y}V${y + small.bottom * scale}`);
  const label = (text, x, anchor) => shape(["text", { class: "fork", x, y: y - 4, "text-anchor": anchor }, text, []]);
  return [fork, group, label(left.here, middle - 6, "end"), label(left.there, middle + 6, "start")];
}

function besideAt(place, left) {
  const x = place.right + 22;
  const scale = Math.min(0.85, Math.max(0.3, (place.width - x - 8) / (place.lane * place.lanes)));
  const y = place.y(left.from) - ROW / 2;
  return { x, y, scale, bottom: y + (left.to - left.from) * ROW * scale };
}
