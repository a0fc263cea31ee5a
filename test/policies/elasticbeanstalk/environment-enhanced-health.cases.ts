import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

const set = (namespace: string, name: string, value: pulumi.Input<string>) => ({
  namespace: `aws:${namespace}`,
  name,
  value,
});
const template = (...settings: ReturnType<typeof set>[]) =>
  new aws.elasticbeanstalk.ConfigurationTemplate("portal", { application: "portal", settings });
const make = (...settings: ReturnType<typeof set>[]) =>
  new aws.elasticbeanstalk.Environment("portal", { application: "portal", settings });
const fromTemplate = (templateName: pulumi.Input<string>, ...settings: ReturnType<typeof set>[]) =>
  new aws.elasticbeanstalk.Environment("portal", { application: "portal", templateName, settings });
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
