namespace SevenHours.Disciplines.Interviews;

/// <summary>The figures an interview is played with: those of the data file, as far as the package sets no others.</summary>
/// <remarks>
/// The directions rest on published research and on practice; the sizes are defaults of this product, to be set by practitioners, and no
/// finding of science. Each figure names its source.
/// </remarks>
public sealed class Tuning
{
    /// <summary>The figures of the data file.</summary>
    public static readonly Tuning Default = new(new Dictionary<string, int>());

    private readonly int[] values;
    private readonly StyleTuning[] styles;

    /// <summary>The figures of the data file with some set otherwise.</summary>
    /// <param name="set">Values by name; every name is one of the data file's.</param>
    public Tuning(IReadOnlyDictionary<string, int> set)
    {
        ArgumentNullException.ThrowIfNull(set);
        values = [.. Enum.GetValues<Constant>().Select(c => Value(NameOf(c.ToString()))!.Value)];
        styles = [.. Enum.GetValues<QuestionStyle>().Select(style => Style(NameOf(style.ToString())))];

        int? Value(string name) =>
            set.TryGetValue(name, out var own) ? own : InterviewData.ByName.TryGetValue(name, out var entry) ? entry.Value : null;

        StyleTuning Style(string name) => new(
            Value(name + "_yield") ?? 0, Value(name + "_error") ?? 0, Value(name + "_trust") ?? 0, Value(name + "_distress") ?? 0,
            Value(name + "_fatigue") ?? 0, Value(name + "_shame") ?? 0);
    }

    /// <summary>A figure, in its unit.</summary>
    public int this[Constant constant] => values[(int)constant];

    /// <summary>What a way of asking brings and does.</summary>
    public StyleTuning this[QuestionStyle style] => styles[(int)style];

    /// <summary>The least trust for a depth, per mille.</summary>
    public int GateTrust(int depth) => depth switch
    {
        <= 0 => 0,
        1 => this[Constant.Gate1Trust],
        2 => this[Constant.Gate2Trust],
        3 => this[Constant.Gate3Trust],
        _ => this[Constant.Gate4Trust],
    };

    /// <summary>The name in the data file of a name in code: <c>Gate1Trust</c> is <c>gate_1_trust</c>.</summary>
    internal static string NameOf(string pascal)
    {
        var name = new System.Text.StringBuilder(pascal.Length + 8);
        foreach (var c in pascal)
        {
            if (name.Length > 0 && (char.IsAsciiLetterUpper(c) || char.IsAsciiDigit(c)))
            {
                name.Append('_');
            }

            name.Append(char.ToLowerInvariant(c));
        }

        return name.ToString();
    }
}

/// <summary>What a way of asking brings and does, per mille.</summary>
/// <param name="Yield">How much it can bring; an encourager or a silence takes that of the question it follows.</param>
/// <param name="Error">How often a detail errs.</param>
/// <param name="Trust">Change of trust.</param>
/// <param name="Distress">Change of distress.</param>
/// <param name="Fatigue">Change of fatigue.</param>
/// <param name="Shame">Change of shame.</param>
public readonly record struct StyleTuning(int Yield, int Error, int Trust, int Distress, int Fatigue, int Shame);
