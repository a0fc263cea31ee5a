import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

const stream = (retentionPeriod?: pulumi.Input<number>) => () =>
  new aws.kinesis.Stream("vitals", { shardCount: 1, retentionPeriod });

const atLeast = (minimumRetentionHours: number) => ({ kinesis: { minimumRetentionHours } });

export const cases: PolicyCases = {
  compliant: {
    "a week": { doc: true, program: stream(168) },
    "a year": stream(8760),
    "a number in text": stream("168" as never),
    "nothing said where a day is enough": { settings: atLeast(24), program: stream() },
  },
  violating: {
    "nothing said": { doc: true, program: stream() },
    "a day": stream(24),
    "an hour less than a week": stream(167),
    "a week where more is asked for": { settings: atLeast(720), program: stream(168) },
  },
  undecided: {
    "a period that is computed": () => stream(new aws.kms.Key("key").arn.apply((arn) => arn.length))(),
  },
};
