import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

const group = (options?: aws.types.input.rds.OptionGroupOption[], engineName: pulumi.Input<string> = "oracle-ee") =>
  new aws.rds.OptionGroup("claims", { engineName, majorEngineVersion: "19", ...(options && { options }) });

const native = (value: pulumi.Input<string>, name = "SQLNET.ENCRYPTION_SERVER") => [
  { optionName: "NATIVE_NETWORK_ENCRYPTION", optionSettings: [{ name, value }] },
];

export const cases: PolicyCases = {
  compliant: {
    "native encryption that is required": { doc: true, program: () => group(native("REQUIRED")) },
    TLS: () =>
      group([
        { optionName: "Timezone" },
        { optionName: "SSL", port: 2484, optionSettings: [{ name: "SQLNET.SSL_VERSION", value: "1.2" }] },
      ]),
  },
  violating: {
    "no options": { doc: true, program: () => group() },
    "native encryption that is only requested": () => group(native("REQUESTED")),
    "native encryption whose client has to ask": () => group(native("REQUIRED", "SQLNET.CRYPTO_CHECKSUM_SERVER")),
    "another option": () => group([{ optionName: "Timezone" }]),
  },
  undecided: {
    "a value that is computed": () => group(native(new aws.kms.Key("claims").arn)),
    "an engine that is computed": () => group([], new aws.kms.Key("claims").arn),
  },
  notApplicable: {
    "another engine": () => group([], "mysql"),
  },
};
