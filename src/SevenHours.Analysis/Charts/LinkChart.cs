namespace SevenHours.Analysis.Charts;

/// <summary>A link chart: entities and the ties between them, as drawn or as true.</summary>
public sealed record LinkChart
{
    /// <summary>A chart of entities and ties.</summary>
    /// <param name="entities">The entities; no two with one id.</param>
    /// <param name="ties">The ties; both ends stand among the entities.</param>
    /// <exception cref="ChartException">Two entities have one id, or a tie ends nowhere.</exception>
    public LinkChart(IEnumerable<Entity> entities, IEnumerable<Tie> ties)
    {
        Entities = [.. entities];
        Ties = [.. ties];
        var places = new Dictionary<string, int>(Entities.Count, StringComparer.Ordinal);
        foreach (var entity in Entities)
        {
            if (!places.TryAdd(entity.Id, places.Count))
            {
                throw new ChartException(new ChartFault(ChartFaultKind.TwoOfOneId, entity.Id));
            }
        }

        foreach (var end in Ties.SelectMany(tie => new[] { tie.From, tie.To }))
        {
            if (!places.ContainsKey(end))
            {
                throw new ChartException(new ChartFault(ChartFaultKind.EndsNowhere, end));
            }
        }

        Places = places;
    }

    /// <summary>The entities, in the order they were given.</summary>
    public IReadOnlyList<Entity> Entities { get; }

    /// <summary>The ties, in the order they were given.</summary>
    public IReadOnlyList<Tie> Ties { get; }

    /// <summary>Where an entity stands among <see cref="Entities"/>, by id.</summary>
    public IReadOnlyDictionary<string, int> Places { get; }

    /// <summary>The chart as a plain graph: both ways, one line between two however many ties, none from one to itself.</summary>
    public Graphs.Graph ToGraph() =>
        Graphs.Graph.Of(Entities.Count, [.. Ties.Select(tie => (Places[tie.From], Places[tie.To]))]);
}
