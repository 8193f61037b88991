import type { DnsConfiguration, DnsResolver, SplitDns } from "../../../generated/schemas.ts";
import type { Handlers } from "../handler.ts";
import { isOwn } from "../own.ts";
import type { Store } from "../store.ts";
import { notFound } from "./replies.ts";

/**
 * The DNS configuration. The older endpoints show and change parts of it: addresses without options, and only MagicDNS
 * of the preferences.
 */
export const dns = {
  listDnsNameservers: ({ state }, { path }) =>
    isOwn(state, path.tailnet) ? { body: { dns: addresses(state.dns.nameservers) } } : notFound,

  /** MagicDNS needs a nameserver: removing the last one turns it off, and it stays off. */
  setDnsNameservers(store, { path, body }) {
    if (!isOwn(store.state, path.tailnet)) return notFound;
    const { preferences } = store.state.dns;
    const magicDNS = body.dns.length > 0 && isMagic(store.state.dns);
    change(store, { nameservers: resolvers(body.dns), preferences: { ...preferences, magicDNS } });
    return { body: { dns: [...body.dns], magicDNS } };
  },

  getDnsPreferences: ({ state }, { path }) =>
    isOwn(state, path.tailnet) ? { body: { magicDNS: isMagic(state.dns) } } : notFound,

  setDnsPreferences(store, { path, body: { magicDNS } }) {
    const { state } = store;
    if (!isOwn(state, path.tailnet)) return notFound;
    if (magicDNS && (state.dns.nameservers ?? []).length === 0) return { status: 400, example: "noNameserver" };
    change(store, { preferences: { ...state.dns.preferences, magicDNS } });
    return { body: { magicDNS } };
  },

  listDnsSearchPaths: ({ state }, { path }) =>
    isOwn(state, path.tailnet) ? { body: { searchPaths: state.dns.searchPaths ?? [] } } : notFound,

  setDnsSearchPaths(store, { path, body }) {
    if (!isOwn(store.state, path.tailnet)) return notFound;
    const searchPaths = [...body.searchPaths];
    change(store, { searchPaths });
    return { body: { searchPaths } };
  },

  getSplitDns: ({ state }, { path }) => (isOwn(state, path.tailnet) ? { body: splitDnsOf(state.dns) } : notFound),

  setSplitDns(store, { path, body }) {
    if (!isOwn(store.state, path.tailnet)) return notFound;
    change(store, { splitDNS: {} });
    return merge(store, body);
  },

  /** Null removes a domain; omitted domains stay. */
  updateSplitDns: (store, { path, body }) => (isOwn(store.state, path.tailnet) ? merge(store, body) : notFound),

  getDnsConfiguration: ({ state }, { path }) => (isOwn(state, path.tailnet) ? { body: state.dns } : notFound),

  setDnsConfiguration(store, { path, body }) {
    if (!isOwn(store.state, path.tailnet)) return notFound;
    const { nameservers = [], splitDNS = {}, searchPaths = [], preferences = {} } = body;
    const { magicDNS = false, overrideLocalDNS = false } = preferences;
    const domains = Object.entries(splitDNS).flatMap(([domain, servers]) =>
      servers && servers.length > 0 ? [[domain, servers.map(toResolver)] as const] : [],
    );
    change(store, {
      nameservers: nameservers.map(toResolver),
      splitDNS: Object.fromEntries(domains),
      searchPaths: [...searchPaths],
      preferences: { magicDNS: magicDNS && nameservers.length > 0, overrideLocalDNS },
    });
    return { body: store.state.dns };
  },
} satisfies Handlers;

/** Stores changed members. A map without domains is left out, as in the API. */
function change(store: Store, members: DnsConfiguration): void {
  const { splitDNS, ...others } = { ...store.state.dns, ...members };
  const isEmpty = Object.keys(splitDNS ?? {}).length === 0;
  store.put("dns", isEmpty || !splitDNS ? others : { ...others, splitDNS });
}

function merge(store: Store, domains: Readonly<Record<string, readonly string[] | null | undefined>>) {
  const splitDNS = { ...store.state.dns.splitDNS };
  for (const [domain, servers] of Object.entries(domains)) {
    if (servers && servers.length > 0) splitDNS[domain] = resolvers(servers);
    else delete splitDNS[domain];
  }
  change(store, { splitDNS });
  return { body: splitDnsOf(store.state.dns) };
}

function splitDnsOf({ splitDNS }: DnsConfiguration): SplitDns {
  return Object.fromEntries(Object.entries(splitDNS ?? {}).map(([domain, servers]) => [domain, addresses(servers)]));
}

function isMagic({ preferences }: DnsConfiguration): boolean {
  return preferences?.magicDNS ?? false;
}

function addresses(servers: readonly DnsResolver[] | null | undefined): string[] {
  return (servers ?? []).map(({ address }) => address);
}

function resolvers(list: readonly string[]): DnsResolver[] {
  return list.map((address) => ({ address }));
}

/** Leaves out options that are false, as the API does. */
function toResolver({
  address,
  useWithExitNode,
}: {
  address: string;
  useWithExitNode?: boolean | undefined;
}): DnsResolver {
  return { address, ...(useWithExitNode && { useWithExitNode }) };
}
