using SevenHours.Kernel;

namespace SevenHours.Disciplines.Inspections;

/// <summary>What a seat knows of places of work: visits its agency is at, papers it read, what was told to it.</summary>
public sealed class InspectionsDesk : DeskPart
{
    private readonly List<VisitSheet> sheets;

    internal InspectionsDesk() => (sheets, Plans) = ([], new VisitPlans());

    private InspectionsDesk(InspectionsDesk other) => (sheets, Plans) = ([.. other.sheets.Select(sheet => sheet.Fork())], other.Plans.Fork());

    /// <summary>The plans that name its agency, or that it wrote.</summary>
    public VisitPlans Plans { get; }

    /// <summary>The places of which it knows something, in the order it came to know of them.</summary>
    public IReadOnlyList<VisitSheet> Sheets => sheets;

    /// <summary>A place, or null when nothing is known of it.</summary>
    public VisitSheet? Find(Id<Workplace> site) => sheets.Find(sheet => sheet.Site == site);

    /// <inheritdoc />
    public override DeskPart Fork() => new InspectionsDesk(this);

    internal VisitSheet Of(Id<Workplace> site)
    {
        if (Find(site) is { } known)
        {
            return known;
        }

        sheets.Add(new VisitSheet(site));
        return sheets[^1];
    }
}
