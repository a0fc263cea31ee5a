import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

const portal = (name = "billing") => new aws.workspacesweb.Portal(name);

const logged = (portalArn: pulumi.Input<string>) =>
  new aws.workspacesweb.UserAccessLoggingSettingsAssociation("billing", {
    portalArn,
    userAccessLoggingSettingsArn:
      "arn:aws:workspaces-web:us-east-1:123456789012:userAccessLoggingSettings/0f1e2d3c-0000-4000-8000-000000000000",
  });

export const cases: PolicyCases = {
  compliant: {
    "access is logged": { doc: true, program: () => logged(portal().portalArn) },
    "sessions are logged": () =>
      new aws.workspacesweb.SessionLoggerAssociation("billing", {
        portalArn: portal().portalArn,
        sessionLoggerArn:
          "arn:aws:workspaces-web:us-east-1:123456789012:sessionLogger/0f1e2d3c-0000-4000-8000-000000000000",
      }),
  },
  violating: {
    "nothing declared": { doc: true, program: () => portal() },
    "another portal is logged": () => {
      portal();
      logged(portal("research").portalArn);
    },
  },
  undecided: {
    "one of two portals is logged": () => {
      const arns = pulumi.all([portal().portalArn, portal("research").portalArn]);
      logged(arns.apply(([first]) => first));
    },
  },
};
