import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

type Selector = aws.types.input.cloudtrail.TrailEventSelector;
type Field = aws.types.input.cloudtrail.TrailAdvancedEventSelectorFieldSelector;

const NAME = "clinic-documents";
const ARN = `arn:aws:s3:::${NAME}`;
const METHODS = ["GET", "HEAD"];

const documents = () => new aws.s3.Bucket("documents", { bucket: NAME });

const trail = (args: Partial<aws.cloudtrail.TrailArgs>) =>
  new aws.cloudtrail.Trail("clinic", { s3BucketName: "clinic-trails", ...args });

const objectsOf = (...values: pulumi.Input<string>[]): Selector => ({
  dataResources: [{ type: "AWS::S3::Object", values }],
});

const selected = (...eventSelectors: Selector[]) => {
  documents();
  trail({ eventSelectors });
};

const DATA = { field: "eventCategory", equals: ["Data"] };
const OBJECTS = { field: "resources.type", equals: ["AWS::S3::Object"] };

const selectedInAdvance = (...fieldSelectors: Field[]) => {
  documents();
  trail({ advancedEventSelectors: [{ fieldSelectors }] });
};

const PREFIXES = ["", ".fieldSelectors", ".fieldSelectors.startsWiths"].map((path) => `advancedEventSelectors${path}`);

const subnets = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"];

export const cases: PolicyCases = {
  compliant: {
    "a companion": {
      doc: true,
      program: () => {
        const bucket = new aws.s3.Bucket("documents");
        new aws.s3.BucketLogging("documents", {
          bucket: bucket.id,
          targetBucket: "clinic-logs",
          targetPrefix: "documents/",
        });
      },
    },
    "the older resources": () => {
      const bucket = new aws.s3.BucketV2("documents");
      const target = { targetBucket: "clinic-logs", targetPrefix: "documents/" };
      new aws.s3.BucketLoggingV2("documents", { bucket: bucket.id, ...target });
    },
    inline: () => new aws.s3.Bucket("documents", { logging: { targetBucket: "clinic-logs" } }),
    "inline on the older resource": () => {
      new aws.s3.BucketV2("documents", { loggings: [{ targetBucket: "clinic-logs" }] });
    },
    "a bucket that is named by a literal": {
      linkedByLiteral: ["bucket"],
      program: () => {
        documents();
        new aws.s3.BucketLogging("documents", { bucket: NAME, targetBucket: "clinic-logs", targetPrefix: "" });
      },
    },
    "into a bucket of the stack": () => {
      const logs = new aws.s3.Bucket("logs");
      const bucket = new aws.s3.Bucket("documents");
      new aws.s3.BucketLogging("documents", { bucket: bucket.id, targetBucket: logs.id, targetPrefix: "s3/" });
    },
    "a trail of every bucket": () => selected(objectsOf("arn:aws:s3")),
    "a trail of every bucket and every region, which lies in another": () => {
      documents();
      trail({ region: "us-west-2", isMultiRegionTrail: true, eventSelectors: [objectsOf("arn:aws:s3")] });
    },
    "a trail of every bucket, in its other spelling": () =>
      selected({ ...objectsOf("arn:aws:s3:::"), readWriteType: "All" }),
    "a trail of every bucket of GovCloud": () => selected(objectsOf("arn:aws-us-gov:s3")),
    "a trail of every bucket of GovCloud, in its other spelling": () => selected(objectsOf("arn:aws-us-gov:s3:::")),
    "a trail of every function and every bucket": () =>
      selected({
        dataResources: [
          { type: "AWS::Lambda::Function", values: ["arn:aws:lambda"] },
          { type: "AWS::S3::Object", values: ["arn:aws:s3"] },
        ],
      }),
    "a trail that names the bucket": () => {
      const bucket = new aws.s3.Bucket("documents");
      trail({ eventSelectors: [objectsOf(pulumi.interpolate`${bucket.arn}/`)] });
    },
    "a trail that names the bucket by a literal": {
      linkedByLiteral: ["eventSelectors", "eventSelectors.dataResources", "eventSelectors.dataResources.values"],
      program: () => selected(objectsOf("arn:aws:s3:::clinic-scans/", `${ARN}/`)),
    },
    "a trail of reads and of writes": () =>
      selected(
        { ...objectsOf("arn:aws:s3"), readWriteType: "ReadOnly" },
        { ...objectsOf("arn:aws:s3"), readWriteType: "WriteOnly" },
      ),
    "a trail of advanced selectors": () => selectedInAdvance(DATA, OBJECTS),
    "a trail of advanced selectors that name the bucket": () => {
      const bucket = new aws.s3.Bucket("documents");
      const ours = { field: "resources.ARN", startsWiths: [pulumi.interpolate`${bucket.arn}/`] };
      trail({ advancedEventSelectors: [{ fieldSelectors: [DATA, OBJECTS, ours] }] });
    },
    "a trail of advanced selectors that name the bucket by a literal": {
      linkedByLiteral: PREFIXES,
      program: () => selectedInAdvance(DATA, OBJECTS, { field: "resources.ARN", startsWiths: [`${ARN}/`] }),
    },
    "a trail of advanced selectors that name several buckets, without the slash": {
      linkedByLiteral: PREFIXES,
      program: () =>
        selectedInAdvance(DATA, OBJECTS, { field: "resources.ARN", startsWiths: ["arn:aws:s3:::clinic-scans", ARN] }),
    },
  },
  violating: {
    "nothing said": { doc: true, program: () => new aws.s3.Bucket("documents") },
    "nothing said on the older resource": () => new aws.s3.BucketV2("documents"),
    "a companion of another bucket": () => {
      documents();
      const other = new aws.s3.Bucket("scans");
      new aws.s3.BucketLogging("scans", { bucket: other.id, targetBucket: "clinic-logs", targetPrefix: "" });
    },
    "a trail where only access logs count": {
      settings: { s3: { cloudTrailCounts: false } },
      program: () => selected(objectsOf("arn:aws:s3")),
    },
    "a trail that is switched off": () => {
      documents();
      trail({ enableLogging: false, eventSelectors: [objectsOf("arn:aws:s3")] });
    },
    "a trail of management events": () => {
      documents();
      trail({});
    },
    "a trail of reads": () => selected({ ...objectsOf("arn:aws:s3"), readWriteType: "ReadOnly" }),
    "a trail of writes": () => selected({ ...objectsOf("arn:aws:s3"), readWriteType: "WriteOnly" }),
    "a trail of functions": () => {
      selected({ dataResources: [{ type: "AWS::Lambda::Function", values: ["arn:aws:lambda"] }] });
    },
    "a trail of another bucket": () => selected(objectsOf("arn:aws:s3:::clinic-scans/")),
    "a trail of some objects": () => selected(objectsOf(`${ARN}/imaging/`)),
    "a trail that records writes here and all of another bucket": () =>
      selected({ ...objectsOf(`${ARN}/`), readWriteType: "WriteOnly" }, objectsOf("arn:aws:s3:::clinic-scans/")),
    "a trail of another region": () => {
      documents();
      trail({ region: "us-west-2", eventSelectors: [objectsOf("arn:aws:s3")] });
    },
    "a trail of another region that names it": () => {
      documents();
      trail({ region: "us-west-2", eventSelectors: [objectsOf(`${ARN}/`)] });
    },
    "advanced selectors of writes": () => selectedInAdvance(DATA, OBJECTS, { field: "readOnly", equals: ["false"] }),
    "advanced selectors of management events": () =>
      selectedInAdvance({ field: "eventCategory", equals: ["Management"] }),
    "advanced selectors of another bucket": () =>
      selectedInAdvance(DATA, OBJECTS, { field: "resources.ARN", startsWiths: ["arn:aws:s3:::clinic-scans/"] }),
    "advanced selectors of some objects": () =>
      selectedInAdvance(DATA, OBJECTS, {
        field: "resources.ARN",
        startsWiths: [`${ARN}/`],
        notStartsWiths: [`${ARN}/imaging/`],
      }),
    "the bucket of a trail": () => {
      const trails = new aws.s3.Bucket("trails");
      trail({ s3BucketName: trails.id });
    },
  },
  undecided: {
    "a companion of one of two buckets": () => {
      const one = new aws.s3.Bucket("documents");
      const two = new aws.s3.Bucket("scans");
      const bucket = pulumi.all([one.id, two.id]).apply(([first]) => first);
      new aws.s3.BucketLogging("either", { bucket, targetBucket: "clinic-logs", targetPrefix: "" });
    },
    "a target that is computed": () => {
      const logging = new aws.kms.Key("documents").arn.apply((targetBucket) => ({ targetBucket }));
      new aws.s3.Bucket("documents", { logging });
    },
    "a trail of computed buckets": () => selected(objectsOf(new aws.kms.Key("documents").arn)),
  },
  notApplicable: {
    "the target of access logs": () => {
      const logs = new aws.s3.Bucket("logs");
      new aws.s3.BucketLogging("shared", { bucket: "shared-documents", targetBucket: logs.id, targetPrefix: "" });
    },
    "the target of access logs, by the older companion": () => {
      const logs = new aws.s3.BucketV2("logs");
      new aws.s3.BucketLoggingV2("shared", { bucket: "shared-documents", targetBucket: logs.id, targetPrefix: "" });
    },
    "the target of its own access logs": {
      linkedByLiteral: ["logging"],
      program: () => new aws.s3.Bucket("documents", { bucket: NAME, logging: { targetBucket: NAME } }),
    },
    "the targets of load balancers": () => {
      const logs = new aws.s3.Bucket("logs");
      const connections = new aws.s3.Bucket("connections");
      new aws.lb.LoadBalancer("portal", { subnets, accessLogs: { bucket: logs.id, enabled: true } });
      new aws.alb.LoadBalancer("portal", { subnets, connectionLogs: { bucket: connections.id, enabled: true } });
    },
    "the target of a classic load balancer": () => {
      const logs = new aws.s3.Bucket("logs");
      new aws.elb.LoadBalancer("portal", {
        availabilityZones: ["us-east-1a"],
        listeners: [{ instancePort: 443, instanceProtocol: "tcp", lbPort: 443, lbProtocol: "tcp" }],
        accessLogs: { bucket: logs.id },
      });
    },
    "the target of CloudFront": () => {
      const logs = new aws.s3.Bucket("logs");
      new aws.cloudfront.Distribution("portal", {
        enabled: true,
        origins: [{ originId: "portal", domainName: "portal.example.com" }],
        defaultCacheBehavior: {
          allowedMethods: METHODS,
          cachedMethods: METHODS,
          targetOriginId: "portal",
          viewerProtocolPolicy: "https-only",
        },
        restrictions: { geoRestriction: { restrictionType: "none" } },
        viewerCertificate: { cloudfrontDefaultCertificate: true },
        loggingConfig: { bucket: logs.bucketDomainName },
      });
    },
    "the target of flow logs": () => {
      const logs = new aws.s3.Bucket("logs");
      new aws.ec2.FlowLog("clinic", {
        vpcId: "vpc-0123456789abcdef0",
        trafficType: "ALL",
        logDestinationType: "s3",
        logDestination: pulumi.interpolate`${logs.arn}/flows/`,
      });
    },
  },
};
