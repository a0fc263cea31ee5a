import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const job =
  (args: Partial<aws.glue.JobArgs> = {}, name?: string) =>
  () =>
    new aws.glue.Job("claims", {
      roleArn: "arn:aws:iam::111122223333:role/claims",
      command: { name, scriptLocation: "s3://clinic-scripts/claims.py" },
      glueVersion: "4.0",
      ...args,
    });

const LOG = "--enable-continuous-cloudwatch-log";

export const cases: PolicyCases = {
  compliant: {
    "logs are streamed": { doc: true, program: job({ defaultArguments: { [LOG]: "true" } }) },
    "beside other arguments": job({ defaultArguments: { "--job-language": "python", [LOG]: "True" } }, "glueetl"),
    "a job that streams": job({ defaultArguments: { [LOG]: "true" } }, "gluestreaming"),
    "an argument that no run can override": job({ nonOverridableArguments: { [LOG]: "true" } }),
    "a false that is overridden": job({
      defaultArguments: { [LOG]: "false" },
      nonOverridableArguments: { [LOG]: "true" },
    }),
    "Glue 5.0, which always streams": job({ glueVersion: "5.0" }),
    "a later version": job({ glueVersion: "5.1", defaultArguments: { "--job-language": "python" } }),
  },
  violating: {
    "nothing said": { doc: true, program: job() },
    "nothing said, and no version": job({ glueVersion: undefined }),
    "other arguments": job({ defaultArguments: { "--enable-metrics": "true" } }),
    "an explicit false": job({ defaultArguments: { [LOG]: "false" } }),
    "a filter alone": job({ defaultArguments: { "--enable-continuous-log-filter": "true" } }),
    "a true that is overridden": job({
      defaultArguments: { [LOG]: "true" },
      nonOverridableArguments: { [LOG]: "false" },
    }),
    "a job that streams": job({ defaultArguments: { "--enable-metrics": "true" } }, "gluestreaming"),
  },
  undecided: {
    "a value that is computed": () => job({ defaultArguments: { [LOG]: new aws.kms.Key("key").arn } })(),
    "arguments that are computed": () =>
      job({ defaultArguments: new aws.kms.Key("key").arn.apply((arn) => ({ "--key": arn })) })(),
    "a version that is computed": () => job({ glueVersion: new aws.kms.Key("key").arn })(),
  },
  notApplicable: {
    "a job of Ray": job({ defaultArguments: { "--min-workers": "3" } }, "glueray"),
    "a Python shell": job({ maxCapacity: 0.0625 }, "pythonshell"),
  },
};
