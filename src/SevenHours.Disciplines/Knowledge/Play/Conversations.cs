using SevenHours.Kernel;

namespace SevenHours.Disciplines.Knowledge;

/// <summary>Recording what was said off screen: what reaches those who were there.</summary>
internal static class Conversations
{
    /// <summary>Records a talk; those who heard a fact hold it from then on, since it was said.</summary>
    /// <param name="cascade">Where to emit.</param>
    /// <param name="talk">What was said.</param>
    /// <param name="recorder">The seat that records it; none for staff.</param>
    /// <param name="by">The person.</param>
    /// <param name="supersedes">The record it corrects, or none.</param>
    /// <param name="report">The observer's report it comes of, or none.</param>
    /// <param name="acceptedBy">Who accepted the report, or null.</param>
    /// <returns>The record.</returns>
    public static Handle Record(
        Cascade cascade, Talk talk, Id<Seat> recorder, string? by, Handle supersedes = default, Handle report = default, string? acceptedBy = null)
    {
        var world = cascade.World;
        var part = world.Part<KnowledgePart>();
        var recorded = new ConversationRecorded(
            part.NextHandle(world, ThingKind.Record, recorder), talk.Kind, talk.When, talk.Place, talk.Present, talk.Others, talk.Passed,
            talk.Agreed, recorder, by)
        {
            To = talk.Present | SeatSet.Of(recorder),
            PlaceText = talk.PlaceText,
            Heard = talk.Heard,
            Decided = talk.Decided,
            Teller = talk.Teller,
            Supersedes = supersedes,
            Report = report,
            AcceptedBy = acceptedBy,
        };
        cascade.Cause = cascade.Emit(recorded, restsOn: part.Reported(report)?.Reported);
        if (part.Talk(supersedes) is { IsSuperseded: false, Conversation: var before })
        {
            cascade.Emit(new RecordSuperseded(supersedes) { To = before.Present | SeatSet.Of(before.RecordedBy) });
        }

        foreach (var (fact, from, hearers) in recorded.Passed)
        {
            Pass(cascade, recorded, fact, from, hearers);
        }

        return recorded.Record;
    }

    /// <summary>Lets words of a record be a fact: their hearers hold it since they were said.</summary>
    public static void Link(Cascade cascade, Handle record, int number, Id<Fact> fact, Id<Seat> seat, string? by)
    {
        var part = cascade.World.Part<KnowledgePart>();
        var talk = part.Talk(record)!;
        var (_, from, hearers) = talk.Conversation.Heard[number];
        // Who said the words is told which fact they were only when he holds it: staff may have seen more in them than he knows.
        var told = hearers | SeatSet.Of(seat) | (from.IsSome && part.Knows(from, fact) ? SeatSet.Of(from) : SeatSet.Nobody);
        cascade.Cause = cascade.Emit(new WordsLinked(record, number, fact, seat, by) { To = told }, restsOn: talk.Recorded);
        Pass(cascade, talk.Conversation, fact, from, hearers);
    }

    private static void Pass(Cascade cascade, ConversationRecorded talk, Id<Fact> fact, Id<Seat> from, SeatSet hearers)
    {
        var admissible = from.IsSome ? cascade.World.Part<KnowledgePart>().HoldingOf(from, fact)?.Admissible ?? 1000 : 1000;
        var source = talk.Teller.IsSome && !from.IsSome ? FactSource.Person : FactSource.Conversation;
        Knowing.Learn(cascade, fact, hearers, source, from, talk.Record, talk.When, admissible);
    }
}
