import ts from "typescript";
import { isProperty, rewrite } from "./slim.ts";

/**
 * Makes request types accept what TypeScript programs usually have: lists may be `readonly`, and optional members may
 * be `undefined`, which JSON drops.
 */
export function lenient<T extends ts.Node>(root: T, shared: ReadonlySet<string>): T {
  const transformer: ts.TransformerFactory<ts.Node> = (context) => {
    const visit = (node: ts.Node): ts.Node => {
      const inner = ts.visitEachChild(node, visit, context);
      if (ts.isArrayTypeNode(inner)) return ts.factory.createTypeOperatorNode(ts.SyntaxKind.ReadonlyKeyword, inner);
      if (ts.isTypeReferenceNode(inner) && ts.isIdentifier(inner.typeName) && shared.has(inner.typeName.text))
        return ts.factory.createTypeReferenceNode("Lenient", [inner]);
      return ts.isPropertySignature(inner) ? orUndefined(inner) : inner;
    };
    return (node) => ts.visitEachChild(node, visit, context);
  };
  const [result = root] = ts.transform<ts.Node>(root, [transformer]).transformed;
  return result as T; // The transformer visits what is inside and keeps the kind of the root.
}

/** Request bodies in `operations` are lenient too. */
export function lenientBodies(node: ts.Node, shared: ReadonlySet<string>): ts.Node {
  return rewrite(node, (inner) => (isProperty(inner, "requestBody") ? lenient(inner, shared) : inner));
}

function orUndefined(member: ts.PropertySignature): ts.PropertySignature {
  const { modifiers, name, questionToken, type } = member;
  if (!questionToken || !type || isNever(type)) return member;
  const absent = ts.factory.createKeywordTypeNode(ts.SyntaxKind.UndefinedKeyword);
  const types = ts.isUnionTypeNode(type) ? type.types : [type];
  const either = ts.factory.createUnionTypeNode([...types, absent]);
  const lenient = ts.factory.createPropertySignature(modifiers, name, questionToken, either);
  return ts.setSyntheticLeadingComments(lenient, ts.getSyntheticLeadingComments(member));
}

function isNever(type: ts.TypeNode): boolean {
  return type.kind === ts.SyntaxKind.NeverKeyword;
}

/** The same for a type that requests share with responses. */
export const lenientType = `
/** \`T\` as a request takes it: lists may be readonly, and members that may be left out may be undefined. */
export type Lenient<T> = T extends readonly (infer Item)[]
  ? readonly Lenient<Item>[]
  : T extends object
    ? { [K in keyof T]: Lenient<T[K]> | ({} extends Pick<T, K> ? undefined : never) }
    : T;
`;
