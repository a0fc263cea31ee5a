import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const user = (more: Partial<aws.transfer.UserArgs> = {}) =>
  new aws.transfer.User("laboratory", {
    serverId: "s-0123456789abcdef0",
    userName: "laboratory",
    role: "arn:aws:iam::123456789012:role/laboratory",
    ...more,
  });

const access = (more: Partial<aws.transfer.AccessArgs> = {}) =>
  new aws.transfer.Access("laboratory", {
    serverId: "s-0123456789abcdef0",
    externalId: "S-1-1-12-1234567890-123456789-1234567890-1234",
    role: "arn:aws:iam::123456789012:role/laboratory",
    ...more,
  });

const logical = {
  homeDirectoryType: "LOGICAL",
  homeDirectoryMappings: [{ entry: "/", target: "/clinic-exchange/laboratory" }],
};

export const cases: PolicyCases = {
  compliant: {
    "a directory of its own": { doc: true, program: () => user(logical) },
    "a policy of its own": () => user({ homeDirectory: "/clinic-exchange/laboratory", policy: "{}" }),
    "a directory of a group's own": () => access(logical),
  },
  violating: {
    "a path alone": { doc: true, program: () => user({ homeDirectory: "/clinic-exchange/laboratory" }) },
    "an explicit PATH": () => user({ homeDirectoryType: "PATH", homeDirectory: "/clinic-exchange" }),
    "a group's path alone": () => access({ homeDirectory: "/clinic-exchange" }),
  },
  undecided: {
    "a type that is computed": () => user({ homeDirectoryType: new aws.kms.Key("exchange").arn }),
  },
};
