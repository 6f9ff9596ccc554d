namespace SevenHours.Debriefing;

/// <summary>A measure on a strip: this run, other syndicates, and what the school solution reaches.</summary>
/// <param name="Name">The measure.</param>
/// <param name="Unit">Its unit.</param>
/// <param name="Better">Which way is better.</param>
/// <param name="Own">This run, or null.</param>
/// <param name="Of">The whole of which it counts a part, or null.</param>
/// <param name="Others">The other syndicates that have a value, in ascending order.</param>
/// <param name="School">The middle of school plays, or null.</param>
/// <param name="Least">The left end of the strip.</param>
/// <param name="Most">The right end; greater than <paramref name="Least"/>.</param>
public sealed record SchoolComparison(
    string Name,
    string Unit,
    Better Better,
    decimal? Own,
    decimal? Of,
    IReadOnlyList<decimal> Others,
    decimal? School,
    decimal Least,
    decimal Most)
{
    /// <summary>The strips of a run.</summary>
    /// <param name="own">The results of this run: <see cref="Measures.Of"/>.</param>
    /// <param name="others">The results of other syndicates.</param>
    /// <param name="school">School plays summed up, or null when there are none yet.</param>
    public static IReadOnlyList<SchoolComparison> All(
        IReadOnlyList<MeasureResult> own, IReadOnlyList<IReadOnlyList<MeasureResult>> others, EnsembleSummary? school = null)
    {
        ArgumentNullException.ThrowIfNull(own);
        ArgumentNullException.ThrowIfNull(others);
        return [.. own.Select(result => StripOf(result, others, school?.Spreads.FirstOrDefault(s => s.Name == result.Name)?.P50))];
    }

    private static SchoolComparison StripOf(MeasureResult own, IReadOnlyList<IReadOnlyList<MeasureResult>> others, decimal? school)
    {
        List<decimal> values = [.. others.SelectMany(o => o).Where(r => r.Name == own.Name).Select(r => r.Value).OfType<decimal>().Order()];
        var all = values.Concat(new[] { own.Value, school, own.Of }.OfType<decimal>()).Append(0).ToList();
        var (least, most) = own.Unit == "percent" ? (0, 100) : (all.Min(), all.Max());
        return new SchoolComparison(
            own.Name,
            own.Unit,
            Measures.Find(own.Name)?.Better ?? Better.Higher,
            own.Value,
            own.Of,
            values,
            school,
            least,
            most > least ? most : least + 1);
    }
}
