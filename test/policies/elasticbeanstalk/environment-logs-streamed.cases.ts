import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";
import { fromTemplate, set } from "./_programs";

const make = (...settings: ReturnType<typeof set>[]) =>
  new aws.elasticbeanstalk.Environment("portal", { application: "portal", settings });
export const cases: PolicyCases = {
  compliant: {
    "ten years": {
      doc: true,
      program: () =>
        make(
          set("elasticbeanstalk:cloudwatch:logs", "StreamLogs", "true"),
          set("elasticbeanstalk:cloudwatch:logs", "DeleteOnTerminate", "false"),
          set("elasticbeanstalk:cloudwatch:logs", "RetentionInDays", "3653"),
        ),
    },
    "a year where that is allowed": {
      settings: { logs: { minimumRetentionDays: 365 } },
      program: () =>
        make(
          set("elasticbeanstalk:cloudwatch:logs", "StreamLogs", "true"),
          set("elasticbeanstalk:cloudwatch:logs", "RetentionInDays", "365"),
        ),
    },
  },
  violating: {
    "nothing said": { doc: true, findings: ["StreamLogs"], program: () => make() },
    "go with the environment": {
      findings: ["DeleteOnTerminate"],
      program: () =>
        make(
          set("elasticbeanstalk:cloudwatch:logs", "StreamLogs", "true"),
          set("elasticbeanstalk:cloudwatch:logs", "DeleteOnTerminate", "true"),
          set("elasticbeanstalk:cloudwatch:logs", "RetentionInDays", "3653"),
        ),
    },
    "seven days": {
      findings: ["RetentionInDays"],
      program: () =>
        make(
          set("elasticbeanstalk:cloudwatch:logs", "StreamLogs", "true"),
          set("elasticbeanstalk:cloudwatch:logs", "DeleteOnTerminate", "false"),
        ),
    },
    "five years": {
      findings: ["RetentionInDays"],
      program: () =>
        make(
          set("elasticbeanstalk:cloudwatch:logs", "StreamLogs", "true"),
          set("elasticbeanstalk:cloudwatch:logs", "DeleteOnTerminate", "false"),
          set("elasticbeanstalk:cloudwatch:logs", "RetentionInDays", "1827"),
        ),
    },
  },
  undecided: {
    "a template of another stack": () => fromTemplate("central"),
  },
};
