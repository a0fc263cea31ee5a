import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const location = (args: Partial<aws.datasync.LocationHdfsArgs>) =>
  new aws.datasync.LocationHdfs("records", {
    agentArns: ["arn:aws:datasync:us-east-1:111122223333:agent/agent-0123456789abcdef0"],
    nameNodes: [{ hostname: "namenode.clinic.internal", port: 8020 }],
    ...args,
  });

const kerberos = {
  kerberosPrincipal: "transfer@CLINIC.INTERNAL",
  kerberosKeytabBase64: "BQIAAAA=",
  kerberosKrb5ConfBase64: "W2xpYmRlZmF1bHRzXQo=",
};

export const cases: PolicyCases = {
  compliant: {
    Kerberos: { doc: true, program: () => location({ authenticationType: "KERBEROS", ...kerberos }) },
  },
  violating: {
    "the name of a user": {
      doc: true,
      program: () => location({ authenticationType: "SIMPLE", simpleUser: "transfer" }),
    },
    "no type": () => location({ simpleUser: "transfer" }),
  },
  undecided: {
    "a type that is computed": () => location({ authenticationType: new aws.kms.Key("key").description, ...kerberos }),
  },
};
