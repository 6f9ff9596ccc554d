using SevenHours.Debriefing;
using SevenHours.Kernel;
using EventId = SevenHours.Kernel.EventId;

namespace SevenHours.Web.Features.Control.View;

/// <summary>Reads levels as words with a direction and a small curve.</summary>
internal sealed class LevelReading(World world, History history, StaffTexts texts)
{
    private const int Points = 14;
    private const int Noticeable = 15;
    private static readonly SimSpan Lately = SimSpan.FromMinutes(30);

    /// <summary>A level as it stands.</summary>
    public LevelRow Read(Id<Level> id)
    {
        var level = world.Scenario.Levels[id];
        var curve = LevelCurve.Of(history, id);
        var now = world.LevelNow(id);
        var before = curve.At(new SimTime(Math.Max(0, world.Now.Seconds - Lately.Seconds)));
        var moved = curve.Steps.Count > 0 ? curve.Steps[^1] : default(LevelStep?);
        return new LevelRow(
            texts.Word($"level.{level.Kind}", level.Kind),
            level.Words.Count == 0 ? PlainWord(now) : texts.Of(level.WordFor(now)),
            now - before > Noticeable ? 1 : before - now > Noticeable ? -1 : 0,
            moved is { } step ? CauseOf(step.Event)?.Line ?? "" : "",
            moved?.At.Seconds,
            moved?.Event.Value ?? -1,
            [.. Enumerable.Range(1, Points).Select(i => curve.At(new SimTime((int)((long)world.Now.Seconds * i / Points))))],
            [.. level.Words.Select(word => texts.Of(word.Word))],
            level.Words.Count(word => now >= word.FromPermille) - 1);
    }

    /// <summary>What last moved a level, the latest first.</summary>
    public IReadOnlyList<EventSentence> Last(Id<Level> id, int count) =>
        [.. LevelCurve.Of(history, id).Steps.Reverse().Select(step => CauseOf(step.Event)).OfType<EventSentence>().Take(count)];

    /// <summary>The event behind a change: a rule is named by what made it true.</summary>
    private EventSentence? CauseOf(EventId change)
    {
        var at = history[change].Causes.First;
        while (at.IsSome && history[at].Event is RuleFired or RuleArmed && history[at].Causes.First.IsSome)
            at = history[at].Causes.First;
        return at.IsSome && EventLine.Of(history, at).Kind != EventKinds.Other ? EventSentence.Of(history, at, texts) : null;
    }

    private string PlainWord(int permille) => texts.Words[permille switch
    {
        < 250 => "level.low",
        < 500 => "level.some",
        < 750 => "level.high",
        _ => "level.very_high",
    }];
}
