import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import { type AddressInfo, connect, createServer } from "node:net";
import { dirname, join } from "node:path";

// A process of its own that owns DynamoDB Local: when its standard input closes, because the host ended or was killed,
// it ends the database. Prints port and process id once the database answers.

const [folder] = process.argv.slice(2);
const emulator = join(dirname(createRequire(import.meta.url).resolve("amplify-dynamodb-simulator")), "emulator");
const port = await freePort();
const store = folder ? ["-dbPath", folder] : ["-inMemory"];
const java = spawn(
  process.env.JAVA_HOME ? join(process.env.JAVA_HOME, "bin", "java") : "java",
  // The two -XX settings halve the time to start; one client with little to compute never needs more.
  [
    "-XX:TieredStopAtLevel=1",
    "-XX:+UseSerialGC",
    "-Djava.library.path=DynamoDBLocal_lib",
    "-jar",
    "DynamoDBLocal.jar",
  ].concat(["-disableTelemetry", "-sharedDb", "-port", String(port), ...store]),
  { cwd: emulator, stdio: "ignore", windowsHide: true },
);
java.once("error", () => process.exit(1));
java.once("exit", () => process.exit(1));

process.stdin.resume();
process.stdin.once("close", () => {
  java.removeAllListeners("exit");
  java.once("exit", () => process.exit(0));
  java.kill("SIGTERM");
  setTimeout(() => java.kill("SIGKILL"), 3_000);
});

while (!(await accepts(port))) await new Promise((resolve) => setTimeout(resolve, 20));
process.stdout.write(`${port} ${java.pid}\n`);

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

function accepts(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1");
    socket.once("connect", () => resolve(true)).once("error", () => resolve(false));
    socket.once("connect", () => socket.destroy());
  });
}
