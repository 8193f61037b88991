import { referenceName } from "../document/openapi.ts";
import type { SchemaObject } from "openapi-typescript";
import ts from "typescript";

/**
 * The type of a string whose forms the document lists in `x-sdk-template`, as TypeScript template literal types: `["*",
 * "tag:${string}"]` becomes `` "*" | `tag:${string}` ``. A misspelt `tga:web` is then a compile error.
 */
export function templateType(schema: object): ts.TypeNode | undefined {
  const forms: unknown = "x-sdk-template" in schema ? schema["x-sdk-template"] : undefined;
  if (forms === undefined) return undefined;
  if (!Array.isArray(forms)) throw new Error("x-sdk-template must be a list of the forms that a string may have");
  const types = forms.map(String).map((form) => (form.includes("${") ? `\`${form}\`` : JSON.stringify(form)));
  const { statements } = ts.createSourceFile("forms.ts", `type Forms = ${types.join(" | ")}`, ts.ScriptTarget.Latest);
  const [declared] = statements;
  return declared && ts.isTypeAliasDeclaration(declared) ? declared.type : undefined;
}

/** Gives a map the form of its keys, from `propertyNames`: `` { [key: `tag:${string}`]: … } ``. */
export function nameKeys(property: ts.PropertySignature, schema: SchemaObject): ts.PropertySignature {
  const keys = keyType(schema);
  if (!keys || !property.type) return property;
  const { modifiers, name, questionToken } = property;
  return ts.factory.createPropertySignature(modifiers, name, questionToken, withKeys(property.type, keys));
}

function keyType(schema: object): ts.TypeNode | undefined {
  const names: unknown = "propertyNames" in schema ? schema.propertyNames : undefined;
  if (typeof names !== "object" || names === null) return undefined;
  if ("$ref" in names) return ts.factory.createTypeReferenceNode(referenceName(String(names.$ref)));
  return templateType(names);
}

/** The index signature of this type, not of types inside it. */
function withKeys(type: ts.TypeNode, keys: ts.TypeNode): ts.TypeNode {
  const { factory } = ts;
  if (ts.isUnionTypeNode(type)) return factory.createUnionTypeNode(type.types.map((one) => withKeys(one, keys)));
  if (ts.isIntersectionTypeNode(type))
    return factory.createIntersectionTypeNode(type.types.map((one) => withKeys(one, keys)));
  if (ts.isParenthesizedTypeNode(type)) return factory.createParenthesizedType(withKeys(type.type, keys));
  if (!ts.isTypeLiteralNode(type)) return type;
  const members = type.members.map((member) => {
    if (!ts.isIndexSignatureDeclaration(member)) return member;
    const key = factory.createParameterDeclaration(undefined, undefined, "key", undefined, keys);
    return factory.createIndexSignature(member.modifiers, [key], member.type);
  });
  return factory.createTypeLiteralNode(members);
}

/** Turns an object with known and arbitrary members into one type; openapi-typescript makes an intersection of two. */
export function mergeOpenMembers(type: ts.TypeNode): ts.TypeNode {
  if (!ts.isIntersectionTypeNode(type)) return type;
  const parts = type.types.flatMap((part) => (ts.isTypeLiteralNode(part) ? [part] : []));
  const isOpen = parts
    .flatMap(({ members }) => [...members])
    .some((member) => ts.isIndexSignatureDeclaration(member) && member.type.kind === ts.SyntaxKind.UnknownKeyword);
  if (!isOpen || parts.length < type.types.length) return type;
  return ts.factory.createTypeLiteralNode(parts.flatMap(({ members }) => [...members]));
}
