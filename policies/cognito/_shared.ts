import type { CompanionSpec, Companions, Resource } from "../core/graph";
import { and, or, type Truth } from "../core/truth";

export const CLIENTS = [
  "aws:cognito/userPoolClient:UserPoolClient",
  "aws:cognito/managedUserPoolClient:ManagedUserPoolClient",
] as const;

export const clients = { types: CLIENTS, by: "userPoolId" } as const satisfies CompanionSpec;

export const FEDERATED = "all of its clients sign people in elsewhere";

/** Whether nobody signs in with a password of the pool: all clients use other identity providers, or are programs. */
export const isFederated = (clients: Companions): Truth => and(clients.exist, clients.every(signsInElsewhere));

function signsInElsewhere(client: Resource): Truth {
  const providers = client.texts("supportedIdentityProviders");
  const flows = client.texts("allowedOauthFlows");
  return or(
    and(providers.isEmpty.not, providers.some((provider) => provider.is("COGNITO")).not),
    and(
      flows.isEmpty.not,
      flows.every((flow) => flow.is("client_credentials")),
    ),
  );
}
