import type { TailnetState } from "../../tailnet/state.ts";
import { joined } from "../table.ts";
import type { Table } from "../table.ts";

export function dnsTable({ dns }: TailnetState): Table {
  const split = Object.entries(dns.splitDNS ?? {});
  const facts = [
    { name: "Nameservers", value: joined(dns.nameservers?.map(({ address }) => address)) },
    { name: "Search paths", value: joined(dns.searchPaths) },
    ...split.map(([domain, resolvers]) => ({
      name: `Split DNS for ${domain}`,
      value: joined(resolvers?.map(({ address }) => address)),
    })),
    { name: "MagicDNS", value: dns.preferences?.magicDNS === true ? "on" : "off" },
  ];
  return {
    title: "DNS",
    columns: ["Setting", "Value"],
    rows: facts.map(({ name, value }) => ({ id: name, name, cells: [value], details: undefined, actions: [] })),
    actions: [
      {
        label: "Save DNS",
        call: "dns.setConfiguration",
        fields: [{ name: "dns", label: "Configuration", kind: "json", value: dns }],
        body: ({ dns: changed }) => changed,
      },
    ],
  };
}
