using SevenHours.Disciplines.Tongues;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Knowledge;

/// <summary>How facts and items reach seats: the emitting side that commands and effects of every discipline share.</summary>
public static class Knowing
{
    /// <summary>Lets seats learn a fact. Those who hold it already are not told anew.</summary>
    /// <param name="cascade">Where to emit.</param>
    /// <param name="fact">The fact.</param>
    /// <param name="seats">Who learns it.</param>
    /// <param name="source">Where they have it from.</param>
    /// <param name="from">The seat they have it from, if any.</param>
    /// <param name="via">The item, act or record that brings it, if any.</param>
    /// <param name="since">Since when they hold it; now when null.</param>
    /// <param name="admissible">How far a court would accept it, 0 to 1000 per mille.</param>
    public static void Learn(
        Cascade cascade,
        Id<Fact> fact,
        SeatSet seats,
        FactSource source,
        Id<Seat>? from = null,
        Handle via = default,
        SimTime? since = null,
        int admissible = 1000)
    {
        var world = cascade.World;
        var learners = seats - world.Part<KnowledgePart>().HoldersOf(fact);
        if (!learners.IsEmpty)
        {
            cascade.Emit(new FactLearned(fact, source, from ?? Id<Seat>.None, via, since ?? world.Now, admissible) { To = learners });
        }
    }

    /// <summary>Delivers an inject and does what its delivery does. One that was delivered before comes again only if it repeats.</summary>
    public static void Deliver(Cascade cascade, Id<Inject> inject, in Scene scene)
    {
        var world = cascade.World;
        var part = world.Part<KnowledgePart>();
        var definition = world.Scenario.Table<Inject>()[inject];
        if (part.Deliveries(inject) > 0 && !definition.Repeats)
        {
            return;
        }

        var item = part.NextHandle(world, ThingKind.Item, Id<Seat>.None);
        var to = part.ReceiversOf(world.Scenario, inject);
        var readers = Tongue.WhoUnderstand(world.Scenario, to, definition.Language);
        var delivered = cascade.Emit(new ItemDelivered(item, inject) { To = readers });
        Puzzle(cascade, to - readers, delivered, new ForeignItemArrived(
            item, definition.Channel, definition.From, definition.HeardAs.IsSome ? "" : definition.Language, definition.HeardAs,
            Extents.Of(world.Scenario, definition.Text)));
        cascade.Do(definition.Effects, in scene, delivered);
    }

    /// <summary>Lets seats know that something came which they do not understand.</summary>
    internal static void Puzzle(Cascade cascade, SeatSet seats, EventId delivered, ForeignItemArrived arrived)
    {
        if (!seats.IsEmpty)
        {
            cascade.Emit(arrived with { To = seats }, restsOn: delivered);
        }
    }

    /// <summary>Lets seats see a trace.</summary>
    public static void Trace(Cascade cascade, SeatSet seats, Channel channel, TextRef says)
    {
        var world = cascade.World;
        var item = world.Part<KnowledgePart>().NextHandle(world, ThingKind.Item, Id<Seat>.None);
        cascade.Emit(new Traced(item, channel, says) { To = seats });
    }

    /// <summary>Opens an item that its seat has not opened: it reads the words and learns the facts.</summary>
    internal static void Open(Cascade cascade, Id<Seat> seat, Item item, string? by)
    {
        var part = cascade.World.Part<KnowledgePart>();
        cascade.Cause = cascade.Emit(
            new ItemOpened(seat, item.Handle, item.Text, item.Facts, by) { To = SeatSet.Of(seat) }, restsOn: item.Delivered);
        foreach (var fact in item.Facts)
        {
            // What was tainted at the sender stays tainted at the receiver.
            var admissible = item.From.IsSome ? part.HoldingOf(item.From, fact)?.Admissible ?? 1000 : 1000;
            var source = item.Kind == ItemKind.Message ? FactSource.Message : FactSource.Item;
            Learn(cascade, fact, SeatSet.Of(seat), source, item.From, item.Handle, admissible: admissible);
        }
    }

    /// <summary>Sends a message: the sender's side, the sharing if facts are attached, and the receivers' side. Says its name.</summary>
    internal static Handle Send(
        Cascade cascade, Id<Seat> from, SeatSet to, TextRef text, IReadOnlyList<Id<Fact>> facts, string? by, string language = "", Extent extent = default)
    {
        var world = cascade.World;
        var desk = world.DeskOf(from).Part<KnowledgeDesk>();
        var receivers = to - SeatSet.Of(from);
        var tag = language.Length == 0 ? null : language;
        var message = world.Part<KnowledgePart>().NextHandle(world, ThingKind.Message, from);
        IReadOnlyList<Id<Fact>> attached = [.. facts.Distinct()];
        cascade.Cause = cascade.Emit(new MessageSent(message, from, receivers, text, attached, by)
        {
            To = SeatSet.Of(from), Language = tag,
        });
        if (attached.Count > 0)
        {
            IReadOnlyList<SharedFact> shared = [.. attached.Select(desk.Fact).OfType<HeldFact>()
                .Select(held => new SharedFact(held.Fact, held.Source, held.From))];
            cascade.Emit(new FactsShared(message, from, receivers, shared) { To = SeatSet.Of(from) });
        }

        cascade.Emit(new MessageArrived(message, from, receivers) { To = receivers, Language = tag, Extent = tag is null ? Extent.Unknown : extent });
        return message;
    }
}
