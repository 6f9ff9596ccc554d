using SevenHours.Kernel;

namespace SevenHours.Disciplines.Planning;

/// <summary>A plan: an agency's own, or the joint one of those who were at a meeting. Every version is kept.</summary>
/// <param name="Agency">Whose it is; none for a joint plan.</param>
/// <param name="Meeting">The meeting it was made at; none for an agency's own.</param>
public sealed record Plan(Id<Agency> Agency, Handle Meeting)
{
    /// <summary>The entries as they stand: those of a kind in their order.</summary>
    public IReadOnlyList<PlanEntry> Entries { get; init; } = [];

    /// <summary>All that was written, in order.</summary>
    public IReadOnlyList<PlanVersion> Versions { get; init; } = [];

    /// <summary>The entry with a number, or null.</summary>
    public PlanEntry? Find(int number) => Entries.FirstOrDefault(entry => entry.Number == number);

    internal Plan With(PlanVersion version)
    {
        var entry = version.Entry;
        var was = Entries.ToList().FindIndex(e => e.Number == entry.Number);
        var rest = Entries.Where(e => e.Number != entry.Number).ToList();
        var same = rest.Index().Where(e => e.Item.Kind == entry.Kind).Select(e => e.Index).ToList();
        var at = entry.Place > 0 ? entry.Place <= same.Count ? same[entry.Place - 1] : rest.Count : was >= 0 ? was : rest.Count;
        rest.Insert(at, entry with { Place = 0 });
        return this with { Entries = rest, Versions = [.. Versions, version] };
    }
}

/// <summary>One thing that was written into a plan.</summary>
/// <param name="At">When.</param>
/// <param name="Seat">By which seat.</param>
/// <param name="By">By which person, or null: in an agency's own plan its seats may know.</param>
/// <param name="Entry">The entry as it was left.</param>
public sealed record PlanVersion(SimTime At, Id<Seat> Seat, string? By, PlanEntry Entry);
