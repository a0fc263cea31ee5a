import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

const document = (change: object) =>
  JSON.stringify({
    Version: "2012-10-17",
    Statement: [{ Effect: "Allow", Principal: "*", Action: "backup:CopyIntoBackupVault", Resource: "*", ...change }],
  });

const attached = (policy: pulumi.Input<string>) =>
  new aws.backup.VaultPolicy("records", { backupVaultName: "records", policy });

const ACCOUNT = { AWS: "arn:aws:iam::111122223333:root" };

export const cases: PolicyCases = {
  compliant: {
    "one account": { doc: true, program: () => attached(document({ Principal: ACCOUNT })) },
    "everyone of the organization": () =>
      attached(document({ Condition: { StringEquals: { "aws:PrincipalOrgID": "o-a1b2c3d4e5" } } })),
    "a denial for everyone": () => attached(document({ Effect: "Deny" })),
  },
  violating: {
    everyone: { doc: true, findings: ["policy.Statement[0]"], program: () => attached(document({})) },
    "everyone in another form": () => attached(document({ Principal: { AWS: "*" } })),
    "everyone but one": () => attached(document({ Principal: undefined, NotPrincipal: ACCOUNT })),
  },
  undecided: {
    "a document built from the vault's ARN": () => {
      const vault = new aws.backup.Vault("records");
      attached(vault.arn.apply((Resource) => document({ Resource })));
    },
  },
};
