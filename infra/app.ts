import { bundle } from "./bundle.ts";
import { functionNames } from "./grants.ts";
import { trackerApp } from "./trackerApp.ts";

// `node infra/app.ts` writes the template: no AWS account, no Docker, no CDK command line.
bundle(functionNames);
trackerApp().synth();
