import { useState } from "preact/hooks";
import { FieldInput, readFields } from "./field.tsx";
import { send, sendJson } from "./remote.ts";
import { baseUrl } from "./header.tsx";
import type { Action } from "./table.ts";
import { Snippet, pretty } from "./text.tsx";
import type { Seen, Watcher } from "./watcher.ts";

interface ActionProps {
  readonly action: Action;
  readonly seen: Seen;
  readonly watcher: Watcher;
  readonly onDone?: () => void;
}

/** A form, or only a button if there are no fields. */
export function ActionForm({ action, seen, watcher, onDone = () => {} }: ActionProps) {
  const { label, fields = [], isHarmful = false, isAnswerShown = false } = action;
  const [answer, setAnswer] = useState("");
  const [isDone, setDone] = useState(false);
  const submit = async (event: SubmitEvent & { currentTarget: HTMLFormElement }) => {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    setDone(false);
    const isSuccess = await watcher.act(async () => {
      const text = await perform(action, seen, readFields(fields, data));
      if (isAnswerShown) setAnswer(pretty(text));
    });
    setDone(isSuccess);
    if (isSuccess && !isAnswerShown) onDone();
  };
  return (
    <form class={fields.length > 0 ? "action" : "action bare"} onSubmit={submit}>
      {fields.map((field) => (
        <FieldInput key={field.name} field={field} />
      ))}
      <button class={isHarmful ? "harmful" : ""}>{label}</button>
      <span role="status">{isDone ? "Done." : ""}</span>
      {answer !== "" && <Snippet name="answer" text={answer} />}
    </form>
  );
}

async function perform(action: Action, seen: Seen, filled: Record<string, unknown>): Promise<string> {
  const { body = () => (action.fields ? filled : undefined), headers } = action;
  const { method, path } = addressOf(action, seen, filled);
  const content = body(filled);
  if (typeof content === "string") return send({ method, path, body: content, headers });
  return sendJson(method, path, content);
}

/** The method and path of an action. Those of operations come from the document. */
function addressOf(
  { call, path = {} }: Action,
  { operations }: Seen,
  filled: Record<string, unknown>,
): { method: string; path: string } {
  const [method = "", route] = call.split(" ");
  if (route !== undefined) return { method, path: `/__mock${route}` };
  const entry = operations.find(({ operation }) => operation === call);
  if (!entry) throw new Error(`The document that is served has no operation ${call}.`);
  const values = typeof path === "function" ? path(filled) : path;
  const named = entry.path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(values[name] ?? "-"));
  return { method: entry.method, path: new URL(baseUrl).pathname + named };
}
