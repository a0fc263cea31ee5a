import type { PolicyCases } from "../../../testing/table";
import { classic, regional } from "./_programs";

export const cases: PolicyCases = {
  compliant: {},
  violating: {
    global: { doc: true, program: () => classic() },
    regional: () => regional(),
  },
  undecided: {},
};
