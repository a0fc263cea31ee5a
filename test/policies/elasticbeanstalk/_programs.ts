import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";

/* What the tables of several policies are about. */

export const set = (namespace: string, name: string, value: pulumi.Input<string>) => ({
  namespace: `aws:${namespace}`,
  name,
  value,
});

export const template = (...settings: ReturnType<typeof set>[]) =>
  new aws.elasticbeanstalk.ConfigurationTemplate("portal", { application: "portal", settings });

export const fromTemplate = (templateName: pulumi.Input<string>, ...settings: ReturnType<typeof set>[]) =>
  new aws.elasticbeanstalk.Environment("portal", { application: "portal", templateName, settings });
