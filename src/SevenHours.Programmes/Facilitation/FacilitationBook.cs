using System.Collections.Immutable;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace SevenHours.Programmes;

/// <summary>The moments a trainer can practise, from <c>programmes/facilitation.yaml</c>. Thread-safe.</summary>
public static class FacilitationBook
{
    private static readonly Lazy<FacilitationFile> s_file = new(Read);
    private static readonly Lazy<ImmutableArray<HardMoment>> s_moments = new(() => [.. s_file.Value.Moments.Select(moment => new HardMoment(moment.Key, moment.Value))]);

    /// <summary>Everything a trainer can do in a moment, by its key, in the order it is offered.</summary>
    public static IReadOnlyCollection<string> Acts => s_file.Value.Acts.Keys;

    /// <summary>All moments.</summary>
    public static ImmutableArray<HardMoment> Moments => s_moments.Value;

    /// <summary>What an act is called.</summary>
    /// <param name="act">One of <see cref="Acts"/>.</param>
    /// <param name="language">A language of the interface; one the book does not speak reads English.</param>
    public static string Act(string act, string language) => Wording.In(s_file.Value.Acts[act], language);

    /// <summary>What is seen when an act neither helps nor harms.</summary>
    /// <param name="language">A language of the interface.</param>
    public static string Holds(string language) => Wording.In(s_file.Value.Holds, language);

    private static FacilitationFile Read()
    {
        using var reader = new StreamReader(typeof(FacilitationBook).Assembly.GetManifestResourceStream("Words/facilitation.yaml")!);
        return new DeserializerBuilder().WithNamingConvention(CamelCaseNamingConvention.Instance).Build().Deserialize<FacilitationFile>(reader.ReadToEnd());
    }
}

/// <summary>A moment in which a debrief goes wrong. What lies beneath it is one of two things, and only its clue shows which.</summary>
public sealed class HardMoment
{
    private readonly FacilitationFile.MomentLine _line;

    internal HardMoment(string key, FacilitationFile.MomentLine line) => (Key, _line, Causes) = (key, line, [.. line.Beneath.Keys]);

    /// <summary>Its key.</summary>
    public string Key { get; }

    /// <summary>What may lie beneath it.</summary>
    public ImmutableArray<string> Causes { get; }

    /// <summary>What it is called.</summary>
    public string Title(string language) => Wording.In(_line.Title, language);

    /// <summary>What happens.</summary>
    public string Says(string language) => Wording.In(_line.Says, language);

    /// <summary>What can be seen of what lies beneath.</summary>
    public string Clue(string cause, string language) => Wording.In(_line.Beneath[cause].Clue, language);

    /// <summary>What lay beneath, told afterwards.</summary>
    public string Why(string cause, string language) => Wording.In(_line.Beneath[cause].Why, language);

    /// <summary>The acts that help against a cause.</summary>
    public IReadOnlyCollection<string> Helping(string cause) => _line.Beneath[cause].Helps.Keys;

    /// <summary>What an act does against a cause.</summary>
    public MomentTurn TurnOf(string cause, string act) => _line.Beneath[cause] is var beneath && beneath.Helps.ContainsKey(act) ? MomentTurn.Helped
        : beneath.Harms.ContainsKey(act) ? MomentTurn.Harmed
        : MomentTurn.Held;

    /// <summary>What is seen after an act; null when the book says nothing of its own.</summary>
    public string? Answer(string cause, string act, string language) =>
        _line.Beneath[cause] is var beneath && (beneath.Helps.GetValueOrDefault(act) ?? beneath.Harms.GetValueOrDefault(act)) is { } said ? Wording.In(said, language) : null;
}

/// <summary>What an act did to a moment.</summary>
public enum MomentTurn
{
    /// <summary>It changed little; the moment is still there.</summary>
    Held,

    /// <summary>The room went on, more open than before.</summary>
    Helped,

    /// <summary>The room went on, more closed than before.</summary>
    Harmed,

    /// <summary>It would have helped, but the room had been closed before and waits whether it is meant.</summary>
    Doubted,
}

/// <summary>The book as it is written.</summary>
internal sealed class FacilitationFile
{
    public Dictionary<string, Dictionary<string, string>> Acts { get; set; } = [];

    public Dictionary<string, string> Holds { get; set; } = [];

    public Dictionary<string, MomentLine> Moments { get; set; } = [];

    internal sealed class MomentLine
    {
        public Dictionary<string, string> Title { get; set; } = [];

        public Dictionary<string, string> Says { get; set; } = [];

        public Dictionary<string, BeneathLine> Beneath { get; set; } = [];
    }

    internal sealed class BeneathLine
    {
        public Dictionary<string, string> Clue { get; set; } = [];

        public Dictionary<string, string> Why { get; set; } = [];

        public Dictionary<string, Dictionary<string, string>> Helps { get; set; } = [];

        public Dictionary<string, Dictionary<string, string>> Harms { get; set; } = [];
    }
}
