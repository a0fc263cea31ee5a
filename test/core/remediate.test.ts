import { applyChanges } from "../../policies/core/remediate";

const changed = (props: Record<string, unknown>, changes: Record<string, unknown>) => {
  applyChanges(props, changes);
  return props;
};

test.each([
  [{}, { encrypted: true }, { encrypted: true }],
  [{ a: { b: 1, c: 2 } }, { "a.b": 3 }, { a: { b: 3, c: 2 } }],
  [{}, { "a.b.c": 1 }, { a: { b: { c: 1 } } }],
  [{ a: [{ b: 1 }] }, { "a.b": 2 }, { a: [{ b: 2 }] }],
  [{ a: [{ b: 1 }, { b: 2 }] }, { "a[1].b": 3 }, { a: [{ b: 1 }, { b: 3 }] }],
  [{ a: [{ b: 1 }] }, { "a[+]": { b: 2 } }, { a: [{ b: 1 }, { b: 2 }] }],
  [{}, { "a[+]": "x" }, { a: ["x"] }],
  [{ a: { b: 1 } }, { "a[+]": { b: 2 } }, { a: [{ b: 1 }, { b: 2 }] }],
  [{ a: [] }, { "a.b": 1 }, { a: [{ b: 1 }] }],
  [{ a: null }, { "a.b": 1 }, { a: { b: 1 } }],
])("%j with %j becomes %j", (props, changes, expected) => {
  expect(changed(structuredClone(props) as Record<string, unknown>, changes as Record<string, unknown>)).toEqual(
    expected,
  );
});
