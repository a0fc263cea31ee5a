import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

const server = (protocols?: pulumi.Input<pulumi.Input<string>[]>) => () =>
  new aws.transfer.Server("claims", { protocols });

export const cases: PolicyCases = {
  compliant: {
    "SFTP and FTPS": { doc: true, program: server(["SFTP", "FTPS"]) },
    "nothing declared, which is SFTP": server(),
    "AS2, whose messages are encrypted themselves": server(["AS2"]),
  },
  violating: {
    "FTP beside SFTP": { doc: true, program: server(["SFTP", "FTP"]) },
    "FTP alone": server(["FTP"]),
    "FTP first": server(["FTP", "FTPS"]),
    "another spelling": server(["ftp"]),
    "a single protocol without a list": server("FTP" as never),
    "FTP beside a protocol that is computed": () => server(["SFTP", "FTP", new aws.kms.Key("key").arn])(),
  },
  undecided: {
    "a protocol that is computed": () => server(["SFTP", new aws.kms.Key("key").arn])(),
    "protocols that are computed": () => server(new aws.kms.Key("key").arn.apply((arn) => [arn]))(),
  },
};
