using SevenHours.Disciplines.Interviews;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Tongues;

/// <summary>What follows when somebody asks for a relay, and what arrives of it.</summary>
internal static class Relaying
{
    public static void Ask(Cascade cascade, AskRelay ask)
    {
        var world = cascade.World;
        var item = world.DeskOf(ask.Seat).Part<KnowledgeDesk>().Item(ask.Item)!;
        var truth = world.Part<KnowledgePart>().Item(ask.Item)!;
        var of = ask.Way == RelayWay.Seat ? ask.Of : Id<Seat>.None;
        var who = ask.Way == RelayWay.Interpreter ? ask.Who : Id<Interpreter>.None;
        SimTime? due = ask.Way switch
        {
            RelayWay.AtHand => world.Now + RelayTimes.AtHand(item.Extent),
            RelayWay.Interpreter => world.Now + Comes(world, who, ask) + RelayTimes.Interpreter(item.Extent, world.Scenario.Table<Interpreter>()[who].IsQualified),
            _ => null,
        };
        var asked = cascade.Emit(
            new RelayAsked(
                world.Part<TonguesPart>().NextHandle(world, ask.Seat), ask.Item, ask.Seat, ask.Way, of, ask.IsUrgent, ask.Says,
                new Outside(item.Channel, item.From, item.Sender, item.Language, item.HeardAs, item.Extent, item.At), due, ask.By)
            {
                To = SeatSet.Of(ask.Seat) | SeatSet.Of(of), Who = who,
            },
            restsOn: truth.Delivered);
        if (of.IsSome && !Tongue.Understands(world.Scenario, of, truth.Language)
            || who.IsSome && !Tongue.Speaks(world.Scenario.Table<Interpreter>()[who].Languages, truth.Language))
        {
            cascade.Cause = asked;
            cascade.Emit(new RelayDeclined(world.Part<TonguesPart>().All[^1].Handle, true, TextRef.None, null)
            {
                To = SeatSet.Of(ask.Seat) | SeatSet.Of(of),
            });
        }
    }

    public static void Read(Cascade cascade, Relay relay, string? by)
    {
        var world = cascade.World;
        var knowledge = world.Part<KnowledgePart>();
        var item = knowledge.Item(relay.Item)!;
        var title = item.Inject.IsSome ? world.Scenario.Table<Inject>()[item.Inject].Title : TextRef.None;
        cascade.Cause = cascade.Emit(
            new OriginalRead(relay.Handle, title, item.Text, item.Facts, by) { To = SeatSet.Of(relay.By) }, restsOn: relay.Asked);
        foreach (var fact in item.Facts)
        {
            Knowing.Learn(cascade, fact, SeatSet.Of(relay.By), FactSource.Item, relay.For, item.Handle, admissible: Tainted(knowledge, item, fact));
        }
    }

    public static void Make(Cascade cascade, RelayItem made)
    {
        var world = cascade.World;
        var part = world.Part<TonguesPart>();
        var relay = part.Find(made.Relay)!;
        var extent = world.DeskOf(made.Seat).Part<TonguesDesk>().Waiting(made.Relay)!.Looks.Extent;
        var item = world.Part<KnowledgePart>().Item(relay.Item)!;
        var free = part.BusyUntil(made.Seat);
        var due = (free > world.Now ? free : world.Now) + RelayTimes.Of(extent, made.How, Tongue.IsQualified(world.Scenario, made.Seat));
        cascade.Emit(
            new RelayMade(
                made.Relay, made.Seat, made.How, made.How == RelayHow.Faithful ? item.Facts : [.. made.Facts.Distinct()], made.Words, made.Note, due, made.By)
            {
                To = SeatSet.Of(made.Seat),
            },
            restsOn: relay.Asked);
    }

    /// <summary>What was relayed arrives: whole, or with what was lost and mistaken on the way.</summary>
    public static void Arrive(Cascade cascade, Relay relay)
    {
        var world = cascade.World;
        var knowledge = world.Part<KnowledgePart>();
        var item = knowledge.Item(relay.Item)!;
        var how = relay.Made?.How ?? RelayHow.Faithful;
        var errors = new RelayErrors(world, relay);
        var arrived = errors.Of(relay.Made?.Facts ?? item.Facts, item.Inject);
        var isWhole = how == RelayHow.Faithful && arrived.IsWhole && (item.Facts.Count > 0 || !errors.LosesWords());
        var says = new RelayedWords(
            relay.Handle, world.Now, relay.Way, relay.By, Claims(how, isWhole), isWhole ? item.Text : TextRef.None,
            relay.Made?.Words ?? TextRef.None, relay.Made?.Note ?? TextRef.None, arrived.Facts)
        {
            Who = relay.Who,
        };
        cascade.Cause = relay.MadeBy.IsSome ? relay.MadeBy : relay.Asked;
        cascade.Cause = cascade.Emit(
            new RelayArrived(
                relay.Handle, relay.Item, item.Inject, relay.For, says, how,
                [.. item.Facts.Where(f => !arrived.Facts.Contains(f))], arrived.Mistaken)
            {
                To = SeatSet.Of(relay.For),
            },
            restsOn: item.Delivered);
        foreach (var fact in arrived.Facts)
        {
            var admissible = Math.Min(RelayErrors.Worth(world.Scenario, relay), Tainted(knowledge, item, fact));
            Knowing.Learn(cascade, fact, SeatSet.Of(relay.For), FactSource.Relay, relay.By, item.Handle, admissible: admissible);
        }

        Talk(cascade, relay);
    }

    // Whoever is tied to the other side tells it what he was let read.
    private static void Talk(Cascade cascade, Relay relay)
    {
        var scene = new Scene(relay.For, Id<Subject>.None, relay.Handle);
        if (relay.Who.IsSome && cascade.World.Scenario.Table<Interpreter>()[relay.Who] is { Tied: { } tied } interpreter && tied.Holds(cascade.World, in scene))
        {
            cascade.Do(interpreter.Talks, in scene, cascade.Cause);
        }
    }

    private static SimSpan Comes(World world, Id<Interpreter> who, AskRelay ask) => world.Scenario.Table<Interpreter>()[who].Takes.At(
        world.Luck.Draw(LuckPurpose.Relay, who.Index, ask.Seat.Index, RelayErrors.Address(ask.Item), 2));

    // Softened words and silent gaps are given out for the whole: nobody says of himself that he lies.
    private static RelayHow Claims(RelayHow how, bool isWhole) =>
        how == RelayHow.Shortened || how == RelayHow.Faithful && !isWhole ? RelayHow.Shortened : RelayHow.Faithful;

    private static int Tainted(KnowledgePart knowledge, Item item, Id<Fact> fact) =>
        item.From.IsSome ? knowledge.HoldingOf(item.From, fact)?.Admissible ?? 1000 : 1000;
}
