using SevenHours.Kernel;

namespace SevenHours.Disciplines.Knowledge;

/// <summary>Recording what was said off screen.</summary>
internal static class Conversations
{
    public static void Record(Cascade cascade, Func<Handle, ConversationRecorded> create)
    {
        var world = cascade.World;
        var part = world.Part<KnowledgePart>();
        var recorder = create(Handle.None).RecordedBy;
        var recorded = create(part.NextHandle(world, ThingKind.Record, recorder));
        cascade.Cause = cascade.Emit(recorded);
        foreach (var (fact, from, hearers) in recorded.Passed)
        {
            var admissible = from.IsSome ? part.HoldingOf(from, fact)?.Admissible ?? 1000 : 1000;
            Knowing.Learn(
                cascade, fact, hearers, FactSource.Conversation, from, recorded.Record, recorded.When, admissible);
        }
    }
}
