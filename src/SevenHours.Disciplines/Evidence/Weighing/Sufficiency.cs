using SevenHours.Disciplines.Knowledge;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Evidence;

/// <summary>How an element of an offence stands.</summary>
public enum Standing
{
    /// <summary>Nothing usable speaks to it.</summary>
    Nothing,

    /// <summary>Something does, and it is not enough.</summary>
    Thin,

    /// <summary>It stands.</summary>
    Stands,
}

/// <summary>An exhibit that speaks to an element.</summary>
/// <param name="Exhibit">The exhibit.</param>
/// <param name="Relevance">How closely it speaks to the element, in percent.</param>
/// <param name="Weight">Its weight for the element, 0 to 100.</param>
public sealed record ElementSource(Appraisal Exhibit, int Relevance, int Weight);

/// <summary>How an element stands in a file.</summary>
/// <param name="Element">The element.</param>
/// <param name="Sources">What speaks to it, the heaviest first.</param>
/// <param name="Independent">On how many sources of weight that share nothing it rests.</param>
public sealed record ElementState(OffenceElement Element, IReadOnlyList<ElementSource> Sources, int Independent)
{
    /// <summary>From this weight on a source counts.</summary>
    public const int Counts = 25;

    /// <summary>This weight the best source must have for an element to stand.</summary>
    public const int Carries = 45;

    /// <summary>How it stands.</summary>
    public Standing Standing =>
        Independent >= Element.Sources && Sources[0].Weight >= Carries ? Standing.Stands
        : Sources.Any(s => s.Weight > 0) ? Standing.Thin
        : Standing.Nothing;
}

/// <summary>What a file shows of an offence, element by element. It says what is there, never what there could be.</summary>
public static class Sufficiency
{
    /// <summary>How the elements stand when everything in the file is looked at.</summary>
    public static IReadOnlyList<ElementState> Of(Scenario scenario, CaseFile file, Offence offence) =>
        [.. offence.Elements.Select(e => State(file, e, file.Exhibits.Select(x => (x, Relevance.Of(scenario, file, e, x))).Where(p => p.Item2 > 0)))];

    /// <summary>How the elements stand on what was argued for each.</summary>
    public static IReadOnlyList<ElementState> Argued(Scenario scenario, CaseFile file, Offence offence, IReadOnlyList<Argument> arguments, bool isChild) =>
        [.. offence.Elements.Where(e => !(isChild && e.NotForChildren)).Select(e => State(file, e, arguments
            .Where(a => a.Element == e.Name).Select(a => Descent.Find(file.Exhibits, a.Exhibit)).OfType<Exhibit>()
            .Select(x => (x, Math.Max(Relevance.Asserted, Relevance.Of(scenario, file, e, x))))))];

    private static ElementState State(CaseFile file, OffenceElement element, IEnumerable<(Exhibit Exhibit, int Relevance)> speaking)
    {
        IReadOnlyList<ElementSource> sources = [.. speaking
            .Select(s => (file.Of(s.Exhibit), s.Relevance))
            .Select(s => new ElementSource(s.Item1, s.Relevance, s.Item1.WeightFor(s.Relevance)))
            .OrderByDescending(s => s.Weight)];
        var counting = sources.Where(s => s.Weight >= ElementState.Counts).Select(s => s.Exhibit.Exhibit);
        return new ElementState(element, sources, Sources.Independent(file.Exhibits, counting).Count);
    }
}

/// <summary>How closely an exhibit speaks to an element, as anybody can see who holds what it proves.</summary>
/// <remarks>It asks what a fact is about and what kind of thing the exhibit is; never whether the fact is so, nor what weight its author gave it.</remarks>
public static class Relevance
{
    /// <summary>A fact that is known speaks to it.</summary>
    public const int Direct = 100;

    /// <summary>The kind of exhibit can speak to it.</summary>
    public const int ByKind = 60;

    /// <summary>Somebody argues that it does.</summary>
    public const int Asserted = 40;

    /// <summary>In percent; 0 when nothing says so.</summary>
    public static int Of(Scenario scenario, CaseFile file, OffenceElement element, Exhibit exhibit)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(element);
        ArgumentNullException.ThrowIfNull(exhibit);
        var facts = scenario.Table<Fact>();
        return file.FactsOf(exhibit).Any(f => element.Supports.Contains(facts[f].Supports, StringComparer.Ordinal)) ? Direct
            : element.Kinds.Contains(exhibit.Item.Kind) ? ByKind
            : 0;
    }

    /// <summary>The best an exhibit does for any element of the region's offences; where there are none, whether anything it proves is known.</summary>
    public static int Best(Scenario scenario, CaseFile file, Exhibit exhibit)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        ArgumentNullException.ThrowIfNull(file);
        var offences = scenario.Table<Offence>();
        return offences.Count == 0
            ? file.FactsOf(exhibit).Count > 0 ? Direct : Asserted
            : offences.SelectMany(o => o.Elements).Select(e => Of(scenario, file, e, exhibit)).Append(Asserted).Max();
    }
}
