/** Members whose text identifies no one. All others are replaced. */
const harmless = new Set([
  "os",
  "clientVersion",
  "version",
  "codeName",
  "role",
  "distro.name",
  "node:os",
  "node:osVersion",
  "node:tsVersion",
  "node:tsReleaseTrack",
  "node:tsStateEncrypted",
  "type",
  "status",
  "keyType",
  "scopes",
  "subscriptions",
  "providerType",
  "provider",
  "ports",
  "approvalLevel",
  "configured",
  "logType",
  "destinationType",
  "compressionFormat",
  "s3AuthenticationType",
  "routeSelection",
  "usersRoleAllowedToJoinExternalTailnets",
]);

/** Ranges that every tailnet has. */
const ranges = ["0.0.0.0/0", "::/0", "10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "100.64.0.0/10"];

type Replace = (found: RegExpExecArray, disguise: Disguise) => string;

/** The kinds of text, by form, and their replacements. The first match decides. */
const forms: readonly (readonly [form: RegExp, replace: Replace])[] = [
  [/^\d{4}-\d\d-\d\d(?:T\d\d:\d\d:\d\d.*)?$/, ([text]) => text],
  [/^(?:true|false)$/, ([text]) => text],
  [/^([a-zT]{1,2})([A-Z\d]\w*)CNTRL$/, ([text, kind], one) => `${kind}${one.code(text, 8)}CNTRL`],
  [/^\d{4,19}$/, ([text], one) => String(10n ** BigInt(text.length - 1) + BigInt(one.count("digits", text)))],
  [/^(tag|svc):(.+)$/, ([, kind = "", name = ""], one) => `${kind}:${one.word(name)}`],
  [/^custom:(.+)$/, ([, name = ""], one) => `custom:${one.word(name).replaceAll("-", "_")}`],
  [
    /^(mkey|nodekey|discokey|nlpub):([\da-f]+)$/,
    ([text, kind = "", digits = ""], one) => `${kind}:${one.hex(text, digits.length)}`,
  ],
  [/^([^@\s]+)@([^@\s]+)$/, ([, name = "", domain = ""], one) => `${one.word(name)}@${one.domain(domain)}`],
  [
    /^https:\/\/login\.tailscale\.com\/(uinv|admin\/invite)\/(.+)$/,
    ([, kind = "", code = ""], one) => `https://login.tailscale.com/${kind}/${one.code(code, 11)}`,
  ],
  [/^https?:\/\/.+$/, ([text], one) => `https://example.com/${one.word(text)}`],
  [/^(?:[\da-f]{2}:){5}[\da-f]{2}$/i, ([text], one) => one.mac(text)],
  [/^(\d+\.\d+\.\d+\.\d+)(:\d+|\/\d+)?$/, ([, address = "", rest = ""], one) => one.ipv4(address) + rest],
  [
    /^\[?((?=.*:.*:)[\da-f:.]+)(\]:\d+|\/\d+)?$/i,
    ([text, address = "", rest = ""], one) => `${text.startsWith("[") ? "[" : ""}${one.ipv6(address)}${rest}`,
  ],
  [
    /^([\w-]+(?:\.[\w-]+)*)\.ts\.net\.?$/,
    ([, labels = ""], one) =>
      `${labels
        .split(".")
        .map((label) => one.word(label))
        .join(".")}.ts.net`,
  ],
  [/^[\w-]+(?:\.[\w-]+)+$/, ([text], one) => one.domain(text)],
];

/**
 * Replaces everything that identifies people and machines. Equal texts get equal replacements, so references still
 * match.
 *
 * - Names, addresses, e-mail addresses, keys, identifiers and every other text are replaced by one of the same form.
 * - Times, roles, systems, versions, numbers and switches stay: a tailnet without them shows nothing.
 * - Tailscale's secrets (`tskey-…`) are never kept in any form.
 */
export class Disguise {
  readonly #seen = new Map<string, Map<string, number>>();

  /** Returns a disguised copy of a JSON value. */
  of<T>(value: T): T;
  of(value: unknown): unknown {
    return this.#inside(value, "", "");
  }

  /** Returns the disguised text. */
  text(text: string): string {
    if (text === "" || ranges.includes(text)) return text;
    if (text.includes("tskey-")) return "removed";
    for (const [form, replace] of forms) {
      const found = form.exec(text);
      if (found) return replace(found, this);
    }
    return this.word(text);
  }

  /** The name of a member that the API does not fix. */
  key(name: string): string {
    return /^n\w+CNTRL$|^custom:|^svc:|\./.test(name) ? this.text(name) : name;
  }

  /** The number of the text among those of its kind, from 1. */
  count(kind: string, text: string): number {
    const texts = this.#seen.get(kind) ?? new Map<string, number>();
    this.#seen.set(kind, texts);
    const number = texts.get(text) ?? texts.size + 1;
    texts.set(text, number);
    return number;
  }

  word(text: string): string {
    return `name-${this.count("word", text.toLowerCase())}`;
  }

  /** The first one is the tailnet's own, which the mock also uses. */
  domain(text: string): string {
    const number = this.count("domain", text.toLowerCase());
    return number === 1 ? "example.com" : `partner-${number}.example`;
  }

  code(text: string, length: number): string {
    return `X${this.count("code", text)
      .toString(36)
      .toUpperCase()
      .padStart(length - 1, "0")}`;
  }

  hex(text: string, length: number): string {
    return this.count("hex", text).toString(16).padStart(length, "0");
  }

  mac(address: string): string {
    const digits = this.count("mac", address).toString(16).padStart(6, "0");
    return `02:00:00:${digits.replaceAll(/(..)(?=.)/g, "$1:")}`;
  }

  ipv4(address: string): string {
    const [first = 0, second = 0] = address.split(".").map(Number);
    const isTailscale = first === 100 && second >= 64 && second < 128;
    const number = this.count("ipv4", address);
    return `${isTailscale ? "100.100" : "10.0"}.${(number >> 8) & 255}.${number & 255}`;
  }

  ipv6(address: string): string {
    const prefix = address.toLowerCase().startsWith("fd7a:115c:a1e0:") ? "fd7a:115c:a1e0::" : "2001:db8::";
    return prefix + this.count("ipv6", address).toString(16);
  }

  #inside(value: unknown, member: string, parent: string): unknown {
    if (typeof value === "string") return isHarmless(member, parent) ? value : this.text(value);
    if (Array.isArray(value)) return value.map((item: unknown) => this.#inside(item, member, parent));
    if (typeof value !== "object" || value === null) return value;
    const members = Object.entries(value).map(([name, child]) => [this.key(name), this.#inside(child, name, member)]);
    return Object.fromEntries(members);
  }
}

function isHarmless(member: string, parent: string): boolean {
  return harmless.has(member) || harmless.has(`${parent}.${member}`);
}
