import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

const encoded = (script: string) => Buffer.from(script).toString("base64");

const onNotebook = (scripts: { onCreate?: pulumi.Input<string>; onStart?: pulumi.Input<string> }) =>
  new aws.sagemaker.NotebookInstanceLifecycleConfiguration("research", scripts);

const onStart = (script: string) => () => onNotebook({ onStart: encoded(script) });

const inStudio = (script: pulumi.Input<string>) =>
  new aws.sagemaker.StudioLifecycleConfig("research", {
    studioLifecycleConfigName: "research",
    studioLifecycleConfigAppType: "JupyterLab",
    studioLifecycleConfigContent: script,
  });

const INSTALL = "#!/bin/bash\nset -e\npip install pydicom\n";

export const cases: PolicyCases = {
  compliant: {
    "a script without credentials": { doc: true, program: onStart(INSTALL) },
    "no script": () => onNotebook({}),
    "a secret that is read from Secrets Manager": onStart(
      `${INSTALL}PASSWORD=$(aws secretsmanager get-secret-value --secret-id research --query SecretString)`,
    ),
    "the name of a secret": onStart(
      `${INSTALL}SECRET_ID=clinic/research\nexport SECRET_ARN="arn:aws:secretsmanager:x"`,
    ),
    "AWS's made-up key": onStart("aws configure set aws_access_key_id AKIAIOSFODNN7EXAMPLE"),
    "a variable": onStart(`${INSTALL}export DB_PASSWORD="$1"\nTOKEN=\${SESSION_TOKEN}`),
    "a script in Studio": () => inStudio(encoded(INSTALL)),
  },
  violating: {
    "a password": {
      doc: true,
      findings: ["onStart"],
      program: onStart(`${INSTALL}export DB_PASSWORD=changed-by-operations`),
    },
    "a password when the notebook is made": {
      findings: ["onCreate"],
      program: () => onNotebook({ onCreate: encoded("password: 'changed-by-operations'") }),
    },
    "an access key": onStart(`aws configure set aws_access_key_id ${["AK", "IAQ2Z3MAPLE4CEDAR5"].join("")}`),
    "a private key": onStart("cat > key.pem <<EOF\n-----BEGIN RSA PRIVATE KEY-----\nabc\nEOF"),
    "a private key of another kind": onStart("-----BEGIN PRIVATE KEY-----"),
    "a secret key": onStart("AWS_SECRET_ACCESS_KEY = q8Zt2LmX94vBnR7cKd31q8Zt2LmX94vBnR7cKd31"),
    "a token, in quotes": onStart('API_TOKEN="q8Zt2LmX94vBnR7cKd31"'),
    "a password in JSON": onStart(`echo '{"password": "changed-by-operations"}' > config.json`),
    "a password in a map": onStart("python -c \"c['password'] = 'changed-by-operations'\""),
    "both scripts": {
      findings: ["onCreate", "onStart"],
      program: () =>
        onNotebook({ onCreate: encoded("TOKEN=q8Zt2LmX94vBnR7cKd31"), onStart: encoded("PASSWORD=Maple4711") }),
    },
    "a script in Studio": {
      findings: ["studioLifecycleConfigContent"],
      program: () => inStudio(encoded(`${INSTALL}export DB_PASSWORD=changed-by-operations`)),
    },
  },
  undecided: {
    "a script that is computed": () => onNotebook({ onStart: new aws.kms.Key("key").arn }),
    "a script in Studio that is computed": () => inStudio(new aws.kms.Key("key").arn),
  },
};
