/** Words that say nothing an order could belie. */
export const en = `
  a an the this that these those i me my you your yours yourself we us our ours it its he she him her his they them their theirs one ones who whom whose
  what which where when why how whenever wherever if whether because since while although though so as than then and or but nor not no yes too also
  either neither both each every any anything anybody anyone some something somebody someone nothing nobody all everything everyone other others another
  more most much many less least few little enough only just even still yet already again once always often sometimes usually never ever mostly
  here there below above at in on of off to from for with without within by about around across into onto over under up down out through during after before until
  via per like unlike between among against along
  am is are was were be been being isn't aren't wasn't weren't i'm you're we're it's they're that's there's here's what's
  do does did doing done don't doesn't didn't has have had having haven't hasn't i've you've we've
  can could can't cannot couldn't may might must should shouldn't shall would wouldn't will won't let let's lets want wants wanted wish wishes need needs needed
  i'd you'd we'd i'll you'll we'll
  go goes going come get gets getting got give gives given giving take takes taken taking make makes made making keep keeps keeping kept put puts
  say says said tell tells told telling talk talks talking speak speaks speaking write writes writing written wrote reply replies replied replying
  answer answers answered answering respond responds responding response read reads reading ask asks asked asking hear hears heard hearing
  look looks looked looking see sees seen view views watch find finds finding found show shows shown showing open opens click clicks tap use uses used using visit visits
  check checks checked checking follow follows following track tracks contact contacts reach send sends sending attach attaches attached include includes included
  help helps helped helping helpful assist assistance support supports supporting serve care cares caring handle handles think thinks thought know knows known knowing
  understand understands understood understanding believe feel feels hope hopes hoping love loves loved enjoy enjoys appreciate appreciates appreciated trust
  thank thanks thanking thankful grateful gratitude welcome sorry apologise apologize apologies apology regret regrets excuse pardon forgive patience patient patiently
  please kindly hello hi hey dear greetings regards best kind kindest warm warmly wishes sincerely cheers goodbye bye love yours faithfully truly
  wait waits waited waiting inconvenience trouble bother bothered frustrating annoying unpleasant upset worry worries worried concern concerns concerned hesitate hesitation
  happy glad pleased pleasure delighted proud nice good great lovely fine better well kind fair honest friendly personal human real true plain simple simply easy easily clear clearly
  possible important useful right wrong different same new old own whole full short long longer small big next last first further
  person people human humans team teams colleague colleagues staff agent agents member members service customer customers care shop store company business family friend friends
  assistant ai machine automatic automatically automated computer program bot robot system systems software
  message messages e-mail e-mails email emails mail note notes letter letters line lines text texts word words subject inbox spam folder junk address addresses
  order orders ordered ordering number numbers parcel parcels package packages product products item items shopping purchase purchases buy buying bought name names
  question questions answer problem problems issue issues topic matter matters thing things case cases detail details information info news update updates status state step steps
  link links page pages website site button form chat phone account profile app online web internet photo photos picture pictures image screenshot
  conversation request requests feedback opinion idea ideas suggestion suggestions comment comments experience
  time times while moment reason reasons way ways part parts place hand hands touch attention mind heart interest fact facts
  confirmation confirm confirms checkout carrier carriers carrier's delivery tracking tracked shipping record records according latest current currently
  change changes changed changing happen happens happened happening start starts started begin stay stays become becomes seem seems mean means meant matter
  able unable available directly direct normally normal generally general instead otherwise however therefore maybe perhaps really very quite rather
  almost nearly together alone apart far near else exactly especially particular personally gladly meanwhile anyway though indeed
  choosing chose choose chosen select yourself ourselves itself himself herself themselves myself
  faq read-only reply-to day-to-day anytime hear back forward forwards straight concerning regarding relating regards
  carefully attentively thoroughly properly correctly politely openly honestly briefly explain explains explained explaining describe describes described
  remember forget forgotten learn learns learned interested curious aware mention mentions mentioned provide provides provided providing quote quotes quoting copy paste type types typed
  first-hand office language languages english speak understanding loyal loyalty supporting independent small-batch handmade workshop studio
  hit unclear unsure improve improves improving improvement posted loop informed inform informs unfortunately sadly luckily hopefully truly utmost effort efforts best-possible
  sometimes-busy busy weird confused confusing stressful stress excited excitement looking-forward forward eager annoyed disappointed disappointing disappointment impatient nervous anxious calm relax
  cannot unable impossible difficult hard tough rarely occasionally regularly frequently typically commonly hardly barely somewhat slightly simply merely
  background reference references copy subject-line wrote typed send-us drop type enter choose select scroll load refresh reload bookmark save saved
  curious reachable responsive polite heads-up fyi ps p.s again-and small-team everybody everyone's someone's somebody's person's team's shop's store's customer's carrier-page latest-status
  happily warmly cordially respectfully yours-truly regards cheers folks guys all-of-us humans' being beings behind community newsletter blog instagram facebook social media channel channels
  thankfulness kindness trustworthiness support-team inquiry inquiries enquiry enquiries correspondence privacy data security safe-to aware-of matters expect-from-us fault blame
  side end-to-end whatever whichever whoever wherever somewhere anywhere everywhere elsewhere kindest truly grateful hearing means lot bunch bit tiny thousand times heartfelt hug hugs smile smiles
  reaching fun funny
  fill run runs owned founded sister sisters brother brothers mum dad serious seriously decide decided decision treat treated value valued respect proudly located based closer`;
