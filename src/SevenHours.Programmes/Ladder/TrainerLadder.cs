using System.Collections.Immutable;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace SevenHours.Programmes;

/// <summary>The ladder of those who learn to train others, from <c>programmes/ladder.yaml</c> (docs/handbook/15-trainers.md). Thread-safe.</summary>
public static class TrainerLadder
{
    private static readonly Lazy<ImmutableArray<LadderStep>> s_steps = new(Read);

    /// <summary>All steps, the first one first.</summary>
    public static ImmutableArray<LadderStep> Steps => s_steps.Value;

    /// <summary>A step by its key; null when there is none.</summary>
    public static LadderStep? Find(string? key) => Steps.FirstOrDefault(step => step.Key == key);

    private static ImmutableArray<LadderStep> Read()
    {
        using var reader = new StreamReader(typeof(TrainerLadder).Assembly.GetManifestResourceStream("Words/ladder.yaml")!);
        var lines = new DeserializerBuilder().WithNamingConvention(CamelCaseNamingConvention.Instance).Build().Deserialize<List<LadderLine>>(reader.ReadToEnd());
        return [.. lines.Select((line, number) => new LadderStep(number, line))];
    }
}

/// <summary>One step of the ladder.</summary>
public sealed class LadderStep
{
    private readonly LadderLine _line;

    internal LadderStep(int number, LadderLine line) => (Number, _line) = (number, line);

    /// <summary>Its place, from 0.</summary>
    public int Number { get; }

    /// <summary>Its key.</summary>
    public string Key => _line.Key;

    /// <summary>How often all of its parts must have been seen before it is signed off.</summary>
    public int Times => _line.Times;

    /// <summary>The keys of what must be seen.</summary>
    public IReadOnlyCollection<string> Parts => _line.Parts.Keys;

    /// <summary>What it is called, in a language of the interface; one the ladder does not speak reads English.</summary>
    public string Title(string language) => Wording.In(_line.Title, language);

    /// <summary>What is done in it.</summary>
    public string Says(string language) => Wording.In(_line.Says, language);

    /// <summary>What is to be seen of a part.</summary>
    public string Part(string part, string language) => Wording.In(_line.Parts[part], language);

    /// <summary>Where somebody stands on it.</summary>
    /// <param name="seen">What was seen of him, in any order; of other steps too.</param>
    public LadderStanding StateOf(IEnumerable<SeenStep> seen)
    {
        var of = seen.Where(one => one.Step == Key).ToList();
        return new LadderStanding(of.Count(one => Parts.All(one.Parts.Contains)), Parts.Count(part => of.Any(one => one.Parts.Contains(part))), of.Any(one => one.IsSignedOff));
    }
}

/// <summary>Where somebody stands on a step.</summary>
/// <param name="Whole">How often all of its parts were seen at once.</param>
/// <param name="Parts">How many of its parts were seen at all.</param>
/// <param name="IsSignedOff">Whether somebody has signed it off.</param>
public sealed record LadderStanding(int Whole, int Parts, bool IsSignedOff);

/// <summary>What a witness saw of somebody who learns to train, on one occasion. It is never changed; a later sight is another one.</summary>
public sealed record SeenStep
{
    /// <summary>The longest sentence, in characters.</summary>
    public const int MostWords = 2_000;

    /// <summary>Its key.</summary>
    public required string Id { get; init; }

    /// <summary>The programme.</summary>
    public required string Programme { get; init; }

    /// <summary>The person who was seen.</summary>
    public required string Person { get; init; }

    /// <summary>The key of the step.</summary>
    public required string Step { get; init; }

    /// <summary>The keys of the parts that were seen.</summary>
    public required ImmutableArray<string> Parts { get; init; }

    /// <summary>Whether the step is signed off with it; if not, it says what is still missing.</summary>
    public required bool IsSignedOff { get; init; }

    /// <summary>The sentence of whoever saw it.</summary>
    public required string Words { get; init; }

    /// <summary>The exercise in which it was seen; empty for none.</summary>
    public string Exercise { get; init; } = "";

    /// <summary>The account that wrote it, or <c>operator</c>.</summary>
    public required string By { get; init; }

    /// <summary>The name of whoever saw it, as it is to be read later.</summary>
    public required string Witness { get; init; }

    /// <summary>When, in seconds since 1970.</summary>
    public required long At { get; init; }

    /// <summary>Why it cannot be kept; the id of a sentence, or null when it can.</summary>
    /// <param name="before">What was seen of the person before.</param>
    public string? WhyNot(IEnumerable<SeenStep> before) =>
        TrainerLadder.Find(Step) is not { } step || !Parts.All(step.Parts.Contains) ? "programmes.wrong.part"
        : Words.Length == 0 ? "programmes.wrong.ladder.words"
        : Witness.Length == 0 ? "programmes.wrong.ladder.witness"
        : IsSignedOff && step.StateOf([.. before, this]).Whole < step.Times ? "programmes.wrong.ladder.times"
        : null;
}

/// <summary>A step as it is written.</summary>
internal sealed class LadderLine
{
    public string Key { get; set; } = "";

    public Dictionary<string, string> Title { get; set; } = [];

    public Dictionary<string, string> Says { get; set; } = [];

    public int Times { get; set; } = 1;

    public Dictionary<string, Dictionary<string, string>> Parts { get; set; } = [];
}
