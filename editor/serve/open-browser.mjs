// Opens an address in the person's browser, where there is a screen to open it on. Never fails: the address is printed anyway.
import { spawn } from 'node:child_process';

export function openBrowser(address) {
  const command = openingCommand(address);
  if (command === undefined) return;
  try {
    const child = spawn(command.name, command.args, { stdio: 'ignore', detached: true });
    child.on('error', () => undefined);
    child.unref();
  } catch {
    // Nothing to open it with.
  }
}

function openingCommand(address) {
  const { env, platform, stdout } = process;
  // In a pipe or a build nobody is looking.
  if (env.CI !== undefined || !stdout.isTTY) return undefined;
  if (platform === 'darwin') return { name: 'open', args: [address] };
  if (platform === 'win32') return { name: 'explorer.exe', args: [address] };
  const hasScreen = env.DISPLAY !== undefined || env.WAYLAND_DISPLAY !== undefined;
  return hasScreen ? { name: 'xdg-open', args: [address] } : undefined;
}
