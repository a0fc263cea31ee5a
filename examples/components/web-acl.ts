import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import type { EncryptionKey } from "./key";
import { logGroup } from "./logs";

export interface WebAclArgs {
  key: EncryptionKey;
  /** CloudFront's web ACLs lie in us-east-1, whatever else the stack does. */
  scope: "CLOUDFRONT" | "REGIONAL";
  /** How many requests of one address are let through in five minutes; 2,000 by default. */
  rateLimit?: number;
}

const MANAGED = ["CommonRuleSet", "KnownBadInputsRuleSet", "SQLiRuleSet", "AmazonIpReputationList"];

/** A web ACL with AWS's managed rules and a limit for each address, and a log without credentials. */
export class WebAcl extends pulumi.ComponentResource {
  readonly arn: pulumi.Output<string>;

  constructor(
    private readonly name: string,
    { key, scope, rateLimit = 2000 }: WebAclArgs,
    options?: pulumi.ComponentResourceOptions,
  ) {
    super("healthcare:components:WebAcl", name, {}, options);
    const parent = { parent: this };
    const visibilityConfig = (metricName: string) => ({
      metricName,
      cloudwatchMetricsEnabled: true,
      // Samples would show whole requests to whoever may see the console.
      sampledRequestsEnabled: false,
    });
    const acl = new aws.wafv2.WebAcl(
      name,
      {
        scope,
        defaultAction: { allow: {} },
        rules: [
          ...MANAGED.map((group, priority) => ({
            name: group,
            priority,
            // "none" keeps the actions of the group's rules; "count" would only count what they find.
            overrideAction: { none: {} },
            statement: { managedRuleGroupStatement: { vendorName: "AWS", name: `AWSManagedRules${group}` } },
            visibilityConfig: visibilityConfig(group),
          })),
          {
            name: "Rate",
            priority: MANAGED.length,
            action: { block: {} },
            statement: { rateBasedStatement: { limit: rateLimit, aggregateKeyType: "IP" } },
            visibilityConfig: visibilityConfig("Rate"),
          },
        ],
        visibilityConfig: visibilityConfig(name),
      },
      parent,
    );
    this.arn = acl.arn;
    new aws.wafv2.WebAclLoggingConfiguration(
      name,
      {
        resourceArn: acl.arn,
        // WAF writes to groups whose names begin so.
        logDestinationConfigs: [logGroup(`${name}-waf`, { key, name: `aws-waf-logs-${name}` }, parent).arn],
        redactedFields: [
          { singleHeader: { name: "authorization" } },
          { singleHeader: { name: "cookie" } },
          { queryString: {} },
        ],
      },
      parent,
    );
    this.registerOutputs();
  }

  /** Puts the web ACL in front of what has an ARN: a load balancer, a stage of an API, a user pool. */
  protects(name: string, resourceArn: pulumi.Input<string>): this {
    const association = { resourceArn, webAclArn: this.arn };
    new aws.wafv2.WebAclAssociation(`${this.name}-${name}`, association, { parent: this });
    return this;
  }
}
