import type { Service } from "../../../generated/schemas.ts";
import type { TailnetState } from "../../tailnet/state.ts";
import { joined } from "../table.ts";
import type { Action, Table } from "../table.ts";

export function serviceTable({ services, serviceHosts }: TailnetState): Table {
  return {
    title: "Services",
    columns: ["Name", "Comment", "Ports", "Addresses", "Tags", "Hosts"],
    rows: services.map((service) => ({
      id: service.name,
      name: service.name,
      cells: [
        service.comment ?? "",
        joined(service.ports),
        joined(service.addrs),
        joined(service.tags),
        String(serviceHosts[service.name]?.length ?? 0),
      ],
      details: { ...service, hosts: serviceHosts[service.name] ?? [] },
      actions: actionsOf(service),
    })),
    actions: [
      {
        label: "Add Service",
        call: "services.update",
        fields: [
          { name: "name", label: "Name, such as svc:web", kind: "text", isRequired: true },
          { name: "ports", label: "Ports, such as tcp:443", kind: "list" },
          { name: "tags", label: "Tags", kind: "list" },
          { name: "comment", label: "Comment", kind: "text" },
        ],
        path: ({ name }) => ({ serviceName: String(name) }),
      },
    ],
  };
}

function actionsOf(service: Service): Action[] {
  const path = { serviceName: service.name };
  return [
    {
      label: "Save Service",
      call: "services.update",
      path,
      fields: [{ name: "service", label: "Service", kind: "json", value: service }],
      body: (filled) => filled["service"],
    },
    { label: "Delete Service", call: "services.delete", path, isHarmful: true },
  ];
}
