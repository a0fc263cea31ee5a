import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const make = (args: Partial<aws.ecrpublic.RepositoryArgs> = {}) =>
  new aws.ecrpublic.Repository("app", { repositoryName: "app", ...args });
const policy = (args: Partial<aws.ecrpublic.RepositoryPolicyArgs> = {}) =>
  new aws.ecrpublic.RepositoryPolicy("app", { repositoryName: "app", policy: "{}", ...args });
export const cases: PolicyCases = {
  compliant: {},
  violating: {
    "a repository": { doc: true, program: () => make() },
    "a policy": () => policy(),
  },
  undecided: {},
};
