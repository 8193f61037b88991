import { describe, expect, test } from "vitest";
import { HujsonError, parsePolicy } from "../../src/policy/index.ts";
import type { Policy } from "../../src/policy/index.ts";

/** The text after an edit. */
function edited(text: string, edit: (policy: Policy) => unknown): string {
  const policy = parsePolicy(text);
  edit(policy);
  return policy.text;
}

const dev = ["groups", "group:dev"] as const;
const noor = "noor@example.com";
const addNoor = (policy: Policy) => policy.addTo(dev, noor);
const grant = { src: ["group:dev"], dst: ["tag:web"], ip: ["tcp:443"] };

describe("what is added", () => {
  test.each([
    ["an empty list", '{"groups": {"group:dev": []}}', '{"groups": {"group:dev": ["noor@example.com"]}}'],
    [
      "a list on one line",
      '{"groups": {"group:dev": ["a@x"]}}',
      '{"groups": {"group:dev": ["a@x", "noor@example.com"]}}',
    ],
    [
      "one without spaces",
      '{"groups":{"group:dev":["a@x","b@x"]}}',
      '{"groups":{"group:dev":["a@x","b@x","noor@example.com"]}}',
    ],
    [
      "one with spaces inside",
      '{"groups": {"group:dev": [ "a@x" ]}}',
      '{"groups": {"group:dev": [ "a@x", "noor@example.com" ]}}',
    ],
    [
      "one with a trailing comma",
      '{"groups": {"group:dev": ["a@x",]}}',
      '{"groups": {"group:dev": ["a@x", "noor@example.com",]}}',
    ],
  ])("joins %s", (_name, before, after) => {
    expect(edited(before, addNoor)).toBe(after);
  });

  test("stands on a line of its own where the last one does, and leaves each comment with its item", () => {
    const before = `{
  "groups": {
    "group:dev": [
      "mia@example.com", // since May
      "theo@example.com" // since June
      // "gone@example.com"
    ]
  }
}
`;
    const after = before
      .replace('"theo@example.com" //', '"theo@example.com", //')
      .replace("// since June\n", '// since June\n      "noor@example.com"\n');
    expect(edited(before, addNoor)).toBe(after);
  });

  test("keeps tabs, CRLF and trailing commas", () => {
    const before = '{\r\n\t"groups": {\r\n\t\t"group:dev": [\r\n\t\t\t"mia@example.com",\r\n\t\t],\r\n\t},\r\n}\r\n';
    const after = before.replace('com",\r\n', 'com",\r\n\t\t\t"noor@example.com",\r\n');
    expect(edited(before, addNoor)).toBe(after);
  });

  test("follows the indentation of the last item, where a text has none or mixes them", () => {
    const before = '{\n"groups": {\n   \t"group:dev": ["mia@example.com"],\n},\n}\n';
    const after = before.replace("],\n", '],\n   \t"group:ops": ["noor@example.com"],\n');
    expect(edited(before, (policy) => policy.addTo(["groups", "group:ops"], noor))).toBe(after);
  });

  test("stays on the line of a list of forty that is broken into lines", () => {
    const before = '{"groups": {"group:dev": [\n\t"a@x", "b@x",\n\t"c@x", "d@x",\n]}}';
    expect(edited(before, addNoor)).toBe(before.replace('"d@x",', '"d@x", "noor@example.com",'));
  });

  test("goes below the comments of an empty list", () => {
    const before = '{\n\t"groups": {\n\t\t// nobody yet\n\t},\n}\n';
    const after = '{\n\t"groups": {\n\t\t// nobody yet\n\t\t"group:dev": ["noor@example.com"],\n\t},\n}\n';
    expect(edited(before, addNoor)).toBe(after);
  });

  test("makes the section that is missing or null, on lines of its own", () => {
    const after = '{\n\t"acls": [],\n\t"groups": {\n\t\t"group:dev": ["noor@example.com"],\n\t},\n}\n';
    expect(edited('{\n\t"acls": [],\n}\n', addNoor)).toBe(after);
    expect(edited('{\n\t"groups": null,\n}\n', addNoor)).toBe(
      '{\n\t"groups": {"group:dev": ["noor@example.com"]},\n}\n',
    );
    expect(edited("{}", addNoor)).toBe('{\n\t"groups": {\n\t\t"group:dev": ["noor@example.com"]\n\t}\n}');
  });

  test("is a rule on one line or on several, as the last rule is", () => {
    const add = (policy: Policy) => policy.addTo(["grants"], grant);
    const short = '{\n  "grants": [\n    {"src": ["*"], "dst": ["*"], "ip": ["*"]},\n  ],\n}\n';
    const line = '    {"src": ["group:dev"], "dst": ["tag:web"], "ip": ["tcp:443"]},\n';
    expect(edited(short, add)).toBe(short.replace("  ],", `${line}  ],`));
    const tall = '{\n  "grants": [{\n    "src": ["*"],\n    "dst": ["*"],\n    "ip": ["*"],\n  }],\n}\n';
    const lines = '{\n    "src": ["group:dev"],\n    "dst": ["tag:web"],\n    "ip": ["tcp:443"],\n  }';
    expect(edited(tall, add)).toBe(tall.replace("}],", `}, ${lines}],`));
  });

  test("is a rule on lines of its own in a section that was empty", () => {
    const before = '{\n  "grants": [],\n}\n';
    const line = '    {"src": ["group:dev"], "dst": ["tag:web"], "ip": ["tcp:443"]},';
    const policy = parsePolicy(before);
    policy.addTo(["grants"], grant);
    expect(policy.text).toBe(`{\n  "grants": [\n${line}\n  ],\n}\n`);
  });

  test("is not added twice, however it is spelled", () => {
    const text = '{"ACLs": [{"action": "accept", "users": ["b@x", "autogroup:members"], "ports": ["*:*"]}]}';
    const rule = { dst: ["*:*"], src: ["autogroup:member", "b@x"], action: "accept" };
    const policy = parsePolicy(text);
    expect(policy.addTo(["acls"], rule)).toBe(false);
    expect(policy.text).toBe(text);
    expect(policy.removeFrom(["acls"], rule)).toBe(true);
    expect(policy.text).toBe('{"ACLs": []}');
  });
});

describe("what is removed", () => {
  test.each([
    ["the first", '["a", "b", "c"]', "a", '["b", "c"]'],
    ["one between", '["a", "b", "c"]', "b", '["a", "c"]'],
    ["the last", '["a", "b", "c"]', "c", '["a", "b"]'],
    ["the last, before a trailing comma", '["a", "b",]', "b", '["a",]'],
    ["the only one", '["a",]', "a", "[]"],
    ["one that is there twice", '["a", "b", "a"]', "a", '["b"]'],
    ["the only one on its line", '[\n"a", // note\n]', "a", "[]"],
    ["one with a comment on another", '[\n"a", // note on a\n"b" // note on b\n]', "b", '[\n"a" // note on a\n]'],
    ["one before a comment on the list", '[\n"a",\n\n// all of them\n]', "a", "[\n// all of them\n]"],
  ])("is gone with its comma: %s", (_name, before, value, after) => {
    const text = `{"groups": {"group:dev": ${before}}}`;
    expect(edited(text, (policy) => policy.removeFrom(dev, value))).toBe(`{"groups": {"group:dev": ${after}}}`);
  });

  const rules = `{
	"acls": [
		// Everybody reads the wiki.
		{"action": "accept", "src": ["*"], "dst": ["tag:wiki:443"]}, // since 2021

		// Databases
		{"action": "accept", "src": ["group:dev"], "dst": ["tag:db:5432"]},
		{"action": "accept", "src": ["group:ops"], "dst": ["tag:db:*"]},

		// {"action": "accept", "src": ["*"], "dst": ["*:*"]},
		{"action": "accept", "src": ["group:ops"], "dst": ["tag:web:22"]},
	],
}
`;
  const without = (...lines: string[]) => lines.reduce((text, line) => text.replace(line, ""), rules);

  test("takes the comments above it and behind it along", () => {
    const [comment, rule] = [/\t\t\/\/ Every.*\n/, /\t\t\{.*2021\n\n/].map((line) => line.exec(rules)?.[0] ?? "");
    expect(edited(rules, (policy) => policy.remove(["acls", 0]))).toBe(without(comment ?? "", rule ?? ""));
  });

  test("leaves a comment that heads the next item too", () => {
    const rule = '\t\t{"action": "accept", "src": ["group:dev"], "dst": ["tag:db:5432"]},\n';
    expect(edited(rules, (policy) => policy.remove(["acls", 1]))).toBe(without(rule));
  });

  test("leaves what somebody put into comments", () => {
    const rule = '\t\t{"action": "accept", "src": ["group:ops"], "dst": ["tag:web:22"]},\n';
    expect(edited(rules, (policy) => policy.remove(["acls", 3]))).toBe(without(rule));
  });

  test("is a section with both of its spellings", () => {
    const before = '{"Groups": {"group:a": []}, "acls": [], "groups": {"group:b": []}}';
    expect(edited(before, (policy) => policy.remove(["groups"]))).toBe('{"acls": []}');
  });

  test("is nothing where nothing is", () => {
    const policy = parsePolicy(rules);
    expect(policy.remove(["groups", "group:dev"])).toBe(false);
    expect(policy.remove(["acls", 4])).toBe(false);
    expect(policy.removeFrom(["groups", "group:dev"], noor)).toBe(false);
    expect(policy.text).toBe(rules);
  });
});

describe("a value that is set", () => {
  test("replaces the old one and nothing around it", () => {
    const before = '{"hosts": {"web": /* moved */ "100.64.0.1" /* in May */,}}';
    expect(edited(before, (policy) => policy.set(["hosts", "web"], "100.64.0.2"))).toBe(before.replace("0.1", "0.2"));
  });

  test("comes last if it is new", () => {
    const set = (policy: Policy) => policy.set(["tagOwners", "tag:web"], ["group:dev"]);
    expect(edited('{"tagOwners": {"tag:db": []}}', set)).toBe(
      '{"tagOwners": {"tag:db": [], "tag:web": ["group:dev"]}}',
    );
  });

  test("changes nothing if it means the same", () => {
    const text = '{"groups": {"group:dev": ["b@x", "a@x"]}}';
    const policy = parsePolicy(text);
    expect(policy.set(dev, ["a@x", "b@x"])).toBe(false);
    expect(policy.text).toBe(text);
  });

  test("stands on several lines if it is long", () => {
    const members = Array.from({ length: 9 }, (_, index) => `developer-${index}@example.com`);
    const text = edited('{\n  "groups": {\n    "group:dev": [],\n  },\n}\n', (policy) => policy.set(dev, members));
    expect(text).toContain('    "group:dev": [\n      "developer-0@example.com",\n');
    expect(text).toContain('      "developer-8@example.com",\n    ],\n  },\n}\n');
  });
});

describe("a path", () => {
  test("finds names in any letter case and under deprecated spellings, and keeps them", () => {
    const policy = parsePolicy('{"ACLs": [{"Action": "accept", "Users": ["a@x"], "Ports": ["*:*"]}], "TagOwners": {}}');
    expect(policy.get(["acls", 0, "src"])).toStrictEqual(["a@x"]);
    policy.addTo(["acls", 0, "src"], noor);
    policy.addTo(["tagOwners", "tag:web"], "group:dev");
    expect(policy.text).toContain('"Users": ["a@x", "noor@example.com"]');
    expect(policy.text).toContain('"TagOwners": {"tag:web": ["group:dev"]}');
  });

  test("tells apart keys of the user by their letter case", () => {
    const policy = parsePolicy('{"hosts": {"Web": "100.64.0.1"}}');
    expect(policy.get(["hosts", "web"])).toBeUndefined();
    policy.set(["hosts", "web"], "100.64.0.2");
    expect(policy.value["hosts"]).toStrictEqual({ Web: "100.64.0.1", web: "100.64.0.2" });
  });

  test("leads to the last of two members with one name", () => {
    const before = '{"groups": {"group:dev": ["old@x"], "group:dev": ["a@x"]}}';
    expect(edited(before, addNoor)).toBe(before.replace('"a@x"', '"a@x", "noor@example.com"'));
  });

  test.each([
    ['{"groups": {"group:dev": "a@x"}}', '["groups","group:dev"] is "a@x"; it must be an array for that.'],
    ['{"groups": []}', '["groups"] is an array; it must be an object for that.'],
    ['{"groups": 7}', '["groups"] is 7; it must be an object for that.'],
  ])("says where it cannot go on in %s", (text, message) => {
    expect(() => edited(text, addNoor)).toThrow(new TypeError(message));
  });

  test("says that an element is missing", () => {
    const set = (policy: Policy) => policy.set(["acls", 5, "src"], []);
    expect(() => edited('{"acls": []}', set)).toThrow('["acls"] has no element 5; it has 0.');
    expect(() => edited("{}", set)).toThrow("There is no array for element 5 of the path.");
  });

  test("takes no path that is a string", () => {
    const add = (policy: Policy): unknown => Reflect.apply(policy.addTo, policy, ["groups", "noor@example.com"]);
    expect(() => edited("{}", add)).toThrow('the path must be an array, such as ["groups", "group:dev"]');
  });

  test("takes only values that JSON has", () => {
    expect(() => edited("{}", (policy) => policy.set(["hosts"], undefined))).toThrow("undefined is no JSON value.");
  });

  test("named __proto__ is like any other", () => {
    const text = edited("{}", (policy) => policy.set(["hosts", "__proto__"], "100.64.0.1"));
    expect(text).toContain('"__proto__": "100.64.0.1"');
    expect(Object.keys(Object(parsePolicy(text).value["hosts"]))).toStrictEqual(["__proto__"]);
  });
});

describe("parsePolicy", () => {
  test("reads what editors write, and gives what Tailscale reads", () => {
    expect(parsePolicy("\uFEFF{}").text).toBe("{}");
    expect(parsePolicy("{} // end").text).toBe("{} // end\n");
    expect(parsePolicy('{"a": "http://x"}').text).toBe('{"a": "http://x"}');
  });

  test("gives the value with the names of today", () => {
    const { value } = parsePolicy(
      '{"ACLS": [{"users": ["*"], "ports": ["*:*"]}], "Tests": [{"user": "a@x", "allow": []}]}',
    );
    expect(value).toStrictEqual({ acls: [{ src: ["*"], dst: ["*:*"] }], tests: [{ src: "a@x", accept: [] }] });
  });

  test("says where a text is wrong", () => {
    expect(() => parsePolicy('{\n"acls": [}')).toThrow(HujsonError);
    expect(() => parsePolicy('{\n"acls": [}')).toThrow("line 2, column 10: invalid character '}' at start of value");
    expect(() => parsePolicy("[]")).toThrow("A policy file must be an object in braces.");
  });
});
