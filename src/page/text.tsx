import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";

/** A time of the mock, to the second. */
export function Time({ value }: { value: string }) {
  return <time dateTime={value}>{`${value.slice(0, 10)} ${value.slice(11, 19)} UTC`}</time>;
}

/** A method and a path, which may wrap before a slash. */
export function Address({ method, path }: { method: string; path: string }) {
  const [first, ...others] = path.slice(1).split("/");
  return (
    <>
      <span class="method">{method}</span>
      <code>
        /{first}
        {others.map((part) => [<wbr />, `/${part}`])}
      </code>
    </>
  );
}

/** A text to copy, with a name. */
export function Snippet({ name, text }: { name: string; text: string }) {
  const [outcome, setOutcome] = useState("");
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setOutcome("Copied"),
      () => setOutcome("The browser does not permit it: select the text"),
    );
  return (
    <Part
      name={name}
      beside={
        <button type="button" onClick={copy}>
          Copy {name}
        </button>
      }
    >
      <span role="status">{outcome}</span>
      <pre tabIndex={0}>{text}</pre>
    </Part>
  );
}

/** A section of the opened details. */
export function Part({
  name,
  beside,
  children,
}: {
  name: string;
  beside?: ComponentChildren;
  children: ComponentChildren;
}) {
  return (
    <section class="part" aria-label={name}>
      <h3>{name}</h3>
      {beside}
      {children}
    </section>
  );
}

/** Formats JSON; other text stays as it is. */
export function pretty(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return text;
  }
}
