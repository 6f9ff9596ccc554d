using SevenHours.Disciplines.Knowledge;
using SevenHours.Disciplines.Money;
using SevenHours.Disciplines.Protection;
using SevenHours.Kernel;
using SevenHours.Web.Reading;

namespace SevenHours.Web.Features.Control.View;

/// <summary>What is really so, and what people in play make of it. For staff alone.</summary>
/// <param name="Where">Where people really are.</param>
/// <param name="Believed">What somebody holds and is not so.</param>
/// <param name="Unknown">What somebody needs by now and nobody holds.</param>
/// <param name="Money">What becomes of the money.</param>
/// <param name="Sites">What is behind the doors that can be entered.</param>
public sealed record TruthView(
    IReadOnlyList<TruthLine> Where, IReadOnlyList<TruthLine> Believed, IReadOnlyList<TruthLine> Unknown, IReadOnlyList<TruthLine> Money, IReadOnlyList<TruthLine> Sites)
{
    private const int Most = 5;

    /// <summary>Reads the truth out of a world.</summary>
    public static TruthView Read(World world, StaffTexts texts)
    {
        var facts = world.Scenario.Table<Fact>();
        var knowledge = world.Part<KnowledgePart>();
        return new TruthView(
            Places(world, texts),
            [.. facts.Ids
                .Where(id => (!facts[id].IsTrue || facts[id].IsDecoy) && !knowledge.HoldersOf(id).IsEmpty)
                .OrderByDescending(id => knowledge.HoldingsOf(id)[^1].Since)
                .Take(Most)
                .Select(id => new TruthLine(texts.Of(facts[id].Statement), texts.Agencies(knowledge.HoldersOf(id))))],
            [.. facts.Ids
                .Where(id => knowledge.HoldersOf(id).IsEmpty && facts[id].NeededBy.Any(need => need.From <= world.Now))
                .OrderBy(id => facts[id].NeededBy.Min(need => need.From))
                .Take(Most)
                .Select(id => new TruthLine(texts.Of(facts[id].Statement), texts.Agencies(facts[id].Needing)))],
            Assets(world, texts),
            SiteTruth.All(world, texts));
    }

    private static IReadOnlyList<TruthLine> Places(World world, StaffTexts texts)
    {
        var part = world.Part<ProtectionPart>();
        return [.. world.Scenario.Table<Person>()
            .Where(person => person.Role is "victim" or "suspect" && part.At(person.Subject).IsSome)
            .OrderBy(person => person.IsVictim ? 0 : 1).ThenBy(person => person.Name, StringComparer.Ordinal)
            .Take(Most)
            .Select(person => new TruthLine(texts.Of(person.Subject), texts.Of(part.At(person.Subject))))];
    }

    private static IReadOnlyList<TruthLine> Assets(World world, StaffTexts texts)
    {
        var assets = world.Scenario.Table<Asset>();
        var part = world.Part<MoneyPart>();
        return [.. assets.Ids.Take(Most).Select(id => new TruthLine(
            texts.Of(assets[id].Title), string.Join(" · ", Standing(assets[id], part.Of(id), texts).Where(words => words.Length > 0))))];
    }

    private static IEnumerable<string> Standing(Asset asset, AssetState state, StaffTexts texts)
    {
        yield return texts.Words[$"asset.{state.Status.ToString().ToLowerInvariant()}"];
        if (state.Stop < asset.Stops.Count)
            yield return asset.Stops[state.Stop] is { In.IsSome: true } stop ? texts.Of(stop.In) : texts.Of(asset.Stops[state.Stop].Holder);
        if (state.Leaves != SimTime.Never)
            yield return texts.Words["asset.leaves", ("time", Times.Short(state.Leaves.Seconds))];
    }
}

/// <summary>A line of the truth.</summary>
/// <param name="What">Who or what.</param>
/// <param name="Line">Where, who holds or needs it, or how it stands.</param>
public sealed record TruthLine(string What, string Line);
