import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import { account, type Grant, ofThisAccount, policyDocument, project } from "./account";

export interface ServiceRoleArgs {
  /** The service that takes the role, or the services: `lambda`, `vpc-flow-logs` … */
  service: string | string[];
  /** What the role may do itself. */
  grants?: Grant[];
  /** Names of AWS's managed policies, with their path: `service-role/AWS_ConfigRole`. */
  managedPolicies?: string[];
  /** The role's name, where a service demands one. */
  roleName?: string;
}

// These take a role without naming an account; the others say for whom they ask.
const NAMES_NO_ACCOUNT = ["ec2", "lambda", "eks"];

/** A role that a service may take on behalf of this account, and of no other. Its name and ARN are known at once. */
export class ServiceRole extends pulumi.ComponentResource {
  readonly arn: pulumi.Output<string>;
  readonly name: string;
  /** The role as AWS has it: what depends on the role refers to it. */
  readonly role: aws.iam.Role;
  /** What the role may do: what needs that at once waits for it. */
  readonly permissions: pulumi.Resource[] = [];

  constructor(name: string, args: ServiceRoleArgs, options?: pulumi.ComponentResourceOptions) {
    super("healthcare:components:ServiceRole", name, {}, options);
    const parent = { parent: this };
    this.name = args.roleName ?? `${project}-${name}`;
    this.arn = pulumi.interpolate`arn:aws:iam::${account}:role/${this.name}`;
    const services = [args.service].flat();
    const namesAccount = services.every((service) => !NAMES_NO_ACCOUNT.includes(service));
    this.role = new aws.iam.Role(
      name,
      {
        name: this.name,
        assumeRolePolicy: policyDocument({
          Effect: "Allow",
          Principal: { Service: services.map((service) => `${service}.amazonaws.com`) },
          Action: "sts:AssumeRole",
          ...(namesAccount && { Condition: ofThisAccount }),
        }),
      },
      parent,
    );
    if (args.grants?.length) {
      const policy = new aws.iam.Policy(name, { policy: policyDocument(...args.grants) }, parent);
      this.attach(name, policy.arn);
    }
    for (const policy of args.managedPolicies ?? []) {
      this.attach(`${name}-${policy.replace(/^.*\//, "")}`, `arn:aws:iam::aws:policy/${policy}`);
    }
    this.registerOutputs();
  }

  private attach(name: string, policyArn: pulumi.Input<string>): void {
    const attachment = new aws.iam.RolePolicyAttachment(name, { role: this.role.name, policyArn }, { parent: this });
    this.permissions.push(attachment);
  }
}
