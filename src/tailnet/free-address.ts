import type { TailnetState } from "./state.ts";
import type { Store } from "./store.ts";

/** Whether an address belongs to a device or Service, or is reserved by Tailscale. */
export function isTaken({ devices, services }: TailnetState, address: string): boolean {
  return (
    reserved.test(address) ||
    devices.some(({ addresses }) => addresses?.includes(address)) ||
    services.some(({ addrs }) => addrs?.includes(address))
  );
}

/** Tailscale's resolver, and the first addresses of its range. */
const reserved = /^(?:100\.100\.100\.\d+|100\.115\.9[23]\.\d+|100\.64\.0\.[0-3])$/;

/** A free IPv4 address, and an IPv6 address. */
export function freeAddresses(store: Store): [ipv4: string, ipv6: string] {
  return [freeAddress(store), `fd7a:115c:a1e0::${store.hex(4)}:${store.hex(4)}`];
}

/** A free IPv4 address. */
function freeAddress(store: Store): string {
  const part = (most: number) => Math.floor(store.random() * most);
  for (;;) {
    const address = `100.${96 + part(8)}.${part(256)}.${1 + part(254)}`;
    if (!isTaken(store.state, address)) return address;
  }
}
