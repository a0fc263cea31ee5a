import * as aws from "@pulumi/aws";

export interface Rule {
  readonly source: string;
  readonly from: number;
  readonly to?: number;
  readonly protocol?: string;
}

const isIpv6 = (source: string) => source.includes(":");

/** A security group that holds its rules itself. */
export const inline =
  (...rules: Rule[]) =>
  () =>
    new aws.ec2.SecurityGroup("clinic", {
      ingress: rules.map(({ source, from, to = from, protocol = "tcp" }) => ({
        protocol,
        fromPort: from,
        toPort: to,
        ...(isIpv6(source) ? { ipv6CidrBlocks: [source] } : { cidrBlocks: [source] }),
      })),
    });

/** The rule in each of the resources that can hold it. */
export function everyForm({ source, from, to = from, protocol = "tcp" }: Rule) {
  const cidrs = isIpv6(source) ? { ipv6CidrBlocks: [source] } : { cidrBlocks: [source] };
  const cidr = isIpv6(source) ? { cidrIpv6: source } : { cidrIpv4: source };
  const ports = { fromPort: from, toPort: to };
  return {
    "in a security group": () => new aws.ec2.SecurityGroup("clinic", { ingress: [{ protocol, ...ports, ...cidrs }] }),
    "in the default security group": () =>
      new aws.ec2.DefaultSecurityGroup("clinic", { ingress: [{ protocol, ...ports, ...cidrs }] }),
    "as a rule": () => {
      const group = new aws.ec2.SecurityGroup("clinic");
      new aws.ec2.SecurityGroupRule("rule", {
        type: "ingress",
        securityGroupId: group.id,
        protocol,
        ...ports,
        ...cidrs,
      });
    },
    "as an ingress rule": () => {
      const group = new aws.ec2.SecurityGroup("clinic");
      new aws.vpc.SecurityGroupIngressRule("rule", {
        securityGroupId: group.id,
        ipProtocol: protocol,
        ...ports,
        ...cidr,
      });
    },
  };
}

/** A rule whose source is an address that AWS gives out. */
export const fromUnknown = (port: number) => () => {
  const address = new aws.ec2.Eip("partner").publicIp.apply((ip) => `${ip}/32`);
  new aws.ec2.SecurityGroup("clinic", {
    ingress: [{ protocol: "tcp", fromPort: port, toPort: port, cidrBlocks: [address] }],
  });
};

/** A rule whose sources are a prefix list of the stack. */
export const fromPrefixList = (cidr: string, port: number) => () => {
  const partners = new aws.ec2.ManagedPrefixList("partners", { addressFamily: "IPv4", maxEntries: 5 });
  new aws.ec2.ManagedPrefixListEntry("partner", { prefixListId: partners.id, cidr });
  const group = new aws.ec2.SecurityGroup("clinic");
  new aws.vpc.SecurityGroupIngressRule("rule", {
    securityGroupId: group.id,
    ipProtocol: "tcp",
    fromPort: port,
    toPort: port,
    prefixListId: partners.id,
  });
};

/** A Beanstalk environment with options of its instances. */
export const beanstalk = (options: Record<string, string>, template?: Record<string, string>) => () => {
  const settings = (values: Record<string, string>) =>
    Object.entries(values).map(([name, value]) => ({ namespace: "aws:autoscaling:launchconfiguration", name, value }));
  const app = new aws.elasticbeanstalk.Application("portal");
  const templateName =
    template &&
    new aws.elasticbeanstalk.ConfigurationTemplate("portal", { application: app.name, settings: settings(template) })
      .name;
  new aws.elasticbeanstalk.Environment("portal", { application: app.name, settings: settings(options), templateName });
};

/** A rule whose sources are a prefix list of another stack. */
export const fromForeignList = (prefixListId: string, port: number) => () => {
  const group = new aws.ec2.SecurityGroup("clinic");
  new aws.vpc.SecurityGroupIngressRule("rule", {
    securityGroupId: group.id,
    ipProtocol: "tcp",
    fromPort: port,
    toPort: port,
    prefixListId,
  });
};
