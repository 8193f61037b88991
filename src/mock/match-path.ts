/** Returns the values of a template's parameters in a path; undefined if the path does not match. */
export type PathMatcher = (path: string) => Record<string, string> | undefined;

/** Creates the matcher of a template such as `/device/{deviceId}`. */
export function pathMatcher(template: string): PathMatcher {
  const names: string[] = [];
  const source = template.split(/\{([^{}]+)\}/).map((part, index) => {
    if (index % 2 === 0) return part.replaceAll(/[.*+?^$()|[\]\\]/g, "\\$&");
    names.push(part);
    return "([^/]+)";
  });
  const pattern = new RegExp(`^${source.join("")}$`);
  return (path) => {
    const values = pattern.exec(path)?.slice(1);
    return values && Object.fromEntries(names.map((name, index) => [name, decode(values[index] ?? "")]));
  };
}

function decode(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}
