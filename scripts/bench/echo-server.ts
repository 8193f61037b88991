/**
 * The benchmark server, in its own process: the same responses each time, and ten thousand devices. Under `/missing` it
 * returns 404, under `/silent` it never answers, and under `/stalled` it stops halfway.
 */
import { createServer } from "node:http";
import { operations } from "../../generated/mock.ts";

const { allFields, laptop } = operations.getDevice.answers[200].examples;
const json = { "Content-Type": "application/json" };
const one = Buffer.from(JSON.stringify(laptop));
const fleet = Array.from({ length: 10_000 }, (_, index) => ({ ...allFields, id: String(10_000_000 + index) }));
const many = Buffer.from(JSON.stringify({ devices: fleet }));

const server = createServer((request, response) => {
  const [, room] = request.url?.split("/") ?? [];
  if (room === "missing") return void response.writeHead(404, json).end('{"message":"no such device"}');
  if (room === "silent") return;
  if (room === "stalled") return void response.writeHead(200, json).write(one.subarray(0, 10));
  if (request.method === "POST") {
    request.resume().on("end", () => response.writeHead(200, { "Content-Length": 0 }).end());
    return;
  }
  const body = request.url?.includes("/devices") ? many : one;
  response.writeHead(200, { ...json, "Content-Length": body.length }).end(body);
});
server.listen(0, "127.0.0.1", () => {
  console.log(`listening on http://127.0.0.1:${Reflect.get(Object(server.address()), "port")}`);
});
