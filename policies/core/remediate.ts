import { isObject } from "./wire";

/**
 * Applies changes to properties in place. A path is `a.b[0].c`; objects on the way are made where they are missing, a
 * list of one element is stepped into, and `list[+]` appends.
 */
export function applyChanges(props: Record<string, unknown>, changes: Readonly<Record<string, unknown>>): void {
  for (const [path, value] of Object.entries(changes)) set(props, steps(path), value);
}

type Step = string | number | "+";

function steps(path: string): Step[] {
  return path.split(/\.|(?=\[)/).map((part) => {
    const index = /^\[(\d+|\+)\]$/.exec(part)?.[1];
    return index === undefined ? part : index === "+" ? "+" : Number(index);
  });
}

function set(target: unknown, [step, ...rest]: Step[], value: unknown): void {
  if (Array.isArray(target) && typeof step === "string" && step !== "+" && target.length === 0) target.push({});
  const holder = Array.isArray(target) && typeof step === "string" && step !== "+" ? target[0] : target;
  const key = (step === "+" ? (holder as unknown[]).length : step) as string;
  const holds = holder as Record<string, unknown>;
  if (rest.length === 0) {
    holds[key] = value;
    return;
  }
  const next = holds[key];
  const isList = typeof rest[0] === "number" || rest[0] === "+";
  if (isList && isObject(next)) holds[key] = [next];
  else if (!isObject(next) && !Array.isArray(next)) holds[key] = isList ? [] : {};
  set(holds[key], rest, value);
}
