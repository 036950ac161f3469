import { describeModel } from '../../contracts/model/model.contract.ts';
import { startOpenaiBench } from './openai-bench.ts';

describeModel('OpenAI', async (isHasty) => {
  const { model, arrived, tell, stop } = await startOpenaiBench({ isHasty });
  return {
    model,
    tell,
    stop,
    sent: () => arrived.map(({ body }) => JSON.stringify(body)),
    strayed: () => arrived.filter(({ url }) => url !== '/v1/chat/completions').length,
  };
});
