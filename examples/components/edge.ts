import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import type { SecureBucket } from "./bucket";
import type { EncryptionKey } from "./key";
import { logGroup } from "./logs";
import type { Network, SecurityGroup } from "./network";
import { WebAcl } from "./web-acl";

export interface EdgeArgs {
  key: EncryptionKey;
  network: Network;
  /** The load balancer's group: CloudFront is let into it, and nobody else. */
  group: SecurityGroup;
  /** The name that browsers ask for, and its zone. The load balancer is `origin.` before it. */
  domain: string;
  zoneId: string;
  /** A bucket that load balancers may deliver logs to, below the component's name. */
  logs: SecureBucket;
}

/**
 * From the browser to the load balancer: CloudFront with a web ACL, and TLS 1.2 or 1.3 all the way. The load balancer is
 * internal, so that nobody comes past CloudFront. It takes the stack's region to be us-east-1, as CloudFront's certificates
 * lie there.
 */
export class Edge extends pulumi.ComponentResource {
  readonly balancer: aws.lb.LoadBalancer;
  readonly distribution: aws.cloudfront.Distribution;
  private readonly certificateArn: pulumi.Output<string>;

  constructor(
    private readonly name: string,
    private readonly args: EdgeArgs,
    options?: pulumi.ComponentResourceOptions,
  ) {
    super("healthcare:components:Edge", name, {}, options);
    const parent = { parent: this };
    const { network, group, domain, zoneId, logs } = args;
    this.certificateArn = this.certificate(domain, `origin.${domain}`);
    group.admitsCloudFront(443);
    this.balancer = new aws.lb.LoadBalancer(
      name,
      {
        name,
        internal: true,
        loadBalancerType: "application",
        subnets: network.subnetIds,
        securityGroups: [group.id],
        accessLogs: { enabled: true, bucket: logs.name, prefix: name },
        dropInvalidHeaderFields: true,
        desyncMitigationMode: "strictest",
        enableDeletionProtection: true,
      },
      { parent: this, dependsOn: logs.settings },
    );
    this.distribution = this.distribute();
    this.record();
    for (const type of ["A", "AAAA"]) {
      new aws.route53.Record(
        `${name}-${type}`,
        {
          zoneId,
          name: domain,
          type,
          aliases: [
            {
              name: this.distribution.domainName,
              zoneId: this.distribution.hostedZoneId,
              evaluateTargetHealth: false,
            },
          ],
        },
        parent,
      );
    }
    this.registerOutputs();
  }

  /** Proves itself by records in the zone, and renews itself as long as they are there. */
  private certificate(...names: string[]): pulumi.Output<string> {
    const parent = { parent: this };
    const made = new aws.acm.Certificate(
      this.name,
      {
        domainName: names[0]!,
        subjectAlternativeNames: names.slice(1),
        validationMethod: "DNS",
        keyAlgorithm: "EC_prime256v1",
        options: { certificateTransparencyLoggingPreference: "ENABLED", export: "DISABLED" },
      },
      parent,
    );
    const records = names.map((domainName, index) => {
      const option = made.domainValidationOptions[index]!;
      return new aws.route53.Record(
        `${domainName}-validation`,
        {
          zoneId: this.args.zoneId,
          name: option.resourceRecordName,
          type: option.resourceRecordType,
          records: [option.resourceRecordValue],
          ttl: 300,
        },
        parent,
      );
    });
    return new aws.acm.CertificateValidation(
      this.name,
      { certificateArn: made.arn, validationRecordFqdns: records.map(({ fqdn }) => fqdn) },
      parent,
    ).certificateArn;
  }

  private distribute(): aws.cloudfront.Distribution {
    const parent = { parent: this };
    const { name } = this;
    const { key, network, domain } = this.args;
    // CloudFront asks for an internet gateway as a sign that the network may be reached at all. No route leads to it.
    const gateway = new aws.ec2.InternetGateway(`${name}-edge`, { vpcId: network.vpcId }, parent);
    const origin = new aws.cloudfront.VpcOrigin(
      name,
      {
        vpcOriginEndpointConfig: {
          name,
          arn: this.balancer.arn,
          httpPort: 80,
          httpsPort: 443,
          originProtocolPolicy: "https-only",
          originSslProtocols: { items: ["TLSv1.2"], quantity: 1 },
        },
      },
      { parent: this, dependsOn: [gateway] },
    );
    const headers = new aws.cloudfront.ResponseHeadersPolicy(
      name,
      {
        name,
        securityHeadersConfig: {
          strictTransportSecurity: {
            accessControlMaxAgeSec: 63072000,
            includeSubdomains: true,
            preload: true,
            override: true,
          },
          contentTypeOptions: { override: true },
          frameOptions: { frameOption: "DENY", override: true },
          referrerPolicy: { referrerPolicy: "no-referrer", override: true },
        },
      },
      parent,
    );
    const policy = <T extends { id?: string }>(found: pulumi.Output<T>) => found.apply(({ id }) => id!);
    return new aws.cloudfront.Distribution(
      name,
      {
        enabled: true,
        isIpv6Enabled: true,
        httpVersion: "http2and3",
        aliases: [domain],
        webAclId: new WebAcl(`${name}-edge`, { key, scope: "CLOUDFRONT" }, parent).arn,
        // The name is one that the certificate of the load balancer is for.
        origins: [{ originId: name, domainName: `origin.${domain}`, vpcOriginConfig: { vpcOriginId: origin.id } }],
        defaultCacheBehavior: {
          targetOriginId: name,
          viewerProtocolPolicy: "https-only",
          allowedMethods: ["GET", "HEAD", "OPTIONS", "PUT", "POST", "PATCH", "DELETE"],
          cachedMethods: ["GET", "HEAD"],
          // Pages of patients are for one patient each: nothing is kept at the edge.
          cachePolicyId: policy(aws.cloudfront.getCachePolicyOutput({ name: "Managed-CachingDisabled" })),
          originRequestPolicyId: policy(
            aws.cloudfront.getOriginRequestPolicyOutput({ name: "Managed-AllViewerExceptHostHeader" }),
          ),
          responseHeadersPolicyId: headers.id,
        },
        restrictions: { geoRestriction: { restrictionType: "whitelist", locations: ["US"] } },
        viewerCertificate: {
          acmCertificateArn: this.certificateArn,
          sslSupportMethod: "sni-only",
          minimumProtocolVersion: "TLSv1.2_2021",
        },
      },
      parent,
    );
  }

  /** Logs of CloudFront's newer kind: a source, a destination, and a delivery from the one to the other. */
  private record(): void {
    const parent = { parent: this };
    const name = `${this.name}-edge`;
    const resourceArn = this.distribution.arn;
    const destinationResourceArn = logGroup(name, { key: this.args.key }, parent).arn;
    const source = new aws.cloudwatch.LogDeliverySource(name, { name, logType: "ACCESS_LOGS", resourceArn }, parent);
    const destination = new aws.cloudwatch.LogDeliveryDestination(
      name,
      { name, deliveryDestinationConfiguration: { destinationResourceArn } },
      parent,
    );
    new aws.cloudwatch.LogDelivery(
      name,
      { deliverySourceName: source.name, deliveryDestinationArn: destination.arn },
      parent,
    );
  }

  /** Forwards everything to tasks, which listen with TLS at a port and answer `/health`. They wait for the listener. */
  forwardsTo(name: string, port: number): { targets: aws.lb.TargetGroup; listener: aws.lb.Listener } {
    const parent = { parent: this };
    const targets = new aws.lb.TargetGroup(
      name,
      {
        name,
        vpcId: this.args.network.vpcId,
        targetType: "ip",
        protocol: "HTTPS",
        port,
        healthCheck: { protocol: "HTTPS", path: "/health", interval: 15, healthyThreshold: 2 },
      },
      parent,
    );
    const listener = new aws.lb.Listener(
      name,
      {
        loadBalancerArn: this.balancer.arn,
        protocol: "HTTPS",
        port: 443,
        sslPolicy: "ELBSecurityPolicy-TLS13-1-2-2021-06",
        certificateArn: this.certificateArn,
        defaultActions: [{ type: "forward", targetGroupArn: targets.arn }],
      },
      parent,
    );
    return { targets, listener };
  }
}
