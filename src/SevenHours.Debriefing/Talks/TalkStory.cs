using SevenHours.Disciplines.Knowledge;
using SevenHours.Kernel;

namespace SevenHours.Debriefing;

/// <summary>A talk off screen, as somebody recorded it, and what became of the record.</summary>
/// <param name="Id">The event that recorded it.</param>
/// <param name="RecordedAt">When it was recorded.</param>
/// <param name="Talk">What was recorded.</param>
/// <param name="Passed">The facts that passed: those recorded, and those that words of the record turned out to be.</param>
/// <param name="Linked">The events by which words turned out to be facts.</param>
/// <param name="Open">How many of its words nobody found a fact for.</param>
/// <param name="Disputes">Who said that it was not so, in order.</param>
/// <param name="IsSuperseded">Whether another record stands for it.</param>
public sealed record TalkStory(
    EventId Id,
    SimTime RecordedAt,
    ConversationRecorded Talk,
    IReadOnlyList<FactPassed> Passed,
    IReadOnlyList<EventId> Linked,
    int Open,
    IReadOnlyList<Seen<RecordDisputed>> Disputes,
    bool IsSuperseded)
{
    /// <summary>How long after the talk it was recorded.</summary>
    public SimSpan Delay => RecordedAt - Talk.When;

    /// <summary>Every record, in the order they were made.</summary>
    public static IReadOnlyList<TalkStory> Of(History history)
    {
        var disputes = history.All<RecordDisputed>().ToLookup(d => d.Event.Record);
        var linked = history.All<WordsLinked>().ToLookup(l => l.Event.Record);
        var aside = history.All<WordsSetAside>().ToLookup(a => a.Event.Record);
        var superseded = history.All<RecordSuperseded>().Select(s => s.Event.Record).ToHashSet();
        return [.. history.All<ConversationRecorded>().Select(Read)];

        TalkStory Read(Seen<ConversationRecorded> talk)
        {
            var record = talk.Event.Record;
            var settled = linked[record].Select(l => l.Event.Number).Concat(aside[record].Select(a => a.Event.Number)).Distinct().Count();
            return new TalkStory(
                talk.Id, talk.At, talk.Event,
                [.. talk.Event.Passed, .. linked[record].Select(l => Passing(talk.Event.Heard[l.Event.Number], l.Event.Fact))],
                [.. linked[record].Select(l => l.Id)],
                talk.Event.Heard.Count - settled,
                [.. disputes[record]],
                superseded.Contains(record));
        }
    }

    private static FactPassed Passing(WordsHeard words, Id<Fact> fact) => new(fact, words.From, words.Hearers);
}
