import { useEffect, useState } from "preact/hooks";
import type { Entry, Exchange, Message } from "../mock/journal.ts";
import type { ViewProps } from "./view.ts";
import { control } from "./remote.ts";
import { reasonText } from "./reason.ts";
import { curlOf, sdkOf } from "./snippets.ts";
import { Address, Part, Snippet, pretty } from "./text.tsx";
import type { Seen, Watcher } from "./watcher.ts";

/** The last hundred requests, newest first. */
export function Requests({ seen, watcher }: ViewProps) {
  if (seen.requests.length === 0) return <p>No requests yet.</p>;
  return (
    <ol id="requests" class="rows">
      {seen.requests.map((entry) => (
        <RequestRow key={entry.id} entry={entry} seen={seen} watcher={watcher} />
      ))}
    </ol>
  );
}

function RequestRow({ entry, seen, watcher }: { entry: Entry; seen: Seen; watcher: Watcher }) {
  const [isOpen, setOpen] = useState(false);
  const { time, method, path, operation, status, violations } = entry;
  return (
    <li>
      <button class="call opener" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        <span class={`status s${String(status).charAt(0)}`}>{status === 0 ? "none" : status}</span>
        <Address method={method} path={path} />
        <small>{operation}</small>
        <time dateTime={time}>{new Date(time).toLocaleTimeString()}</time>
      </button>
      {violations.length > 0 && (
        <ul class="violations">
          {violations.map(({ location, message }) => (
            <li>{`${location.join(".")}: ${message}`}</li>
          ))}
        </ul>
      )}
      {isOpen && <Details entry={entry} seen={seen} watcher={watcher} />}
    </li>
  );
}

/** The raw request and response, and how to repeat the request. */
function Details({ entry, seen, watcher }: { entry: Entry; seen: Seen; watcher: Watcher }) {
  const [exchange, setExchange] = useState<Exchange>();
  useEffect(() => {
    void watcher.act(async () => setExchange(await control("GET /requests/{id}", undefined, entry.id)));
  }, []);
  if (!exchange) return <p>…</p>;
  const { request, response } = exchange;
  const served = seen.operations.find(({ operation }) => operation === entry.operation);
  const sdk = served && sdkOf(entry, served, request);
  return (
    <div class="details">
      <p>{reasonText(entry)}</p>
      <MessagePart name="Request" message={request} />
      {response && <MessagePart name="Answer" message={response} />}
      <Snippet name="curl" text={curlOf(entry, request)} />
      {sdk !== undefined && <Snippet name="SDK" text={sdk} />}
    </div>
  );
}

function MessagePart({ name, message: { headers, body, isCut } }: { name: string; message: Message }) {
  return (
    <Part name={name}>
      <dl>
        {Object.entries(headers).map(([header, value]) => (
          <div key={header}>
            <dt>{header}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {body !== undefined && <pre tabIndex={0}>{pretty(body)}</pre>}
      {isCut && <p>The rest of the body was not kept.</p>}
    </Part>
  );
}
