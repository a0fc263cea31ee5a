import {
  DescribeSecretCommand,
  GetRandomPasswordCommand,
  GetSecretValueCommand,
  PutSecretValueCommand,
  SecretsManagerClient,
  UpdateSecretVersionStageCommand,
} from "@aws-sdk/client-secrets-manager";

const secrets = new SecretsManagerClient();

/** Secrets Manager asks for a new password, in four steps; two of them are for systems that have to be told of it. */
export async function handler({ SecretId, ClientRequestToken, Step }) {
  if (Step === "createSecret") await create(SecretId, ClientRequestToken);
  if (Step === "finishSecret") await finish(SecretId, ClientRequestToken);
}

async function create(SecretId, ClientRequestToken) {
  // A step that failed is asked for again, and has to leave what is there.
  const pending = { SecretId, VersionId: ClientRequestToken, VersionStage: "AWSPENDING" };
  const isThere = await secrets.send(new GetSecretValueCommand(pending)).then(
    () => true,
    (error) => {
      if (error.name === "ResourceNotFoundException") return false;
      throw error;
    },
  );
  if (isThere) return;
  const { RandomPassword } = await secrets.send(
    new GetRandomPasswordCommand({ PasswordLength: 40, RequireEachIncludedType: true }),
  );
  await secrets.send(
    new PutSecretValueCommand({
      SecretId,
      ClientRequestToken,
      SecretString: RandomPassword,
      VersionStages: ["AWSPENDING"],
    }),
  );
}

async function finish(SecretId, version) {
  const { VersionIdsToStages } = await secrets.send(new DescribeSecretCommand({ SecretId }));
  const [current] = Object.entries(VersionIdsToStages).find(([, stages]) => stages.includes("AWSCURRENT"));
  if (current === version) return;
  await secrets.send(
    new UpdateSecretVersionStageCommand({
      SecretId,
      VersionStage: "AWSCURRENT",
      MoveToVersionId: version,
      RemoveFromVersionId: current,
    }),
  );
}
