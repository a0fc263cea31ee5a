import fc from "fast-check";
import { and, every, or, some, Truth } from "../../policies/core/truth";

const gap = { path: "encrypted", reason: "is not known" };
const U = Truth.undecided(gap);
const truths = fc.constantFrom(Truth.true, Truth.false, U);

test.each([
  [Truth.true, Truth.true, "true"],
  [Truth.true, Truth.false, "false"],
  [Truth.true, U, "undecided"],
  [Truth.false, U, "false"],
  [U, U, "undecided"],
])("and", (one, other, expected) => {
  expect(and(one, other).state).toBe(expected);
  expect(other.and(one).state).toBe(expected);
});

test.each([
  [Truth.false, Truth.false, "false"],
  [Truth.true, U, "true"],
  [Truth.false, U, "undecided"],
])("or", (one, other, expected) => {
  expect(or(one, other).state).toBe(expected);
  expect(other.or(one).state).toBe(expected);
});

test("nothing is all true, and none of it is", () => {
  expect(and().state).toBe("true");
  expect(or().state).toBe("false");
  expect(every([], () => Truth.false).state).toBe("true");
  expect(some([], () => Truth.true).state).toBe("false");
});

test("De Morgan's laws hold for three values", () => {
  fc.assert(
    fc.property(fc.array(truths), (terms) => {
      expect(and(...terms).not.state).toBe(or(...terms.map((term) => term.not)).state);
    }),
  );
});

test("learning a value never takes back a decision", () => {
  const learnt = fc.array(fc.tuple(truths, fc.boolean()));
  fc.assert(
    fc.property(learnt, (terms) => {
      const before = terms.map(([term]) => term);
      const after = terms.map(([term, value]) => (term.state === "undecided" ? Truth.of(value) : term));
      for (const combine of [and, or]) {
        const decided = combine(...before).state;
        if (decided !== "undecided") expect(combine(...after).state).toBe(decided);
      }
    }),
  );
});

test("an undecided answer names every gap, and a decided one none", () => {
  const other = { path: "kmsKeyId", reason: "is not known" };
  expect(and(U, Truth.undecided(other), Truth.true).gaps).toEqual([gap, other]);
  expect(and(U, Truth.false).gaps).toEqual([]);
});
