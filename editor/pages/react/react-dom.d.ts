// The one thing of react-dom that the page takes; its own types are a package that nothing else here would need.
declare module 'react-dom/client' {
  export function createRoot(container: Element): { render(node: import('react').ReactNode): void };
}
