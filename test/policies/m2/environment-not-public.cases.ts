import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

const environment = (publiclyAccessible?: pulumi.Input<boolean>) => () =>
  new aws.m2.Environment("claims", {
    engineType: "bluage",
    instanceType: "M2.m5.large",
    subnetIds: ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"],
    publiclyAccessible,
  });

export const cases: PolicyCases = {
  compliant: {
    "an explicit false": { doc: true, program: environment(false) },
    "nothing declared, which is private": environment(),
    "false as text": environment("false" as never),
  },
  violating: {
    public: { doc: true, program: environment(true) },
    "true as text": environment("true" as never),
    "a list of one": environment([true] as never),
  },
  undecided: {
    "a flag that is computed": () => environment(new aws.kms.Key("key").arn.apply((arn) => arn === ""))(),
  },
};
