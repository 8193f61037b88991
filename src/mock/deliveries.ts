import type { TailnetEvent } from "../tailnet/event.ts";
import type { Simulator } from "../tailnet/simulator.ts";
import { webhookEvents, webhookOf } from "../tailnet/webhook-events.ts";
import { webhookSubscriptions } from "../webhooks/index.ts";
import { chatMessage } from "./chat-message.ts";
import type { Delivery, Receiver, SentEvent } from "./delivery.ts";
import { isTaken, send } from "./send.ts";

const minute = 60_000;

/** How long a failed delivery is retried, in milliseconds. */
const day = 24 * 60 * minute;

/** How many deliveries are kept. */
const length = 100;

/** A delivery, which is replaced as it progresses, and its receiver. */
interface Held {
  delivery: Delivery;
  readonly receiver: Receiver;
}

/**
 * Sends the events of a tailnet to the webhooks that subscribe to them.
 *
 * - A webhook that is changed, deleted or tested gets that event, whatever it subscribes to.
 * - The events of one change are sent together, signed with the webhook's secret at the time of sending.
 * - Deliveries to one URL are sent one at a time, and do not wait for other URLs.
 * - After anything but a 2xx, the delivery is retried after 1, 2, 4 … minutes of the mock's time, at most an hour
 *   apart, for a day. A host that is not permitted gets no retries.
 * - Nothing keeps the process alive.
 */
export class Deliveries {
  readonly #simulator: Simulator;
  readonly #isAnywhere: boolean;
  /** The last attempt for each URL that has one under way. */
  readonly #lines = new Map<string, Promise<void>>();
  #held: readonly Held[] = [];
  #lastId = 0;

  constructor(simulator: Simulator, isAnywhere: boolean) {
    this.#simulator = simulator;
    this.#isAnywhere = isAnywhere;
    simulator.subscribe((event) => this.#listen(event));
  }

  /** The last hundred, the newest first. */
  get list(): readonly Delivery[] {
    return this.#held.map(({ delivery }) => delivery);
  }

  /** Resolves when nothing is under way. Keeps the process alive until then. */
  async settled(): Promise<void> {
    const alive = setInterval(() => {}, minute);
    while (this.#lines.size > 0) await Promise.all(this.#lines.values());
    clearInterval(alive);
  }

  /** Sends a delivery again now. Undefined if there is none with this number. */
  again(id: number): Delivery | undefined {
    const held = this.#held.find(({ delivery }) => delivery.id === id);
    if (held && held.delivery.state !== "underway") this.#start(held);
    return held?.delivery;
  }

  /** Sends events to every webhook that subscribes to one of them. Events without a subscription go to all webhooks. */
  send(events: readonly SentEvent[]): Delivery[] {
    return this.#simulator.webhooks.flatMap((webhook) => {
      const wanted = events.filter(({ type }) => !isOffered(type) || webhook.subscriptions?.includes(type));
      return wanted.length > 0 ? [this.deliver(webhook, wanted)] : [];
    });
  }

  /** Sends events to a receiver. */
  deliver(receiver: Receiver, events: readonly SentEvent[]): Delivery {
    const { endpointId, endpointUrl, providerType } = receiver;
    this.#lastId += 1;
    const delivery: Delivery = {
      id: this.#lastId,
      webhook: endpointId,
      url: endpointUrl,
      types: events.map(({ type }) => type),
      created: this.#simulator.now,
      state: "underway",
      attempts: 0,
      next: undefined,
      headers: {},
      body: JSON.stringify(providerType ? chatMessage(providerType, events) : events),
      response: undefined,
    };
    const held = { delivery, receiver };
    const others = this.#held.filter((one, index) => index < length - 1 || one.delivery.state === "underway");
    this.#held = [held, ...others];
    this.#start(held);
    return delivery;
  }

  #listen(event: TailnetEvent): void {
    if (event.type === "state.reset") this.#held = [];
    else if (event.type === "clock.moved") this.#sendDue();
    else this.#tell(event);
  }

  #tell(event: TailnetEvent): void {
    const events = webhookEvents(event, this.#simulator.tailnetName);
    const webhook = webhookOf(event);
    if (!webhook) this.send(events);
    else if (events.length > 0) this.deliver(webhook, events);
  }

  #sendDue(): void {
    const now = Date.parse(this.#simulator.now);
    for (const held of this.#held) {
      const { next } = held.delivery;
      if (next !== undefined && Date.parse(next) <= now) this.#start(held);
    }
  }

  #start(held: Held): void {
    held.delivery = { ...held.delivery, state: "underway", next: undefined };
    const { url } = held.delivery;
    const attempt = Promise.resolve(this.#lines.get(url))
      .then(() => this.#attempt(held))
      .finally(() => this.#lines.get(url) === attempt && this.#lines.delete(url));
    this.#lines.set(url, attempt);
  }

  async #attempt(held: Held): Promise<void> {
    // The mock may have been reset while the delivery was queued.
    if (!this.#held.includes(held)) return;
    const { body, url } = held.delivery;
    const attempts = held.delivery.attempts + 1;
    const secret = this.#secretOf(held.receiver);
    const { headers, response, isRefused } = await send(url, body, secret, this.#isAnywhere);
    held.delivery = {
      ...held.delivery,
      headers,
      response,
      attempts,
      state: isTaken(response) ? "delivered" : "failed",
    };
    if (held.delivery.state === "failed" && !isRefused) this.#plan(held);
  }

  /** The webhook's current secret, or the last one if the webhook is gone. */
  #secretOf({ endpointId, secret }: Receiver): string {
    return this.#simulator.webhooks.find((webhook) => webhook.endpointId === endpointId)?.secret ?? secret;
  }

  /** Schedules the retry of a failed delivery. */
  #plan(held: Held): void {
    const { attempts, created } = held.delivery;
    const now = Date.parse(this.#simulator.now);
    const pause = Math.min(2 ** (attempts - 1), 60) * minute;
    if (now + pause > Date.parse(created) + day) return;
    held.delivery = { ...held.delivery, next: new Date(now + pause).toISOString() };
    // One second extra, because timers and the clock do not quite agree.
    if (this.#simulator.isRunning) setTimeout(() => this.#sendDue(), pause + 1_000).unref();
  }
}

function isOffered(type: string): boolean {
  return webhookSubscriptions.some((one) => one === type);
}
