using SevenHours.Disciplines.Knowledge;
using SevenHours.Exercises;
using SevenHours.Kernel;
using SevenHours.Web.Features.Desk.View;

namespace SevenHours.Web.Features.Capture.View;

/// <summary>The form by which a talk is recorded.</summary>
/// <param name="People">Who may have been there.</param>
/// <param name="Facts">What may have passed, the likeliest first.</param>
/// <param name="Set">The set he is in, or null.</param>
/// <param name="SetName">What it is called, or null.</param>
/// <param name="Now">Exercise time, in seconds.</param>
/// <param name="Filled">What stands in it, when a record is corrected; null otherwise.</param>
public sealed record CaptureView(
    IReadOnlyList<PersonChip> People, IReadOnlyList<FactLine> Facts, string? Set, string? SetName, int Now, FilledTalk? Filled)
{
    internal static CaptureView Of(AtCapture at, Handle correct)
    {
        var stay = at.Exercise.Session.StayOf(at.Visit.Actor.Key);
        var set = stay is null ? null : at.Exercise.FindSet(stay.Set);
        return new CaptureView(
            PersonChip.All(at), FactsOf(at), set?.Key, set is null ? null : at.Texts.Of(set.Name), at.Live.Now.Seconds, FilledTalk.Of(at, correct));
    }

    private static IReadOnlyList<FactLine> FactsOf(AtCapture at) => at.Recorder switch
    {
        Recorder.Seat => at.Read(desk => (IReadOnlyList<FactLine>)[.. desk.Lines(desk.Knowledge.Facts.Reverse().Select(held => held.Fact))]),
        _ when at.SeesAllFacts => at.Live.Read(world => Learnt(world).Select(fact => LineOf(at, fact)).ToList()),
        _ => [],
    };

    // What somebody learnt last stands first: it is what people talk about.
    private static IEnumerable<Id<Fact>> Learnt(World world)
    {
        var part = world.Part<KnowledgePart>();
        return world.Scenario.Table<Fact>().Ids.OrderByDescending(fact => part.HoldingsOf(fact) is [.., var last] ? last.Since.Seconds : -1);
    }

    internal static FactLine LineOf(AtCapture at, Id<Fact> fact)
    {
        var definition = at.Scenario.Table<Fact>()[fact];
        return new FactLine(Token.Of(at.Scenario, fact), definition.Grade, at.Texts.Of(definition.Statement));
    }
}
