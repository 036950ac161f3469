/** Works through a list, so many at the same time; results stand where their item stood. @throws what `work` throws first */
export async function atOnce<In, Out>(
  list: readonly In[],
  most: number,
  work: (item: In, at: number) => Promise<Out>,
): Promise<readonly Out[]> {
  const results: Out[] = [];
  const waiting = list.entries();
  const workOnAndOn = async (): Promise<void> => {
    for (const [at, item] of waiting) results[at] = await work(item, at);
  };
  await Promise.all(Array.from({ length: most }, workOnAndOn));
  return results;
}
