/** Load this page anew, in the newest version of the product that can be had. */
export async function loadAgain(): Promise<void> {
  try {
    const { loadNewest } = await import('./worker');
    await loadNewest();
  } catch {
    window.location.reload();
  }
}
