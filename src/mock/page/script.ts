/**
 * What the page does.
 *
 * - It asks the mock for everything once a second while it can be seen, and draws again only what has changed, so that an
 *   open list or the focus is not lost.
 * - What came from the mock is put on the page as text, never as HTML: paths and messages hold what requests held.
 * - One thing happens after the other: an answer that was asked for before a click is never drawn after it.
 */
export const script = `
"use strict";
const byId = (id) => document.getElementById(id);
const views = { operations: showOperations, scenarios: showScenarios, clock: showClock, requests: showRequests };
const shown = {};
let settings = { operations: {} };
let rows = [];
let queue = Promise.resolve();
let isBusy = false;

/** An element; children that are strings become text. */
function element(name, properties, ...children) {
  const node = Object.assign(document.createElement(name), properties);
  node.append(...children);
  return node;
}

/** A path that is broken in front of a slash, where it has to be. */
function pathOf(path) {
  const [first, ...others] = path.slice(1).split("/");
  return element("code", {}, "/" + first, ...others.flatMap((part) => [element("wbr"), "/" + part]));
}

async function call(route, method = "GET", body) {
  const response = await fetch("/__mock/" + route, { method, body: JSON.stringify(body) });
  const text = await response.text();
  if (!response.ok) throw Object.assign(new Error(JSON.parse(text).message), { isAnswer: true });
  return text;
}

async function refresh() {
  for (const [route, show] of Object.entries(views)) {
    const text = await call(route);
    if (text === shown[route]) continue;
    shown[route] = text;
    show(JSON.parse(text));
  }
}

function run(action) {
  isBusy = true;
  queue = queue.then(async () => {
    try {
      await action();
      await refresh();
      byId("offline").textContent = "";
    } catch (error) {
      if (error.isAnswer) byId("problem").textContent = error.message;
      else byId("offline").textContent = "The mock does not respond. Is it still running?";
    }
    isBusy = false;
  });
}

/** Something that a person does; it takes the last complaint away. */
function act(action) {
  byId("problem").textContent = "";
  run(action);
}

function poll() {
  if (!document.hidden && !isBusy) run(() => {});
}

function showOperations(operations) {
  rows = operations.map(rowOf);
  const groups = Map.groupBy(rows, ({ tag }) => tag);
  byId("operations").replaceChildren(
    ...[...groups].flatMap(([tag, members]) => [
      element("h3", {}, tag),
      element("ul", {}, ...members.map(({ item }) => item)),
    ]),
  );
  markChoices();
}

function rowOf({ operation, operationId, method, path, summary = "", tag = "Other", examples }) {
  const answers = Object.entries(examples).flatMap(([code, names]) =>
    (names.length > 0 ? names : [undefined]).map((example) => ({ code: Number(code), example })),
  );
  const select = element("select", { id: "answer-" + operation, name: operation }, element("option"));
  for (const { code, example } of answers) {
    select.append(element("option", {}, example === undefined ? String(code) : code + " " + example));
  }
  select.onchange = () => act(() => choose(operation, answers[select.selectedIndex - 1]));
  const label = element(
    "label",
    { htmlFor: select.id },
    element("span", { className: "call" }, element("span", { className: "method" }, method), pathOf(path)),
    element("small", { title: operationId ?? "" }, [summary, operation].filter(Boolean).join(" · ")),
  );
  return { operation, tag, answers, select, item: element("li", {}, label, select) };
}

async function choose(operation, answer) {
  const { operations } = JSON.parse(await call("scenarios"));
  // JSON leaves out what is undefined, which takes the operation off the list.
  await call("scenarios", "PUT", { operations: { ...operations, [operation]: answer } });
}

function markChoices() {
  for (const { operation, answers, select } of rows) {
    const choice = settings.operations[operation];
    select.options[0].text = settings.stateful ? "from the tailnet" : "first example";
    // A choice that names no example means the first of its status.
    select.selectedIndex =
      1 + answers.findIndex(({ code, example }) => code === choice?.code && (choice.example ?? example) === example);
    select.classList.toggle("set", choice !== undefined);
  }
}

function showScenarios(changed) {
  const known = { tailnet: changed.tailnets, behaviour: changed.behaviours };
  if (JSON.stringify(known) !== byId("scenarios").known) {
    const items = Object.entries(known).flatMap(([choice, ways]) => ways.map((way) => buttonOf(choice, way)));
    byId("scenarios").replaceChildren(...items.map((button) => element("li", {}, button)));
    byId("scenarios").known = JSON.stringify(known);
  }
  settings = changed;
  for (const button of byId("scenarios").querySelectorAll("button")) {
    button.ariaPressed = String(button.value === settings[button.name]);
  }
  byId("rates").textContent =
    "Error rate " + Math.round(settings.errorRate * 100) + " %, delay " + settings.delay + " ms";
  markChoices();
}

function buttonOf(choice, { name, summary }) {
  const texts = [element("span", {}, name), element("small", {}, summary)];
  const button = element("button", { name: choice, value: name }, ...texts);
  button.onclick = () => act(() => call("scenarios", "PUT", { [choice]: name }));
  return button;
}

function showClock({ now }) {
  byId("clock").dateTime = now;
  byId("clock").textContent = now.slice(0, 10) + " " + now.slice(11, 19) + " UTC";
}

function showRequests(entries) {
  byId("none").hidden = entries.length > 0;
  byId("requests").replaceChildren(...entries.map(itemOf));
}

function itemOf({ time, method, path, operation = "", status, violations }) {
  const item = element(
    "li",
    {},
    element(
      "div",
      { className: "call" },
      element("span", { className: "status s" + String(status).charAt(0) }, String(status)),
      element("span", { className: "method" }, method),
      pathOf(path),
      element("small", {}, operation),
      element("time", { dateTime: time }, new Date(time).toLocaleTimeString()),
    ),
  );
  const problems = violations.map(({ location, message }) => element("li", {}, location.join(".") + ": " + message));
  if (problems.length > 0) item.append(element("ul", { className: "violations" }, ...problems));
  return item;
}

byId("base").prepend(location.origin);
byId("advance").onclick = () => act(() => call("advance", "POST", { seconds: 60 }));
byId("reset").onclick = () => act(() => call("reset", "POST"));
document.addEventListener("visibilitychange", poll);
setInterval(poll, 1000);
poll();
`;
