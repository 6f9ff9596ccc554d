using SevenHours.Disciplines.Tongues;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Knowledge;

/// <content>What the seat's notices change.</content>
public sealed partial class KnowledgeDesk
{
    internal void Learn(Scenario scenario, FactLearned learned, Notice notice)
    {
        if (Holds(learned.Fact))
        {
            return;
        }

        facts.Add(new HeldFact(
            learned.Fact, notice.Number, learned.Since, learned.Source, learned.From, learned.Via, SeatSet.Nobody));
        factPlaces[learned.Fact.Index] = facts.Count;
        if (scenario.Table<Fact>()[learned.Fact].About is { IsSome: true } about)
        {
            Mention(about);
        }
    }

    internal void Deliver(Scenario scenario, ItemDelivered delivered, Notice notice)
    {
        var inject = scenario.Table<Inject>()[delivered.Inject];
        Add(new InboxItem(
            delivered.Item, notice.Number, notice.At, ItemKind.Inject, inject.Channel, delivered.Inject, Id<Seat>.None, SeatSet.Nobody,
            inject.From, inject.Title, inject.ContentNote, TextRef.None, [], null)
        {
            Language = inject.Language,
        });
    }

    internal void Deliver(AdHocInjectSent adHoc, Notice notice) => Add(new InboxItem(
        adHoc.Item, notice.Number, notice.At, ItemKind.Inject, adHoc.Channel, Id<Inject>.None, Id<Seat>.None, SeatSet.Nobody,
        adHoc.From, adHoc.Title, TextRef.None, TextRef.None, [], null)
    {
        Language = adHoc.Language ?? "",
    });

    internal void Deliver(Traced traced, Notice notice) => Add(new InboxItem(
        traced.Item, notice.Number, notice.At, ItemKind.Trace, traced.Channel, Id<Inject>.None, Id<Seat>.None, SeatSet.Nobody,
        TextRef.None, TextRef.None, TextRef.None, TextRef.None, [], null));

    internal void Arrive(Desk desk, MessageArrived arrived, Notice notice)
    {
        Add(new InboxItem(
            arrived.Message, notice.Number, notice.At, ItemKind.Message, Channel.Email, Id<Inject>.None, arrived.From, arrived.Receivers,
            TextRef.None, TextRef.None, TextRef.None, TextRef.None, [], null)
        {
            Language = arrived.Language ?? "",
            Extent = arrived.Extent,
            IsForeign = !Tongue.Understands(desk.Scenario, desk.Seat, arrived.Language ?? ""),
        });
        (threads[arrived.From.Index] ??= []).Add(new ThreadEntry(arrived.Message, notice.At, false));
    }

    internal void Open(ItemOpened opened, Notice notice)
    {
        var place = itemPlaces[opened.Item];
        if (items[place].OpenedAt is null)
        {
            items[place] = items[place] with { Text = opened.Text, Facts = opened.Facts, OpenedAt = notice.At };
            Unread--;
        }
    }

    internal void Send(MessageSent message, Notice notice)
    {
        sent.Add(new SentMessage(
            message.Message, notice.Number, notice.At, message.Receivers, message.Text, message.Facts, message.By));
        Told |= message.Receivers;
        if (message.Text.IsAuthored && !authored.Contains(message.Text))
        {
            authored.Add(message.Text);
        }

        foreach (var seat in message.Receivers)
        {
            (threads[seat.Index] ??= []).Add(new ThreadEntry(message.Message, notice.At, true));
        }
    }

    internal void Share(FactsShared shared)
    {
        foreach (var (fact, _, _) in shared.Facts)
        {
            if (Holds(fact))
            {
                var place = factPlaces[fact.Index] - 1;
                facts[place] = facts[place] with { SharedWith = facts[place].SharedWith | shared.Receivers };
            }
        }
    }

    internal void Decide(DecisionRecorded decision, Notice notice) =>
        decisions.Add(new DecisionEntry(notice.Number, notice.At, decision));

    internal void Give(TaskGiven given, Notice notice)
    {
        if (Task(given.Task) is null)
        {
            tasks.Add(new DeskTask(given.Task, notice.Number, notice.At, given.Due, null, null));
        }
    }

    internal void Submit(TaskSubmitted submitted, Notice notice)
    {
        var place = tasks.FindIndex(t => t.Task == submitted.Task);
        tasks[place] = tasks[place] with { Submitted = submitted, SubmittedAt = notice.At };
    }

    internal void File(FormFiled filed, Notice notice) => forms.Add(new FiledForm(notice.Number, notice.At, filed));

    // Who was in the room but did not hear something is not shown it.
    internal void Record(Id<Seat> seat, ConversationRecorded recorded, Notice notice) =>
        records.Add(new RecordEntry(notice.Number, notice.At, recorded)
        {
            Passed = [.. recorded.Passed.Where(p => Concerns(seat, recorded, p.From, p.Hearers))],
            Heard =
            [
                .. recorded.Heard.Select((words, number) => new HeardEntry(number, words, Id<Fact>.None))
                    .Where(h => Concerns(seat, recorded, h.Words.From, h.Words.Hearers)),
            ],
        });

    internal void Supersede(RecordSuperseded superseded) => Change(superseded.Record, r => r with { IsSuperseded = true });

    internal void Dispute(RecordDisputed disputed) => Change(disputed.Record, r => r with { Disputes = [.. r.Disputes, disputed] });

    internal void Link(WordsLinked linked) => Change(linked.Record, r => r with
    {
        Heard = [.. r.Heard.Select(h => h.Number == linked.Number ? h with { Fact = linked.Fact } : h)],
    });

    internal void Describe(SomethingElseDescribed act, Notice notice) =>
        acts.Add(new DeskAct(act.Act, notice.Number, notice.At, act.About, act.Text, null, TextRef.None));

    internal void Happen(SomethingElseHappened happened, Notice notice)
    {
        var place = acts.FindIndex(a => a.Handle == happened.Act);
        acts[place] = acts[place] with { HappenedAt = notice.At, Says = happened.Says };
    }

    internal void Mention(Id<Subject> subject)
    {
        if (!names.Contains(subject))
        {
            names.Add(subject);
        }
    }

    private static bool Concerns(Id<Seat> seat, ConversationRecorded talk, Id<Seat> from, SeatSet hearers) =>
        talk.RecordedBy == seat || from == seat || hearers.Has(seat);

    private void Change(Handle record, Func<RecordEntry, RecordEntry> change)
    {
        if (records.FindIndex(r => r.Conversation.Record == record) is >= 0 and var place)
        {
            records[place] = change(records[place]);
        }
    }

    private void Add(InboxItem item)
    {
        itemPlaces.Add(item.Handle, items.Count);
        if (item.Inject.IsSome)
        {
            injectPlaces.Add(items.Count);
        }

        items.Add(item);
        Unread++;
    }
}
