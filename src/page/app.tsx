import { useEffect, useState } from "preact/hooks";
import { Behaviour } from "./behaviour.tsx";
import { Deliveries } from "./deliveries.tsx";
import { useHash } from "./hash.ts";
import { Header } from "./header.tsx";
import { Operations } from "./operations.tsx";
import { Requests } from "./requests.tsx";
import { Tailnet } from "./tailnet.tsx";
import { Watcher } from "./watcher.ts";

const views = [
  { name: "operations", title: "Operations", View: Operations },
  { name: "requests", title: "Requests", View: Requests },
  { name: "tailnet", title: "Tailnet", View: Tailnet },
  { name: "behaviour", title: "Behaviour", View: Behaviour },
  { name: "webhooks", title: "Webhooks", View: Deliveries },
];

export function App() {
  const watcher = useWatcher();
  const [current] = useHash().split("/");
  const { seen, problem, isOffline } = watcher;
  const offered = views.filter(({ name }) => name !== "webhooks" || seen?.deliveries !== undefined);
  const { name, title, View } = offered.find((view) => view.name === current) ?? { ...views[0], View: Operations };
  useEffect(() => {
    watcher.wantsState = name === "tailnet";
    watcher.poll();
  }, [name]);
  return (
    <>
      <Header seen={seen} watcher={watcher} />
      <nav aria-label="Views">
        {offered.map((view) => (
          <a key={view.name} href={`#${view.name}`} aria-current={view.name === name ? "page" : undefined}>
            {view.title}
          </a>
        ))}
      </nav>
      <p role="status">{isOffline ? "The mock does not respond. Is it still running?" : ""}</p>
      <p role="alert">{problem}</p>
      <main>
        <h2>{title}</h2>
        {seen && <View seen={seen} watcher={watcher} />}
      </main>
    </>
  );
}

/** Keeps one watcher for as long as the page is open, and re-renders whenever something changes. */
function useWatcher(): Watcher {
  const [, draw] = useState(0);
  const [watcher] = useState(() => new Watcher(() => draw((count) => count + 1)));
  useEffect(() => {
    document.addEventListener("visibilitychange", watcher.poll);
    setInterval(watcher.poll, 1000);
    watcher.poll();
  }, []);
  return watcher;
}
