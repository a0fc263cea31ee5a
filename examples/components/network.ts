import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import { account, arnOf, policyDocument, region } from "./account";
import type { EncryptionKey } from "./key";
import { logGroup, writeLogs } from "./logs";
import { ServiceRole } from "./role";

/** Somebody outside the network whom it serves or asks. */
export interface Peer {
  cidrBlock: string;
  /** What the peer may reach here: first and last port. */
  serves?: readonly (readonly [number, number])[];
  /** What is reached of the peer. */
  asks?: readonly (readonly [number, number])[];
  /** What the peer does not reach, though answers come back there: high ports, such as that of Remote Desktop. */
  refuses?: readonly (readonly [number, number])[];
}

export interface NetworkArgs {
  key: EncryptionKey;
  /** The first two numbers of the network's /16, such as `10.40`. */
  prefix: string;
  /** How many zones it spans; three by default. */
  zones?: number;
  /** Services of AWS that are reached through endpoints of their own: `ssm`, `ecr.api` … S3, KMS, Secrets Manager and logs always are. */
  endpoints: string[];
  /** Buckets of AWS's that are read through the endpoint of S3 without a signature, such as those of its agents. */
  openBuckets?: pulumi.Input<string>[];
  /** Whoever is outside: the network ACL lets nobody else in or out. */
  peers?: Peer[];
  /** Ranges that are reached over an internet gateway, from public subnets of their own. Without any, there is none. */
  internet?: string[];
}

/**
 * A network of the customer's own, without a way to the internet but to the named ranges. Services of AWS are reached
 * through endpoints, by callers of this account only; traffic and DNS queries are recorded.
 */
export class Network extends pulumi.ComponentResource {
  readonly vpcId: pulumi.Output<string>;
  readonly cidrBlock: string;
  readonly subnetIds: pulumi.Output<string>[];
  /** The zones of the private subnets, in their order. */
  readonly zones: pulumi.Output<string>[];
  /** Subnets with a route to the ranges of `internet`; none without those. Nothing gets a public address by itself. */
  readonly publicSubnetIds: pulumi.Output<string>[] = [];
  /** The route table of the private subnets. */
  readonly routeTableId: pulumi.Output<string>;
  /** The endpoints' security group: what is to reach AWS connects to it at port 443. */
  readonly endpoints: SecurityGroup;
  /** The endpoints of AWS's services, by the service's name. */
  readonly endpointOf: Record<string, aws.ec2.VpcEndpoint> = {};

  constructor(
    name: string,
    private readonly args: NetworkArgs,
    options?: pulumi.ComponentResourceOptions,
  ) {
    super("healthcare:components:Network", name, {}, options);
    const parent = { parent: this };
    this.cidrBlock = `${args.prefix}.0.0/16`;
    const vpc = new aws.ec2.Vpc(name, { cidrBlock: this.cidrBlock, enableDnsHostnames: true }, parent);
    this.vpcId = vpc.id;
    new aws.ec2.DefaultSecurityGroup(`${name}-closed`, { vpcId: vpc.id, ingress: [], egress: [] }, parent);
    this.record(name);

    const indexes = Array.from({ length: args.zones ?? 3 }, (_, index) => index);
    const privateSubnets = indexes.map((index) => this.subnet(`${name}-private-${index}`, index, index * 16, 20));
    this.subnetIds = privateSubnets.map(({ id }) => id);
    this.zones = privateSubnets.map(({ availabilityZone }) => availabilityZone);
    this.routeTableId = this.routes(`${name}-private`, privateSubnets).id;
    if (args.internet?.length) {
      const gateway = new aws.ec2.InternetGateway(name, { vpcId: vpc.id }, parent);
      const subnets = indexes.map((index) => this.subnet(`${name}-public-${index}`, index, 240 + index, 24));
      this.publicSubnetIds = subnets.map(({ id }) => id);
      // A route for each range and none for the rest: what is answered by mistake does not arrive.
      this.routes(
        `${name}-public`,
        subnets,
        args.internet.map((cidrBlock) => ({ cidrBlock, gatewayId: gateway.id })),
      );
    }
    this.acl(name);

    this.endpoints = new SecurityGroup(`${name}-endpoints`, { network: this, description: "Endpoints of AWS" }, parent);
    for (const service of ["s3", "kms", "secretsmanager", "logs", ...args.endpoints])
      this.endpointOf[service] = this.endpoint(service);
    this.registerOutputs();
  }

  private record(name: string): void {
    const parent = { parent: this };
    const { key } = this.args;
    const role = new ServiceRole(`${name}-flow`, { service: "vpc-flow-logs", grants: [writeLogs] }, parent);
    new aws.ec2.FlowLog(
      name,
      {
        vpcId: this.vpcId,
        trafficType: "ALL",
        logDestination: logGroup(`${name}-flow`, { key }, parent).arn,
        iamRoleArn: role.arn,
      },
      { parent: this, dependsOn: role.permissions },
    );
    const destinationArn = logGroup(`${name}-queries`, { key }, parent).arn;
    const queries = new aws.route53.ResolverQueryLogConfig(name, { destinationArn }, parent);
    new aws.route53.ResolverQueryLogConfigAssociation(
      name,
      { resourceId: this.vpcId, resolverQueryLogConfigId: queries.id },
      parent,
    );
  }

  private subnet(name: string, zone: number, third: number, bits: number): aws.ec2.Subnet {
    const zones = aws.getAvailabilityZonesOutput({ state: "available" }).names;
    return new aws.ec2.Subnet(
      name,
      {
        vpcId: this.vpcId,
        cidrBlock: `${this.args.prefix}.${third}.0/${bits}`,
        availabilityZone: zones.apply((names) => names[zone] as string),
      },
      { parent: this },
    );
  }

  private routes(
    name: string,
    subnets: aws.ec2.Subnet[],
    routes: aws.types.input.ec2.RouteTableRoute[] = [],
  ): aws.ec2.RouteTable {
    const parent = { parent: this };
    // Left out, the routes of the table are whatever other resources add.
    const table = new aws.ec2.RouteTable(name, { vpcId: this.vpcId, ...(routes.length > 0 && { routes }) }, parent);
    subnets.forEach(({ id }, index) => {
      new aws.ec2.RouteTableAssociation(`${name}-${index}`, { subnetId: id, routeTableId: table.id }, parent);
    });
    return table;
  }

  /** The network talks with itself and with its peers. A network ACL keeps no state: answers need rules of their own. */
  private acl(name: string): void {
    const ANSWERS = [1024, 65535] as const;
    const rule = (
      cidrBlock: string,
      protocol: string,
      [fromPort, toPort]: readonly [number, number],
      ruleNo: number,
      action = "allow",
    ) => ({
      ruleNo,
      action,
      protocol,
      cidrBlock,
      fromPort,
      toPort,
    });
    const inside = rule(this.cidrBlock, "-1", [0, 0], 100);
    // The first rule that matches decides: what is refused has the lower numbers.
    const refused = (this.args.peers ?? [])
      .flatMap(({ cidrBlock, refuses = [] }) => refuses.map((range) => ({ cidrBlock, range })))
      .map(({ cidrBlock, range }, index) => rule(cidrBlock, "tcp", range, 10 + index, "deny"));
    const rules = (ports: (peer: Peer) => readonly (readonly [number, number])[]) => {
      const outside = (this.args.peers ?? []).flatMap((peer) => ports(peer).map((range) => ({ peer, range })));
      return [inside, ...outside.map(({ peer, range }, index) => rule(peer.cidrBlock, "tcp", range, 110 + index))];
    };
    new aws.ec2.NetworkAcl(
      name,
      {
        vpcId: this.vpcId,
        subnetIds: [...this.subnetIds, ...this.publicSubnetIds],
        ingress: [
          ...refused,
          ...rules(({ serves = [], asks = [] }) => [...serves, ...(asks.length > 0 ? [ANSWERS] : [])]),
        ],
        egress: rules(({ serves = [], asks = [] }) => [...asks, ...(serves.length > 0 ? [ANSWERS] : [])]),
      },
      { parent: this },
    );
  }

  private endpoint(service: string): aws.ec2.VpcEndpoint {
    return new aws.ec2.VpcEndpoint(
      service,
      {
        vpcId: this.vpcId,
        vpcEndpointType: "Interface",
        serviceName: pulumi.interpolate`com.amazonaws.${region}.${service}`,
        subnetIds: this.subnetIds,
        securityGroupIds: [this.endpoints.id],
        // DynamoDB's has names of its own only: whoever asks it is told, in AWS_ENDPOINT_URL_DYNAMODB.
        privateDnsEnabled: service !== "dynamodb",
        // A gateway for S3 would be free, and leave S3 its public addresses, which the network ACL would have to let in.
        ...(service === "s3" && { dnsOptions: { privateDnsOnlyForInboundResolverEndpoint: false } }),
        policy: policyDocument(
          {
            Effect: "Allow",
            Principal: "*",
            Action: "*",
            Resource: "*",
            Condition: { StringEquals: { "aws:PrincipalAccount": account } },
          },
          // Whoever signs in to a user pool comes without an account.
          ...(service === "cognito-idp"
            ? [{ Effect: "Allow", Principal: "*", Action: "cognito-idp:*", Resource: arnOf(service, "userpool/*") }]
            : []),
          // Layers of images lie in a bucket of Amazon ECR, which signs the requests for them.
          ...(service === "s3"
            ? [
                {
                  Effect: "Allow",
                  Principal: "*",
                  Action: "s3:GetObject",
                  Resource: [
                    pulumi.interpolate`prod-${region}-starport-layer-bucket`,
                    ...(this.args.openBuckets ?? []),
                  ].map((bucket) => pulumi.interpolate`arn:aws:s3:::${bucket}/*`),
                },
              ]
            : []),
        ),
      },
      { parent: this },
    );
  }
}

export interface SecurityGroupArgs {
  network: { readonly vpcId: pulumi.Output<string> };
  /** Who belongs to the group. */
  description: string;
}

/** A security group whose rules are resources of their own, so that none is lost between the two ways to write them. */
export class SecurityGroup extends pulumi.ComponentResource {
  readonly id: pulumi.Output<string>;

  constructor(
    private readonly name: string,
    { network, description }: SecurityGroupArgs,
    options?: pulumi.ComponentResourceOptions,
  ) {
    super("healthcare:components:SecurityGroup", name, {}, options);
    this.id = new aws.ec2.SecurityGroup(name, { vpcId: network.vpcId, description }, { parent: this }).id;
    this.registerOutputs();
  }

  /** Lets this group reach another, at the ports from the first to the last: a way out here, and a way in there. */
  reaches(other: SecurityGroup, fromPort: number, toPort = fromPort): this {
    const name = `${this.name}-${other.name}-${fromPort}`;
    const rule = { ipProtocol: "tcp", fromPort, toPort };
    new aws.vpc.SecurityGroupEgressRule(
      name,
      { ...rule, securityGroupId: this.id, referencedSecurityGroupId: other.id },
      { parent: this },
    );
    new aws.vpc.SecurityGroupIngressRule(
      name,
      { ...rule, securityGroupId: other.id, referencedSecurityGroupId: this.id },
      { parent: this },
    );
    return this;
  }

  /** Lets a range of addresses in, at the ports from the first to the last. */
  admits(cidrIpv4: string, fromPort: number, toPort = fromPort): this {
    new aws.vpc.SecurityGroupIngressRule(
      `${this.name}-from-${cidrIpv4}-${fromPort}`,
      { securityGroupId: this.id, ipProtocol: "tcp", fromPort, toPort, cidrIpv4 },
      { parent: this },
    );
    return this;
  }

  /** Lets CloudFront's own servers in: the list of them is AWS's, and kept by AWS. */
  admitsCloudFront(port: number): this {
    const list = aws.ec2.getManagedPrefixListOutput({ name: "com.amazonaws.global.cloudfront.origin-facing" });
    new aws.vpc.SecurityGroupIngressRule(
      `${this.name}-from-cloudfront-${port}`,
      { securityGroupId: this.id, ipProtocol: "tcp", fromPort: port, toPort: port, prefixListId: list.id },
      { parent: this },
    );
    return this;
  }
}
