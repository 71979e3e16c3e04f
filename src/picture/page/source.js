// The program's text, with every thread's place in it.

// The elements of its lines, in their order.
const lines = [];

function fillSource() {
  const { header, lines: all } = film.source;
  all.forEach((pieces, index) => {
    const made = element("li", "", { value: String(index + 1) });
    // What is wrapped stands further in than the line that it goes on with.
    const indent = textOf(pieces).match(/^ */)[0].length + 2;
    made.style.setProperty("--indent", `${indent}ch`);
    const code = element("code", pieces.length === 0 ? " " : "");
    code.append(...pieces.map(([kind, text]) => (kind === "" ? text : element("span", text, { class: kind }))));
    made.append(code);
    lines.push(made);
  });
  at("header").hidden = header === 0;
  at("header").querySelector("summary").textContent = `Comment, lines 1 to ${header}`;
  at("header").querySelector("ol").append(...lines.slice(0, header));
  at("lines").append(...lines.slice(header));
}

function showSource(state, last) {
  for (const old of document.querySelectorAll("#source .here")) old.remove();
  for (const old of document.querySelectorAll("#source [aria-current]")) old.removeAttribute("aria-current");
  for (const thread of state.threads) {
    if (thread.kind === "ended" || !lines[thread.line - 1]) continue;
    const here = element("span", nameOf(thread.lane), { class: `here ${thread.kind}`, title: thread.words });
    lines[thread.line - 1].append(here);
  }
  // What has no line of its own happens where its thread was before.
  const thread = state.threads.find((known) => known.lane === (last?.lane ?? 0));
  const current = lines[(last?.line || thread.line) - 1];
  if (!current) return;
  current.setAttribute("aria-current", "step");
  if (current.closest("details")) at("header").open = true;
  const { scrollTop, clientHeight } = at("source");
  const { offsetTop: top, offsetHeight: height } = current;
  const inSight = top >= scrollTop + 20 && top + height <= scrollTop + clientHeight - 20;
  if (!inSight) at("source").scrollTop = top - (clientHeight - height) / 2;
}
