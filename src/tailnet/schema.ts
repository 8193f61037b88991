/** The part of JSON Schema that the document uses. Keywords that are not here permit everything. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly format?: string;
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly items?: Schema | boolean;
  readonly properties?: Readonly<Record<string, Schema | boolean>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: Schema | boolean;
  readonly allOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly not?: Schema;
  readonly contains?: Schema;
  readonly propertyNames?: Schema;
}

/** How to interpret schemas. */
export interface Dialect {
  /** Resolves a `$ref`; undefined if there is no such schema, which permits everything. */
  readonly find: (reference: string) => Schema | undefined;
  /** 64-bit integers are integers on the wire, and strings of digits inside the mock. */
  readonly int64: "integer" | "string";
}

/** The faults of a value, one sentence each: "body.tags must be an array". */
export function faultsOf(value: unknown, schema: Schema | boolean, place: string, dialect: Dialect): string[] {
  if (typeof schema === "boolean") return schema ? [] : [`${place} is not permitted`];
  const own = faultsHere(value, schema, place, dialect);
  const referred = schema.$ref === undefined ? undefined : dialect.find(schema.$ref);
  const parts = [...(referred ? [referred] : []), ...(schema.allOf ?? [])];
  return [...own, ...parts.flatMap((part) => faultsOf(value, part, place, dialect))];
}

/** Faults in one line: the first three, and how many more there are. */
export function summarize(faults: readonly string[]): string {
  const different = [...new Set(faults)];
  const more = different.length - 3;
  return [...different.slice(0, 3), ...(more > 0 ? [`and ${more} more`] : [])].join("; ");
}

function faultsHere(value: unknown, schema: Schema, place: string, dialect: Dialect): string[] {
  const types = [schema.type ?? []].flat();
  const isInt64 = schema.format === "int64" && dialect.int64 === "string";
  if (isInt64) return typeof value === "string" && /^-?\d+$/.test(value) ? [] : [`${place} must be a string of digits`];
  if (types.length > 0 && !types.some((type) => isOf(type, value))) return [`${place} must be ${typeWords(types)}`];
  return [
    ...faultsOfChoice(value, schema, place, dialect),
    ...(typeof value === "string" ? faultsOfString(value, schema, place) : []),
    ...(typeof value === "number" ? faultsOfNumber(value, schema, place) : []),
    ...(Array.isArray(value) ? faultsOfArray(value, schema, place, dialect) : []),
    ...(isObject(value) ? faultsOfObject(value, schema, place, dialect) : []),
  ];
}

function faultsOfChoice(value: unknown, schema: Schema, place: string, dialect: Dialect): string[] {
  const { enum: values = "const" in schema ? [schema.const] : undefined, anyOf, oneOf } = schema;
  const { not } = schema;
  if (not && faultsOf(value, not, place, dialect).length === 0) return [`${unwanted(not, place)} is not permitted`];
  const isListed = !values || values.some((one) => JSON.stringify(one) === JSON.stringify(value));
  if (!isListed) return [`${place} must be ${orList(values.map((one) => JSON.stringify(one)))}`];
  return [anyOf, oneOf].flatMap((options) => (options ? faultsOfOptions(value, options, place, dialect) : []));
}

/** Describes a schema under `not`: members that exclude each other, or the whole value. */
function unwanted({ required = [], properties = {} }: Schema, place: string): string {
  const names = [...new Set([...required, ...Object.keys(properties)])];
  return names.length > 0 ? `${place} has a combination of ${names.join(" and ")} that` : place;
}

/** Empty if one option matches; otherwise the faults of the intended option, if the type tells which that is. */
function faultsOfOptions(value: unknown, options: readonly Schema[], place: string, dialect: Dialect): string[] {
  const faults = options.map((option) => faultsOf(value, option, place, dialect));
  if (faults.some((some) => some.length === 0)) return [];
  const chosen = options.findIndex((option) => isChosen(value, resolved(option, dialect)));
  if (chosen >= 0) return faults[chosen] ?? [];
  const types = options.map((option) => [resolved(option, dialect).type ?? []].flat());
  const meant = faults.filter((_, index) => types[index]?.some((type) => isOf(type, value)));
  if (meant.length === 1) return meant.flat();
  const all = [...new Set(types.flat())];
  return [all.length > 0 && meant.length === 0 ? `${place} must be ${typeWords(all)}` : `${place} fits no alternative`];
}

/** Whether a member selects this option among several: `keyType: client`. */
function isChosen(value: unknown, { properties = {} }: Schema): boolean {
  if (!isObject(value)) return false;
  const members = new Map<string, unknown>(Object.entries(value));
  return Object.entries(properties).some(
    ([name, schema]) => typeof schema === "object" && "const" in schema && members.get(name) === schema.const,
  );
}

function resolved(schema: Schema, dialect: Dialect): Schema {
  const referred = schema.$ref === undefined ? undefined : dialect.find(schema.$ref);
  return referred ? { ...resolved(referred, dialect), ...schema } : schema;
}

function faultsOfString(
  value: string,
  { pattern, minLength, maxLength, format = "" }: Schema,
  place: string,
): string[] {
  const { length } = [...value];
  const isFormat = formats[format];
  return [
    ...(minLength !== undefined && length < minLength
      ? [minLength === 1 ? `${place} must not be empty` : `${place} must have at least ${minLength} characters`]
      : []),
    ...(maxLength !== undefined && length > maxLength ? [`${place} must have at most ${maxLength} characters`] : []),
    ...(pattern !== undefined && !matches(pattern, value) ? [`${place} must match ${pattern}`] : []),
    ...(isFormat && !isFormat.test(value) ? [`${place} must be ${formatWords[format] ?? format}`] : []),
  ];
}

/** An invalid regular expression permits everything, as in Prism. */
function matches(pattern: string, value: string): boolean {
  try {
    return new RegExp(pattern, "u").test(value);
  } catch {
    return true;
  }
}

function faultsOfNumber(value: number, { minimum, maximum }: Schema, place: string): string[] {
  return [
    ...(minimum !== undefined && value < minimum ? [`${place} must be at least ${minimum}`] : []),
    ...(maximum !== undefined && value > maximum ? [`${place} must be at most ${maximum}`] : []),
  ];
}

function faultsOfArray(value: readonly unknown[], schema: Schema, place: string, dialect: Dialect): string[] {
  const { minItems = 0, maxItems = Infinity, items = true, contains } = schema;
  const isLacking = contains && !value.some((item) => faultsOf(item, contains, place, dialect).length === 0);
  return [
    ...(isLacking ? [`${place} lacks an item that is required`] : []),
    ...(value.length < minItems ? [`${place} must have at least ${count(minItems)}`] : []),
    ...(value.length > maxItems ? [`${place} must have at most ${count(maxItems)}`] : []),
    ...value.flatMap((item, index) => faultsOf(item, items, `${place}[${index}]`, dialect)),
  ];
}

function faultsOfObject(value: object, schema: Schema, place: string, dialect: Dialect): string[] {
  const { required = [], properties = {}, additionalProperties = true, propertyNames = true } = schema;
  const missing = required.filter((name) => !Object.hasOwn(value, name));
  // Wrong members come first: they say more than missing ones.
  return [
    ...Object.entries(value).flatMap(([name, child]) => {
      const own = Object.hasOwn(properties, name) ? properties[name] : undefined;
      return [
        ...faultsOf(name, propertyNames, `the name ${JSON.stringify(name)} in ${place}`, dialect),
        ...faultsOf(child, own ?? additionalProperties, member(place, name), dialect),
      ];
    }),
    ...missing.map((name) => `${member(place, name)} is missing`),
  ];
}

function member(place: string, name: string): string {
  return /^[\w$]+$/.test(name) ? `${place}.${name}` : `${place}[${JSON.stringify(name)}]`;
}

function count(items: number): string {
  return items === 1 ? "1 item" : `${items} items`;
}

function isOf(type: string, value: unknown): boolean {
  if (type === "array") return Array.isArray(value);
  if (type === "object") return isObject(value);
  if (type === "null") return value === null;
  if (type === "integer") return Number.isInteger(value);
  return type === "number" ? Number.isFinite(value) : typeof value === type;
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function typeWords(types: readonly string[]): string {
  return orList(types.map((type) => (type === "null" ? type : `${/^[aio]/.test(type) ? "an" : "a"} ${type}`)));
}

/** "a, b or c" */
function orList(words: readonly string[]): string {
  return words.length > 1 ? `${words.slice(0, -1).join(", ")} or ${words.at(-1)}` : words.join("");
}

const byte = "(?:25[0-5]|(?:2[0-4]|1\\d|[1-9]?)\\d)";
const formats: Readonly<Record<string, RegExp>> = {
  "date-time":
    /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])[Tt\s](?:[01]\d|2[0-3]):[0-5]\d:(?:[0-5]\d|60)(?:\.\d+)?(?:[Zz]|[+-]\d\d(?::?\d\d)?)$/,
  ipv4: new RegExp(`^(?:${byte}\\.){3}${byte}$`),
  email:
    /^[\w!#$%&'*+/=?^`{|}~-]+(?:\.[\w!#$%&'*+/=?^`{|}~-]+)*@(?:[a-z\d](?:[a-z\d-]*[a-z\d])?\.)+[a-z\d](?:[a-z\d-]*[a-z\d])?$/i,
  uri: /^[a-z][a-z\d+.-]*:[^\s<>"{}|\\^`]+$/i,
  uuid: /^(?:urn:uuid:)?[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/i,
  hostname: /^(?=.{1,253}\.?$)[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?(?:\.[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?)*\.?$/i,
  ipv6: /^(?=.*:.*:)[\da-f:.]+$/i,
};
const formatWords: Readonly<Record<string, string>> = {
  "date-time": 'a time such as "2026-04-12T09:00:00Z"',
  ipv4: "an IPv4 address",
  email: "an email address",
  uri: "a URL",
  uuid: "a UUID",
  hostname: "a hostname",
  ipv6: "an IPv6 address",
};
