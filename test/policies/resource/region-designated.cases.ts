import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const inEurope = { settings: { designatedRegions: ["eu-central-1"] }, region: "eu-central-1" };
const region = "us-east-1";

const acl = (scope: string) => () =>
  new aws.wafv2.WebAcl("portal", {
    region,
    scope,
    defaultAction: { allow: {} },
    visibilityConfig: { cloudwatchMetricsEnabled: true, metricName: "portal", sampledRequestsEnabled: false },
  });

const alarm = (namespace: string) => () =>
  new aws.cloudwatch.MetricAlarm("portal", {
    region,
    namespace,
    metricName: "5xxErrorRate",
    comparisonOperator: "GreaterThanThreshold",
    evaluationPeriods: 1,
    period: 60,
    statistic: "Average",
    threshold: 1,
  });

const logs = (name: string) => () => new aws.cloudwatch.LogGroup("portal", { region, name });

const signingKey = (customerMasterKeySpec: string) => () =>
  new aws.kms.Key("domain", { region, keyUsage: "SIGN_VERIFY", customerMasterKeySpec });

const withProvider = (make: (provider: aws.Provider) => unknown) => () => make(new aws.Provider("edge", { region }));

export const cases: PolicyCases = {
  compliant: {
    "a designated region": {
      doc: true,
      settings: { designatedRegions: ["us-east-1", "us-west-2"] },
      program: () => new aws.s3.Bucket("documents", { region: "us-west-2" }),
    },
    "another spelling": () => new aws.s3.Bucket("documents", { region: "US-East-1" }),
    "a designated region under a provider elsewhere": () => {
      const provider = new aws.Provider("ireland", { region: "eu-west-1" });
      new aws.s3.Bucket("documents", { region: "us-east-1" }, { provider });
    },
    "a replica of a key in a designated region": {
      settings: { designatedRegions: ["us-east-1", "us-west-2"] },
      program: () => {
        const key = new aws.kms.Key("documents", { multiRegion: true });
        new aws.kms.ReplicaKey("documents", { region: "us-west-2", primaryKeyArn: key.arn });
      },
    },
    "a certificate of CloudFront": {
      ...inEurope,
      program: () => new aws.acm.Certificate("portal", { region, domainName: "portal.clinic.example" }),
    },
    "a validated certificate of CloudFront, by its provider": {
      ...inEurope,
      program: withProvider((provider) => {
        const domainName = "portal.clinic.example";
        const certificate = new aws.acm.Certificate("portal", { domainName }, { provider });
        new aws.acm.CertificateValidation("portal", { certificateArn: certificate.arn }, { provider });
      }),
    },
    "a firewall of CloudFront": { ...inEurope, program: acl("CLOUDFRONT") },
    "the logs of a firewall of CloudFront": { ...inEurope, program: logs("aws-waf-logs-portal") },
    "what logs a firewall of CloudFront": {
      ...inEurope,
      program: () =>
        new aws.wafv2.WebAclLoggingConfiguration("portal", {
          region,
          resourceArn: "arn:aws:wafv2:us-east-1:111122223333:global/webacl/portal/1234abcd",
          logDestinationConfigs: ["arn:aws:logs:us-east-1:111122223333:log-group:aws-waf-logs-portal"],
        }),
    },
    "the query logs of a domain": { ...inEurope, program: logs("/aws/route53/clinic.example") },
    "an alarm of CloudFront": { ...inEurope, program: alarm("AWS/CloudFront") },
    "the signing key of a domain": { ...inEurope, program: signingKey("ECC_NIST_P256") },
    "the delivery of CloudFront's logs": {
      ...inEurope,
      program: () =>
        new aws.cloudwatch.LogDeliverySource("portal", {
          region,
          name: "portal",
          logType: "ACCESS_LOGS",
          resourceArn: "arn:aws:cloudfront::111122223333:distribution/E1EXAMPLE",
        }),
    },
    "a public repository": {
      ...inEurope,
      program: () => new aws.ecrpublic.Repository("portal", { region, repositoryName: "portal" }),
    },
  },
  violating: {
    "another region": { doc: true, program: () => new aws.s3.Bucket("documents", { region: "eu-west-1" }) },
    "another spelling": () => new aws.s3.Bucket("documents", { region: "EU-West-1" }),
    "another region under a designated provider": () => {
      const provider = new aws.Provider("home", { region: "us-east-1" });
      new aws.dynamodb.Table("claims", { region: "eu-west-1" }, { provider });
    },
    "a replica of a key": () => {
      const key = new aws.kms.Key("documents", { multiRegion: true });
      new aws.kms.ReplicaKey("documents", { region: "eu-west-1", primaryKeyArn: key.arn });
    },
    "a replica of a table": () =>
      new aws.dynamodb.TableReplica("claims", {
        region: "eu-west-1",
        globalTableArn: "arn:aws:dynamodb:us-east-1:111122223333:table/claims",
      }),
    "a bucket by a provider for certificates": {
      ...inEurope,
      program: withProvider((provider) => new aws.s3.Bucket("documents", {}, { provider })),
    },
    "a certificate in a region without CloudFront's": () =>
      new aws.acm.Certificate("portal", { region: "eu-west-1", domainName: "portal.clinic.example" }),
    "a firewall of a region": { ...inEurope, program: acl("REGIONAL") },
    "other logs": { ...inEurope, program: logs("/clinic/portal") },
    "an alarm of another service": { ...inEurope, program: alarm("AWS/ApplicationELB") },
    "another key": { ...inEurope, program: signingKey("RSA_2048") },
  },
  undecided: {
    "a computed region": () => {
      const key = new aws.kms.Key("documents");
      new aws.s3.Bucket("documents", { region: key.arn.apply((arn) => arn.split(":")[3] ?? "") });
    },
    "a provider whose region is computed": () => {
      const key = new aws.kms.Key("documents");
      const computed = key.arn.apply((arn) => (arn.split(":")[3] ?? "") as aws.Region);
      new aws.s3.Bucket("documents", {}, { provider: new aws.Provider("computed", { region: computed }) });
    },
    "a firewall of a computed scope": {
      ...inEurope,
      program: () => {
        const key = new aws.kms.Key("documents");
        new aws.wafv2.IpSet("portal", {
          region,
          scope: key.arn.apply(() => "CLOUDFRONT"),
          ipAddressVersion: "IPV4",
          addresses: [],
        });
      },
    },
  },
  notApplicable: {
    "the provider's region": () => new aws.s3.Bucket("documents"),
    "the provider's region, elsewhere": { region: "eu-west-1", program: () => new aws.s3.Bucket("documents") },
    "no region at all": { region: "", program: () => new aws.s3.Bucket("documents") },
    "a global service": () => new aws.iam.User("clerk"),
    "a global service by a provider for certificates": {
      ...inEurope,
      program: withProvider(
        (provider) => new aws.route53.HealthCheck("portal", { type: "TCP", port: 443 }, { provider }),
      ),
    },
    "a global resource of a regional service": () =>
      new aws.s3.AccountPublicAccessBlock("account", { blockPublicAcls: true }),
  },
};
