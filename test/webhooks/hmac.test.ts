import { expect, test } from "vitest";
import { hmac } from "../../src/webhooks/hmac.ts";

/** The vectors of RFC 4231, section 4, for HMAC-SHA256; the fifth is of a truncated one, which nobody sends. */
const text = new TextEncoder();
const bytes = (byte: number, length: number) => new Uint8Array(length).fill(byte);

const vectors: [string, Uint8Array, Uint8Array, string][] = [
  [
    "1: a key shorter than the digest",
    bytes(0x0b, 20),
    text.encode("Hi There"),
    "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7",
  ],
  [
    "2: a key shorter than the message",
    text.encode("Jefe"),
    text.encode("what do ya want for nothing?"),
    "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843",
  ],
  [
    "3: a message longer than the key",
    bytes(0xaa, 20),
    bytes(0xdd, 50),
    "773ea91e36800e46854db8ebd09181a72959098b3ef8c122d9635514ced565fe",
  ],
  [
    "4: a key of all small bytes",
    Uint8Array.from({ length: 25 }, (_, index) => index + 1),
    bytes(0xcd, 50),
    "82558a389a443c0ea4cc819899f2083a85f0faa3e578f8077a2e3ff46729665b",
  ],
  [
    "6: a key longer than a block",
    bytes(0xaa, 131),
    text.encode("Test Using Larger Than Block-Size Key - Hash Key First"),
    "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54",
  ],
  [
    "7: a key and a message longer than a block",
    bytes(0xaa, 131),
    text.encode(
      "This is a test using a larger than block-size key and a larger than block-size data. The key needs to be hashed before being used by the HMAC algorithm.",
    ),
    "9b09ffa71b942fcb27635fbcd5b0e944bfdc63644f0713938a7f51535c3a35e2",
  ],
];

test.each(vectors)("RFC 4231, case %s", async (_name, key, message, digest) => {
  expect(await hmac(key, message)).toBe(digest);
});

test("the parts of a message are one message", async () => {
  const key = text.encode("Jefe");
  expect(await hmac(key, text.encode("what do ya "), text.encode("want for nothing?"))).toBe(vectors[1]?.[3]);
});
