import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";

/** The program's name: what the components make is named after it. */
export const project = pulumi.getProject();
export const account = aws.getCallerIdentityOutput().accountId;
export const region = aws.getRegionOutput().region;

/** In days: how long the Rule wants evidence kept (45 CFR 164.316(b)(2)(i)). */
export const SIX_YEARS = 2192;

/** A policy document as text. */
export function policyDocument(...statements: object[]): pulumi.Output<string> {
  return pulumi.jsonStringify({ Version: "2012-10-17", Statement: statements });
}

/** An ARN of this account, known before the resource is there: a preview can judge what speaks of it. */
export function arnOf(
  service: string,
  resource: pulumi.Input<string>,
  inRegion: pulumi.Input<string> = region,
): pulumi.Output<string> {
  return pulumi.interpolate`arn:aws:${service}:${inRegion}:${account}:${resource}`;
}

/** A condition: a service of AWS acts on behalf of this account, and not of a stranger's. */
export const ofThisAccount = { StringEquals: { "aws:SourceAccount": account } };

/** A statement that refuses what is asked without TLS. */
export function tlsOnly(action: string, ...resources: pulumi.Input<string>[]): object {
  return {
    Sid: "TlsOnly",
    Effect: "Deny",
    Principal: "*",
    Action: action,
    Resource: resources,
    Condition: { Bool: { "aws:SecureTransport": "false" } },
  };
}

/** What a role may do, as a statement of a policy. */
export interface Grant {
  Effect: string;
  Action: string[];
  Resource: pulumi.Input<string> | pulumi.Input<string>[];
  Condition?: object;
}

/** A grant on what the ARNs name. */
export const allow = (actions: string[], ...resources: pulumi.Input<string>[]): Grant => ({
  Effect: "Allow",
  Action: actions,
  Resource: resources,
});

/** Identifiers that AWS finds in texts, for log groups and topics that are to be without them. */
export const patientIdentifiers = ["Ssn-US", "EmailAddress", "PhoneNumber-US", "MedicareBeneficiaryNumber-US"].map(
  (name) => `arn:aws:dataprotection::aws:data-identifier/${name}`,
);
