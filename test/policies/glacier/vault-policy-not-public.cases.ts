import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

const document = (change: object) =>
  JSON.stringify({
    Version: "2012-10-17",
    Statement: [
      {
        Effect: "Allow",
        Principal: "*",
        Action: "glacier:InitiateJob",
        Resource: "arn:aws:glacier:us-east-1:111122223333:vaults/imaging",
        ...change,
      },
    ],
  });

const vault = (accessPolicy?: pulumi.Input<string>) => new aws.glacier.Vault("imaging", { accessPolicy });

const lock = (policy: pulumi.Input<string>) =>
  new aws.glacier.VaultLock("imaging", { vaultName: "imaging", completeLock: false, policy });

const ROLE = { AWS: "arn:aws:iam::111122223333:role/imaging" };
const ONE_ROLE = document({ Principal: ROLE });
const OURS = document({ Condition: { StringEquals: { "aws:PrincipalOrgID": "o-a1b2c3d4e5" } } });
const EVERYONE_BUT_ONE = document({ Principal: undefined, NotPrincipal: ROLE });

export const cases: PolicyCases = {
  compliant: {
    "one role": { doc: true, program: () => vault(ONE_ROLE) },
    "everyone of the organization": () => vault(OURS),
    "no policy": () => vault(),
    "a lock that denies": () => lock(document({ Effect: "Deny", Action: "glacier:DeleteArchive" })),
    "a lock with one role": () => lock(ONE_ROLE),
  },
  violating: {
    everyone: { doc: true, findings: ["accessPolicy.Statement[0]"], program: () => vault(document({})) },
    "everyone but one": () => vault(EVERYONE_BUT_ONE),
    "everyone in a lock": { findings: ["policy.Statement[0]"], program: () => lock(document({})) },
    "everyone but one in a lock": () => lock(EVERYONE_BUT_ONE),
  },
  undecided: {
    "a document built from a role's ARN": () => {
      const role = new aws.iam.Role("imaging", { assumeRolePolicy: "{}" });
      vault(role.arn.apply((AWS) => document({ Principal: { AWS } })));
    },
    "a lock built from the vault's ARN": () => {
      lock(vault().arn.apply((Resource) => document({ Resource })));
    },
  },
};
