/** Copy a text; false where that cannot be: old browsers have no clipboard for pages, and a setting can forbid it. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
