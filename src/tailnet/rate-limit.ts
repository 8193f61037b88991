const minute = 60_000;

/** Limits the requests per minute of each credential, on the mock's clock. Refused requests do not count. */
export class RateLimit {
  readonly #requests: number;
  readonly #times = new Map<string, readonly number[]>();

  /** `requests` is the number per minute; Infinity permits any number. */
  constructor(requests: number) {
    this.#requests = requests;
  }

  /** Counts a request. Returns the seconds to wait if the limit is reached, and 0 otherwise. */
  take(key: string, now: number): number {
    if (this.#requests === Infinity) return 0;
    // Time may have been set back.
    const recent = (this.#times.get(key) ?? []).filter((time) => time > now - minute && time <= now);
    const [oldest] = recent;
    if (oldest !== undefined && recent.length >= this.#requests) return Math.ceil((oldest + minute - now) / 1_000);
    this.#times.set(key, [...recent, now]);
    return 0;
  }
}
