import ts from "typescript";

/**
 * Removes what openapi-typescript repeats, and what it writes only to say that something is absent:
 *
 * - the comments of path items, which the methods also have, and of parameters outside `operations`;
 * - the parameters of path items, which each operation also has;
 * - the methods that a path does not have, and the bodies that an operation does not have. The kinds of parameters
 *   stay: only then does openapi-fetch refuse a query for an operation without one.
 */
export function slim(node: ts.Node): ts.Node {
  if (!ts.isInterfaceDeclaration(node)) return node;
  const isPaths = node.name.text === "paths";
  const isOperations = node.name.text === "operations";
  return rewrite(node, (inner) => {
    if (isSlot(inner) || (isPaths && isProperty(inner, "parameters"))) return undefined;
    if (isPaths) return uncommented(inner);
    return !isOperations && isProperty(inner, "parameters") ? rewrite(inner, uncommented) : inner;
  });
}

/** Members that are `?: never` if there is nothing. */
const slots = /^(?:get|put|post|delete|options|head|patch|trace|requestBody)$/;

function isSlot(node: ts.Node): boolean {
  if (!ts.isPropertySignature(node) || !node.questionToken) return false;
  return node.type?.kind === ts.SyntaxKind.NeverKeyword && ts.isIdentifier(node.name) && slots.test(node.name.text);
}

export function isProperty(member: ts.Node, name: string): member is ts.PropertySignature {
  return ts.isPropertySignature(member) && ts.isIdentifier(member.name) && member.name.text === name;
}

function uncommented(node: ts.Node): ts.Node {
  return ts.setSyntheticLeadingComments(node, undefined);
}

/** Applies `change` to everything inside a node, and removes nodes for which it returns undefined. */
export function rewrite<T extends ts.Node>(root: T, change: (node: ts.Node) => ts.Node | undefined): T {
  const transformer: ts.TransformerFactory<ts.Node> = (context) => {
    const visit = (node: ts.Node): ts.Node | undefined => {
      const changed = change(node);
      return changed && ts.visitEachChild(changed, visit, context);
    };
    return (node) => ts.visitEachChild(node, visit, context);
  };
  const [result = root] = ts.transform<ts.Node>(root, [transformer]).transformed;
  return result as T; // What is inside changes; the kind of the root does not.
}
