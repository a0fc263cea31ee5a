import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";
import { fromTemplate, set, template } from "./_programs";

const make = (...settings: ReturnType<typeof set>[]) =>
  new aws.elasticbeanstalk.Environment("portal", { application: "portal", settings });
export const cases: PolicyCases = {
  compliant: {
    minor: {
      doc: true,
      program: () =>
        make(
          set("elasticbeanstalk:managedactions", "ManagedActionsEnabled", "true"),
          set("elasticbeanstalk:managedactions:platformupdate", "UpdateLevel", "minor"),
        ),
    },
    "patches only": () =>
      make(
        set("elasticbeanstalk:managedactions", "ManagedActionsEnabled", "True"),
        set("elasticbeanstalk:managedactions:platformupdate", "UpdateLevel", "patch"),
      ),
    "by its template": () =>
      fromTemplate(
        template(
          set("elasticbeanstalk:managedactions", "ManagedActionsEnabled", "true"),
          set("elasticbeanstalk:managedactions:platformupdate", "UpdateLevel", "minor"),
        ).name,
      ),
  },
  violating: {
    "nothing said": { doc: true, findings: ["ManagedActionsEnabled", "UpdateLevel"], program: () => make() },
    "nothing said, on a platform of AWS": {
      findings: ["ManagedActionsEnabled", "UpdateLevel"],
      program: () =>
        new aws.elasticbeanstalk.Environment("portal", {
          application: "portal",
          platformArn: "arn:aws:elasticbeanstalk:us-east-1::platform/Docker running on 64bit Amazon Linux 2023/4.4.0",
        }),
    },
    off: {
      findings: ["ManagedActionsEnabled"],
      program: () =>
        make(
          set("elasticbeanstalk:managedactions", "ManagedActionsEnabled", "false"),
          set("elasticbeanstalk:managedactions:platformupdate", "UpdateLevel", "minor"),
        ),
    },
    "nothing to do": {
      findings: ["UpdateLevel"],
      program: () =>
        make(
          set("elasticbeanstalk:managedactions", "ManagedActionsEnabled", "true"),
          set("elasticbeanstalk:managedactions:platformupdate", "UpdateLevel", "none"),
        ),
    },
  },
  undecided: {
    "a template of another stack": () => fromTemplate("central"),
  },
  notApplicable: {
    "a platform of one's own": () =>
      new aws.elasticbeanstalk.Environment("portal", {
        application: "portal",
        platformArn: "arn:aws:elasticbeanstalk:us-east-1:111122223333:platform/own/1.0.0",
      }),
  },
};
