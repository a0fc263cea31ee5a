import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";
import { fromTemplate, set } from "./_programs";

const make = (...settings: ReturnType<typeof set>[]) =>
  new aws.elasticbeanstalk.Environment("portal", { application: "portal", settings });
export const cases: PolicyCases = {
  compliant: {
    hardened: {
      doc: true,
      program: () =>
        make(
          set("autoscaling:launchconfiguration", "DisableIMDSv1", "true"),
          set("elbv2:listener:443", "Protocol", "HTTPS"),
        ),
    },
    "a classic load balancer": () =>
      make(
        set("autoscaling:launchconfiguration", "DisableIMDSv1", "true"),
        set("elb:listener:443", "ListenerProtocol", "HTTPS"),
      ),
    "a single instance": () =>
      make(
        set("autoscaling:launchconfiguration", "DisableIMDSv1", "true"),
        set("elasticbeanstalk:environment", "EnvironmentType", "SingleInstance"),
      ),
  },
  violating: {
    "nothing said": { doc: true, findings: ["DisableIMDSv1", "HTTPS"], program: () => make() },
    "a public address": {
      findings: ["AssociatePublicIpAddress"],
      program: () =>
        make(
          set("autoscaling:launchconfiguration", "DisableIMDSv1", "true"),
          set("elbv2:listener:443", "Protocol", "HTTPS"),
          set("ec2:vpc", "AssociatePublicIpAddress", "true"),
        ),
    },
    "plain HTTP": {
      findings: ["HTTPS"],
      program: () => make(set("autoscaling:launchconfiguration", "DisableIMDSv1", "true")),
    },
  },
  undecided: {
    "a template of another stack": () => fromTemplate("central"),
  },
};
