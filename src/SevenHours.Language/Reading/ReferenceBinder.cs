namespace SevenHours.Language;

/// <summary>Finds the entities that references mean, once all are read.</summary>
internal sealed class ReferenceBinder(
    CompletedShape shape,
    IReadOnlyDictionary<string, IReadOnlyDictionary<string, Entity>> sections,
    Diagnostics diagnostics)
{
    private readonly Dictionary<Type, SectionShape[]> kinds = [];

    /// <summary>Binds references.</summary>
    /// <param name="references">The references.</param>
    /// <param name="isIncomplete">Whether what is missing may stand in a file that could not be read.</param>
    public void Bind(IEnumerable<IReference> references, bool isIncomplete)
    {
        foreach (var reference in references)
        {
            if (!reference.IsWord) Bind(reference, isIncomplete);
        }
    }

    private void Bind(IReference reference, bool isIncomplete)
    {
        if (!kinds.TryGetValue(reference.Kind, out var possible)) kinds.Add(reference.Kind, possible = [.. shape.SectionsOf(reference.Kind)]);
        var found = default(Entity);
        foreach (var section in possible)
        {
            if (!sections[section.Name].TryGetValue(reference.Id, out var entity)) continue;
            if (found is not null)
            {
                var places = string.Join(" and in ", possible.Where(s => sections[s.Name].ContainsKey(reference.Id)).Select(s => s.Name));
                diagnostics.Report(LanguageRules.AmbiguousReference, reference.At, reference.Id, places);
                return;
            }

            found = entity;
        }

        if (found is not null) ((IBindable)reference).Bind(found);
        else if (!isIncomplete) ReportUnknown(reference, possible);
    }

    private void ReportUnknown(IReference reference, SectionShape[] possible)
    {
        var near = diagnostics.Hint(reference.Id, possible.SelectMany(s => sections[s.Name].Keys));
        diagnostics.Report(LanguageRules.UnknownReference, reference.At, reference.Id, string.Join(" or ", possible.Select(s => s.Name)), near);
    }
}
