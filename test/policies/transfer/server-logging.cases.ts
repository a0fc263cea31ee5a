import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

const role = () => new aws.iam.Role("transfer-logs", { assumeRolePolicy: "{}" }).arn;

const server = (args: Partial<aws.transfer.ServerArgs> = {}) =>
  new aws.transfer.Server("claims", { protocols: ["SFTP"], ...args });

const connector = (loggingRole?: pulumi.Input<string>) =>
  new aws.transfer.Connector("payer", {
    accessRole: "arn:aws:iam::111122223333:role/transfer",
    url: "sftp://payer.example",
    sftpConfig: { trustedHostKeys: ["ssh-rsa AAAA"] },
    loggingRole,
  });

export const cases: PolicyCases = {
  compliant: {
    "a log group": {
      doc: true,
      program: () => {
        const group = new aws.cloudwatch.LogGroup("transfer");
        server({ structuredLogDestinations: [pulumi.interpolate`${group.arn}:*`] });
      },
    },
    "a role": () => server({ loggingRole: role() }),
    "a role by its ARN": () => server({ loggingRole: "arn:aws:iam::111122223333:role/transfer-logs" }),
    "destinations that are computed": () =>
      server({ structuredLogDestinations: new aws.cloudwatch.LogGroup("transfer").arn.apply((arn) => [`${arn}:*`]) }),
    "a connector with a role": () => connector(role()),
  },
  violating: {
    "nothing declared": { doc: true, program: () => server() },
    "no destinations": {
      isEnoughIfSet: ["structuredLogDestinations"],
      program: () => server({ structuredLogDestinations: [] }),
    },
    "an empty role": { isEnoughIfSet: ["loggingRole"], program: () => server({ loggingRole: "" }) },
    "a connector without a role": () => connector(),
    "a connector with an empty role": { isEnoughIfSet: ["loggingRole"], program: () => connector("") },
  },
  undecided: {},
};
