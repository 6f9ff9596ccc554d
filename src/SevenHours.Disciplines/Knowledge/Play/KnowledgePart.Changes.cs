using SevenHours.Kernel;

namespace SevenHours.Disciplines.Knowledge;

/// <content>What events change. Each change touches what conditions read of it.</content>
public sealed partial class KnowledgePart
{
    internal Handle NextHandle(World world, ThingKind kind, Id<Seat> origin) => tally.Next(world, kind, origin);

    /// <summary>What an act done unlawfully brings is worth so much in court. Called while the event that says so is applied.</summary>
    internal void Taint(Handle act, int admissible) => taints.Add((act, admissible));

    internal void Learn(World world, FactLearned learned)
    {
        foreach (var seat in learned.To)
        {
            if (holdings.Add(learned.Fact, new Holding(seat, learned.Since, learned.Source, learned.Admissible, world.LastEvent)))
            {
                world.Touch(Reads.Knows(seat, learned.Fact));
                world.Touch(Reads.Knows(world.Scenario.Seats[seat].Agency, learned.Fact));
            }
        }

        world.Touch(Reads.AnyoneKnows(learned.Fact));
    }

    /// <summary>What seats hold came again by a way that a court accepts.</summary>
    internal void Raise(IReadOnlyList<Id<Fact>> facts, SeatSet seats, int admissible)
    {
        foreach (var fact in facts)
        {
            holdings.Raise(fact, seats, admissible);
        }
    }

    internal void Deliver(World world, ItemDelivered delivered)
    {
        var inject = world.Scenario.Table<Inject>()[delivered.Inject];
        Add(world, new Item(
            delivered.Item, ItemKind.Inject, delivered.Inject, Id<Seat>.None, inject.Text, inject.Facts,
            delivered.To, SeatSet.Nobody, world.LastEvent)
        {
            Language = inject.Language,
        });
        world.Touch(Reads.Delivered(delivered.Inject));
    }

    internal void Deliver(World world, AdHocInjectSent sent) => Add(world, new Item(
        sent.Item, ItemKind.AdHoc, Id<Inject>.None, Id<Seat>.None, sent.Text, sent.Facts, sent.To, SeatSet.Nobody, world.LastEvent)
    {
        Language = sent.Language ?? "",
    });

    internal void Deliver(World world, Traced traced) => Add(world, new Item(
        traced.Item, ItemKind.Trace, Id<Inject>.None, Id<Seat>.None, traced.Says, [], traced.To, SeatSet.Nobody, world.LastEvent));

    internal void Send(World world, MessageSent sent)
    {
        items.Add(new Item(
            sent.Message, ItemKind.Message, Id<Inject>.None, sent.From, sent.Text, sent.Facts,
            SeatSet.Nobody, SeatSet.Nobody, world.LastEvent)
        {
            Language = sent.Language ?? "",
        });
        tally.Add(ThingKind.Message, sent.From);
    }

    internal void Arrive(MessageArrived arrived) => items.Reach(arrived.Message, arrived.To);

    internal void Share(World world, FactsShared shared)
    {
        foreach (var (fact, _, _) in shared.Facts)
        {
            holdings.Share(fact, shared.Receivers);
            foreach (var seat in shared.Receivers)
            {
                world.Touch(Reads.Shared(fact, world.Scenario.Seats[seat].Agency));
            }
        }
    }

    internal void Open(World world, ItemOpened opened) => Opened(world, opened.Seat, items.Open(opened.Item, opened.Seat));

    internal void Decide(World world, DecisionRecorded decision)
    {
        tally.Add(ThingKind.Decision, decision.Seat);
        world.Touch(Reads.Decided(decision.Seat));
    }

    internal void Give(World world, TaskGiven given)
    {
        ref var state = ref tasks[given.Task.Index];
        state = state with { Given = state.Given | given.To, Due = given.Due };
        world.Touch(Reads.Task(given.Task));
    }

    internal void Submit(World world, TaskSubmitted submitted)
    {
        ref var state = ref tasks[submitted.Task.Index];
        state = state with { SubmittedBy = state.SubmittedBy | SeatSet.Of(submitted.Seat) };
        tally.Add(ThingKind.Submission, submitted.Seat);
        world.Touch(Reads.Task(submitted.Task));
    }

    internal void File(World world, FormFiled filed)
    {
        tally.Add(ThingKind.Filing, filed.Seat);
        world.Touch(Reads.Filed(filed.Seat));
    }

    internal void Record(World world, ConversationRecorded recorded)
    {
        tally.Add(ThingKind.Record, recorded.RecordedBy);
        talks.Add(new RecordedTalk(world.LastEvent, world.Now, recorded, false, 0, SeatSet.Nobody));
        if (recorded.Report.IsSome)
        {
            talks.SettleReport(recorded.Report);
        }
    }

    internal void Supersede(RecordSuperseded superseded) => talks.Change(superseded.Record, t => t with { IsSuperseded = true });

    internal void Dispute(RecordDisputed disputed) =>
        talks.Change(disputed.Record, t => t with { DisputedBy = t.DisputedBy | SeatSet.Of(disputed.Seat) });

    internal void Settle(Handle record, int number) => talks.Change(record, t => t with { Settled = t.Settled | 1UL << number });

    internal void Report(World world, ConversationReported reported)
    {
        tally.Add(ThingKind.Report, Id<Seat>.None);
        talks.Add(new ReportedTalk(world.LastEvent, world.Now, reported, false));
    }

    internal void SettleReport(Handle report) => talks.SettleReport(report);

    internal void Describe(World world, SomethingElseDescribed act)
    {
        described.Add(new DescribedAct(
            act.Act, act.Seat, act.About, act.Text, world.Now, world.LastEvent, DescribedStatus.Waiting,
            SimTime.Never, EventId.None, TextRef.None, Consequences.None));
        tally.Add(ThingKind.Described, act.Seat);
        world.Touch(Reads.AskedSomethingElse(act.Seat));
    }

    internal void Resolve(World world, SomethingElseResolved resolved)
    {
        var index = described.FindIndex(d => d.Handle == resolved.Act);
        described[index] = described[index] with
        {
            Status = DescribedStatus.Resolved,
            Due = resolved.Due,
            Resolution = world.LastEvent,
            Says = resolved.Says,
            Effects = resolved.Effects,
        };
        world.Schedule(resolved.Due, 0, DescribedWake.Instance, index);
    }

    internal void Happen(World world, SomethingElseHappened happened)
    {
        var index = described.FindIndex(d => d.Handle == happened.Act);
        described[index] = described[index] with { Status = DescribedStatus.Happened };
        world.Touch(Reads.AskedSomethingElse(described[index].Seat));
    }

    private static void Opened(World world, Id<Seat> seat, Item item)
    {
        if (item.Inject.IsSome)
        {
            world.Touch(Reads.Opened(seat, item.Inject));
            world.Touch(Reads.Opened(world.Scenario.Seats[seat].Agency, item.Inject));
        }
    }

    private void Add(World world, Item item)
    {
        items.Add(item);
        tally.Add(ThingKind.Item, Id<Seat>.None);
    }
}
