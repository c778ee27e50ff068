import { slugOfId } from "@variorum/core";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { AccusedAnswer } from "../../../../components/accused-answer.tsx";
import { Breadcrumbs } from "../../../../components/breadcrumbs.tsx";
import { EmbedBox } from "../../../../components/embed-box.tsx";
import { Correction } from "../../../../components/correction.tsx";
import { Pager } from "../../../../components/pager.tsx";
import { Page, PageSection } from "../../../../components/page.tsx";
import { Judgement, QuestionAccounts, Silence } from "../../../../components/question-card.tsx";
import { PinnedLink } from "../../../../components/pinned-link.tsx";
import { Tombstone } from "../../../../components/tombstone.tsx";
import { getQuestionPage } from "../../../../data/questions/get-question-page.ts";
import { isGone } from "../../../../data/access/get-unless-gone.ts";
import { TwinLinks } from "../../../../components/twin-links.tsx";
import { pinnedPath } from "../../../../record-address.ts";
import { pageMetadata } from "../../../../page-metadata.ts";
import { words } from "../../../../wording/words.ts";
import { Searched } from "../../../../components/searched.tsx";
import { Counts } from "./_components/counts.tsx";
import { QuestionHead } from "./_components/question-head.tsx";
import { Why } from "./_components/why.tsx";

export async function generateMetadata({ params }: PageProps<"/questions/[slug]">): Promise<Metadata> {
  const view = await getQuestionPage((await params).slug, undefined);
  if (view === undefined || isGone(view)) return {};
  return pageMetadata(view.question.wording, pinnedPath(view.question.id, view.pin?.change), view.pin);
}

export default async function QuestionPage({ params, searchParams }: PageProps<"/questions/[slug]">) {
  const { after } = await searchParams;
  const view = await getQuestionPage((await params).slug, typeof after === "string" ? after : undefined);
  if (view === undefined) notFound();
  if (isGone(view)) return <Tombstone gone={view} />;
  const { question } = view;
  const { moreAccounts, firstAccounts } = words.page.event;
  return (
    <Page>
      <Breadcrumbs trail={[{ name: words.page.nav.events, href: "/events" }, view.event]} />
      <QuestionHead view={view} />
      <QuestionAccounts question={question} />
      <Pager
        next={question.next?.replace(question.href, pinnedPath(question.id, view.pin?.change))}
        first={question.before > 0 ? pinnedPath(question.id, view.pin?.change) : undefined}
        labels={{ next: moreAccounts(words.count.accounts(question.after)), first: firstAccounts }}
      />
      <AccusedAnswer answer={question.accused} />
      <Silence notFrom={question.notFrom} />
      {question.judgements.map((judgement) => (
        <Judgement key={judgement.rationale} judgement={judgement} />
      ))}
      <Counts view={view} />
      <Why view={view} />
      <PageSection id="searched" title={words.page.event.searched}>
        <Searched coverage={view.coverage} />
      </PageSection>
      <EmbedBox path={`/embed/questions/${slugOfId(question.id)}`} title={question.wording} change={view.storeChange} />
      <PinnedLink id={question.id} change={view.storeChange} />
      <TwinLinks page={pinnedPath(question.id, view.pin?.change)} forms={["json", "csv"]} />
      <Correction contact={view.contact} />
    </Page>
  );
}
