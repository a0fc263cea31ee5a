import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import { allow, arnOf, UserPool, WebAcl } from "../../components";
import { alarms, key } from "./foundation";

// Who patients are. Practices invite them; nobody shares a user, and nobody is let in with a password alone.

export const pool = new UserPool("patients", {
  key,
  webAcl: new WebAcl("sign-in", { key, scope: "REGIONAL", rateLimit: 500 }),
  alarms,
  recovery: "verified_email",
});
/** Patients sign in from the browser. */
export const client = pool.client("care", { hours: 12 });
/** Where the application finds out whose tokens it takes. */
export const SIGN_IN = "/care/sign-in";
export const signIn = new aws.ssm.Parameter("sign-in", {
  name: SIGN_IN,
  type: "SecureString",
  keyId: key.arn,
  value: pulumi.jsonStringify({ pool: pool.id, client: client.id }),
});
/** The application invites whom a practice names, and ends all sessions of who lost a telephone. */
export const invitesPatients = allow(
  ["cognito-idp:AdminCreateUser", "cognito-idp:AdminUserGlobalSignOut", "cognito-idp:AdminDisableUser"],
  arnOf("cognito-idp", "userpool/*"),
);
