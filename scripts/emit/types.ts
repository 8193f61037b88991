import openapiTS, { astToString } from "openapi-typescript";
import type { SchemaObject } from "openapi-typescript";
import ts from "typescript";
import type { OpenApiDocument } from "../document/openapi.ts";
import { isNever } from "../document/result.ts";
import { schemaUse } from "../document/schema-use.ts";
import { header } from "./header.ts";
import { lenient, lenientBodies, lenientType } from "./lenient.ts";
import { isProperty, rewrite, slim } from "./slim.ts";
import { mergeOpenMembers, nameKeys, templateType } from "./templates.ts";

export interface TypeFiles {
  /** `paths`, `operations` and `components`, as openapi-typescript writes them. */
  types: string;
  /** The schemas under their own names, so that an editor shows `Device` and not its thirty members. */
  schemas: string;
}

export async function emitTypes(document: OpenApiDocument): Promise<TypeFiles> {
  // Webhooks are typed in generated/webhooks.ts: they are not operations of the raw client.
  const nodes = await openapiTS(withoutDiscriminators({ ...document, webhooks: {} }), {
    defaultNonNullable: false,
    silent: true,
    transform,
    transformProperty: nameKeys,
  });
  const named = nodes.map((node) => ts.transform(node, [nameSchemas]).transformed[0] ?? node);
  const { names, declarations, rest } = liftSchemas(named);
  const { requests, shared } = schemaUse(document);
  const own = declarations.map((node) => (requests.has(node.name.text) ? lenient(node, shared) : node));
  const imported = new Set([...names, "Lenient"]);
  const slender = rest.map((node) => qualify(lenientBodies(slim(node), shared), imported));
  const types = plainComments(astToString(slender));
  const schemas = plainComments(astToString(own));
  return {
    types: `${header}import type * as schemas from "./schemas.ts";\n\n${types}`,
    schemas: header + schemas + (shared.size > 0 ? lenientType : ""),
  };
}

/**
 * The members that distinguish the forms of a request are constants in each form, so TypeScript needs no discriminator;
 * openapi-typescript would replace them with its own copy.
 */
function withoutDiscriminators(document: OpenApiDocument): string {
  const isDiscriminator = (value: unknown) => typeof value === "object" && value !== null && "propertyName" in value;
  return JSON.stringify(document, (key, value: unknown) =>
    key === "discriminator" && isDiscriminator(value) ? undefined : value,
  );
}

/**
 * Types that openapi-typescript does not derive from the document: exact integers, members that are never there, open
 * enums, string templates, and dates. Bodies have dates only in requests, and JSON.stringify writes a Date in the
 * documented format.
 */
function transform(schema: SchemaObject, { path }: { path?: string | undefined }): ts.TypeNode | undefined {
  const type = stringType(schema, path);
  const isNullable = Array.isArray(schema.type) && schema.type.includes("null");
  const none = ts.factory.createLiteralTypeNode(ts.factory.createNull());
  return type && isNullable ? ts.factory.createUnionTypeNode([type, none]) : type;
}

function stringType(schema: SchemaObject, path: string | undefined): ts.TypeNode | undefined {
  const text = ts.factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword);
  if (schema.format === "int64") return text;
  if (schema.format === "date-time" && !path?.includes("/parameters/"))
    return ts.factory.createUnionTypeNode([text, ts.factory.createTypeReferenceNode("Date")]);
  if (isNever(schema)) return ts.factory.createKeywordTypeNode(ts.SyntaxKind.UndefinedKeyword);
  const template = templateType(schema);
  if (template) return template;
  const values: unknown = schema["x-extensible-enum"];
  if (!Array.isArray(values)) return undefined;
  const literals = values.map((value) =>
    ts.factory.createLiteralTypeNode(ts.factory.createStringLiteral(String(value))),
  );
  return ts.factory.createUnionTypeNode([...literals, anyOtherString()]);
}

/** `string & {}`: any string, without swallowing the literals beside it. */
function anyOtherString(): ts.TypeNode {
  const text = ts.factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword);
  return ts.factory.createIntersectionTypeNode([text, ts.factory.createTypeLiteralNode([])]);
}

/** Writes `Device` for `components["schemas"]["Device"]`. */
const nameSchemas: ts.TransformerFactory<ts.Node> = (context) => (root) => {
  const visit = (node: ts.Node): ts.Node => {
    const name = schemaName(node);
    return name ? ts.factory.createTypeReferenceNode(name) : ts.visitEachChild(node, visit, context);
  };
  return visit(root);
};

function schemaName(node: ts.Node): string | undefined {
  if (!ts.isIndexedAccessTypeNode(node) || !ts.isIndexedAccessTypeNode(node.objectType)) return undefined;
  return literal(node.objectType.indexType) === "schemas" ? literal(node.indexType) : undefined;
}

function literal(node: ts.TypeNode): string | undefined {
  return ts.isLiteralTypeNode(node) && ts.isStringLiteral(node.literal) ? node.literal.text : undefined;
}

/** Writes `schemas.Device` for `Device`. */
function qualify(node: ts.Node, names: ReadonlySet<string>): ts.Node {
  const { createIdentifier, createQualifiedName, updateTypeReferenceNode } = ts.factory;
  return rewrite(node, (inner) => {
    if (!ts.isTypeReferenceNode(inner) || !ts.isIdentifier(inner.typeName)) return inner;
    const { typeName, typeArguments } = inner;
    if (!names.has(typeName.text)) return inner;
    return updateTypeReferenceNode(inner, createQualifiedName(createIdentifier("schemas"), typeName), typeArguments);
  });
}

interface Lifted {
  names: string[];
  declarations: (ts.InterfaceDeclaration | ts.TypeAliasDeclaration)[];
  rest: ts.Node[];
}

/** Moves the members of `components.schemas` into their own declarations, and replaces them with references. */
function liftSchemas(nodes: readonly ts.Node[]): Lifted {
  const declarations: (ts.InterfaceDeclaration | ts.TypeAliasDeclaration)[] = [];
  const rest = nodes.map((node) => {
    if (!ts.isInterfaceDeclaration(node) || node.name.text !== "components") return node;
    const members = node.members.map((kind) => {
      if (!isProperty(kind, "schemas") || !kind.type || !ts.isTypeLiteralNode(kind.type)) return kind;
      declarations.push(...kind.type.members.map(declare));
      return property("schemas", ts.factory.createTypeLiteralNode(declarations.map(reference)));
    });
    return ts.factory.createInterfaceDeclaration(node.modifiers, node.name, undefined, undefined, members);
  });
  return { names: declarations.map((declaration) => declaration.name.text), declarations, rest };
}

function property(name: string, type: ts.TypeNode): ts.PropertySignature {
  return ts.factory.createPropertySignature(undefined, name, undefined, type);
}

function reference({ name }: { name: ts.Identifier }): ts.PropertySignature {
  return property(name.text, ts.factory.createTypeReferenceNode(name.text));
}

/** `export interface Device { … }`, or `export type …` for what is not an object. */
function declare(member: ts.TypeElement): ts.InterfaceDeclaration | ts.TypeAliasDeclaration {
  if (!ts.isPropertySignature(member) || !member.type || !ts.isIdentifier(member.name)) {
    throw new Error("the name of a schema must be an identifier");
  }
  const { name } = member;
  const type = mergeOpenMembers(member.type);
  const exported = [ts.factory.createModifier(ts.SyntaxKind.ExportKeyword)];
  const declaration = ts.isTypeLiteralNode(type)
    ? ts.factory.createInterfaceDeclaration(exported, name, undefined, undefined, type.members)
    : ts.factory.createTypeAliasDeclaration(exported, name, undefined, type);
  return ts.setSyntheticLeadingComments(declaration, ts.getSyntheticLeadingComments(member));
}

/** Cleans up comments: no `@description` tag or format name, which editors would show, and only short examples. */
function plainComments(text: string): string {
  return text
    .replaceAll(/^ *\* (?:Format: [\w-]+|@enum \{string\}|@constant)\n/gm, "")
    .replaceAll("@description ", "")
    .replaceAll(/^( *)\/\*\*\n *\* ([^\n]*)\n *\*\/$/gm, "$1/** $2 */")
    .replaceAll(/^( *\*) {5}(?=\S)/gm, "$1 ")
    .replaceAll(/^ *\* @example \{[^]*?^ *\* \}$/gm, (example) => example.replaceAll(/\n *\* */g, " "));
}
