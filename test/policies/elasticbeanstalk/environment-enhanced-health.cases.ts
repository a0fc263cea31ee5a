import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";
import { fromTemplate, set, template } from "./_programs";

const make = (...settings: ReturnType<typeof set>[]) =>
  new aws.elasticbeanstalk.Environment("portal", { application: "portal", settings });
export const cases: PolicyCases = {
  compliant: {
    enhanced: {
      doc: true,
      program: () => make(set("elasticbeanstalk:healthreporting:system", "SystemType", "enhanced")),
    },
    "by its template": () =>
      fromTemplate(template(set("elasticbeanstalk:healthreporting:system", "SystemType", "enhanced")).name),
  },
  violating: {
    "nothing said": { doc: true, program: () => make() },
    basic: () => make(set("elasticbeanstalk:healthreporting:system", "SystemType", "basic")),
    "basic in spite of its template": () =>
      fromTemplate(
        template(set("elasticbeanstalk:healthreporting:system", "SystemType", "enhanced")).name,
        set("elasticbeanstalk:healthreporting:system", "SystemType", "basic"),
      ),
    "the last one counts": () => make(set("elasticbeanstalk:healthreporting:system", "SystemType", "Basic")),
  },
  undecided: {
    "a template of another stack": () => fromTemplate("central"),
    "a computed value": () =>
      make(set("elasticbeanstalk:healthreporting:system", "SystemType", new aws.kms.Key("late").arn)),
  },
};
