using SevenHours.Kernel;

namespace SevenHours.Disciplines.Knowledge;

/// <summary>What staff cannot say of a talk.</summary>
internal static class TalkChecks
{
    public static Refusal? Telling(World world, Talk talk) =>
        Checks.Conversation(world.Scenario, world.Now, talk)
        ?? (Checks.HasAll(world.Scenario, [.. talk.Passed.Select(p => p.Fact)]) ? null : Refusal.NoSuchThing);

    public static Refusal? Correcting(World world, Handle record) => world.Part<KnowledgePart>().Talk(record) switch
    {
        null => KnowledgeRefusals.NoSuchRecord,
        { Conversation.RecordedBy.IsSome: true } => KnowledgeRefusals.NotYourRecord,
        { IsSuperseded: true } => KnowledgeRefusals.CorrectedAlready,
        _ => null,
    };

    public static Refusal? Words(World world, Handle record, int number) => world.Part<KnowledgePart>().Talk(record) switch
    {
        { } talk when number >= 0 && number < talk.Conversation.Heard.Count => talk.IsWaiting(number) ? null : KnowledgeRefusals.WordsSettled,
        _ => KnowledgeRefusals.NoSuchRecord,
    };

    public static Refusal? Report(World world, Handle report) => world.Part<KnowledgePart>().Reported(report) switch
    {
        null => KnowledgeRefusals.NoSuchRecord,
        { IsSettled: true } => KnowledgeRefusals.ReportSettled,
        _ => null,
    };
}
